import { mayDo } from '../../actions/authorise.ts';
import { periodMeant } from '../../domain/period-meant.ts';
import { periodKey, rhythmOf } from '../../domain/reporting-periods.ts';
import { isRefusal, transition } from '../../domain/task-state.ts';
import { textKey } from '../../domain/text-key.ts';
import { findTaskInScope } from '../../store/tasks.ts';
import { record } from '../record.ts';
import { type Outcome, type PendingPeriod, type Turn, viewerScope } from '../turn.ts';
import type { Context, Reading, SaidWords } from '../understand/reading.ts';
import { understand } from '../understand/understand.ts';
import { reportFor } from './press-period.ts';
import { isPeriodic } from './report-periods.ts';

/**
 * Words about a continuous task that of another would only show its card are a report of it: "NV14 kỳ này đã báo cáo". Unless
 * they surely tell what was done, they are read back first.
 */
export async function asPeriodReports(turn: Turn, readings: readonly Reading[]): Promise<readonly Reading[]> {
  return Promise.all(
    readings.map(async (reading): Promise<Reading> => {
      const { intent, kind, words, tasks } = reading;
      const [code] = tasks ?? [];
      const tells = words !== undefined && words.asked !== true && tellsOfWork(words);
      if (intent !== 'task_card' || kind !== undefined || code === undefined || !tells) return reading;
      if (isOnlyPeriod(words.text) || !(await isReporter(turn, code))) return reading;
      const { ask: _, ...rest } = reading;
      const sure = words.heard !== true && (words.titled === true || (words.named === true && isTelling(words.text)));
      return { ...rest, intent: 'report_progress', kind: 'note', ...(!sure && { ask: 'which_intent' as const }) };
    }),
  );
}

/** "NV14 kỳ này tình hình" tells nothing, however many words it has. */
const tellsOfWork = ({ text, named, strange }: SaidWords) =>
  isTelling(text) || strange > 1 || (named === true && strange > 0);

/** Something was done, or there was nothing to do. */
const TELLING = /^(da |vua |khong phat sinh |khong co phat sinh )/;

const isTelling = (text: string) => TELLING.test(`${textKey(text).replace(LEADING_PERIOD, '')} `);

/** "Tuần này không phát sinh": the stretch of time that comes first. */
const LEADING_PERIOD = /^(trong )?(tuan|thang|quy|ky) (nay|vua qua|truoc|qua|\d{1,2}) /;

const ONLY_PERIOD =
  /^(trong |cho )?(ky |bao cao )*(ky|thang|tuan|quy)( bao cao)?( (nay|truoc|qua|roi|\d{1,2}|[ivx]{1,4}))?( (nam )?\d{4})?$/;
const isOnlyPeriod = (text: string) => ONLY_PERIOD.test(textKey(text));

async function isReporter(turn: Turn, code: string): Promise<boolean> {
  const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
  if (task?.kind !== 'continuous' || isRefusal(transition(task.state, { type: 'progress' }))) return false;
  return mayDo(turn.db, { actor: turn.person, standsInFor: turn.standsInFor }, 'report_progress', task);
}

/**
 * The answer to "what was done in this period?", or, where the words wait already, to "for which period?". Null: it is neither.
 */
export async function hearOfPeriod(
  turn: Turn,
  pending: PendingPeriod,
  typed: string,
  context: Context,
): Promise<Outcome | null> {
  const task = await findTaskInScope(turn.db, { id: pending.taskId }, viewerScope(turn));
  if (task === null) return null;
  const { cardTask: _, ...bare } = context;
  const readings = understand(typed, { ...bare, replyTask: task.code });
  const words =
    readings.find((reading) => reading.words !== undefined)?.words ??
    understand(`${task.code} ${typed}`, bare)[0]?.words;
  if (pending.content !== undefined) {
    const period =
      words?.period === undefined || !isOnlyPeriod(words.text) || namesTask(readings)
        ? null
        : periodMeant(words.period, rhythmOf(task, turn.office), turn.today);
    return period === null ? null : reportFor(turn, task.id, periodKey(period));
  }
  if (readings.some(({ tasks }) => tasks?.some((code) => code !== task.code))) return null;
  const named =
    words?.named === true || pending.period === undefined ? {} : { period: pending.period, named: true as const };
  const told = { ...(words ?? { text: typed.trim(), strange: 0 }), ...named, answers: true as const };
  const reports = readings.filter((reading) => isPeriodic(reading) || reading.intent === 'report_obstacle');
  const said: Reading = reports.find(isPeriodic) ?? {
    ...{ intent: 'report_progress', kind: 'note' },
  };
  const rest = reports.filter((reading) => reading !== said && reading.ask === undefined);
  return record(turn, [{ ...said, tasks: [task.code], words: told }, ...rest.slice(0, 1)], {});
}

/** What is said of a task by its code is no answer to a question. */
const namesTask = (readings: readonly Reading[]) =>
  readings.some(({ tasks, fromContext }) => tasks !== undefined && fromContext !== true);
