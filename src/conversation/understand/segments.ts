import { type Part, partOf, unknownWords } from './part.ts';
import type { Scene } from './scene.ts';

const SENTENCE_ENDS = new Set(['?', '!', ';', '…']);
/** Short forms that a full stop belongs to. */
const SHORT_FORMS = new Set(['tp', 'tx', 'q', 'p', 'ts', 'ths', 'bs', 'gs', 'pgs', 'tt', 'kh', 'ubnd', 'đ', 'd']);

/** The message cut into sentences: at line ends and at the marks that end one. */
export function sentencesOf(scene: Scene): Part[] {
  const parts: Part[] = [];
  let from = 0;
  scene.tokens.forEach((token, i) => {
    if (token.kind === 'break') {
      push(parts, scene, from, i);
      from = i + 1;
    } else if (isNumbering(scene, i) && i > from) {
      push(parts, scene, from, i);
      from = i;
    } else if (SENTENCE_ENDS.has(token.text) || endsAtStop(scene, i)) {
      push(parts, scene, from, i + 1);
      from = i + 1;
    }
  });
  push(parts, scene, from, scene.tokens.length);
  return parts;
}

function push(parts: Part[], scene: Scene, from: number, to: number): void {
  const start = afterBullet(scene, from, to);
  const hasWords = scene.tokens.slice(start, to).some((token) => token.kind !== 'mark');
  if (start < to && hasWords) parts.push(partOf(scene, start, to));
}

/** "1) NV5 xong 2) NV6 60%": a list that goes on in the line. */
function isNumbering({ tokens }: Scene, at: number): boolean {
  const number = tokens[at]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at]?.text ?? '');
  return number && tokens[at + 1]?.text === ')' && tokens[at + 1]?.spaced === false && tokens[at + 2]?.kind === 'code';
}

function endsAtStop(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const before = scene.tokens[at - 1];
  const next = scene.tokens[at + 1];
  if (token?.text !== '.' || before === undefined || SHORT_FORMS.has(before.key)) return false;
  const bullet = before.kind === 'number' && (at < 2 || scene.tokens[at - 2]?.kind === 'break');
  return !bullet && (next === undefined || next.spaced || next.kind === 'break');
}

/** "1.", "2)", "a)", "-", "+": the mark of a list item. */
function afterBullet(scene: Scene, from: number, to: number): number {
  const first = scene.tokens[from];
  const second = scene.tokens[from + 1];
  if (first === undefined || from >= to) return from;
  if (first.kind === 'mark' && '-+*•–—>→#'.includes(first.text)) return afterBullet(scene, from + 1, to);
  const label =
    (first.kind === 'number' && /^\d{1,2}$/.test(first.text)) || (first.kind === 'word' && first.text.length === 1);
  const labelled = label && second?.kind === 'mark' && '.):'.includes(second.text) && !second.spaced;
  // "1 | NV24 | 40%": the first column of a table.
  const numbered = first.kind === 'number' && second?.text === '|';
  return labelled || numbered ? from + 2 : from;
}

/** What one sentence says of one or several tasks. */
export interface Section {
  /** Empty: said of the task at hand. */
  readonly codes: readonly string[];
  readonly range: boolean;
  readonly clauses: readonly Part[];
}

/** A sentence cut into the sections of its tasks; clauses without a code belong to the task before them. */
export function sectionsOf(sentence: Part): Section[] {
  const sections: { codes: string[]; range: boolean; clauses: Part[] }[] = [];
  let waiting: Part[] = [];
  for (const clause of clausesOf(sentence)) {
    const codes = clause.codes.flatMap((found) => found.what.codes);
    const last = sections.at(-1);
    if (codes.length > 0) {
      const range = clause.codes.some((found) => found.what.range) || (last !== undefined && isLikened(clause));
      sections.push({ codes, range, clauses: [...(sections.length === 0 ? waiting : []), clause] });
      waiting = [];
    } else if (last !== undefined) last.clauses.push(clause);
    else waiting.push(clause);
  }
  return waiting.length > 0 ? [{ codes: [], range: false, clauses: waiting }] : joinBare(sections);
}

