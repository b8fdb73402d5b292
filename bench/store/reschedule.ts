// A change of the calendar in an office of 100,000 open tasks: how long its reading back takes, how long whoever writes meanwhile
// waits at most, and when the last task follows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { effectOf } from '../../src/actions/calendar/calendar-effect.ts';
import { rescheduleAll } from '../../src/actions/calendar/reschedule.ts';
import { planCalendar } from '../../src/domain/calendar-order.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { addTasks } from '../../src/store/add-tasks.ts';
import { addCalendarChange } from '../../src/store/calendar-changes.ts';
import { enterHolidays } from '../../src/store/holidays.ts';
import { loadOffice } from '../../src/store/office.ts';
import { loadSpecialDays } from '../../src/store/special-days.ts';
import { openStore } from '../../src/store/store.ts';
import { addUnit } from '../../src/store/units.ts';

const TASKS = Number(process.argv[2] ?? 100_000);
const zone = 'Asia/Ho_Chi_Minh';
const folder = mkdtempSync(join(tmpdir(), 'nhacviec-bench-'));
const store = await openStore(`file:${join(folder, 'bench.db')}`);
const at = new Date('2024-04-02T08:00:00+07:00');

try {
  await enterHolidays(store);
  const office = await loadOffice(store.read, zone);
  const unit = await store.write((tx) => addUnit(tx, { name: 'Sở Y tế', parentId: null, at }));
  const group = await store.write((tx) =>
    tx.taskGroup.create({
      data: {
        ...{ position: 1, name: 'Nhóm', key: 'nhom' },
        programme: { create: { name: 'Đề án 06', key: 'de an 06', createdAt: at } },
      },
    }),
  );
  const placed = { programmeId: group.programmeId, groupId: group.id, leadUnitId: unit.id, legalBasisId: null };
  const plain = { title: 'Nội dung', key: 'noi dung', product: '', kind: 'dated' as const, cadence: null };
  const tasks = Array.from({ length: TASKS }, (_, n) => {
    const startOn = addDays('2024-01-02', n % 90);
    const due = addDays('2024-05-10', n % 300);
    return { ...placed, ...plain, code: `NV${n + 1}`, startOn, originalDue: due, currentDue: due };
  });
  await store.write((tx) => addTasks(tx, tasks, { at, ...office }));

  const days = await loadSpecialDays(store.read);
  const order = { deed: 'off', from: '2024-05-06', until: '2024-05-06', name: 'Nghỉ' } as const;
  const plan = planCalendar(order, days, { today: '2024-04-02', lastYear: 2035 });
  if (!plan.ok) throw new Error(plan.refusal.why);
  let start = performance.now();
  const effect = await effectOf(store.read, office, days, plan.changes);
  console.log(`read back in ${Math.round(performance.now() - start)} ms: ${effect.moved} tasks will move`);

  const by = { at, personId: null, onBehalfOfId: null, channel: 'system', incomingId: null };
  await store.write((tx) => addCalendarChange(tx, { by, deed: 'swap', changes: plan.changes }));
  start = performance.now();
  let over = false;
  const waits: number[] = [];
  const others = (async () => {
    while (!over) {
      const wanted = performance.now() + 20;
      await new Promise((resolve) => setTimeout(resolve, 20));
      await store.write((tx) => tx.setting.count());
      waits.push(performance.now() - wanted);
    }
  })();
  const moved = await rescheduleAll({ store, zone, now: () => at });
  over = true;
  await others;
  const took = ((performance.now() - start) / 1000).toFixed(1);
  const sorted = waits.sort((a, b) => a - b);
  const [middle = 0, most = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(
    `${moved} of ${TASKS} moved in ${took} s; a writer waited ${Math.round(middle)} ms, ${Math.round(most)} ms at most`,
  );
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
