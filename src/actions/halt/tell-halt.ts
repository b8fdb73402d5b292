import type { HaltDeed } from '../../domain/task-state.ts';
import { cancelMessage, isWaiting } from '../../store/outbox.ts';
import { openPartsOf } from '../../store/parts.ts';
import { headsOf } from '../../store/people.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import type { Acting } from '../acting.ts';
import { type InsteadOf, tell } from '../tell.ts';

/** Told because a task was paused, cancelled or taken up again, or because that was taken back. Worded when it is sent. */
export interface HaltNotice extends InsteadOf {
  readonly kind: 'halt';
  readonly decisionId: number;
  readonly deed: HaltDeed;
  /** The decision was told, and then taken back. */
  readonly takenBack?: true;
}

type Teller = Pick<Acting, 'tx' | 'at' | 'office'> & { readonly actor: { readonly id: number } | null };

type HaltedTask = Pick<TaskDetail, 'id' | 'leadUnitId' | 'assignments'>;

/** Those whose work it is: the assigned officers, those of its parts, and the head of the lead unit. */
async function concerned({ tx }: Teller, { id: taskId, assignments, leadUnitId }: HaltedTask): Promise<number[]> {
  const heads = await headsOf(tx, leadUnitId);
  const ofParts = (await openPartsOf(tx, taskId)).flatMap(({ personIds }) => personIds);
  return [...new Set([...assignments.map(({ personId }) => personId), ...heads.map(({ id }) => id), ...ofParts])];
}

const sourceOf = (decisionId: number) => `halt:${decisionId}`;

/** One message each, whatever they are to the task. `besides`: ids of others who are to hear of it. */
export async function tellHalt(
  teller: Teller,
  task: HaltedTask,
  { decisionId, deed }: Pick<HaltNotice, 'decisionId' | 'deed'>,
  besides: readonly number[] = [],
): Promise<void> {
  const content = { kind: 'halt', decisionId, deed } satisfies HaltNotice;
  await tell(teller, [...(await concerned(teller, task)), ...besides], content, sourceOf(decisionId));
}

/** It was taken back: a message that has not gone out is kept back, whoever may have read it hears that it holds no more. */
export async function tellHaltTakenBack(
  teller: Teller,
  task: HaltedTask,
  { decisionId, deed }: Pick<HaltNotice, 'decisionId' | 'deed'>,
): Promise<void> {
  const read: number[] = [];
  for (const personId of new Set(await concerned(teller, task))) {
    const key = `${sourceOf(decisionId)}:${personId}`;
    if (await isWaiting(teller.tx, key)) await cancelMessage(teller.tx, key);
    else read.push(personId);
  }
  const content = { kind: 'halt', decisionId, deed, takenBack: true } satisfies HaltNotice;
  await tell(teller, read, content, `${sourceOf(decisionId)}:back`);
}
