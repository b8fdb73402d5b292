import type { PeriodReported, PeriodSaid } from '../../actions/report-period.ts';
import type { JudgedPeriod, PeriodState } from '../../domain/period-record.ts';
import { type Period, previousPeriod } from '../../domain/periods.ts';
import { periodKey } from '../../domain/reporting-periods.ts';
import { periodRecordOf } from '../../store/period-records.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, quiet, type View } from '../view.ts';
import { quantityWords } from './figures.ts';
import { obstacleReported } from './obstacle-done.ts';
import { missingChoice } from './period-asks.ts';
import { periodWords } from './period-words.ts';

/** Reads back in one line which period was reported and what, with the way to take it back. */
export async function periodRecorded(
  viewer: Viewer,
  done: PeriodReported,
  said: Omit<PeriodSaid, 'taskId'>,
  { corrected, idlePercent }: { readonly corrected: boolean; readonly idlePercent: boolean },
): Promise<View> {
  const { text } = viewer;
  const { task, reportId, late, obstacleId } = done;
  const obstacle = obstacleId === null ? null : await obstacleReported(viewer, obstacleId);
  const what = [
    ...(said.note === '' ? [] : [text('recorded-quoted', { note: said.note })]),
    ...(said.quantity === undefined
      ? []
      : [text('recorded-indicator', { value: quantityWords(viewer, said.quantity) })]),
    ...(obstacle === null ? [] : [obstacle.words]),
  ].join(', ');
  const record = await periodRecordOf(viewer.db, task, viewer.office, viewer.today);
  const more = late && stateOf(record, done.period) === 'on_time';
  const id = `recorded-period${corrected ? '-corrected' : ''}${more ? '-more' : late ? '-late' : ''}`;
  const missing = missingBefore(viewer, done, record);
  const undo = { label: text('button-undo'), act: writeAct({ do: 'undo_report', id: reportId }) };
  return {
    blocks: [
      paragraph(text(id, { code: task.code, period: periodWords(viewer, done.period), what })),
      ...(idlePercent ? [quiet(text('period-no-percent'))] : []),
      ...missing.blocks,
      ...(obstacle?.blocks ?? []),
    ],
    choices: [[...(obstacle?.choices ?? []), undo], missing.choices].filter((row) => row.length > 0),
    about: task.code,
  };
}

/** The period before, where it was never reported: it can be made up for. */
function missingBefore(
  viewer: Viewer,
  { task, period, late }: PeriodReported,
  record: readonly JudgedPeriod[],
): { readonly blocks: readonly Block[]; readonly choices: readonly Choice[] } {
  const before = previousPeriod(period);
  if (late || stateOf(record, before) !== 'missed') return { blocks: [], choices: [] };
  const words = viewer.text('period-still-missing', { period: periodWords(viewer, before) });
  return { blocks: [quiet(words)], choices: [missingChoice(viewer, task, before)] };
}

function stateOf(record: readonly JudgedPeriod[], period: Period): PeriodState | undefined {
  return record.find((one) => periodKey(one.period) === periodKey(period))?.state;
}
