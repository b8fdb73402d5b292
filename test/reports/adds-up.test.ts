import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Acting } from '../../src/actions/acting.ts';
import { confirmCompletion, returnResult } from '../../src/actions/decide-completion.ts';
import { decideExtension } from '../../src/actions/decide-extension.ts';
import { requestExtension } from '../../src/actions/extension.ts';
import { answerObstacle, reopenObstacle, resolveObstacle } from '../../src/actions/obstacle/decide-obstacle.ts';
import { reportDone } from '../../src/actions/report-done.ts';
import { reportProgress } from '../../src/actions/report-progress.ts';
import { undoDecision, undoReport, withdrawRequest } from '../../src/actions/undo.ts';
import { viewerFor } from '../../src/conversation/respond.ts';
import { bottlenecks } from '../../src/conversation/screens/bottlenecks.ts';
import { summary } from '../../src/conversation/screens/summary.ts';
import { viewText } from '../../src/conversation/view.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { composeReport, type ReportOrder } from '../../src/reports/compose/compose-report.ts';
import type { DocTable, WrittenReport } from '../../src/reports/compose/document.ts';
import type { Unit } from '../../src/store/generated/client.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import { changeTask } from '../../src/store/task-change.ts';
import { type PlayedOffice, playedOffice, zone } from '../reminders/played-office.ts';
import { testStore } from '../support/store.ts';
import { orderOf, vietnamese } from '../support/written-report.ts';

const deeds = [
  ...['progress', 'done', 'done', 'confirm', 'confirm', 'return', 'ask', 'grant', 'withdraw', 'pause', 'cancel'],
  ...[
    'ask',
    'undo decision',
    'undo report',
    'block',
    'block',
    'answer',
    'resolve',
    'reopen',
    'undo report',
    'undo decision',
  ],
] as const;

const anyTask = fc.record({ unit: fc.nat(2), dueIn: fc.option(fc.integer({ min: -12, max: 12 }), { freq: 6 }) });
const anyEvent = fc.record({
  // What is taken back is taken back soon.
  afterMinutes: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2600 })),
  task: fc.oneof(fc.constant(0), fc.nat(3)),
  what: fc.constantFrom(...deeds),
  percent: fc.integer({ min: 0, max: 100 }),
});

let office: PlayedOffice;
let units: Unit[];
let officer: PersonWithUnit;
let coordinator: PersonWithUnit;
let run = 0;

beforeAll(async () => {
  office = await playedOffice(await testStore(afterAll));
  const health = await office.unit('Sở Y tế', office.province);
  units = [health, await office.unit('Phòng Nghiệp vụ Y', health), await office.unit('Sở Tư pháp', office.province)];
  officer = await office.person('Trần Thị Hà', { unit: health });
  coordinator = await office.person('Phạm Thị Thu', { role: 'coordinator' });
}, 60_000);

it('adds up, says what the chat says, and says the same of that moment whenever it is made', async () => {
  const anyPlan = fc.tuple(
    fc.array(anyTask, { minLength: 1, maxLength: 4 }),
    fc.array(anyEvent, { minLength: 8, maxLength: 24 }),
  );
  await fc.assert(
    fc.asyncProperty(anyPlan, async ([tasks, events]) => {
      const { programmeId, ids } = await makePlan(tasks);
      const looked: ReportOrder[] = [];
      let at = new Date('2024-04-01T01:00:00Z');
      for (const { afterMinutes, task, what, percent } of events) {
        at = new Date(at.getTime() + afterMinutes * 60_000);
        await happen(ids[task % ids.length] ?? 0, what, percent, at);
        const order = await look(programmeId, at);
        check(order, composeReport(vietnamese, order), await chat(programmeId, at));
        looked.push(order);
      }
      for (const then of looked) expect((await look(programmeId, then.facts.asOf)).facts).toEqual(then.facts);
    }),
    { numRuns: 6 },
  );
}, 180_000);

async function makePlan(tasks: readonly { unit: number; dueIn: number | null }[]) {
  run += 1;
  const at = new Date('2024-01-02T01:00:00Z');
  const groups = { create: { name: 'Nhóm', key: 'nhom', position: 1 } };
  const programme = await office.store.write((tx) =>
    tx.programme.create({
      data: { name: `Kế hoạch ${run}`, key: `ke hoach ${run}`, createdAt: at, groups },
      include: { groups: true },
    }),
  );
  const ids: number[] = [];
  for (const [index, { unit, dueIn }] of tasks.entries()) {
    const due = dueIn === null ? null : addDays('2024-04-01', dueIn);
    const { id } = await office.task(`R${run}.${index}`, {
      ...{ programmeId: programme.id, groupId: programme.groups[0]?.id ?? 0, leadUnitId: units[unit]?.id ?? 0 },
      ...{ kind: due === null ? 'continuous' : 'dated', originalDue: due, currentDue: due, for: [officer] },
    });
    ids.push(id);
  }
  return { programmeId: programme.id, ids };
}

