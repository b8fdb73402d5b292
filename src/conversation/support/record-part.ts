import { refusalOnPart } from '../../actions/support/authorise-part.ts';
import { reportSupport, type SupportReport } from '../../actions/support/report-support.ts';
import { UNDO_WINDOW_MS } from '../../actions/take-back.ts';
import { lastSupportStepBy, reportedByMessage, type SupportPart } from '../../store/supports.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import type { Doubt } from '../doubt-quantity.ts';
import { progressOf } from '../figures-said.ts';
import { isGuess, type Merged } from '../merge-readings.ts';
import type { Desk } from '../record-desk.ts';
import { sameAsKnown } from '../said-of-obstacles.ts';
import { ask } from '../screens/asks.ts';
import { quantityWords } from '../screens/figures.ts';
import { rejection } from '../screens/rejection.ts';
import { supportRecorded, whichPart } from '../screens/support-recorded.ts';
import type { Turn } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { partMeant } from './part-meant.ts';

/** Of a part words alone are a report: nobody need put a percentage to what was sent. */
export function isWordsOfPart({ part, ask: question, kind, note = '' }: Reading): boolean {
  return part === 'support' && question === 'which_percent' && kind === 'note' && note !== '';
}

/** Writes what is said of the part of a supporting unit, or asks about it. False: it is said of the task itself. */
export async function recordedAsPart(desk: Desk, merged: Merged, task: TaskDetail): Promise<boolean> {
  const { turn, page } = desk;
  const { reading } = merged;
  const meant = await partMeant(turn, reading, task);
  if (meant.of === 'task') return false;
  page.card = task.code;
  if (meant.of === 'not_theirs') page.written.push(await notTheirs(turn, reading, task, meant.part));
  else if (meant.of === 'which') {
    page.asked.push(whichPart(turn, task, meant.parts));
    page.open = { ...reading, part: 'support' };
  } else await recordPart(desk, merged, task, { part: meant.part, sure: meant.sure });
  return true;
}

async function notTheirs(turn: Turn, { partUnit }: Reading, task: TaskDetail, part: SupportPart | null) {
  if (part !== null) return rejection(turn, await refusalOnPart(turn.db, 'report_support', task, part));
  const unit = partUnit ?? turn.person.unit.name;
  return rejection(turn, { kind: 'no_such_part', code: task.code, unit });
}

async function recordPart(
  desk: Desk,
  { reading, obstacle }: Merged,
  task: TaskDetail,
  { part, sure }: { readonly part: SupportPart; readonly sure: boolean },
): Promise<void> {
  const { turn, acting, page } = desk;
  const content = contentOf(turn, reading, obstacle, task);
  if (content === null) {
    page.asked.push(ask(turn, { ...reading, part: 'support', partUnit: part.unit.name, ask: 'which_percent' }));
    return;
  }
  const corrects = await correctedBy(turn, reading, part);
  if (
    corrects !== null &&
    corrects.percentAfter === (content.percent ?? null) &&
    corrects.note === (content.note ?? '')
  )
    return;
  const doubt =
    desk.sure === undefined ? doubtAbout(part, task, { reading, content, sure, corrects: corrects !== null }) : null;
  if (doubt !== null) {
    const { ask: _, ...clear } = reading;
    const of = { part: 'support', partUnit: part.unit.name, partUnitId: String(part.unitId) } as const;
    const readings = [{ ...clear, ...of }, ...(obstacle === undefined ? [] : [obstacle])];
    page.doubted.push({ doubt, seen: { taskId: task.id, version: task.version }, readings });
    return;
  }
  const where = { taskId: task.id, unitId: part.unitId };
  const done = await reportSupport(acting, {
    ...where,
    ...content,
    ...(corrects !== null && { corrects: corrects.id }),
  });
  page.written.push(
    done.ok ? await supportRecorded(turn, done, content, corrects !== null) : await rejection(turn, done.rejection),
  );
}

type Content = Omit<SupportReport, 'taskId' | 'unitId' | 'corrects'>;

/** Percent, words and obstacle; a count without a total is words. Null: neither was said. */
function contentOf(turn: Turn, reading: Reading, obstacle: Reading | undefined, task: TaskDetail): Content | null {
  const { action } = progressOf(reading, obstacle, { ...task, indicator: null, reports: [] });
  const percent = reading.intent === 'report_done' ? 100 : action.percent;
  const counted = action.quantity === undefined ? [] : [quantityWords(turn, action.quantity)];
  const blocked = action.obstacle;
  const isKnown = blocked !== undefined && sameAsKnown(task, { ...reading, ...(obstacle ?? {}) })?.state === 'open';
  const words = [...counted, ...[action.note, isKnown ? blocked.text : undefined].filter((one) => one !== undefined)];
  const note = words.filter((one) => one !== '').join('; ');
  if (percent === undefined && note === '' && (blocked === undefined || isKnown)) return null;
  return {
    ...(percent !== undefined && { percent }),
    ...(note !== '' && { note }),
    ...(blocked !== undefined && !isKnown && { obstacle: blocked }),
  };
}

/** The report that this one puts right: what the edited message had said, or, for "à nhầm", the person's last. Null: none. */
async function correctedBy({ db, person, at, incomingId }: Turn, { intent }: Reading, part: SupportPart) {
  const edited = await reportedByMessage(db, part, person.id, incomingId);
  if (edited !== null || intent !== 'correct') return edited;
  const last = await lastSupportStepBy(db, person.id, new Date(at.getTime() - UNDO_WINDOW_MS));
  return last !== null && last.kind === 'report' && last.taskId === part.taskId && last.unitId === part.unitId
    ? last
    : null;
}

/** What looks wrong beside the last figure of the part, or may have been meant of the task. */
function doubtAbout(
  part: SupportPart,
  { code }: TaskDetail,
  said: { readonly reading: Reading; readonly content: Content; readonly sure: boolean; readonly corrects: boolean },
): Doubt | null {
  const { reading, content, sure, corrects } = said;
  const { percent } = content;
  const words = { code, unit: part.unit.name, to: percent ?? 0 };
  const isGuessed = isGuess(reading) && reading.part === undefined;
  if (!sure || isGuessed) {
    const text = content.obstacle?.text ?? content.note ?? '';
    return percent === undefined
      ? { id: 'part_meant_words', args: { ...words, text } }
      : { id: 'part_meant', args: words };
  }
  const isLess = percent !== undefined && part.percent !== null && percent < part.percent;
  return isLess && !corrects && reading.intent !== 'correct'
    ? { id: 'part_fall', args: { ...words, from: part.percent ?? 0 } }
    : null;
}
