import { inBatches } from './batches.ts';
import type { Db } from './store.ts';

/** Of these tasks those on which nobody has done anything since `since`, and whom no reminder told of; the others by code. */
export async function untouchedTasks(db: Db, ids: readonly number[], since: Date) {
  const untouched: { readonly id: number; readonly code: string; readonly title: string }[] = [];
  const touched: string[] = [];
  for (const batch of inBatches(ids)) {
    const tasks = await db.task.findMany({
      where: { id: { in: batch } },
      orderBy: { id: 'asc' },
      select: {
        ...{ id: true, code: true, title: true, version: true },
        _count: {
          select: {
            ...{
              children: true,
              reports: true,
              decisions: true,
              extensions: true,
              obstacles: true,
              obstacleSteps: true,
            },
            ...{ supportSteps: true, urged: true, attachments: true, snoozes: true, reminders: true },
            audits: { where: { at: { gt: since } } },
            assignments: { where: { OR: [{ acknowledgedAt: { not: null } }, { declinedAt: { not: null } }] } },
          },
        },
      },
    });
    for (const { version, _count, ...task } of tasks) {
      const isUntouched = version === 1 && Object.values(_count).every((count) => count === 0);
      if (isUntouched) untouched.push(task);
      else touched.push(task.code);
    }
  }
  return { untouched, touched };
}

/** Removes tasks that were added by mistake and that nothing happened to, as if they had never been. */
export async function removeTasks(tx: Db, ids: readonly number[]): Promise<void> {
  for (const batch of inBatches(ids)) {
    await tx.following.deleteMany({ where: { subject: 'task', subjectId: { in: batch } } });
    await tx.task.deleteMany({ where: { id: { in: batch } } });
  }
}

export async function tasksWithPlan(db: Db, ids: readonly number[]) {
  const tasks = [];
  for (const batch of inBatches(ids)) {
    tasks.push(
      ...(await db.task.findMany({
        where: { id: { in: batch } },
        include: {
          supports: true,
          assignments: { where: { endedAt: null }, orderBy: { id: 'asc' } },
          indicator: { include: { _count: { select: { values: true } } } },
        },
      })),
    );
  }
  return new Map(tasks.map((task) => [task.id, task]));
}

export type TaskWithPlan = Awaited<ReturnType<typeof tasksWithPlan>> extends Map<number, infer T> ? T : never;

/** Who was named ends, and those who were relieved then are named again, unless they have left. Returns whether anybody is. */
export async function renameFormer(tx: Db, named: number, ended: readonly number[], at: Date): Promise<boolean> {
  const former = await tx.assignment.findMany({
    where: { id: { in: [...ended] }, focal: true, person: { leftAt: null } },
    select: { taskId: true, personId: true },
  });
  if (former.length === 0) return false;
  await tx.assignment.update({ where: { id: named }, data: { endedAt: at } });
  await tx.assignment.createMany({ data: former.map((row) => ({ ...row, focal: true, assignedAt: at })) });
  return true;
}

/** Removes of what an import brought whatever nothing belongs to any more. */
export async function removeEmptyShelves(
  tx: Db,
  { programmes, groups, legalBases }: Record<'programmes' | 'groups' | 'legalBases', readonly number[]>,
): Promise<void> {
  const none = { none: {} };
  await tx.taskGroup.deleteMany({ where: { id: { in: [...groups] }, tasks: none, versions: none } });
  await tx.programme.deleteMany({
    where: { id: { in: [...programmes] }, groups: none, tasks: none, versions: none, ruleChanges: none },
  });
  await tx.legalBasis.deleteMany({ where: { id: { in: [...legalBases] }, tasks: none } });
}

/** Removes units in which nothing and nobody is, those below before those above. Returns the names of those that stay. */
export async function removeEmptyUnits(tx: Db, ids: readonly number[]): Promise<string[]> {
  const none = { none: {} };
  const stay: string[] = [];
  for (const id of ids.toReversed()) {
    const { count } = await tx.unit.deleteMany({
      where: {
        ...{ id, children: none, people: none, leads: none, handedDown: none, supports: none, supportSteps: none },
        ...{ obstacles: none, obstacleSteps: none, versions: none, versionsHandedDown: none },
      },
    });
    if (count === 0) stay.push((await tx.unit.findUnique({ where: { id } }))?.name ?? '');
  }
  return stay.filter((name) => name !== '');
}

export async function removeAliases(tx: Db, ids: readonly number[]): Promise<void> {
  await tx.unitAlias.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Removes people who were added by mistake and have done and been told nothing. Returns the names of those removed and of those who stay. */
export async function removeUntouchedPeople(tx: Db, ids: readonly number[]) {
  const removed: { readonly name: string; readonly phone: string | null }[] = [];
  const stay: string[] = [];
  for (const batch of inBatches(ids)) {
    const people = await tx.person.findMany({ where: { id: { in: batch } }, include: { _count: true } });
    const untouched = people.filter(({ _count }) => Object.values(_count).every((count) => count === 0));
    await tx.person.deleteMany({ where: { id: { in: untouched.map(({ id }) => id) } } });
    removed.push(...untouched);
    stay.push(...people.filter((person) => !untouched.includes(person)).map(({ name }) => name));
  }
  return { removed, stay };
}
