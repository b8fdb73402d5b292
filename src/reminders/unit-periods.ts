import type { PersonWithUnit } from '../store/people.ts';
import { unreportedUnder } from '../store/reminders.ts';
import type { Db } from '../store/store.ts';
import { continuousMaterial, whyOfPeriod } from './continuous.ts';
import { itemOf, type Part, type PlainItem, type Why } from './digest-items.ts';
import type { Moment } from './moment.ts';
import type { Recipient } from './recipients.ts';

/**
 * The continuous tasks below a head, assigned to others, whose period ended without a report since the head's last digest, or is about to. What
 * the head does themselves is in their own sections; ids in `told` are said already.
 */
export async function unitPeriods(
  db: Db,
  recipient: Recipient,
  heads: readonly PersonWithUnit[],
  moment: Moment,
  told: readonly number[],
): Promise<Part<PlainItem>> {
  const { person, actsFor, snoozed } = recipient;
  const units = heads.map(({ unitId }) => unitId);
  const tasks = await unreportedUnder(db, units, { personIds: actsFor, taskIds: [...snoozed, ...told] }, moment.at);
  const rows = tasks.map((task) => ({ personId: person.id, assignedAt: new Date(0), person, task }));
  const material = await continuousMaterial(db, rows, [person.id], moment);
  const items = rows.flatMap((row) => {
    const why = whyOfPeriod(row, recipient, material, moment);
    const ofUnit = why === null || why === 'not_today' ? null : unitWhy(why);
    return ofUnit === null ? [] : [itemOf(row.task, ofUnit)];
  });
  return { section: 'unit_period', total: items.length, items: items.sort(missedFirst).slice(0, moment.take) };
}

function unitWhy(why: Why): Why | null {
  if (why.rule === 'period_missed')
    return { rule: 'unit_period', missed: true, workingDaysLeft: 0, period: why.period };
  if (why.rule !== 'period_closing') return null;
  return { rule: 'unit_period', missed: false, workingDaysLeft: why.workingDaysLeft, period: why.period };
}

const missedFirst = (a: PlainItem, b: PlainItem) => Number(isMissed(b)) - Number(isMissed(a)) || a.taskId - b.taskId;
const isMissed = ({ why }: PlainItem) => why.rule === 'unit_period' && why.missed;
