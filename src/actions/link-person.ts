import { findInvitation, useInvitation } from '../store/invitations.ts';
import { linkAddress, type PersonWithUnit, personByPhone } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import type { Db } from '../store/store.ts';
import { codeHash } from './invitation-code.ts';

/** The private chat that is to be somebody's. */
export interface Chat {
  readonly channel: string;
  readonly chat: string;
  readonly sender: string;
  readonly at: Date;
  /** The stored incoming that asked for it. */
  readonly incomingId?: number;
}

export type Linked = { readonly kind: 'linked'; readonly person: PersonWithUnit };

export type LinkedByCode = Linked | { readonly kind: 'unknown_code' | 'used_code' | 'expired_code' };

/** Ties a chat to the person whom the code invites; it works once, until it expires, as long as the person is of the office. */
export async function linkByCode(tx: Db, chat: Chat & { readonly code: string }): Promise<LinkedByCode> {
  const invitation = await findInvitation(tx, codeHash(chat.code));
  if (invitation === null || invitation.person.leftAt !== null) return { kind: 'unknown_code' };
  if (invitation.usedAt !== null) return { kind: 'used_code' };
  if (invitation.expiresAt <= chat.at) return { kind: 'expired_code' };
  if (!(await useInvitation(tx, invitation.id, chat.at))) return { kind: 'used_code' };
  return link(tx, chat, invitation.person, 'invitation');
}

export type LinkedByContact = Linked | { readonly kind: 'not_own' | 'unknown_phone' };

/** Ties a chat to the person with this number (E.164). `own`: the platform vouches that it is the sender's own number. */
export async function linkByContact(
  tx: Db,
  chat: Chat & { readonly phone: string; readonly own: boolean },
): Promise<LinkedByContact> {
  if (!chat.own) return { kind: 'not_own' };
  const person = await personByPhone(tx, chat.phone);
  return person === null ? { kind: 'unknown_phone' } : link(tx, chat, person, 'contact');
}

async function link(
  tx: Db,
  { channel, chat, sender, at, incomingId }: Chat,
  person: PersonWithUnit,
  proof: string,
): Promise<Linked> {
  await linkAddress(tx, { channel, chat, sender, personId: person.id, proof, at });
  await recordChanges(tx, { at, personId: person.id, channel, incomingId: incomingId ?? null, taskId: null }, [
    { what: 'link', from: null, to: proof },
  ]);
  return { kind: 'linked', person };
}
