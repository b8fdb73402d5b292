import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTelegramChannel } from '../../src/channels/telegram/telegram-channel.ts';
import { createMenus, type Menus } from '../../src/cli/menus.ts';
import { commandsOf } from '../../src/conversation/screens/help.ts';
import { type Language, textsIn } from '../../src/language/fluent.ts';
import type { Store } from '../../src/store/store.ts';
import { type BotApi, createBotApi } from '../support/bot-api/bot-api.ts';
import { type PersonName, type SmallOffice, smallOffice } from '../support/small-office.ts';
import { testWorld } from '../support/world.ts';

const roles = [
  ['ha', 'officer'],
  ['ly', 'unit_head'],
  ['thu', 'coordinator'],
  ['vinh', 'leader'],
  ['an', 'admin'],
] as const;

let telegram: BotApi;
let office: SmallOffice;
let menus: Menus;

beforeEach(async () => {
  telegram = await createBotApi();
  office = await smallOffice();
  menus = startedMenus();
});

afterEach(() => telegram.close());

function startedMenus(): Menus {
  const world = testWorld({ databaseUrl: office.url });
  const channel = createTelegramChannel({ token: telegram.token, apiRoot: telegram.url, log: world.log });
  return createMenus(world, office.store, channel, 1);
}

async function link(who: PersonName, chat: number): Promise<void> {
  const place = { channel: 'telegram', chat: `${chat}`, sender: `${chat}`, proof: 'contact' };
  const personId = office.people[who].id;
  await office.store.write((tx) => tx.address.create({ data: { ...place, personId, linkedAt: office.talk.now() } }));
}

async function heard(...chats: number[]): Promise<void> {
  for (const chat of chats) menus.heardFrom('telegram', `${chat}`);
  await menus.settled();
}

const changePerson = (store: Store, who: PersonName, data: object) =>
  store.write((tx) => tx.person.update({ where: { id: office.people[who].id }, data }));
const calls = () => telegram.calls('setMyCommands').length;
const commandsShown = (chat: number) => telegram.menuOf(chat)?.map(({ command }) => command);

it.each(roles)('shows %s the commands of the role %s, each of which does something', async (who, role) => {
  await link(who, 101);
  await heard(101);
  expect(commandsShown(101)).toEqual(commandsOf[role]);
  const refusals = ['not-yet', 'not-understood', 'rejected-leader-only', 'rejected-deciders-only'].map((id) =>
    textsIn('vi')(id),
  );
  for (const command of commandsOf[role]) {
    const { text } = await office.talk.as(office.people[who]).says(`/${command}`);
    expect(text, command).not.toBe('');
    expect(refusals, command).not.toContain(text);
  }
});

it('shows a menu once, and again when the language changes', async () => {
  await link('ha', 101);
  await heard(101);
  await heard(101, 101);
  expect(calls()).toBe(1);
  expect(telegram.menuOf(101)?.[0]?.description).toBe('Việc của tôi');
  await changePerson(office.store, 'ha', { language: 'en' });
  await heard(101);
  expect(telegram.menuOf(101)?.[0]?.description).toBe('My tasks');
  expect(calls()).toBe(2);
});

it('shows nobody anything at a start but the menu of guests, in two languages', async () => {
  await link('ha', 101);
  menus.showGuests();
  await menus.settled();
  expect(calls()).toBe(2);
  const descriptions = (language: Language) =>
    ['start', 'trogiup'].map((command) => textsIn(language)(`menu-${command}`));
  expect(telegram.menuOf(null)?.map(({ description }) => description)).toEqual(descriptions('vi'));
  expect(telegram.menuOf(null, 'en')?.map(({ description }) => description)).toEqual(descriptions('en'));
});

it('follows a new role after a list was loaded, without waiting for a message', async () => {
  await link('ha', 101);
  menus.lookAgain();
  await heard(101);
  await changePerson(office.store, 'ha', { role: 'coordinator' });
  menus.lookAgain();
  await menus.settled();
  expect(commandsShown(101), 'nothing was recorded').toEqual(commandsOf.officer);
  await office.store.write((tx) =>
    tx.audit.create({
      data: { at: office.talk.now(), channel: 'import', what: 'person', from: 'officer', to: 'coordinator' },
    }),
  );
  menus.lookAgain();
  await menus.settled();
  expect(commandsShown(101)).toEqual(commandsOf.coordinator);
});

it('takes the menu from somebody who left, and leaves groups and strangers alone', async () => {
  await link('ha', 101);
  await heard(101);
  await changePerson(office.store, 'ha', { leftAt: office.talk.now() });
  await heard(101, -1001, 999);
  expect(telegram.menuOf(101)).toBeUndefined();
  expect(telegram.calls('deleteMyCommands')).toHaveLength(1);
  expect(calls()).toBe(1);
});

it('shows nothing to who has blocked us, and the menu anew to who unblocks', async () => {
  await link('ha', 101);
  await heard(101);
  const block = (blockedAt: Date | null) =>
    office.store.write((tx) => tx.address.updateMany({ where: { chat: '101' }, data: { blockedAt } }));
  await block(office.talk.now());
  await heard(101);
  expect(calls()).toBe(1);
  await block(null);
  await heard(101);
  expect(calls()).toBe(2);
});

it('tries a menu that could not be shown when the person is heard from again', async () => {
  await link('ha', 101);
  await link('vinh', 102);
  telegram.faults.once('setMyCommands', { kind: 'refuse', code: 400, description: 'Bad Request' });
  await heard(101, 102);
  expect(commandsShown(101)).toBeUndefined();
  expect(commandsShown(102)).toEqual(commandsOf.leader);
  await heard(101);
  expect(commandsShown(101)).toEqual(commandsOf.officer);
});

it('sees a change that comes while the menu is being shown', async () => {
  await link('ha', 101);
  menus.heardFrom('telegram', '101');
  await expect.poll(calls).toBe(1);
  await changePerson(office.store, 'ha', { language: 'en' });
  await heard(101);
  expect(telegram.menuOf(101)?.[0]?.description).toBe('My tasks');
});
