// A written report of 1,000 tasks: how long it takes, and by how much it delays what somebody else is answered meanwhile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spanMeant } from '../../src/domain/report-span.ts';
import { textKey } from '../../src/domain/text-key.ts';
import { prepare } from '../../src/reports/prepare.ts';
import { type DocumentForm, type DocumentWish, documentForms } from '../../src/reports/wish.ts';
import { createWorkshop } from '../../src/reports/workshop.ts';
import { enterHolidays } from '../../src/store/holidays.ts';
import { loadOffice } from '../../src/store/office.ts';
import { openStore } from '../../src/store/store.ts';
import { addUnit } from '../../src/store/units.ts';
import { compareBeside, within } from '../beside.ts';

const UNITS = 40;
const TASKS = 25;
const zone = 'Asia/Ho_Chi_Minh';
const begun = new Date('2024-01-02T08:00:00+07:00');
const reported = new Date('2024-03-20T08:00:00+07:00');
const at = new Date('2024-04-02T08:00:00+07:00');
const folder = mkdtempSync(join(tmpdir(), 'nhacviec-bench-'));
const store = await openStore(`file:${join(folder, 'bench.db')}`);
const workshop = createWorkshop();
const office = await loadOffice(store.read, zone);
let minutes = 0;

/** Every third task is done, every second of the others has a report and an obstacle. */
async function fill(): Promise<void> {
  await enterHolidays(store);
  await store.write(async (tx) => {
    const programme = { create: { name: 'Đề án 06', key: 'de an 06', createdAt: begun } };
    const group = await tx.taskGroup.create({ data: { position: 1, name: 'Nhóm', key: 'nhom', programme } });
    for (let number = 0; number < UNITS; number++) {
      const unit = await addUnit(tx, { name: `Ủy ban nhân dân xã số ${number + 1}`, parentId: null, at: begun });
      const lan = { name: `Lan ${number}`, key: `lan ${number}`, unitId: unit.id, createdAt: begun };
      const { id: personId } = await tx.person.create({ data: { ...lan, role: number === 0 ? 'leader' : 'officer' } });
      const placed = { programmeId: group.programmeId, groupId: group.id, leadUnitId: unit.id };
      for (let n = 0; n < TASKS; n++) {
        const id = number * TASKS + n + 1;
        const due = `2024-${String(1 + ((n + number) % 12)).padStart(2, '0')}-15`;
        const state = (n * 7 + number) % 3 === 0 ? ('confirmed' as const) : ('open' as const);
        const title = `Rà soát, chuẩn hoá và cập nhật dữ liệu chuyên ngành lần thứ ${id}`;
        const days = { startOn: '2024-01-02', originalDue: due, currentDue: due };
        await tx.task.create({
          data: { id, code: `NV${id}`, title, key: textKey(title), ...placed, ...days, state, createdAt: begun },
        });
        await tx.taskVersion.create({
          data: {
            ...{
              taskId: id,
              version: 1,
              validFrom: begun,
              kind: 'dated',
              progress: 0,
              currentDue: due,
              state,
              ...placed,
            },
            overdueFrom: state === 'open' ? new Date(`${due}T17:00:00Z`) : null,
            reportedDoneOn: state === 'confirmed' ? due : null,
          },
        });
        await tx.assignment.create({ data: { taskId: id, personId, focal: true, assignedAt: begun } });
        if (state === 'open' && n % 2 === 0) {
          const note = 'Đã làm việc với các đơn vị, còn chờ hướng dẫn của Bộ về cấu trúc dữ liệu';
          await tx.progressReport.create({
            data: {
              taskId: id,
              personId,
              at: reported,
              kind: 'progress',
              channel: 'web',
              note,
              percentBefore: 0,
              percentAfter: 40,
              before: {},
            },
          });
        }
      }
    }
    const { id: personId } = await tx.person.findFirstOrThrow({ where: { role: 'leader' } });
    await tx.address.create({
      data: { channel: 'web', chat: 'lan', sender: 'lan', proof: 'demo', linkedAt: begun, personId },
    });
  });
}

async function made(form: DocumentForm): Promise<number> {
  const start = performance.now();
  // Another minute each time: what was made already is not made again.
  minutes += 1;
  const now = new Date(at.getTime() + minutes * 60_000).toISOString();
  const span = spanMeant('2024-Q2', '2024-04-02', office.cutOffDay);
  if (span === null) throw new Error('no quarter');
  const wish: DocumentWish = {
    ...{ kind: 'document', form, span, scope: {}, asOf: now, askedAt: now, language: 'vi', subject: null },
    from: { office: 'Tổ công tác Đề án 06 tỉnh Nghệ An' },
  };
  const file = await workshop.make(await prepare(store.read, wish, office));
  if (file.kind === 'failed') throw new Error(file.error);
  return performance.now() - start;
}

try {
  await fill();
  console.log(`first report of ${UNITS * TASKS} tasks, with a new thread: ${Math.round(await made('docx'))} ms`);
  for (const form of documentForms) {
    const took: number[] = [];
    for (let i = 0; i < 10; i++) took.push(await made(form));
    console.log(`${form} median ${within(took, 0.5)} ms, slowest ${within(took, 0.99)} ms`);
  }
  await compareBeside({ store, zone, at, tasks: UNITS * TASKS }, 'reports', (nth) =>
    made(documentForms[nth % documentForms.length] ?? 'docx'),
  );
} finally {
  await workshop.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
