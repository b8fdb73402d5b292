import type { IndicatorCell } from '../../intake/plan-cells.ts';
import type { IndicatorPlan } from '../../store/import-plan.ts';

/** What the cell of an indicator says; one without a figure is kept by its name alone. */
export function indicatorPlan(cell: IndicatorCell): Omit<IndicatorPlan, 'taskId'> & { name: string } {
  const { text: name, kind = 'number', target = null, unit: measure = '', denominator = null } = cell;
  return { name, kind, target, measure, denominator };
}
