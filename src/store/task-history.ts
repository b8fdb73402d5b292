import { HANDED_OUT } from './hand-out.ts';
import { namesOf } from './stood-in.ts';
import type { Db } from './store.ts';
import { supportHistory } from './supports.ts';

/** Everything that happened to a task, for the timeline, oldest first of each kind. Who follows it is nobody's business but theirs. */
export async function taskHistory(db: Db, taskId: number) {
  const person = { select: { name: true } };
  const orderBy = { id: 'asc' } as const;
  const [reports, decisions, extensions, evidence, urged, assignments, obstacles, handedDown, supports] =
    await Promise.all([
      db.progressReport.findMany({
        where: { taskId },
        orderBy,
        include: {
          person,
          onBehalfOf: person,
          obstacles: true,
          undoneBy: { select: { id: true } },
          undoes: { select: { kind: true } },
        },
      }),
      db.decision.findMany({
        where: { taskId },
        orderBy,
        include: {
          person,
          extension: true,
          undoneBy: { select: { id: true } },
          undoes: { include: { extension: true } },
        },
      }),
      db.extension.findMany({ where: { taskId }, orderBy, include: { requestedBy: person } }),
      db.attachment.findMany({ where: { taskId }, orderBy, include: { person } }),
      db.urgingRecipient.findMany({
        where: { taskId },
        orderBy,
        include: {
          urging: {
            include: { person, replies: { orderBy, include: { person, correctedBy: { select: { id: true } } } } },
          },
          person,
        },
      }),
      db.assignment.findMany({ where: { taskId }, orderBy: [{ focal: 'desc' }, { id: 'asc' }], include: { person } }),
      db.obstacle.findMany({
        where: { tasks: { some: { taskId } } },
        orderBy,
        include: {
          reportedBy: person,
          // What was done for other tasks that the same obstacle holds up is no part of this task's history.
          steps: { where: { OR: [{ taskId: null }, { taskId }] }, orderBy, include: { person, unit: true } },
        },
      }),
      db.audit.findMany({
        where: {
          OR: [
            { what: HANDED_OUT, task: { parentId: taskId } },
            { what: 'weight', taskId },
          ],
        },
        orderBy,
        include: { person, task: { select: { id: true, code: true, title: true, leadUnit: true } } },
      }),
      supportHistory(db, taskId),
    ]);
  const steps = obstacles.flatMap((obstacle) => obstacle.steps);
  const answered = assignments.map(({ answeredById }) => ({ onBehalfOfId: answeredById }));
  const urgings = urged.map(({ urging }) => urging);
  /** Names, by id, of those in whose stead something was done, and of those who answered for a task in somebody's stead. */
  const names = await namesOf(db, [
    ...[...decisions, ...extensions, ...steps, ...urgings, ...answered],
    ...[...handedDown, ...supports],
  ]);
  return { reports, decisions, extensions, evidence, urged, assignments, obstacles, handedDown, supports, names };
}

export type TaskHistory = Awaited<ReturnType<typeof taskHistory>>;
