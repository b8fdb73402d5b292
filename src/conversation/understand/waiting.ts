import type { Codes } from './codes.ts';
import type { Cue, Cues } from './cues.ts';
import type { Found } from './day.ts';
import type { Token } from './tokens.ts';

/** Words that waiting follows when it is written without marks: "dang cho bo", "vi cho kinh phi". */
const BEFORE_WAITING = new Set([
  'dang',
  'con',
  'phai',
  'van',
  'do',
  'vi',
  'hien',
  'nhung',
  'ma',
  'lai',
  'nen',
  'deu',
  'cung',
  'la',
  'thi',
]);

/**
 * Without marks "chờ" (wait) and "cho" (give to) are written alike, "đợi" and "đổi" too. "da gui cho so" tells of no obstacle; it
 * waits only where one would say so: at the beginning, after a mark or a task, or after a word that waiting follows.
 */
export function withoutGiving(cues: Cues, tokens: readonly Token[], codes: readonly Found<Codes>[]): Cues {
  const afterCode = new Set(codes.map(({ to }) => to));
  const gives = ({ name, from }: Cue) => {
    const before = tokens[from - 1];
    const unmarked = ['cho', 'doi'].includes(tokens[from]?.text.toLowerCase() ?? '');
    if (name !== 'obstacle' || !unmarked || before === undefined) return false;
    return !afterCode.has(from) && !['mark', 'break'].includes(before.kind) && !BEFORE_WAITING.has(before.key);
  };
  return { ...cues, content: cues.content.filter((cue) => !gives(cue)) };
}
