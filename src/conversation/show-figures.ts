import { mayReadAll, mayReadFigures, mayReadUnit, unitToRead } from '../actions/read-figures.ts';
import { endOfDay } from '../domain/time-zone.ts';
import type { FigureScope } from '../store/figures.ts';
import { isWithin, unitById } from '../store/units.ts';
import { askedFrom } from './evaluation/asked.ts';
import { rankingChoice } from './evaluation/ranked.ts';
import { listOf, spanSaid } from './list-of.ts';
import { pastInstant } from './past-instant.ts';
import { placeOf } from './report/report-place.ts';
import { compareDays, daysCompared } from './screens/compare-days.ts';
import { compareSpans } from './screens/compare-spans.ts';
import { compareUnits } from './screens/compare-units.ts';
import { dateWords } from './screens/figures.ts';
import { overdue } from './screens/overdue.ts';
import { peopleRanking } from './screens/people-ranking.ts';
import { periodShares } from './screens/period-shares.ts';
import { said } from './screens/plain.ts';
import { ranking } from './screens/ranking.ts';
import { type SummarySubject, summary } from './screens/summary.ts';
import { taskList } from './screens/task-list.ts';
import { asking, type Turn, type Viewer } from './turn.ts';
import type { Reading } from './understand/reading.ts';
import { quiet, type View } from './view.ts';

/** Figures are for unit heads (their own subtree) and those above them; whoever asks for more is told what they may see. */
export async function showFigures(turn: Turn, reading: Reading): Promise<View[]> {
  if (!(await mayReadFigures(asking(turn)))) return [said(turn, 'rejected-leader-only')];
  const subjects = await subjectsOf(turn, reading);
  for (const subject of subjects) if (!(await mayRead(turn, subject.scope))) return [await outsideScope(turn)];
  const [first] = subjects;
  if (first === undefined) return [];
  const compared = reading.period?.includes('/') === true ? reading.period : null;
  const days = compared === null ? null : daysCompared(compared);
  if (days !== null) return Promise.all(subjects.map((subject) => compareDays(turn, subject, days)));
  if (compared !== null) return Promise.all(subjects.map((subject) => compareSpans(turn, subject, compared)));
  if (reading.intent === 'compare_units' && subjects.length > 1) return [await compareUnits(turn, subjects)];
  const list = openList(reading);
  if (list !== null)
    return [await taskList(turn, { ...listOf(turn, list, reading), unit: first.scope.underUnitId ?? 0 }, 0)];
  return Promise.all(subjects.map((subject) => summary(turn, timed(turn, subject, reading))));
}

/** "Quý I còn việc nào chưa xong" wants the tasks, not the figures; so does "việc quá hạn của Sở Y tế". */
function openList({ kind }: Reading) {
  return kind === 'open' || kind === 'overdue' || kind === 'due_soon' || kind === 'behind' ? kind : null;
}

/** "Tình hình ngày 31/3": as it stood then. "Quý I thế nào": the tasks whose deadline lies in it. */
function timed(turn: Turn, subject: SummarySubject, reading: Reading): SummarySubject {
  const name = subject.name ?? turn.text('summary-everything');
  if (reading.date !== undefined && reading.date < turn.today) {
    const asOf = endOfDay(reading.date, turn.office.calendar.zone);
    return { ...subject, asOf, name: turn.text('summary-as-of', { name, date: dateWords(turn, reading.date) }) };
  }
  const span = reading.period === undefined ? null : spanSaid(turn, reading);
  if (span === null) return subject;
  const dates = { from: dateWords(turn, span.from), to: dateWords(turn, span.to) };
  return {
    scope: { ...subject.scope, dueFrom: span.from, dueTo: span.to },
    name: turn.text('summary-due-between', { name, ...dates }),
  };
}

export async function outsideScope(turn: Turn): Promise<View> {
  return turn.group === undefined
    ? said(turn, 'rejected-unit-scope', { unit: (await ownPlace(turn))?.name ?? turn.person.unit.name })
    : said(turn, 'rejected-group-scope', { unit: turn.group.name });
}

/** The unit whose figures are meant when none is named; null: everybody's. */
async function ownPlace(viewer: Viewer): Promise<{ readonly unitId: number; readonly name: string } | null> {
  return viewer.group ?? unitToRead(asking(viewer));
}

