import type { LocalDate } from '../domain/local-date.ts';
import { codeKey } from '../domain/text-key.ts';
import { type PlanColumn, planColumns } from './column-names.ts';
import { findTable, type HeaderRejection, isHeaderAgain, type Table } from './columns.ts';
import { groupHeading } from './group-heading.ts';
import { parsePhone } from './phone.ts';
import { type IndicatorCell, type LegalBasisCell, readIndicator, readLegalBasis } from './plan-cells.ts';
import { type RhythmCell, readRhythm } from './rhythm.ts';
import { labelsIn } from './row-labels.ts';
import { oneLine, type Refusal, type RowReader, rowReader, sameKey, unhurried } from './row-reader.ts';
import { readTextDate } from './text-date.ts';
import { type KnownUnits, splitUnits } from './unit-names.ts';
import type { Row, Sheet } from './workbook.ts';

export type Due = { kind: 'date'; on: LocalDate } | RhythmCell;

/** One task of a plan. Texts that were not given are `''`; `focal` is a name, or a telephone number in E.164. */
export type PlanRow = {
  row: number;
  code: string;
  programme: string;
  group: string;
  title: string;
  leadUnit: string;
  supportingUnits: string[];
  focal: string;
  startOn: LocalDate | null;
  due: Due;
  product: string;
  indicator: IndicatorCell | null;
  legalBasis: LegalBasisCell | null;
};

export type PlanTable = { kind: 'plan'; tasks: PlanRow[]; refusals: Refusal[]; unknownColumns: string[] };

/** Reads the table of a plan: a row gives a task, a group for the rows below it, or the reasons why it is refused. */
export async function readPlan(
  sheets: readonly Sheet[],
  isKnown?: KnownUnits,
): Promise<PlanTable | HeaderRejection<PlanColumn>> {
  const table = findTable(sheets, planColumns);
  if (table.kind !== 'table') return table;
  const refusals: Refusal[] = [];
  const read: PlanRow[] = [];
  let group = '';
  for await (const row of unhurried(table.rows)) {
    if (isOutside(row, table) || isHeaderAgain(row, table, planColumns)) continue;
    const heading = groupHeading(row, table);
    if (heading === null) {
      const task = readTask(row, table, group, isKnown, refusals);
      if (task !== null) read.push(task);
    } else {
      group = heading;
    }
  }
  const clashing = refuseSharedCodes(read, refusals);
  refusals.sort((one, other) => one.row - other.row);
  return { kind: 'plan', tasks: read.filter((task) => !clashing.has(task)), refusals, unknownColumns: table.unknown };
}

function readTask(
  row: Row,
  table: Table<PlanColumn>,
  group: string,
  isKnown: KnownUnits | undefined,
  refusals: Refusal[],
): PlanRow | null {
  const reader = rowReader(row, table);
  const line = (column: PlanColumn) => oneLine(reader.text(column));
  const focal = line('focal');
  const indicator = reader.text('indicator');
  const legalBasis = line('legal-basis');
  const startOn = readStart(reader);
  const due = readDue(reader);
  if (startOn !== null && due?.kind === 'date' && due.on < startOn) {
    reader.refuse('due', reader.text('due'), { reason: 'deadline-before-start' });
  }
  const task = {
    row: row.number,
    code: oneLine(reader.needed('code')),
    programme: line('programme'),
    group: line('group') || group,
    title: oneLine(reader.needed('task')),
    leadUnit: oneLine(reader.needed('lead-unit')),
    supportingUnits: splitUnits(reader.text('supporting-units'), isKnown),
    focal: parsePhone(focal) ?? focal,
    startOn,
    product: reader.text('product'),
    indicator: indicator === '' ? null : readIndicator(indicator),
    legalBasis: legalBasis === '' ? null : readLegalBasis(legalBasis),
  };
  refusals.push(...reader.refusals);
  return reader.refusals.length > 0 || due === null ? null : { ...task, due };
}

function readStart(reader: RowReader<PlanColumn>): LocalDate | null {
  const cell = reader.cell('start');
  if (cell.kind === 'date') return cell.date;
  const typed = reader.text('start');
  if (typed === '' || cell.kind === 'error') return null;
  const date = readTextDate(typed);
  if (date.kind === 'date') return date.on;
  reader.refuse('start', typed, { reason: date.kind === 'impossible' ? 'impossible-date' : 'unreadable-date' });
  return null;
}

function readDue(reader: RowReader<PlanColumn>): Due | null {
  const cell = reader.cell('due');
  if (cell.kind === 'date') return { kind: 'date', on: cell.date };
  const typed = reader.needed('due');
  if (typed === '' || cell.kind === 'error') return null;
  const rhythm = readRhythm(typed);
  if (rhythm !== null) return rhythm;
  const date = readTextDate(typed);
  if (date.kind === 'date') return date;
  reader.refuse('due', typed, { reason: date.kind === 'impossible' ? 'impossible-date' : 'unreadable-deadline' });
  return null;
}

/** A row with nothing in any column of the table, as a remark beside it. */
function isOutside(row: Row, table: Table<PlanColumn>): boolean {
  return [...table.at.values()].every((index) => (row.cells[index]?.kind ?? 'empty') === 'empty');
}

function refuseSharedCodes(tasks: readonly PlanRow[], refusals: Refusal[]): Set<PlanRow> {
  const clashing = new Set<PlanRow>();
  for (const group of sameKey(tasks, (task) => codeKey(task.code))) {
    for (const task of group) {
      clashing.add(task);
      const otherRows = group.filter((other) => other !== task).map((other) => other.row);
      refusals.push({ row: task.row, column: 'code', value: task.code, reason: 'same-code', otherRows });
    }
  }
  return clashing;
}

/** Codes that stand in rows which could not be read, as written. */
export function unreadCodes(sheets: readonly Sheet[], { refusals }: PlanTable): string[] {
  const labels = labelsIn(sheets, planColumns, 'code');
  return [...new Set(refusals.map(({ row }) => labels.get(row) ?? ''))].filter((code) => code !== '');
}
