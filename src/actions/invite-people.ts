import { addInvitations, presentPeople, unlinkedPeople, voidInvitations } from '../store/invitations.ts';
import { type PersonWithUnit, personByPhone } from '../store/people.ts';
import type { Db } from '../store/store.ts';
import { codeHash, newCode } from './invitation-code.ts';

/** Whom to invite; `unlinked`: everybody whom the bot cannot reach yet. Phones are E.164. */
export type Invited = { readonly personIds: readonly number[] } | { readonly phone: string } | 'unlinked';

export interface Invitation {
  readonly person: PersonWithUnit;
  /** Shown this once: only its hash is kept. */
  readonly code: string;
  readonly expiresAt: Date;
}

const DAY_MS = 86_400_000;

/**
 * A one-time code for each of these people, valid for so many days (24 hours each). Codes they were given earlier and did
 * not use work no longer. Whoever left the office or is unknown gets none.
 */
export async function invitePeople(
  tx: Db,
  invitation: { readonly whom: Invited; readonly at: Date; readonly validDays?: number },
): Promise<Invitation[]> {
  const { whom, at, validDays = 14 } = invitation;
  const people = await peopleMeant(tx, whom);
  const expiresAt = new Date(at.getTime() + validDays * DAY_MS);
  const invited = people.map((person) => ({ person, code: newCode(), expiresAt }));
  await voidInvitations(
    tx,
    people.map((person) => person.id),
    at,
  );
  await addInvitations(
    tx,
    invited.map(({ person, code }) => ({ codeHash: codeHash(code), personId: person.id, createdAt: at, expiresAt })),
  );
  return invited;
}

async function peopleMeant(db: Db, whom: Invited): Promise<PersonWithUnit[]> {
  if (whom === 'unlinked') return unlinkedPeople(db);
  if ('personIds' in whom) return presentPeople(db, whom.personIds);
  const person = await personByPhone(db, whom.phone);
  return person === null ? [] : [person];
}
