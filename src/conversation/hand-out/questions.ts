import { unitToRead } from '../../actions/read-figures.ts';
import { allGroups, groupById, staffWithin, unitAndBelow } from '../../store/hand-out.ts';
import { personById } from '../../store/people.ts';
import { findTask } from '../../store/tasks.ts';
import { unitById } from '../../store/units.ts';
import { writeAct } from '../acts.ts';
import { longDate } from '../screens/figures.ts';
import { asking, type Turn } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { type Draft, type Field, fields } from './draft.ts';
import { wholeLines } from './part-of.ts';

const MOST_OFFERED = 8;
const MOST_GROUPS = 12;

/** One short question, with an example and, where there are few answers, a button for each. `problem`: what was wrong before. */
export async function askField(turn: Turn, draft: Draft, field: Field, problem?: string): Promise<View> {
  const { text } = turn;
  const question = text(`hand-ask-${field}`);
  return {
    blocks: [paragraph(problem === undefined ? question : `${problem} ${question}`)],
    choices: [...(await offers(turn, draft, field)), [drop(turn)]],
  };
}

async function offers(turn: Turn, draft: Draft, field: Field): Promise<Choice[][]> {
  const { db } = turn;
  const whole = draft.partOf === undefined ? null : await findTask(db, { id: draft.partOf.taskId });
  const led = whole === null ? null : { unitId: whole.leadUnitId };
  const own = field === 'unit' ? (led ?? (await unitToRead(asking(turn)))) : null;
  if (own !== null) {
    const units = await unitAndBelow(db, own.unitId, MOST_OFFERED);
    return units.map(({ id, name }) => [offer(name, 'unit', id)]);
  }
  if (field === 'person' && draft.unitId !== undefined) {
    const staff = await staffWithin(db, draft.unitId);
    return staff
      .slice(0, MOST_OFFERED)
      .map(({ id, name, title: rank }) => [offer(rank === '' ? name : `${name} (${rank})`, 'person', id)]);
  }
  if (field === 'group') return groupOffers(turn);
  return [];
}

/** Many groups are asked for by their programme first. */
async function groupOffers(turn: Turn, programmeId?: number): Promise<Choice[][]> {
  const groups = (await allGroups(turn.db)).filter(
    (group) => programmeId === undefined || group.programmeId === programmeId,
  );
  const programmes = new Map(groups.map(({ programme }) => [programme.id, programme.name]));
  if (groups.length > MOST_GROUPS && programmes.size > 1)
    return [...programmes].slice(0, MOST_GROUPS).map(([id, name]) => [offer(name, 'programme', id)]);
  return groups.slice(0, MOST_GROUPS).map(({ id, name }) => [offer(name, 'group', id)]);
}

export async function askGroupOf(turn: Turn, programmeId: number): Promise<View> {
  const choices = await groupOffers(turn, programmeId);
  return { blocks: [paragraph(turn.text('hand-ask-group'))], choices: [...choices, [drop(turn)]] };
}

/** The whole task once more before it is handed out, and what can still be changed. */
export async function preview(turn: Turn, draft: Draft, nonce: string, problem?: string): Promise<View> {
  const { text } = turn;
  const edit = (field: Field) => ({
    label: text(`hand-edit-${field}`),
    act: writeAct({ do: 'hand_out', what: 'edit', id: fields.indexOf(field) }),
  });
  const give: Choice = {
    label: text('hand-give'),
    act: writeAct({ do: 'hand_out', what: 'give', id: Number(nonce) }),
    tone: 'primary',
  };
  return {
    blocks: [
      ...(problem === undefined ? [] : [paragraph(problem)]),
      title(
        text(draft.partOf === undefined ? 'hand-preview' : 'hand-preview-part', { code: draft.partOf?.code ?? '' }),
      ),
      paragraph((await linesOf(turn, draft)).join('\n')),
      paragraph(text('hand-preview-how')),
    ],
    choices: [
      [give, drop(turn)],
      [edit('title'), edit('due'), edit('person')],
      [edit('product'), edit(draft.partOf === undefined ? 'group' : 'weight'), edit('unit')],
    ],
  };
}

async function linesOf(turn: Turn, draft: Draft): Promise<string[]> {
  const { db, text } = turn;
  const unit = await unitById(db, draft.unitId ?? 0);
  const officer = await personById(db, draft.personId ?? 0);
  const group = await groupById(db, draft.groupId ?? 0);
  const supports = await Promise.all((draft.supportIds ?? []).map((id) => unitById(db, id)));
  const beside = await Promise.all((draft.besideIds ?? []).map((id) => personById(db, id)));
  const others = beside.flatMap((one) => (one === null ? [] : [one.name]));
  const names = supports.flatMap((one) => (one === null ? [] : [one.name]));
  return [
    ...(draft.partOf === undefined ? [] : await wholeLines(turn, draft)),
    text('hand-line-title', { title: draft.title ?? '' }),
    text('hand-line-unit', { unit: unit?.name ?? '' }),
    text('hand-line-person', { name: officer?.name ?? '' }),
    ...(others.length === 0 ? [] : [text('hand-line-beside', { names: others.join(', ') })]),
    ...(names.length === 0 ? [] : [text('hand-line-support', { units: names.join('; ') })]),
    draft.due === undefined
      ? text(`hand-line-${draft.cadence ?? 'monthly'}`)
      : text('hand-line-due', { date: longDate(turn, draft.due) }),
    draft.product === undefined ? text('hand-line-no-product') : text('hand-line-product', { product: draft.product }),
    ...(draft.partOf === undefined
      ? [text('hand-line-group', { group: group?.name ?? '', programme: group?.programme.name ?? '' })]
      : []),
  ];
}

function offer(label: string, what: 'unit' | 'person' | 'programme' | 'group', id: number): Choice {
  return { label, act: writeAct({ do: 'hand_out', what, id }) };
}

function drop({ text }: Turn): Choice {
  return { label: text('hand-drop'), act: writeAct({ do: 'never_mind' }) };
}
