import { reportersOf } from '../../store/obstacle-lookups.ts';
import type { ObstacleDetail } from '../../store/obstacle-steps.ts';
import { lane, queueMessage } from '../../store/outbox.ts';
import { reachOf } from '../../store/people.ts';
import type { Acting } from '../acting.ts';
import { heldTasks } from './see-obstacle.ts';

/** Told because an obstacle was answered, handed over, resolved or opened again. Worded when it is sent. */
export interface ObstacleNotice {
  readonly kind: 'obstacle';
  readonly stepId: number;
}

/** Tells whoever reported it and the focal officers of all tasks that it holds up. */
export async function tellConcerned(acting: Acting, obstacle: ObstacleDetail, stepId: number): Promise<void> {
  const focal = heldTasks(obstacle).flatMap(({ task }) => task.assignments.map(({ personId }) => personId));
  const reporters = await reportersOf(acting.tx, obstacle.id);
  await tellAbout(
    acting,
    stepId,
    [...reporters, ...focal].map((id) => ({ id })),
  );
}

/** One message each, at once or on the next working morning if it is quiet time; never to whoever did it. */
export async function tellAbout(
  { tx, at, office, actor }: Acting,
  stepId: number,
  people: readonly { readonly id: number }[],
): Promise<void> {
  for (const personId of new Set(people.map(({ id }) => id))) {
    const reach = personId === actor.id ? null : await reachOf(tx, personId);
    if (reach === null) continue;
    await queueMessage(tx, {
      key: `obstacle:${stepId}:${personId}`,
      ...reach,
      personId,
      lane: lane.reminder,
      notBefore: office.calendar.nextAudibleInstant(at),
      content: { kind: 'obstacle', stepId } satisfies ObstacleNotice,
      createdAt: at,
    });
  }
}
