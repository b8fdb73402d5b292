import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importPeople, planPeople } from '../../src/actions/import-people.ts';
import type { PersonRow } from '../../src/intake/people-rows.ts';
import { lexiconVersion } from '../../src/store/lexicon.ts';
import type { Store } from '../../src/store/store.ts';
import { dump } from '../support/dump.ts';
import { monday, personRow, staff } from '../support/import-rows.ts';
import { testStore } from '../support/store.ts';

const later = new Date('2024-02-01T02:00:00Z');

function load(store: Store, rows: readonly PersonRow[], at = monday) {
  return store.write((tx) => importPeople(tx, rows, at));
}

describe('importing a staff list', () => {
  test('adds people and their units, a unit under the one named above it', async () => {
    const store = await testStore();
    const result = await load(store, staff);
    expect(result.rows.map((row) => row.outcome)).toEqual(staff.map(() => 'added'));
    expect(result.unitsAdded).toHaveLength(6);
    const division = await store.read.unit.findFirst({
      where: { name: 'Phòng Nghiệp vụ Y' },
      include: { ancestors: true },
    });
    expect(division?.ancestors.map((row) => row.depth).sort()).toEqual([0, 1, 2]);
    expect(await lexiconVersion(store.read)).toBe(1);
  });

  test('the order of rows does not matter: a division may stand before its department', async () => {
    const [forward, backward] = [await testStore(), await testStore()];
    await load(forward, staff);
    await load(backward, [...staff].reverse());
    const tree = async (store: Store) =>
      (await store.read.unit.findMany({ include: { parent: true } }))
        .map((unit) => `${unit.name} < ${unit.parent?.name}`)
        .sort();
    expect(await tree(backward)).toEqual(await tree(forward));
  });

  test('the same list again writes nothing', async () => {
    const store = await testStore();
    await load(store, staff);
    const before = await dump(store);
    const again = await load(store, staff, later);
    expect(await dump(store)).toBe(before);
    expect(again.rows.every((row) => row.outcome === 'unchanged')).toBe(true);
    expect(again.notInFile).toEqual([]);
  });

  test('says field by field what changed, a lower role and another unit included', async () => {
    const store = await testStore();
    await load(store, staff);
    const changed = personRow({ row: 9, name: 'Trần Thị Thu Hà', title: '', unit: 'Sở Tư pháp', role: 'unit_head' });
    const lowered = personRow({
      row: 10,
      name: 'Võ Minh Đức',
      title: 'Giám đốc',
      unit: 'Sở Tư pháp',
      phone: '+84900000004',
    });
    const { rows } = await load(store, [changed, lowered], later);
    expect(rows.map((row) => row.changes)).toEqual([
      [
        { what: 'name', from: 'Trần Thị Hà', to: 'Trần Thị Thu Hà' },
        { what: 'role', from: 'officer', to: 'unit_head' },
        { what: 'unit', from: 'Sở Y tế', to: 'Sở Tư pháp' },
      ],
      [{ what: 'role', from: 'unit_head', to: 'officer' }],
    ]);
    const person = await store.read.person.findUnique({ where: { phone: '+84900000001' }, include: { unit: true } });
    expect(person).toMatchObject({
      name: 'Trần Thị Thu Hà',
      key: 'tran thi thu ha',
      title: 'Chuyên viên',
      unit: { name: 'Sở Tư pháp' },
    });
    const audits = await store.read.audit.findMany({ where: { at: later } });
    expect(audits.map((audit) => audit.to)).toContain('Võ Minh Đức (+84900000004), role: officer');
  });

  test('people whom the list does not name are left as they are, and listed', async () => {
    const store = await testStore();
    await load(store, staff);
    const { notInFile } = await load(store, staff.slice(2), later);
    expect(notInFile.map((person) => person.name)).toEqual(['Trần Thị Hà', 'Hoàng Thị Lý']);
    expect(await store.read.person.count({ where: { leftAt: null } })).toBe(staff.length);
  });

  test('the number of somebody who left is refused, and so is a second row about one person', async () => {
    const store = await testStore();
    await load(store, staff);
    await store.write((tx) => tx.person.updateMany({ where: { phone: '+84900000001' }, data: { leftAt: later } }));
    const nam = personRow({ row: 4, name: 'Lê Văn Nam', unit: 'Sở Tư pháp', phone: '+84900000003' });
    const { rows } = await load(store, [personRow(), nam, { ...nam, row: 9 }], later);
    expect(rows.map((row) => row.refusal)).toEqual([
      { kind: 'left_office', name: 'Trần Thị Hà', leftAt: later },
      undefined,
      { kind: 'same_person', row: 4 },
    ]);
  });

  test('a person without a number is known by name and unit, and is given one later', async () => {
    const store = await testStore();
    const quiet = personRow({ phone: '' });
    await load(store, [quiet]);
    expect((await load(store, [quiet])).rows[0]?.outcome).toBe('unchanged');
    const { rows } = await load(store, [personRow()]);
    expect(rows[0]).toMatchObject({ outcome: 'changed', changes: [{ what: 'phone', from: null, to: '+84900000001' }] });
    expect(await store.read.person.count()).toBe(1);
  });

  test('a unit that stood alone goes below the unit that the list names', async () => {
    const store = await testStore();
    await load(store, [personRow({ parentUnit: '' })]);
    const { unitsMoved, unitsAdded } = await load(store, [personRow()], later);
    expect([unitsMoved, unitsAdded]).toEqual([['Sở Y tế'], ['UBND tỉnh']]);
    expect(await store.read.unit.findFirst({ where: { name: 'Sở Y tế' }, include: { parent: true } })).toMatchObject({
      parent: { name: 'UBND tỉnh' },
    });
  });

  test('units that would lie below each other, and a name that two units bear, are refused', async () => {
    const store = await testStore();
    const circle = [
      personRow({ row: 2, unit: 'Phòng A', parentUnit: 'Phòng B', phone: '+84900000021' }),
      personRow({ row: 3, unit: 'Phòng B', parentUnit: 'Phòng A', phone: '+84900000022' }),
    ];
    expect((await load(store, circle)).rows.map((row) => row.refusal?.kind)).toEqual([
      'circular_unit',
      'circular_unit',
    ]);
    const twins = ['UBND huyện Nam Đàn', 'UBND huyện Yên Thành', ''].map((parentUnit, index) =>
      personRow({ row: index + 2, unit: 'Phòng Nội vụ', parentUnit, phone: `+8490000003${index}` }),
    );
    const { rows } = await load(store, twins);
    expect(rows.map((row) => row.outcome)).toEqual(['added', 'added', 'refused']);
    expect(rows[2]?.refusal).toMatchObject({ kind: 'ambiguous_unit', name: 'Phòng Nội vụ' });
  });

  test('a preview says the same and writes nothing', async () => {
    const store = await testStore();
    const before = await dump(store);
    const { desk: _, ...preview } = await planPeople(store.read, staff, monday);
    expect(await dump(store)).toBe(before);
    expect(await load(store, staff)).toEqual(preview);
  });
});

