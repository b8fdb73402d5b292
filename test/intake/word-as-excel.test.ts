import { stat } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/intake/plan-rows.ts';
import { defaultLimits, type Sheet } from '../../src/intake/workbook.ts';
import { readXlsx } from '../../src/intake/xlsx.ts';
import { openArchive } from '../../src/intake/zip-entry.ts';
import { p, r, readHere, tbl, tc, tr, wordFile } from '../support/word-package.ts';
import { workbookFolder, writeBytes, writeWorkbook } from '../support/workbooks.ts';

const file = workbookFolder();
const known = ['Sở Y tế', 'Sở Thông tin và Truyền thông', 'Công an tỉnh'];
const attached = '(Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022)';

const words = ['Rà soát', 'văn bản', 'số hoá', 'dữ liệu', '53 dịch vụ', 'cấp xã', 'triển khai & kiểm tra'];
const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const unit = fc.constantFrom(...known);
const units = fc
  .tuple(fc.uniqueArray(unit, { maxLength: 3 }), fc.constantFrom('; ', ', ', '\n', ' và '))
  .map(([list, between]) => list.join(between));
const deadline = fc.constantFrom(
  ...[
    '30/6/2024',
    'Quý I/2024',
    'Tháng 6/2024',
    'Trước ngày 15/7/2024',
    'Thường xuyên',
    'Hằng quý',
    'Năm 2024',
    'mai',
    '',
  ],
);
const product = fc.constantFrom('', 'Báo cáo', 'Tờ trình\nNghị quyết');
const task = fc.record({ task: title, lead: unit, supports: units, due: deadline, product });

/** Columns, each as one plan or another calls it. */
const columns = {
  number: ['TT', 'STT', 'Số TT'],
  task: ['Nội dung nhiệm vụ', 'Nhiệm vụ/giải pháp', 'NHIỆM VỤ'],
  lead: ['Cơ quan chủ trì', 'Đơn vị thực hiện', 'Đơn vị\nchủ trì'],
  supports: ['Phối hợp', 'Cơ quan phối hợp'],
  due: ['Thời hạn hoàn thành', 'Thời gian thực hiện', 'Thời hạn (ngày/tháng/năm)'],
  product: ['Sản phẩm', 'Kết quả, sản phẩm'],
} as const;
const names = Object.keys(columns) as (keyof typeof columns)[];

const anyPlan = fc
  .record({
    order: fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }),
    called: fc.array(fc.nat({ max: 2 }), { minLength: names.length, maxLength: names.length }),
    tasks: fc.array(task, { minLength: 1, maxLength: 6 }),
    isGrouped: fc.boolean(),
  })
  .map(({ order, called, tasks, isGrouped }) => ({
    header: order.map((name, at) => columns[name][called[at] ?? 0] ?? columns[name][0]),
    groups: isGrouped ? ['I. NHÓM PHÁP LÝ'] : [],
    rows: tasks.map((one, at) => order.map((name) => (name === 'number' ? String(at + 1) : one[name]))),
  }));

type AnyPlan = typeof anyPlan extends fc.Arbitrary<infer Plan> ? Plan : never;

/** How Word happens to store it: where runs end, in which form letters are, where a page ends, how the grid runs. */
const anyStorage = fc.record({
  cut: fc.integer({ min: 1, max: 7 }),
  decomposed: fc.boolean(),
  headerAgainAfter: fc.integer({ min: 0, max: 9 }),
  newTableAfter: fc.integer({ min: 0, max: 9 }),
  hair: fc.boolean(),
});

type Storage = typeof anyStorage extends fc.Arbitrary<infer One> ? One : never;

async function workbook({ header, groups, rows }: AnyPlan): Promise<Sheet[]> {
  const path = await writeWorkbook(file('plan.xlsx'), {
    rows: [[attached], header, ...groups.map((group) => [group]), ...rows],
  });
  const sheets: Sheet[] = [];
  const archive = await openArchive(path, (await stat(path)).size, defaultLimits);
  await readXlsx(archive, 'xl/workbook.xml', defaultLimits, {
    sheet: (sheet) => sheets.push({ ...sheet, rows: [], merges: [] }),
    row: (row) => sheets.at(-1)?.rows.push(row),
    merge: (range) => sheets.at(-1)?.merges.push(range),
    warn: () => undefined,
  });
  return sheets;
}

async function document({ header, groups, rows }: AnyPlan, storage: Storage): Promise<Sheet[]> {
  const { cut, decomposed, headerAgainAfter, newTableAfter, hair } = storage;
  const escaped = (text: string) => text.replaceAll('&', '&amp;');
  const line = (text: string) => {
    const letters = [...(decomposed ? text.normalize('NFD') : text)];
    const runs = letters.flatMap((_, at) => (at % cut === 0 ? [letters.slice(at, at + cut).join('')] : []));
    return p(runs.map((run) => r(escaped(run))).join('') || '');
  };
  const cell = (text: string, span = 1) => tc(text.split('\n').map(line).join(''), `<w:gridSpan w:val="${span}"/>`);
  const grid = hair ? [1500, 10, ...header.slice(1).map(() => 2000)] : header.map(() => 2000);
  // The line behind the first column of every second row was moved by a hair.
  const row = (texts: readonly string[], at: number) =>
    tr(...texts.map((text, column) => cell(text, hair && column === at % 2 ? 2 : 1)));
  const body = [
    ...groups.map((group) => tr(cell(group, grid.length))),
    ...rows.flatMap((texts, at) =>
      at > 0 && at === headerAgainAfter ? [row(header, at), row(texts, at)] : [row(texts, at)],
    ),
  ];
  const end =
    newTableAfter > 0 && rows.slice(newTableAfter).every(isWhole) ? groups.length + newTableAfter : body.length;
  const tables = [
    tbl([row(header, 0), ...body.slice(0, end)], grid),
    ...(end < body.length ? [p(''), tbl(body.slice(end), grid)] : []),
  ];
  return (await readHere(writeBytes(file('plan.docx'), wordFile({ body: line(attached) + tables.join('') })))).sheets;
}

/** A table without a header is known by its rows; here all of them can be read. */
function isWhole(texts: readonly string[]): boolean {
  return !texts.includes('mai');
}

/** What is read, but for where it stands. */
async function said(sheets: readonly Sheet[]): Promise<unknown> {
  const plan = await readPlan(sheets, (name) => known.includes(name));
  if (plan.kind !== 'plan') return plan;
  return {
    tasks: plan.tasks.map(({ row: _, at: __, ...one }) => one),
    refusals: plan.refusals.map(({ column, value, reason }) => [column, value, reason]),
    basis: plan.basis,
  };
}

test('a plan says the same in Word as in Excel, whatever the order and names of its columns, however Word cuts it up', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, anyStorage, async (plan, storage) => {
      const expected = await said(await workbook(plan));
      expect(await said(await document(plan, storage))).toEqual(expected);
      expect(expected).toMatchObject({ basis: { number: '78/KH-UBND' } });
    }),
    { numRuns: 50 },
  );
}, 60_000);