export async function subjectsOf(turn: Viewer, reading: Reading): Promise<SummarySubject[]> {
  const units = await Promise.all((reading.unitIds ?? []).map((id) => unitById(turn.db, Number(id))));
  const narrowed = narrowedBy(reading);
  const known = units.filter((unit) => unit !== null);
  if (known.length > 0)
    return known.map((unit) => ({
      scope: { ...narrowed.scope, underUnitId: unit.id },
      name: joined(unit.name, narrowed.name),
    }));
  const place = await ownPlace(turn);
  const own = place === null ? {} : { underUnitId: place.unitId };
  return [{ scope: { ...own, ...narrowed.scope }, name: narrowed.name ?? place?.name ?? null }];
}

function narrowedBy({ groupId, group, programmeId, programme }: Reading): { scope: FigureScope; name: string | null } {
  if (groupId !== undefined) return { scope: { groupId: Number(groupId) }, name: group ?? null };
  if (programmeId !== undefined) return { scope: { programmeId: Number(programmeId) }, name: programme ?? null };
  return { scope: {}, name: null };
}

const joined = (unit: string, rest: string | null) => (rest === null ? unit : `${unit} · ${rest}`);

export async function mayRead(turn: Viewer, scope: FigureScope): Promise<boolean> {
  const { underUnitId } = scope;
  const { group, db } = turn;
  if (group !== undefined && (underUnitId === undefined || !(await isWithin(db, underUnitId, group.unitId))))
    return false;
  const who = asking(turn);
  if (await mayReadAll(who)) return true;
  return underUnitId !== undefined && mayReadUnit(db, who, underUnitId);
}

/** The list of what is overdue, under the figures for whoever may read them; of days or of somebody's own it is the list alone. */
export async function showOverdue(turn: Turn, reading: Reading): Promise<View> {
  const asked = listOf(turn, 'overdue', reading);
  const isNarrow = asked.from !== undefined || asked.to !== undefined || asked.mine === true;
  if (isNarrow || !(await mayReadFigures(asking(turn)))) return taskList(turn, asked, 0);
  const [subject] = await subjectsOf(turn, reading);
  const may = subject !== undefined && (await mayRead(turn, subject.scope));
  return may ? overdue(turn, asked, subject.scope) : taskList(turn, asked, 0);
}

/** "Đơn vị nào chậm nhất", also as it stood when a past day or period was over; whoever wants points is one press from them. */
export async function showRanking(turn: Turn, reading: Reading): Promise<View> {
  if (reading.kind === 'periods') return showShares(turn, reading);
  if (!(await mayReadFigures(asking(turn)))) return said(turn, 'rejected-leader-only');
  const { kind, best, programmeId, groupId } = reading;
  const asOf = pastInstant(turn, reading);
  const place = await ownPlace(turn);
  const scope: FigureScope = {
    ...(place !== null && { underUnitId: place.unitId }),
    ...(programmeId !== undefined && { programmeId: Number(programmeId) }),
    ...(groupId !== undefined && { groupId: Number(groupId) }),
  };
  if (kind !== 'people') {
    const view = await ranking(turn, { scope, best: best === true, ...(asOf !== undefined && { asOf }) });
    return withEvaluation(turn, reading, view, scope);
  }
  const view = await peopleRanking(turn);
  const note = asOf === undefined ? [] : [quiet(turn.text('ranking-of-today'))];
  return withEvaluation(turn, reading, { ...view, blocks: [...view.blocks, ...note] }, scope);
}

/** Points are told to one alone. */
function withEvaluation(turn: Turn, reading: Reading, view: View, scope: FigureScope): View {
  const asked = askedFrom(turn, reading, reading.kind === 'people' ? 'people' : 'units');
  if (turn.group !== undefined || asked === null) return view;
  const choice = rankingChoice({ ...asked, ...placeOf(scope) }, turn.text('button-evaluation'));
  return { ...view, choices: [...(view.choices ?? []), [choice]] };
}

/** How often the periods of continuous tasks were reported in time, for whoever may see the figures of the unit. */
async function showShares(turn: Turn, reading: Reading): Promise<View> {
  if (!(await mayReadFigures(asking(turn)))) return said(turn, 'rejected-leader-only');
  const [subject] = await subjectsOf(turn, reading);
  if (subject === undefined || !(await mayRead(turn, subject.scope))) return outsideScope(turn);
  return periodShares(turn, subject.scope, spanSaid(turn, reading));
}
