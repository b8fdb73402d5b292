import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importPeople } from '../../src/actions/import-people.ts';
import { codeHash, newCode } from '../../src/actions/invitation-code.ts';
import { invitePeople } from '../../src/actions/invite-people.ts';
import { linkAddress } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';
import { dump } from '../support/dump.ts';
import { monday, staff } from '../support/import-rows.ts';
import { testStore } from '../support/store.ts';

async function office(): Promise<Store> {
  const store = await testStore();
  await store.write((tx) => importPeople(tx, staff, monday));
  return store;
}

describe('inviting people', () => {
  test('a code can be read out over the telephone: no I, L, O or U', () => {
    for (let index = 0; index < 200; index += 1) {
      expect(newCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
    }
  });

  test('codes do not repeat', () => {
    expect(new Set(Array.from({ length: 2_000 }, newCode)).size).toBe(2_000);
  });

  test('however a person types the code, it means the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.constantFrom('', ' ', '-', '.'))), (slips) => {
        const code = newCode();
        const typed = [...code.replaceAll('-', '')].map((symbol, index) => {
          const [lower = false, lookalike = false, gap = ''] = slips[index] ?? [];
          const meant = lookalike ? symbol.replace('0', 'O').replace('1', index % 2 === 0 ? 'I' : 'L') : symbol;
          return `${lower ? meant.toLowerCase() : meant}${gap}`;
        });
        expect(codeHash(typed.join(''))).toBe(codeHash(code));
      }),
    );
  });

  test('the database keeps no code, only its hash', async () => {
    const store = await office();
    const [invited] = await store.write((tx) => invitePeople(tx, { whom: { phone: '+84900000001' }, at: monday }));
    const kept = await dump(store);
    expect(kept).toContain(codeHash(invited?.code ?? ''));
    expect(kept).not.toContain(invited?.code);
    expect(kept).not.toContain(invited?.code.replaceAll('-', ''));
  });

  test('a code is valid for fourteen days unless told otherwise', async () => {
    const store = await office();
    const invite = (validDays?: number) =>
      store.write((tx) =>
        invitePeople(tx, {
          whom: { phone: '+84900000001' },
          at: monday,
          ...(validDays === undefined ? {} : { validDays }),
        }),
      );
    expect((await invite())[0]?.expiresAt).toEqual(new Date('2024-01-22T01:00:00Z'));
    expect((await invite(1))[0]?.expiresAt).toEqual(new Date('2024-01-09T01:00:00Z'));
  });

  test('those already reached are left out of "everybody not linked"; a terminal does not count', async () => {
    const store = await office();
    const people = await store.read.person.findMany({ orderBy: { id: 'asc' } });
    const [ha, ly] = people.map((person) => person.id);
    await store.write(async (tx) => {
      const chat = { chat: '1', sender: '1', proof: 'invitation', at: monday };
      await linkAddress(tx, { ...chat, channel: 'telegram', personId: ha ?? 0 });
      await linkAddress(tx, { ...chat, channel: 'terminal', personId: ly ?? 0 });
      await tx.person.updateMany({ where: { phone: '+84900000003' }, data: { leftAt: monday } });
    });
    const invited = await store.write((tx) => invitePeople(tx, { whom: 'unlinked', at: monday }));
    const names = invited.map(({ person }) => person.name);
    expect(names).toHaveLength(staff.length - 2);
    expect(names).toContain('Hoàng Thị Lý');
    expect(names).not.toContain('Trần Thị Hà');
    expect(names).not.toContain('Lê Văn Nam');
  });

  test('an unknown number invites nobody', async () => {
    const store = await office();
    expect(await store.write((tx) => invitePeople(tx, { whom: { phone: '+84999999999' }, at: monday }))).toEqual([]);
  });

  test('named people are invited, each with a code of their own', async () => {
    const store = await office();
    const ids = (await store.read.person.findMany({ take: 3, orderBy: { id: 'asc' } })).map((person) => person.id);
    const invited = await store.write((tx) => invitePeople(tx, { whom: { personIds: ids }, at: monday }));
    expect(invited.map(({ person }) => person.id)).toEqual(ids);
    expect(new Set(invited.map(({ code }) => code)).size).toBe(3);
  });
});
