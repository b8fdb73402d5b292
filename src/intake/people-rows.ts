import type { Role } from '../domain/permissions.ts';
import { cellText, oneLine } from './cell-text.ts';
import { foldText } from './clean-text.ts';
import { type PeopleColumn, peopleColumns } from './column-names.ts';
import { type HeaderRejection, sheetOf, type Table } from './columns.ts';
import { parsePhone } from './phone.ts';
import { parseRole } from './roles.ts';
import { type Refusal, type RowPlace, rowReader, sameKey, unhurried } from './row-reader.ts';
import { findTables } from './tables.ts';
import type { Row, Sheet } from './workbook.ts';

/** One person of a staff list. `title` and `parentUnit` are `''` when not given, `role` is null; `phone` is E.164. */
export type PersonRow = {
  /** As in `Refusal`. */
  row: number;
  at?: RowPlace;
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
  /** The columns that were understood. */
  columns: PeopleColumn[];
  unknownColumns: string[];
  /** Tables that look like a staff list and could not be read. */
  notRead: HeaderRejection<PeopleColumn>[];
  /** The name in each row, by `row`. */
  labels: Map<number, string>;
};

/** One number may stand on thousands of rows; nobody reads so many. */
const mostNamed = 10;

/**
 * Reads a staff list. A row without a role says nothing of it: whoever is new becomes an officer, the role that may do least, and nobody
 * loses theirs. Two different people with one telephone number are both refused, because the number is how a person is recognised.
 */
export async function readPeople(sheets: readonly Sheet[]): Promise<PeopleList | HeaderRejection<PeopleColumn>> {
  const meant = { identity: 'name', ordinal: null } as const;
  const found = findTables(sheets, { specs: peopleColumns, meant, fits: isPersonWithoutHeader });
  if (found.kind !== 'tables') return found;
  const { tables, notRead } = found;
  const unknownColumns = [...new Set(tables.flatMap(({ unknown }) => unknown))];
  const columns = [...new Set(tables.flatMap(({ at }) => [...at.keys()]))];
  const list: PeopleList = {
    kind: 'people',
    ...{ people: [], refusals: [], repeated: [], columns, unknownColumns, notRead, labels: new Map() },
  };
  const read: PersonRow[] = [];
  const rowOf = new Map<string, number>();
  let rowsBefore = 0;
  for (const table of tables) {
    for await (const row of unhurried(table.rows)) {
      if (isBlank(row, table)) continue;
      const place: { row: number; at?: RowPlace } = { row: rowsBefore + row.number };
      if (tables.length > 1) place.at = { row: row.number, ...sheetOf(table) };
      const person = readPerson(row, table, place, list);
      if (person === null) continue;
      const sameAs = rowOf.get(identity(person));
      if (sameAs === undefined) {
        rowOf.set(identity(person), place.row);
        read.push(person);
      } else {
        list.repeated.push({ row: place.row, sameAs });
      }
    }
    rowsBefore += table.rows.at(-1)?.number ?? 0;
  }
  const clashing = refuseSharedPhones(read, list.refusals);
  list.people = read.filter((person) => !clashing.has(person));
  list.refusals.sort((one, other) => one.row - other.row);
  return list;
}

function readPerson(
  row: Row,
  table: Table<PeopleColumn>,
  place: Pick<Refusal, 'row' | 'at'>,
  { refusals, labels }: PeopleList,
): PersonRow | null {
  const reader = rowReader(row, table, place);
  const name = oneLine(reader.needed('name'));
  labels.set(place.row, name);
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
  return { ...place, name, title: title ?? '', unit: unit ?? '', parentUnit: parentUnit ?? '', phone, role };
}

/** A row with a name and a telephone number, by which a table without a header is known as the rest of the one before. */
function isPersonWithoutHeader(row: Row, table: Table<PeopleColumn>): boolean {
  const said = (column: PeopleColumn) => cellText(row.cells[table.at.get(column) ?? -1] ?? { kind: 'empty' });
  return said('name') !== '' && parsePhone(said('phone')) !== null;
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
      const others = group.slice(0, mostNamed + 1).filter((other) => other !== person);
      const { row, at, phone: value } = person;
      const place = { row, ...(at === undefined ? {} : { at }) };
      const otherPlaces = others.flatMap((other) => other.at ?? []);
      const otherRows = others.map((other) => other.row);
      refusals.push({
        ...{ ...place, column: 'phone', value, reason: 'same-phone', otherRows },
        ...(otherPlaces.length === 0 ? {} : { otherPlaces }),
      });
    }
  }
  return clashing;
}
