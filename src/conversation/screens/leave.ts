import type { LeaveNotice } from '../../actions/take-leave.ts';
import { findLeave, type LeaveWithPeople, leavesToStandIn } from '../../store/leaves.ts';
import { peopleOfUnit } from '../../store/people.ts';
import { writeAct } from '../acts.ts';
import type { Asked, Viewer } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { type Choice, paragraph, type View } from '../view.ts';
import { longDate } from './figures.ts';

/** Reads back in one line from when to when, and who stands in; also for those for whom the absent person was to stand in. */
export function leaveRecorded(viewer: Viewer, leave: LeaveWithPeople, relying: readonly LeaveWithPeople[]): View {
  const { text } = viewer;
  const { substitute } = leave;
  const names = relying.map(({ person }) => person.name).join(', ');
  const lines = [
    text('leave-recorded', daysOf(viewer, leave)),
    substitute === null ? text('leave-nobody') : text('leave-substitute', { name: substitute.name }),
    ...(names === '' ? [] : [text(substitute === null ? 'leave-relying-nobody' : 'leave-relying', { names })]),
  ];
  return {
    blocks: [paragraph(lines.join(' '))],
    choices: [[{ label: text('button-undo'), act: writeAct({ do: 'undo_leave', id: leave.id }) }]],
  };
}

function daysOf(viewer: Viewer, { startOn, endOn }: Pick<LeaveWithPeople, 'startOn' | 'endOn'>) {
  return { from: longDate(viewer, startOn), to: longDate(viewer, endOn) };
}

/** What is told of a leave; null: it was taken back, or it ended before anybody could be told so. */
export async function leaveNotice(viewer: Viewer, { leaveId, ended }: LeaveNotice): Promise<View | null> {
  const leave = await findLeave(viewer.db, leaveId);
  if (leave === null || (leave.cancelledAt !== null) !== (ended === true)) return null;
  const { person, substitute } = leave;
  const words = { name: person.name, ...daysOf(viewer, leave), substitute: substitute?.name ?? '' };
  return { blocks: [paragraph(viewer.text(await noticeId(viewer, leave), words))] };
}

async function noticeId({ db, person: reader }: Viewer, leave: LeaveWithPeople) {
  const { substitute, substituteId, personId, startOn, endOn } = leave;
  if (leave.cancelledAt !== null) return 'leave-notice-ended';
  if (substituteId === reader.id) return 'leave-notice-you';
  const relied = await leavesToStandIn(db, personId, startOn, endOn);
  const isRelying = relied.some((one) => one.personId === reader.id);
  if (isRelying) return substitute === null ? 'leave-notice-relying-nobody' : 'leave-notice-relying';
  return substitute === null ? 'leave-notice-nobody' : 'leave-notice';
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
