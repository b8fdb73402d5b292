import { expect, test } from 'vitest';
import { type PlanTable, readPlan } from '../../src/intake/plan-rows.ts';
import type { Cell } from '../../src/intake/workbook.ts';
import { sheetOf } from '../support/tables.ts';

const header = [
  'Mã',
  'Chương trình',
  'Nhóm',
  'Nội dung nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Cán bộ đầu mối',
  'Ngày bắt đầu',
  'Thời hạn',
  'Sản phẩm',
  'Chỉ tiêu',
  'Văn bản giao',
];
const short = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Ngày bắt đầu', 'Thời hạn hoàn thành'];

/** Where a file has no codes, they are made of this document. */
const basis = 'Kế hoạch số 78/KH-UBND ngày 28/01/2022';

async function plan(...rows: (string | number | Cell)[][]): Promise<PlanTable> {
  const table = await readPlan([sheetOf(...rows)], undefined, { basis });
  if (table.kind !== 'plan') throw new Error(`no table: ${table.kind}`);
  return table;
}

const date = (on: string): Cell => ({ kind: 'date', date: on });

test('a row of a plan gives a task with everything it says', async () => {
  const row = [
    'NV12',
    'Đề án 06',
    'Pháp lý',
    'Rà soát\nvăn bản',
    'Sở Tư pháp',
    'Sở Y tế; Công an tỉnh',
    912_345_678,
    date('2024-01-02'),
    date('2024-06-30'),
    'Báo cáo',
    '100%',
    'Kế hoạch số 78/KH-UBND ngày 28/01/2022',
  ];
  expect((await plan(header, row)).tasks).toEqual([
    {
      row: 2,
      code: 'NV12',
      programme: 'Đề án 06',
      group: 'Pháp lý',
      title: 'Rà soát văn bản',
      leadUnit: 'Sở Tư pháp',
      supportingUnits: ['Sở Y tế', 'Công an tỉnh'],
      focal: '+84912345678',
      startOn: '2024-01-02',
      due: { kind: 'date', on: '2024-06-30' },
      product: 'Báo cáo',
      indicator: { text: '100%', kind: 'ratio', target: 100, unit: '%' },
      legalBasis: { text: 'Kế hoạch số 78/KH-UBND ngày 28/01/2022', number: '78/KH-UBND', issuedOn: '2022-01-28' },
    },
  ]);
});

test.each([
  ['30/6/2024', { kind: 'date', on: '2024-06-30' }],
  ['30.6.24', { kind: 'date', on: '2024-06-30' }],
  ['THƯỜNG XUYÊN', { kind: 'continuous' }],
  ['thuong xuyen', { kind: 'continuous' }],
  ['Hàng tháng', { kind: 'continuous', cadence: 'monthly' }],
  ['Hằng quý', { kind: 'continuous', cadence: 'quarterly' }],
  ['Hằng tuần', { kind: 'continuous', cadence: 'weekly' }],
  ['hang tuan', { kind: 'continuous', cadence: 'weekly' }],
  ['Thường xuyên (báo cáo hằng quý)', { kind: 'continuous', cadence: 'quarterly' }],
  ['Định kỳ hằng tháng', { kind: 'continuous', cadence: 'monthly' }],
  ['Mỗi tuần một lần', { kind: 'continuous', cadence: 'weekly' }],
])('the deadline %s', async (typed, due) => {
  expect((await plan(short, [1, 'Rà soát', 'Sở Y tế', '', typed])).tasks).toMatchObject([
    { code: 'KH78-22.1', startOn: null, due, indicator: null, legalBasis: { text: basis } },
  ]);
});

