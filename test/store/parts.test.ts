import { expect, test } from 'vitest';
import { importPeople } from '../../src/actions/import-people.ts';
import { nextPartCode } from '../../src/domain/parts.ts';
import { codesBelow } from '../../src/store/parts.ts';
import { monday, planRow, staff } from '../support/import-rows.ts';
import { loadPlan } from '../support/plan-loading.ts';
import { testStore } from '../support/store.ts';

test('a part gets no code that a plan has given below its whole', async () => {
  const store = await testStore();
  await store.write((tx) => importPeople(tx, staff, monday));
  const codes = ['KH78-22.1', 'KH78-22.1.1', 'KH78-22.1.2', 'KH78-22.12'];
  await loadPlan(
    store,
    codes.map((code, at) => planRow({ code, row: at + 2 })),
  );
  expect(nextPartCode('KH78-22.1', await codesBelow(store.read, 'KH78-22.1'))).toBe('KH78-22.1.3');
  expect(nextPartCode('KH78-22.12', await codesBelow(store.read, 'KH78-22.12'))).toBe('KH78-22.12.1');
});
