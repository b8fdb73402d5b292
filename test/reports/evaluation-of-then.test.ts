import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Acting } from '../../src/actions/acting.ts';
import { confirmCompletion, returnResult } from '../../src/actions/decide-completion.ts';
import { decideExtension } from '../../src/actions/decide-extension.ts';
import { requestExtension } from '../../src/actions/extension.ts';
import { assignObstacle, reopenObstacle, resolveObstacle } from '../../src/actions/obstacle/decide-obstacle.ts';
import { reportDone } from '../../src/actions/report-done.ts';
import { reportProgress } from '../../src/actions/report-progress.ts';
import { setWeight } from '../../src/actions/set-weight.ts';
import { undoDecision, undoReport } from '../../src/actions/undo.ts';
import { weightNames, weightRanges } from '../../src/domain/evaluation/weights.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { roundTo } from '../../src/domain/quantity.ts';
import { spanMeant } from '../../src/domain/report-span.ts';
import { evaluate } from '../../src/reports/evaluation/evaluate.ts';
import { subjectsOf } from '../../src/reports/evaluation/subjects.ts';
import { reckoningOf } from '../../src/reports/reckoning.ts';
import { weightsAt } from '../../src/store/evaluation-weights.ts';
import type { Unit } from '../../src/store/generated/client.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import { changeTask } from '../../src/store/task-change.ts';
import { type PlayedOffice, playedOffice, zone } from '../reminders/played-office.ts';
import { testStore } from '../support/store.ts';

const deeds = [
  ...['progress', 'done', 'done', 'confirm', 'return', 'return', 'ask', 'grant', 'pause', 'resume', 'cancel'],
  ...['block', 'hand over', 'resolve', 'reopen', 'undo report', 'undo decision', 'weigh', 'move'],
] as const;
const anyTask = fc.record({ unit: fc.nat(2), dueIn: fc.option(fc.integer({ min: -12, max: 12 }), { freq: 6 }) });
const anyEvent = fc.record({
  // What is taken back is taken back soon.
  afterMinutes: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4000 })),
  task: fc.nat(3),
  what: fc.constantFrom(...deeds),
  number: fc.integer({ min: 0, max: 100 }),
});

type Event = typeof anyEvent extends fc.Arbitrary<infer T> ? T : never;

let office: PlayedOffice;
let units: Unit[];
let officers: PersonWithUnit[];
let coordinator: PersonWithUnit;
let run = 0;

beforeAll(async () => {
  office = await playedOffice(await testStore(afterAll));
  const health = await office.unit('Sở Y tế', office.province);
  units = [health, await office.unit('Phòng Nghiệp vụ Y', health), await office.unit('Sở Tư pháp', office.province)];
  officers = [
    await office.person('Trần Thị Hà', { unit: health }),
    await office.person('Đỗ Thị Lan', { unit: units[2] ?? health }),
  ];
  coordinator = await office.person('Phạm Thị Thu', { role: 'coordinator' });
}, 60_000);

/** So that each deed happens, and is taken back where it can be, whatever chance brings. */
const everythingOnce: [{ unit: number; dueIn: number | null }[], Event[]] = [
  [
    { unit: 0, dueIn: -6 },
    { unit: 0, dueIn: null },
  ],
  (
    [
      ...['block', 'hand over', 'resolve', 'reopen', 'weigh', 'done', 'return', 'undo decision', 'return', 'done'],
      ...[
        'undo report',
        'done',
        'confirm',
        'undo decision',
        'return',
        'pause',
        'resume',
        'ask',
        'grant',
        'undo decision',
      ],
      ...['grant', 'move', 'done', 'confirm'],
    ] as const
  ).map((what, i) => ({ afterMinutes: what.startsWith('undo') ? 2 : 700, task: 0, what, number: 7 + i })),
];

it('what is evaluated as of a past instant is what was evaluated then, and adds up', async () => {
  const anyPlan = fc.tuple(
    fc.array(anyTask, { minLength: 1, maxLength: 4 }),
    fc.array(anyEvent, { minLength: 8, maxLength: 16 }),
  );
  await fc.assert(
    fc.asyncProperty(anyPlan, async ([tasks, events]) => {
      const { programmeId, ids } = await makePlan(tasks);
      const looked: { at: Date; shown: Awaited<ReturnType<typeof look>> }[] = [];
      let at = new Date('2024-04-01T01:00:00Z');
      for (const { afterMinutes, task, what, number } of events) {
        at = new Date(at.getTime() + afterMinutes * 60_000);
        await happen(ids[task % ids.length] ?? 0, what, number, at);
        const shown = await look(programmeId, at);
        addsUp(shown);
        looked.push({ at, shown });
      }
      for (const { at: then, shown } of looked) expect(await look(programmeId, then)).toEqual(shown);
    }),
    { numRuns: 5, examples: [[everythingOnce]] },
  );
}, 180_000);

async function look(programmeId: number, at: Date) {
  const setting = { office: office.office, weights: await weightsAt(office.store.read, at) };
  const span = spanMeant('2024', '2024-04-01', office.office.cutOffDay);
  const reckoning = span === null ? null : reckoningOf(span, at, zone);
  if (span === null || reckoning === null) throw new Error('no year');
  const scope = { programmeId };
  const of = async (by: 'units' | 'people') =>
    subjectsOf(await evaluate(office.store.read, { by, scope }, span, reckoning, setting), by);
  return { units: await of('units'), people: await of('people') };
}

