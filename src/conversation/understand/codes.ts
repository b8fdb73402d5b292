import { codePrefix } from '../../domain/text-key.ts';
import type { Found } from './day.ts';
import { keysAt, oneOfAt } from './token-match.ts';
import type { Token } from './tokens.ts';

/** Task codes said as one: "NV12", "nv 12, 13 và 15", "nhiệm vụ số 12". */
export interface Codes {
  readonly codes: readonly string[];
  /** "NV12 đến NV15": what lies between was not said. */
  readonly range: boolean;
}

const TASK_WORDS = [
  'nhiem vu so',
  'nhiem vu',
  'n vu',
  'nvu so',
  'nvu',
  'cong viec so',
  'dau viec so',
  'viec so',
  'viec',
  'n v',
];
const MODEL_WORDS = ['mo hinh diem so', 'mo hinh diem', 'mo hinh so', 'mo hinh'];
const FIRST_WORDS = new Set([...TASK_WORDS, ...MODEL_WORDS].map((words) => words.split(' ')[0] ?? ''));
const NUMBER = /^\d{1,5}(\.\d{1,2})*$/;
/** A list without blanks: the "12,13,15" of "nv12,13,15". */
const JOINED = /^\d{1,5}(,\d{1,5})+$/;

export function findCodes(tokens: readonly Token[]): Found<Codes>[] {
  const found: Found<Codes>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = codeAt(tokens, i);
    if (first === null) continue;
    const list = withMore(tokens, first);
    found.push(list);
    i = list.to - 1;
  }
  return found;
}

function codeAt(tokens: readonly Token[], at: number): Found<Codes> | null {
  const token = tokens[at];
  if (token?.kind === 'code') return { what: { codes: [token.key], range: false }, from: at, to: at + 1 };
  if (token === undefined || !FIRST_WORDS.has(token.key)) return null;
  const task = oneOfAt(tokens, at, TASK_WORDS);
  const model = task === null ? oneOfAt(tokens, at, MODEL_WORDS) : null;
  const numberAt = task ?? model;
  if (numberAt === null) return null;
  const prefix = task === null ? 'MH' : 'NV';
  const number = tokens[numberAt];
  if (number?.kind === 'code') return { what: { codes: [number.key], range: false }, from: at, to: numberAt + 1 };
  if (number?.kind !== 'number' || countsSomething(tokens, numberAt + 1)) return null;
  if (JOINED.test(number.text) && task !== null) {
    return {
      what: { codes: number.text.split(',').map((part) => prefix + part), range: false },
      from: at,
      to: numberAt + 1,
    };
  }
  return NUMBER.test(number.text)
    ? { what: { codes: [prefix + number.text], range: false }, from: at, to: numberAt + 1 }
    : null;
}

/** "việc 60%" and "việc 2 tuần" are no codes. */
function countsSomething(tokens: readonly Token[], at: number): boolean {
  return oneOfAt(tokens, at, ['%', 'phan tram', 'ngay', 'tuan', 'thang', 'nam']) !== null;
}

/** Takes in the numbers and codes that follow as one list: ", 13", "và 15", "-16". */
function withMore(tokens: readonly Token[], first: Found<Codes>): Found<Codes> {
  const codes = [...first.what.codes];
  const prefix = codePrefix(codes[0] ?? '') || 'NV';
  let to = first.to;
  let range = false;
  for (;;) {
    const joint = jointAt(tokens, to);
    if (joint === null) break;
    const next = tokens[joint.to];
    const code = next?.kind === 'code' ? next.key : bareNumber(tokens, joint.to, prefix);
    if (code === null) break;
    codes.push(...code.split(' '));
    range ||= joint.range;
    to = joint.to + 1;
  }
  return { what: { codes, range }, from: first.from, to };
}

interface Joint {
  readonly to: number;
  readonly range: boolean;
}

function jointAt(tokens: readonly Token[], at: number): Joint | null {
  const text = tokens[at]?.text ?? '';
  if (tokens[at]?.kind === 'code') return { to: at, range: false };
  if (text === ',' || text === '+' || text === '&') return { to: at + 1, range: false };
  if (text === '-' || text === '–' || text === '→') return { to: at + 1, range: true };
  if (keysAt(tokens, at, 'va') || keysAt(tokens, at, 'voi')) return { to: at + 1, range: false };
  const range = oneOfAt(tokens, at, ['den', 'toi']);
  return range !== null && tokens[range]?.kind === 'code' ? { to: range, range: true } : null;
}

/** A number that can only be the next code: what follows says something of tasks, or goes on with the list. */
function bareNumber(tokens: readonly Token[], at: number, prefix: string): string | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !(NUMBER.test(token.text) || JOINED.test(token.text))) return null;
  const next = tokens[at + 1];
  const goesOn =
    next === undefined ||
    next.kind === 'break' ||
    SAYS.has(next.key) ||
    (LISTS.has(next.key) && tokens[at + 2]?.kind === 'number');
  return goesOn
    ? token.text
        .split(',')
        .map((part) => prefix + part)
        .join(' ')
    : null;
}

const SAYS = new Set([
  'xong',
  'da',
  'deu',
  'dat',
  'hoan',
  'ht',
  'vuong',
  'cung',
  'chua',
  'dang',
  'bi',
  ':',
  '.',
  ';',
  '?',
]);
const LISTS = new Set([',', 'va', '+', '&']);
