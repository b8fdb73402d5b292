import type { Text } from '../language/fluent.ts';

/** One thing that was checked, in a line: what was found and, unless it is good, how to mend it. */
export interface Finding {
  readonly check: string;
  readonly level: 'good' | 'note' | 'error';
  readonly text: string;
}

/** Makes findings of one check, worded by the message `doctor-<id>`. */
export function findingsOf(check: string, text: Text) {
  const at =
    (level: Finding['level']) =>
    (id: string, args: Parameters<Text>[1] = {}): Finding => ({ check, level, text: text(`doctor-${id}`, args) });
  return { good: at('good'), note: at('note'), error: at('error') };
}
