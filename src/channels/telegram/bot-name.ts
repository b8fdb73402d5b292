import { createApi, forGrammy } from './api.ts';

/** Longest wait for the Bot API, in milliseconds: a name is welcome, not needed. */
const PATIENCE_MS = 5_000;

/** The bot's user name without `@`, or null if the Bot API does not tell it now. */
export async function telegramBotName(token: string, apiRoot: string): Promise<string | null> {
  try {
    return (await createApi(token, apiRoot).getMe(forGrammy(AbortSignal.timeout(PATIENCE_MS)))).username;
  } catch {
    return null;
  }
}
