import { createSpelling, type Spelling } from './repair.ts';
import { type Syllable, syllableOf } from './syllable.ts';
import { addToTrie, createTrie, type TrieNode } from './trie.ts';
import { type Closeness, nameWords, unitWritings } from './unit-names.ts';
import { USUAL_UNITS } from './usual-units.ts';

export interface LexiconSource {
  readonly units: readonly LexiconUnit[];
  readonly people: readonly LexiconPerson[];
  readonly programmes: readonly LexiconProgramme[];
  readonly groups: readonly LexiconGroup[];
  /** What task codes begin with, in capitals; ['NV', 'MH'] when left out. */
  readonly codePrefixes?: readonly string[];
}

export interface LexiconUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly aliases?: readonly string[];
}

export interface LexiconPerson {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly title?: string;
}

export interface LexiconProgramme {
  readonly id: string;
  readonly name: string;
  readonly code?: string;
}

export interface LexiconGroup {
  readonly id: string;
  /** "3", "III" or 3. */
  readonly number: string | number;
  readonly name: string;
}

export type NameKind = 'unit' | 'person' | 'programme' | 'group';

/** One way of writing one name. */
export interface Entry {
  readonly kind: NameKind;
  /** `null` for the usual units of a province, which are nobody's record yet. */
  readonly id: string | null;
  /** The canonical full name. */
  readonly name: string;
  readonly closeness: Closeness;
  /** A person's words in order, to hold typed diacritics against. */
  readonly words?: readonly Syllable[];
  readonly unit?: string;
}

/** The names of one office, ready to be found in a sentence in time that does not grow with their number. */
export interface Lexicon {
  readonly codePrefixes: readonly string[];
  /** Units, programmes, groups and people's full names. */
  readonly names: TrieNode<Entry>;
  /** People by their last word, or last two: "Nam", "Văn Nam". */
  readonly givenNames: TrieNode<Entry>;
  readonly spelling: Spelling;
  /** Units by each word of their names, for the nearest when none fits. */
  readonly unitsByWord: ReadonlyMap<string, readonly Entry[]>;
}

/** Builds the look-up once; 20,000 people and 500 units take well under a second. */
export function createLexicon(source: LexiconSource): Lexicon {
  const names = createTrie<Entry>();
  const givenNames = createTrie<Entry>();
  const vocabulary = new Set<string>();
  const unitsByWord = new Map<string, Entry[]>();
  const unitNames = new Map(source.units.map((unit) => [unit.id, unit.name]));

  const add = (root: TrieNode<Entry>, words: readonly string[], entry: Entry) => {
    if (words.length === 0) return;
    for (const word of words) vocabulary.add(word);
    addToTrie(root, words, entry);
  };

  for (const unit of unitsOf(source)) addUnit(unit, add.bind(null, names), unitsByWord);
  for (const person of source.people) addPerson(person, unitNames.get(person.unitId), { names, givenNames, add });
  for (const programme of source.programmes) addProgramme(programme, add.bind(null, names));
  for (const group of source.groups) addGroup(group, add.bind(null, names));
  return {
    codePrefixes: source.codePrefixes ?? ['NV', 'MH'],
    names,
    givenNames,
    spelling: createSpelling(vocabulary),
    unitsByWord,
  };
}

type AddName = (words: readonly string[], entry: Entry) => void;

interface NamedUnit {
  readonly id: string | null;
  readonly name: string;
  readonly otherNames: readonly string[];
}

function unitsOf(source: LexiconSource): NamedUnit[] {
  if (source.units.length === 0) return USUAL_UNITS.map((name) => ({ id: null, name, otherNames: [] }));
  return source.units.map(({ id, name, shortName, aliases }) => ({
    id,
    name,
    otherNames: [...(shortName === undefined ? [] : [shortName]), ...(aliases ?? [])],
  }));
}

function addUnit(unit: NamedUnit, add: AddName, byWord: Map<string, Entry[]>): void {
  const name = unit.name.normalize('NFC');
  const entries = ([0, 1, 2] as const).map((closeness): Entry => ({ kind: 'unit', id: unit.id, name, closeness }));
  for (const writing of unitWritings(name, unit.otherNames)) {
    const entry = entries[writing.closeness];
    if (entry !== undefined) add(writing.words, entry);
  }
  const [own] = entries;
  if (own === undefined) return;
  for (const word of new Set(nameWords(name))) byWord.set(word, [...(byWord.get(word) ?? []), own]);
}

function addPerson(
  person: LexiconPerson,
  unit: string | undefined,
  to: {
    names: TrieNode<Entry>;
    givenNames: TrieNode<Entry>;
    add: (root: TrieNode<Entry>, words: readonly string[], entry: Entry) => void;
  },
): void {
  const name = person.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const words = name.split(' ').map(syllableOf);
  const keys = words.map((word) => word.key);
  const entry: Entry = {
    kind: 'person',
    id: person.id,
    name,
    closeness: 0,
    words,
    ...(unit !== undefined && { unit }),
  };
  if (keys.length > 1) to.add(to.names, keys, entry);
  to.add(to.givenNames, keys.slice(-1), entry);
  if (keys.length > 2) to.add(to.givenNames, keys.slice(-2), entry);
}

function addProgramme(programme: LexiconProgramme, add: AddName): void {
  const name = programme.name.normalize('NFC');
  const words = nameWords(name);
  add(words, { kind: 'programme', id: programme.id, name, closeness: 0 });
  if (programme.code !== undefined)
    add(nameWords(programme.code), { kind: 'programme', id: programme.id, name, closeness: 0 });
  const project = words.indexOf('de');
  if (project >= 0 && words[project + 1] === 'an' && words[project + 2] !== undefined) {
    add(words.slice(project, project + 3), { kind: 'programme', id: programme.id, name, closeness: 1 });
    add(['da', words[project + 2] ?? ''], { kind: 'programme', id: programme.id, name, closeness: 1 });
  }
  if (words.length > 3) add(words.slice(0, 3), { kind: 'programme', id: programme.id, name, closeness: 1 });
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function addGroup(group: LexiconGroup, add: AddName): void {
  const name = group.name.normalize('NFC');
  const entry: Entry = { kind: 'group', id: group.id, name, closeness: 0 };
  const words = nameWords(name);
  add(words, entry);
  if (words.length > 4) add(words.slice(0, 4), { ...entry, closeness: 1 });
  const label = String(group.number).toLowerCase();
  const arabic = ROMAN.includes(label) ? String(ROMAN.indexOf(label)) : label;
  for (const number of new Set([label, arabic, ROMAN[Number(arabic)] ?? label])) {
    add(['nhom', number], entry);
    add(['nhom', 'so', number], entry);
    add(['nhom', 'nhiem', 'vu', number], entry);
  }
}
