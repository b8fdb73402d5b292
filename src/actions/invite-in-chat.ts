import { presentPeople, unlinkedAmong, voidInvitations } from '../store/invitations.ts';
import { recordChanges } from '../store/reports.ts';
import { type Acting, actingAs } from './acting.ts';
import { type Invitation, invitePeople } from './invite-people.ts';
import { by } from './report-progress.ts';
import { capacityFor } from './stand-in.ts';

/** A code that was shown in a chat is kept with the message there, so it works for a few days only, of 24 hours each. */
const VALID_DAYS = 3;

/**
 * A one-time code for somebody whom the bot does not know yet, for whoever manages people; codes given earlier and not used work no longer.
 * Null: it is not the actor's to give, or the person has no need of one (they were linked once, or have left).
 */
export async function inviteInChat(asked: Acting, personId: number): Promise<Invitation | null> {
  const as = await manager(asked);
  if (as === null || !(await unlinkedAmong(asked.tx, [personId])).has(personId)) return null;
  const acting = actingAs(asked, as);
  const [invitation] = await invitePeople(acting.tx, {
    whom: { personIds: [personId] },
    at: acting.at,
    validDays: VALID_DAYS,
  });
  if (invitation === undefined) return null;
  await recordChanges(acting.tx, by(acting, null), [{ what: 'invitation', from: null, to: invitation.person.name }]);
  return invitation;
}

/** The code works no longer; the name of whom it was for, null: it is not the actor's to take back. */
export async function takeInvitationBack(asked: Acting, personId: number): Promise<string | null> {
  const as = await manager(asked);
  const [person] = await presentPeople(asked.tx, [personId]);
  if (as === null || person === undefined) return null;
  const acting = actingAs(asked, as);
  await voidInvitations(acting.tx, [personId], acting.at);
  await recordChanges(acting.tx, by(acting, null), [{ what: 'invitation', from: person.name, to: null }]);
  return person.name;
}

function manager(asked: Acting) {
  return capacityFor(asked, 'manage_people', () => Promise.resolve(new Set()));
}
