import { setTimeout as delay } from 'node:timers/promises';
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts';
import { commandsOf, guestCommands } from '../conversation/screens/help.ts';
import { type Language, languageOf, textsIn } from '../language/fluent.ts';
import { chatOwner, lastChangeOfAnything, lastChangeOfPeople } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import type { World } from './world.ts';

/** Telegram's command menu: each person sees the commands of their role in their language. */
export interface Menus {
  /** Shows the menu of those who have none of their own: whoever is not linked. */
  showGuests(): void;
  /** Somebody may have joined, left, blocked us, or changed the language: looks once more at their chat. */
  heardFrom(channel: string, chat: string): void;
  /** After a list of people was loaded, looks once more at every chat that was shown a menu. */
  lookAgain(): void;
  /** Resolves when every menu that had to be shown was tried. */
  settled(): Promise<void>;
}

type Shown = { readonly kind: 'shown' } | { readonly kind: string; readonly afterMs?: number };

/** Between two menus, in milliseconds: they are no messages, but they share the patience of the Bot API. */
const BETWEEN_MS = 100;
/** What was shown to a chat whose menu was taken away. */
const NOTHING = '';

/**
 * Menus are shown when a person is heard from, not to 20,000 people at each start, and each once: what was shown is
 * remembered as long as the program runs. A menu that could not be shown is tried when the person is heard from again.
 */
export function createMenus({ log }: World, store: Store, telegram: TelegramChannel, betweenMs = BETWEEN_MS): Menus {
  const shown = new Map<string, string>();
  const waiting = new Set<string>();
  let atWork: Promise<void> = Promise.resolve();
  let lastChange: number | undefined;

  function look(chats: Iterable<string>): void {
    const isIdle = waiting.size === 0;
    for (const chat of chats) waiting.add(chat);
    if (isIdle && waiting.size > 0) inBackground(work);
  }

  async function work(): Promise<void> {
    for (const chat of waiting) {
      // Before, not after: whoever changes the language meanwhile is looked at once more.
      waiting.delete(chat);
      await showTo(chat);
    }
  }

  /** A group, or a chat that never was anybody's, is left alone. */
  async function showTo(chat: string): Promise<void> {
    const owner = await chatOwner(store.read, 'telegram', chat);
    if (owner === null) return;
    const { blockedAt, person } = owner;
    if (blockedAt !== null) {
      shown.delete(chat);
      return;
    }
    const menu = person.leftAt === null ? `${person.role}/${person.language}` : NOTHING;
    if (shown.get(chat) === menu) return;
    shown.set(chat, menu);
    const commands = menu === NOTHING ? [] : commandsIn(languageOf(person.language), commandsOf[person.role]);
    await noteShown(chat, await telegram.showCommands(chat, commands));
  }

  async function noteShown(chat: string, result: Shown): Promise<void> {
    if (result.kind !== 'shown') {
      shown.delete(chat);
      log.info({ kind: result.kind }, 'a command menu could not be shown');
    }
    // Not waited for at the end of the program.
    await delay(Math.max(betweenMs, 'afterMs' in result ? (result.afterMs ?? 0) : 0), undefined, { ref: false });
  }

  async function showGuests(): Promise<void> {
    await telegram.showCommands(null, commandsIn('vi', guestCommands));
    await telegram.showCommands(null, commandsIn('en', guestCommands), 'en');
  }

  async function lookAgain(): Promise<void> {
    if (lastChange === undefined) {
      lastChange = await lastChangeOfAnything(store.read);
      return;
    }
    const change = await lastChangeOfPeople(store.read, lastChange);
    if (change === null) return;
    lastChange = change;
    look(shown.keys());
  }

  function inBackground(task: () => Promise<void>): void {
    atWork = atWork.then(task).catch((error: unknown) => {
      waiting.clear();
      log.warn({ err: error }, 'command menus could not be shown');
    });
  }

  return {
    showGuests: () => inBackground(showGuests),
    heardFrom: (channel, chat) => {
      if (channel === 'telegram') look([chat]);
    },
    lookAgain: () => inBackground(lookAgain),
    settled: async () => {
      let before: Promise<void> | undefined;
      while (before !== atWork) {
        before = atWork;
        await before;
      }
    },
  };
}

function commandsIn(language: Language, commands: readonly string[]) {
  const text = textsIn(language);
  return commands.map((command) => ({ command, description: text(`menu-${command}`) }));
}
