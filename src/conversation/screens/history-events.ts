import { periodOfKey } from '../../domain/reporting-periods.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import type { TaskHistory } from '../../store/task-history.ts';
import type { Viewer } from '../turn.ts';
import { dateWords, quantityWords } from './figures.ts';
import { type Event, groupedBy, whoFor } from './history-event.ts';
import { partEvents } from './history-parts.ts';
import { periodWords } from './period-words.ts';
import { supportEvents } from './support-history.ts';
import { urgingEvents } from './urging-history.ts';

export function eventsOf(viewer: Viewer, history: TaskHistory): Event[] {
  return [
    ...assignmentEvents(viewer, history),
    ...reportEvents(viewer, history),
    ...extensionEvents(viewer, history),
    ...evidenceEvents(viewer, history),
    ...decisionEvents(viewer, history),
    ...obstacleEvents(viewer, history),
    ...urgingEvents(viewer, history),
    ...partEvents(viewer, history),
    ...supportEvents(viewer, history),
  ];
}

type Report = TaskHistory['reports'][number];

/** A correction is one line: what was taken back for it needs none of its own, and what was wrong is marked. */
function reportEvents(viewer: Viewer, { reports }: TaskHistory): Event[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const corrected = new Set(reports.map(({ correctsId }) => correctsId));
  return reports
    .filter(({ kind, undoesId }) => kind !== 'undo' || !corrected.has(undoesId))
    .map((report) => ({
      at: report.at,
      who: reporter(viewer, report),
      what: reportWords(viewer, report, byId.get(report.correctsId ?? 0)),
      ...(report.undoneBy !== null && { ended: corrected.has(report.id) ? 'amended' : 'undone' }),
    }));
}

/** On whose behalf, and, where it was not typed in the person's own chat, that it was entered on the server. */
function reporter({ text }: Viewer, { person, onBehalfOf, channel }: Report): string {
  const who = onBehalfOf === null ? person.name : text('history-for', { name: person.name, other: onBehalfOf.name });
  return channel === 'terminal' ? text('history-by-command', { who }) : who;
}

function reportWords(viewer: Viewer, report: Report, wrong: Report | undefined): string {
  const { text } = viewer;
  const { kind, percentBefore, percentAfter, note, obstacles, undoes } = report;
  const figures = { before: wrong?.percentAfter ?? percentBefore, after: percentAfter };
  const words = [note, ...obstacles.map((obstacle) => obstacle.text)].filter((word) => word !== '').join('; ');
  const ofPeriod = reportedPeriod(viewer, report);
  const what = [whatOf(), ...quantityOf(viewer, report)].join(', ');
  const stays = kind === 'progress' && figures.before === figures.after && wrong === undefined;
  if (stays && note === '' && words !== '') return text('history-obstacle', { text: words });
  return words === '' ? what : text('history-note', { line: what, note: words });

  function whatOf(): string {
    if (kind === 'undo')
      return text(undoes?.kind === 'period' ? 'history-undo-period' : 'history-undo', { after: percentAfter });
    if (ofPeriod !== null) return text(wrong === undefined ? ofPeriod.id : 'history-period-corrected', ofPeriod.args);
    if (kind === 'done') return text(wrong === undefined ? 'history-done' : 'history-corrected-done');
    if (wrong !== undefined) return text('history-corrected', figures);
    return figures.before === figures.after ? text('history-still', figures) : text('history-progress', figures);
  }
}

/** "báo cáo kỳ tháng 4 (15/3–14/4)", and whether it came too late. */
function reportedPeriod(viewer: Viewer, { kind, period: key, at }: Report) {
  const period = kind === 'period' ? periodOfKey(key ?? '', viewer.office.cutOffDay) : null;
  if (period === null) return null;
  const late = localDateAt(at, viewer.office.calendar.zone) > period.until;
  const id = late ? 'history-period-late' : 'history-period';
  return { id, args: { period: periodWords(viewer, period) } } as const;
}

function quantityOf(
  viewer: Viewer,
  { quantityDone: done, quantityTotal: total, quantityUnit: unit }: Report,
): string[] {
  if (done === null) return [];
  return [quantityWords(viewer, { done, ...(total !== null && { total }), ...(unit !== null && { unit }) })];
}

type Decision = TaskHistory['decisions'][number];

function decisionEvents(viewer: Viewer, { decisions, names }: TaskHistory): Event[] {
  return decisions.map((decision) => ({
    at: decision.at,
    who: whoFor(viewer, names, decision.person.name, decision.onBehalfOfId),
    what:
      decision.undoes === null
        ? decisionWords(viewer, decision)
        : viewer.text('history-undo-decision', { what: decisionWords(viewer, decision.undoes) }),
    ...(decision.undoneBy !== null && { ended: 'undone' }),
  }));
}

type Decided = Pick<Decision, 'kind' | 'reason' | 'until' | 'extension'>;

