import { countReceipts, type Receipt, receipts } from '../../domain/urging.ts';
import { type PersonReceipt, receiptsOf, unexplained } from '../../store/urging-receipts.ts';
import type { UrgingDetail } from '../../store/urgings.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, title, type View } from '../view.ts';
import { dateWords, longDate } from './figures.ts';
import { inRows } from './task-list.ts';
import { shortTitle } from './task-words.ts';
import { momentWords, shortList } from './urging-preview.ts';

const MOST_CARDS = 4;
/** People are named up to this many for each sort; of the rest the number is said. */
const MOST_NAMES = 12;

/** One urging for whoever sent it: the figures, who stands where, and what was answered. `first`: what was just done. */
export async function urgingCard(viewer: Viewer, urging: UrgingDetail, first: readonly string[] = []): Promise<View> {
  const people = await receiptsOf(viewer.db, urging);
  const codes = [...new Map(urging.recipients.map(({ task }) => [task.id, task])).values()];
  return {
    blocks: [
      ...(first.length === 0 ? [title(headingOf(viewer, urging))] : first.map((line) => paragraph(line))),
      ...(first.length > 0 && isOnItsWay(viewer, urging, people)
        ? []
        : [paragraph([figuresOf(viewer, urging, people), ...namesOf(viewer, people)].join('\n'))]),
      ...repliesOf(viewer, urging),
      ...explanationBlock(viewer, urging),
    ],
    choices: [
      cardChoices(viewer, urging, people),
      ...inRows(
        codes.slice(0, MOST_CARDS).map(({ id, code }) => ({ label: code, act: writeAct({ do: 'card', task: id }) })),
        4,
      ),
    ],
  };
}

export function headingOf(viewer: Viewer, urging: UrgingDetail): string {
  const { at, explainBy, recipients } = urging;
  const codes = [...new Set(recipients.map(({ task }) => task.code))];
  const said = { count: codes.length, codes: shortList(codes), when: momentWords(viewer, at) };
  if (explainBy === null) return viewer.text('urging-card', said);
  return viewer.text('urging-card-explain', { ...said, date: dateWords(viewer, explainBy) });
}

/** "Đã gửi 8 người: 6 đã nhận, 1 chưa xem, 1 không liên lạc được." */
export function figuresOf(viewer: Viewer, urging: UrgingDetail, people: readonly PersonReceipt[]): string {
  const { text } = viewer;
  if (urging.withdrawnAt !== null) return text('urging-withdrawn');
  const counts = countReceipts(people.map(({ receipt }) => receipt));
  const { queued = 0 } = counts;
  const { sendAt } = urging;
  if (queued === people.length && sendAt !== null && sendAt > viewer.at)
    return text('urging-queued', { count: people.length, when: momentWords(viewer, sendAt) });
  const parts = receipts.flatMap((receipt) => {
    const count = counts[receipt] ?? 0;
    return count === 0 ? [] : [text(`urging-count-${receipt}`, { count })];
  });
  return text('urging-sent-to', { count: people.length, parts: parts.join(', ') });
}

function namesOf({ text }: Viewer, people: readonly PersonReceipt[]): string[] {
  return receipts.flatMap((receipt: Receipt) => {
    const names = people.filter((one) => one.receipt === receipt).map(({ name }) => name);
    if (names.length === 0) return [];
    const shown = names.slice(0, MOST_NAMES).join(', ');
    return [text(`urging-names-${receipt}`, { names: names.length > MOST_NAMES ? `${shown}…` : shown })];
  });
}

/** Just sent, and not by the hour: that it stands in the queue for a second more is nobody's news. */
function isOnItsWay({ at }: Viewer, { sendAt }: UrgingDetail, people: readonly PersonReceipt[]): boolean {
  return (sendAt === null || sendAt <= at) && people.every(({ receipt }) => receipt === 'queued');
}

const MOST_REPLIES = 5;
/** In characters; whoever urged was told the whole of it. */
const LONGEST = 300;

/** The last words said under it, as they stand: what was put right is not shown twice. */
function repliesOf(viewer: Viewer, { replies }: UrgingDetail): Block[] {
  const standing = replies.filter(({ correctedBy }) => correctedBy === null).slice(-MOST_REPLIES);
  const lines = standing.map(({ at, person, kind, text: words }) =>
    viewer.text(`urging-reply-${kind}`, {
      name: person.name,
      when: momentWords(viewer, at),
      words: shortTitle(words, LONGEST),
    }),
  );
  return lines.map((line) => paragraph(line));
}

function explanationBlock(viewer: Viewer, urging: UrgingDetail): Block[] {
  const missing = unexplained(urging).map(({ code }) => code);
  const { explainBy } = urging;
  if (missing.length === 0 || explainBy === null) return [];
  const id = explainBy < viewer.today ? 'urging-unexplained-late' : 'urging-unexplained';
  return [paragraph(viewer.text(id, { codes: shortList(missing), date: longDate(viewer, explainBy) }))];
}

function cardChoices({ text, at }: Viewer, urging: UrgingDetail, people: readonly PersonReceipt[]): Choice[] {
  const { id, withdrawnAt, sendAt } = urging;
  if (withdrawnAt !== null) return [];
  const isOut = (sendAt ?? urging.at) <= at || people.some(({ receipt }) => receipt !== 'queued');
  return [
    isOut
      ? correctChoice({ text }, id)
      : { label: text('button-undo'), act: writeAct({ do: 'urging_take_back', urging: id }) },
    { label: text('urging-button-card'), act: writeAct({ do: 'urging_card', urging: id }) },
  ];
}

/** What is sent cannot be unsent; a word can be sent after it. */
export function correctChoice({ text }: Pick<Viewer, 'text'>, urging: number): Choice {
  return { label: text('urging-button-correct'), act: writeAct({ do: 'urging_correct', urging }) };
}
