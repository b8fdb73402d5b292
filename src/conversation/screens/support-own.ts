import { capacitiesOf, idsOf } from '../../actions/stand-in.ts';
import { countOwnParts, type OwnPart, ownParts, type PartsOf } from '../../store/supports.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph } from '../view.ts';
import { dateWords } from './figures.ts';
import { partWords } from './support-lines.ts';
import { shortTitle } from './task-words.ts';

/** Beside the own tasks; the rest is behind a button. */
const MOST_BESIDE = 4;

/** What a person answers for in the name of a supporting unit; an officer also what nobody was named for. */
export function partsOf(viewer: Viewer): PartsOf {
  const officers = capacitiesOf(asking(viewer)).filter(({ role }) => role === 'officer');
  return { personIds: idsOf(asking(viewer)), ofUnits: officers.map(({ unitId }) => unitId) };
}

/** The section of the own tasks that tells of parts: those the person is named for, and how many there are besides. */
export async function ownPartsSection(viewer: Viewer): Promise<{ blocks: Block[]; cards: Choice[]; more: Choice[] }> {
  const { db, text, group } = viewer;
  const of = partsOf(viewer);
  const total = group === undefined ? await countOwnParts(db, of) : 0;
  if (total === 0) return { blocks: [], cards: [], more: [] };
  const named = { ...of, ofUnits: [] };
  const parts = await ownParts(db, named, { skip: 0, take: MOST_BESIDE });
  const more = total - parts.length;
  const heading = text(parts.length === 0 ? 'support-own-unnamed' : 'support-own', {
    count: parts.length === 0 ? total : await countOwnParts(db, named),
  });
  const all = { label: text('button-own-parts', { count: total }), act: writeAct({ do: 'support_mine', page: 0 }) };
  return {
    blocks: [paragraph([heading, ...parts.map((part) => partLine(viewer, part))].join('\n'))],
    cards: parts.map(cardOf),
    more: more > 0 ? [all] : [],
  };
}

export function partLine(viewer: Viewer, part: OwnPart): string {
  const { text } = viewer;
  const { task, unit } = part;
  const words = {
    code: task.code,
    title: shortTitle(task.title),
    unit: unit.shortName ?? unit.name,
    how: partWords(viewer, part),
    lead: task.leadUnit.shortName ?? task.leadUnit.name,
    progress: task.progress,
  };
  return task.currentDue === null
    ? text('support-own-line-continuous', words)
    : text('support-own-line', { ...words, date: dateWords(viewer, task.currentDue) });
}

export const cardOf = ({ task }: OwnPart): Choice => ({
  label: task.code,
  act: writeAct({ do: 'card', task: task.id }),
});
