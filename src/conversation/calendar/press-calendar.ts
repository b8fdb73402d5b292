import {
  calendarCapacity,
  calendarNow,
  changeCalendar,
  refusedTo,
  undoCalendarChange,
} from '../../actions/calendar/change-calendar.ts';
import { type CalendarOrder, offeredDay } from '../../domain/calendar-order.ts';
import { loadOffice } from '../../store/office.ts';
import { calendarDone, calendarHistory, calendarUndone } from '../screens/calendar-change.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { answer, asking, change, type Outcome, type Pending, type Turn, viewerWithin } from '../turn.ts';
import type { CalendarAct } from './calendar-acts.ts';
import { asked, COMMANDS, previewOf } from './calendar-talk.ts';
import { openYear } from './show-calendar.ts';

export async function pressOnCalendar(turn: Turn, act: CalendarAct): Promise<Outcome> {
  switch (act.do) {
    case 'calendar_year':
      return { kind: 'answer', answer: { views: [await openYear(turn, act.year)], replaces: true } };
    case 'calendar_changes':
      return {
        kind: 'answer',
        answer: { views: [await calendarHistory(turn, null, act.page)], replaces: act.page > 0 },
      };
    case 'calendar_do':
      return carryOut(turn, act.nonce);
    case 'calendar_undo':
      return change(async (acting) => {
        const viewer = viewerWithin(turn, acting);
        const done = await undoCalendarChange(acting, act.id);
        return { views: [done.ok ? calendarUndone(viewer, done) : await rejection(viewer, done.rejection)] };
      });
    case 'calendar_offer':
      return takeOffer(turn, act.year);
    case 'calendar_wish':
    case 'calendar_ask':
      return wish(turn, act);
    default:
      return act satisfies never;
  }
}

/** Only what was shown last, and only as long as the calendar is the one by which it was shown. */
function carryOut(turn: Turn, nonce: string): Outcome {
  const pending = turn.session.pending as Pending | null;
  if (pending?.step !== 'calendar' || pending.nonce !== nonce) return answer(said(turn, 'rejected-stale-button'));
  const { order, seen } = pending;
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const now = await loadOffice(acting.tx, acting.office.calendar.zone);
    if (now.calendar.revision !== seen) {
      const again = await previewOf({ ...viewer, office: now }, order);
      const views = [said(viewer, 'calendar-changed'), again.view];
      return { views, ...(again.pending !== undefined && { pending: again.pending }) };
    }
    const done = await changeCalendar(acting, order);
    return { views: [done.ok ? calendarDone(viewer, order.deed, done) : await rejection(viewer, done.rejection)] };
  });
}

/** The offer was read with its effect where its button stood: one press takes it. */
async function takeOffer(turn: Turn, year: number): Promise<Outcome> {
  const { days } = await calendarNow(turn.db);
  const on = offeredDay(year, days, turn.today);
  if (on === null || turn.group !== undefined) return answer(said(turn, 'rejected-stale-button'));
  const order: CalendarOrder = { deed: 'off', from: on, until: on, name: 'culture_day' };
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const done = await changeCalendar(acting, order);
    return { views: [done.ok ? calendarDone(viewer, order.deed, done) : await rejection(viewer, done.rejection)] };
  });
}

type WishAct = Extract<CalendarAct, { do: 'calendar_wish' | 'calendar_ask' }>;

async function wish(turn: Turn, act: WishAct): Promise<Outcome> {
  if (turn.group !== undefined) return answer(said(turn, 'calendar-in-private'));
  if ((await calendarCapacity(asking(turn))) === null)
    return answer(await rejection(turn, (await refusedTo(turn.db)).rejection));
  if (act.do === 'calendar_wish') return asked(await previewOf(turn, orderFor(act)));
  const view = said(turn, `calendar-ask-${act.what}`);
  return asked({ view, pending: { step: 'complete', command: COMMANDS[act.what] } });
}

function orderFor({ what, day }: Extract<WishAct, { do: 'calendar_wish' }>): CalendarOrder {
  switch (what) {
    case 'day_off':
      return { deed: 'off', from: day, until: day, name: 'office' };
    case 'ordinary':
      return { deed: 'ordinary', from: day, until: day };
    case 'worked':
      return { deed: 'worked', on: day };
    default:
      return what satisfies never;
  }
}
