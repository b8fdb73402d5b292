import { type Part, partOf } from './part.ts';

/** "II. KHÓ KHĂN, VƯỚNG MẮC": a line in capitals, where others are not, names what follows and says nothing. */
export function isTitle(sentence: Part): boolean {
  const { scene, from, to } = sentence;
  const words = scene.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const capitals = words.every(({ text }) => text === text.toLocaleUpperCase('vi'));
  return capitals && words.length > 1 && sentence.codes.length === 0 && hasSmallLetters(sentence);
}

function hasSmallLetters({ scene }: Part): boolean {
  return scene.tokens.some(({ kind, text }) => kind === 'word' && text !== text.toLocaleUpperCase('vi'));
}

const NOT_FIRST_HAND = new Set<string>(['hearsay', 'secondhand', 'condition', 'asks']);

/** What a heading may hold; "xong: NV1, NV2" and "đính chính: NV12 …" say something. */
const LEADING_UP = new Set<string>([
  'noise',
  'task_word',
  'progress',
  'running',
  'summary',
  'report_document',
  'state',
  'greeting',
  'me',
  'which_unit',
  'which_person',
  'because',
  'about',
]);

/**
 * "Căn cứ Công văn số 4505 …, Sở TTTT báo cáo: NV17 đạt 65%": what a colon closes before the first task leads up to it. Hearsay and
 * conditions stay: "theo báo chí: NV17 đạt 65%" is no report.
 */
export function withoutHeading(sentence: Part): Part {
  const { scene, from, to } = sentence;
  const [code] = sentence.codes;
  const colon = (code?.from ?? from) - 1;
  if (code === undefined || colon <= from || scene.tokens[colon]?.text !== ':') return sentence;
  const heading = partOf(scene, from, colon);
  const says = heading.figures.some(({ what }) => what.kind === 'percent' || what.kind === 'fraction');
  const doubtful = heading.mood.some(({ name }) => NOT_FIRST_HAND.has(name));
  const tells = heading.content.some(({ name }) => !LEADING_UP.has(name));
  return says || doubtful || tells ? sentence : partOf(scene, code.from, to);
}
