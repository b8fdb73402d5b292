import { reportersOf } from '../../store/obstacle-lookups.ts';
import type { ObstacleDetail } from '../../store/obstacle-steps.ts';
import type { Acting } from '../acting.ts';
import { type InsteadOf, tell } from '../tell.ts';
import { heldTasks } from './see-obstacle.ts';

/** Told because an obstacle was answered, handed over, resolved or opened again. Worded when it is sent. */
export interface ObstacleNotice extends InsteadOf {
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
  acting: Acting,
  stepId: number,
  people: readonly { readonly id: number }[],
): Promise<void> {
  const ids = people.map(({ id }) => id);
  await tell(acting, ids, { kind: 'obstacle', stepId } satisfies ObstacleNotice, `obstacle:${stepId}`);
}
