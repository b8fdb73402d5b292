import { localDateAt, localTimeAt } from '../../domain/time-zone.ts';
import { taskHistory } from '../../store/reports.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, title, type View } from '../view.ts';
import { dateWords } from './figures.ts';
import { stepLine } from './obstacle-history.ts';
import { shortTitle } from './task-words.ts';

/** A phone shows about this many lines; the newest are kept. */
const MOST_LINES = 20;

interface Event {
  readonly at: Date;
  readonly line: string;
}

/** The life of a task as a timeline, oldest first: who did what, when. */
export async function history(viewer: Viewer, task: TaskDetail): Promise<View> {
  const { text } = viewer;
  const events = (await readEvents(viewer, task.id)).sort((a, b) => a.at.getTime() - b.at.getTime());
  const lines = events.slice(-MOST_LINES).map((event) => paragraph(event.line));
  return {
    blocks: [
      title(text('history-title', { code: task.code })),
      ...(lines.length === 0 ? [paragraph(text('history-empty'))] : lines),
    ],
    about: task.code,
  };
}

async function readEvents(viewer: Viewer, taskId: number): Promise<Event[]> {
  const { text, db } = viewer;
  const { reports, decisions, extensions, urged, obstacleSteps } = await taskHistory(db, taskId);
  const because = (reason: string) => (reason === '' ? '' : `: ${reason}`);
  const when = (at: Date) => momentWords(viewer, at);
  return [
    ...reportEvents(viewer, reports),
    ...decisions.map(({ at, kind, person, reason }) => ({
      at,
      line: decisionLine(text, kind, when(at), person.name, because(reason)),
    })),
    ...extensions.map(({ requestedAt, requestedBy, fromDue, toDue, reason }) => ({
      at: requestedAt,
      line: text('history-extension', {
        ...{ when: when(requestedAt), name: requestedBy.name, reason: because(reason) },
        ...{ from: dateWords(viewer, fromDue), to: dateWords(viewer, toDue) },
      }),
    })),
    ...urged.map(({ urging }) => ({
      at: urging.at,
      line: text('history-urged', { when: when(urging.at), name: urging.person.name }),
    })),
    ...obstacleSteps.map((step) => ({
      at: step.at,
      line: text('history-obstacle', { line: stepLine(viewer, step), text: shortTitle(step.obstacle.text, 40) }),
    })),
  ];
}

type Reports = Awaited<ReturnType<typeof taskHistory>>['reports'];

/** A correction is one line: what was taken back for it needs none of its own. */
function reportEvents(viewer: Viewer, reports: Reports): Event[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const corrected = new Set(reports.map(({ correctsId }) => correctsId));
  return reports
    .filter(({ kind, undoesId }) => kind !== 'undo' || !corrected.has(undoesId))
    .map((report) => ({ at: report.at, line: reportLine(viewer, report, byId.get(report.correctsId ?? 0)) }));
}

function reportLine(viewer: Viewer, report: Reports[number], wrong: Reports[number] | undefined): string {
  const { text } = viewer;
  const { at, kind, person, percentBefore, percentAfter, note, obstacles } = report;
  const base = { when: momentWords(viewer, at), name: person.name };
  const figures = { ...base, before: wrong?.percentAfter ?? percentBefore, after: percentAfter };
  const words = [note, ...obstacles.map((obstacle) => obstacle.text)].filter((word) => word !== '').join('; ');
  const line = lineOf();
  return words === '' ? line : text('history-note', { line, note: words });

  function lineOf(): string {
    if (kind === 'undo') return text('history-undo', base);
    if (kind === 'done') return text(wrong === undefined ? 'history-done' : 'history-corrected-done', base);
    return text(wrong === undefined ? 'history-progress' : 'history-corrected', figures);
  }
}

function decisionLine(text: Viewer['text'], kind: string, when: string, name: string, reason: string): string {
  switch (kind) {
    case 'return':
      return text('history-return', { when, name, reason });
    case 'confirm':
    case 'grant_extension':
    case 'refuse_extension':
    case 'undo':
      return text(`history-${kind}`, { when, name });
    default:
      return text('history-other', { when, name, what: `${kind}${reason}` });
  }
}

/** "28/3/2024 8:30": day and time of an instant, as local people read them. */
function momentWords(viewer: Viewer, at: Date): string {
  const { zone } = viewer.office.calendar;
  return `${dateWords(viewer, localDateAt(at, zone))} ${localTimeAt(at, zone).replace(/^0/, '')}`;
}
