// An appendix of 2,000 tasks, as workbook and as document: read, understood and taken over in one transaction; goal: 3 s on two cores.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import ExcelJS from 'exceljs';
import { unitFinder } from '../../src/actions/import/unit-finder.ts';
import { importPeople } from '../../src/actions/import-people.ts';
import { importPlan } from '../../src/actions/import-plan.ts';
import type { PersonRow } from '../../src/intake/people-rows.ts';
import { readPlan } from '../../src/intake/plan-rows.ts';
import { readWorkbook } from '../../src/intake/read-workbook.ts';
import { enterHolidays } from '../../src/store/holidays.ts';
import { loadOffice } from '../../src/store/office.ts';
import { openStore } from '../../src/store/store.ts';
import { compareBeside, within } from '../beside.ts';

const ROWS = 2_000;
const ROUNDS = 5;
const UNITS = 40;
const zone = 'Asia/Ho_Chi_Minh';
const basis = '(Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022 của UBND tỉnh)';
const header = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn hoàn thành', 'Sản phẩm'];
const at = new Date('2022-02-07T01:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'nhacviec-bench-'));

const rows = Array.from({ length: ROWS }, (_, index) => [
  String(index + 1),
  `Triển khai đồng bộ các nhiệm vụ được giao theo kế hoạch của Uỷ ban nhân dân tỉnh, phần việc thứ ${index + 1}, bảo đảm đúng tiến độ`,
  `Sở thứ ${(index % UNITS) + 1}`,
  `Sở thứ ${((index + 7) % UNITS) + 1}; các sở, ban, ngành liên quan`,
  ['30/6/2022', 'Quý III/2022', 'Thường xuyên'][index % 3] ?? '',
  'Báo cáo kết quả, danh mục văn bản cần sửa đổi',
]);

async function workbook(): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Phụ lục').addRows([[basis], header, ...rows]);
  const path = join(folder, 'phu-luc.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

/** Every cell in several runs with properties of their own, as Word leaves them behind. */
async function document(): Promise<string> {
  const cell = (text: string) => {
    const runs = text
      .split(/(?<= )(?=\p{L}+ \p{L}+ \p{L})/u)
      .map((part) => new TextRun({ text: part, font: 'Times New Roman', size: 26 }));
    return new TableCell({ children: [new Paragraph({ children: runs, spacing: { before: 60, after: 60 } })] });
  };
  const table = new Table({ rows: [header, ...rows].map((cells) => new TableRow({ children: cells.map(cell) })) });
  const file = new Document({ sections: [{ children: [new Paragraph(basis), table] }] });
  const path = join(folder, 'phu-luc.docx');
  writeFileSync(path, await Packer.toBuffer(file));
  return path;
}

async function office(round: string) {
  const store = await openStore(`file:${join(folder, `${round}.db`)}`);
  await enterHolidays(store);
  const staff = Array.from({ length: UNITS }, (_, index): PersonRow => {
    const number = index + 1;
    const person = { name: `Người ${number}`, title: 'Giám đốc', unit: `Sở thứ ${number}`, parentUnit: 'UBND tỉnh' };
    return { row: number, ...person, phone: `+8490000${String(number).padStart(4, '0')}`, role: 'unit_head' };
  });
  await store.write((tx) => importPeople(tx, staff, at));
  return store;
}

async function measure(path: string): Promise<void> {
  const took: { read: number[]; all: number[] } = { read: [], all: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const store = await office(`${path.endsWith('x') ? path.slice(-4) : ''}-${round}`);
    const timing = { at, ...(await loadOffice(store.read, zone)) };
    const started = performance.now();
    const found = await readWorkbook(path);
    if (found.kind !== 'workbook') throw new Error(found.reason);
    const plan = await readPlan(found.sheets, await unitFinder(store.read));
    if (plan.kind !== 'plan' || plan.tasks.length !== ROWS) throw new Error(JSON.stringify(plan).slice(0, 500));
    took.read.push(performance.now() - started);
    const done = await store.write((tx) => importPlan(tx, plan.tasks, timing));
    took.all.push(performance.now() - started);
    if (done.rows.some(({ outcome }) => outcome !== 'added')) throw new Error('a row was not added');
    await store.close();
  }
  const kilobytes = Math.round(statSync(path).size / 1024);
  console.log(
    `${path.slice(-5)} of ${ROWS} rows (${kilobytes} kB): read in ${within(took.read, 0.5)} ms, read and taken over in ${within(took.all, 0.5)} ms, slowest ${within(took.all, 0.99)} ms`,
  );
}

/** What somebody who asks for a task waits while one appendix after the other is read and taken over. */
async function measureBeside(path: string): Promise<void> {
  const store = await office('beside');
  const isKnown = await unitFinder(store.read);
  const timing = { at, ...(await loadOffice(store.read, zone)) };
  const takeOver = async (tasks: number, basis: string) => {
    const found = await readWorkbook(path);
    if (found.kind !== 'workbook') throw new Error(found.reason);
    const plan = await readPlan(found.sheets, isKnown, { basis });
    if (plan.kind !== 'plan') throw new Error(plan.kind);
    await store.write((tx) => importPlan(tx, plan.tasks.slice(0, tasks), timing));
  };
  await takeOver(200, 'Kế hoạch số 1/NV-UBND ngày 28/01/2022');
  const unit = await store.read.unit.findFirstOrThrow({ where: { parentId: null } });
  await store.write(async (tx) => {
    const lan = { name: 'Lan', key: 'lan', role: 'leader' as const, unitId: unit.id, createdAt: at };
    const { id: personId } = await tx.person.create({ data: lan });
    const address = { channel: 'web', chat: 'lan', sender: 'lan', proof: 'demo', linkedAt: at, personId };
    await tx.address.create({ data: address });
  });
  const neighbour = { store, zone, at, tasks: 200 };
  await compareBeside(neighbour, `appendices of ${ROWS} tasks`, (nth) =>
    takeOver(ROWS, `Kế hoạch số ${100 + nth}/KH-UBND ngày 28/01/2022`),
  );
  await store.close();
}

/** The same workbook, only read, beside the library that most take for it. */
async function besideExcelJs(path: string): Promise<void> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await readWorkbook(path);
    ours.push(performance.now() - started);
    const again = performance.now();
    await new ExcelJS.Workbook().xlsx.readFile(path);
    theirs.push(performance.now() - again);
  }
  const [own, other] = [within(ours, 0.5), within(theirs, 0.5)];
  console.log(
    `reading it alone: ${own} ms in a thread of its own, exceljs ${other} ms in this one: ${(own / other).toFixed(1)} times`,
  );
}

try {
  const paths = [await workbook(), await document()];
  for (const path of paths) await measure(path);
  for (const path of paths.slice(0, 1)) {
    await besideExcelJs(path);
    await measureBeside(path);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
