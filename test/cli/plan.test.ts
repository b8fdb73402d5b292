import { beforeEach, describe, expect, test } from 'vitest';
import { importPeople } from '../../src/actions/import-people.ts';
import { planImport } from '../../src/cli/plan.ts';
import type { Store } from '../../src/store/store.ts';
import { findTask } from '../../src/store/tasks.ts';
import { dump } from '../support/dump.ts';
import { monday, personRow, staff } from '../support/import-rows.ts';
import { testStore } from '../support/store.ts';
import { type CellInput, day, workbookFolder, writeBytes, writeWorkbook } from '../support/workbooks.ts';
import { fileOf, type TestWorld, testWorld } from '../support/world.ts';

const inFolder = workbookFolder();
const header = [
  ...['Mã', 'Chương trình', 'Nhóm', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Cán bộ đầu mối'],
  ...['Ngày bắt đầu', 'Thời hạn', 'Sản phẩm', 'Chỉ tiêu', 'Văn bản giao'],
];
const kiosk: readonly CellInput[] = [
  ...['NV1', 'Đề án 06', 'Nhóm tiện ích', 'Triển khai kiosk', 'Sở Y tế', 'Sở Tư pháp', 'Trần Thị Hà'],
  ...['15/01/2024', day(2024, 6, 28), '5 kiosk', '5 kiosk', 'Kế hoạch số 78/KH-UBND ngày 28/01/2022'],
];

let store: Store;
let world: TestWorld;
let files = 0;

beforeEach(async () => {
  store = await testStore();
  const culture = personRow({ row: 10, unit: 'Sở Văn hóa và Thể thao', phone: '+84900000010', role: 'unit_head' });
  await store.write((tx) => importPeople(tx, [...staff, culture], monday));
  world = testWorld({ databaseUrl: `file:${await fileOf(store)}` });
});

function planFile(...rows: readonly (readonly CellInput[])[]): Promise<string> {
  files += 1;
  return writeWorkbook(inFolder(`ke-hoach-${files}.xlsx`), { rows: [header, ...rows] });
}

function altered(row: readonly CellInput[], changes: Readonly<Record<string, CellInput>>): CellInput[] {
  return row.map((cell, index) => changes[header[index] ?? ''] ?? cell);
}

describe('plan import', () => {
  test('adds a task, and the same file again changes nothing', async () => {
    const file = await planFile(kiosk);
    expect(await planImport(world, file, {})).toBe(0);
    expect(world.said()).toBe('Dòng 2: thêm NV1\nKết quả: thêm 1, đổi 0, giữ nguyên 0, từ chối 0.\n');
    const task = await findTask(store.read, { code: 'NV1' });
    expect(task).toMatchObject({ currentDue: '2024-06-28', startOn: '2024-01-15', leadUnit: { name: 'Sở Y tế' } });
    const before = await dump(store);
    expect(await planImport(world, file, {})).toBe(0);
    expect(world.said()).toBe('Kết quả: thêm 0, đổi 0, giữ nguyên 1, từ chối 0.\n');
    expect(await dump(store)).toEqual(before);
  });

  test('says what changed, with dates as people write them', async () => {
    await planImport(world, await planFile(kiosk), {});
    world.said();
    await planImport(world, await planFile(altered(kiosk, { 'Thời hạn': '31/7/2024', 'Sản phẩm': '6 kiosk' })), {});
    expect(world.said()).toContain('Dòng 2: đổi NV1 (Sản phẩm: 5 kiosk → 6 kiosk; Thời hạn: 28/6/2024 → 31/7/2024)\n');
    await planImport(world, await planFile(altered(kiosk, { 'Thời hạn': 'Thường xuyên', 'Sản phẩm': '6 kiosk' })), {});
    expect(world.said()).toContain('(Thời hạn: 31/7/2024 → Thường xuyên)');
  });

  test('splits supporting units at "và" only between names that the office knows', async () => {
    await planImport(
      world,
      await planFile(altered(kiosk, { 'Cơ quan phối hợp': 'Sở Văn hóa và Thể thao và Sở Tư pháp' })),
      {},
    );
    expect(world.complained()).toBe('');
    const task = await findTask(store.read, { code: 'NV1' });
    expect(task?.supports.map((support) => support.unit.name).sort()).toEqual(['Sở Tư pháp', 'Sở Văn hóa và Thể thao']);
  });

  test('refuses rows with the reason and a right example, and takes over the others', async () => {
    const file = await planFile(
      kiosk,
      altered(kiosk, { Mã: 'NV2', 'Cơ quan chủ trì': 'Sở Y té tỉnh' }),
      altered(kiosk, { Mã: 'NV3', 'Thời hạn': '31/02/2024' }),
      altered(kiosk, { Mã: 'NV4', 'Cán bộ đầu mối': 'Trần Thị Hoà' }),
      altered(kiosk, { Mã: 'NV5', 'Cán bộ đầu mối': '0988888888' }),
    );
    expect(await planImport(world, file, {})).toBe(1);
    const said = world.said();
    expect(said).toContain(
      'Từ chối NV2. Dòng 3: cột Cơ quan chủ trì: chưa có đơn vị “Sở Y té tỉnh”. Gần giống: Sở Y tế;',
    );
    expect(said).toContain('Từ chối NV3. Dòng 4, cột Thời hạn: ngày “31/02/2024” không có trong lịch.');
    expect(said).toMatch(/Từ chối NV4\. Dòng 5: .* không có “Trần Thị Hoà”\. Gần giống: Trần Thị Hà/);
    expect(said).toMatch(/Từ chối NV5\. Dòng 6: .* dùng số 0988 888 888\. .*ví dụ: Nguyễn Văn An\./);
    expect(said).toContain('thêm 1, đổi 0, giữ nguyên 0, từ chối 4.');
    expect(await store.read.task.count()).toBe(1);
  });

  test('names the tasks of the plan that the file names no more, and leaves them', async () => {
    const all = ['NV1', 'NV2', 'NV3'].map((code) => altered(kiosk, { Mã: code }));
    await planImport(world, await planFile(...all), {});
    await planImport(world, await planFile(...all.slice(0, 2)), {});
    expect(world.said()).toContain('1 nhiệm vụ của kế hoạch này không còn trong tệp, giữ nguyên: NV3.');
    await planImport(world, await planFile(...all.slice(0, 2)), { json: true });
    expect(JSON.parse(world.said().split('\n').at(-2) ?? '')).toMatchObject({ notInFile: [{ code: 'NV3' }] });
    expect(await store.read.task.count({ where: { state: 'open' } })).toBe(3);
  });

  test('says who stands in for an officer whom the file does not name', async () => {
    await planImport(world, await planFile(altered(kiosk, { 'Cán bộ đầu mối': '' })), { json: true });
    expect(JSON.parse(world.said()).rows).toEqual([
      { row: 2, code: 'NV1', outcome: 'added', changes: [], headStandsIn: 'Hoàng Thị Lý' },
    ]);
    await planImport(world, await planFile(altered(kiosk, { Mã: 'NV2', 'Cán bộ đầu mối': '' })), {});
    expect(world.said()).toContain('Dòng 2: tệp không ghi cán bộ đầu mối của NV2, tạm giao thủ trưởng Hoàng Thị Lý.');
  });

  test('tells of the start that it filled in itself', async () => {
    await planImport(world, await planFile(altered(kiosk, { 'Ngày bắt đầu': '' })), {});
    expect(world.said()).toContain('Dòng 2: thêm NV1 (Ngày bắt đầu: (trống) → 28/1/2022)');
  });

  test('says first that a rehearsal writes nothing, and writes nothing', async () => {
    const before = await dump(store);
    expect(await planImport(world, await planFile(kiosk), { dryRun: true })).toBe(0);
    expect(world.said()).toMatch(/^CHẠY THỬ.*\nDòng 2: thêm NV1\nNếu nạp thật: thêm 1,/);
    expect(await dump(store)).toEqual(before);
  });

  test('gives JSON with the same rows, and columns that were passed over as a warning', async () => {
    files += 1;
    const file = await writeWorkbook(inFolder(`ke-hoach-${files}.xlsx`), {
      rows: [
        [...header, 'Kinh phí'],
        [...kiosk, 5],
      ],
    });
    await planImport(world, file, { json: true, dryRun: true });
    expect(JSON.parse(world.said())).toEqual({
      ...{ file: `ke-hoach-${files}.xlsx`, dryRun: true },
      rows: [{ row: 2, code: 'NV1', outcome: 'added', changes: [] }],
      notInFile: [],
      totals: { added: 1, changed: 0, unchanged: 0, refused: 0 },
      warnings: ['Bỏ qua các cột chưa dùng đến: Kinh phí.'],
    });
  });

  test.each([
    ['hong.xlsx', 'PK\u0003\u0004 hỏng', /^Tệp “hong\.xlsx” .*\n$/],
    ['van-ban.xlsx', '%PDF-1.7', /^Tệp “van-ban\.xlsx” không phải bảng tính: bên trong là tệp PDF.*\n$/],
    ['khac.csv', 'Mã,Màu\nNV1,đỏ\n', /^Tệp “khac\.csv”.*\n$/],
  ])('refuses %s by name in one sentence', async (name, content, sentence) => {
    expect(await planImport(world, writeBytes(inFolder(name), content), {})).toBe(1);
    expect(world.complained()).toMatch(sentence);
    expect(world.said()).toBe('');
  });

  test('refuses a file that is not there', async () => {
    expect(await planImport(world, inFolder('khong-co.xlsx'), {})).toBe(1);
    expect(world.complained()).toBe('Không tìm thấy tệp “khong-co.xlsx”.\n');
  });
});
