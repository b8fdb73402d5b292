import { announcedPartner } from '../domain/holidays.ts';
import type { SpecialDays } from '../domain/special-days.ts';
import type { Db } from './store.ts';

/** The days of the office's calendar that are not what their weekday says. */
export async function loadSpecialDays(db: Db): Promise<SpecialDays> {
  const rows = await db.specialDay.findMany({ orderBy: { on: 'asc' } });
  // Announced swaps were entered without their partners at first; a day whose partner has become something else has none any more.
  const unpaired = new Set(
    rows.filter(({ name, swappedWith }) => name === 'swapped' && swappedWith === null).map(({ on }) => on),
  );
  return new Map(
    rows.map(({ on, kind, name, swappedWith }) => {
      const partner = unpaired.has(on) ? announcedPartner(on) : null;
      const isPair = partner !== null && unpaired.has(partner);
      return [on, { kind, name, swappedWith: isPair ? partner : swappedWith }];
    }),
  );
}
