import type { PlanTiming } from '../../src/actions/import/plan-desk.ts';
import type { PersonRow } from '../../src/intake/people-rows.ts';
import type { PlanRow } from '../../src/intake/plan-rows.ts';
import { loadOffice } from '../../src/store/office.ts';
import type { Db } from '../../src/store/store.ts';

export const zone = 'Asia/Ho_Chi_Minh';
/** Monday 8 January 2024, 8:00 in the office. */
export const monday = new Date('2024-01-08T01:00:00Z');

export async function timingAt(db: Db, at = monday): Promise<PlanTiming> {
  return { at, ...(await loadOffice(db, zone)) };
}

export function personRow(over: Partial<PersonRow> = {}): PersonRow {
  return {
    row: 2,
    name: 'Trần Thị Hà',
    title: 'Chuyên viên',
    unit: 'Sở Y tế',
    parentUnit: 'UBND tỉnh',
    phone: '+84900000001',
    role: 'officer',
    ...over,
  };
}

export function planRow(over: Partial<PlanRow> = {}): PlanRow {
  return {
    row: 2,
    code: 'NV1',
    programme: 'Đề án 06',
    group: 'Nhóm pháp lý',
    title: 'Triển khai kiosk tự phục vụ',
    leadUnit: 'Sở Y tế',
    supportingUnits: [],
    focal: 'Trần Thị Hà',
    startOn: '2024-01-08',
    due: { kind: 'date', on: '2024-06-28' },
    product: '5 kiosk',
    indicator: null,
    legalBasis: null,
    ...over,
  };
}

/** The staff that the plans of the tests speak of: two departments with their heads, a division, two people of one name. */
export const staff: readonly PersonRow[] = [
  personRow({ row: 2 }),
  personRow({ row: 3, name: 'Hoàng Thị Lý', title: 'Giám đốc', phone: '+84900000002', role: 'unit_head' }),
  personRow({ row: 4, name: 'Lê Văn Nam', unit: 'Sở Tư pháp', phone: '+84900000003' }),
  personRow({
    row: 5,
    name: 'Võ Minh Đức',
    title: 'Giám đốc',
    unit: 'Sở Tư pháp',
    phone: '+84900000004',
    role: 'unit_head',
  }),
  personRow({ row: 6, name: 'Phạm An', unit: 'Phòng Nghiệp vụ Y', parentUnit: 'Sở Y tế', phone: '+84900000005' }),
  personRow({
    row: 7,
    name: 'Phạm An',
    title: 'Thanh tra',
    unit: 'Thanh tra Sở Y tế',
    parentUnit: 'Sở Y tế',
    phone: '+84900000006',
  }),
  personRow({ row: 8, name: 'Bùi Bình', unit: 'Phòng Nghiệp vụ Y', parentUnit: 'Sở Y tế', phone: '+84900000007' }),
  personRow({
    row: 9,
    name: 'Đặng Anh',
    unit: 'Công an tỉnh',
    parentUnit: '',
    phone: '+84900000008',
    role: 'coordinator',
  }),
];
