import { findLeave, type LeaveWithPeople } from '../../store/leaves.ts';
import { peopleOfUnit } from '../../store/people.ts';
import { writeAct } from '../acts.ts';
import type { Asked, Viewer } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { type Choice, paragraph, type View } from '../view.ts';
import { longDate } from './figures.ts';

/** Reads back in one line from when to when, and who stands in. */
export function leaveRecorded(viewer: Viewer, leave: LeaveWithPeople): View {
  const { text } = viewer;
  const who =
    leave.substitute === null ? text('leave-nobody') : text('leave-substitute', { name: leave.substitute.name });
  return {
    blocks: [paragraph(`${text('leave-recorded', daysOf(viewer, leave))} ${who}`)],
    choices: [[{ label: text('button-undo'), act: writeAct({ do: 'undo_leave', id: leave.id }) }]],
  };
}

function daysOf(viewer: Viewer, { startOn, endOn }: Pick<LeaveWithPeople, 'startOn' | 'endOn'>) {
  return { from: longDate(viewer, startOn), to: longDate(viewer, endOn) };
}

/** What the substitute and the head of the unit are told; null: the leave was taken back. */
export async function leaveNotice(viewer: Viewer, leaveId: number): Promise<View | null> {
  const leave = await findLeave(viewer.db, leaveId);
  if (leave === null || leave.cancelledAt !== null) return null;
  const days = { name: leave.person.name, ...daysOf(viewer, leave) };
  const isSubstitute = leave.substituteId === viewer.person.id;
  const id = isSubstitute ? 'leave-notice-you' : leave.substitute === null ? 'leave-notice-nobody' : 'leave-notice';
  return { blocks: [paragraph(viewer.text(id, { ...days, substitute: leave.substitute?.name ?? '' }))] };
}

const MOST_OFFERED = 6;

/** "Ai làm thay?": colleagues of the unit, or nobody; pressing one completes what was said. */
export async function askSubstitute(viewer: Viewer, reading: Reading): Promise<Asked & { readonly reading: Reading }> {
  const { db, text, person } = viewer;
  const colleagues = (await peopleOfUnit(db, person.unitId))
    .filter(({ id }) => id !== person.id)
    .slice(0, MOST_OFFERED);
  const candidates = [
    ...colleagues.map(({ id, name }) => ({ id: String(id), name })),
    { id: '0', name: text('leave-nobody-choice') },
  ];
  const choices: Choice[][] = candidates.map(({ id, name }) => [
    { label: name, act: writeAct({ do: 'pick', what: 'person', id: Number(id) }) },
  ]);
  const question = text('leave-who', {
    from: longDate(viewer, reading.date ?? ''),
    to: longDate(viewer, reading.until ?? ''),
  });
  return { view: { blocks: [paragraph(question)], choices }, reading: { ...reading, ask: 'which_person', candidates } };
}
