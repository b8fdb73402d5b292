import { expect, test } from 'vitest';
import { readPlan } from '../../src/intake/plan-rows.ts';
import { attached, codesAndTitles, header, planOf, sheetsOf, span, task } from '../support/appendix.ts';
import { sheetOf } from '../support/tables.ts';
import { p, tbl, tc, tr } from '../support/word-package.ts';

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
