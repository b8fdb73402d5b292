import type { ChartName } from '../../reports/wish.ts';
import { hasCue, type Part } from './part.ts';
import { mentions, ownUnit, type Read } from './question.ts';
import type { Reading } from './reading.ts';
import { scopeFields } from './resolve.ts';

const UNITS = ['cac don vi', 'tung don vi', 'theo don vi', 'cac so', 'tung so', 'cac nganh', 'so nganh', 'xep hang'];
const WEEKS = ['theo tuan', 'tung tuan', 'cac tuan', 'hang tuan', 'moi tuan', 'qua cac tuan', 'bieu do nhiet'];
const PROGRESS = ['tien do', 'so voi ke hoach', 'theo ke hoach', 'so voi han', 'theo thoi gian'];

/** Which picture of the figures is wanted; where nothing is said, how the units stand. */
export function chartOf(sentence: Part): ChartName {
  if (mentions(sentence, WEEKS)) return 'weeks';
  if (mentions(sentence, UNITS)) return 'units';
  return mentions(sentence, PROGRESS) ? 'progress' : 'units';
}

/** Of "biểu đồ đơn vị tôi" the unit is the own one. */
export function ownUnitOf(sentence: Part): Partial<Reading> {
  const { ownUnit: unit } = sentence.scene.context;
  return unit !== undefined && ownUnit(sentence) ? { unit } : {};
}

/** "Biểu đồ so với kế hoạch" compares with no other unit, though a "Sở Kế hoạch" may be heard in it. */
export const againstPlan: Read = (sentence) => {
  if (!hasCue(sentence, 'report_document') || !mentions(sentence, ['bieu do'])) return null;
  if (!mentions(sentence, ['so voi ke hoach', 'so voi han'])) return null;
  return { intent: 'report_document', ...scopeFields(sentence, false), kind: 'png', chart: 'progress' };
};
