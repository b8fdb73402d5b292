import type { Ask, Context, Intent, Reading } from '../../../../src/conversation/understand/reading.ts';

/** What a reading must be: every public field but `note` exactly, `note` only when given, `ask: true` for any question. */
export type Expected = Omit<Partial<Reading>, 'ask' | 'intent'> & {
  readonly intent: Intent;
  readonly ask?: Ask | true;
};

export interface Case {
  readonly say: string;
  readonly expect: readonly Expected[];
  /** What differs from the plain context (Tuesday 2 April 2024, nothing at hand). */
  readonly given?: Partial<Context>;
}

export function say(text: string, ...expect: Expected[]): Case {
  return { say: text, expect };
}

export function sayWith(given: Partial<Context>, text: string, ...expect: Expected[]): Case {
  return { say: text, expect, given };
}

type More = Omit<Expected, 'intent' | 'tasks'>;

export const progress = (task: string, percent: number, more: More = {}): Expected => ({
  intent: 'report_progress',
  tasks: [task],
  percent,
  ...more,
});
export const told = (intent: Intent, task: string, more: More = {}): Expected => ({ intent, tasks: [task], ...more });
export const just = (intent: Intent, more: Omit<Expected, 'intent'> = {}): Expected => ({ intent, ...more });
