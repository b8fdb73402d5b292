import { WORDS } from '../../domain/urging.ts';
import { lane, queueMessage } from '../../store/outbox.ts';
import { reachOf } from '../../store/people.ts';
import { recordChanges } from '../../store/reports.ts';
import {
  addReply,
  findReply,
  findUrging,
  markAnswered,
  markReceived,
  type NewReply,
  type UrgingDetail,
} from '../../store/urgings.ts';
import { type Acting, type Done, rejected } from '../acting.ts';
import { by } from '../report-progress.ts';
import { isTooLate } from '../take-back.ts';
import { ownUrging } from './take-back-urging.ts';

/** Told because somebody said something under an urging. Worded when it is sent. */
export interface UrgingReplyNotice {
  readonly kind: 'urging_reply';
  readonly replyId: number;
}

export type ReplyDone = Done<{ urging: UrgingDetail; replyId: number }>;

/** The urging, if it went to the actor (or to somebody in whose stead they act today) and was not taken back. */
export async function urgingToActor(acting: Pick<Acting, 'tx' | 'actor'>, id: number): Promise<UrgingDetail | null> {
  const urging = await findUrging(acting.tx, id);
  const isTheirs = urging?.recipients.some(({ personId }) => personId === acting.actor.id) === true;
  return urging === null || !isTheirs || urging.withdrawnAt !== null ? null : urging;
}

/** "Đã nhận". `again`: it was pressed before. */
export async function receiveUrging(
  acting: Acting,
  id: number,
): Promise<Done<{ urging: UrgingDetail; again: boolean }>> {
  const { tx, actor, at } = acting;
  const urging = await urgingToActor(acting, id);
  if (urging === null) return rejected({ kind: 'no_urging' });
  const again = (await markReceived(tx, id, actor.id, at)) === 0;
  const own = urging.recipients.filter(({ personId }) => personId === actor.id);
  if (!again)
    for (const { taskId } of own)
      await recordChanges(tx, by(acting, taskId), [{ what: 'urging_received', from: null, to: actor.name }]);
  return { ok: true, urging, again };
}

interface Said {
  readonly kind: 'answer' | 'explanation';
  readonly text: string;
  /** The own reply that this one puts right. */
  readonly correctsId?: number;
}

/**
 * Keeps what the actor says under an urging, and tells whoever urged. An explanation needs to have been asked for; one that is sent later
 * is added to the first. What was said within the last ten minutes can be put right; the first wording is kept.
 */
export async function replyToUrging(acting: Acting, id: number, said: Said): Promise<ReplyDone> {
  const { tx, actor, at } = acting;
  const urging = await urgingToActor(acting, id);
  if (urging === null || (said.kind === 'explanation' && urging.explainBy === null))
    return rejected({ kind: 'no_urging' });
  const bad = refuseWords(said.text);
  if (bad !== null) return bad;
  const wrong = said.correctsId === undefined ? null : await findReply(tx, said.correctsId);
  if (said.correctsId !== undefined) {
    if (wrong === null || wrong.personId !== actor.id || wrong.urgingId !== id) return rejected({ kind: 'no_urging' });
    if (wrong.correctedBy !== null || isTooLate(at, await firstSaidAt(tx, wrong)))
      return rejected({ kind: 'reply_too_late' });
  }
  const replyId = await keep(acting, { urgingId: id, correctsId: wrong?.id ?? null, kind: said.kind, text: said.text });
  await markReceived(tx, id, actor.id, at);
  // A word in between is no explanation: that one is still owed.
  if (said.kind === 'explanation' || urging.explainBy === null)
    await markAnswered(tx, { urgingId: id, personId: actor.id, at, text: said.text });
  const own = urging.recipients.filter(({ personId }) => personId === actor.id);
  const what = said.kind === 'explanation' ? 'explanation_sent' : 'urging_answer';
  for (const { taskId } of own)
    await recordChanges(tx, by(acting, taskId), [{ what, from: wrong?.text ?? null, to: said.text }]);
  await tell(acting, replyId, [urging.personId]);
  return { ok: true, urging, replyId };
}

/** A word of whoever urged to all who were: what is sent cannot be unsent, but it can be put right. */
export async function correctUrging(acting: Acting, id: number, text: string): Promise<ReplyDone> {
  const urging = await ownUrging(acting, id);
  if (urging === null) return rejected({ kind: 'no_urging' });
  const bad = refuseWords(text);
  if (bad !== null) return bad;
  const replyId = await keep(acting, { urgingId: id, correctsId: null, kind: 'correction', text });
  for (const taskId of new Set(urging.recipients.map((one) => one.taskId)))
    await recordChanges(acting.tx, by(acting, taskId), [{ what: 'urging', from: urging.text, to: text }]);
  await tell(acting, replyId, [...new Set(urging.recipients.map(({ personId }) => personId))]);
  return { ok: true, urging, replyId };
}

/** The ten minutes run from the first wording. */
async function firstSaidAt(tx: Acting['tx'], reply: { readonly at: Date; readonly correctsId: number | null }) {
  let first = reply;
  while (first.correctsId !== null) {
    const earlier = await findReply(tx, first.correctsId);
    if (earlier === null) break;
    first = earlier;
  }
  return first.at;
}

function refuseWords(text: string) {
  if (text.trim() === '') return rejected({ kind: 'no_words' });
  return text.length > WORDS.longest ? rejected({ kind: 'too_many_words', longest: WORDS.longest }) : null;
}

function keep(
  { tx, actor, at, channel, incomingId }: Acting,
  reply: Pick<NewReply, 'urgingId' | 'correctsId' | 'kind' | 'text'>,
): Promise<number> {
  return addReply(tx, { ...reply, personId: actor.id, at, channel, incomingId });
}

/** At once, or on the next working morning if it is quiet time. */
async function tell({ tx, at, office, actor }: Acting, replyId: number, people: readonly number[]): Promise<void> {
  for (const personId of people) {
    const reach = personId === actor.id ? null : await reachOf(tx, personId);
    if (reach === null) continue;
    await queueMessage(tx, {
      key: `urging-reply:${replyId}:${personId}`,
      ...reach,
      personId,
      lane: lane.reminder,
      notBefore: office.calendar.nextAudibleInstant(at),
      content: { kind: 'urging_reply', replyId } satisfies UrgingReplyNotice,
      createdAt: at,
    });
  }
}
