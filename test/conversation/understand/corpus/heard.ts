import { readFileSync } from 'node:fs';
import type { Case } from './case.ts';

/** Sentences noted down as officials type them, one JSON object a line, each with the reading that was agreed on for it. */
export const heardCases: readonly Case[] = readFileSync(new URL('heard.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
