// Charts of 10,000 tasks of 200 units: how long one takes, and by how much it delays what somebody else is answered meanwhile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textKey } from '../../src/domain/text-key.ts';
import { prepare } from '../../src/reports/prepare.ts';
import { type ChartName, chartNames } from '../../src/reports/wish.ts';
import { createWorkshop } from '../../src/reports/workshop.ts';
import { enterHolidays } from '../../src/store/holidays.ts';
import { loadOffice } from '../../src/store/office.ts';
import { openStore } from '../../src/store/store.ts';
import { addUnit } from '../../src/store/units.ts';
import { compareBeside, within } from '../beside.ts';

const UNITS = 200;
const TASKS = 50;
const zone = 'Asia/Ho_Chi_Minh';
const begun = new Date('2024-01-02T08:00:00+07:00');
const at = new Date('2024-04-02T08:00:00+07:00');
const folder = mkdtempSync(join(tmpdir(), 'nhacviec-bench-'));
const store = await openStore(`file:${join(folder, 'bench.db')}`);
const workshop = createWorkshop();
let minutes = 0;

async function fill(): Promise<void> {
  await enterHolidays(store);
  await store.write(async (tx) => {
    const programme = { create: { name: 'Đề án 06', key: 'de an 06', createdAt: begun } };
    const group = await tx.taskGroup.create({ data: { position: 1, name: 'Nhóm', key: 'nhom', programme } });
    for (let number = 0; number < UNITS; number++) {
      const unit = await addUnit(tx, { name: `UBND xã số ${number + 1}`, parentId: null, at: begun });
      const placed = { programmeId: group.programmeId, groupId: group.id, leadUnitId: unit.id };
      const rows = Array.from({ length: TASKS }, (_, n) => {
        const month = String(1 + ((n + number) % 12)).padStart(2, '0');
        const isDone = (n * 7 + number) % 3 === 0;
        return {
          id: number * TASKS + n + 1,
          due: `2024-${month}-15`,
          state: isDone ? ('confirmed' as const) : ('open' as const),
        };
      });
      await tx.task.createMany({
        data: rows.map(({ id, due, state }) => {
          const days = { startOn: '2024-01-02', originalDue: due, currentDue: due };
          return {
            id,
            code: `NV${id}`,
            title: `Nhiệm vụ ${id}`,
            key: textKey(`Nhiệm vụ ${id}`),
            ...placed,
            ...days,
            state,
            createdAt: begun,
          };
        }),
      });
      await tx.taskVersion.createMany({
        data: rows.map(({ id, due, state }) => ({
          ...{
            taskId: id,
            version: 1,
            validFrom: begun,
            kind: 'dated' as const,
            progress: 0,
            currentDue: due,
            state,
            ...placed,
          },
          overdueFrom: state === 'open' ? new Date(`${due}T17:00:00Z`) : null,
          reportedDoneOn: state === 'confirmed' ? due : null,
        })),
      });
    }
    const unit = await tx.unit.findFirstOrThrow();
    const lan = { name: 'Lan', key: 'lan', role: 'leader' as const, unitId: unit.id, createdAt: begun };
    const { id: personId } = await tx.person.create({ data: lan });
    await tx.address.create({
      data: { channel: 'web', chat: 'lan', sender: 'lan', proof: 'demo', linkedAt: begun, personId },
    });
  });
}

async function drawn(chart: ChartName): Promise<number> {
  const start = performance.now();
  const office = await loadOffice(store.read, zone);
  // Another minute each time: what was drawn already is not drawn again.
  minutes += 1;
  const asOf = new Date(at.getTime() + minutes * 60_000).toISOString();
  const made = await workshop.make(
    await prepare(store.read, { kind: 'chart', chart, scope: {}, asOf, language: 'vi' }, office),
  );
  if (made.kind === 'failed') throw new Error(made.error);
  return performance.now() - start;
}

try {
  await fill();
  console.log(`first chart, with a new thread: ${Math.round(await drawn('units'))} ms`);
  for (const chart of chartNames) {
    const took: number[] = [];
    for (let i = 0; i < 10; i++) took.push(await drawn(chart));
    console.log(`${chart.padEnd(10)} median ${within(took, 0.5)} ms, slowest ${within(took, 0.99)} ms`);
  }
  await compareBeside({ store, zone, at, tasks: UNITS * TASKS }, 'charts', (nth) =>
    drawn(chartNames[nth % chartNames.length] ?? 'units'),
  );
} finally {
  await workshop.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
