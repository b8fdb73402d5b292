import { partsFor, refusalOnPart } from '../../actions/support/authorise-part.ts';
import { describeSupport } from '../../actions/support/describe-support.ts';
import { nameSupportOfficer } from '../../actions/support/name-support-officer.ts';
import { staffWithin } from '../../store/hand-out.ts';
import { personById } from '../../store/people.ts';
import type { SupportPart } from '../../store/supports.ts';
import { findTaskInScope, type TaskDetail } from '../../store/tasks.ts';
import { isWithin } from '../../store/units.ts';
import { writeAct } from '../acts.ts';
import { outcomeOf } from '../outcome.ts';
import { ask } from '../screens/asks.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { contentRecorded, officerRecorded } from '../screens/support-recorded.ts';
import { unknownTask } from '../screens/unknown-task.ts';
import { answer, asking, type Outcome, type Turn, viewerScope } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';

const MOST_OFFERED = 8;

/** "Giao chị Hà làm đầu mối phối hợp NV12", "giao Sở Tài chính phối hợp NV12: cung cấp số liệu". */
export async function namingSupport(turn: Turn, reading: Reading): Promise<Outcome> {
  const code = reading.tasks?.[0] ?? '';
  const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
  if (task === null) return answer(await unknownTask(turn, code));
  if (reading.ask !== undefined)
    return { kind: 'answer', answer: { views: [ask(turn, reading).view], asked: reading, card: code } };
  const personId = reading.personId === undefined ? null : Number(reading.personId);
  const parts = await partsMeant(turn, reading, task, personId);
  const [only, another] = parts;
  if (only === undefined) {
    const unit = reading.partUnit ?? (await ownUnitOf(turn, personId));
    return answer(await rejection(turn, { kind: 'no_such_part', code, unit }));
  }
  if (another !== undefined) return askWhich(turn, task, parts, personId);
  if (reading.note !== undefined) return describe(turn, task, only, reading.note);
  return personId === null ? offerSupportOfficers(turn, task, only) : nameOfficer(turn, task, only, personId);
}

/** The part that was named, else that of the unit to which the officer belongs, else those that the person may decide on. */
async function partsMeant(
  { db, ...turn }: Turn,
  { partUnitId }: Reading,
  task: TaskDetail,
  personId: number | null,
): Promise<readonly SupportPart[]> {
  if (partUnitId !== undefined) return task.supports.filter(({ unitId }) => String(unitId) === partUnitId);
  const person = personId === null ? null : await personById(db, personId);
  if (person !== null) {
    const own: SupportPart[] = [];
    for (const part of task.supports) if (await isWithin(db, person.unitId, part.unitId)) own.push(part);
    return own;
  }
  return partsFor(db, asking({ db, ...turn }), 'name_support', task);
}

async function ownUnitOf({ db, person }: Turn, personId: number | null): Promise<string> {
  const officer = personId === null ? null : await personById(db, personId);
  return (officer ?? person).unit.name;
}

function askWhich(turn: Turn, { id: task, code }: TaskDetail, parts: readonly SupportPart[], person: number | null) {
  const choices = parts.map(({ unitId: unit, unit: { name } }) => [
    {
      label: name,
      act: writeAct(
        person === null ? { do: 'support_officers', task, unit } : { do: 'support_name', task, unit, person },
      ),
    },
  ]);
  return answer({ ...said(turn, 'support-which', { code }), choices, about: code });
}

export async function offerSupportOfficers(turn: Turn, task: TaskDetail, part: SupportPart): Promise<Outcome> {
  const { db, text } = turn;
  if (!(await partsFor(db, asking(turn), 'name_support', task)).includes(part))
    return answer(await rejection(turn, await refusalOnPart(db, 'name_support', task, part)));
  const staff = (await staffWithin(db, part.unitId)).filter(({ id }) => id !== part.officerId);
  const choices = staff
    .slice(0, MOST_OFFERED)
    .map(({ id: person, name }) => [
      { label: name, act: writeAct({ do: 'support_name', task: task.id, unit: part.unitId, person }) },
    ]);
  const never = [{ label: text('button-no'), act: writeAct({ do: 'never_mind' }) }];
  const question = said(turn, 'support-who', { code: task.code, unit: part.unit.name });
  return {
    kind: 'answer',
    answer: { views: [{ ...question, choices: [...choices, never], about: task.code }], card: task.code },
  };
}

export function nameOfficer(turn: Turn, task: TaskDetail, { unitId }: SupportPart, personId: number): Outcome {
  return outcomeOf(
    turn,
    (acting) => nameSupportOfficer(acting, { taskId: task.id, unitId }, personId),
    officerRecorded,
  );
}

function describe(turn: Turn, task: TaskDetail, { unitId }: SupportPart, content: string): Outcome {
  return outcomeOf(turn, (acting) => describeSupport(acting, { taskId: task.id, unitId }, content), contentRecorded);
}
