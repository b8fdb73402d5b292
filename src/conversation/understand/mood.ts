import type { Cue } from './cues.ts';
import type { Part } from './part.ts';

/** Whether the part is a question: a question mark, a question word that no negation takes back, or a last word that asks. */
export function isAsked(part: Part): boolean {
  if (hasMark(part, '?')) return true;
  const negation = part.mood.find((cue) => cue.name === 'negation');
  const asks = part.mood.some(
    (cue) => cue.name === 'asks' && (negation === undefined || cue.from <= negation.from) && !isOfObstacle(part, cue),
  );
  return asks || asksLast(part);
}

/** "may hong" is "máy hỏng", neither "mấy" nor "hông": the longer phrase says which word was meant. */
function isOfObstacle(part: Part, { from, to }: Cue): boolean {
  return part.content.some(
    (cue) => cue.name === 'obstacle' && cue.from <= from && cue.to >= to && cue.to - cue.from > to - from,
  );
}

/** The same, without the words of the cue itself: "khi nào NV12 xong thì báo tôi" asks nothing. */
export function isAskedBeside(part: Part, cue: Cue): boolean {
  const mood = part.mood.filter((found) => found.from < cue.from || found.to > cue.to);
  return isAsked({ ...part, mood });
}

/** "gia hạn … được không ạ": a request put politely, as requests mostly are. */
export function isPoliteRequest(part: Part): boolean {
  const asking = part.content.some((cue) => cue.name === 'extension');
  const polite = part.mood.findLast((cue) => cue.name === 'asks_last');
  const others = part.mood.some((cue) => cue.name === 'asks');
  return asking && !others && polite !== undefined && isMay(part, polite);
}

/** "được không" asks leave; "được chưa" asks whether it was given. */
function isMay({ scene }: Part, cue: Cue): boolean {
  return ['duoc', 'dc'].includes(scene.tokens[cue.from]?.key ?? '') && scene.tokens[cue.to - 1]?.key !== 'chua';
}

export function hasMark(part: Part, mark: string): boolean {
  for (let i = part.from; i < part.to; i++) if (part.scene.tokens[i]?.text === mark) return true;
  return false;
}

/** "xong chưa", "có vướng không ạ": the last word, politeness aside. */
function asksLast(part: Part): boolean {
  const asking = new Set(
    part.mood
      .filter(
        (cue) => cue.name === 'asks_last' && cue.from > part.from && !isOfObstacle(part, cue) && !isDenial(part, cue),
      )
      .map((cue) => cue.to),
  );
  if (asking.size === 0) return false;
  const tails = new Map(part.mood.filter((cue) => cue.name === 'tail').map((cue) => [cue.to, cue.from]));
  let end = part.to;
  while (end > part.from) {
    if (asking.has(end)) return true;
    const tail = tails.get(end);
    const kind = part.scene.tokens[end - 1]?.kind;
    if (tail !== undefined) end = part.scene.tokens[end - 1]?.key === 'oi' ? beforeName(part, tail) : tail;
    else if (kind === 'mark' || kind === 'break') end--;
    else return false;
  }
  return false;
}

/** "Minh ơi": the one called belongs to the call. */
function beforeName({ names, scene, from }: Part, end: number): number {
  const name = names.find(({ to }) => to === end);
  if (name !== undefined) return name.from;
  return end - 1 > from && /^\p{Lu}/u.test(scene.tokens[end - 1]?.text ?? '') ? end - 1 : end;
}

/** "không phải nhắc nữa đâu": "đâu" after a denial only strengthens it. */
function isDenial(part: Part, { from }: Cue): boolean {
  return part.scene.tokens[from]?.key === 'dau' && part.mood.some((cue) => cue.name === 'negation' && cue.to <= from);
}

/** Whether something denies the cue: a negation before it in its part, or just before it when `near`. */
export function isNegated(part: Part, cue: Cue, near = false): boolean {
  return part.mood.some(
    (mood) => mood.name === 'negation' && mood.from < cue.from && (!near || mood.to >= cue.from - 1),
  );
}

const NOT_FIRST_HAND = new Set<string>(['future', 'hearsay', 'secondhand']);

/** Whether it is only hoped for, supposed or hearsay up to token `before`; a condition counts wherever it stands. */
export function isNotNow(part: Part, before: number): boolean {
  return (
    part.mood.some((cue) => cue.name === 'condition' || (NOT_FIRST_HAND.has(cue.name) && cue.from < before)) ||
    hangsOnMore(part, before)
  );
}

/** What must have happened before a "thì" for the rest to follow. */
const PREMISES = new Set<string>([
  'confirm',
  'confirm_extension',
  'obstacle',
  'resolved',
  'done',
  'running',
  'extension',
]);

/** "được duyệt vốn thì NV12 xong": only then. */
function hangsOnMore(part: Part, before: number): boolean {
  const then = part.scene.tokens.findIndex(
    (token, i) => i > part.from && i < before && token.key === 'thi' && token.text !== 'thị',
  );
  if (then < 0) return false;
  const premise = part.content.some((cue) => PREMISES.has(cue.name) && cue.to <= then);
  return premise && part.codes.some((code) => code.from > then);
}
