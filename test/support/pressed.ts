import { expect } from 'vitest';
import type { Incoming } from '../../src/conversation/incoming.ts';
import { type View, viewText } from '../../src/conversation/view.ts';
import { planDump } from './plan-dump.ts';
import type { RealChannels } from './real-channels.ts';
import type { PersonName } from './small-office.ts';

export async function tells(bot: RealChannels, name: PersonName, ...lines: string[]): Promise<void> {
  for (const line of lines) bot.phone(name).says(line);
  await bot.settle();
}

/** The callback data of every button as Telegram got it, with its label. */
export function buttonsOf(bot: RealChannels, ...names: PersonName[]): ReadonlyMap<string, string> {
  const buttons = names.flatMap((name) =>
    bot
      .phone(name)
      .messages()
      .flatMap((message) => message.buttons.flat()),
  );
  return new Map(buttons.map(({ text, callback_data: act = '' }) => [act, text]));
}

export function actOf(bot: RealChannels, name: PersonName, label: string, about = ''): string {
  const messages = bot
    .phone(name)
    .messages()
    .filter(({ text }) => text.includes(about));
  const found = messages.flatMap(({ buttons }) => buttons.flat()).findLast(({ text }) => text === label);
  if (found?.callback_data === undefined) throw new Error(`${name} has no "${label}" about "${about}"`);
  return found.callback_data;
}

/** Presses all of these in the person's own chat, whoever they were shown to; what each was answered. */
export async function pressed(
  bot: RealChannels,
  name: PersonName,
  acts: Iterable<string>,
): Promise<Map<string, string>> {
  const phone = bot.phone(name);
  // Whoever presses has a chat with the bot.
  await tells(bot, name, '/trogiup');
  const ids = [...acts].map((act) => phone.pressesForged(act, phone.messages().at(-1)?.id ?? 1));
  await bot.settle();
  const rows = await bot.office.store.read.inbox.findMany({
    where: { channel: 'telegram', chat: String(phone.id) },
    include: { outbox: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'desc' },
    take: ids.length,
  });
  return new Map(
    rows.toReversed().map(({ incoming, outbox }) => {
      const { what } = incoming as unknown as Incoming;
      const told = outbox.filter(({ chat, state }) => chat === String(phone.id) && state === 'sent');
      const text = told.map(({ sentView }) => viewText(sentView as unknown as View)).join('\n');
      return [what.kind === 'choice' ? what.act : what.kind, text];
    }),
  );
}

export async function unchanged(bot: RealChannels, deed: () => Promise<void>): Promise<void> {
  const before = await planDump(bot.office.store);
  await deed();
  expect(await planDump(bot.office.store)).toBe(before);
}
