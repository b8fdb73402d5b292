import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts';
import { commandsOf } from '../conversation/screens/help.ts';
import { textsIn } from '../language/fluent.ts';
import { chatsWithRoles } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import type { World } from './world.ts';

/** Telegram's command menu: each person sees the commands of their role in their language. */
export interface Menus {
  /** Gives every linked chat its menu, in the background. */
  showAll(): void;
  /** Somebody may have joined, or changed the language: looks once more at their chat. */
  heardFrom(channel: string, chat: string): void;
}

export function createMenus({ log }: World, store: Store, telegram: TelegramChannel): Menus {
  /** What was shown last in each chat, so that nothing is shown twice. */
  const shown = new Map<string, string>();

  async function show(onlyChat?: string): Promise<void> {
    for (const { chat, person } of await chatsWithRoles(store.read, 'telegram', onlyChat)) {
      const menu = `${person.role}/${person.language}`;
      if (shown.get(chat) === menu) continue;
      shown.set(chat, menu);
      const text = textsIn(person.language === 'en' ? 'en' : 'vi');
      const commands = commandsOf[person.role].map((command) => ({ command, description: text(`menu-${command}`) }));
      await telegram.showCommands(chat, commands);
    }
  }

  const inBackground = (work: Promise<void>) => {
    work.catch((error: unknown) => log.warn({ err: error }, 'a command menu could not be shown'));
  };
  return {
    showAll: () => inBackground(show()),
    heardFrom: (channel, chat) => {
      if (channel === 'telegram') inBackground(show(chat));
    },
  };
}
