import {
  type Chat,
  type LinkedByCode,
  type LinkedByContact,
  linkByCode,
  linkByContact,
} from '../actions/link-person.ts';
import { languageOf, textsIn } from '../language/fluent.ts';
import type { Db } from '../store/store.ts';
import type { Incoming } from './incoming.ts';
import { guest, linked, linkRefused } from './screens/welcome.ts';
import { type Answer, answer, type Outcome } from './turn.ts';

/** Somebody who is not linked yet: an answer, or a link made in the transaction that closes the incoming. */
export type GuestOutcome = { readonly kind: 'link'; readonly run: (tx: Db) => Promise<Answer> };

/** Whoever is not on the list gets one polite sentence and no data; a code or the own contact makes them somebody. */
export function respondToGuest(
  incoming: Incoming,
  incomingId: number,
  around: { readonly at: Date; readonly officeName: string },
): Outcome | GuestOutcome {
  const { what } = incoming;
  switch (what.kind) {
    case 'start':
      return what.code === undefined
        ? answer(guest(around.officeName))
        : linkWithCode(incoming, incomingId, what.code, around.at);
    case 'contact': {
      const { phone, own } = what;
      return link((tx) => linkByContact(tx, { ...place(incoming, incomingId, around.at), phone: e164(phone), own }));
    }
    case 'text':
      if (looksLikePhone(what.text)) return answer(linkRefused('typed_phone'));
      return looksLikeCode(what.text)
        ? linkWithCode(incoming, incomingId, what.text, around.at)
        : answer(guest(around.officeName));
    case 'blocked':
    case 'unblocked':
    case 'moved':
      return answer();
    case 'choice':
    case 'file':
    case 'file_read':
    case 'unsupported':
      return answer(guest(around.officeName));
    default:
      return what satisfies never;
  }
}

function looksLikePhone(typed: string): boolean {
  return /^\s*\+?[\d\s.()-]{9,20}\s*$/.test(typed);
}

/**
 * An invitation code, or an attempt at one: its own form (4-4-2, one code in forty has no digit), its ten symbols in one
 * word, or letters and digits in groups with at least one digit.
 */
function looksLikeCode(typed: string): boolean {
  const word = typed.trim().replace(/^\/start\s+/iu, '');
  if (/^[a-z\d]{4}[\s-]+[a-z\d]{4}[\s-]+[a-z\d]{2}$/iu.test(word) || /^(?=.*\d)[a-z\d]{10}$/iu.test(word)) return true;
  return /^[\p{L}\p{N}]{2,}([\s-]+[\p{L}\p{N}]{2,}){1,4}$/u.test(word) && /\d/.test(word) && word.length <= 24;
}

/** Platforms give the number without its plus. */
function e164(phone: string): string {
  return `+${phone.replace(/\D/g, '')}`;
}

function place({ channel, chat, sender }: Incoming, incomingId: number, at: Date): Chat {
  return { channel, chat, sender, incomingId, at };
}

/** Links whoever sent this by an invitation code, as it was typed. */
export function linkWithCode(incoming: Incoming, incomingId: number, typed: string, at: Date): GuestOutcome {
  const code = typed.trim().replace(/^\/start\s+/iu, '');
  return link((tx) => linkByCode(tx, { ...place(incoming, incomingId, at), code }));
}

function link(attempt: (tx: Db) => Promise<LinkedByCode | LinkedByContact>): GuestOutcome {
  return {
    kind: 'link',
    run: async (tx) => {
      const result = await attempt(tx);
      if (result.kind !== 'linked') return { views: [linkRefused(result.kind)] };
      return { views: linked(textsIn(languageOf(result.person.language)), result.person) };
    },
  };
}
