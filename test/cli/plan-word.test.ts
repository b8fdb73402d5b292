import { beforeEach, expect, test } from 'vitest';
import { importPeople } from '../../src/actions/import-people.ts';
import { planImport } from '../../src/cli/plan.ts';
import type { Store } from '../../src/store/store.ts';
import { findTask } from '../../src/store/tasks.ts';
import { dump } from '../support/dump.ts';
import { monday, staff } from '../support/import-rows.ts';
import { taskOf } from '../support/plan-loading.ts';
import { testStore } from '../support/store.ts';
import { p, tbl, tr, wordFile } from '../support/word-package.ts';
import { workbookFolder, writeBytes } from '../support/workbooks.ts';
import { fileOf, type TestWorld, testWorld } from '../support/world.ts';

const inFolder = workbookFolder();
const header = tr('TT', 'Nội dung nhiệm vụ', 'Đơn vị thực hiện', 'Phối hợp', 'Thời hạn hoàn thành');
const of = (document: string) => p(`(Kèm theo ${document} của UBND tỉnh)`);
const plan78 = of('Kế hoạch số 78/KH-UBND ngày 28/01/2022');

let store: Store;
let world: TestWorld;
let files = 0;

beforeEach(async () => {
  store = await testStore();
  await store.write((tx) => importPeople(tx, staff, monday));
  world = testWorld({ databaseUrl: `file:${await fileOf(store)}` });
});

function appendix(body: string): string {
  files += 1;
  return writeBytes(inFolder(`phu-luc-${files}.docx`), wordFile({ body }));
}

test('an appendix in Word is taken over, and again changes nothing', async () => {
  const file = appendix(
    plan78 + tbl([header, tr('1', 'Rà soát', 'Sở Y tế', 'Sở Tư pháp; các sở, ngành', 'Quý II/2024')]),
  );
  expect(await planImport(world, file, {})).toBe(0);
  expect(world.said()).toBe(
    [
      'Dòng 2: thêm KH78-22.1 (Ngày bắt đầu: (trống) → 28/1/2022)',
      'Dòng 2 (KH78-22.1): “các sở, ngành” không nêu đơn vị cụ thể nên không ghi thành đơn vị phối hợp.',
      'Dòng 2: tệp không ghi cán bộ đầu mối của KH78-22.1, tạm giao thủ trưởng Hoàng Thị Lý.',
      'Kết quả: thêm 1, đổi 0, giữ nguyên 0, từ chối 0.\n',
    ].join('\n'),
  );
  expect(await findTask(store.read, { code: 'KH78-22.1' })).toMatchObject({
    currentDue: '2024-06-30',
    title: 'Rà soát',
  });
  const before = await dump(store);
  expect(await planImport(world, file, {})).toBe(0);
  expect(world.said()).toContain('giữ nguyên 1, từ chối 0.\n');
  expect(await dump(store)).toEqual(before);
});

test('what changed in the appendix changes in the task of the same document and number, and nowhere else', async () => {
  const rows = (title: string) => tbl([header, tr('1', title, 'Sở Y tế', '', '30/6/2024')]);
  await planImport(world, appendix(plan78 + rows('Rà soát')), {});
  await planImport(world, appendix(of('Kế hoạch số 63/KH-UBND ngày 03/02/2023') + rows('Đào tạo')), {});
  await planImport(world, appendix(of('Kế hoạch số 78/KH-UBND ngày 28/01/2023') + rows('Cấp căn cước')), {});
  world.said();
  await planImport(world, appendix(plan78 + rows('Rà soát văn bản')), {});
  expect(world.said()).toContain('Dòng 2: đổi KH78-22.1 (Nội dung nhiệm vụ: Rà soát → Rà soát văn bản)\n');
  const titles = await store.read.task.findMany({ select: { code: true, title: true }, orderBy: { code: 'asc' } });
  expect(titles).toEqual([
    { code: 'KH63-23.1', title: 'Đào tạo' },
    { code: 'KH78-22.1', title: 'Rà soát văn bản' },
    { code: 'KH78-23.1', title: 'Cấp căn cước' },
  ]);
});

