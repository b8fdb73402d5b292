import { type ImportAnswers, noAnswers } from '../domain/import-answers.ts';
import { textKey } from '../domain/text-key.ts';
import type { PersonRow } from '../intake/people-rows.ts';
import { addPeople, changePerson, everybody, type NewPersonRow, type PersonPatch } from '../store/import-people.ts';
import { renewLexicon } from '../store/lexicon.ts';
import type { PersonWithUnit } from '../store/people.ts';
import { type Change, recordChanges } from '../store/reports.ts';
import type { Db } from '../store/store.ts';
import { allUnits } from '../store/units.ts';
import { type ImportedBy, importedByCommand } from './import/imported-by.ts';
import { indexBy } from './import/known-units.ts';
import { type Placeholders, placeholders } from './import/placeholders.ts';
import { openUnitTree, type PlacedUnit, type TreeTrace, type UnitRefusal, type UnitTree } from './import/unit-tree.ts';

export type PersonRefusal =
  | UnitRefusal
  /** The number belongs to somebody who left the office on that instant. */
  | { readonly kind: 'left_office'; readonly name: string; readonly leftAt: Date }
  /** An earlier row is about the same person. */
  | { readonly kind: 'same_person'; readonly row: number }
  /** Nobody changes the own role, which may be what lets them change it back. */
  | { readonly kind: 'own_role' }
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
  /** Names of units that the list brings, or puts below another unit. */
  readonly unitsAdded: readonly string[];
  readonly unitsMoved: readonly string[];
  /** People of the office whom the list does not name. They are left as they are. */
  readonly notInFile: readonly PersonWithUnit[];
}

/** What an import would come to, and what it would write; see `writePeopleImport`. */
export interface PlannedPeople extends PeopleImport {
  readonly desk: Desk;
}

/** What an import of a staff list did, as far as taking it back needs it. Plain data. */
export interface PeopleTrace extends TreeTrace {
  readonly what: 'people';
  readonly added: readonly number[];
  readonly changed: readonly { readonly id: number; readonly before: PersonPatch; readonly after: PersonPatch }[];
}

interface Desk {
  readonly at: Date;
  readonly ids: Placeholders;
  readonly units: UnitTree;
  readonly people: People;
  readonly actorId: number | null;
  readonly added: NewPersonRow[];
  readonly changed: { readonly person: PersonWithUnit; readonly patch: PersonPatch }[];
  readonly audits: Change[];
}

interface People {
  readonly byPhone: ReadonlyMap<string, PersonWithUnit>;
  readonly byName: ReadonlyMap<string, readonly PersonWithUnit[]>;
}

/** `actorId`: whoever has the list taken over; null: whoever has the machine. */
interface BesideList {
  readonly answers?: ImportAnswers;
  readonly actorId?: number | null;
}

/**
 * Decides row by row what becomes of a staff list, and writes nothing: a person is known by the telephone number, or without one by name
 * and unit. An empty cell says nothing, and whoever is not in the list stays. The same list again changes nothing.
 */
export async function planPeople(
  db: Db,
  rows: readonly PersonRow[],
  at: Date,
  { answers = noAnswers, actorId = null }: BesideList = {},
): Promise<PlannedPeople> {
  const before = await everybody(db);
  const ids = placeholders();
  const units = openUnitTree(await allUnits(db), rows, ids, answers.units);
  const desk: Desk = { at, ids, units, people: indexPeople(before), actorId, added: [], changed: [], audits: [] };
  const rowOf = new Map<string, number>();
  const seen = new Set<number>();
  const outcomes = rows.map((row) => {
    const placed = units.place(row);
    return placed.kind === 'placed' ? decideRow(desk, row, placed.unit, rowOf, seen) : refused(row, placed);
  });
  const phones = new Set(rows.map((row) => row.phone));
  const notInFile = before.filter(
    (person) => person.leftAt === null && !seen.has(person.id) && !phones.has(person.phone ?? ''),
  );
  return { rows: outcomes, unitsAdded: units.added, unitsMoved: units.moved, notInFile, desk };
}

/** Writes what was decided, in the same transaction as it was decided in. */
export async function writePeopleImport(tx: Db, { desk }: PlannedPeople, by: ImportedBy): Promise<PeopleTrace> {
  const { at, ids, units } = desk;
  const tree = await units.write(tx, by, at);
  const added = await addPeople(
    tx,
    desk.added.map((row) => ({ ...row, unitId: ids.idOf(row.unitId) })),
  );
  const changed: PeopleTrace['changed'][number][] = [];
  for (const { person, patch } of desk.changed) {
    const after = { ...patch, ...(patch.unitId !== undefined && { unitId: ids.idOf(patch.unitId) }) };
    await changePerson(tx, person.id, after);
    const fields = Object.keys(after) as (keyof PersonPatch)[];
    changed.push({ id: person.id, after, before: Object.fromEntries(fields.map((field) => [field, person[field]])) });
  }
  await recordChanges(tx, { ...by, at, taskId: null }, desk.audits);
  const touchedUnits = tree.unitIds.length + tree.aliasIds.length + units.moved.length;
  if (desk.audits.length + touchedUnits > 0) await renewLexicon(tx);
  return { what: 'people', ...tree, added, changed };
}

/** Takes over a staff list at once, as `planPeople` decides it. */
export async function importPeople(tx: Db, rows: readonly PersonRow[], at: Date): Promise<PeopleImport> {
  const { desk, ...result } = await planPeople(tx, rows, at);
  await writePeopleImport(tx, { desk, ...result }, importedByCommand);
  return result;
}

function decideRow(
  desk: Desk,
  row: PersonRow,
  unit: PlacedUnit,
  rowOf: Map<string, number>,
  seen: Set<number>,
): PersonOutcome {
  const identity = row.phone === '' ? nameInUnit(row.name, unit.id) : row.phone;
  const sameAs = rowOf.get(identity);
  if (sameAs !== undefined) return refused(row, { kind: 'same_person', row: sameAs });
  rowOf.set(identity, row.row);
  const found = whoIs(desk.people, row, unit);
  if (found === null) return add(desk, row, unit);
  if ('kind' in found) return refused(row, found);
  seen.add(found.id);
  if (found.id === desk.actorId && row.role !== null && row.role !== found.role)
    return refused(row, { kind: 'own_role' });
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
  const { name, title } = row;
  const role = row.role ?? 'officer';
  const phone = row.phone === '' ? null : row.phone;
  added.push({ name, key: textKey(name), title, phone, role, unitId: unit.id, createdAt: at });
  audits.push({ what: 'person', from: null, to: `${labelOf(name, phone)}, ${unit.name}, ${role}` });
  return { row: row.row, name, outcome: 'added', changes: [] };
}

function change(desk: Desk, row: PersonRow, unit: PlacedUnit, person: PersonWithUnit): PersonOutcome {
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
  if (row.role !== null && row.role !== person.role) {
    patch.role = row.role;
    note('role', person.role, row.role);
  }
  if (unit.id !== person.unitId) {
    patch.unitId = unit.id;
    note('unit', person.unit.name, unit.name);
  }
  if (changes.length === 0) return { row: row.row, name: row.name, outcome: 'unchanged', changes };
  desk.changed.push({ person, patch });
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