/** "NV12 như NV13, 60%": of which the figure is told stays open. */
function isLikened({ scene, codes }: Part): boolean {
  return ['nhu', 'giong', 'bang'].includes(scene.tokens[(codes[0]?.from ?? 0) - 1]?.key ?? '');
}

/** "NV12, còn NV13 thì xong": a section that says nothing of its own goes with the next. */
function joinBare(sections: { codes: string[]; range: boolean; clauses: Part[] }[]): Section[] {
  const joined: Section[] = [];
  let codes: string[] = [];
  for (const section of sections) {
    const silent = section.clauses.every((clause) => !saysSomething(clause));
    if (silent && section !== sections.at(-1)) codes = [...codes, ...section.codes];
    else {
      joined.push({ ...section, codes: [...codes, ...section.codes] });
      codes = [];
    }
  }
  return joined;
}

export function saysSomething(clause: Part): boolean {
  const told = clause.content.some((cue) => cue.name !== 'noise' && cue.name !== 'task_word' && cue.name !== 'compare');
  return (
    told ||
    clause.figures.length > 0 ||
    unknownWords(clause.scene, clause.from, clause.to) > 0 ||
    clause.mood.some((cue) => cue.name === 'asks_last')
  );
}

const CUTS = new Set([',', '–', '—', '|', '→', ')', '(']);
const BEFORE_CODE = new Set(['con', 'rieng', 'va', 'nhung', 'thi']);

/** Cut at commas, and before each code of a clause that has several. */
function clausesOf(sentence: Part): Part[] {
  const { scene } = sentence;
  const listed = new Set(sentence.codes.flatMap((found) => range(found.from, found.to)));
  const cuts: number[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = scene.tokens[i];
    const dash = token?.text === '-' && token.spaced && scene.tokens[i + 1]?.spaced === true;
    if (token !== undefined && !listed.has(i) && (CUTS.has(token.text) || dash) && !isArrow(scene, i)) cuts.push(i + 1);
  }
  cuts.push(sentence.to);
  const clauses: Part[] = [];
  let from = sentence.from;
  for (const cut of cuts) {
    if (cut > from) clauses.push(...cutAtCodes(partOf(scene, from, cut)));
    from = cut;
  }
  return clauses.filter((clause) => scene.tokens.slice(clause.from, clause.to).some((token) => token.kind !== 'mark'));
}

/** "40% → 60%" is one figure that moves. */
function isArrow(scene: Scene, at: number): boolean {
  return (
    ['→', '–', '-'].includes(scene.tokens[at]?.text ?? '') &&
    scene.tokens[at - 1]?.text === '%' &&
    scene.tokens[at + 1]?.kind === 'number'
  );
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

function cutAtCodes(clause: Part): Part[] {
  const { scene, codes } = clause;
  const [first] = codes;
  if (first === undefined || codes.length < 2) return [clause];
  const codeFirst = !clause.content.some(
    (cue) =>
      cue.to <= first.from &&
      cue.name !== 'noise' &&
      cue.name !== 'task_word' &&
      cue.name !== 'compare' &&
      cue.name !== 'me' &&
      cue.name !== 'which_person',
  );
  const parts: Part[] = [];
  let from = clause.from;
  codes.forEach((code, i) => {
    const next = codes[i + 1];
    const end =
      next === undefined ? clause.to : codeFirst ? beforeJoin(scene, next.from) : afterCode(clause, code.to, next.from);
    if (end > from) parts.push(partOf(scene, from, end));
    from = end;
  });
  return parts;
}

function beforeJoin(scene: Scene, at: number): number {
  return BEFORE_CODE.has(scene.tokens[at - 1]?.key ?? '') ? at - 1 : at;
}

/** In "xong NV12 vướng NV13" the words before a code are its own. */
function afterCode(clause: Part, codeEnd: number, nextCode: number): number {
  const between = partOf(clause.scene, codeEnd, nextCode);
  const [cue] = between.content;
  const [figure] = between.figures;
  const figureFirst = figure !== undefined && (cue === undefined || figure.from < cue.from);
  return figureFirst ? Math.min(figure.to, nextCode) : (cue?.from ?? codeEnd);
}
