import { isAsked } from './mood.ts';
import { hasCue, type Part, partOf, peopleIn, strangeWords, unitsIn } from './part.ts';
import { mentions, ownUnit, type Read } from './question.ts';
import { ranking } from './question-lists.ts';
import type { Context, Reading } from './reading.ts';
import { scopeFields } from './resolve.ts';
import { sceneOf } from './scene.ts';

const POINTS = ['cham diem', 'diem danh gia', 'diem thi dua', 'diem so', 'may diem', 'bao nhieu diem', 'duoc diem'];
const POINTS_OF = ['diem cua', 'diem don vi', 'diem phong', 'diem so', 'diem thi dua'];
const JUDGED = ['danh gia', 'phieu danh gia', 'xep loai', 'cham diem'];
const FORMULA = [
  ...['cach tinh diem', 'cach cham diem', 'cach xep hang', 'cach xep loai', 'cach danh gia', 'cong thuc tinh diem'],
  ...['cong thuc cham diem', 'cong thuc', 'trong so', 'tinh diem the nao', 'cham diem the nao', 'tinh diem ra sao'],
  ...['tinh diem kieu gi', 'cham diem kieu gi', 'tieu chi cham diem', 'tieu chi danh gia', 'thang diem'],
];
const FILE = [
  'phieu danh gia',
  'bang diem excel',
  'phieu cham diem',
  'file danh gia',
  'tep danh gia',
  'phieu xep loai',
];
const ME = [
  'cua toi',
  'cua em',
  'cua minh',
  'cua tui',
  'cua chau',
  'cua anh',
  'cua chi',
  'toi duoc',
  'em duoc',
  'minh duoc',
];
const OWN = ['toi', 'em', 'minh', 'tui', 'chau'];

/**
 * "Chấm điểm cán bộ năm 2023", "điểm của tôi", "vì sao Sở Y tế được 72 điểm", "cách tính điểm": what is wanted is points, and from what they
 * come. "Đơn vị nào chậm nhất" is no such question.
 */
export const evaluation: Read = (sentence) => {
  if (sentence.codes.length > 0) return null;
  if (mentions(sentence, FORMULA) && isShort(sentence))
    return { intent: 'ranking', ...timeOf(sentence), scored: 'how' };
  if (mentions(sentence, FILE)) return { ...rankingOf(sentence), scored: 'file' };
  if (asksForPoints(sentence)) return ofWhom(sentence);
  return null;
};

/** "/xephang", "/xephang cán bộ quý 1", "/xephang Đề án 06". */
export function rankingAfterCommand(rest: string, context: Context): Reading {
  const scene = sceneOf(`xếp hạng ${rest}`, context);
  const whole = partOf(scene, 0, scene.tokens.length);
  const ofUnit = unitsIn(whole, false).length === 1 || peopleIn(whole).length > 0;
  return ofUnit ? ofWhom(whole) : { ...rankingOf(whole), scored: true };
}

function asksForPoints(sentence: Part): boolean {
  if (isNumberOfPoints(sentence)) return true;
  const named = unitsIn(sentence, true).length > 0 || peopleIn(sentence).length > 0 || ownUnit(sentence);
  const mine = mentions(sentence, ME) || speaksOfMe(sentence);
  if (mentions(sentence, POINTS_OF) || mentions(sentence, POINTS)) return named || mine;
  return named && mentions(sentence, JUDGED) && !hasCue(sentence, 'report_document');
}

/** "Được 72 điểm" is asked about, or said of somebody; "làm 12 điểm công chứng" is neither. */
function isNumberOfPoints(sentence: Part): boolean {
  const { scene, from, to } = sentence;
  const named = unitsIn(sentence, true).length > 0 || peopleIn(sentence).length > 0 || speaksOfMe(sentence);
  if (!named || !isAsked(sentence)) return false;
  for (let i = from + 1; i < to; i++)
    if (scene.tokens[i]?.key === 'diem' && scene.tokens[i - 1]?.kind === 'number') return true;
  return false;
}

function ofWhom(sentence: Part): Reading {
  const { context } = sentence.scene;
  const scope = scopeFields(sentence, true);
  if (peopleIn(sentence).length > 0) return { intent: 'person_status', ...scope, scored: true };
  const own = ownUnit(sentence) ? context.ownUnit : undefined;
  // "Chấm điểm cán bộ Sở Y tế" is about its people, "chấm điểm Sở Y tế" about the unit.
  if (hasCue(sentence, 'which_person'))
    return { intent: 'ranking', ...scope, ...(own !== undefined && { unit: own }), kind: 'people', scored: true };
  if (own !== undefined) return { intent: 'unit_status', unit: own, ...timeOf(sentence), scored: true };
  if (scope.unit !== undefined) return { intent: 'unit_status', ...scope, scored: true };
  if (mentions(sentence, ME) || speaksOfMe(sentence))
    return { intent: 'person_status', ...timeOf(sentence), scored: true };
  return { ...rankingOf(sentence), scored: true };
}

function rankingOf(sentence: Part): Reading {
  return ranking(sentence) ?? { intent: 'ranking', ...scopeFields(sentence, true) };
}

const speaksOfMe = (sentence: Part) =>
  sentence.scene.tokens.slice(sentence.from, sentence.to).some(({ key }) => OWN.includes(key));

/** Hardly anything else is said. */
const isShort = (sentence: Part) => strangeWords(sentence) <= 4;

function timeOf(sentence: Part): Pick<Reading, 'period' | 'date'> {
  const { period, date } = scopeFields(sentence, false);
  return { ...(period !== undefined && { period }), ...(date !== undefined && { date }) };
}
