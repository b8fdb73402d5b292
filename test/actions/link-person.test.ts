import { describe, expect, test } from 'vitest';
import { importPeople } from '../../src/actions/import-people.ts';
import { invitePeople } from '../../src/actions/invite-people.ts';
import { linkByCode, linkByContact } from '../../src/actions/link-person.ts';
import { personAt } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';
import { dump } from '../support/dump.ts';
import { monday, staff } from '../support/import-rows.ts';
import { testStore } from '../support/store.ts';

const phone = '+84900000001';
const chat = { channel: 'telegram', chat: '77', sender: '77', at: monday };
const DAY = 86_400_000;

async function invitedOffice(): Promise<{ store: Store; code: string; invite: () => Promise<string> }> {
  const store = await testStore();
  await store.write((tx) => importPeople(tx, staff, monday));
  const invite = async () => {
    const [invited] = await store.write((tx) => invitePeople(tx, { whom: { phone }, at: monday }));
    return invited?.code ?? '';
  };
  return { store, code: await invite(), invite };
}

describe('joining with a code', () => {
  test('ties the chat to the person and leaves a trace', async () => {
    const { store, code } = await invitedOffice();
    const linked = await store.write((tx) =>
      linkByCode(tx, { ...chat, code: code.toLowerCase().replaceAll('-', ' ') }),
    );
    expect(linked).toMatchObject({ kind: 'linked', person: { name: 'Trần Thị Hà', unit: { name: 'Sở Y tế' } } });
    expect(await personAt(store.read, 'telegram', '77')).toMatchObject({ phone });
    expect(await store.read.address.findFirst()).toMatchObject({ proof: 'invitation', chat: '77', linkedAt: monday });
    expect(await store.read.audit.findFirst({ where: { what: 'link' } })).toMatchObject({
      channel: 'telegram',
      to: 'invitation',
      at: monday,
    });
  });

  test('works once, even when two chats use it at the same moment', async () => {
    const { store, code } = await invitedOffice();
    const attempts = await Promise.all(
      ['1', '2', '3'].map((id) => store.write((tx) => linkByCode(tx, { ...chat, chat: id, sender: id, code }))),
    );
    expect(attempts.map(({ kind }) => kind)).toEqual(['linked', 'used_code', 'used_code']);
    expect(await store.read.address.count()).toBe(1);
  });

  test('a made-up, a used and an expired code are three different things, and none of them writes', async () => {
    const { store, code, invite } = await invitedOffice();
    const later = new Date(monday.getTime() + 14 * DAY);
    const before = await dump(store);
    expect(await store.write((tx) => linkByCode(tx, { ...chat, code: '0000-0000-00' }))).toEqual({
      kind: 'unknown_code',
    });
    expect(await store.write((tx) => linkByCode(tx, { ...chat, code: '' }))).toEqual({ kind: 'unknown_code' });
    expect(await store.write((tx) => linkByCode(tx, { ...chat, code, at: later }))).toEqual({ kind: 'expired_code' });
    expect(await dump(store)).toBe(before);
    await store.write((tx) => linkByCode(tx, { ...chat, code, at: new Date(later.getTime() - 1) }));
    await invite();
    expect(await store.write((tx) => linkByCode(tx, { ...chat, code }))).toEqual({ kind: 'used_code' });
  });

  test('a second invitation voids the first', async () => {
    const { store, code, invite } = await invitedOffice();
    const second = await invite();
    expect(await store.write((tx) => linkByCode(tx, { ...chat, code }))).toEqual({ kind: 'expired_code' });
    expect(await store.write((tx) => linkByCode(tx, { ...chat, code: second }))).toMatchObject({ kind: 'linked' });
  });

  test('whoever left the office joins no more', async () => {
    const { store, code } = await invitedOffice();
    await store.write((tx) => tx.person.updateMany({ where: { phone }, data: { leftAt: monday } }));
    expect(await store.write((tx) => linkByCode(tx, { ...chat, code }))).toEqual({ kind: 'unknown_code' });
    expect(await store.write((tx) => linkByContact(tx, { ...chat, phone, own: true }))).toEqual({
      kind: 'unknown_phone',
    });
    expect(await store.read.address.count()).toBe(0);
  });
});

describe('joining with the own contact', () => {
  test('the own number of somebody on the list ties the chat', async () => {
    const { store } = await invitedOffice();
    expect(await store.write((tx) => linkByContact(tx, { ...chat, phone, own: true }))).toMatchObject({
      kind: 'linked',
      person: { name: 'Trần Thị Hà' },
    });
    expect(await store.read.address.findFirst()).toMatchObject({ proof: 'contact' });
  });

  test("somebody else's contact and a number that is not on the list are refused", async () => {
    const { store } = await invitedOffice();
    const before = await dump(store);
    expect(await store.write((tx) => linkByContact(tx, { ...chat, phone, own: false }))).toEqual({ kind: 'not_own' });
    const stranger = { ...chat, phone: '+84999999999', own: true };
    expect(await store.write((tx) => linkByContact(tx, stranger))).toEqual({ kind: 'unknown_phone' });
    expect(await dump(store)).toBe(before);
  });
});
