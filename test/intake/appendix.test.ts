import { expect, test } from 'vitest';
import { readPeople } from '../../src/intake/people-rows.ts';
import { type PlanTable, readPlan } from '../../src/intake/plan-rows.ts';
import { sheetOf } from '../support/tables.ts';
import { p, readHere, tbl, tc, tr, wordFile } from '../support/word-package.ts';
import { workbookFolder, writeBytes } from '../support/workbooks.ts';

const file = workbookFolder();
let files = 0;

const units = new Set(['Sở Tư pháp', 'Sở Y tế', 'Sở Tài chính', 'Công an tỉnh', 'Sở Thông tin và Truyền thông']);

async function sheetsOf(body: string) {
  files += 1;
  return (await readHere(writeBytes(file(`${files}.docx`), wordFile({ body })))).sheets;
}

async function planOf(body: string): Promise<PlanTable> {
  const plan = await readPlan(await sheetsOf(body), (name) => units.has(name));
  if (plan.kind !== 'plan') throw new Error(JSON.stringify(plan));
  return plan;
}

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const begins = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
const centred = (text: string) => p(text, '<w:jc w:val="center"/>');
const attached = centred('(Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022 của UBND tỉnh)');
const letterhead = tbl([
  tr(
    `${p('UBND TỈNH NGHỆ AN')}${p('Số: 63 /KH-UBND')}`,
    `${p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${p('Nghệ An, ngày 03 tháng 02 năm 2023')}`,
  ),
]);
const signature = tbl([tr(`${p('Nơi nhận:')}${p('- Lưu: VT.')}`, `${p('TM. ỦY BAN NHÂN DÂN')}${p('CHỦ TỊCH')}`)]);
const header = tr('TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn hoàn thành', 'Sản phẩm');
const task = (number: string, title: string, due = '30/6/2024', lead = 'Sở Y tế') =>
  tr(number, title, lead, '', due, '');
const codesAndTitles = ({ tasks }: PlanTable) => tasks.map(({ code, title }) => [code, title]);

test('an appendix as it is issued: letterhead, two-row header, groups, one task over merged lines, signature', async () => {
  const plan = await planOf(
    letterhead +
      centred('PHỤ LỤC') +
      attached +
      tbl([
        tr(
          tc('TT', begins),
          tc('Nội dung nhiệm vụ', begins),
          tc('Cơ quan thực hiện', span(2)),
          tc('Thời hạn hoàn thành', begins),
          tc('Sản phẩm', begins),
        ),
        tr(tc('', goesOn), tc('', goesOn), 'Chủ trì', 'Phối hợp', tc('', goesOn), tc('', goesOn)),
        tr('(1)', '(2)', '(3)', '(4)', '(5)', '(6)'),
        tr(tc('I. NHÓM PHÁP LÝ', span(6))),
        tr(
          '1',
          'Rà soát văn bản',
          'Sở Tư pháp',
          'Các sở, ban, ngành; Sở Y tế và Công an tỉnh',
          'Quý I/2022',
          'Báo cáo',
        ),
        tr(
          tc('2', begins),
          tc('Trình nghị quyết', begins),
          tc('Sở Tài chính', begins),
          'Sở Tư pháp',
          tc('30/6/2022', begins),
          'Tờ trình',
        ),
        tr(tc('', goesOn), tc('', goesOn), tc('', goesOn), 'Sở Y tế', tc('', goesOn), 'Nghị quyết'),
        tr('II', tc('NHÓM HẠ TẦNG', span(5))),
        tr('3', 'Nâng cấp hệ thống', 'Sở Thông tin và Truyền thông', '', 'Thường xuyên', ''),
        tr(tc('Ghi chú: thời hạn tính theo ngày làm việc', span(6))),
      ]) +
      signature,
  );
  const legalBasis = { text: 'Kế hoạch số 78/KH-UBND ngày 28/01/2022', number: '78/KH-UBND', issuedOn: '2022-01-28' };
  expect(plan.refusals).toEqual([]);
  expect(plan.notRead).toEqual([]);
  expect(plan.basis).toEqual(legalBasis);
  expect(plan.tasks).toMatchObject([
    {
      code: 'KH78-22.1',
      group: 'I. NHÓM PHÁP LÝ',
      leadUnit: 'Sở Tư pháp',
      supportingUnits: ['Sở Y tế', 'Công an tỉnh'],
      due: { kind: 'date', on: '2022-03-31' },
      legalBasis,
    },
    {
      code: 'KH78-22.2',
      group: 'I. NHÓM PHÁP LÝ',
      title: 'Trình nghị quyết',
      supportingUnits: ['Sở Tư pháp', 'Sở Y tế'],
      product: 'Tờ trình\nNghị quyết',
    },
    { code: 'KH78-22.3', group: 'II. NHÓM HẠ TẦNG', due: { kind: 'continuous' } },
  ]);
  expect(plan.remarks).toEqual([
    { row: 5, code: 'KH78-22.1', kind: 'collective-units', names: ['Các sở, ban, ngành'] },
  ]);
});

