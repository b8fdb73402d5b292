import type { HaltDeed } from '../domain/task-state.ts';
import { findDeparture } from '../store/departures.ts';
import { handOversOf, tasksToHandOver } from '../store/hand-over.ts';
import { personById } from '../store/people.ts';
import type { Task } from '../store/records.ts';
import { findDecision } from '../store/reports.ts';
import { type Acting, type Done, type Rejection, rejected } from './acting.ts';
import { scopeOf } from './authorise.ts';
import { reassign } from './reassign.ts';
import { type InsteadOf, tell } from './tell.ts';
import { undoDecision } from './undo.ts';

/** Told to whoever takes over the tasks of somebody who left: one message for all of them. Worded when it is sent. */
export interface HandedOverNotice extends InsteadOf {
  readonly kind: 'handed_over';
  readonly taskIds: readonly number[];
  readonly fromName: string;
  readonly byId: number;
  /** Told to whoever had them: who has them now. */
  readonly awayTo?: string;
}

export interface HandedOver {
  readonly from: string;
  readonly to: string;
  readonly tasks: readonly Task[];
  /** Tasks that could not go to that person, and why. */
  readonly refused: readonly Rejection[];
  /** One of the decisions: taking it back takes back all. */
  readonly decisionId: number;
}

/** "Giao hết cho chị Hà": everything that waits to be handed over since somebody left, as far as the actor may and it fits. */
export async function handOverAll(acting: Acting, departureId: number, personId: number): Promise<Done<HandedOver>> {
  const { tx, actor } = acting;
  const departure = await findDeparture(tx, departureId);
  const to = await personById(tx, personId);
  const tasks = departure === null ? [] : await tasksToHandOver(tx, departure.personId, scopeOf(acting));
  if (departure === null || to === null || tasks.length === 0)
    return rejected({ kind: 'nothing_to_hand_over', name: departure?.person.name ?? '' });
  const handed: { readonly task: Task; readonly decisionId: number }[] = [];
  const refused: Rejection[] = [];
  for (const { id } of tasks) {
    const done = await reassign(acting, id, personId, { silently: true });
    if (done.ok) handed.push(done);
    else refused.push(done.rejection);
  }
  const [first] = handed;
  if (first === undefined) return rejected(refused[0] ?? { kind: 'nothing_to_hand_over', name: departure.person.name });
  const notice = {
    kind: 'handed_over',
    taskIds: handed.map(({ task }) => task.id),
    ...{ fromName: departure.person.name, byId: actor.id },
  } as const satisfies HandedOverNotice;
  await tell(acting, [personId], notice, `handed-over:${first.decisionId}`);
  const done = handed.map(({ task }) => task);
  return {
    ...{ ok: true, from: departure.person.name, to: to.name, tasks: done, refused },
    decisionId: first.decisionId,
  };
}

export interface UndoneTogether {
  readonly task: Task;
  readonly codes: readonly string[];
  readonly halt?: HaltDeed;
}

/** Takes back a decision; of tasks handed over in one go all together. `codes`: those that could be taken back. */
export async function undoTogether(acting: Acting, decisionId: number): Promise<Done<UndoneTogether>> {
  const { tx, actor } = acting;
  const decision = await findDecision(tx, decisionId);
  const isHandOver = decision?.kind === 'reassign' && decision.personId === actor.id;
  const incomingId = isHandOver ? decision.incomingId : null;
  const together = incomingId === null ? [] : await handOversOf(tx, actor.id, incomingId);
  const first = await undoDecision(acting, decisionId);
  if (!first.ok) return first;
  const codes = [first.task.code];
  for (const { id } of together) {
    const one = id === decisionId ? null : await undoDecision(acting, id);
    if (one?.ok === true) codes.push(one.task.code);
  }
  return { ...first, codes };
}
