import { type JudgedPeriod, onTimeShare, type PeriodState } from '../../domain/period-record.ts';
import { rhythmOf } from '../../domain/reporting-periods.ts';
import { periodRecordOf } from '../../store/period-records.ts';
import type { Task } from '../../store/records.ts';
import type { Viewer } from '../turn.ts';
import { dateWords, numberWords } from './figures.ts';
import { periodName, periodWords, presentPeriod } from './period-words.ts';

/** So many periods fit a line of a phone. */
const MOST_SHOWN = 6;

/** How a continuous task stands: the present period with its last day, the last periods, and the share reported in time. */
export async function recordLines(viewer: Viewer, task: Task): Promise<string[]> {
  const { text, db, office, today } = viewer;
  const record = await periodRecordOf(db, task, office, today);
  const rhythm = text(`period-rhythm-${rhythmOf(task, office).cadence}`);
  const past = record.filter(({ period }) => period.until < today).slice(-MOST_SHOWN);
  const marks = past.map(({ period, state }) => text(`period-mark-${state}`, { period: periodName(viewer, period) }));
  return [
    rhythm,
    ...(task.state === 'open' ? [presentLine(viewer, task, record)] : []),
    ...(marks.length === 0 ? [] : [text('period-past', { periods: marks.join(' · ') })]),
    shareWords(viewer, record),
  ];
}

function presentLine(viewer: Viewer, task: Task, record: readonly JudgedPeriod[]): string {
  const { text, office, today } = viewer;
  const { period } = presentPeriod(viewer, task);
  const words = periodWords(viewer, period);
  const reportedOn = record.find((one) => one.period.from === period.from)?.reportedOn ?? null;
  if (reportedOn !== null) return text('period-now-reported', { period: words, date: dateWords(viewer, reportedOn) });
  const left = office.calendar.workingDaysBetween(today, period.until);
  return text('period-now', { period: words, date: dateWords(viewer, period.until), left });
}

/** "5/6 kỳ đúng hạn (83,3%)", and how many came late or not at all. */
function shareWords(viewer: Viewer, record: readonly JudgedPeriod[]): string {
  const { text, today } = viewer;
  const { onTime, judged, percent } = onTimeShare(record, today);
  if (percent === null) return text('period-share-none');
  const count = (wanted: PeriodState) =>
    record.filter(({ state, period }) => state === wanted && period.until < today).length;
  const share = text('period-share', { onTime, judged, percent: numberWords(viewer, percent, 1) });
  const others = [
    ...(count('late') === 0 ? [] : [text('period-share-late', { count: count('late') })]),
    ...(count('missed') === 0 ? [] : [text('period-share-missed', { count: count('missed') })]),
  ];
  return [share, ...others].join(', ');
}

/** "NV14 báo cáo mấy kỳ rồi": the share first, then the present period. */
export async function answerPeriods(viewer: Viewer, task: Task): Promise<string> {
  const record = await periodRecordOf(viewer.db, task, viewer.office, viewer.today);
  const share = shareWords(viewer, record);
  const present = task.state === 'open' ? presentLine(viewer, task, record) : null;
  return viewer.text('answer-periods', { code: task.code, share: present === null ? share : `${share}. ${present}` });
}
