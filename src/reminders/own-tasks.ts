import { type PressingAssignment, pressingAssignments } from '../store/pressing.ts';
import type { Db } from '../store/store.ts';
import { type ContinuousMaterial, continuousMaterial, whyOfPeriod } from './continuous.ts';
import { itemOf, type Part, type PlainItem, sections, type Why } from './digest-items.ts';
import { lastDue, type Moment } from './moment.ts';
import { type Material, reasonMaterial } from './reason-material.ts';
import { whyReminded } from './reasons.ts';
import type { Recipient } from './recipients.ts';

/** What is to be known of the tasks of some people and of those for whom they stand in. Read once for all of them. */
export interface OwnMaterial {
  readonly rows: ReadonlyMap<number, readonly PressingAssignment[]>;
  readonly material: Material;
  readonly continuous: ContinuousMaterial;
}

/** `readers`: ids of those whose last digests decide what is news. */
export async function ownMaterial(
  db: Db,
  recipients: readonly Recipient[],
  readers: readonly number[],
  moment: Moment,
): Promise<OwnMaterial> {
  const assigned = [...new Set(recipients.flatMap(({ actsFor }) => actsFor))];
  const all = await pressingAssignments(db, assigned, moment.at, moment.startOfToday, lastDue(moment));
  const rows = new Map<number, PressingAssignment[]>(assigned.map((id) => [id, []]));
  for (const row of all) rows.get(row.personId)?.push(row);
  const material = await reasonMaterial(db, all, moment);
  return { rows, material, continuous: await continuousMaterial(db, all, readers, moment) };
}

/**
 * What presses a person among the tasks assigned to them or to those for whom they stand in, by section. Left out are tasks on which
 * somebody reported today, and those the person put off.
 */
export function ownParts(recipient: Recipient, known: OwnMaterial, moment: Moment): OwnParts {
  const items = new Map<number, PlainItem>();
  const quiet = new Set<number>();
  for (const id of recipient.actsFor) {
    for (const row of known.rows.get(id) ?? []) {
      const { task, person } = row;
      if (recipient.snoozed.has(task.id) || items.has(task.id)) continue;
      const days = recipient.afterSilence.get(task.id) ?? recipient.days;
      const why = whyOf(row, { ...recipient, days }, known, moment);
      if (why === 'not_today') quiet.add(task.id);
      if (why === null || why === 'not_today') continue;
      items.set(task.id, itemOf(task, why, id === recipient.person.id ? null : person.name));
    }
  }
  return { parts: partsOf([...items.values()]), quiet: quiet.size };
}

function whyOf(row: PressingAssignment, recipient: Recipient, { material, continuous }: OwnMaterial, moment: Moment) {
  const period = row.task.kind === 'continuous' ? whyOfPeriod(row, recipient, continuous, moment) : null;
  if (period !== null && period !== 'not_today') return period;
  return whyReminded(row.task, { days: recipient.days, assignment: row }, moment, material) ?? period;
}

/** What of the own tasks is reminded of today, and how many more press. */
export interface OwnParts {
  readonly parts: readonly Part<PlainItem>[];
  readonly quiet: number;
}

export function partsOf(items: readonly PlainItem[]): Part<PlainItem>[] {
  return sections.flatMap((section) => {
    const inSection = items.filter((item) => item.why.rule === section).sort(mostUrgentFirst);
    return inSection.length === 0 ? [] : [{ section, total: inSection.length, items: inSection }];
  });
}

function mostUrgentFirst(a: PlainItem, b: PlainItem): number {
  return pressure(b.why) - pressure(a.why) || a.taskId - b.taskId;
}

/** Grows with urgency within one section. */
function pressure(why: Why): number {
  switch (why.rule) {
    case 'overdue':
    case 'unit_overdue':
    case 'escalated':
      return why.days;
    case 'due_soon':
    case 'period_closing':
      return -why.workingDaysLeft;
    case 'behind':
      return why.points;
    case 'silent':
    case 'returned':
    case 'untaken':
      return why.workingDays;
    case 'off_pace':
      return why.late ?? Number.MAX_SAFE_INTEGER;
    case 'period_missed':
    case 'unit_period':
    case 'unowned':
    case 'awaiting_confirmation':
    case 'awaiting_extension':
    case 'awaiting_opinion':
      return 0;
    default:
      return why satisfies never;
  }
}
