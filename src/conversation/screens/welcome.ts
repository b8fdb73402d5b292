import { type Text, type TextArguments, textsIn } from '../../language/fluent.ts';
import type { PersonWithUnit } from '../../store/people.ts';
import { writeAct } from '../acts.ts';
import { paragraph, quiet, title, type View } from '../view.ts';

/** What somebody hears who is not on the list: who we are, how to join, and nothing else. */
export function guest(officeName: string): View {
  return toGuest('guest', { office: officeName });
}

export function linkRefused(
  why: 'unknown_code' | 'used_code' | 'expired_code' | 'not_own' | 'unknown_phone' | 'typed_phone',
): View {
  return toGuest(`link-${why}`);
}

/** Nobody knows yet which language a guest reads: Vietnamese, then the same in English. */
function toGuest(id: string, args?: TextArguments): View {
  const [vietnamese, english] = [textsIn('vi'), textsIn('en')];
  return {
    blocks: [paragraph(vietnamese(id, args)), quiet(english(id, args))],
    contactButton: vietnamese('guest-contact'),
  };
}

/** The first thing a person sees: that it worked, and the one thing to do next. */
export function linked(text: Text, person: PersonWithUnit): View[] {
  const welcome = text('linked', {
    name: person.name,
    title: person.title || text(`role-${person.role}`),
    unit: person.unit.name,
  });
  const first = person.role === 'officer' || person.role === 'unit_head' ? '/viec' : '/tonghop';
  return [
    {
      blocks: [title(welcome), paragraph(text(`linked-next-${person.role}`))],
      choices: [
        [{ label: text(`menu-${first.slice(1)}`), act: writeAct({ do: 'say', text: first }), tone: 'primary' }],
      ],
    },
  ];
}
