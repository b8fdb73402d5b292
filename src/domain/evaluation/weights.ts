/**
 * What an evaluation is reckoned with, as whole numbers that the standing body sets.
 *
 * - `deadlines`, `periods`, `silence`, `quality`: what each criterion is worth beside the others
 * - `on_time`: what a task gives that was reported done on its deadline, 0–100 · `early_day`: what each working day before it adds
 * - `late_day`: what each working day after it takes away · `late_least`: what a task that was finished late gives at least
 * - `unfinished`: what is taken away besides, as long as a task that is overdue is not finished
 * - `late_period`: what a period gives that was reported, but late, 0–100
 * - `minimum`: with fewer tasks nobody is ranked · `steadying`: how many tasks of the common level are added to everybody's own
 */
export const weightNames = [
  'deadlines',
  'periods',
  'silence',
  'quality',
  'on_time',
  'early_day',
  'late_day',
  'late_least',
  'unfinished',
  'late_period',
  'minimum',
  'steadying',
] as const;
export type WeightName = (typeof weightNames)[number];
export type EvaluationWeights = Readonly<Record<WeightName, number>>;

export const defaultWeights: EvaluationWeights = {
  deadlines: 60,
  periods: 20,
  silence: 10,
  quality: 10,
  on_time: 90,
  early_day: 1,
  late_day: 2,
  late_least: 40,
  unfinished: 30,
  late_period: 50,
  minimum: 3,
  steadying: 5,
};

/** Between which whole numbers, both included, each may be set. Deadlines are never worth nothing: the score would say nothing of them. */
export const weightRanges: Readonly<Record<WeightName, { readonly least: number; readonly most: number }>> = {
  deadlines: { least: 1, most: 100 },
  periods: { least: 0, most: 100 },
  silence: { least: 0, most: 100 },
  quality: { least: 0, most: 100 },
  on_time: { least: 50, most: 100 },
  early_day: { least: 0, most: 10 },
  late_day: { least: 0, most: 20 },
  late_least: { least: 0, most: 90 },
  unfinished: { least: 0, most: 100 },
  late_period: { least: 0, most: 100 },
  minimum: { least: 1, most: 50 },
  steadying: { least: 0, most: 50 },
};

export function isWeight(name: WeightName, value: number): boolean {
  const { least, most } = weightRanges[name];
  return Number.isInteger(value) && value >= least && value <= most;
}

/** One setting of one weight; null: as it was at first. */
export interface WeightChange {
  readonly name: WeightName;
  readonly value: number | null;
}

/** What holds after these changes, oldest first. What cannot be a value of its weight is passed over. */
export function weightsAfter(changes: Iterable<WeightChange>): EvaluationWeights {
  const weights = { ...defaultWeights };
  for (const { name, value } of changes)
    if (value === null || isWeight(name, value)) weights[name] = value ?? defaultWeights[name];
  return weights;
}
