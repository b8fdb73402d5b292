import { localDateAt } from '../../domain/time-zone.ts';
import { lane, queueMessage } from '../../store/outbox.ts';
import { reachOf } from '../../store/people.ts';
import { recordChanges } from '../../store/reports.ts';
import { findDraft } from '../../store/urging-drafts.ts';
import { addUrging, urgingKey, urgingOfDraft } from '../../store/urgings.ts';
import { type Acting, actingAs, type Done, doneBy, rejected } from '../acting.ts';
import { capacityOnTask } from '../authorise.ts';
import { by } from '../report-progress.ts';
import { type PlannedTask, planUrging, type UrgingPlan } from './plan-urging.ts';
import type { UrgingWish } from './wish.ts';

/** Told to one who is urged: all their tasks of this urging in one message, worded when it is sent. */
export interface UrgingNotice {
  readonly kind: 'urging';
  readonly urgingId: number;
}

/** What was shown and is to be sent, once. */
export interface Draft {
  readonly id: number;
  readonly at: Date;
  readonly wish: UrgingWish;
  /** Ids of the tasks that were shown. */
  readonly seen: readonly number[];
}

/** What is shown is good for so long, in milliseconds; later it is shown anew. */
const DRAFT_MS = 2 * 3_600_000;

export interface Sent {
  readonly urgingId: number;
  /** It was sent before, by an earlier press: nothing more was sent now. */
  readonly again: boolean;
  /** Tasks that came to the list since it was shown; not urged, because nobody has seen them in it. */
  readonly fresh: readonly { readonly id: number; readonly code: string }[];
  /** Ids of tasks that were shown and need no urging any more. */
  readonly gone: readonly number[];
}

/** The draft, if it is the actor's own. */
export async function ownDraft({ tx, actor }: Pick<Acting, 'tx' | 'actor'>, id: number): Promise<Draft | null> {
  const row = await findDraft(tx, id);
  if (row === null || row.personId !== actor.id) return null;
  return { id, at: row.at, wish: row.wish as unknown as UrgingWish, seen: row.seen as number[] };
}

/**
 * Sends what was shown: one message to each person, at once or, in quiet time, on the next working morning. It is planned anew, so that
 * what was done meanwhile is left out; what came to the list meanwhile was not seen, and waits for a press of its own.
 */
export async function sendUrging(acting: Acting, draftId: number): Promise<Done<Sent>> {
  const { tx, actor, at } = acting;
  const before = await urgingOfDraft(tx, draftId);
  if (before !== null && before.personId === actor.id)
    return { ok: true, urgingId: before.id, again: true, fresh: [], gone: [] };
  const draft = await ownDraft(acting, draftId);
  if (draft === null) return rejected({ kind: 'no_urging' });
  if (at.getTime() - draft.at.getTime() > DRAFT_MS) return rejected({ kind: 'urging_old', draftId });
  const { wish } = draft;
  const today = localDateAt(at, acting.office.calendar.zone);
  if (wish.explains && (wish.explainBy === null || wish.explainBy < today))
    return rejected({ kind: 'explain_past', date: wish.explainBy ?? today });
  const plan = await planUrging(acting, wish);
  const seen = new Set(draft.seen);
  const tasks = plan.tasks.filter(({ task }) => seen.has(task.id));
  const still = new Set(tasks.map(({ task }) => task.id));
  if (tasks.length === 0) return rejected({ kind: 'urging_overtaken' });
  return {
    ok: true,
    urgingId: await send(acting, draft, plan, tasks),
    again: false,
    fresh: plan.tasks.filter(({ task }) => !seen.has(task.id)).map(({ task: { id, code } }) => ({ id, code })),
    gone: draft.seen.filter((id) => !still.has(id)),
  };
}

async function send(asked: Acting, draft: Draft, plan: UrgingPlan, tasks: readonly PlannedTask[]): Promise<number> {
  const { text, explainBy, explains } = draft.wish;
  const [first] = tasks;
  const action = explains ? 'request_explanation' : 'urge';
  const as = first === undefined ? null : await capacityOnTask(asked.tx, asked, action, first.task);
  const acting = as === null ? asked : actingAs(asked, as);
  const { tx, at } = acting;
  const { sendAt } = plan;
  const rows = tasks.flatMap(({ task, recipients }) =>
    recipients.map(({ personId, reason, insteadOf }) => ({
      ...{ taskId: task.id, personId, reason },
      insteadOfId: insteadOf?.id ?? null,
    })),
  );
  const wished = { explainBy: explains ? explainBy : null, draftId: draft.id };
  const urgingId = await addUrging(tx, { ...doneBy(acting), text, sendAt, ...wished }, rows);
  for (const personId of new Set(rows.map((row) => row.personId))) {
    const reach = await reachOf(tx, personId);
    if (reach === null) continue;
    await queueMessage(tx, {
      key: urgingKey(urgingId, personId),
      ...reach,
      personId,
      lane: lane.reminder,
      notBefore: sendAt,
      content: { kind: 'urging', urgingId } satisfies UrgingNotice,
      createdAt: at,
    });
  }
  for (const { task, recipients } of tasks) {
    const names = recipients.map(({ name }) => name).join(', ');
    const change = explains
      ? { what: 'explanation', from: null, to: `${names} (${explainBy ?? ''})` }
      : { what: 'urging', from: null, to: names };
    await recordChanges(tx, by(acting, task.id), [change]);
  }
  return urgingId;
}
