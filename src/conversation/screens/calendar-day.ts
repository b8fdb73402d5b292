import { calendarCapacity, calendarNow } from '../../actions/calendar/change-calendar.ts';
import { earliestChangeable } from '../../domain/calendar-order.ts';
import { type LocalDate, partsOf } from '../../domain/local-date.ts';
import { isWeekend, isWorked, type SpecialDays, stretchesOf } from '../../domain/special-days.ts';
import { calendarChanges } from '../../store/calendar-changes.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, type View } from '../view.ts';
import { yearChoice } from './calendar.ts';
import { byWords, stretchWords, whyWords } from './calendar-words.ts';
import { momentWords } from './urging-preview.ts';

/** Whether one day is off or worked, why, and who said so; for whoever keeps the calendar with the ways to change it. */
export async function calendarDay(viewer: Viewer, on: LocalDate): Promise<View> {
  const { text, db, today } = viewer;
  const { days, lastYear } = await calendarNow(db);
  const year = partsOf(on).year;
  const special = days.get(on);
  const around = isWorked(days, on)
    ? undefined
    : stretchesOf(days).find(({ wholeFrom, wholeUntil }) => wholeFrom <= on && on <= wholeUntil);
  const isMore = around !== undefined && (around.wholeFrom !== on || around.wholeUntil !== on);
  const [change] = await calendarChanges(db, { from: on, until: on }, 1);
  const keeps = (await calendarCapacity(asking(viewer))) !== null && viewer.group === undefined;
  const mayChange = keeps && on >= earliestChangeable(today) && year <= lastYear;
  return {
    blocks: [
      paragraph(whyWords(viewer, on, special, isWeekend(on))),
      ...(isMore ? [paragraph(stretchWords(viewer, around))] : []),
      ...(year > lastYear ? [quiet(text('calendar-beyond', { year: String(lastYear) }))] : []),
      ...(change === undefined
        ? []
        : [quiet(text('calendar-day-by', { name: byWords(viewer, change), when: momentWords(viewer, change.at) }))]),
    ],
    choices: [...(mayChange ? [wishChoices(viewer, on, days)] : []), [yearChoice(viewer, Math.min(year, lastYear))]],
  };
}

function wishChoices({ text }: Viewer, day: LocalDate, days: SpecialDays): Choice[] {
  const wish = (what: 'day_off' | 'ordinary' | 'worked'): Choice => ({
    label: text(`button-calendar-wish-${what}`),
    act: writeAct({ do: 'calendar_wish', what, day }),
  });
  const special = days.get(day);
  if (special?.kind === 'working') return [wish('ordinary')];
  if (special !== undefined) return [wish('ordinary'), ...(isWeekend(day) ? [wish('worked')] : [])];
  return [wish(isWeekend(day) ? 'worked' : 'day_off')];
}
