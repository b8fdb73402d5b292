import { type GroupsMeant, setGroupDigest } from '../../actions/set-group-digest.ts';
import { startOfDay } from '../../domain/time-zone.ts';
import { writeAct } from '../acts.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { change, type Outcome, type Turn } from '../turn.ts';
import { type GroupDigestWish, groupDigestWish } from '../understand/group-digest-wish.ts';
import type { View } from '../view.ts';

/** Sets the digest of the group it is said in, or, said in private, of the groups of the own unit; `null`: it is about something else. */
export function tendGroupDigest(turn: Turn, typed: string, place: GroupsMeant): Outcome | null {
  const wish = groupDigestWish(typed);
  if (wish === null) return null;
  const digestAt = 'digestAt' in wish ? wish.digestAt : undefined;
  if (typeof digestAt === 'string' && isQuiet(turn, digestAt))
    return change(() => Promise.resolve({ views: [said(turn, 'group-digest-quiet', { hour: hourWords(digestAt) })] }));
  return change(async (acting) => {
    const settings = 'names' in wish ? { namesSince: wish.names ? acting.at : null } : { digestAt: wish.digestAt };
    const done = await setGroupDigest(acting, place, settings);
    if (!done.ok) return { views: [await rejection(turn, done.rejection)] };
    const [before] = done.before;
    if (before === undefined) return { views: [said(turn, 'group-digest-no-group')] };
    const undo: GroupDigestWish =
      'names' in wish ? { names: before.namesSince !== null } : { digestAt: before.digestAt };
    return { views: [readBack(turn, wish, before.unit, undo)] };
  });
}

function readBack(turn: Turn, wish: GroupDigestWish, unit: string, undo: GroupDigestWish): View {
  const view =
    'names' in wish
      ? said(turn, wish.names ? 'group-digest-names' : 'group-digest-no-names', { unit })
      : wish.digestAt === null
        ? said(turn, 'group-digest-off', { unit })
        : said(turn, 'group-digest-on', { unit, hour: hourWords(wish.digestAt) });
  if (JSON.stringify(wish) === JSON.stringify(undo)) return view;
  return {
    ...view,
    choices: [[{ label: turn.text('button-undo'), act: writeAct({ do: 'say', text: sentence(undo) }) }]],
  };
}

/** The wish as it is typed. */
function sentence(wish: GroupDigestWish): string {
  if ('names' in wish) return wish.names ? 'nhom neu ten' : 'nhom thoi neu ten';
  return wish.digestAt === null ? 'nhom thoi nhan tin' : `nhom nhan tin luc ${wish.digestAt}`;
}

/** Nobody is written to at that hour, on any day. */
function isQuiet({ today, office: { calendar } }: Turn, hour: string): boolean {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const day = calendar.isWorkingDay(today) ? today : calendar.addWorkingDays(today, 1);
  return calendar.quietAt(new Date(startOfDay(day, calendar.zone).getTime() + (hours * 60 + minutes) * 60_000));
}

const hourWords = (hour: string) => hour.replace(/^0/, '');