function addsUp({ units: ofUnits, people }: Awaited<ReturnType<typeof look>>): void {
  for (const { score, tasks } of [...ofUnits, ...people]) {
    expect(new Set(tasks.map(({ taskId }) => taskId)).size).toBe(tasks.length);
    if (score === null) continue;
    expect(score.points).toBe(
      roundTo(
        score.criteria.reduce((sum, { points }) => sum + points, 0),
        1,
      ),
    );
    expect(score.tasks).toBeLessThanOrEqual(tasks.length);
    for (const { silence } of tasks) expect(silence.silent).toBeLessThanOrEqual(silence.open);
  }
}

async function makePlan(tasks: readonly { unit: number; dueIn: number | null }[]) {
  run += 1;
  const at = new Date('2024-01-02T01:00:00Z');
  const programme = await office.store.write((tx) =>
    tx.programme.create({
      data: {
        ...{ name: `Kế hoạch ${run}`, key: `ke hoach ${run}`, createdAt: at },
        groups: { create: { name: 'Nhóm', key: 'nhom', position: 1 } },
      },
      include: { groups: true },
    }),
  );
  const ids: number[] = [];
  for (const [index, { unit, dueIn }] of tasks.entries()) {
    const due = dueIn === null ? null : addDays('2024-04-01', dueIn);
    const { id } = await office.task(`E${run}.${index}`, {
      ...{ programmeId: programme.id, groupId: programme.groups[0]?.id ?? 0, leadUnitId: units[unit]?.id ?? 0 },
      ...{ kind: due === null ? 'continuous' : 'dated', originalDue: due, currentDue: due },
      for: officers.slice(0, 1),
    });
    ids.push(id);
  }
  return { programmeId: programme.id, ids };
}

/** Through the real actions; what is not to be done at that moment is refused by them. */
async function happen(taskId: number, what: (typeof deeds)[number], number: number, at: Date): Promise<void> {
  await office.store.write(async (tx) => {
    const by = (actor: PersonWithUnit | undefined): Acting => ({
      ...{ tx, actor: actor ?? coordinator, at, office: office.office },
      ...{ standsInFor: [], channel: 'web', incomingId: null },
    });
    const officer = by(officers[0]);
    const [report] = await tx.progressReport.findMany({ where: { taskId }, orderBy: { id: 'desc' }, take: 1 });
    const [decision] = await tx.decision.findMany({ where: { taskId }, orderBy: { id: 'desc' }, take: 1 });
    const [extension] = await tx.extension.findMany({ where: { taskId }, orderBy: { id: 'desc' }, take: 1 });
    const [obstacle] = await tx.obstacle.findMany({ where: { tasks: { some: { taskId } } }, take: 1 });
    const [step] = await tx.obstacleStep.findMany({
      where: { obstacleId: obstacle?.id ?? 0 },
      orderBy: { id: 'desc' },
      take: 1,
    });
    const task = await tx.task.findUniqueOrThrow({ where: { id: taskId } });
    const timing = { at, ...office.office };
    switch (what) {
      case 'progress':
        return void (await reportProgress(officer, { taskId, percent: number, note: `đạt ${number}` }));
      case 'done':
        return void (await reportDone(officer, { taskId }));
      case 'confirm':
        return void (await confirmCompletion(by(coordinator), taskId));
      case 'return':
        return void (await returnResult(by(coordinator), taskId, 'thiếu biên bản'));
      case 'pause':
      case 'cancel':
      case 'resume': {
        const state = what === 'pause' ? 'paused' : what === 'cancel' ? 'cancelled' : 'open';
        const fits = task.state === (what === 'resume' ? 'paused' : 'open');
        return void (fits ? await changeTask(tx, task, { state }, timing) : undefined);
      }
      case 'move':
        return void (await changeTask(tx, task, { leadUnitId: units[number % 3]?.id ?? task.leadUnitId }, timing));
      case 'ask': {
        const toDue = addDays(task.currentDue ?? '2024-04-01', 1 + (number % 20));
        return void (await requestExtension(officer, { taskId, toDue, reason: 'chờ hướng dẫn' }));
      }
      case 'grant':
        return void (await decideExtension(by(coordinator), extension?.id ?? 0, number % 4 > 0));
      case 'block':
        return void (await reportProgress(officer, {
          ...{ taskId, obstacle: { text: `vướng ${number}`, kind: 'funding' } },
        }));
      case 'hand over':
        return void (await assignObstacle(by(coordinator), obstacle?.id ?? 0, {
          ...{ unitId: units[2]?.id ?? 0, answerBy: null, lastStep: step?.id ?? 0 },
        }));
      case 'resolve':
        return void (await resolveObstacle(by(coordinator), obstacle?.id ?? 0));
      case 'reopen':
        return void (await reopenObstacle(by(coordinator), obstacle?.id ?? 0));
      case 'undo report':
        return void (await undoReport(officer, report?.id ?? 0));
      case 'undo decision':
        return void (await undoDecision(by(coordinator), decision?.id ?? 0));
      case 'weigh': {
        const weight = weightNames[number % weightNames.length] ?? 'on_time';
        const { least, most } = weightRanges[weight];
        return void (await setWeight(by(coordinator), weight, least + (number % (most - least + 1))));
      }
      default:
        return what satisfies never;
    }
  });
}
