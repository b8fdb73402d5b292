import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { addPerson } from '../../src/actions/add-person.ts';
import { importPlan } from '../../src/actions/import-plan.ts';
import { invitePeople } from '../../src/actions/invite-people.ts';
import type { Role } from '../../src/domain/permissions.ts';
import type { PlanRow } from '../../src/intake/plan-rows.ts';
import { enterHolidays } from '../../src/store/holidays.ts';
import { loadOffice } from '../../src/store/office.ts';
import { openStore } from '../../src/store/store.ts';

/** A database on disk for a program of its own, with people, a plan of `tasks` tasks, and an invitation code for each person. */
export interface RealOffice {
  readonly url: string;
  /** By phone. */
  readonly codes: ReadonlyMap<string, string>;
}

export const officer = '+84900000001';
export const coordinator = '+84900000003';

const people: readonly (readonly [string, string, string, Role])[] = [
  ['Trần Thu Hà', officer, 'Sở Y tế', 'officer'],
  ['Nguyễn Văn Nam', '+84900000002', 'Sở Y tế', 'unit_head'],
  ['Lê Minh', coordinator, 'Công an tỉnh', 'coordinator'],
  ['Phạm Thị Lan', '+84900000004', 'UBND tỉnh', 'leader'],
];

export async function realOffice(tasks: number): Promise<RealOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'nhacviec-office-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const url = `file:${join(folder, 'office.db')}`;
  const store = await openStore(url);
  await enterHolidays(store);
  const at = new Date();
  const office = await loadOffice(store.read, 'Asia/Ho_Chi_Minh');
  const codes = await store.write(async (tx) => {
    for (const [name, phone, unit, role] of people) await addPerson(tx, { name, title: '', phone, unit, role, at });
    await importPlan(
      tx,
      Array.from({ length: tasks }, (_, index) => rowOf(index + 1)),
      { at, ...office },
    );
    const invited = await invitePeople(tx, { whom: 'unlinked', at });
    return new Map(invited.map(({ person, code }) => [person.phone ?? '', code]));
  });
  await store.close();
  return { url, codes };
}

function rowOf(number: number): PlanRow {
  return {
    row: number + 1,
    code: `NV${number}`,
    programme: 'Đề án 06',
    group: 'Nhóm I',
    title: `Nhiệm vụ số ${number}`,
    leadUnit: 'Sở Y tế',
    supportingUnits: [],
    focal: 'Trần Thu Hà',
    startOn: null,
    due: { kind: 'date', on: '2035-06-29' },
    product: '',
    indicator: null,
    legalBasis: null,
  };
}
