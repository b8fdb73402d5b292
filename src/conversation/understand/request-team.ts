import { isAsked } from './mood.ts';
import type { Name } from './names.ts';
import { hasCue, type Part, peopleIn, placeOf, strangeWords } from './part.ts';
import type { Context, Reading } from './reading.ts';
import { type Read, tasksOf } from './request.ts';
import { personFields } from './resolve.ts';
import { keysAt, oneOfAt, oneOfBefore } from './token-match.ts';

const ADDING = [
  'bo sung them',
  'bo sung',
  'giao them',
  'cu them',
  'phan cong them',
  'them',
  'cho',
  'cu',
  'de',
  'moi',
  'add',
];
const WORKING = [
  'cung lam',
  'lam cung',
  'cung thuc hien',
  'thuc hien cung',
  'cung phu trach',
  'phu trach cung',
  'tham gia',
  'cung tham gia',
  'vao',
  'to',
];
const REMOVING = ['loai bo', 'bo', 'rut', 'loai', 'go', 'xoa', 'dua', 'remove'];
const OUT_OF = ['ra khoi', 'khoi', 'from', 'ra ngoai'];
const STOPPING = ['thoi lam', 'thoi khong lam', 'ngung lam', 'nghi lam', 'thoi phu trach'];
const FOCAL = ['can bo dau moi', 'dau moi'];
const CHANGING = ['doi', 'thay', 'chuyen', 'thay doi', 'doi lai'];

/** More words that nothing was recognised in, and the sentence is about something else. */
const MOST_STRANGE = 2;

/** "thêm chị Hà cùng làm NV12", "cho anh Nam làm cùng nv12 nv13": others beside the focal officer. */
export const joinTeam: Read = (sentence, context) => {
  const start = beginning(sentence, ADDING);
  if (start === null || !isPlain(sentence)) return null;
  const { tokens } = sentence.scene;
  const people = peopleIn(sentence);
  const [first] = people;
  if (first === undefined || first.from !== start) return null;
  const works = placeOf(sentence, WORKING) !== null;
  // "Cho anh Nam NV12" hands nothing out; "thêm anh Nam NV12" adds him.
  const adds = oneOfBefore(tokens, start, ['them', 'bo sung', 'add']) !== null;
  if ((!works && !adds) || placeOf(sentence, FOCAL) !== null || placeOf(sentence, STOPPING) !== null) return null;
  return { intent: 'assign', kind: 'join', ...tasksOf(sentence), ...team(people, context) };
};

/** "bỏ anh Nam khỏi NV12", "cho anh Nam thôi làm NV12". */
export const leaveTeam: Read = (sentence, context) => {
  if (!isPlain(sentence)) return null;
  const people = peopleIn(sentence);
  const [first] = people;
  if (first === undefined) return null;
  const removes = beginning(sentence, REMOVING) === first.from && placeOf(sentence, OUT_OF) !== null;
  const stops = beginning(sentence, ['cho', 'de']) === first.from && placeOf(sentence, STOPPING) !== null;
  return removes || stops ? { intent: 'assign', kind: 'leave', ...tasksOf(sentence), ...team(people, context) } : null;
};

/** "đổi đầu mối NV12 sang chị Hà", "cho chị Hà làm đầu mối NV12": the last one named is meant. */
export const changeFocal: Read = (sentence, context) => {
  if (!isPlain(sentence) || placeOf(sentence, FOCAL) === null) return null;
  const changes = beginning(sentence, CHANGING);
  const { tokens } = sentence.scene;
  const named = changes !== null && oneOfAt(tokens, changes, FOCAL) !== null;
  const people = peopleIn(sentence);
  const person = people.at(-1);
  const lets = person !== undefined && beginning(sentence, ['cho', 'de', 'cu']) === person.from && people.length === 1;
  if (!named && !lets) return null;
  return {
    intent: 'assign',
    ...tasksOf(sentence),
    ...(person === undefined ? {} : personFields(person, context)),
  };
};

/** "giao NV12 cho chị Hà và anh Nam, chị Hà đầu mối": who answers for it, and who works with them. Null: it names one at most. */
export function teamOf(sentence: Part, context: Context): Partial<Reading> | null {
  const people = peopleIn(sentence);
  const distinct = people.filter((one, i) => people.findIndex((other) => sameName(one, other)) === i);
  if (distinct.length < 2) return null;
  const fields = team(distinct, context);
  if (fields.ask !== undefined) return fields;
  const focal = focalIn(sentence, people);
  // Without a word on who answers for it, that is asked; nobody is left out in silence.
  if (focal === null) {
    const candidates = distinct.flatMap(({ entries: [entry] }) =>
      entry?.id == null ? [] : [{ id: entry.id, name: entry.name }],
    );
    return { ...fields, ask: 'which_focal', candidates };
  }
  return { ...fields, ...personFields(focal, context) };
}

/** The one named right before or right after "đầu mối". */
function focalIn({ scene, from, to }: Part, people: readonly Name[]): Name | null {
  const { tokens } = scene;
  for (let i = from; i < to; i++) {
    const after = oneOfAt(tokens, i, FOCAL);
    if (after === null) continue;
    const skipped = tokens[after]?.text === ':' || keysAt(tokens, after, 'la') ? after + 1 : after;
    const next = people.find((name) => name.from === skipped);
    const before = people.find(
      (name) => name.to === i || (name.to === i - 1 && ['lam', 'la'].includes(tokens[i - 1]?.key ?? '')),
    );
    return before ?? next ?? null;
  }
  return null;
}

function sameName(a: Name, b: Name): boolean {
  return (
    a.entries.length > 0 &&
    a.entries.length === b.entries.length &&
    a.entries.every((entry, i) => entry === b.entries[i])
  );
}

/** Everybody named, each once; the first who is not certain is asked about. */
function team(names: readonly Name[], context: Context): Partial<Reading> {
  const distinct = names.filter((one, i) => names.findIndex((other) => sameName(one, other)) === i);
  const each = distinct.map((name) => personFields(name, context));
  const [only, another] = each;
  if (only !== undefined && another === undefined) return only;
  const unsure = each.find(({ ask }) => ask !== undefined);
  if (unsure !== undefined) {
    const { candidates: _, ...rest } = unsure;
    return rest;
  }
  return {
    people: each.map(({ person }) => person ?? ''),
    personIds: each.flatMap(({ personId }) => (personId === undefined ? [] : [personId])),
  };
}

/** Where what follows the first words begins, when the sentence begins with one of these, politeness aside. */
function beginning({ scene, from, to }: Part, verbs: readonly string[]): number | null {
  const { tokens } = scene;
  let at = from;
  while (at < to && POLITE.has(tokens[at]?.key ?? '')) at++;
  return oneOfAt(tokens, at, verbs);
}

const POLITE = new Set([
  'xin',
  'nho',
  'de',
  'nghi',
  'giup',
  'hay',
  'vui',
  'long',
  'bot',
  'em',
  'oi',
  'ok',
  ',',
  'please',
]);

function isPlain(sentence: Part): boolean {
  return (
    sentence.codes.length > 0 &&
    sentence.figures.length === 0 &&
    !isAsked(sentence) &&
    !hasCue(sentence, 'who', 'done', 'extension') &&
    strangeWords(sentence) <= MOST_STRANGE
  );
}
