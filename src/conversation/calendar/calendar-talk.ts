import { effectOf } from '../../actions/calendar/calendar-effect.ts';
import { type CalendarNow, calendarCapacity, calendarNow, refusedTo } from '../../actions/calendar/change-calendar.ts';
import { type CalendarOrder, planCalendar } from '../../domain/calendar-order.ts';
import { addDays, type LocalDate, makeDate, partsOf } from '../../domain/local-date.ts';
import { textKey } from '../../domain/text-key.ts';
import { calendarPreview } from '../screens/calendar-change.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { type Asked, answer, asking, type Outcome, type Pending, type Turn } from '../turn.ts';
import { holidayNamed } from '../understand/calendar/holiday-said.ts';
import type { Reading } from '../understand/reading.ts';
import { quiet } from '../view.ts';

/** What would become of days, as readings say it, and the command by which it is completed: as the grammar knows them. */
export const COMMANDS = {
  day_off: '/ngaynghi nghi',
  worked: '/ngaynghi lam bu',
  swap: '/ngaynghi hoan doi',
  ordinary: '/ngaynghi bo',
} as const;
type OrderKind = keyof typeof COMMANDS;

/** How the reading changes the calendar; null: it only asks about it, or is of something else. */
export function calendarOrderKind({ intent, kind }: Reading): OrderKind | null {
  const isOrder = intent === 'calendar' && kind !== undefined && kind in COMMANDS;
  return isOrder ? (kind as OrderKind) : null;
}

/** "Nghỉ 24/11/2026 …", "hoán đổi …", "bỏ ngày nghỉ …": shows what it would change; one press does it. */
export async function orderCalendar(turn: Turn, kind: OrderKind, reading: Reading): Promise<Outcome> {
  if (turn.group !== undefined) return answer(said(turn, 'calendar-in-private'));
  if ((await calendarCapacity(asking(turn))) === null) return answer(await notAllowed(turn, reading));
  if (reading.ask !== undefined) return asked(askAgain(turn, kind, reading));
  const order = orderOf(reading, await calendarNow(turn.db), turn.today);
  return order === null ? asked(askAgain(turn, kind, reading)) : asked(await previewOf(turn, order));
}

export function asked({ view, pending }: Asked): Outcome {
  return { kind: 'answer', answer: { views: [view], ...(pending !== undefined && { pending }) } };
}

/** Who may; and to whoever spoke of days off, how to say that they themselves are away. */
async function notAllowed(turn: Turn, { kind }: Reading) {
  const { rejection: reason } = await refusedTo(turn.db);
  const view = await rejection(turn, reason);
  return kind === 'day_off' ? { ...view, blocks: [...view.blocks, quiet(turn.text('calendar-own-leave'))] } : view;
}

/** What would change, and what waits for the press; or why it is not done. */
export async function previewOf(turn: Turn, order: CalendarOrder): Promise<Asked> {
  const { db, office, today } = turn;
  const { days, lastYear } = await calendarNow(db);
  const plan = planCalendar(order, days, { today, lastYear });
  if (!plan.ok) return { view: await rejection(turn, { kind: 'calendar_refused', refusal: plan.refusal }) };
  const effect = await effectOf(db, office, days, plan.changes);
  const nonce = String(turn.incomingId);
  return {
    view: calendarPreview(turn, order, { changes: plan.changes, effect, nonce }),
    pending: { step: 'calendar', nonce, order, seen: office.calendar.revision },
  };
}

/** What is missing or wrong is asked for once; what is typed next completes it. */
function askAgain(turn: Turn, kind: OrderKind, { ask, date }: Reading): Asked {
  const pending: Pending = { step: 'complete', command: COMMANDS[kind] };
  if (ask === 'bad_date' || ask === 'contradiction') return { view: said(turn, `calendar-ask-${ask}`), pending };
  const lacksOther = kind === 'swap' && date !== undefined;
  return { view: said(turn, lacksOther ? 'calendar-ask-swap-other' : `calendar-ask-${kind}`), pending };
}

function orderOf(reading: Reading, now: CalendarNow, today: LocalDate): CalendarOrder | null {
  const { kind, date, until = date, instead, note } = reading;
  if (date === undefined || until === undefined) return null;
  switch (kind) {
    case 'day_off':
      return { deed: 'off', from: date, until, name: nameFor(note) };
    case 'worked':
      return { deed: 'worked', on: date };
    case 'swap':
      return instead === undefined ? null : { deed: 'swap', off: date, worked: instead };
    case 'ordinary':
      return { deed: 'ordinary', ...meant(reading, { from: date, until }, now, today) };
    default:
      return null;
  }
}

function nameFor(note = ''): string {
  if (note === '') return 'office';
  const known = holidayNamed(textKey(note));
  return known ?? note.charAt(0).toLocaleUpperCase('vi') + note.slice(1);
}

interface DayRange {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** "Bỏ ngày nghỉ 24/11", without a year, means the next 24 November for which something was entered. */
function meant({ yearless }: Reading, range: DayRange, { days, lastYear }: CalendarNow, today: LocalDate): DayRange {
  if (yearless !== true) return range;
  for (let year = partsOf(today).year; year <= lastYear; year++) {
    const [from, until] = [inYear(range.from, year), inYear(range.until, year)];
    if (from === null || until === null || until < from || until < today) continue;
    for (let on = from; on <= until; on = addDays(on, 1)) if (days.has(on)) return { from, until };
  }
  return range;
}

function inYear(date: LocalDate, year: number): LocalDate | null {
  const { month, day } = partsOf(date);
  return makeDate(year, month, day);
}
