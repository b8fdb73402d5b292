import { mayReadFigures } from '../actions/read-figures.ts';
import { endOfDay } from '../domain/time-zone.ts';
import type { ChartName } from '../reports/wish.ts';
import type { FigureScope } from '../store/figures.ts';
import { groupNames, programmeName } from '../store/names.ts';
import { unitById } from '../store/units.ts';
import type { ChartAct } from './chart-acts.ts';
import { beyondGroup } from './group/beyond-group.ts';
import { pastInstant } from './past-instant.ts';
import { chart, pastSubject } from './screens/chart.ts';
import { dateWords } from './screens/figures.ts';
import { said } from './screens/plain.ts';
import type { SummarySubject } from './screens/summary.ts';
import { mayRead, outsideScope, subjectsOf } from './show-figures.ts';
import { asking, type Turn } from './turn.ts';
import type { Reading } from './understand/reading.ts';
import type { View } from './view.ts';

/** "Vẽ biểu đồ …": for whoever may read the figures themselves, one picture for each unit that was named. */
export async function showCharts(turn: Turn, reading: Reading): Promise<View[]> {
  const subjects = await subjectsOf(turn, reading);
  const views: View[] = [];
  for (const subject of subjects) {
    const asOf = pastInstant(turn, reading);
    views.push(
      await judged(turn, reading.chart ?? 'units', named(turn, { ...subject, ...(asOf !== undefined && { asOf }) })),
    );
  }
  return views;
}

export async function pressChart(turn: Turn, { chart: which, unit, programme, group, days }: ChartAct): Promise<View> {
  const beyond = await beyondGroup(turn, unit === 0 ? [] : [unit]);
  if (beyond !== null) return beyond;
  const place: FigureScope = {
    ...(unit !== 0 && { underUnitId: unit }),
    ...(programme !== 0 && { programmeId: programme }),
    ...(group !== 0 && { groupId: group }),
  };
  const name = await nameOf(turn, place);
  if (days === undefined) return judged(turn, which, { scope: place, name });
  if ('on' in days) {
    const asOf = days.on < turn.today ? endOfDay(days.on, turn.office.calendar.zone) : undefined;
    return judged(turn, which, named(turn, { scope: place, name, ...(asOf !== undefined && { asOf }) }));
  }
  const { from, to } = days;
  const dates = { from: dateWords(turn, from), to: dateWords(turn, to) };
  return judged(turn, which, {
    scope: { ...place, dueFrom: from, dueTo: to },
    name: turn.text('summary-due-between', { name: name ?? turn.text('summary-everything'), ...dates }),
  });
}

async function judged(turn: Turn, which: ChartName, subject: SummarySubject): Promise<View> {
  if (!(await mayReadFigures(asking(turn)))) return said(turn, 'rejected-leader-only');
  return (await mayRead(turn, subject.scope)) ? chart(turn, which, subject) : outsideScope(turn);
}

function named(turn: Turn, subject: SummarySubject): SummarySubject {
  const { asOf } = subject;
  return asOf === undefined ? subject : pastSubject(turn, { ...subject, asOf });
}

/** What a place is called in words; null: everything. */
export async function nameOf({ db }: Turn, { underUnitId, programmeId, groupId }: FigureScope): Promise<string | null> {
  const unit = underUnitId === undefined ? null : await unitById(db, underUnitId);
  const programme = programmeId === undefined ? null : await programmeName(db, programmeId);
  const group = groupId === undefined ? undefined : (await groupNames(db, [groupId])).get(groupId);
  const names = [unit?.name, programme, group].filter((name) => name != null);
  return names.length === 0 ? null : names.join(' · ');
}
