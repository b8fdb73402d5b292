import { asNote } from '../normalise.ts';
import { type Part, wordsIn } from '../part.ts';

/** The name that is given to days off: what follows the last day, else what stands between "nghỉ" and the first. As typed. */
export function nameOf(part: Part): string {
  const { from, to } = namePlace(part);
  const typed = asNote(wordsIn(part.scene, from, to).replace(POLITE, ''));
  const bare = typed
    .replace(LEADING, '')
    .replace(/^\((.*)\)$/u, '$1')
    .trim();
  const name = /^(?:lễ|le|bù|bu|chung|hoán đổi|hoan doi)$/iu.test(bare) ? '' : bare;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trim()}…` : name;
}

const LONGEST_NAME = 60;
const POLITE = /(?:[ ,]+(?:nhé|nhe|nha|ạ|với|giúp|hộ|em|anh|chị|bot))+\s*$/iu;
const LEADING =
  /^(?:(?:là|la|vì|vi|do|nhân|nhan|dịp|dip|để|de|cho toàn (?:tỉnh|cơ quan)|cả (?:tỉnh|cơ quan)|ng[aà]y (?:ngh[iỉĩ]|l[eễ])|cho|nghỉ|nghĩ|nghi)(?![\p{L}\p{M}])[\s:]*)+/iu;

/** The same as plain words, with everything that stands there. */
export function plainName(part: Part): string {
  const { from, to } = namePlace(part);
  return part.scene.tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}

function namePlace(part: Part): { readonly from: number; readonly to: number } {
  const { tokens } = part.scene;
  const dated: number[] = [];
  for (let i = part.from; i < part.to; i++) if (isOfDate(part, i)) dated.push(i);
  for (const { from, to, what } of part.moments)
    if (what.kind === 'day' || what.kind === 'bad') dated.push(from, to - 1);
  const [first, last] = [Math.min(...dated, part.to), Math.max(...dated, part.from - 1)];
  const after = { from: last + 1, to: part.to };
  if (dated.length > 0 && tokens.slice(after.from, after.to).some(({ kind }) => kind === 'word')) {
    const tail = wordsIn(part.scene, after.from, after.to).replace(POLITE, '');
    if (/\p{L}{2}/u.test(tail)) return after;
  }
  const verb = tokens.findIndex(({ key }, i) => i >= part.from && i < first && ['nghi', 'le'].includes(key));
  if (verb < 0) return { from: part.to, to: part.to };
  let end = first;
  while (end > verb + 1 && (BEFORE_DATE.has(tokens[end - 1]?.key ?? '') || tokens[end - 1]?.kind === 'number')) end--;
  return { from: verb + 1, to: end };
}

const BEFORE_DATE = new Set([
  ...['tu', 'ngay', 'vao', 'het', 'den', 'thu', 'hai', 'ba', 'nam', 'sau', 'bay', 'cn', 'chu', 'nhat', ':', ',', '('],
  ...['them', 'la', 'toi', '-', '–'],
]);

/** "2/5", "29 tháng 4", "năm 2025". */
function isOfDate({ scene: { tokens } }: Part, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'number') return false;
  if (/^\d{1,2}[/.-]\d{1,2}/.test(token.text)) return true;
  return after?.key === 'thang' || before?.key === 'thang' || (before?.key === 'nam' && /^20\d\d$/.test(token.text));
}
