import type { OverseenTask } from '../store/overseen.ts';
import { whyOfPeriod } from './continuous.ts';
import { itemOf, type Part, type PlainItem, type Why } from './digest-items.ts';
import type { Moment } from './moment.ts';
import type { OversightMaterial } from './oversight-material.ts';
import { type Recipient, unitsHeaded } from './recipients.ts';

/**
 * The continuous tasks below a head, assigned to others, whose period ended without a report since the head's last digest, or is about to. What
 * the head does themselves is in their own sections; ids in `except` are said already, or put off.
 */
export function unitPeriods(
  recipient: Recipient,
  { tree, unreported, continuous }: OversightMaterial,
  moment: Moment,
  except: ReadonlySet<number>,
): Part<PlainItem> {
  const units = unitsHeaded(recipient);
  const isOthers = ({ id, leadUnitId, assignments }: OverseenTask) =>
    !except.has(id) &&
    units.some((unit) => tree.isWithin(leadUnitId, unit)) &&
    !assignments.some(({ personId }) => recipient.actsFor.includes(personId));
  const items = unreported.filter(isOthers).flatMap((task) => {
    const why = whyOfPeriod({ task, assignedAt: new Date(0) }, recipient, continuous, moment);
    const ofUnit = why === null || why === 'not_today' ? null : unitWhy(why);
    return ofUnit === null ? [] : [itemOf(task, ofUnit)];
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
