import { describe, expect, test } from 'vitest';
import { addPerson } from '../../src/actions/add-person.ts';
import { lexiconVersion } from '../../src/store/lexicon.ts';
import { isWithin } from '../../src/store/units.ts';
import { monday } from '../support/import-rows.ts';
import { testStore } from '../support/store.ts';

const first = {
  name: 'Đặng Quốc Anh',
  title: 'Thư ký Tổ công tác',
  phone: '+84900000008',
  unit: 'Công an tỉnh',
  role: 'coordinator',
  at: monday,
} as const;

describe('adding one person', () => {
  test('the first coordinator of an empty office brings the unit along', async () => {
    const store = await testStore();
    const added = await store.write((tx) => addPerson(tx, { ...first, parentUnit: 'Tỉnh Nghệ An' }));
    if (!added.ok) throw new Error(added.rejection.kind);
    expect(added.person).toMatchObject({
      name: 'Đặng Quốc Anh',
      role: 'coordinator',
      unit: { name: 'Công an tỉnh', kind: 'police' },
    });
    expect(await isWithin(store.read, added.person.unitId, added.person.unit.parentId ?? 0)).toBe(true);
    expect(await lexiconVersion(store.read)).toBe(1);
    expect(await store.read.audit.findFirst({ where: { what: 'person' } })).toMatchObject({
      to: 'Đặng Quốc Anh (+84900000008), Công an tỉnh, coordinator',
    });
  });

  test('a unit that is there, however it is typed, is not made again', async () => {
    const store = await testStore();
    await store.write((tx) => addPerson(tx, first));
    await store.write((tx) => addPerson(tx, { ...first, phone: '+84900000009', unit: 'CONG AN  TINH' }));
    expect(await store.read.unit.count()).toBe(1);
  });

  test('a number that somebody has is refused with the name of who has it', async () => {
    const store = await testStore();
    await store.write((tx) => addPerson(tx, first));
    const second = await store.write((tx) => addPerson(tx, { ...first, name: 'Người Khác', unit: 'Sở Y tế' }));
    expect(second).toMatchObject({ ok: false, rejection: { kind: 'phone_taken', by: { name: 'Đặng Quốc Anh' } } });
    expect(await store.read.unit.count()).toBe(1);
  });

  test('somebody who left comes back with number and history; the number stays closed to anybody else', async () => {
    const store = await testStore();
    await store.write((tx) => addPerson(tx, first));
    await store.write((tx) => tx.person.updateMany({ data: { leftAt: monday } }));
    const other = await store.write((tx) => addPerson(tx, { ...first, name: 'Người Khác' }));
    expect(other).toMatchObject({ ok: false, rejection: { kind: 'phone_taken' } });
    const back = await store.write((tx) => addPerson(tx, { ...first, role: 'officer' }));
    expect(back).toMatchObject({ ok: true, person: { role: 'officer', leftAt: null } });
    expect(await store.read.person.count()).toBe(1);
  });

  test('a unit of which there are two is asked about', async () => {
    const store = await testStore();
    const inUnit = (parentUnit: string, phone: string) => ({ ...first, unit: 'Phòng Nội vụ', parentUnit, phone });
    await store.write((tx) => addPerson(tx, inUnit('UBND huyện Nam Đàn', '+84900000011')));
    await store.write((tx) => addPerson(tx, inUnit('UBND huyện Yên Thành', '+84900000012')));
    const third = await store.write((tx) => addPerson(tx, inUnit('', '+84900000013')));
    expect(third).toMatchObject({
      ok: false,
      rejection: {
        kind: 'ambiguous_unit',
        candidates: ['Phòng Nội vụ (UBND huyện Nam Đàn)', 'Phòng Nội vụ (UBND huyện Yên Thành)'],
      },
    });
  });
});
