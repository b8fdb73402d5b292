import type { DayRange } from '../../domain/evaluation/late-days.ts';
import { ledSince, type Stretch, silenceIn, standstills } from '../../domain/evaluation/task-life.ts';
import { type Mark, markByOriginal, markOf } from '../../domain/evaluation/task-mark.ts';
import type { EvaluationWeights } from '../../domain/evaluation/weights.ts';
import { addDays, daysBetween, type LocalDate } from '../../domain/local-date.ts';
import type { JudgedPeriod } from '../../domain/period-record.ts';
import type { ReportSpan } from '../../domain/report-span.ts';
import { endOfDay, localDateAt } from '../../domain/time-zone.ts';
import {
  answersTo,
  type EvaluatedRow,
  evaluatedTasks,
  type LifeRow,
  livesOf,
  type Whose,
} from '../../store/evaluated-tasks.ts';
import type { Office } from '../../store/office.ts';
import { periodRecordsOf } from '../../store/period-records.ts';
import type { Db } from '../../store/store.ts';
import { loadUnitTree } from '../../store/unit-tree.ts';
import { type Wait, waitsOf } from '../../store/waiting-times.ts';
import type { Reckoning } from '../reckoning.ts';

/** What one task says of whoever answers for it, in one period, with the dates that it comes from. */
export interface EvaluatedTask {
  readonly taskId: number;
  readonly code: string;
  readonly title: string;
  readonly kind: 'dated' | 'continuous';
  readonly leadUnitId: number;
  /** The one officer who answers for it; null: nobody. */
  readonly focalId: number | null;
  readonly originalDue: LocalDate | null;
  readonly currentDue: LocalDate | null;
  readonly doneOn: LocalDate | null;
  /** It was reported done, and nobody has answered yet. */
  readonly awaits: boolean;
  readonly paused: boolean;
  /** Null: it is not judged by its deadline. */
  readonly mark: Mark | null;
  /** By the first deadline that it ever had; the same as `mark` where that was not moved. */
  readonly firstMark: Mark | null;
  readonly periods: { readonly onTime: number; readonly late: number; readonly missed: number };
  readonly silence: { readonly silent: number; readonly open: number };
  readonly results: { readonly confirmed: number; readonly returned: number };
}

export interface Evaluation extends Reckoning {
  readonly span: ReportSpan;
  readonly weights: EvaluationWeights;
  readonly tasks: readonly EvaluatedTask[];
}

interface Setting {
  readonly office: Pick<Office, 'calendar' | 'cutOffDay'>;
  readonly span: ReportSpan;
  readonly weights: EvaluationWeights;
  /** The local day of the instant: at 24:00 of a day the next one, on which what was due on it is late. */
  readonly today: LocalDate;
}

/**
 * Judges every task of these units or people in the period, as it stood at the instant of the reckoning. A task that was reported done is
 * judged in the period in which that was; one that is overdue in every period in which it is; never twice in one.
 */
export async function evaluate(
  db: Db,
  whose: Whose,
  span: ReportSpan,
  reckoning: Reckoning,
  { office, weights }: Pick<Setting, 'office' | 'weights'>,
): Promise<Evaluation> {
  const { zone } = office.calendar;
  const { asOf: at } = reckoning;
  const today = localDateAt(at, zone);
  const since = endOfDay(addDays(span.from, -1), zone);
  const rows = await evaluatedTasks(db, whose, { at, since, from: span.from });
  const setting = { office, span, weights, today };
  const tasks: EvaluatedTask[] = [];
  // Of each task every version is read: no more of them at a time than memory has room for, however many tasks there are.
  for (let first = 0; first < rows.length; first += BATCH)
    tasks.push(...(await judgeAll(db, rows.slice(first, first + BATCH), setting, { whose, at, since })));
  return { ...reckoning, span, weights, tasks };
}

const BATCH = 500;

async function judgeAll(
  db: Db,
  rows: readonly EvaluatedRow[],
  setting: Setting,
  { whose, at, since }: { readonly whose: Whose; readonly at: Date; readonly since: Date },
): Promise<EvaluatedTask[]> {
  const { office, today } = setting;
  const { zone } = office.calendar;
  const ids = rows.map(({ taskId }) => taskId);
  const lives = await livesOf(db, ids, at);
  const answers = await answersTo(db, ids, since, at);
  const waits = await waitsOf(db, ids, at);
  const owners = [...waits.values()].flat().map(({ ownerUnitId }) => ownerUnitId);
  const tree = owners.length === 0 ? null : await loadUnitTree(db, owners);
  const continuous = rows.filter(({ kind }) => kind === 'continuous').map(({ task }) => task);
  const records = await periodRecordsOf(db, continuous, office, today, at);
  return rows.map((row) => {
    const { taskId, leadUnitId } = row;
    const others = (waits.get(taskId) ?? []).filter(
      ({ ownerUnitId }) => tree?.isWithin(ownerUnitId, leadUnitId) === false,
    );
    return judge(row, setting, {
      whose,
      life: lifeOf(lives.get(taskId) ?? [], at, zone),
      waiting: others.map((wait) => daysOf(wait, today, zone)),
      record: records.get(taskId) ?? [],
      results: answers.get(taskId) ?? { confirmed: 0, returned: 0 },
    });
  });
}

