import { type PressingAssignment, pressingAssignments } from '../store/pressing.ts';
import type { Db } from '../store/store.ts';
import { type ContinuousMaterial, continuousMaterial, whyOfPeriod } from './continuous.ts';
import { itemOf, type Part, type PlainItem, sections, type Why } from './digest-items.ts';
import { lastDue, type Moment } from './moment.ts';
import { type Material, reasonMaterial } from './reason-material.ts';
import { whyReminded } from './reasons.ts';
import type { Recipient } from './recipients.ts';

/**
 * What presses each person among the tasks assigned to them or to those for whom they stand in, by section. Left out are
 * tasks on which somebody reported today, and those the person put off.
 */
export async function ownParts(
  db: Db,
  recipients: readonly Recipient[],
  moment: Moment,
): Promise<Map<number, OwnParts>> {
  const assigned = [...new Set(recipients.flatMap((recipient) => recipient.actsFor))];
  const rows = await pressingAssignments(db, assigned, moment.at, moment.startOfToday, lastDue(moment));
  const material = await reasonMaterial(db, rows, moment);
  const continuous = await continuousMaterial(
    db,
    rows,
    [...new Set(recipients.map(({ person, readerId }) => readerId ?? person.id))],
    moment,
  );
  const byPerson = new Map<number, typeof rows>(assigned.map((id) => [id, []]));
  for (const row of rows) byPerson.get(row.personId)?.push(row);
  return new Map(
    recipients.map((recipient) => {
      const items = new Map<number, PlainItem>();
      const quiet = new Set<number>();
      for (const id of recipient.actsFor) {
        for (const row of byPerson.get(id) ?? []) {
          const { task, person } = row;
          if (recipient.snoozed.has(task.id) || items.has(task.id)) continue;
          const why = whyOf(row, recipient, { material, continuous }, moment);
          if (why === 'not_today') quiet.add(task.id);
          if (why === null || why === 'not_today') continue;
          const inSteadOf = id === recipient.person.id ? null : person.name;
          items.set(task.id, itemOf(task, why, inSteadOf));
        }
      }
      return [recipient.person.id, { parts: partsOf([...items.values()]), quiet: quiet.size }];
    }),
  );
}

interface Known {
  readonly material: Material;
  readonly continuous: ContinuousMaterial;
}

function whyOf(row: PressingAssignment, recipient: Recipient, { material, continuous }: Known, moment: Moment) {
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
