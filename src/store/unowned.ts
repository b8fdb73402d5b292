import type { Prisma } from './generated/client.ts';

export const unfinishedStates = ['open' as const, 'awaiting_confirmation' as const, 'paused' as const];

/** An open assignment by which somebody present answers for the task as its focal officer. */
const answeredFor = { endedAt: null, focal: true, handOverSince: null, person: { leftAt: null } };

/** Unfinished tasks for which nobody answers: no officer was named, or the one who was has left the office or the unit. */
export const unowned: Prisma.TaskWhereInput = {
  state: { in: unfinishedStates },
  assignments: { none: answeredFor },
};

/** Open tasks whose officer says that they are not theirs; somebody else is to be named. */
export const declined: Prisma.TaskWhereInput = {
  state: 'open',
  assignments: { some: { ...answeredFor, declinedAt: { not: null } } },
};

/** Open tasks that were given before this instant, and of which their officer has neither said that they got them nor reported. */
export function untaken(before: Date): Prisma.TaskWhereInput {
  return {
    state: 'open',
    reports: { none: { kind: { not: 'undo' }, undoneBy: null } },
    assignments: { some: { ...answeredFor, acknowledgedAt: null, declinedAt: null, assignedAt: { lt: before } } },
  };
}
