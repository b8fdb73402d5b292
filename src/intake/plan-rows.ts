import { cellText } from './cell-text.ts';
import { type PlanColumn, planColumns } from './column-names.ts';
import { type HeaderRejection, sheetOf, type Table } from './columns.ts';
import { readDeadline } from './deadline.ts';
import type { LegalBasisCell } from './plan-cells.ts';
import { codeRows } from './plan-coding.ts';
import type { PlanRemark, PlanRow } from './plan-row.ts';
import { basisOf, type PlanSource, sourceNamed, sourceOf, yearOf } from './plan-source.ts';
import { planReader } from './plan-table.ts';
import type { Refusal } from './row-reader.ts';
import { findTables } from './tables.ts';
import type { KnownUnits } from './unit-names.ts';
import type { Row, Sheet } from './workbook.ts';

export type { PlanRow } from './plan-row.ts';

export type PlanTable = {
  kind: 'plan';
  tasks: PlanRow[];
  refusals: Refusal[];
  /** The columns that were understood. */
  columns: PlanColumn[];
  unknownColumns: string[];
  remarks: PlanRemark[];
  /** Tables that look like one of a plan and could not be read. */
  notRead: HeaderRejection<PlanColumn>[];
  /** What each row is known by, as far as it says: its code or running number, by `row`. */
  labels: Map<number, string>;
  /** The document that the plan belongs to, by its heading. */
  basis: LegalBasisCell | null;
};

export type PlanOptions = {
  /** The document that the plan belongs to, whatever the file says; what names none is passed over: "Kế hoạch số 78/KH-UBND ngày 28/01/2022". */
  basis?: string;
};

/** Reads the tables of a plan: a row gives a task, a group for the rows below it, or the reasons why it is refused. */
export async function readPlan(
  sheets: readonly Sheet[],
  isKnown?: KnownUnits,
  options: PlanOptions = {},
): Promise<PlanTable | HeaderRejection<PlanColumn>> {
  const meant = { identity: 'task', ordinal: 'code' } as const;
  const found = findTables(sheets, { specs: planColumns, meant, fits: isTaskWithoutHeader });
  if (found.kind !== 'tables') return found;
  const { tables, notRead } = found;
  const given = options.basis === undefined ? null : sourceNamed(options.basis);
  const reader = planReader({
    isKnown: isKnown === undefined ? undefined : askingOnce(isKnown),
    several: tables.length > 1,
  });
  const before = sheets.slice(0, tables[0]?.position ?? 0);
  let basis: PlanSource | null = null;
  for (const table of tables) {
    if (!table.goesOn) {
      const source = given ?? sourceOf(table.title, before);
      basis ??= source;
      reader.startTable(source ?? basis, yearOf(table.title), table.title.length > 0 || table.table === undefined);
    }
    await reader.read(table);
  }
  const { drafts, numbers, refusals, remarks, labels } = reader.result();
  const coded = codeRows(drafts, numbers, labels);
  const [first] = tables;
  if (coded.sourceless && first !== undefined) return { kind: 'no-source', ...sheetOf(first) };
  return {
    kind: 'plan',
    tasks: coded.tasks,
    refusals: [...refusals, ...coded.refusals].sort((one, other) => one.row - other.row),
    remarks: [...remarks, ...coded.remarks]
      .map((remark) => ({ ...remark, code: labels.get(remark.row) ?? remark.code }))
      .sort((one, other) => one.row - other.row),
    labels,
    notRead,
    columns: [...new Set(tables.flatMap(({ at }) => [...at.keys()]))],
    unknownColumns: [...new Set(tables.flatMap(({ unknown }) => unknown))],
    basis: basis === null ? null : basisOf(basis),
  };
}

/** A plan names the same units on every row, and to look for one that is not there takes longest. */
function askingOnce(isKnown: KnownUnits): KnownUnits {
  const answers = new Map<string, boolean>();
  return (name) => {
    const before = answers.get(name);
    if (before !== undefined) return before;
    const answer = isKnown(name);
    answers.set(name, answer);
    return answer;
  };
}

/** A row with a task, a unit and no unreadable deadline, by which a table without a header is known as the rest of the one before. */
function isTaskWithoutHeader(row: Row, table: Table<PlanColumn>): boolean {
  const said = (column: PlanColumn) => cellText(row.cells[table.at.get(column) ?? -1] ?? { kind: 'empty' });
  if (said('task') === '' || said('lead-unit') === '') return false;
  return said('due') === '' || readDeadline(said('due'), null).kind !== 'unreadable';
}

/** Codes of rows that could not be read, as far as they say: their own, or those that their document makes. */
export function unreadCodes({ refusals, labels }: Pick<PlanTable, 'refusals' | 'labels'>): string[] {
  return [...new Set(refusals.map(({ row }) => labels.get(row) ?? ''))].filter((code) => code !== '');
}
