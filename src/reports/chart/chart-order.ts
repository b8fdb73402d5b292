import { addDays, type LocalDate, partsOf } from '../../domain/local-date.ts';
import { formatNumberIn } from '../../domain/quantity.ts';
import { localDateAt, localTimeAt } from '../../domain/time-zone.ts';
import { type Text, textsIn } from '../../language/fluent.ts';
import { groupNames, programmeName } from '../../store/names.ts';
import type { Office } from '../../store/office.ts';
import type { Db } from '../../store/store.ts';
import { unitById } from '../../store/units.ts';
import type { ChartWish } from '../wish.ts';
import type { Charting, Headed } from './charting.ts';
import { type ProgressDrawing, progressDrawing } from './progress-order.ts';
import { type UnitsDrawing, unitsDrawing } from './units-order.ts';
import { type WeeksDrawing, weeksDrawing } from './weeks-order.ts';

/** A picture: what stands above it, and what is drawn. Words are finished, in the reader's language. */
export interface ChartOrder extends Headed<Drawing> {
  readonly kind: 'chart';
  /** Of what it is: the whole plan, a unit, a programme. */
  readonly place: string;
  /** As it stood when. */
  readonly when: string;
}

export type Drawing = UnitsDrawing | ProgressDrawing | WeeksDrawing;

export async function chartOrder(db: Db, wish: ChartWish, { calendar }: Office): Promise<ChartOrder> {
  const { scope, language } = wish;
  const text = textsIn(language);
  const asOf = new Date(wish.asOf);
  const number = (value: number, decimals = 0) => formatNumberIn(language, value, decimals);
  const charting: Charting = { db, scope, asOf, text, number, zone: calendar.zone };
  const name = await placeWords(charting);
  const place = wish.period === undefined ? name : text('chart-in-period', { name, ...spanWords(text, wish.period) });
  return { kind: 'chart', place, when: whenWords(charting), ...(await drawingOf(charting, wish)) };
}

function drawingOf(charting: Charting, { chart }: ChartWish): Promise<Headed<Drawing>> {
  switch (chart) {
    case 'units':
      return unitsDrawing(charting);
    case 'progress':
      return progressDrawing(charting);
    case 'weeks':
      return weeksDrawing(charting);
    default:
      return chart satisfies never;
  }
}

async function placeWords({ db, scope, text }: Charting): Promise<string> {
  const unit = scope.underUnitId === undefined ? null : await unitById(db, scope.underUnitId);
  const group = scope.groupId === undefined ? undefined : (await groupNames(db, [scope.groupId])).get(scope.groupId);
  const programme = scope.programmeId === undefined ? null : await programmeName(db, scope.programmeId);
  const names = [unit?.name, programme, group].filter((name) => name != null);
  const name = names.length === 0 ? text('chart-everything') : names.join(' · ');
  const { dueFrom, dueTo } = scope;
  if (dueFrom === undefined || dueTo === undefined) return name;
  return text('summary-due-between', { name, from: dateWords(text, dueFrom), to: dateWords(text, dueTo) });
}

function spanWords(text: Text, { from, until }: NonNullable<ChartWish['period']>) {
  return { from: dateWords(text, from), to: dateWords(text, until) };
}

/** The end of a day is the first instant of the next. */
function whenWords({ asOf, zone, text }: Charting): string {
  const day = localDateAt(asOf, zone);
  const time = localTimeAt(asOf, zone);
  if (time === '00:00') return text('chart-end-of-day', { date: dateWords(text, addDays(day, -1)) });
  const [hour = '', minute = ''] = time.split(':');
  return text('chart-as-of', { hour: String(Number(hour)), minute, date: dateWords(text, day) });
}

function dateWords(text: Text, date: LocalDate): string {
  const { day, month, year } = partsOf(date);
  return text('date', { day, month, year: String(year) });
}