describe('any staff list', () => {
  /** A tree of units in which each has one parent, and people spread over it. */
  const anyList = fc
    .record({
      parents: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
      people: fc.array(
        fc.record({ unit: fc.nat(), name: fc.nat(5), role: fc.constantFrom('officer', 'unit_head', 'leader') }),
        {
          maxLength: 25,
        },
      ),
    })
    .map(({ parents, people }) =>
      people.map((person, index): PersonRow => {
        const unit = person.unit % parents.length;
        const parent = unit === 0 ? null : (parents[unit] ?? 0) % unit;
        return personRow({
          row: index + 2,
          name: `Người ${person.name}`,
          unit: `Đơn vị ${unit}`,
          parentUnit: parent === null ? '' : `Đơn vị ${parent}`,
          phone: `+849000000${String(index).padStart(2, '0')}`,
          role: person.role as PersonRow['role'],
        });
      }),
    );

  test('twice leaves the database byte for byte as once, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, fc.array(fc.nat()), async (rows, order) => {
        const store = await testStore();
        const shuffled = rows.map((row, index) => ({ row, at: order[index] ?? index })).sort((a, b) => a.at - b.at);
        const first = await load(store, rows);
        const before = await dump(store);
        const second = await load(
          store,
          shuffled.map(({ row }) => row),
          later,
        );
        expect(first.rows.every((row) => row.outcome === 'added')).toBe(true);
        expect(second.rows.every((row) => row.outcome === 'unchanged')).toBe(true);
        expect(await dump(store)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  test('a changed list ends as the list says, and each row says what a comparison of the two lists says', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, anyList, async (before, after) => {
        const store = await testStore();
        await load(store, before);
        const { rows } = await load(store, after, later);
        const known = new Map(before.map((row) => [row.phone, row]));
        for (const [index, row] of after.entries()) {
          const old = known.get(row.phone);
          const fields = (['name', 'role', 'unit'] as const).filter(
            (field) => old !== undefined && old[field] !== row[field],
          );
          const expected = old === undefined ? 'added' : fields.length === 0 ? 'unchanged' : 'changed';
          // The trees of two lists may contradict each other; what is told then is tested by name above.
          if (rows[index]?.outcome === 'refused') continue;
          const told = rows[index]?.changes.map((change) => change.what) ?? [];
          expect(rows[index]?.outcome === 'changed' ? 'changed' : expected).toBe(rows[index]?.outcome);
          expect(told.filter((what) => what !== 'unit')).toEqual(fields.filter((field) => field !== 'unit'));
          const person = await store.read.person.findUnique({ where: { phone: row.phone }, include: { unit: true } });
          expect(person).toMatchObject({ name: row.name, role: row.role, unit: { name: row.unit } });
        }
      }),
      { numRuns: 25 },
    );
  });
});
