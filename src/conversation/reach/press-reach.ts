import type { Acting } from '../../actions/acting.ts';
import { inviteInChat, takeInvitationBack } from '../../actions/invite-in-chat.ts';
import type { Invitation } from '../../actions/invite-people.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { unreachedWithin } from '../../reminders/unreached.ts';
import { burdensOf, type UnreachedPerson } from '../../store/reachability.ts';
import { writeAct } from '../acts.ts';
import { dateWords } from '../screens/figures.ts';
import { said } from '../screens/plain.ts';
import { answer, change, type Outcome, type Turn } from '../turn.ts';
import { paragraph, quiet, type View } from '../view.ts';
import { reach, reachRoots } from './reach.ts';
import type { ReachAct } from './reach-acts.ts';

export async function pressOnReach(turn: Turn, act: ReachAct): Promise<Outcome> {
  switch (act.do) {
    case 'reach':
      return { kind: 'answer', answer: { views: [await reach(turn, act, act.page)], replaces: act.page > 0 } };
    case 'reach_words':
      return words(turn, act.person);
    case 'reach_undo':
      return change(async (acting) => {
        const name = await takeInvitationBack(acting, act.person);
        return {
          views: [name === null ? said(turn, 'people-not-yours') : said(turn, 'reach-invitation-back', { name })],
        };
      });
    default:
      return act satisfies never;
  }
}

/**
 * A message that can be forwarded as it stands, and under it whose it is. With a code of their own for somebody the bot does not know, where
 * the reader manages people; a head is not given one, since whoever holds it speaks as that person.
 */
async function words(turn: Turn, personId: number): Promise<Outcome> {
  const roots = reachRoots(turn);
  if (roots?.length === 0) return answer(said(turn, 'people-not-yours'));
  const found = (await unreachedWithin(turn.db, roots, turn.today)).find(({ person }) => person.id === personId);
  if (found === undefined) return answer(said(turn, 'reach-reached-now'));
  if (found.why.kind !== 'never') return answer(...(await toForward(turn, found, null)));
  return change(async (acting: Acting) => ({
    views: await toForward(turn, found, await inviteInChat(acting, personId)),
  }));
}

async function toForward(turn: Turn, { person, why }: UnreachedPerson, invitation: Invitation | null): Promise<View[]> {
  const { text, office } = turn;
  const { open, overdue } = (await burdensOf(turn.db, [person.id], turn.at)).get(person.id) ?? { open: 0, overdue: 0 };
  const { zone } = office.calendar;
  const burden = open === 0 ? '' : text('reach-words-burden', { open, overdue });
  const base = { name: person.name, burden, office: turn.officeName };
  const line =
    why.kind === 'mute'
      ? text('reach-words-mute', { ...base, times: why.days, date: dateWords(turn, why.since) })
      : why.kind === 'blocked'
        ? text('reach-words-blocked', base)
        : invitation === null
          ? text('reach-words-never', base)
          : text('reach-words-code', {
              ...base,
              code: invitation.code,
              date: dateWords(turn, localDateAt(invitation.expiresAt, zone)),
            });
  const note = quiet(text(invitation === null ? 'reach-forward' : 'reach-forward-code', { name: person.name }));
  const undo = { label: text('button-undo'), act: writeAct({ do: 'reach_undo', person: person.id }) };
  const secret = invitation !== null && { secret: true as const };
  return [
    { blocks: [paragraph(line)], ...secret },
    { blocks: [note], ...(invitation !== null && { choices: [[undo]] }) },
  ];
}
