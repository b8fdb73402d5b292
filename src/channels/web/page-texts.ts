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
    'web-replying': text('web-replying', { what: '{what}' }),
  };
}
