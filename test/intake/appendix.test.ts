import { expect, test } from 'vitest';
import { readPeople } from '../../src/intake/people-rows.ts';
import {
  attached,
  begins,
  centred,
  codesAndTitles,
  goesOn,
  header,
  letterhead,
  planOf,
  sheetsOf,
  signature,
  span,
  task,
} from '../support/appendix.ts';
import { p, tbl, tc, tr } from '../support/word-package.ts';

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
