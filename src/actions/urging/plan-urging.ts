import { localDateAt, startOfDay } from '../../domain/time-zone.ts';
import { type NotUrged, notUrged } from '../../domain/urging.ts';
import type { TaskFilter } from '../../store/tasks.ts';
import { isWithin } from '../../store/units.ts';
import { idsOfAny, idsOfCodes, type UrgingTask, urgingTasks } from '../../store/urging-tasks.ts';
import { timesUrged } from '../../store/urgings.ts';
import { mayDo, scopeOf } from '../authorise.ts';
import { createAddressing, type Missed, type UrgingRecipient } from './recipients.ts';
import type { Planning, UrgingList, UrgingWish } from './wish.ts';

/** More tasks in one go are a letter to everybody, not an urging. */
const MOST_TASKS = 1_000;

export interface PlannedTask {
  readonly task: UrgingTask;
  readonly recipients: readonly UrgingRecipient[];
  /** How often it was urged today already. */
  readonly timesToday: number;
}

export type WhyLeftOut = NotUrged | 'not_allowed' | 'nobody';

/** What would be sent now, to whom, and what would not, and why. */
export interface UrgingPlan {
  /** The earliest deadline first. */
  readonly tasks: readonly PlannedTask[];
  readonly leftOut: readonly { readonly code: string; readonly why: WhyLeftOut }[];
  /** Codes that are no task of theirs to see. */
  readonly unknown: readonly string[];
  /** Assigned officers who get nothing. */
  readonly missed: readonly (Missed & { readonly code: string })[];
  /** Tasks of other units than those that were named with them. */
  readonly elsewhere: readonly { readonly code: string; readonly unit: string }[];
  readonly tooMany: boolean;
  /** From when on it goes out: never in quiet time. */
  readonly sendAt: Date;
}

/** Carries out a wish on the state as it is now. Only reads; whoever sends plans anew. */
export async function planUrging(acting: Planning, wish: UrgingWish): Promise<UrgingPlan> {
  const { tx, at, office } = acting;
  const { calendar } = office;
  const { ids, unknown } = await idsWished(acting, wish);
  const tooMany = ids.length > MOST_TASKS;
  const tasks = tooMany ? [] : await urgingTasks(tx, scopeOf(acting), ids);
  const sendAt = calendar.nextAudibleInstant(at);
  const addressing = createAddressing(acting, localDateAt(sendAt, calendar.zone), wish);
  const today = startOfDay(localDateAt(at, calendar.zone), calendar.zone);
  const times = await timesUrged(tx, ids.slice(0, MOST_TASKS), today);
  const planned: PlannedTask[] = [];
  const leftOut: UrgingPlan['leftOut'][number][] = [];
  const missed: UrgingPlan['missed'][number][] = [];
  for (const task of tasks) {
    const why = await whyNot(acting, wish, task);
    // Of a whole list only what is theirs was meant.
    if (why === 'not_allowed' && wish.codes === null) continue;
    const found = why === null ? await addressing.of(task) : null;
    missed.push(...(found?.missed ?? []).map((one) => ({ ...one, code: task.code })));
    if (found === null || found.recipients.length === 0) leftOut.push({ code: task.code, why: why ?? 'nobody' });
    else planned.push({ task, recipients: found.recipients, timesToday: times.get(task.id) ?? 0 });
  }
  const elsewhere = await ledElsewhere(acting, wish, planned);
  return { tasks: planned, leftOut, unknown, missed, elsewhere, tooMany, sendAt };
}

async function whyNot(acting: Planning, wish: UrgingWish, task: UrgingTask): Promise<WhyLeftOut | null> {
  const action = wish.explains ? 'request_explanation' : 'urge';
  return notUrged(task.state) ?? ((await mayDo(acting.tx, acting, action, task)) ? null : 'not_allowed');
}

async function idsWished(
  acting: Planning,
  { codes, list }: UrgingWish,
): Promise<{ ids: readonly number[]; unknown: readonly string[] }> {
  const { tx, at } = acting;
  if (codes === null)
    return { ids: await idsOfAny(tx, scopeOf(acting), filtersOf(list), at, MOST_TASKS + 1), unknown: [] };
  const known = await idsOfCodes(tx, codes);
  const seen = new Set((await urgingTasks(tx, scopeOf(acting), [...known.values()])).map(({ code }) => code));
  return {
    ids: [...known].filter(([code]) => seen.has(code)).map(([, id]) => id),
    unknown: codes.filter((code) => !seen.has(code)),
  };
}

/** What a list means: what is on it, and what would be on it if it were not reported done already (to say so). */
function filtersOf(list: UrgingList): TaskFilter[] {
  const { unitIds, personId, programmeId, groupId, from, to } = list;
  const narrowed = {
    ...(personId !== undefined && { assignedTo: [personId] }),
    ...(programmeId !== undefined && { programmeId }),
    ...(groupId !== undefined && { groupId }),
    ...(from !== undefined && { dueFrom: from }),
    ...(to !== undefined && { dueTo: to }),
  };
  const places = unitIds.length === 0 ? [narrowed] : unitIds.map((underUnitId) => ({ ...narrowed, underUnitId }));
  // What is urged of a unit or a plan is the whole; of one person everything that is theirs.
  const counted = (place: TaskFilter): TaskFilter =>
    personId === undefined ? { ...place, parts: { show: 'left_out', within: place.underUnitId ?? null } } : place;
  return places.flatMap((place) => SORTS[list.is].map((is) => ({ ...counted(place), is })));
}

const SORTS: Readonly<Record<UrgingList['is'], readonly NonNullable<TaskFilter['is']>[]>> = {
  overdue: ['overdue', 'awaiting_late'],
  due_soon: ['due_soon'],
  behind: ['behind'],
  silent: ['silent'],
  pressing: ['overdue', 'behind', 'due_soon', 'silent', 'awaiting'],
  open: ['unfinished'],
  unreported: ['unreported'],
};

/** "Đôn đốc Sở Y tế báo cáo NV30", where NV30 is not theirs: said, before anybody is urged who was not meant. */
async function ledElsewhere(
  { tx }: Planning,
  { codes, list }: UrgingWish,
  planned: readonly PlannedTask[],
): Promise<UrgingPlan['elsewhere']> {
  if (codes === null || list.unitIds.length === 0) return [];
  const elsewhere: UrgingPlan['elsewhere'][number][] = [];
  for (const { task } of planned) {
    const within = await Promise.all(list.unitIds.map((id) => isWithin(tx, task.leadUnitId, id)));
    if (!within.includes(true)) elsewhere.push({ code: task.code, unit: task.leadUnit.name });
  }
  return elsewhere;
}
