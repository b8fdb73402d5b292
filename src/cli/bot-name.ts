import { telegramBotName } from '../channels/telegram/bot-name.ts';
import type { World } from './world.ts';

/** The bot's name for invitation links, if a token is set and the Bot API answers; an invitation works without it too. */
export async function botNameOf(world: World): Promise<{ botName?: string }> {
  const { botToken, telegramApiRoot } = world.config;
  const name = botToken === undefined ? null : await telegramBotName(botToken, telegramApiRoot);
  return name === null ? {} : { botName: name };
}
