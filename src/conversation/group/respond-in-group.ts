import { linkGroup, unlinkGroup } from '../../actions/link-group.ts';
import { textsIn } from '../../language/fluent.ts';
import { type GroupPlace, moveGroupTo, unitOfGroup, unlinkGroupAt } from '../../store/unit-groups.ts';
import { unitById } from '../../store/units.ts';
import { writeAct } from '../acts.ts';
import type { Incoming } from '../incoming.ts';
import { lexiconOf } from '../lexicon-of.ts';
import { ask } from '../screens/asks.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { type Answer, answer, change, type Outcome, type Turn } from '../turn.ts';
import { type GroupWish, groupWish } from '../understand/group-wish.ts';

/** What happens to the group itself, whoever is in it: the bot comes, goes, or the group moves. `null`: somebody says something. */
export function aboutTheGroup({ channel, chat, what }: Incoming, officeName: string) {
  const place = { channel, chat };
  switch (what.kind) {
    case 'blocked':
      return { kind: 'link' as const, run: (tx: Turn['db']) => unlinkGroupAt(tx, place).then(nothing) };
    case 'moved': {
      const { to } = what;
      return { kind: 'link' as const, run: (tx: Turn['db']) => moveGroupTo(tx, place, to).then(nothing) };
    }
    case 'unblocked':
    case 'start':
      return answer(said({ text: textsIn('vi') }, 'group-hello', { office: officeName }));
    case 'text':
    case 'choice':
    case 'file':
    case 'contact':
    case 'unsupported':
      return null;
    default:
      return what satisfies never;
  }
}

const nothing = (): Answer => ({ views: [] });

/** Links, unlinks and shows whose the group is; `null`: it is about something else. */
export async function tendGroup(turn: Turn, { channel, chat, what }: Incoming): Promise<Outcome | null> {
  if (what.kind !== 'text') return null;
  const context = { today: turn.today, lexicon: await lexiconOf(turn.db), ownUnit: turn.person.unit.name };
  const wish = groupWish(what.text, context);
  return wish === null ? null : fulfil(turn, { channel, chat }, wish);
}

async function fulfil(turn: Turn, place: GroupPlace, wish: GroupWish): Promise<Outcome> {
  switch (wish.do) {
    case 'show':
      return answer(await whose(turn, place));
    case 'unlink':
      return unlinking(place, turn);
    case 'link': {
      const { do: _, ...fields } = wish;
      if (fields.ask !== undefined) return answer(ask(turn, { intent: 'none', ...fields }).view);
      const unit = await unitById(turn.db, Number(fields.unitIds?.[0] ?? turn.person.unitId));
      return unit === null ? answer(await whose(turn, place)) : linking(place, turn, unit);
    }
    default:
      return wish satisfies never;
  }
}

function linking(place: GroupPlace, turn: Turn, unit: Parameters<typeof linkGroup>[2]): Outcome {
  return change(async (acting) => {
    const done = await linkGroup(acting, place, unit);
    if (!done.ok) return { views: [await rejection(turn, done.rejection)] };
    const undo = { label: turn.text('button-undo'), act: writeAct({ do: 'unlink_group' }) };
    return { views: [{ ...said(turn, 'group-linked', { unit: unit.name }), choices: [[undo]] }] };
  });
}

export function unlinking(place: GroupPlace, turn: Turn): Outcome {
  return change(async (acting) => {
    const done = await unlinkGroup(acting, place);
    if (!done.ok) return { views: [await rejection(turn, done.rejection)] };
    return { views: [said(turn, 'group-unlinked', { unit: done.unit.name })] };
  });
}

async function whose(turn: Turn, place: GroupPlace) {
  const linked = await unitOfGroup(turn.db, place);
  return linked === null
    ? said(turn, 'group-of-nobody', { unit: turn.person.unit.name })
    : said(turn, 'group-of', { unit: linked.unit.name });
}
