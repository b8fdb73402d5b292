import type { Api } from 'grammy';
import type { BotCommandScope, LanguageCode } from 'grammy/types';
import { chatIdOf } from './api.ts';
import { type Failure, failureOf } from './failure.ts';
import { problemOf } from './problem.ts';
import type { Redact } from './redact.ts';

export interface MenuCommand {
  /** Without the slash: 1–32 characters of a–z, 0–9 and _ (Bot API, BotCommand). */
  readonly command: string;
  /** 1–256 characters, in the reader's language. */
  readonly description: string;
}

/**
 * Puts the commands into the menu of one chat; none: the chat has no menu of its own any more.
 *
 * @param chat whose menu; `null`: everybody who has no menu of their own
 * @param languageCode ISO 639-1: only for phones in that language; left out: for every phone
 */
export type ShowCommands = (
  chat: string | null,
  commands: readonly MenuCommand[],
  languageCode?: LanguageCode,
) => Promise<{ readonly kind: 'shown' } | Failure>;

export function createCommandMenu(api: Api, redact: Redact): ShowCommands {
  return async (chat, commands, languageCode) => {
    for (const entry of commands) check(entry);
    try {
      const scope: BotCommandScope = chat === null ? { type: 'default' } : { type: 'chat', chat_id: chatIdOf(chat) };
      const whose = { scope, ...(languageCode === undefined ? {} : { language_code: languageCode }) };
      if (commands.length === 0) await api.deleteMyCommands(whose);
      else await api.setMyCommands([...commands], whose);
      return { kind: 'shown' };
    } catch (error) {
      return failureOf(problemOf(error, redact));
    }
  };
}

function check({ command, description }: MenuCommand): void {
  if (!/^[a-z0-9_]{1,32}$/.test(command)) {
    throw new Error(`Command "${command}": Telegram takes 1–32 characters of a–z, 0–9 and _, without the slash.`);
  }
  if (description.length === 0 || description.length > 256) {
    throw new Error(
      `Command "${command}": its description has ${description.length} characters; Telegram takes 1–256.`,
    );
  }
}
