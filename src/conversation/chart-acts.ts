import type { LocalDate } from '../domain/local-date.ts';
import type { ChartName } from '../reports/wish.ts';
import { type ActsOf, day, form, number, oneOf, optional } from './act-form.ts';

/** Of which days a picture is: as it stood at the end of one, or of the tasks due between two. */
export type ChartDays = { readonly on: LocalDate } | { readonly from: LocalDate; readonly to: LocalDate };

const days = {
  write: (value: ChartDays) =>
    'on' in value ? day.write(value.on) : `${day.write(value.from)}-${day.write(value.to)}`,
  read(written: string): ChartDays | undefined {
    const [from, to, ...more] = written.split('-').map((one) => day.read(one));
    if (from === undefined || more.length > 0 || (to === undefined && written.includes('-'))) return undefined;
    return to === undefined ? { on: from } : { from, to };
  },
};

const chart = oneOf<ChartName>({ units: 'u', progress: 'p', weeks: 'w' });

/** The picture of these figures; 0 for any unit, programme or group. */
export const chartForms = {
  chart: form('ch', { chart, unit: number, programme: number, group: number, days: optional(days) }),
};
export type ChartAct = ActsOf<typeof chartForms>;
