import type { Acting } from '../../../src/actions/acting.ts';
import {
  type CalendarChanged,
  changeCalendar,
  undoCalendarChange,
} from '../../../src/actions/calendar/change-calendar.ts';
import type { CalendarOrder } from '../../../src/domain/calendar-order.ts';
import { loadOffice } from '../../../src/store/office.ts';
import type { PersonWithUnit } from '../../../src/store/people.ts';
import type { Store } from '../../../src/store/store.ts';
import { at, zone } from '../../reminders/played-office.ts';

/** Somebody who keeps the calendar, acting at a local time. */
export function keeper(store: Store, actor: PersonWithUnit, when = '2024-04-02T08:00') {
  const within = (act: (acting: Acting) => Promise<CalendarChanged>) =>
    store.write(async (tx) => {
      const office = await loadOffice(tx, zone);
      const acting = { tx, actor, standsInFor: [], at: at(when), office, channel: 'web', incomingId: null };
      return act(acting);
    });
  return {
    changes: (order: CalendarOrder) => within((acting) => changeCalendar(acting, order)),
    undoes: (changeId: number) => within((acting) => undoCalendarChange(acting, changeId)),
  };
}

export const dayOff = (from: string, until = from): CalendarOrder => ({ deed: 'off', from, until, name: 'bão' });