test('a number that two bodies gave in one year changes nothing of the other document', async () => {
  const rows = tbl([header, tr('1', 'Rà soát', 'Sở Y tế', '', '30/6/2024')]);
  await planImport(world, appendix(plan78 + rows), {});
  const before = await dump(store);
  world.said();
  const other = appendix(p('(Kèm theo Kế hoạch số 78/KH-UBND ngày 15/3/2022)') + rows);
  expect(await planImport(world, other, {})).toBe(1);
  expect(world.said()).toContain('mã này đang là của nhiệm vụ khác: “Rà soát”');
  expect(await dump(store)).toEqual(before);
});

test('a part that was handed down in the chat is no row of the plan', async () => {
  await planImport(world, appendix(plan78 + tbl([header, tr('1', 'Rà soát', 'Sở Y tế', '', '30/6/2024')])), {});
  const { id } = await taskOf(store, 'KH78-22.1');
  await store.write(async (tx) => {
    const { id: _, ...whole } = await tx.task.findUniqueOrThrow({ where: { id } });
    await tx.task.create({ data: { ...whole, code: 'KH78-22.1.1', title: 'Phần việc', parentId: id } });
  });
  world.said();
  const nested = tbl([
    header,
    tr('1', 'Rà soát', 'Sở Y tế', '', '30/6/2024'),
    tr('1.1', 'Báo cáo', 'Sở Y tế', '', '30/6/2024'),
  ]);
  expect(await planImport(world, appendix(plan78 + nested), {})).toBe(1);
  expect(world.said()).toContain('mã này đang là của nhiệm vụ khác: “Phần việc”');
  expect(await taskOf(store, 'KH78-22.1.1')).toMatchObject({ title: 'Phần việc' });
});

test('a plan whose document nobody named is told how to name it, in the file or on the command line', async () => {
  const file = appendix(tbl([header, tr('1', 'Rà soát', 'Sở Y tế', '', '30/6/2024')]));
  expect(await planImport(world, file, {})).toBe(1);
  expect(world.complained()).toContain('không có cột Mã');
  expect(await planImport(world, file, { basis: 'Kế hoạch số 78/KH-UBND ngày 28/01/2022' })).toBe(0);
  expect(world.said()).toContain('thêm KH78-22.1');
});

test('rows of several tables are named with their table, in words and in JSON', async () => {
  const row = (number: string, due: string) => tr(number, `việc ${number}`, 'Sở Y tế', '', due);
  const file = appendix(plan78 + tbl([header, row('1', '30/6/2024')]) + tbl([row('2', '30/6/2024'), row('3', 'mai')]));
  expect(await planImport(world, file, {})).toBe(1);
  expect(world.said()).toContain('Dòng 2 (bảng 2), cột Thời hạn: không đọc được thời hạn “mai”');
  await planImport(world, file, { json: true });
  expect(JSON.parse(world.said()).rows).toMatchObject([
    { row: 2, at: { table: 1, row: 2 }, code: 'KH78-22.1' },
    { row: 3, at: { table: 2, row: 1 }, code: 'KH78-22.2' },
    { row: 4, at: { table: 2, row: 2 }, code: 'KH78-22.3', outcome: 'refused' },
  ]);
});

test('a table that looks like a plan and cannot be read is named in the warnings', async () => {
  const lacking = tbl([tr('TT', 'Nhiệm vụ', 'Chủ trì'), tr('1', 'a', 'Sở Y tế')]);
  const file = appendix(
    plan78 + tbl([header, tr('1', 'Rà soát', 'Sở Y tế', '', '30/6/2024')]) + p('Phụ lục II') + lacking,
  );
  await planImport(world, file, {});
  expect(world.said()).toContain('bảng 2: dòng tiêu đề 1 thiếu cột: Thời hạn.');
});
