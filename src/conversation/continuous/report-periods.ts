import type { Acting } from '../../actions/acting.ts';
import { correctReport } from '../../actions/correct-report.ts';
import { type PeriodContent, type PeriodSaid, reportPeriod } from '../../actions/report-period.ts';
import { refuseTakeBack } from '../../actions/take-back.ts';
import { periodKey } from '../../domain/reporting-periods.ts';
import { periodRecordOf } from '../../store/period-records.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { quantityDoubt } from '../doubt-quantity.ts';
import type { Merged } from '../merge-readings.ts';
import { refusedReport } from '../prompt.ts';
import { sameAsKnown } from '../said-of-obstacles.ts';
import type { Doubted } from '../screens/asks.ts';
import { notAmended } from '../screens/left-out.ts';
import { askPeriod } from '../screens/period-asks.ts';
import { periodRecorded } from '../screens/period-recorded.ts';
import { rejection } from '../screens/rejection.ts';
import type { Asked, Turn, Wrong } from '../turn.ts';
import { isStillThere } from '../understand/obstacle-terms.ts';
import type { Intent, Reading, SaidWords } from '../understand/reading.ts';
import type { View } from '../view.ts';
import { wrongReports } from '../wrong-reports.ts';
import { contentOf, hasIdlePercent, unsureOf } from './period-content.ts';
import { forPeriod } from './which-period.ts';

/** What is said of a continuous task is the report of one of its periods, whatever it would be of a task with an end. */
const periodic: ReadonlySet<Intent> = new Set<Intent>(['report_progress', 'report_done', 'correct']);

export const isPeriodic = ({ intent }: Reading) => periodic.has(intent);

/** Whether it would be a report of a period, of a continuous task. */
export const mayBePeriodic = (reading: Reading) =>
  isPeriodic(reading) ||
  (reading.intent === 'report_obstacle' && reading.kind !== 'resolved' && reading.ask === undefined);

/** What of an obstacle that is told of already goes beyond it is the report of a period, if it is meant so. */
export function asPeriodic(merged: Merged, task: TaskDetail): Merged | null {
  const { reading } = merged;
  if (isPeriodic(reading)) return merged;
  const known = isStillThere(reading.note ?? '') ? null : sameAsKnown(task, reading);
  if (task.kind !== 'continuous' || known?.state !== 'open') return null;
  return { reading: { ...reading, intent: 'report_progress', kind: 'note', ask: 'which_intent' } };
}

export type PeriodOutcome =
  | { readonly written: View }
  | { readonly asked: Asked }
  | { readonly doubted: Doubted; readonly wrong: readonly number[] }
  /** An edit that changed nothing. */
  | null;

export interface PeriodOptions {
  /** The person has seen the doubt and said yes. */
  readonly sure: boolean;
  /** Reports that are put right by what is said now. */
  readonly wrong: readonly Wrong[];
  readonly edited: boolean;
}

/** Writes a report of a period, or asks for which period it is, or whether it is one. */
export async function recordPeriod(
  { acting, turn }: { readonly acting: Acting; readonly turn: Turn },
  merged: Merged,
  task: TaskDetail,
  options: PeriodOptions,
): Promise<PeriodOutcome> {
  const { reading } = merged;
  const refused = await refusedReport(turn, task);
  if (refused !== null) return { written: refused };
  const about = { reading, task, personId: turn.person.id, at: turn.at };
  const found = await wrongReports(turn.db, about, options.wrong);
  // "À nhầm" after an obstacle was told puts right no report of a period.
  const wrong = reading.intent === 'correct' && !options.edited ? found.filter(({ kind }) => kind === 'period') : found;
  const fixed = refuseTakeBack(acting, wrong);
  if (fixed !== null) return { written: await notAmended(turn, fixed.rejection, task) };
  const content = contentOf(merged, task);
  const ids = wrong.map(({ id }) => id);
  const doubt =
    options.sure || content.quantity?.unit === '%' ? null : quantityDoubt(turn, asCounted(merged, content), task);
  if (doubt !== null) {
    const seen = { taskId: task.id, version: task.version };
    const readings = merged.obstacle === undefined ? [reading] : [reading, merged.obstacle];
    return { doubted: { doubt, seen, readings }, wrong: ids };
  }
  const former = wrong.at(-1)?.period ?? undefined;
  const words: Partial<SaidWords> = reading.words ?? {};
  const record = await periodRecordOf(turn.db, task, turn.office, turn.today);
  const named = words.period === undefined && former !== undefined;
  const meant = forPeriod(
    { task, office: turn.office, today: turn.today, record },
    named ? { period: former, named: true } : words,
  );
  const period = named ? former : meant.kind === 'one' ? periodKey(meant.period) : undefined;
  if (options.edited && wrong.length === 1 && wrong[0]?.note === content.note && former === period) return null;
  const isMeant = options.sure || wrong.length > 0 || reading.words?.answers === true;
  const unsure = isMeant ? onlyPercent(reading, task) : unsureOf(reading, task);
  if (period === undefined || unsure !== null) {
    const periods = meant.kind === 'one' ? [meant.period] : meant.periods.slice(named ? -1 : 0);
    return { asked: askPeriod(turn, task, { content, periods, unsure, wrong: ids }) };
  }
  const idlePercent = hasIdlePercent(reading, task);
  return {
    written: await writePeriod(acting, turn, { taskId: task.id, period, ...content }, { wrong: ids, idlePercent }),
  };
}

const onlyPercent: typeof unsureOf = (reading, task) => {
  const unsure = unsureOf(reading, task);
  return unsure === 'percent' ? unsure : null;
};

/** Only what counts for the indicator is judged by its last value. */
function asCounted({ reading }: Merged, { quantity }: PeriodContent) {
  const { done: _, total: __, amount: ___, ...rest } = reading;
  return quantity === undefined ? rest : reading;
}

/** Writes it, in the place of the wrong ones if there are any, and reads it back. */
export async function writePeriod(
  acting: Acting,
  turn: Turn,
  said: PeriodSaid,
  { wrong, idlePercent }: { readonly wrong: readonly number[]; readonly idlePercent: boolean },
): Promise<View> {
  const { taskId, ...right } = said;
  if (wrong.length === 0) {
    const done = await reportPeriod(acting, said);
    return done.ok
      ? periodRecorded(turn, done, right, { idlePercent, corrected: false })
      : rejection(turn, done.rejection);
  }
  const done = await correctReport(acting, taskId, wrong, { deed: 'period', said: right });
  if (!done.ok) return rejection(turn, done.rejection);
  if (done.deed !== 'period') throw new Error('a period was corrected to something else');
  return periodRecorded(turn, done.reported, right, { idlePercent, corrected: true });
}
