import { percentOf } from '../../domain/indicators.ts';
import { textKey } from '../../domain/text-key.ts';
import { listIndicators } from '../../store/indicator-list.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, title, type View } from '../view.ts';
import { indicatorLines } from './indicator-words.ts';
import { inRows } from './task-list.ts';
import { cardChoice, shortTitle } from './task-words.ts';

type Indicator = Awaited<ReturnType<typeof listIndicators>>[number];

const MOST_SHOWN = 8;

/** "Chỉ tiêu tài khoản định danh đạt bao nhiêu": value, target and distance, the farthest from its target first. */
export async function indicators(viewer: Viewer, reading: Reading, typed: string): Promise<View> {
  const { db, text } = viewer;
  const { unitIds, programmeId, groupId } = reading;
  const all = await listIndicators(db, viewerScope(viewer), {
    ...(unitIds?.[0] !== undefined && { underUnitId: Number(unitIds[0]) }),
    ...(programmeId !== undefined && { programmeId: Number(programmeId) }),
    ...(groupId !== undefined && { groupId: Number(groupId) }),
    ...(reading.tasks !== undefined && { codes: reading.tasks }),
  });
  if (all.length === 0) return { blocks: [paragraph(text('indicators-none'))] };
  const meant = reading.tasks === undefined ? meantBy(typed, all) : all;
  const sorted = meant.toSorted((a, b) => rankOf(a) - rankOf(b) || shareOf(a) - shareOf(b));
  const reached = meant.filter((one) => shareOf(one) >= 100).length;
  const shown = sorted.slice(0, MOST_SHOWN);
  const left = sorted.length - shown.length;
  const lines = await Promise.all(shown.map((one) => line(viewer, one)));
  return {
    blocks: [
      ...(meant.length > 1 ? [title(text('indicators-title', { reached, total: meant.length }))] : []),
      ...lines.map((words) => paragraph(words)),
      ...(left > 0 ? [paragraph(text('indicators-more', { count: left }))] : []),
    ],
    choices: inRows(
      shown.map(({ task }) => cardChoice(task)),
      4,
    ),
  };
}

/** Those that share the most words with what was asked, if any shares one; else all. */
function meantBy(typed: string, all: readonly Indicator[]): readonly Indicator[] {
  const words = new Set(
    textKey(typed)
      .split(' ')
      .filter((word) => !COMMON.has(word)),
  );
  const scored = all.map((one) => {
    const own = new Set(textKey(`${one.name} ${one.measure} ${one.task.title}`).split(' '));
    return { one, score: [...words].filter((word) => own.has(word)).length };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return best < 1 ? all : scored.filter(({ score }) => score === best).map(({ one }) => one);
}

/** Words of asking, in keys. */
const COMMON = new Set(
  'chi tieu so dat duoc bao nhieu the nao den dau roi ty le ti da hien nay may con thieu cua a'.split(' '),
);

/** Farthest from the target first; then what nobody has measured yet; what is reached comes last. */
function rankOf(one: Indicator): number {
  if (one.values[0] === undefined || one.target === null) return 1;
  return shareOf(one) >= 100 ? 2 : 0;
}

/** In percent of the target; what has no value yet has reached nothing. */
function shareOf({ values, target }: Indicator): number {
  return target === null || values[0] === undefined ? 0 : (percentOf(values[0].value, target) ?? 0);
}

async function line(viewer: Viewer, one: Indicator): Promise<string> {
  const { task } = one;
  const dueOn = task.state === 'open' ? task.currentDue : null;
  return [`${task.code} · ${shortTitle(task.title, 60)}`, ...(await indicatorLines(viewer, one, dueOn))].join('\n');
}
