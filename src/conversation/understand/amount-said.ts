import type { Figure } from './amounts.ts';
import type { Found } from './day.ts';
import { leadsTo } from './leading-words.ts';
import { isNegated } from './mood.ts';
import { hasCue, type Part, unknownWords, wordsIn } from './part.ts';
import type { Draft } from './resolve.ts';
import { oneOfAt, oneOfBefore } from './token-match.ts';
import type { Token } from './tokens.ts';

export type Amount = Found<Figure & { kind: 'amount' }>;

const NUMBERED = [
  'so',
  'buoc',
  'dot',
  'lan',
  'giai doan',
  'khoan',
  'dieu',
  'muc',
  'phu luc',
  'van ban',
  'quyet dinh',
  'de an',
  'ke hoach',
  'cong van',
  'khu',
  'khoi',
  'thu',
  'to',
  'lop',
  'cap',
  'sdt',
  'dt',
  'phien',
  'loai',
  'vong',
  'nhom',
  'nam',
  'quy',
  'trang',
  'nghi dinh',
  'thong tu',
];
const TIMED = ['ngay', 'tuan', 'thang', 'gio', 'h', 'nam', 'phut'];

/** "bước 2", "Kế hoạch 78", "Đề án 06" number things; they count nothing. */
export function isFigure(clause: Part, amount: Amount): boolean {
  const { tokens } = clause.scene;
  const next = tokens[amount.to];
  const number = /^0\d/.test(tokens[amount.from]?.text ?? '') || next?.text === '/' || TIMED.includes(next?.key ?? '');
  return (
    !number &&
    !countsTasks(clause, amount) &&
    (isGranted(tokens, amount) || oneOfBefore(tokens, amount.from, NUMBERED) === null)
  );
}

/** "cả 4 nhiệm vụ NV12, NV13 …": how many tasks are named. */
function countsTasks({ codes, scene }: Part, { to }: Amount): boolean {
  return (
    oneOfAt(scene.tokens, to, ['nhiem vu', 'dau viec', 'cong viec', 'viec']) !== null &&
    codes.some(({ from }) => from >= to && from <= to + 4)
  );
}

/** "cấp 1.200 tài khoản" grants them; "cấp 1" and "cấp 3" are levels. */
function isGranted(tokens: readonly Token[], { from, what }: Amount): boolean {
  return tokens[from - 1]?.key === 'cap' && what.value > HIGHEST_LEVEL;
}

const HIGHEST_LEVEL = 9;

export function amountFields(clause: Part, amounts: readonly Amount[]): Draft {
  const levels = amounts.filter((amount) => isLevel(clause, amount));
  const [level] = levels;
  const kept =
    level !== undefined && levels.length === 1
      ? [level]
      : amounts.filter((amount) => !leadsTo(clause, 'remaining', amount) && !isToCome(clause, amount));
  const [first, second] = kept;
  if (first === undefined) return { kind: 'note', ask: 'which_percent' };
  const { value, unclear } = first.what;
  const measure = measureFields(clause, first.to);
  const grows = leadsTo(clause, 'increase', first) || clause.scene.tokens[first.from - 1]?.text === '+';
  const said = grows || first === level || measure.measure !== undefined;
  if (!said && value <= 100 && unclear === undefined) {
    const told = hasCue(clause, 'progress') && updates(clause);
    return { percent: value, ...(!told && { ask: 'ambiguous_number' }) };
  }
  const fields: Draft = { amount: value, ...measure, ...(grows && { kind: 'increase' }) };
  const unsure = unclear === true || (!said && !hasCue(clause, 'progress', 'total'));
  const led =
    leadsTo(clause, 'counting', first) ||
    hasCue(clause, 'progress', 'total', 'increase', 'done', 'running') ||
    isAllThatIsSaid(clause, first);
  if (!unsure && !grows && !led) return { ...fields, ask: 'which_intent' };
  if (unsure) return { ...fields, ask: 'ambiguous_number' };
  return second === undefined && !isNegated(clause, { name: 'done', from: first.from, to: first.to })
    ? fields
    : { ...fields, ask: 'ambiguous_number' };
}

/** "5 xã nữa là xong": what is still to come. "thêm 500 nữa" is not. */
function isToCome(clause: Part, amount: Amount): boolean {
  return clause.scene.tokens[measureEnd(clause, amount.to)]?.key === 'nua' && !leadsTo(clause, 'increase', amount);
}

/** "thêm 120, luỹ kế 3.450", "thêm 500 nữa là 2.500": where it stands now, beside what was added. */
function isLevel(clause: Part, amount: Amount): boolean {
  if (leadsTo(clause, 'total', amount)) return true;
  const added = clause.figures.some((found) => found.to < amount.from && leadsTo(clause, 'increase', found));
  return added && ['la', 'thanh'].includes(clause.scene.tokens[amount.from - 1]?.key ?? '');
}

/** "NV12 1,9 triệu tài khoản": a large figure right after the task, and nothing else. */
function isAllThatIsSaid(clause: Part, amount: Amount): boolean {
  const after = clause.codes.some(
    (code) => code.to === amount.from || (code.to === amount.from - 1 && clause.scene.tokens[code.to]?.text === ':'),
  );
  const end = measureEnd(clause, amount.to);
  return (
    after && amount.what.value > 100 && unknownWords(clause.scene, end, clause.to) === 0 && clause.mood.length === 0
  );
}

/** A bare number is a percentage only when progress itself is what is being updated. */
function updates(clause: Part): boolean {
  return clause.scene.tokens
    .slice(clause.from, clause.to)
    .some(
      (token, i, all) =>
        (token.key === 'cap' && all[i + 1]?.key === 'nhat') ||
        (token.key === 'tien' && all[i + 1]?.key === 'do') ||
        token.key === 'update',
    );
}

const LONGEST_MEASURE = 4;

/** The words right after a number, up to four: what is counted. */
export function measureFields(clause: Part, from: number): { measure?: string } {
  const to = measureEnd(clause, from);
  return to === from ? {} : { measure: wordsIn(clause.scene, from, to) };
}

export function measureEnd(clause: Part, from: number): number {
  let to = from;
  const isCue = (at: number) =>
    clause.content.some(
      (cue) =>
        cue.from === at &&
        cue.name !== 'noise' &&
        cue.name !== 'task_word' &&
        cue.name !== 'only_part' &&
        cue.name !== 'task_card' &&
        cue.name !== 'which_person' &&
        cue.name !== 'which_unit',
    );
  while (to < Math.min(clause.to, from + LONGEST_MEASURE)) {
    const named = clause.scene.tokens[to];
    if (
      named?.kind !== 'word' ||
      isCue(to) ||
      (unknownWords(clause.scene, to, to + 1) === 0 && !COUNTED.has(named.key))
    )
      break;
    to++;
  }
  return to;
}

const COUNTED = new Set(['viec', 'nhiem', 'vu', 'phan', 'don', 'vi', 'muc', 'noi', 'dung', 'hang']);
