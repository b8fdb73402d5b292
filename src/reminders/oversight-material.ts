import type { ReminderDays } from '../domain/reminder-rules.ts';
import { openOwed } from '../store/obstacle-lookups.ts';
import {
  type OverseenTask,
  overdueTasks,
  tasksToConfirm,
  type UnownedTask,
  unownedTasks,
  unreportedTasks,
  type WaitingExtension,
  waitingExtensions,
} from '../store/overseen.ts';
import type { Db } from '../store/store.ts';
import { loadUnitTree, type UnitTree } from '../store/unit-tree.ts';
import { overdueSince } from './began.ts';
import { type ContinuousMaterial, continuousMaterial } from './continuous.ts';
import type { Moment } from './moment.ts';
import type { Recipient } from './recipients.ts';

/** How far above the officers somebody stands who is told of what is overdue. */
export type Level = 'toHead' | 'toCoordinator' | 'toLeader';

/** All that those may be told who answer for the work of others. Read once for many of them: asked for each, it took thirty queries a head. */
export interface OversightMaterial {
  readonly tree: UnitTree;
  readonly unowned: readonly UnownedTask[];
  readonly results: readonly OverseenTask[];
  readonly extensions: readonly WaitingExtension[];
  readonly unreported: readonly OverseenTask[];
  readonly continuous: ContinuousMaterial;
  readonly obstacles: Awaited<ReturnType<typeof openOwed>>;
  /** What is overdue and told at this level on one of these days. */
  overdueAt(level: Level, days: ReminderDays | null): readonly OverseenTask[];
}

/** Null: none of them oversees anybody. */
export async function oversightMaterial(
  db: Db,
  recipients: readonly Recipient[],
  moment: Moment,
): Promise<OversightMaterial | null> {
  const overseers = recipients.filter((recipient) => levelsOf(recipient).length > 0);
  if (overseers.length === 0) return null;
  const { at, startOfToday } = moment;
  const overdue = new Map<string, readonly OverseenTask[]>();
  for (const { level, days } of overseers.flatMap((one) => levelsOf(one).map((level) => ({ level, days: one.days })))) {
    const key = keyOf(level, days);
    if (overdue.has(key)) continue;
    overdue.set(key, await overdueTasks(db, overdueSince(level, days, moment), at, startOfToday));
  }
  const unowned = await unownedTasks(db);
  const results = await tasksToConfirm(db);
  const extensions = await waitingExtensions(db);
  const unreported = await unreportedTasks(db, at);
  const obstacles = await openOwed(db);
  const ids = overseers.map(({ person }) => person.id);
  const tasks = [
    ...[...overdue.values()].flat(),
    ...[...unowned, ...extensions].map(({ task }) => task),
    ...[...results, ...unreported],
  ];
  const units = [
    ...tasks.flatMap(({ leadUnitId, partOfUnitId }) => [leadUnitId, partOfUnitId]),
    ...obstacles.map(({ ownerUnitId }) => ownerUnitId),
  ];
  return {
    ...{ unowned, results, extensions, unreported, obstacles },
    tree: await loadUnitTree(
      db,
      units.flatMap((id) => id ?? []),
    ),
    continuous: await continuousMaterial(
      db,
      unreported.map((task) => ({ personId: 0, assignedAt: new Date(0), person: { name: '' }, task })),
      ids,
      moment,
    ),
    overdueAt: (level, days) => overdue.get(keyOf(level, days)) ?? [],
  };
}

/** The levels in which somebody is told, by the offices they hold or in which they stand in. */
export function levelsOf({ capacities }: Pick<Recipient, 'capacities'>): Level[] {
  const coordinates = capacities.some(({ role }) => role === 'coordinator');
  return [
    ...(capacities.some(({ role }) => role === 'unit_head') ? (['toHead'] as const) : []),
    ...(coordinates ? (['toCoordinator'] as const) : []),
    // Whoever coordinates as well is told earlier.
    ...(!coordinates && capacities.some(({ role }) => role === 'leader') ? (['toLeader'] as const) : []),
  ];
}

function keyOf(level: Level, days: ReminderDays | null): string {
  return days === null ? level : `${level} ${days.before} ${days.from} ${days.to}`;
}
