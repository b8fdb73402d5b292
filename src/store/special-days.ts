import { announcedPartner } from '../domain/holidays.ts';
import type { SpecialDays } from '../domain/special-days.ts';
import type { Db } from './store.ts';

/** The days of the office's calendar that are not what their weekday says. */
export async function loadSpecialDays(db: Db): Promise<SpecialDays> {
  const rows = await db.specialDay.findMany({ orderBy: { on: 'asc' } });
  return new Map(
    rows.map(({ on, kind, name, swappedWith }) => {
      const partner = swappedWith ?? (name === 'swapped' ? announcedPartner(on) : null);
      return [on, { kind, name, swappedWith: partner }];
    }),
  );
}
