import { textKey } from '../domain/text-key.ts';
import type { PersonRow } from '../intake/people-rows.ts';
import { addPeople, changePerson, everybody, type NewPersonRow, type PersonPatch } from '../store/import-people.ts';
import { importChannel } from '../store/import-plan.ts';
import { renewLexicon } from '../store/lexicon.ts';
import type { PersonWithUnit } from '../store/people.ts';
import { rehearse } from '../store/rehearse.ts';
import { type Change, recordChanges } from '../store/reports.ts';
import type { Db, Store } from '../store/store.ts';
import { indexBy } from './import/known-units.ts';
import { openUnitTree, type PlacedUnit, type UnitRefusal } from './import/unit-tree.ts';

export type PersonRefusal =
  | UnitRefusal
  /** The number belongs to somebody who left the office on that instant. */
  | { readonly kind: 'left_office'; readonly name: string; readonly leftAt: Date }
  /** An earlier row is about the same person. */
  | { readonly kind: 'same_person'; readonly row: number }
  /** Without a number, several people fit the name and the unit. */
  | { readonly kind: 'ambiguous_person'; readonly name: string };

/** What became of one row. `changes` name the field ("name", "title", "phone", "role", "unit") and are empty unless changed. */
export interface PersonOutcome {
  readonly row: number;
  readonly name: string;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'refused';
  readonly changes: readonly Change[];
  readonly refusal?: PersonRefusal;
}

export interface PeopleImport {
  readonly rows: readonly PersonOutcome[];
  /** Names of units that the list brought, or put below another unit. */
  readonly unitsAdded: readonly string[];
  readonly unitsMoved: readonly string[];
  /** People of the office whom the list does not name. They are left as they are. */
  readonly notInFile: readonly PersonWithUnit[];
}

/** What `importPeople` would do, without doing it. */
export function peopleImportPreview(store: Store, rows: readonly PersonRow[], at: Date): Promise<PeopleImport> {
  return rehearse(store, (tx) => importPeople(tx, rows, at));
}

interface Desk {
  readonly tx: Db;
  readonly at: Date;
  readonly people: People;
  readonly added: NewPersonRow[];
  readonly audits: Change[];
}

interface People {
  readonly byPhone: ReadonlyMap<string, PersonWithUnit>;
  readonly byName: ReadonlyMap<string, readonly PersonWithUnit[]>;
}

/**
 * Takes over a staff list: a person is known by the telephone number, or without one by name and unit. An empty cell says
 * nothing, and whoever is not in the list stays. The same list again changes nothing.
 */
export async function importPeople(tx: Db, rows: readonly PersonRow[], at: Date): Promise<PeopleImport> {
  const before = await everybody(tx);
  const units = await openUnitTree(tx, rows, at);
  const desk: Desk = { tx, at, people: indexPeople(before), added: [], audits: [] };
  const rowOf = new Map<string, number>();
  const seen = new Set<number>();
  const outcomes: PersonOutcome[] = [];
  for (const row of rows) {
    const placed = await units.place(row);
    const outcome =
      placed.kind === 'placed' ? await importRow(desk, row, placed.unit, rowOf, seen) : refused(row, placed);
    outcomes.push(outcome);
  }
  await addPeople(tx, desk.added);
  await recordChanges(tx, { at, personId: null, channel: importChannel, incomingId: null, taskId: null }, desk.audits);
  const [unitsAdded, unitsMoved] = [units.added, units.moved];
  if (desk.audits.length + unitsAdded.length + unitsMoved.length > 0) await renewLexicon(tx);
  const phones = new Set(rows.map((row) => row.phone));
  const notInFile = before.filter(
    (person) => person.leftAt === null && !seen.has(person.id) && !phones.has(person.phone ?? ''),
  );
  return { rows: outcomes, unitsAdded, unitsMoved, notInFile };
}