interface Known {
  readonly whose: Whose;
  readonly life: readonly Stretch[];
  readonly waiting: readonly DayRange[];
  readonly record: readonly JudgedPeriod[];
  readonly results: EvaluatedTask['results'];
}

function judge(row: EvaluatedRow, setting: Setting, { whose, life, waiting, record, results }: Known): EvaluatedTask {
  const { taskId, state, kind, leadUnitId, currentDue, task, focal } = row;
  const { code, title, originalDue } = task;
  const { calendar } = setting.office;
  const ledFrom = ledSince(life) ?? task.startOn;
  const givenOn = focal === null ? ledFrom : localDateAt(focal.assignedAt, calendar.zone);
  const handedOn = whose.by === 'units' ? ledFrom : givenOn;
  const isDone = state === 'confirmed' || state === 'awaiting_confirmation';
  const doneOn = isDone ? row.reportedDoneOn : null;
  const marks = marksOf(row, doneOn, { handedOn, life, waiting }, setting);
  const days = { from: later(setting.span.from, handedOn), until: lastDayIn(setting) };
  return {
    ...{ taskId, code, title, kind, leadUnitId, originalDue, currentDue, doneOn, results, ...marks },
    focalId: focal?.personId ?? null,
    awaits: state === 'awaiting_confirmation',
    paused: state === 'paused',
    periods: periodsIn(record, handedOn, setting),
    silence:
      kind === 'dated' && days.from <= days.until ? silenceIn(life, days, waiting, calendar) : { silent: 0, open: 0 },
  };
}

/** The last day that is over, within the period. */
function lastDayIn({ span, today }: Setting): LocalDate {
  const over = addDays(today, -1);
  return over < span.until ? over : span.until;
}

function marksOf(
  { kind, state, currentDue, task: { originalDue } }: EvaluatedRow,
  doneOn: LocalDate | null,
  { handedOn, life, waiting }: Pick<Known, 'life' | 'waiting'> & { readonly handedOn: LocalDate },
  { span, today, weights, office: { calendar } }: Setting,
): Pick<EvaluatedTask, 'mark' | 'firstMark'> {
  const isElsewhere = doneOn === null ? state !== 'open' : doneOn < span.from || doneOn > span.until;
  if (kind !== 'dated' || currentDue === null || isElsewhere) return { mark: null, firstMark: null };
  const first = originalDue ?? currentDue;
  const facts = { dueOn: currentDue, originalDue: first, doneOn, today, handedOn, waiting };
  const dated = { ...facts, standstill: standstills(life) };
  const mark = markOf(dated, weights, calendar);
  return { mark, firstMark: first === currentDue ? mark : markByOriginal(dated, weights, calendar) };
}

/** Periods whose last day lies in the period of the evaluation, of which whoever is judged had the task for at least half. */
function periodsIn(
  record: readonly JudgedPeriod[],
  handedOn: LocalDate,
  { span, today }: Setting,
): EvaluatedTask['periods'] {
  const judged = record.filter(({ period: { from, until } }) => {
    const theirs = daysBetween(later(from, handedOn), until) + 1;
    const isHalf = 2 * theirs >= daysBetween(from, until) + 1;
    return until >= span.from && until <= span.until && until < today && isHalf;
  });
  const count = (wanted: JudgedPeriod['state']) => judged.filter(({ state }) => state === wanted).length;
  return { onTime: count('on_time'), late: count('late'), missed: count('missed') };
}

const later = (a: LocalDate, b: LocalDate) => (a > b ? a : b);

function lifeOf(rows: readonly LifeRow[], at: Date, zone: string): Stretch[] {
  const begun = rows.map(({ validFrom }) => localDateAt(validFrom, zone));
  return rows.map(({ state, kind, leadUnitId, validTo, silentFrom }, i) => {
    const next = rows[i + 1]?.validFrom.getTime() === validTo?.getTime() ? begun[i + 1] : undefined;
    return {
      ...{ state, kind, leadUnitId, from: begun[i] ?? '' },
      to: validTo === null || validTo > at ? null : (next ?? localDateAt(validTo, zone)),
      silentFrom: silentFrom === null ? null : localDateAt(silentFrom, zone),
    };
  });
}

function daysOf({ from, until }: Wait, today: LocalDate, zone: string): DayRange {
  return { from: localDateAt(from, zone), until: until === null ? today : localDateAt(until, zone) };
}