function decisionWords(viewer: Viewer, { kind, reason, until, extension }: Decided) {
  const { text } = viewer;
  const ending = until === null ? null : kind === 'pause' ? 'history-pause-until' : 'history-resume-ended';
  const what = text(ending ?? `history-${kind}`, {
    until: until === null ? '' : dateWords(viewer, until),
    from: extension === null ? '' : dateWords(viewer, extension.fromDue),
    to: extension === null ? '' : dateWords(viewer, extension.toDue),
  });
  return reason === '' ? what : text('history-because', { what, reason });
}

function extensionEvents(viewer: Viewer, { extensions, names }: TaskHistory): Event[] {
  const { text } = viewer;
  return extensions.map(({ requestedAt, requestedBy, fromDue, toDue, reason, state, ordinal, onBehalfOfId }) => {
    const dates = { from: dateWords(viewer, fromDue), to: dateWords(viewer, toDue) };
    const what = text('history-extension', { ...dates, ordinal });
    return {
      at: requestedAt,
      who: whoFor(viewer, names, requestedBy.name, onBehalfOfId),
      what: reason === '' ? what : text('history-because', { what, reason }),
      ...(state === 'withdrawn' && { ended: 'withdrawn' as const }),
    };
  });
}

/** What came in one message is one line. */
function evidenceEvents({ text }: Viewer, { evidence }: TaskHistory): Event[] {
  const sent = groupedBy(
    evidence,
    ({ at, personId, removedAt }) => `${at.getTime()}/${personId}/${removedAt === null}`,
  );
  return [...sent.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const what = rows.map((row) => (row.name === '' ? row.text : row.name)).join(', ');
    const ended = first.removedAt === null ? {} : { ended: 'withdrawn' as const };
    return [{ at: first.at, who: first.person.name, what: text('history-evidence', { what }), ...ended }];
  });
}

/** Those assigned in one go stand in one line, the focal officer first. */
function assignmentEvents(viewer: Viewer, { assignments, names: stoodIn }: TaskHistory): Event[] {
  const { text } = viewer;
  const begun = groupedBy(assignments, ({ assignedAt }) => assignedAt.getTime());
  const ended = groupedBy(assignments, ({ endedAt }) => endedAt?.getTime());
  const names = (rows: TaskHistory['assignments']) =>
    rows.map(({ focal, person: { name } }) => (focal ? text('history-focal', { name }) : name)).join(', ');
  return [
    ...[...begun].map(([at, rows]) => event(at, null, text('history-assigned', { names: names(rows) }))),
    ...[...ended].flatMap(([at, rows]) =>
      at === undefined ? [] : [event(at, null, text('history-unassigned', { names: names(rows) }))],
    ),
    ...assignments.flatMap(({ person, personId, acknowledgedAt, declinedAt, declineReason, answeredById }) => {
      const substitute = answeredById === personId ? undefined : stoodIn.get(answeredById ?? 0);
      const who =
        substitute === undefined ? person.name : text('history-for', { name: substitute, other: person.name });
      return [
        ...(acknowledgedAt === null ? [] : [event(acknowledgedAt, who, text('history-acknowledged'))]),
        ...(declinedAt === null ? [] : [event(declinedAt, who, declined(declineReason ?? ''))]),
      ];
    }),
  ];

  function declined(reason: string): string {
    const what = text('history-declined');
    return reason === '' ? what : text('history-because', { what, reason });
  }
}

const event = (at: Date | number, who: string | null, what: string): Event => ({ at: new Date(at), who, what });

/** An obstacle that came with a report stands in its line; how it went on has lines of its own. */
function obstacleEvents(viewer: Viewer, { obstacles, names }: TaskHistory): Event[] {
  const { text } = viewer;
  return obstacles.flatMap((obstacle) => {
    const { text: words, reportId, reportedAt, reportedBy, steps } = obstacle;
    return [
      ...(reportId === null ? [event(reportedAt, reportedBy.name, text('history-obstacle', { text: words }))] : []),
      ...steps.map(({ at, kind, text: answer, person, unit, onBehalfOfId }) =>
        event(
          at,
          whoFor(viewer, names, person.name, onBehalfOfId),
          text(`history-step-${kind}`, { text: words, answer, unit: unit?.name ?? '' }),
        ),
      ),
      ...(steps.length === 0 ? withoutSteps(obstacle) : []),
    ];
  });

  /** Of obstacles from before the steps were kept only the outcome is on record. */
  function withoutSteps({
    text: words,
    answer,
    answeredAt,
    closedAt,
    state,
  }: TaskHistory['obstacles'][number]): Event[] {
    return [
      ...(answeredAt === null
        ? []
        : [event(answeredAt, null, text('history-step-answer', { text: words, answer: answer ?? '' }))]),
      ...(closedAt === null || state !== 'resolved'
        ? []
        : [event(closedAt, null, text('history-step-resolve', { text: words }))]),
    ];
  }
}
