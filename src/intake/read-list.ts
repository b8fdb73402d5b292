import type { PeopleColumn, PlanColumn } from './column-names.ts';
import type { HeaderRejection } from './columns.ts';
import { type PersonRow, readPeople } from './people-rows.ts';
import type { PlanRemark, PlanRow } from './plan-row.ts';
import { type PlanOptions, readPlan, unreadCodes } from './plan-rows.ts';
import { type ReadOptions, readWorkbook } from './read-workbook.ts';
import type { Refusal } from './row-reader.ts';
import type { KnownUnits } from './unit-names.ts';
import type { FileRejection, WorkbookWarning } from './workbook.ts';

/** What is the same of both lists. `labels`: how a row that could not be read is found, by its number. */
interface ReadRows<Column> {
  readonly columns: readonly Column[];
  readonly unknownColumns: readonly string[];
  readonly refusals: readonly Refusal[];
  readonly labels: Readonly<Record<number, string>>;
  readonly warnings: readonly WorkbookWarning[];
  /** Tables that look like a list and could not be read. */
  readonly notRead: readonly HeaderRejection<PeopleColumn | PlanColumn>[];
}

export type ReadPlan = ReadRows<PlanColumn> & {
  readonly kind: 'plan';
  readonly tasks: readonly PlanRow[];
  /** Codes of rows that could not be read. */
  readonly unread: readonly string[];
  /** Rows that are taken over otherwise than they stand. */
  readonly remarks: readonly PlanRemark[];
};

export type ReadPeople = ReadRows<PeopleColumn> & {
  readonly kind: 'people';
  readonly people: readonly PersonRow[];
  /** Rows that say what an earlier row says. */
  readonly repeated: number;
};

/** Neither a plan nor a staff list, or not to be read at all, and why. */
export type NoList =
  | { readonly kind: 'unreadable'; readonly why: FileRejection }
  | { readonly kind: 'no_list'; readonly why: HeaderRejection<PeopleColumn | PlanColumn> };

/** Plain data: it is kept until it is taken over. */
export type ReadList = ReadPlan | ReadPeople | NoList;

/** Reads a file as the list that it holds: a plan, or else a staff list. */
export async function readList(
  path: string,
  options: ReadOptions & PlanOptions,
  isKnown: KnownUnits,
): Promise<ReadList> {
  const workbook = await readWorkbook(path, options);
  if (workbook.kind !== 'workbook') return { kind: 'unreadable', why: workbook };
  const { sheets, warnings } = workbook;
  const plan = await readPlan(sheets, isKnown, options);
  if (plan.kind === 'plan') {
    const { tasks, remarks } = plan;
    return { kind: 'plan', tasks, remarks, unread: unreadCodes(plan), ...besides(plan, warnings) };
  }
  const list = await readPeople(sheets);
  if (list.kind === 'people') {
    const { people, repeated } = list;
    return { kind: 'people', people, repeated: repeated.length, ...besides(list, warnings) };
  }
  // What a table lacks tells more than that there is none.
  return { kind: 'no_list', why: plan.kind === 'no-header' && list.kind !== 'no-header' ? list : plan };
}

function besides<Column extends PeopleColumn | PlanColumn>(
  read: Omit<ReadRows<Column>, 'labels' | 'warnings'> & { readonly labels: ReadonlyMap<number, string> },
  warnings: readonly WorkbookWarning[],
): ReadRows<Column> {
  const { columns, unknownColumns, refusals, notRead } = read;
  const refused = new Set(refusals.map(({ row }) => row));
  const labels = Object.fromEntries([...read.labels].filter(([row]) => refused.has(row)));
  return { columns, unknownColumns, refusals, notRead, labels, warnings };
}
