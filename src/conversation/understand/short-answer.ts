import { handOutDetails } from './hand-out-details.ts';
import { normalise } from './normalise.ts';
import { partOf, wordsIn } from './part.ts';
import type { Context, Reading } from './reading.ts';
import { type Draft, scopeFields, shifted, wantedDate } from './resolve.ts';
import { sceneOf } from './scene.ts';
import { oneOfAt } from './token-match.ts';

/** What a short answer names: a unit, a person, a group, a day ("2 tuần" counts from today), a rhythm, a product. */
export type ShortAnswer = Pick<
  Reading,
  | 'unit'
  | 'unitIds'
  | 'person'
  | 'personId'
  | 'groupId'
  | 'date'
  | 'cadence'
  | 'product'
  | 'weight'
  | 'candidates'
  | 'ask'
>;

/** Reads the answer to a question of ours, or a few words that put one of the things asked right. */
export function shortAnswer(text: string, context: Context): ShortAnswer {
  const scene = sceneOf(normalise(text), context);
  const part = partOf(scene, 0, scene.tokens.length);
  const { date: _, period: __, ...names } = scopeFields(part, false);
  const days: Draft = part.moments.length === 0 ? {} : wantedDate(part.moments, context);
  const date = days.shift === undefined ? days.date : shifted(context.today, days.shift, context);
  const productFrom = oneOfAt(scene.tokens, 0, ['san pham', 'sp']);
  const product = productFrom === null ? '' : wordsIn(scene, productFrom, scene.tokens.length);
  const { cadence, weight } = handOutDetails(part);
  const ask = names.ask ?? days.ask;
  return {
    ...names,
    ...(date !== undefined && { date }),
    ...(cadence !== undefined && { cadence }),
    ...(weight !== undefined && { weight }),
    ...(product !== '' && { product }),
    ...(ask !== undefined && { ask }),
  };
}
