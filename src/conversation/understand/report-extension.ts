import type { Cue } from './cues.ts';
import type { Found, Moment } from './day.ts';
import { isNegated, isNotNow } from './mood.ts';
import { smallNumberAt } from './number-words.ts';
import { type Part, partOf, unknownWords, wordsIn } from './part.ts';
import type { Context } from './reading.ts';
import type { Told } from './report-obstacle.ts';
import { plainOf } from './report-plain.ts';
import { wantedDate } from './resolve.ts';

/** The request for more time that a clause and those after it make; `null` when it makes none. */
export function extensionReport(clause: Part, rest: readonly Part[], context: Context): Told | null {
  const cue = extensionIn(clause);
  if (cue === undefined || isNegated(clause, cue, true) || isGranted(clause, cue)) return null;
  const used = ownClauses(rest);
  const whole = partOf(clause.scene, clause.from, used.at(-1)?.to ?? clause.to);
  const before = partOf(clause.scene, clause.from, cue.from);
  const reported = before.figures.some((found) => found.what.kind === 'percent') ? plainOf(before) : [];
  const note = reasonOf(whole, cue);
  const request = {
    intent: 'request_extension' as const,
    ...wantedDate(whole.moments.length > 0 ? whole.moments : monthsIn(whole), context),
    ...(isNotNow(before, cue.from) && { ask: 'not_now' as const }),
    ...(note !== '' && { note }),
  };
  return { items: [...reported, request], used: used.length };
}

/** "lùi 1 tháng": where more time is asked for, a number of months is a length. */
function monthsIn({ scene, from, to }: Part): Found<Moment>[] {
  for (let i = from; i < to; i++) {
    const count = smallNumberAt(scene.tokens, i);
    if (count === null || scene.tokens[count.to]?.key !== 'thang') continue;
    if (['dau', 'cuoi'].includes(scene.tokens[count.to + 1]?.key ?? '')) continue;
    return [
      {
        what: { kind: 'shift', shift: { count: count.value, of: 'month' }, fromToday: false },
        from: i,
        to: count.to + 1,
      },
    ];
  }
  return [];
}

/** "đã gia hạn đến 30/6", "được gia hạn rồi": told, not asked for. */
function isGranted({ scene: { tokens }, from }: Part, cue: Cue): boolean {
  const [before, first] = [cue.from > from ? (tokens[cue.from - 1]?.key ?? '') : '', tokens[cue.from]?.key ?? ''];
  const passive = (key: string) => key === 'duoc' || key === 'dc';
  return (
    (passive(first) && before !== 'xin') ||
    (['gia', 'lui', 'gian', 'doi', 'gh'].includes(first) && (before === 'da' || passive(before)))
  );
}

/** The words of asking; "cho NV12 thêm 1 tháng" asks without them. */
export function extensionIn(clause: Part): Cue | undefined {
  const cue = clause.content.find((found) => found.name === 'extension');
  const more = clause.moments.find(
    (found) => found.what.kind === 'shift' && clause.scene.tokens[found.from]?.key === 'them',
  );
  const asks = ['cho', 'xin'].includes(clause.scene.tokens[clause.from]?.key ?? '');
  return (
    cue ?? (more !== undefined && asks ? { name: 'extension', from: clause.from, to: clause.from + 1 } : undefined)
  );
}

/** The clauses that go on about the request: up to the next percentage. */
function ownClauses(rest: readonly Part[]): readonly Part[] {
  const next = rest.findIndex((clause, i) => i > 0 && clause.figures.some((found) => found.what.kind === 'percent'));
  return next < 0 ? rest : rest.slice(0, next);
}

/** What follows "vì", "do"; a reason given first ends where the asking begins. Without such a word, what is told after all that is asked. */
function reasonOf(whole: Part, cue: Cue): string {
  const reasons = whole.content.filter((found) => found.name === 'because');
  const because = reasons.find((found) => found.from >= cue.to) ?? reasons[0];
  if (because === undefined) return toldAfter(whole, cue);
  const code = whole.codes.find((found) => found.from >= because.to);
  const ends = [cue.from, code?.from].filter((at): at is number => at !== undefined && at >= because.to);
  return wordsIn(whole.scene, because.to, Math.min(whole.to, ...ends));
}

/** "… đến 30/7 chờ hướng dẫn của Bộ": the words behind code and date, unless they are but courtesy. */
function toldAfter(whole: Part, cue: Cue): string {
  const { scene, to } = whole;
  const from = Math.max(cue.to, ...[...whole.codes, ...whole.moments, ...whole.times].map((found) => found.to));
  const end = whole.mood.find((found) => found.from >= from)?.from ?? to;
  const tells = whole.content.some(({ from: at, name }) => at >= from && at < end && TELLING.has(name));
  return tells || unknownWords(scene, from, end) > 1 ? wordsIn(scene, from, tells ? to : end) : '';
}

/** Cues of what is told of the work: with one of them, what follows the date is the reason. */
const TELLING: ReadonlySet<Cue['name']> = new Set(['obstacle', 'stalled', 'running']);
