import type { Role } from '../domain/permissions.ts';
import { foldText } from './clean-text.ts';
import { type PeopleColumn, peopleColumns } from './column-names.ts';
import { findTable, type HeaderRejection, isHeaderAgain, type Table } from './columns.ts';
import { parsePhone } from './phone.ts';
import { parseRole } from './roles.ts';
import { oneLine, type Refusal, rowReader, sameKey, unhurried } from './row-reader.ts';
import type { Row, Sheet } from './workbook.ts';

/** One person of a staff list. `title` and `parentUnit` are `''` when not given, `role` is null; `phone` is E.164. */
export type PersonRow = {
  row: number;
  name: string;
  title: string;
  unit: string;
  parentUnit: string;
  phone: string;
  role: Role | null;
};

export type PeopleList = {
  kind: 'people';
  people: PersonRow[];
  refusals: Refusal[];
  /** Rows that say exactly what an earlier row says; counted once. */
  repeated: { row: number; sameAs: number }[];
  unknownColumns: string[];
};

/**
 * Reads a staff list. A row without a role says nothing of it: whoever is new becomes an officer, the role that may do least, and nobody
 * loses theirs. Two different people with one telephone number are both refused, because the number is how a person is recognised.
 */
export async function readPeople(sheets: readonly Sheet[]): Promise<PeopleList | HeaderRejection<PeopleColumn>> {
  const table = findTable(sheets, peopleColumns);
  if (table.kind !== 'table') return table;
  const list: PeopleList = { kind: 'people', people: [], refusals: [], repeated: [], unknownColumns: table.unknown };
  const read: PersonRow[] = [];
  const rowOf = new Map<string, number>();
  for await (const row of unhurried(table.rows)) {
    if (isHeaderAgain(row, table, peopleColumns) || isBlank(row, table)) continue;
    const person = readPerson(row, table, list.refusals);
    if (person === null) continue;
    const sameAs = rowOf.get(identity(person));
    if (sameAs === undefined) {
      rowOf.set(identity(person), row.number);
      read.push(person);
    } else {
      list.repeated.push({ row: row.number, sameAs });
    }
  }
  const clashing = refuseSharedPhones(read, list.refusals);
  list.people = read.filter((person) => !clashing.has(person));
  list.refusals.sort((one, other) => one.row - other.row);
  return list;
}

function readPerson(row: Row, table: Table<PeopleColumn>, refusals: Refusal[]): PersonRow | null {
  const reader = rowReader(row, table);
  const name = oneLine(reader.needed('name'));
  if (name !== '' && !/\p{L}/u.test(name)) reader.refuse('name', name, { reason: 'name-without-letters' });
  const typedPhone = reader.needed('phone');
  const phone = parsePhone(typedPhone);
  if (phone === null && typedPhone !== '') reader.refuse('phone', typedPhone, { reason: 'bad-phone' });
  const typedRole = reader.text('role');
  const role = typedRole === '' ? null : parseRole(typedRole);
  if (role === null && typedRole !== '') reader.refuse('role', typedRole, { reason: 'unknown-role' });
  const [title, unit, parentUnit] = [reader.text('title'), reader.needed('unit'), reader.text('parent-unit')].map(
    oneLine,
  );
  refusals.push(...reader.refusals);
  if (reader.refusals.length > 0 || phone === null) return null;
  return { row: row.number, name, title: title ?? '', unit: unit ?? '', parentUnit: parentUnit ?? '', phone, role };
}

/** A line below the table, such as a signature, has none of the table's cells that make a person. */
function isBlank(row: Row, table: Table<PeopleColumn>): boolean {
  const { cell } = rowReader(row, table);
  return [...table.at.keys()].every((column) => cell(column).kind === 'empty');
}

function identity({ name, title, unit, parentUnit, phone, role }: PersonRow): string {
  return [name, title, unit, parentUnit, phone, role ?? ''].map(foldText).join('|');
}

function refuseSharedPhones(people: readonly PersonRow[], refusals: Refusal[]): Set<PersonRow> {
  const clashing = new Set<PersonRow>();
  for (const group of sameKey(people, (person) => person.phone)) {
    for (const person of group) {
      clashing.add(person);
      const otherRows = group.filter((other) => other !== person).map((other) => other.row);
      refusals.push({ row: person.row, column: 'phone', value: person.phone, reason: 'same-phone', otherRows });
    }
  }
  return clashing;
}
