import fc from 'fast-check';
import { type EvaluationWeights, weightNames, weightRanges } from '../../../src/domain/evaluation/weights.ts';

/** Weights as somebody may have set them. */
export const anyWeights: fc.Arbitrary<EvaluationWeights> = fc
  .tuple(...weightNames.map((name) => fc.integer({ min: weightRanges[name].least, max: weightRanges[name].most })))
  .map(
    (values) =>
      Object.fromEntries(weightNames.map((name, i) => [name, values[i]])) as Record<keyof EvaluationWeights, number>,
  );
