import { mayReadFigures } from '../../actions/read-figures.ts';
import { periodContaining } from '../../domain/periods.ts';
import { type ReportSpan, reportRange, spanBefore, spanKey, spanMeant } from '../../domain/report-span.ts';
import { spanName } from '../../reports/compose/official-words.ts';
import type { DocumentForm } from '../../reports/wish.ts';
import { writeAct } from '../acts.ts';
import { beyondGroup } from '../group/beyond-group.ts';
import { dateWords } from '../screens/figures.ts';
import { said } from '../screens/plain.ts';
import type { SummarySubject } from '../screens/summary.ts';
import { inRows } from '../screens/task-list.ts';
import { nameOf } from '../show-charts.ts';
import { mayRead, outsideScope, subjectsOf } from '../show-figures.ts';
import { asking, type Turn } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, quiet, type View } from '../view.ts';
import type { ReportAct } from './report-acts.ts';
import { type Place, placeOf, scopeOfPlace } from './report-place.ts';
import { reportAnswer, reportFile } from './report-screen.ts';

/** "Làm báo cáo tuần", "báo cáo tháng 3 Sở Y tế": for whoever may read the figures, one report for each unit that was named. */
export async function showReport(turn: Turn, reading: Reading): Promise<View[]> {
  const views: View[] = [];
  for (const subject of await subjectsOf(turn, reading)) {
    const refused = await refusal(turn, subject);
    if (refused !== null) return [refused];
    const span = spanSaid(turn, reading);
    if (span === null) return [notASpan(turn, reading) ?? whichSpan(turn, placeOf(subject.scope), 'report-which-span')];
    views.push(...(await reportAnswer(turn, span, subject, formSaid(reading))));
  }
  return views;
}

export async function pressOnReport(turn: Turn, act: ReportAct): Promise<View[]> {
  const beyond = await beyondGroup(turn, act.unit === 0 ? [] : [act.unit]);
  if (beyond !== null) return [beyond];
  const scope = scopeOfPlace(act);
  const subject = { scope, name: await nameOf(turn, scope) };
  const refused = await refusal(turn, subject);
  if (refused !== null) return [refused];
  if (act.do === 'report_spans') return [whichSpan(turn, act, 'report-spans')];
  const span = spanMeant(act.span, turn.today, turn.office.cutOffDay);
  if (span === null) return [said(turn, 'rejected-stale-button')];
  return act.do === 'report_of'
    ? reportAnswer(turn, span, subject, 'docx')
    : [await reportFile(turn, span, subject, act.form)];
}

async function refusal(turn: Turn, { scope }: SummarySubject): Promise<View | null> {
  if (!(await mayReadFigures(asking(turn)))) return said(turn, 'rejected-leader-only');
  return (await mayRead(turn, scope)) ? null : outsideScope(turn);
}

const formSaid = ({ kind }: Reading): DocumentForm => (kind === 'xlsx' ? 'xlsx' : 'docx');

/** Where no time is said it is the week; a day alone is that day. Null: two periods, or the days in the wrong order. */
function spanSaid({ today, office }: Turn, { period, date, until }: Reading): ReportSpan | null {
  if (period !== undefined) return spanMeant(period, today, office.cutOffDay);
  if (date !== undefined) return reportRange(date, until ?? date);
  return periodContaining('week', today, office.cutOffDay);
}

/** Days that are no stretch. Null: not the days are wrong. */
function notASpan(turn: Turn, { date, until }: Reading): View | null {
  if (date === undefined || until === undefined) return null;
  return said(turn, 'report-no-range', { from: dateWords(turn, date), until: dateWords(turn, until) });
}

/** The periods that are asked for most, each on a button, and how any other is typed. */
function whichSpan(turn: Turn, place: Place, id: 'report-spans' | 'report-which-span'): View {
  const { text, today, office } = turn;
  const present = (['week', 'month', 'quarter', 'half_year', 'nine_months', 'year'] as const).map((kind) =>
    periodContaining(kind, today, office.cutOffDay),
  );
  const [week, month, quarter, ...longer] = present.filter(({ from }) => from <= today);
  const known = [week, month, quarter].flatMap((span) => (span === undefined ? [] : [span, spanBefore(span)]));
  const choices = [...known, ...longer].map((span) => ({
    label: spanName(text, span),
    act: writeAct({ do: 'report_of', span: spanKey(span), ...placeOf(scopeOfPlace(place)) }),
  }));
  return { blocks: [paragraph(text(id)), quiet(text('report-spans-how'))], choices: inRows(choices, 2) };
}