test('every wrong cell of a row is named with what stands in it', async () => {
  const { tasks, refusals } = await plan(
    short,
    ['', '', '', '31/02/2024', ''],
    ['NV2', 'b', 'Sở Y tế', 'mai', '31/02/2024'],
    ['NV3', 'c', 'Sở Y tế', '1/7/2024', '30/6/2024'],
    ['NV4', 'd', 'Sở Y tế', '', 'Theo chỉ đạo'],
    ['NV5', 'e', 'Sở Y tế', '', 45_473],
    ['NV6', { kind: 'error', text: '#N/A' }, 'Sở Y tế', '', '30/6/2024'],
  );
  expect(tasks).toEqual([]);
  expect(refusals.map(({ row, column, reason, value }) => [row, column, reason, value])).toEqual([
    [2, 'start', 'impossible-date', '31/02/2024'],
    [2, 'due', 'empty', ''],
    [2, 'task', 'empty', ''],
    [2, 'lead-unit', 'empty', ''],
    [3, 'start', 'unreadable-date', 'mai'],
    [3, 'due', 'impossible-date', '31/02/2024'],
    [4, 'due', 'deadline-before-start', '30/6/2024'],
    [5, 'due', 'open-deadline', 'Theo chỉ đạo'],
    [6, 'due', 'unreadable-deadline', '45473'],
    [7, 'task', 'error-cell', '#N/A'],
  ]);
});

test('one code on two rows is refused on both, whatever its case; 1.1 and 11 are two numbers', async () => {
  const rest = ['Rà soát', 'Sở Y tế', '', '30/6/2024'];
  const { tasks, refusals } = await plan(short, ['NV 1', ...rest], ['1.1', ...rest], ['11', ...rest], ['nv1', ...rest]);
  expect(tasks.map((task) => task.code)).toEqual(['KH78-22.1.1', 'KH78-22.11']);
  expect(refusals).toEqual([
    { row: 2, column: 'code', value: 'NV 1', reason: 'same-code', otherRows: [5] },
    { row: 5, column: 'code', value: 'nv1', reason: 'same-code', otherRows: [2] },
  ]);
});

test('a group heading counts for the rows below it, unless they name their own', async () => {
  const { tasks, refusals } = await plan(
    header,
    ['I. NHÓM PHÁP LÝ'],
    ['NV1', '', '', 'a', 'Sở Tư pháp', '', '', '', '30/6/2024'],
    ['NV2', '', 'Riêng', 'b', 'Sở Tư pháp', '', '', '', '30/6/2024'],
    ['II', '', '', 'Hạ tầng', ''],
    ['NV3', '', '', 'c', 'Sở Tư pháp', '', '', '', '30/6/2024'],
  );
  expect(tasks.map((task) => task.group)).toEqual(['I. NHÓM PHÁP LÝ', 'Riêng', 'II. Hạ tầng']);
  expect(refusals).toEqual([]);
});

test('repeated headers, numbered columns and empty rows are passed over', async () => {
  const { tasks, refusals } = await plan(
    ['PHỤ LỤC'],
    short,
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    [1, 'a', 'Sở Y tế', '', '30/6/2024'],
    [''],
    short.map((name) => name.toUpperCase()),
    [2, 'b', 'Sở Y tế', '', '30/6/2024'],
    ['', '', '', '', '', 'bên ngoài bảng'],
  );
  expect(tasks.map((task) => task.row)).toEqual([4, 7]);
  expect(refusals).toEqual([]);
});

test('a code column wins over the ordinal beside it', async () => {
  const { tasks, unknownColumns } = await plan(
    ['TT', 'Mã', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Mức độ'],
    [1, 'NV9', 'a', 'Sở Y tế', '30/6/2024', 'cao'],
  );
  expect(tasks[0]?.code).toBe('NV9');
  expect(unknownColumns).toEqual(['Mức độ']);
});

test('a plan without a deadline column is refused with what it lacks', async () => {
  expect(await readPlan([sheetOf(['TT', 'Nhiệm vụ', 'Sản phẩm'], [1, 'a', 'b'])])).toMatchObject({
    kind: 'missing-columns',
    missing: ['lead-unit', 'due'],
  });
});

test.each(['Tháng', 'Quý', 'Định kỳ', 'Tuần 3', 'báo cáo'])('"%s" is no deadline, and no rhythm', async (typed) => {
  const read = await plan(short, [1, 'Rà soát', 'Sở Y tế', '', typed]);
  expect(read.refusals).toMatchObject([{ column: 'due', value: typed, reason: 'unreadable-deadline' }]);
});