async function importRow(
  desk: Desk,
  row: PersonRow,
  unit: PlacedUnit,
  rowOf: Map<string, number>,
  seen: Set<number>,
): Promise<PersonOutcome> {
  const identity = row.phone === '' ? nameInUnit(row.name, unit.id) : row.phone;
  const sameAs = rowOf.get(identity);
  if (sameAs !== undefined) return refused(row, { kind: 'same_person', row: sameAs });
  rowOf.set(identity, row.row);
  const found = whoIs(desk.people, row, unit);
  if (found === null) return add(desk, row, unit);
  if ('kind' in found) return refused(row, found);
  seen.add(found.id);
  return change(desk, row, unit, found);
}

function whoIs({ byPhone, byName }: People, row: PersonRow, unit: PlacedUnit): PersonWithUnit | PersonRefusal | null {
  const holder = byPhone.get(row.phone);
  if (holder !== undefined) {
    return holder.leftAt === null ? holder : { kind: 'left_office', name: holder.name, leftAt: holder.leftAt };
  }
  const named = (byName.get(nameInUnit(row.name, unit.id)) ?? []).filter(
    (person) => row.phone === '' || person.phone === null,
  );
  if (named.length > 1) return { kind: 'ambiguous_person', name: row.name };
  return named[0] ?? null;
}

function add({ at, added, audits }: Desk, row: PersonRow, unit: PlacedUnit): PersonOutcome {
  const { name, title, role } = row;
  const phone = row.phone === '' ? null : row.phone;
  added.push({ name, key: textKey(name), title, phone, role, unitId: unit.id, createdAt: at });
  audits.push({ what: 'person', from: null, to: `${labelOf(name, phone)}, ${unit.name}, ${role}` });
  return { row: row.row, name, outcome: 'added', changes: [] };
}

async function change(desk: Desk, row: PersonRow, unit: PlacedUnit, person: PersonWithUnit): Promise<PersonOutcome> {
  const patch: PersonPatch = {};
  const changes: Change[] = [];
  const note = (what: string, from: string | null, to: string) => changes.push({ what, from, to });
  if (row.name !== person.name) {
    Object.assign(patch, { name: row.name, key: textKey(row.name) });
    note('name', person.name, row.name);
  }
  if (row.title !== '' && row.title !== person.title) {
    patch.title = row.title;
    note('title', person.title, row.title);
  }
  if (row.phone !== '' && row.phone !== person.phone) {
    patch.phone = row.phone;
    note('phone', person.phone, row.phone);
  }
  if (row.role !== person.role) {
    patch.role = row.role;
    note('role', person.role, row.role);
  }
  if (unit.id !== person.unitId) {
    patch.unitId = unit.id;
    note('unit', person.unit.name, unit.name);
  }
  if (changes.length === 0) return { row: row.row, name: row.name, outcome: 'unchanged', changes };
  await changePerson(desk.tx, person.id, patch);
  const label = labelOf(row.name, patch.phone ?? person.phone);
  for (const { what, from, to } of changes) {
    desk.audits.push({ what: 'person', from: `${label}, ${what}: ${from ?? ''}`, to: `${label}, ${what}: ${to}` });
  }
  return { row: row.row, name: row.name, outcome: 'changed', changes };
}

function refused({ row, name }: PersonRow, refusal: PersonRefusal): PersonOutcome {
  return { row, name, outcome: 'refused', changes: [], refusal };
}

function indexPeople(everyone: readonly PersonWithUnit[]): People {
  const present = everyone.filter((person) => person.leftAt === null);
  return {
    byPhone: new Map(everyone.flatMap((person) => (person.phone === null ? [] : [[person.phone, person] as const]))),
    byName: indexBy(present, (person) => [nameInUnit(person.name, person.unitId)]),
  };
}

function nameInUnit(name: string, unitId: number): string {
  return `${textKey(name)}@${unitId}`;
}

/** How the audit names a person: the number tells people of one name apart. */
export function labelOf(name: string, phone: string | null): string {
  return phone === null ? name : `${name} (${phone})`;
}