/** Through the real actions; what is not to be done at that moment is refused by them. */
async function happen(taskId: number, what: (typeof deeds)[number], percent: number, at: Date): Promise<void> {
  await office.store.write(async (tx) => {
    const by = (actor: PersonWithUnit): Acting => ({
      ...{ tx, actor, at, office: office.office },
      ...{ standsInFor: [], channel: 'web', incomingId: null },
    });
    const [report] = await tx.progressReport.findMany({ where: { taskId }, orderBy: { id: 'desc' }, take: 1 });
    const [decision] = await tx.decision.findMany({ where: { taskId }, orderBy: { id: 'desc' }, take: 1 });
    const [extension] = await tx.extension.findMany({ where: { taskId }, orderBy: { id: 'desc' }, take: 1 });
    const held = { some: { taskId } };
    const [obstacle] = await tx.obstacle.findMany({ where: { tasks: held }, include: { steps: true }, take: 1 });
    const task = await tx.task.findUniqueOrThrow({ where: { id: taskId } });
    const timing = { at, ...office.office };
    const lastStep = obstacle?.steps.at(-1)?.id ?? 0;
    switch (what) {
      case 'progress':
        return void (await reportProgress(by(officer), { taskId, percent, note: `đạt ${percent}` }));
      case 'done':
        return void (await reportDone(by(officer), { taskId }));
      case 'confirm':
        return void (await confirmCompletion(by(coordinator), taskId));
      case 'return':
        return void (await returnResult(by(coordinator), taskId, 'thiếu biên bản'));
      case 'pause':
      case 'cancel': {
        const state = what === 'pause' ? 'paused' : 'cancelled';
        return void (task.state === 'open' ? await changeTask(tx, task, { state }, timing) : undefined);
      }
      case 'ask': {
        const toDue = addDays(task.currentDue ?? '2024-04-01', 1 + (percent % 20));
        return void (await requestExtension(by(officer), { taskId, toDue, reason: 'chờ hướng dẫn' }));
      }
      case 'grant':
        return void (await decideExtension(by(coordinator), extension?.id ?? 0, percent % 2 === 0));
      case 'withdraw':
        return void (await withdrawRequest(by(officer), extension?.id ?? 0));
      case 'block':
        return void (await reportProgress(by(officer), {
          ...{ taskId, obstacle: { text: `vướng ${percent}`, kind: 'funding' } },
        }));
      case 'answer':
        return void (await answerObstacle(by(coordinator), obstacle?.id ?? 0, { text: 'đã giao', lastStep }));
      case 'resolve':
        return void (await resolveObstacle(by(coordinator), obstacle?.id ?? 0));
      case 'reopen':
        return void (await reopenObstacle(by(coordinator), obstacle?.id ?? 0));
      case 'undo report':
        return void (await undoReport(by(officer), report?.id ?? 0));
      case 'undo decision':
        return void (await undoDecision(by(coordinator), decision?.id ?? 0));
      default:
        return what satisfies never;
    }
  });
}

const look = (programmeId: number, at: Date) =>
  orderOf(office.store, { span: 'this_week', at, scope: { programmeId } });

async function chat(programmeId: number, at: Date) {
  const viewer = await viewerFor({ db: office.store.read, at, zone, officeName: '' }, coordinator);
  const view = await summary(viewer, { scope: { programmeId }, name: 'Kế hoạch' });
  const held = await office.store.read.obstacle.count({
    where: {
      state: { in: ['open', 'answered'] },
      tasks: { some: { clearedAt: null, task: { programmeId, state: { in: ['open', 'paused'] } } } },
    },
  });
  // The list of obstacles cannot be narrowed to a programme, so that they are counted as it counts them.
  expect(viewText(await bottlenecks(viewer, { intent: 'bottlenecks' }))).not.toBe('');
  return { sentence: view.blocks[1]?.kind === 'text' ? view.blocks[1].text : '', obstacles: held };
}

function check(order: ReportOrder, written: WrittenReport, said: { sentence: string; obstacles: number }): void {
  const { facts } = order;
  const { figures, tasks } = facts;
  const sum = (of: (one: (typeof facts.byUnit)[number]) => number) =>
    facts.byUnit.reduce((all, one) => all + of(one), 0);
  expect(facts.obstacles).toHaveLength(said.obstacles);
  expect(figures.total).toBe(tasks.filter(({ state }) => state !== 'cancelled').length);
  expect(figures.done).toBe(tasks.filter(({ state }) => state === 'confirmed').length);
  expect([sum((one) => one.figures.total), sum((one) => one.figures.openOverdue)]).toEqual([
    figures.total,
    figures.openOverdue,
  ]);
  if (figures.total === 0) return;
  expect(written.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toContain(said.sentence);
  expect(rowsOf(written, 'Nguyên nhân đã báo cáo', 'Trạng thái')).toBe(figures.openOverdue);
  expect(rowsOf(written, 'Đề nghị đến')).toBe(facts.extensions.length);
  const appendix = written.appendix?.table.rows.filter(({ kind }) => kind === undefined).length;
  expect(appendix).toBe(figures.total + facts.halted.cancelled);
  for (const { table } of tablesIn(written)) {
    const total = table.rows
      .find(({ kind }) => kind === 'total')
      ?.cells.slice(2, 7)
      .map(Number);
    if (total === undefined) continue;
    const rows = table.rows.filter(({ kind }) => kind === undefined);
    expect(total).toEqual([2, 3, 4, 5, 6].map((i) => rows.reduce((all, { cells }) => all + Number(cells[i]), 0)));
    expect(total[0]).toBe(total.slice(1).reduce((all, count) => all + count, 0));
  }
}

function tablesIn({ blocks }: WrittenReport): { readonly table: DocTable }[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** How many rows the table with these columns has; 0 where there is none. */
function rowsOf(written: WrittenReport, ...columns: readonly string[]): number {
  const found = tablesIn(written).find(({ table }) =>
    columns.every((title) => table.columns.some((column) => column.title === title)),
  );
  return found?.table.rows.length ?? 0;
}
