import { addDays, daysBetween, type LocalDate } from '../../src/domain/local-date.ts';
import type { Role } from '../../src/domain/permissions.ts';
import { textKey } from '../../src/domain/text-key.ts';
import type { Office } from '../../src/store/office.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import type { Db, Store } from '../../src/store/store.ts';
import { addTask, type NewTask } from '../../src/store/task-change.ts';
import { addUnit } from '../../src/store/units.ts';
import { at } from '../reminders/played-office.ts';
import { type Chance, createChance } from './chance.ts';

/** How large an office, and which days of it. */
export interface Size {
  readonly seed: number;
  readonly people: number;
  readonly units: number;
  readonly tasks: number;
  readonly continuous: number;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

export interface Member {
  readonly person: PersonWithUnit;
  readonly role: Role;
  /** The hour of the digest, "HH:mm". */
  readonly hour: string;
  /** 0: never reacts; 1: always. */
  readonly diligence: number;
  readonly linked: boolean;
}

export interface Absence {
  readonly personId: number;
  readonly substituteId: number | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A task as the play knows it, whatever the product makes of it. */
export interface PlayedTask {
  readonly id: number;
  readonly code: string;
  readonly isDated: boolean;
  readonly unitId: number;
  readonly leaderId: number | null;
  /** The focal officer first. */
  readonly officers: readonly number[];
  due: LocalDate | null;
  state: 'open' | 'awaiting' | 'confirmed';
  progress: number;
  /** Local days on which something was said of it, oldest first. */
  readonly reported: LocalDate[];
  /** How it was from a moment on, oldest first. */
  readonly past: { readonly from: Date; readonly due: LocalDate | null; readonly state: PlayedTask['state'] }[];
  extensionId: number | null;
}

export interface PlantedOffice {
  readonly members: ReadonlyMap<number, Member>;
  readonly absences: readonly Absence[];
  /** Of each unit: ids of itself and the units above it. */
  readonly above: ReadonlyMap<number, readonly number[]>;
  readonly tasks: readonly PlayedTask[];
}

/** An office three levels deep: heads, three coordinators, two leaders, officers of every kind, and the plan of a year. */
export async function plantOffice(store: Store, office: Office, size: Size): Promise<PlantedOffice> {
  const chance = createChance(size.seed);
  const planted = at(`${size.first}T05:00`);
  return store.write(async (tx) => {
    const above = await plantUnits(tx, size, planted);
    const members = await plantMembers(tx, [...above.keys()], size, chance, planted);
    const all = [...members.values()];
    const absences = await plantAbsences(tx, all, size, chance, planted);
    const tasks = await plantTasks(tx, all, size, chance, { at: planted, ...office });
    return { members, absences, above, tasks };
  });
}

async function plantUnits(tx: Db, { units }: Size, planted: Date): Promise<Map<number, number[]>> {
  const province = await addUnit(tx, { name: 'UBND tỉnh', parentId: null, at: planted });
  const above = new Map([[province.id, [province.id]]]);
  const departments: number[] = [];
  for (let n = 1; n < units; n++) {
    const department = n <= units / 4 ? undefined : departments[n % departments.length];
    const parentId = department ?? province.id;
    const name = department === undefined ? `Sở ${n}` : `Phòng ${n}`;
    const unit = await addUnit(tx, { name, parentId, at: planted });
    if (department === undefined) departments.push(unit.id);
    above.set(unit.id, [unit.id, ...(above.get(parentId) ?? [])]);
  }
  return above;
}

const kindsOfOfficers = [0, 0.25, 0.25, 0.25, ...Array<number>(11).fill(0.6), 0.95, 0.95, 0.95];
const hours = [...Array<string>(15).fill('07:30'), '10:00', '16:00', '05:00'];

async function plantMembers(tx: Db, units: readonly number[], { people }: Size, chance: Chance, planted: Date) {
  const members = new Map<number, Member>();
  const [province = 0, ...others] = units;
  for (let n = 0; n < people; n++) {
    const head = others[n - 5];
    const role: Role = n < 2 ? 'leader' : n < 5 ? 'coordinator' : head === undefined ? 'officer' : 'unit_head';
    const unitId = n < 5 ? province : (head ?? chance.pick(others));
    const hour = role === 'officer' ? chance.pick(hours) : '07:30';
    const name = `Người ${n}`;
    const data = { name, key: textKey(name), role, unitId, digestAt: hour, createdAt: planted };
    const person = await tx.person.create({ data, include: { unit: true } });
    const linked = role !== 'officer' || !chance.happens(0.05);
    const address = { channel: 'web', chat: `chat-${person.id}`, sender: name, proof: 'demo', linkedAt: planted };
    if (linked) await tx.address.create({ data: { ...address, personId: person.id } });
    members.set(person.id, { person, role, hour, linked, diligence: chance.pick(kindsOfOfficers) });
  }
  return members;
}

/** Some officers name a substitute, others do not; heads and those above them never do. */
async function plantAbsences(tx: Db, members: readonly Member[], size: Size, chance: Chance, createdAt: Date) {
  const absences: Absence[] = [];
  for (const { person, role } of members) {
    let from = addDays(size.first, chance.between(5, 150));
    while (from < size.last) {
      const to = addDays(from, chance.between(0, 12));
      const colleagues = members.filter(
        (one) => one.person.unitId === person.unitId && one.role === 'officer' && one.person.id !== person.id,
      );
      const stoodIn = role === 'officer' && colleagues.length > 0 && chance.happens(0.6);
      const substituteId = stoodIn ? chance.pick(colleagues).person.id : null;
      absences.push({ personId: person.id, substituteId, from, to });
      from = addDays(to, chance.between(60, 200));
    }
  }
  await tx.leave.createMany({
    data: absences.map(({ from, to, ...who }) => ({ ...who, startOn: from, endOn: to, createdAt })),
  });
  return absences;
}

async function plantTasks(
  tx: Db,
  members: readonly Member[],
  { tasks, continuous, first, last }: Size,
  chance: Chance,
  timing: Parameters<typeof addTask>[2],
): Promise<PlayedTask[]> {
  const programme = { name: 'Đề án 06', key: 'de an 06', createdAt: timing.at };
  const group = { position: 1, name: 'Dịch vụ công', key: 'dich vu cong', programme: { create: programme } };
  const { id: groupId, programmeId } = await tx.taskGroup.create({ data: group });
  const officers = members.filter(({ role }) => role === 'officer');
  const leaders = members.filter(({ role }) => role === 'leader');
  const played: PlayedTask[] = [];
  for (let n = 1; n <= tasks + continuous; n++) {
    const focal = chance.pick(officers).person;
    const colleagues = officers.filter(({ person }) => person.unitId === focal.unitId && person.id !== focal.id);
    const also = colleagues.length > 0 && chance.happens(0.3) ? [chance.pick(colleagues).person.id] : [];
    const span = daysBetween(first, last);
    const isDated = n <= tasks;
    const startOn = isDated ? addDays(first, chance.between(0, Math.floor(span * 0.7))) : first;
    const due = isDated ? addDays(startOn, chance.between(15, Math.max(16, Math.ceil(span * 0.3)))) : null;
    const leaderId = chance.happens(0.5) ? chance.pick(leaders).person.id : null;
    const cadence = isDated ? null : chance.pick(['weekly', 'monthly', 'monthly', 'quarterly'] as const);
    const facts: NewTask = {
      ...{ code: `NV${n}`, title: `Nội dung ${n}`, key: `nv${n}`, parentId: null, weight: 1, legalBasisId: null },
      ...{ product: '', programmeId, groupId, leadUnitId: focal.unitId, state: 'open', progress: 0, leaderId },
      ...{ kind: isDated ? 'dated' : 'continuous', cadence, startOn, originalDue: due, currentDue: due },
      ...{ lastReportAt: null, reportedDoneOn: null, confirmedAt: null },
    };
    const { id } = await addTask(tx, facts, timing);
    const ids = [focal.id, ...also];
    await tx.assignment.createMany({
      data: ids.map((personId, index) => ({ taskId: id, personId, focal: index === 0, assignedAt: timing.at })),
    });
    played.push({
      ...{ id, code: facts.code, isDated, unitId: focal.unitId, leaderId, officers: ids, due, state: 'open' },
      ...{ progress: 0, reported: [], past: [{ from: timing.at, due, state: 'open' }], extensionId: null },
    });
  }
  return played;
}
