import { isAllowed } from '../../domain/permissions.ts';
import { type PersonReceipt, receiptsOf } from '../../store/urging-receipts.ts';
import { type UrgingDetail, urgingsBy, urgingsTo } from '../../store/urgings.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { dateWords } from './figures.ts';
import { inRows } from './task-list.ts';
import { figuresOf, headingOf } from './urging-card.ts';
import { byWords } from './urging-notice.ts';
import { shortList } from './urging-preview.ts';

const MOST_ROWS = 6;

/** The own urgings, newest first, each with how far it came; and how to urge. Whoever may not is shown by whom they were urged. */
export async function urgings(viewer: Viewer): Promise<View> {
  const { db, text, person } = viewer;
  if (!isAllowed(person.role, 'urge', new Set(['unit_head']))) return urgedBy(viewer);
  const own = await urgingsBy(db, person.id, MOST_ROWS);
  const lines: string[] = [];
  for (const [i, urging] of own.entries()) {
    const figures = figuresOf(viewer, urging, await receiptsOf(db, urging));
    lines.push(`${i + 1}. ${headingOf(viewer, urging)}\n${figures}`);
  }
  return {
    blocks: [
      title(text(own.length === 0 ? 'urgings-none' : 'urgings-title', { count: own.length })),
      ...lines.map((line) => paragraph(line)),
      quiet(text('urgings-how')),
    ],
    choices: numbered(own),
  };
}

/** "Ai chưa trả lời đôn đốc": of each of the last urgings those who owe a word, who has not even seen it first. */
export async function unansweredUrgings(viewer: Viewer): Promise<View> {
  const { db, text, person } = viewer;
  if (!isAllowed(person.role, 'urge', new Set(['unit_head']))) return urgedBy(viewer);
  const open: UrgingDetail[] = [];
  const lines: string[] = [];
  let owing = 0;
  for (const urging of await urgingsBy(db, person.id, MOST_ROWS)) {
    if (urging.withdrawnAt !== null) continue;
    const people = (await receiptsOf(db, urging)).filter(({ owes }) => owes);
    if (people.length === 0) continue;
    owing += people.length;
    open.push(urging);
    lines.push(
      [`${open.length}. ${headingOf(viewer, urging)}`, ...people.map((one) => owingLine(viewer, one))].join('\n'),
    );
  }
  if (open.length === 0) return { blocks: [paragraph(text('urgings-all-answered'))] };
  return {
    blocks: [title(text('urgings-unanswered', { count: owing })), ...lines.map((line) => paragraph(line))],
    choices: numbered(open),
  };
}

function owingLine({ text }: Viewer, { name, codes, receipt }: PersonReceipt): string {
  return text(receipt === 'received' ? 'urgings-owing-received' : 'urgings-owing-unseen', {
    name,
    codes: shortList(codes),
  });
}

function numbered(list: readonly UrgingDetail[]): Choice[][] {
  return inRows(
    list.map(({ id }, i) => ({ label: String(i + 1), act: writeAct({ do: 'urging_card', urging: id }) })),
    6,
  );
}

/** The urgings that reached the reader and wait for a word of theirs. */
async function urgedBy(viewer: Viewer): Promise<View> {
  const { db, text, person } = viewer;
  const open = (await urgingsTo(db, person.id, MOST_ROWS)).filter(({ recipients }) =>
    recipients.some(
      ({ personId, answeredAt, task }) => personId === person.id && answeredAt === null && task.state === 'open',
    ),
  );
  if (open.length === 0) return { blocks: [paragraph(text('urged-none'))] };
  const lines = open.map((urging, i) => {
    const codes = urging.recipients.filter(({ personId }) => personId === person.id).map(({ task }) => task.code);
    const what = { number: i + 1, by: byWords(viewer, urging.person), codes: shortList(codes) };
    return urging.explainBy === null
      ? text('urged-line', what)
      : text('urged-line-explain', { ...what, date: dateWords(viewer, urging.explainBy) });
  });
  return {
    blocks: [title(text('urged-title', { count: open.length })), ...lines.map((line) => paragraph(line))],
    choices: open.map(({ id, explainBy }, i) => [
      {
        label: text(explainBy === null ? 'urged-button-answer' : 'urged-button-explain', { number: i + 1 }),
        act: writeAct({ do: explainBy === null ? 'urging_answer' : 'urging_explanation', urging: id }),
      },
    ]),
  };
}
