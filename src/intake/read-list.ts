import { type PeopleColumn, type PlanColumn, peopleColumns, planColumns } from './column-names.ts';
import { findTable, type HeaderRejection } from './columns.ts';
import { type PersonRow, readPeople } from './people-rows.ts';
import { type PlanRow, readPlan, unreadCodes } from './plan-rows.ts';
import { type ReadOptions, readWorkbook } from './read-workbook.ts';
import { labelsIn } from './row-labels.ts';
import type { Refusal } from './row-reader.ts';
import type { KnownUnits } from './unit-names.ts';
import type { FileRejection, Sheet, WorkbookWarning } from './workbook.ts';

/** What is the same of both lists. `labels`: how a row that could not be read is found, by its number. */
interface ReadRows<Column> {
  readonly columns: readonly Column[];
  readonly unknownColumns: readonly string[];
  readonly refusals: readonly Refusal[];
  readonly labels: Readonly<Record<number, string>>;
  readonly warnings: readonly WorkbookWarning[];
}

export type ReadPlan = ReadRows<PlanColumn> & {
  readonly kind: 'plan';
  readonly tasks: readonly PlanRow[];
  /** Codes of rows that could not be read. */
  readonly unread: readonly string[];
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
export async function readList(path: string, options: ReadOptions, isKnown: KnownUnits): Promise<ReadList> {
  const workbook = await readWorkbook(path, options);
  if (workbook.kind !== 'workbook') return { kind: 'unreadable', why: workbook };
  const { sheets, warnings } = workbook;
  const plan = await readPlan(sheets, isKnown);
  if (plan.kind === 'plan') {
    const { tasks, refusals, unknownColumns } = plan;
    const unread = unreadCodes(sheets, plan);
    return {
      kind: 'plan',
      tasks,
      unread,
      ...besides(sheets, planColumns, 'code', { refusals, unknownColumns, warnings }),
    };
  }
  const list = await readPeople(sheets);
  if (list.kind === 'people') {
    const { people, refusals, unknownColumns } = list;
    const repeated = list.repeated.length;
    return {
      ...{ kind: 'people', people, repeated },
      ...besides(sheets, peopleColumns, 'name', { refusals, unknownColumns, warnings }),
    };
  }
  // What a table lacks tells more than that there is none.
  return { kind: 'no_list', why: plan.kind === 'no-header' && list.kind !== 'no-header' ? list : plan };
}

function besides<Column extends PeopleColumn | PlanColumn>(
  sheets: readonly Sheet[],
  specs: Parameters<typeof findTable<Column>>[1],
  label: Column,
  read: Pick<ReadRows<Column>, 'refusals' | 'unknownColumns' | 'warnings'>,
): ReadRows<Column> {
  const table = findTable(sheets, specs);
  const labels = labelsIn(sheets, specs, label);
  const refused = new Set(read.refusals.map(({ row }) => row));
  return {
    ...read,
    columns: table.kind === 'table' ? [...table.at.keys()] : [],
    labels: Object.fromEntries([...labels].filter(([row]) => refused.has(row))),
  };
}
