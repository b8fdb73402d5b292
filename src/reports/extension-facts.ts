import type { LocalDate } from '../domain/local-date.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { undecidedExtensionsAt } from '../store/past-extensions.ts';
import type { TaskStanding } from '../store/task-standings.ts';

/** More time that was asked for and that nobody had decided about. */
export interface AskedExtension {
  readonly code: string;
  readonly unit: string;
  readonly fromDue: LocalDate;
  readonly toDue: LocalDate;
  readonly reason: string;
  readonly askedOn: LocalDate;
  /** The head of the unit agreed. */
  readonly endorsed: boolean;
}

export type Undecided = Awaited<ReturnType<typeof undecidedExtensionsAt>>[number];

/** Those of the tasks that stand in the report. */
export function extensionFacts(
  asked: readonly Undecided[],
  standings: readonly TaskStanding[],
  zone: string,
): AskedExtension[] {
  const tasks = new Map(standings.map((standing) => [standing.taskId, standing]));
  return asked.flatMap(({ taskId, fromDue, toDue, reason, requestedAt, endorsedAt, state }) => {
    const found = tasks.get(taskId);
    if (found === undefined) return [];
    const { task, leadUnit } = found;
    return {
      ...{ code: task.code, unit: leadUnit.shortName ?? leadUnit.name, fromDue, toDue, reason },
      askedOn: localDateAt(requestedAt, zone),
      endorsed: endorsedAt !== null || state === 'endorsed',
    };
  });
}
