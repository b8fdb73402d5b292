import { MOST_FILES, MOST_MEGABYTES } from '../../domain/evidence.ts';
import type { Text } from '../../language/fluent.ts';
import { MAX_TEXT_LENGTH } from './bodies.ts';

const PLAIN = [
  'web-send',
  'web-send-again',
  'web-online',
  'web-offline',
  'web-cannot-send',
  'web-cannot-move-clock',
  'web-bot-says',
  'web-you-said',
  'web-writing',
  'web-pressed-button',
  'web-reply',
  'web-table',
  'web-unread',
  'web-role-officer',
  'web-role-unit-head',
  'web-role-coordinator',
  'web-role-leader',
  'web-role-admin',
  'web-clock-moving',
  'web-attach-ready',
  'web-attach-failed',
  'web-attach-guest',
  'web-attach-no-room',
  'web-attach-hint',
  'web-box-hint',
] as const;

/** Those that name a file. */
const NAMED = [
  'web-attach-remove',
  'web-attached',
  'web-open-file',
  'evidence-too_large',
  'evidence-kind',
  'evidence-empty',
  'evidence-disguised',
] as const;

/**
 * The texts that the page words itself, by id; those in index.html are filled in on the server. What only the page knows
 * stays as a `{name}` for it to fill in.
 */
export function pageTexts(text: Text): Record<string, string> {
  return {
    ...Object.fromEntries(PLAIN.map((id) => [id, text(id)])),
    'web-too-long': text('web-too-long', { max: MAX_TEXT_LENGTH, length: '{length}' }),
    'web-unexpected': text('web-unexpected', { reference: '{reference}' }),
    'web-attach-limits': text('web-attach-limits', { megabytes: MOST_MEGABYTES, most: MOST_FILES }),
    'web-attach-too-many': text('web-attach-too-many', { most: MOST_FILES }),
    'web-attach-going': text('web-attach-going', { percent: '{percent}' }),
    ...Object.fromEntries(NAMED.map((id) => [id, text(id, { name: '{name}', megabytes: MOST_MEGABYTES })])),
    'web-replying': text('web-replying', { what: '{what}' }),
  };
}