test('what is merged over several tasks is said of each of them', async () => {
  const { tasks } = await planOf(
    attached +
      tbl([
        header,
        tr('1', 'a', tc('Sở Y tế', begins), '', tc('30/6/2024', begins), 'x'),
        tr('2', 'b', tc('', goesOn), '', tc('', goesOn), 'y'),
        tr('3', 'c', 'Công an tỉnh', '', '31/12/2024', ''),
      ]),
  );
  expect(tasks.map(({ leadUnit, due, product }) => [leadUnit, due, product])).toEqual([
    ['Sở Y tế', { kind: 'date', on: '2024-06-30' }, 'x'],
    ['Sở Y tế', { kind: 'date', on: '2024-06-30' }, 'y'],
    ['Công an tỉnh', { kind: 'date', on: '2024-12-31' }, ''],
  ]);
});

test('a table split over pages: the header again, or a second table without one, under a heading between them', async () => {
  const plan = await planOf(
    attached +
      tbl([header, task('1', 'a'), header, task('2', 'b')]) +
      p('') +
      tbl([task('3', 'c')]) +
      p('II. NHÓM DỮ LIỆU') +
      tbl([task('4', 'd')]) +
      tbl([
        tr('TT', 'Hạng mục', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền'),
        tr('1', 'Máy chủ', 'cái', '2', '500', '1000'),
      ]),
  );
  expect(plan.tasks.map(({ code, title, group, at }) => [code, title, group, at])).toEqual([
    ['KH78-22.1', 'a', '', { sheet: '1', table: 1, row: 2 }],
    ['KH78-22.2', 'b', '', { sheet: '1', table: 1, row: 4 }],
    ['KH78-22.3', 'c', '', { sheet: '2', table: 2, row: 1 }],
    ['KH78-22.4', 'd', 'II. NHÓM DỮ LIỆU', { sheet: '3', table: 3, row: 1 }],
  ]);
  expect(new Set(plan.tasks.map(({ row }) => row)).size).toBe(4);
  expect(plan.notRead).toEqual([]);
});

test('two tables that number anew are one plan, and each number stands behind that of its table', async () => {
  const plan = await planOf(
    attached +
      p('Phụ lục I') +
      tbl([header, task('1', 'a'), task('2', 'b')]) +
      p('Phụ lục II') +
      tbl([header, task('1', 'c'), task('1.1', 'd')]),
  );
  expect(codesAndTitles(plan)).toEqual([
    ['KH78-22.1.1', 'a'],
    ['KH78-22.1.2', 'b'],
    ['KH78-22.2.1', 'c'],
    ['KH78-22.2.1.1', 'd'],
  ]);
});

test('groups that number anew do the same; a refused row changes no code', async () => {
  const rows = (due: string) =>
    attached +
    tbl([
      header,
      tr('I', tc('A', span(5))),
      task('1', 'a'),
      tr('II', tc('B', span(5))),
      task('1', 'b', due),
      task('2', 'c'),
    ]);
  const [whole, broken] = [await planOf(rows('Quý I/2024')), await planOf(rows('mai'))];
  expect(codesAndTitles(whole)).toEqual([
    ['KH78-22.1.1', 'a'],
    ['KH78-22.2.1', 'b'],
    ['KH78-22.2.2', 'c'],
  ]);
  expect(codesAndTitles(broken)).toEqual(codesAndTitles(whole).filter(([, title]) => title !== 'b'));
  expect(broken.refusals).toMatchObject([{ row: 5, column: 'due', value: 'mai' }]);
  expect(broken.labels.get(5)).toBe('KH78-22.2.1');
});

test('nested numbering: what only heads others is no task, and its words stand in front of theirs', async () => {
  const plan = await planOf(
    attached +
      tbl([
        header,
        tr('I', tc('NHÓM PHÁP LÝ', span(5))),
        tr('1', 'Hoàn thiện thể chế', '', '', '', ''),
        task('1.1', 'Rà soát'),
        tr('1.2', 'Ban hành', '', '', '', ''),
        task('a)', 'Quy chế'),
        task('b)', 'Quy trình'),
        task('2', 'Đào tạo'),
        task('-', 'Cấp tỉnh'),
        task('-', 'Cấp xã'),
      ]),
  );
  expect(codesAndTitles(plan)).toEqual([
    ['KH78-22.1.1', 'Hoàn thiện thể chế: Rà soát'],
    ['KH78-22.1.2.1', 'Hoàn thiện thể chế: Ban hành: Quy chế'],
    ['KH78-22.1.2.2', 'Hoàn thiện thể chế: Ban hành: Quy trình'],
    ['KH78-22.2', 'Đào tạo'],
    ['KH78-22.2.1', 'Cấp tỉnh'],
    ['KH78-22.2.2', 'Cấp xã'],
  ]);
  expect(new Set(plan.tasks.map(({ group }) => group))).toEqual(new Set(['I. NHÓM PHÁP LÝ']));
});

test('a numbered heading without groups above it is the group', async () => {
  const plan = await planOf(attached + tbl([header, tr('1', 'Thể chế', '', '', '', ''), task('1.1', 'Rà soát')]));
  expect(plan.tasks).toMatchObject([{ code: 'KH78-22.1.1', group: '1. Thể chế', title: 'Rà soát' }]);
});

test('a column of numbers without any, and no such column at all: the rows are numbered', async () => {
  const empty = await planOf(attached + tbl([header, task('', 'a'), task('', 'b')]));
  const none = await planOf(
    attached +
      tbl([
        tr('Nhiệm vụ', 'Đơn vị thực hiện', 'Thời gian thực hiện'),
        tr('a', 'Sở Y tế', '30/6/2024'),
        tr('2.1. b', 'Sở Y tế', 'Quý I/2024'),
      ]),
  );
  expect(codesAndTitles(empty)).toEqual([
    ['KH78-22.1', 'a'],
    ['KH78-22.2', 'b'],
  ]);
  expect(codesAndTitles(none)).toEqual([
    ['KH78-22.1', 'a'],
    ['KH78-22.2.1', 'b'],
  ]);
});

test('1.10 that a number cell shows as 1.1 is the tenth', async () => {
  const numbers = ['1.8', '1.9', '1.1', '1.11'].map((text) => ({ kind: 'number' as const, value: Number(text), text }));
  const plan = await readPlan([
    sheetOf(
      ['Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022'],
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ...numbers.map((number, at) => [number, `việc ${at}`, 'Sở Y tế', '30/6/2024']),
    ),
  ]);
  expect(plan).toMatchObject({
    tasks: ['1.8', '1.9', '1.10', '1.11'].map((number) => ({ code: `KH78-22.${number}` })),
  });
});

test('codes in the column of the numbers are codes', async () => {
  expect(codesAndTitles(await planOf(tbl([header, task('NV1', 'a'), task('NV2', 'b')])))).toEqual([
    ['NV1', 'a'],
    ['NV2', 'b'],
  ]);
});

test('a plan with neither codes nor a document is refused, until somebody says which document it is', async () => {
  const sheets = await sheetsOf(tbl([header, task('1', 'a')]));
  expect(await readPlan(sheets)).toEqual({ kind: 'no-source', sheet: '1', table: 1 });
  const named = await readPlan(sheets, undefined, { basis: 'Quyết định số 06/QĐ-TTg ngày 06/01/2022' });
  expect(named).toMatchObject({ tasks: [{ code: 'QDTTG6-22.1' }] });
});

test('without a heading the document of each row makes its code; a row without one is refused', async () => {
  const wide = tr('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Văn bản giao');
  const row = (number: string, basis: string) => tr(number, 'a', 'Sở Y tế', '30/6/2024', basis);
  const plan = await planOf(
    tbl([
      wide,
      row('1', 'Kế hoạch số 78/KH-UBND ngày 28/01/2022'),
      row('1', 'Kế hoạch số 63/KH-UBND ngày 03/02/2023'),
      row('2', ''),
    ]),
  );
  expect(plan.tasks.map(({ code }) => code)).toEqual(['KH78-22.1', 'KH63-23.1']);
  expect(plan.refusals).toMatchObject([{ row: 4, column: 'code', reason: 'no-source' }]);
});

test('a table that looks like a plan and lacks a column is named beside the one that is read', async () => {
  const plan = await planOf(
    attached +
      tbl([header, task('1', 'a')]) +
      p('Phụ lục II') +
      tbl([tr('TT', 'Nhiệm vụ', 'Cơ quan chủ trì'), tr('1', 'b', 'Sở Y tế')]) +
      signature,
  );
  expect(plan.notRead).toEqual([{ kind: 'missing-columns', sheet: '2', table: 2, headerRow: 1, missing: ['due'] }]);
});

test('a task that a later table repeats counts once; in one table nothing is taken for a repetition', async () => {
  const other = tr('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn');
  const plan = await planOf(
    attached +
      tbl([header, task('1', 'a'), task('2', 'b'), task('3', 'b')]) +
      tbl([other, tr('1', 'a', 'Sở Y tế', '30/6/2024'), tr('4', 'c', 'Sở Y tế', '30/6/2024')]),
  );
  expect(codesAndTitles(plan)).toEqual([
    ['KH78-22.1', 'a'],
    ['KH78-22.2', 'b'],
    ['KH78-22.3', 'b'],
    ['KH78-22.4', 'c'],
  ]);
  expect(plan.remarks).toMatchObject([
    { kind: 'repeated', at: { table: 2, row: 2 }, otherPlace: { table: 1, row: 2 } },
  ]);
});

test('of several lead units the first leads and the others support; one cell may say who does what', async () => {
  const lead = (cell: string) => task('1', 'a', '30/6/2024', cell);
  const [several, said] = [
    await planOf(attached + tbl([header, lead(`${p('Sở Y tế')}${p('Công an tỉnh')}`)])),
    await planOf(attached + tbl([header, lead('Chủ trì: Sở Tư pháp; phối hợp: Sở Y tế, các đơn vị liên quan')])),
  ];
  expect(several.tasks).toMatchObject([{ leadUnit: 'Sở Y tế', supportingUnits: ['Công an tỉnh'] }]);
  expect(several.remarks).toMatchObject([{ kind: 'several-leads', lead: 'Sở Y tế', others: ['Công an tỉnh'] }]);
  expect(said.tasks).toMatchObject([{ leadUnit: 'Sở Tư pháp', supportingUnits: ['Sở Y tế'] }]);
  expect(said.remarks).toMatchObject([{ kind: 'collective-units', names: ['các đơn vị liên quan'] }]);
});

test('a deadline of two merged lines is asked about, not guessed', async () => {
  const { refusals } = await planOf(
    attached +
      tbl([
        header,
        tr(tc('1', begins), tc('a', begins), tc('Sở Y tế', begins), '', '31/3/2024', ''),
        tr(tc('', goesOn), tc('', goesOn), tc('', goesOn), '', '30/6/2024', ''),
      ]),
  );
  expect(refusals).toMatchObject([
    { row: 2, column: 'due', value: '31/3/2024\n30/6/2024', reason: 'unreadable-deadline' },
  ]);
});

test('the year of the title completes a deadline without one; without a title it is asked', async () => {
  const rows = tbl([header, task('1', 'a', '6 tháng đầu năm'), task('2', 'b', '30/6')]);
  const titled = await planOf(p('PHÂN CÔNG NHIỆM VỤ TRIỂN KHAI ĐỀ ÁN 06 NĂM 2024') + attached + rows);
  expect(titled.tasks.map(({ due }) => due)).toEqual([
    { kind: 'date', on: '2024-06-30' },
    { kind: 'date', on: '2024-06-30' },
  ]);
  expect((await planOf(attached + rows)).refusals).toMatchObject([
    { row: 2, reason: 'deadline-without-year' },
    { row: 3, reason: 'deadline-without-year' },
  ]);
});

test('who signs below the table is no task; a task below that is', async () => {
  const plan = await planOf(
    attached +
      tbl([
        header,
        task('1', 'a'),
        tr('', '', 'TM. ỦY BAN NHÂN DÂN', '', '', ''),
        tr('', '', 'Nguyễn Văn A', '', '', ''),
        task('2', 'b'),
      ]),
  );
  expect(plan.refusals).toEqual([]);
  expect(codesAndTitles(plan).map(([, title]) => title)).toEqual(['a', 'b']);
});

test('a staff list in Word: two-row header, a unit merged over its people, the rest in a second table', async () => {
  const people = await readPeople(
    await sheetsOf(
      letterhead +
        tbl([
          tr(tc('TT', begins), tc('Họ và tên', begins), tc('Đơn vị', begins), tc('Liên hệ', span(2))),
          tr(tc('', goesOn), tc('', goesOn), tc('', goesOn), 'Số điện thoại', 'Email'),
          tr('1', 'Trần Thị Hà', tc('Sở Y tế', begins), '0912 345 678', 'ha@x'),
          tr('2', 'Lê Văn Nam', tc('', goesOn), '0912 345 679', 'nam@x'),
        ]) +
        tbl([tr('3', 'Phạm An', 'Sở Tư pháp', '0912 345 680', '')]),
    ),
  );
  expect(people).toMatchObject({
    refusals: [],
    unknownColumns: ['Email'],
    people: [
      { name: 'Trần Thị Hà', unit: 'Sở Y tế' },
      { name: 'Lê Văn Nam', unit: 'Sở Y tế', phone: '+84912345679' },
      { name: 'Phạm An', unit: 'Sở Tư pháp', at: { table: 3, row: 1 } },
    ],
  });
});
