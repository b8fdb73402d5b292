import { formatVietnameseDate } from '../../domain/local-date.ts';
import { spanKey, spanOfDays } from '../../domain/report-span.ts';
import type { Brief } from '../../reminders/brief.ts';
import { writeAct } from '../acts.ts';
import { placeOf } from '../report/report-place.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph } from '../view.ts';
import { dateWords, numberWords } from './figures.ts';

const MOST_CODES = 6;
const MOST_UNITS = 4;

/** The longer stretch in full; of a shorter one that ends with it, one line. */
export function briefBlocks(viewer: Viewer, briefs: readonly Brief[] | undefined): Block[] {
  return (briefs ?? []).map((brief, index) =>
    paragraph([headline(viewer, brief), ...(index === 0 ? linesOf(viewer, brief) : [])].join('\n')),
  );
}

/** The figures of now, and the written report of the very days that were looked back on in full. */
export function briefChoices(viewer: Viewer, briefs: readonly Brief[] | undefined): Choice[][] {
  const [first] = briefs ?? [];
  if (first === undefined) return [];
  const { text } = viewer;
  const summary = { label: text('digest-button-summary'), act: writeAct({ do: 'say', text: '/tonghop' }) };
  const overdue = { label: text('digest-button-overdue-all'), act: writeAct({ do: 'say', text: '/quahan' }) };
  return [[summary, overdue], [reportChoice(viewer, first)]];
}

function reportChoice({ text, office }: Viewer, { length, past }: Brief): Choice {
  const span = spanOfDays(length, { from: past.from, until: past.to }, office.cutOffDay);
  const act = writeAct({ do: 'report_of', span: spanKey(span), ...placeOf({}) });
  return { label: text(`digest-button-report-${length}`), act };
}

function headline(viewer: Viewer, { length, past, finished, slipped }: Brief): string {
  const counts = { finished: numberWords(viewer, finished.length), slipped: numberWords(viewer, slipped.length) };
  return viewer.text(`digest-brief-${length}`, { from: short(past.from), to: short(past.to), ...counts });
}

const short = (date: string) => formatVietnameseDate(date).replace(/\/\d{4}$/, '');

function linesOf(viewer: Viewer, brief: Brief): string[] {
  const { text, person } = viewer;
  const { length, past, now, before, silent, waiting } = brief;
  const tasks = silent.reduce((sum, one) => sum + one.tasks, 0);
  const units = silent.slice(0, MOST_UNITS).map(({ unit, tasks: count }) => `${unit} ${numberWords(viewer, count)}`);
  const { decisions, obstacles } = waiting;
  return [
    text('digest-brief-figures', {
      date: dateWords(viewer, past.to),
      total: numberWords(viewer, now.total),
      done: numberWords(viewer, now.done),
      overdue: numberWords(viewer, now.openOverdue),
      percent: numberWords(viewer, now.overduePercent ?? 0, 1),
      doneChange: changeWords(viewer, now.done - before.done),
      overdueChange: changeWords(viewer, now.openOverdue - before.openOverdue),
    }),
    ...codesLine(viewer, 'digest-brief-finished', brief.finished),
    ...codesLine(viewer, 'digest-brief-slipped', brief.slipped),
    ...codesLine(viewer, `digest-brief-will-slip-${length}`, brief.willSlip),
    ...(tasks === 0
      ? []
      : [text('digest-brief-silent', { count: numberWords(viewer, tasks), units: cut(units, silent.length) })]),
    ...(person.role === 'coordinator' && decisions > 0 ? [text('digest-brief-decisions', { count: decisions })] : []),
    ...(obstacles > 0 ? [text('digest-brief-obstacles', { count: obstacles })] : []),
  ];
}

function codesLine(viewer: Viewer, id: Parameters<Viewer['text']>[0], codes: readonly string[]): string[] {
  if (codes.length === 0) return [];
  const shown = cut(codes.slice(0, MOST_CODES), codes.length);
  return [viewer.text(id, { count: numberWords(viewer, codes.length), codes: shown })];
}

const cut = (shown: readonly string[], all: number) => `${shown.join(', ')}${all > shown.length ? '…' : ''}`;

function changeWords(viewer: Viewer, change: number): string {
  const { text } = viewer;
  if (change === 0) return text('digest-brief-same');
  return text(change > 0 ? 'digest-brief-up' : 'digest-brief-down', { count: numberWords(viewer, Math.abs(change)) });
}
