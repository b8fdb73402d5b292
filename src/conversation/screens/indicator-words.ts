import { FEWEST_DAYS, type Outlook, outlook } from '../../domain/indicator-outlook.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { standingValues } from '../../store/indicators.ts';
import type { Indicator } from '../../store/records.ts';
import type { Viewer } from '../turn.ts';
import { dateWords, numberWords } from './figures.ts';
import { shortDate } from './period-words.ts';

type Measured = Pick<Indicator, 'id' | 'name' | 'measure' | 'target'>;

/** How an indicator stands against its target, and at which pace it goes; read from what was reported and still stands. */
export async function indicatorLines(
  viewer: Viewer,
  indicator: Measured,
  dueOn: string | null,
): Promise<readonly string[]> {
  const { db, text, office, today } = viewer;
  const { name, measure, target } = indicator;
  const values = await standingValues(db, indicator.id);
  const last = values.at(-1);
  if (last === undefined) return [text('indicator-unknown', { name })];
  if (target === null) return [text('indicator-no-target', { value: amount(viewer, last.value, measure) })];
  const measurements = values.map(({ at, value }) => ({ on: localDateAt(at, office.calendar.zone), value }));
  const seen = outlook({ measurements, target, today, dueOn });
  if (seen === null) return [text('indicator-unknown', { name })];
  return [distanceWords(viewer, seen, measure, dueOn), ...paceWords(viewer, seen, measure, dueOn)];
}

/** "1.157.379/1.269.779 tài khoản (91,1%), thiếu 112.400 tài khoản, cần 1.873/ngày đến 30/6/2023". */
function distanceWords(viewer: Viewer, seen: Outlook, measure: string, dueOn: string | null): string {
  const { text, today } = viewer;
  const { current, target, share, distance, neededPerDay } = seen;
  const value = amount(viewer, current, measure);
  const goal = amount(viewer, target, measure);
  if (distance.reached) {
    if (distance.surplus === 0) return text('indicator-reached', { value });
    if (measure === '%')
      return text('indicator-above-points', { value, points: numberWords(viewer, distance.surplus), target: goal });
    return text('indicator-above', {
      value,
      percent: numberWords(viewer, distance.surplusPercent ?? 0, 1),
      target: goal,
    });
  }
  const missing =
    measure === '%'
      ? text('indicator-points', { points: numberWords(viewer, distance.missing) })
      : amount(viewer, distance.missing, measure);
  const below =
    measure === '%'
      ? text('indicator-below-percent', { value, target: goal, missing })
      : text('indicator-below', {
          value: numberWords(viewer, current),
          target: goal,
          percent: numberWords(viewer, share ?? 0, 1),
          missing,
        });
  if (dueOn === null) return below;
  const date = dateWords(viewer, dueOn);
  if (neededPerDay === null)
    return dueOn < today
      ? text('indicator-overdue', { line: below, date })
      : text('indicator-last-day', { line: below });
  return text('indicator-needs', { line: below, rate: rate(viewer, neededPerDay, measure), date });
}

/** At the present pace, when; in time or not. Nothing where the target is reached. */
function paceWords(viewer: Viewer, { forecast, measuredOn }: Outlook, measure: string, dueOn: string | null): string[] {
  const { text } = viewer;
  const [first = '', last = ''] = [measuredOn[0], measuredOn.at(-1)];
  switch (forecast.kind) {
    case 'reached':
      return [];
    case 'unknown':
      return [text('indicator-forecast-unknown', { days: FEWEST_DAYS })];
    case 'never':
      return [
        text(forecast.perDay < 0 ? 'indicator-forecast-falling' : 'indicator-forecast-still', {
          rate: rate(viewer, Math.abs(forecast.perDay), measure),
        }),
      ];
    case 'met': {
      const line = text('indicator-forecast', {
        rate: rate(viewer, forecast.perDay, measure),
        ...{ count: measuredOn.length, from: shortDate(viewer, first), until: shortDate(viewer, last) },
        date: dateWords(viewer, forecast.on),
      });
      if (forecast.late === null || dueOn === null) return [line];
      const due = dateWords(viewer, dueOn);
      return [
        text(forecast.late === 0 ? 'indicator-forecast-in-time' : 'indicator-forecast-late', {
          line,
          due,
          days: forecast.late,
        }),
      ];
    }
    default:
      return forecast satisfies never;
  }
}

/** "1.873/ngày"; where less than one a day is meant, by the week: nobody installs 0,14 kiosks. */
function rate(viewer: Viewer, perDay: number, measure: string): string {
  const weekly = perDay < 1 && measure !== '%';
  const value = weekly ? 7 * perDay : perDay;
  const words = numberWords(viewer, value, value >= 10 ? 0 : weekly || value >= 1 ? 1 : 2);
  const figure = measure === '%' ? viewer.text('indicator-points', { points: words }) : words;
  return viewer.text(weekly ? 'indicator-per-week' : 'indicator-per-day', { figure });
}

const amount = (viewer: Viewer, value: number, measure: string) =>
  measure === '%' ? `${numberWords(viewer, value)}%` : `${numberWords(viewer, value)} ${measure}`.trim();
