import type { CalendarEffect } from '../../actions/calendar/calendar-effect.ts';
import type { CalendarChanged } from '../../actions/calendar/change-calendar.ts';
import { type CalendarOrder, type CalendarRefusal, type DayChange, turnOf } from '../../domain/calendar-order.ts';
import { holidayNames } from '../../domain/holidays.ts';
import { calendarChanges } from '../../store/calendar-changes.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { byWords, capitalised, changeWords, dayWords, rangeWords, reasonWords } from './calendar-words.ts';
import { dateWords } from './figures.ts';
import { momentWords } from './urging-preview.ts';

/** What would change, and what follows from it, before anything is done. */
export function calendarPreview(
  viewer: Viewer,
  { deed }: CalendarOrder,
  {
    changes,
    effect,
    nonce,
  }: { readonly changes: readonly DayChange[]; readonly effect: CalendarEffect; readonly nonce: string },
): View {
  const { text } = viewer;
  const what = capitalised(changeWords(viewer, deed, changes));
  const yes: Choice = {
    label: text('button-calendar-do'),
    act: writeAct({ do: 'calendar_do', nonce }),
    tone: 'primary',
  };
  return {
    blocks: [
      title(text('calendar-sure', { what })),
      paragraph([...effectLines(viewer, effect, changes), ...digestLines(viewer, changes)].join('\n')),
      ...lawLines(viewer, changes).map(quiet),
    ],
    choices: [[yes, { label: text('button-no'), act: writeAct({ do: 'never_mind' }) }]],
  };
}

function effectLines({ text }: Viewer, { due, moved }: CalendarEffect, changes: readonly DayChange[]): string[] {
  const days = changes.filter((day) => turnOf(day) !== 'same').length;
  return [
    due === 0 ? text('calendar-effect-due-none', { days }) : text('calendar-effect-due', { count: due, days }),
    moved === 0 ? text('calendar-effect-moved-none') : text('calendar-effect-moved', { count: moved }),
  ];
}

function digestLines(viewer: Viewer, changes: readonly DayChange[]): string[] {
  const { text } = viewer;
  const worked = changes.filter((day) => turnOf(day) === 'worked').map(({ on }) => dayWords(viewer, on, false));
  const off = changes.some((day) => turnOf(day) === 'off');
  return [
    ...(off ? [text('calendar-effect-quiet')] : []),
    ...(worked.length > 0 ? [text('calendar-effect-digest', { days: capitalised(worked.join(', ')) })] : []),
  ];
}

const BY_LAW: ReadonlySet<string> = new Set(holidayNames.filter((name) => name !== 'culture_day'));

/** A holiday that the law gives is rarely worked: whoever takes it out should know. */
function lawLines(viewer: Viewer, changes: readonly DayChange[]): string[] {
  return changes
    .filter((day) => turnOf(day) === 'worked' && BY_LAW.has(day.before?.name ?? ''))
    .map(({ on, before }) =>
      viewer.text('calendar-by-labour-code', {
        day: dayWords(viewer, on),
        name: reasonWords(viewer, before?.name ?? ''),
      }),
    );
}

/** What was done, and how to take it back. */
export function calendarDone(
  viewer: Viewer,
  deed: CalendarOrder['deed'],
  done: Extract<CalendarChanged, { ok: true }>,
): View {
  const { text } = viewer;
  const what = changeWords(viewer, deed, done.changes);
  return {
    blocks: [paragraph(text('calendar-done', { what })), paragraph(followedWords(viewer, done))],
    choices: [[{ label: text('button-undo'), act: writeAct({ do: 'calendar_undo', id: done.changeId }) }]],
  };
}

export function calendarUndone(viewer: Viewer, done: Extract<CalendarChanged, { ok: true }>): View {
  const what = changeWords(viewer, 'undo', done.changes);
  return { blocks: [paragraph(viewer.text('calendar-undone', { what })), paragraph(followedWords(viewer, done))] };
}

/** While tasks are left the figures are not yet all by the new calendar, and nobody is to read them as if they were. */
function followedWords({ text }: Viewer, { moved, left }: Extract<CalendarChanged, { ok: true }>): string {
  if (left > 0) return text('calendar-follows', { count: left });
  return moved === 0 ? text('calendar-followed-none') : text('calendar-followed', { count: moved });
}

/** Of a page of changes. */
const PER_PAGE = 8;

/** Who changed which day when, the newest first: of some days, or of all. */
export async function calendarHistory(
  viewer: Viewer,
  on: { readonly from: string; readonly until: string } | null,
  page: number,
): Promise<View> {
  const { text, db } = viewer;
  const all = await calendarChanges(db, on, (page + 1) * PER_PAGE + 1);
  const shown = all.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const about = on === null ? '' : rangeWords(viewer, on.from, on.until);
  if (shown.length === 0)
    return {
      blocks: [
        paragraph(on === null ? text('calendar-changes-none') : text('calendar-changes-none-on', { days: about })),
      ],
    };
  const lines = shown.map((change) => {
    const what = changeWords(viewer, change.deed, change.days);
    const words = { when: momentWords(viewer, change.at), name: byWords(viewer, change), what };
    if (change.deed === 'undo') return text('calendar-changes-undo', words);
    return text(change.isUndone ? 'calendar-changes-undone' : 'calendar-changes-line', words);
  });
  const turnTo = (to: number, label: string): Choice => ({
    label: text(label),
    act: writeAct({ do: 'calendar_changes', page: to }),
  });
  return {
    blocks: [
      title(on === null ? text('calendar-changes-title') : text('calendar-changes-title-on', { days: about })),
      paragraph(lines.join('\n')),
    ],
    choices:
      on === null
        ? [
            [
              ...(page > 0 ? [turnTo(page - 1, 'button-previous')] : []),
              ...(all.length > (page + 1) * PER_PAGE ? [turnTo(page + 1, 'button-next')] : []),
            ],
          ].filter((row) => row.length > 0)
        : [],
  };
}

/** Why the calendar is left as it is, with a right example. */
export function calendarRefused(viewer: Viewer, refusal: CalendarRefusal): string {
  const { text } = viewer;
  switch (refusal.why) {
    case 'past':
      return text('calendar-refused-past', {
        day: dayWords(viewer, refusal.on),
        earliest: dateWords(viewer, refusal.earliest),
      });
    case 'too_far':
      return text('calendar-refused-too_far', {
        day: capitalised(dayWords(viewer, refusal.on)),
        year: String(refusal.lastYear),
      });
    case 'too_long':
      return text('calendar-refused-too_long', { days: refusal.days, most: refusal.most });
    case 'reversed':
      return text('calendar-refused-reversed', {
        from: dateWords(viewer, refusal.from),
        until: dateWords(viewer, refusal.until),
      });
    case 'off_already': {
      const days = capitalised(rangeWords(viewer, refusal.from, refusal.until));
      return refusal.name === null
        ? text('calendar-refused-weekend', { days })
        : text('calendar-refused-off_already', { days, name: reasonWords(viewer, refusal.name) });
    }
    case 'worked_anyway':
      return text(refusal.given ? 'calendar-refused-worked_already' : 'calendar-refused-worked_anyway', {
        day: capitalised(dayWords(viewer, refusal.on)),
      });
    case 'same_day':
      return text('calendar-refused-same_day', { day: dayWords(viewer, refusal.on) });
    case 'ordinary_already':
      return text(refusal.worked ? 'calendar-refused-ordinary-worked' : 'calendar-refused-ordinary-off', {
        day: capitalised(dayWords(viewer, refusal.on)),
      });
    default:
      return refusal satisfies never;
  }
}
