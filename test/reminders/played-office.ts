import type { Role } from '../../src/domain/permissions.ts';
import { textKey } from '../../src/domain/text-key.ts';
import type { Task, Unit } from '../../src/store/generated/client.ts';
import { loadOffice, type Office } from '../../src/store/office.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';
import { addTask, changeTask, type NewTask } from '../../src/store/task-change.ts';
import { addUnit } from '../../src/store/units.ts';
import { testStore } from '../support/store.ts';

export const zone = 'Asia/Ho_Chi_Minh';

/** An instant by the office's clock: `at('2024-04-03T07:30')`, a Wednesday. */
export const at = (local: string) => new Date(`${local}:00+07:00`);

const longAgo = at('2024-01-02T08:00');

/** `untaken`: nobody of them has said that they got it. */
type TaskFacts = Partial<NewTask> & { readonly for?: readonly PersonWithUnit[]; readonly untaken?: true };

interface ObstacleFacts {
  readonly state?: 'open' | 'answered' | 'resolved';
  readonly owner?: Unit;
  readonly answerBy?: string;
  readonly answer?: string;
  readonly reportedAt?: Date;
  readonly also?: readonly Task[];
}

/** A small office to which people and tasks are added by what a test is about; the rest of them is ordinary. */
export interface PlayedOffice {
  readonly store: Store;
  readonly office: Office;
  readonly province: Unit;
  unit(name: string, parent?: Unit): Promise<Unit>;
  /** With an open chat "chat-<name>" on the web, unless `chat` is null. */
  person(name: string, facts?: { role?: Role; unit?: Unit; digestAt?: string; chat?: null }): Promise<PersonWithUnit>;
  /** Open, from 2 January to 29 March 2024, never reported on: overdue in April. */
  task(code: string, facts?: TaskFacts): Promise<Task>;
  change(task: Task, patch: Partial<NewTask>, when: Date): Promise<Task>;
  leave(absent: PersonWithUnit, substitute: PersonWithUnit | null, startOn: string, endOn: string): Promise<void>;
  snooze(person: PersonWithUnit, task: Task | null, until: Date): Promise<void>;
  obstacle(task: Task, by: PersonWithUnit, text: string, facts?: ObstacleFacts | 'open' | 'resolved'): Promise<void>;
  askExtension(task: Task, by: PersonWithUnit, toDue: string): Promise<void>;
}

export async function playedOffice(given?: Store): Promise<PlayedOffice> {
  const store = given ?? (await testStore());
  const office = await loadOffice(store.read, zone);
  const timing = (when: Date) => ({ at: when, calendar: office.calendar, rules: office.rules });
  const unit = (name: string, parent?: Unit) =>
    store.write((tx) => addUnit(tx, { name, parentId: parent?.id ?? null, at: longAgo }));
  const province = await unit('UBND tỉnh');
  const groupId = await store.write(async (tx) => {
    const programme = { name: 'Đề án 06', key: 'de an 06', createdAt: longAgo };
    const group = { position: 1, name: 'Dịch vụ công', key: 'dich vu cong', programme: { create: programme } };
    return (await tx.taskGroup.create({ data: group })).id;
  });
  const { programmeId } = await store.read.taskGroup.findUniqueOrThrow({ where: { id: groupId } });

  return {
    store,
    office,
    province,
    unit,
    person: (name, facts = {}) =>
      store.write(async (tx) => {
        const { role = 'officer', unit: of = province, digestAt = '07:30', chat } = facts;
        const data = { name, key: textKey(name), role, unitId: of.id, digestAt, createdAt: longAgo };
        const person = await tx.person.create({ data, include: { unit: true } });
        const address = { channel: 'web', chat: `chat-${name}`, sender: name, proof: 'demo', linkedAt: longAgo };
        if (chat === undefined) await tx.address.create({ data: { ...address, personId: person.id } });
        return person;
      }),
    task: (code, facts = {}) =>
      store.write(async (tx) => {
        const { for: people = [], untaken, ...given } = facts;
        const task = await addTask(tx, { ...ordinaryTask(code), ...placed(), ...given }, timing(longAgo));
        const assignedAt = longAgo;
        const rows = people.map((person, index) => ({
          taskId: task.id,
          personId: person.id,
          focal: index === 0,
          assignedAt,
          acknowledgedAt: untaken === true ? null : assignedAt,
        }));
        await tx.assignment.createMany({ data: rows });
        return task;
      }),
    change: (task, patch, when) => store.write((tx) => changeTask(tx, task, patch, timing(when))),
    leave: (absent, substitute, startOn, endOn) =>
      create(store, (tx) => {
        const days = { startOn, endOn, createdAt: longAgo };
        return tx.leave.create({ data: { personId: absent.id, substituteId: substitute?.id ?? null, ...days } });
      }),
    snooze: (person, task, until) =>
      create(store, (tx) =>
        tx.snooze.create({ data: { personId: person.id, taskId: task?.id ?? null, until, at: longAgo } }),
      ),
    obstacle: (task, by, text, given = {}) =>
      create(store, (tx) => {
        const more: ObstacleFacts = typeof given === 'string' ? { state: given } : given;
        const { state = 'open', owner, answerBy = null, answer = null, reportedAt = longAgo, also = [] } = more;
        const facts = {
          text,
          key: textKey(text),
          kind: 'funding',
          state,
          channel: 'web',
          ...{ reportedAt, answerBy, answer, ownerUnitId: owner?.id ?? null },
        } as const;
        const tasks = { create: [task, ...also].map(({ id }) => ({ taskId: id })) };
        return tx.obstacle.create({ data: { ...facts, reportedById: by.id, tasks } });
      }),
    askExtension: (task, by, toDue) =>
      create(store, (tx) => {
        const asked = { requestedById: by.id, requestedAt: longAgo, channel: 'web', reason: 'chờ hướng dẫn' };
        const dates = { fromDue: task.currentDue ?? '', toDue, ordinal: 1, afterDeadline: true };
        return tx.extension.create({ data: { taskId: task.id, ...asked, ...dates } });
      }),
  };

  function placed() {
    return { programmeId, groupId, leadUnitId: province.id };
  }
}

async function create(store: Store, insert: Parameters<Store['write']>[0]): Promise<void> {
  await store.write(insert);
}

function ordinaryTask(code: string): Omit<NewTask, 'programmeId' | 'groupId' | 'leadUnitId'> {
  return {
    code,
    title: `Triển khai nội dung ${code}`,
    key: code.toLowerCase(),
    parentId: null,
    weight: 1,
    legalBasisId: null,
    product: '',
    leaderId: null,
    kind: 'dated',
    cadence: null,
    startOn: '2024-01-02',
    originalDue: '2024-03-29',
    currentDue: '2024-03-29',
    state: 'open',
    progress: 0,
    lastReportAt: null,
    reportedDoneOn: null,
    confirmedAt: null,
  };
}
