import { type Criterion, criteria } from '../../domain/evaluation/score.ts';
import { type WeightName, weightNames } from '../../domain/evaluation/weights.ts';
import { type ActsOf, day, flag, form, number, oneOf, optional, span } from '../act-form.ts';

const numbered = <T extends string>(words: readonly T[]) =>
  oneOf(Object.fromEntries(words.map((word, i) => [word, i])) as Record<T, number>);

const by = oneOf({ units: 'u', people: 'p' });
/** By which weights a past day is judged: those that held then, or those of today. */
const weights = oneOf({ past: 't', present: 'n' });
/** Of any unit, programme or group: 0. `on`: as it stood at the end of that day. */
const asked = { by, weights, span, unit: number, programme: number, group: number };
const on = optional(day);
const weight = numbered<WeightName>(weightNames);

/** What a button about an evaluation asks for. */
export const evaluationForms = {
  /** The ranking of units or people, a page of it (from 0), the best or the weakest first. */
  evaluation: form('va', { ...asked, best: flag, page: number, on }),
  /** The score of one unit or person, and what it is made of. */
  evaluated: form('ve', { ...asked, id: number, on }),
  /** The tasks that make one of its criteria. */
  evaluated_by: form('vp', { ...asked, id: number, criterion: numbered<Criterion>(criteria), page: number, on }),
  /** The workbook. */
  evaluation_file: form('vx', { ...asked, on }),
  evaluation_spans: form('vk', { by, unit: number, programme: number, group: number }),
  /** The formula, by the weights of now or of the end of a day. */
  evaluation_how: form('vh', { on }),
  weights: form('vw', {}),
  weight: form('vf', { weight }),
  weight_default: form('vd', { weight }),
  undo_weight: form('vu', { id: number }),
};
export type EvaluationAct = ActsOf<typeof evaluationForms>;
