import fc from 'fast-check';
import type { PlanRow } from '../../src/intake/plan-rows.ts';
import { planRow } from './import-rows.ts';

const officers = [
  { leadUnit: 'Sở Y tế', focal: 'Trần Thị Hà' },
  { leadUnit: 'Sở Y tế', focal: 'Bùi Bình' },
  { leadUnit: 'Sở Tư pháp', focal: 'Lê Văn Nam' },
  { leadUnit: 'Sở Tư pháp', focal: '+84900000001' },
] as const;

/** Rows that are valid and say everything, so that a model can tell what they change. */
const anyRow = fc.record({
  title: fc.constantFrom('Triển khai kiosk', 'Số hoá sổ hộ tịch', 'Cấp căn cước'),
  programme: fc.constantFrom('Đề án 06', 'Mô hình điểm'),
  group: fc.constantFrom('I. Pháp lý', 'II. Dịch vụ công'),
  owner: fc.constantFrom(...officers),
  supportingUnits: fc.constantFrom<string[]>(
    ['Công an tỉnh'],
    ['Phòng Nghiệp vụ Y', 'Công an tỉnh'],
    ['Thanh tra Sở Y tế'],
  ),
  startOn: fc.constantFrom('2024-01-08', '2024-01-15'),
  due: fc.constantFrom<PlanRow['due']>(
    { kind: 'date', on: '2024-03-29' },
    { kind: 'date', on: '2024-12-31' },
    { kind: 'continuous' },
  ),
  product: fc.constantFrom('Báo cáo', '5 kiosk'),
  indicator: fc.constantFrom<NonNullable<PlanRow['indicator']>>(
    { text: '100% xã', kind: 'ratio' as const, target: 100, unit: '%' },
    { text: 'theo kế hoạch' },
  ),
  legalBasis: fc.constantFrom<NonNullable<PlanRow['legalBasis']>>(
    { text: 'Kế hoạch số 78/KH-UBND' },
    { text: 'Kế hoạch số 63/KH-UBND' },
  ),
});

/** Valid plans over the staff of `import-rows.ts`; any two of them name some of the same tasks. */
export const anyPlan = fc
  .dictionary(fc.constantFrom('NV1', 'NV2', 'NV3', 'NV4', 'NV5', 'NV6'), anyRow, { minKeys: 1 })
  .map((rows) =>
    Object.entries(rows).map(([code, { owner, ...row }], index) => planRow({ ...row, ...owner, code, row: index + 2 })),
  );
