import { epochDay } from '../../src/domain/local-date.ts';
import type { Role } from '../../src/domain/permissions.ts';
import { arrived, type LivedYear } from './lived-year.ts';

/** How many reminders one person got in one week, over all people and weeks. */
export interface Spread {
  readonly who: 'everybody' | Role;
  readonly median: number;
  readonly ninetyFifth: number;
  readonly most: number;
  /** In how many weeks of a person there were 0, 1, 2 … */
  readonly weeks: readonly number[];
}

/** Messages per person and week (Monday to Sunday), for all and by role. People without a chat are left out. */
export function messagesPerWeek({ attempts, planted, ran }: LivedYear): Spread[] {
  const weekOf = (day: string) => Math.floor((epochDay(day) + 3) / 7);
  const weeks = new Set([...ran.keys()].map(weekOf));
  const counts = new Map<string, number>();
  for (const { key, personId, on, end } of attempts) {
    // What somebody asked for is no reminder.
    if (key.startsWith('reply:') || !arrived(end)) continue;
    const week = `${personId} ${weekOf(on)}`;
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const linked = [...planted.members.values()].filter((member) => member.linked);
  return (['everybody', 'officer', 'unit_head', 'coordinator', 'leader'] as const).map((who) => {
    const people = linked.filter(({ role }) => who === 'everybody' || role === who);
    const all = people.flatMap(({ person: { id } }) => [...weeks].map((week) => counts.get(`${id} ${week}`) ?? 0));
    const sorted = all.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const tally = Array.from({ length: at(1) + 1 }, (_, n) => sorted.filter((count) => count === n).length);
    return { who, median: at(0.5), ninetyFifth: at(0.95), most: at(1), weeks: tally };
  });
}

export const inWords = ({ who, median, ninetyFifth, most }: Spread) =>
  `${who.padEnd(12)} median ${median}, 95 % ${ninetyFifth}, most ${most} a week`;
