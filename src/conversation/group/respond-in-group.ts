import { leaveGroup, linkGroup, moveGroup, unlinkGroup } from '../../actions/link-group.ts';
import { textsIn } from '../../language/fluent.ts';
import { type GroupPlace, unitOfGroup } from '../../store/unit-groups.ts';
import { unitById } from '../../store/units.ts';
import { type Act, readAct, writeAct } from '../acts.ts';
import type { Incoming } from '../incoming.ts';
import { lexiconOf } from '../lexicon-of.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { type Answer, answer, change, type Outcome, type Turn } from '../turn.ts';
import { type GroupWish, groupWish } from '../understand/group-wish.ts';
import type { Candidate } from '../understand/reading.ts';
import type { View } from '../view.ts';
import { tendGroupDigest } from './group-digest.ts';

/** What happens to the group itself, whoever is in it: the bot comes, goes, or the group moves. `null`: somebody says something. */
export function aboutTheGroup(
  { channel, chat, sender, what }: Incoming,
  incomingId: number,
  at: Date,
  officeName: string,
) {
  const place = { channel, chat };
  const cause = { channel, sender, incomingId, at };
  switch (what.kind) {
    case 'blocked':
      return { kind: 'link' as const, run: (tx: Turn['db']) => leaveGroup(tx, place, cause).then(nothing) };
    case 'moved': {
      const { to } = what;
      return { kind: 'link' as const, run: (tx: Turn['db']) => moveGroup(tx, place, to, cause).then(nothing) };
    }
    case 'unblocked':
    case 'start':
      return answer(said({ text: textsIn('vi') }, 'group-hello', { office: officeName }));
    case 'text':
    case 'choice':
    case 'file':
    case 'file_read':
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
  const place = { channel, chat };
  if (what.kind === 'choice') return tendByButton(turn, place, readAct(what.act));
  if (what.kind !== 'text') return null;
  const digest = tendGroupDigest(turn, what.text, place);
  if (digest !== null) return digest;
  const context = { today: turn.today, lexicon: await lexiconOf(turn.db), ownUnit: turn.person.unit.name };
  const wish = groupWish(what.text, context);
  return wish === null ? null : fulfil(turn, place, wish);
}

function tendByButton(turn: Turn, place: GroupPlace, act: Act | null): Promise<Outcome> | Outcome | null {
  if (act?.do === 'link_group') return linking(place, turn, act.unit);
  if (act?.do === 'say') return tendGroupDigest(turn, act.text, place);
  return act?.do === 'unlink_group' ? unlinking(place, turn) : null;
}

async function fulfil(turn: Turn, place: GroupPlace, wish: GroupWish): Promise<Outcome> {
  switch (wish.do) {
    case 'show':
      return whose(turn, place);
    case 'unlink':
      return unlinking(place, turn);
    case 'ask':
      return answer(whichUnit(turn, wish.candidates));
    case 'link':
      return linking(place, turn, Number(wish.unitId ?? turn.person.unitId));
    default:
      return wish satisfies never;
  }
}

async function linking(place: GroupPlace, turn: Turn, unitId: number): Promise<Outcome> {
  const unit = await unitById(turn.db, unitId);
  if (unit === null || unit.endedAt !== null) return answer(said(turn, 'rejected-stale-button'));
  return change(async (acting) => {
    const done = await linkGroup(acting, place, unit);
    if (!done.ok) return { views: [await rejection(turn, done.rejection)] };
    const view = said(turn, 'group-linked', { unit: unit.name });
    if (done.before?.id === unit.id) return { views: [view] };
    const undo: Act = done.before === null ? { do: 'unlink_group' } : { do: 'link_group', unit: done.before.id };
    return { views: [{ ...view, choices: [[undoChoice(turn, undo)]] }] };
  });
}

function unlinking(place: GroupPlace, turn: Turn): Outcome {
  return change(async (acting) => {
    const done = await unlinkGroup(acting, place);
    if (!done.ok) return { views: [await rejection(turn, done.rejection)] };
    const undo = undoChoice(turn, { do: 'link_group', unit: done.unit.id });
    return { views: [{ ...said(turn, 'group-unlinked', { unit: done.unit.name }), choices: [[undo]] }] };
  });
}

const undoChoice = ({ text }: Turn, act: Act) => ({ label: text('button-undo'), act: writeAct(act) });

/** A unit that is not certain is asked for; never the own one in its stead. */
function whichUnit(turn: Turn, candidates: readonly Candidate[]): View {
  const known = candidates.filter(({ id }) => /^\d+$/.test(id));
  return {
    ...said(turn, 'group-which-unit', { unit: turn.person.unit.name }),
    choices: known.map(({ id, name }) => [{ label: name, act: writeAct({ do: 'link_group', unit: Number(id) }) }]),
  };
}

/** `/nhom` alone: whose the group is. Of nobody yet: its unit is that of the head who asks. */
async function whose(turn: Turn, place: GroupPlace): Promise<Outcome> {
  const { unit, unitId, role } = turn.person;
  const linked = await unitOfGroup(turn.db, place);
  if (linked !== null) return answer(said(turn, 'group-of', { unit: linked.unit.name }));
  return role === 'unit_head'
    ? linking(place, turn, unitId)
    : answer(said(turn, 'group-of-nobody', { unit: unit.name }));
}
