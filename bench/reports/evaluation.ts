// The evaluation of 100 units with 1,000 tasks over a year: how long the ranking takes, each task having been reported on ten times.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../../src/domain/local-date.ts';
import { spanMeant } from '../../src/domain/report-span.ts';
import { evaluate } from '../../src/reports/evaluation/evaluate.ts';
import { subjectsOf } from '../../src/reports/evaluation/subjects.ts';
import { reckoningOf } from '../../src/reports/reckoning.ts';
import { weightsAt } from '../../src/store/evaluation-weights.ts';
import { enterHolidays } from '../../src/store/holidays.ts';
import { loadOffice } from '../../src/store/office.ts';
import { openStore } from '../../src/store/store.ts';
import { addUnit } from '../../src/store/units.ts';
import { within } from '../beside.ts';

const UNITS = 100;
const TASKS = 10;
const REPORTS = 10;
const zone = 'Asia/Ho_Chi_Minh';
const begun = new Date('2024-01-02T08:00:00+07:00');
const at = new Date('2024-12-20T08:00:00+07:00');
const folder = mkdtempSync(join(tmpdir(), 'nhacviec-bench-'));
const store = await openStore(`file:${join(folder, 'bench.db')}`);

async function fill(): Promise<void> {
  await enterHolidays(store);
  await store.write(async (tx) => {
    const programme = { create: { name: 'Đề án 06', key: 'de an 06', createdAt: begun } };
    const group = await tx.taskGroup.create({ data: { position: 1, name: 'Nhóm', key: 'nhom', programme } });
    for (let number = 0; number < UNITS; number++) {
      const unit = await addUnit(tx, { name: `Ủy ban nhân dân xã số ${number + 1}`, parentId: null, at: begun });
      const lan = { name: `Lan ${number}`, key: `lan ${number}`, unitId: unit.id, createdAt: begun };
      const { id: personId } = await tx.person.create({ data: { ...lan, role: 'officer' } });
      const placed = { programmeId: group.programmeId, groupId: group.id, leadUnitId: unit.id };
      for (let n = 0; n < TASKS; n++) {
        const id = number * TASKS + n + 1;
        const isContinuous = n === 0;
        const due = isContinuous ? null : addDays('2024-02-01', (id * 37) % 300);
        const kind = isContinuous ? ('continuous' as const) : ('dated' as const);
        const state = isContinuous || (n * 7 + number) % 3 === 0 ? ('open' as const) : ('confirmed' as const);
        const days = { startOn: '2024-01-02', originalDue: due, currentDue: due };
        const title = `Rà soát, chuẩn hoá và cập nhật dữ liệu chuyên ngành lần thứ ${id}`;
        await tx.task.create({
          data: { id, code: `NV${id}`, title, key: `nv${id}`, ...placed, ...days, kind, state, createdAt: begun },
        });
        await tx.assignment.create({ data: { taskId: id, personId, focal: true, assignedAt: begun } });
        const months = Array.from({ length: REPORTS + 1 }, (_, i) => new Date(begun.getTime() + i * 30 * 86_400_000));
        await tx.taskVersion.createMany({
          data: months.map((validFrom, i) => ({
            ...{ taskId: id, version: i + 1, validFrom, validTo: months[i + 1] ?? null, kind, progress: i * 10 },
            ...{ currentDue: due, state: i === REPORTS ? state : ('open' as const), ...placed },
            silentFrom: isContinuous ? null : new Date(validFrom.getTime() + 14 * 86_400_000),
            reportedDoneOn: i === REPORTS && state === 'confirmed' ? addDays(due ?? '2024-06-01', (id % 9) - 4) : null,
          })),
        });
        await tx.progressReport.createMany({
          data: months.slice(1).map((when, i) => ({
            ...{ taskId: id, personId, at: when, channel: 'web', note: 'Đã làm việc với các đơn vị', before: {} },
            ...{ kind: isContinuous ? ('period' as const) : ('progress' as const), percentBefore: 0 },
            ...{ percentAfter: i, period: isContinuous ? `2024-${String(i + 1).padStart(2, '0')}` : null },
          })),
        });
        if (state === 'confirmed')
          await tx.decision.create({
            data: { taskId: id, personId, at: months[REPORTS] ?? at, channel: 'web', kind: 'confirm', before: {} },
          });
      }
    }
  });
}

async function ranked(by: 'units' | 'people'): Promise<number> {
  const start = performance.now();
  const office = await loadOffice(store.read, zone);
  const span = spanMeant('2024', '2024-12-20', 'calendar');
  const reckoning = span === null ? null : reckoningOf(span, at, zone);
  if (span === null || reckoning === null) throw new Error('no year');
  const weights = await weightsAt(store.read, at);
  const evaluation = await evaluate(store.read, { by, scope: {} }, span, reckoning, { office, weights });
  const subjects = subjectsOf(evaluation, by);
  if (subjects.filter(({ score }) => score !== null).length !== UNITS) throw new Error('not everybody was judged');
  return performance.now() - start;
}

try {
  await fill();
  for (const by of ['units', 'people'] as const) {
    const first = Math.round(await ranked(by));
    const took: number[] = [];
    for (let i = 0; i < 20; i++) took.push(await ranked(by));
    console.log(
      `${by}: first ${first} ms, median ${within(took, 0.5)} ms, slowest of 20 ${within(took, 0.99)} ms (${UNITS} units, ${UNITS * TASKS} tasks, ${UNITS * TASKS * (REPORTS + 1)} versions)`,
    );
  }
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
