import type { EvaluationWeights } from '../../domain/evaluation/weights.ts';
import type { Text } from '../../language/fluent.ts';

const parts = ['deadlines', 'periods', 'silence', 'quality', 'without', 'excused', 'counts', 'rank'] as const;

/** How points are reckoned, in plain sentences. `silentDays`: after how many working days without a report a task is silent. */
export function formulaSentences(text: Text, weights: EvaluationWeights, silentDays: number): string[] {
  const words = Object.fromEntries(
    Object.entries({ ...weights, silentDays }).map(([name, value]) => [name, `${value}`]),
  );
  return parts.map((part) => text(`formula-${part}`, words));
}
