import { basename } from 'node:path';
import { foldText } from '../intake/clean-text.ts';
import type { PeopleColumn, PlanColumn } from '../intake/column-names.ts';
import type { HeaderRejection } from '../intake/columns.ts';
import { readWorkbook } from '../intake/read-workbook.ts';
import type { Refusal, RowPlace } from '../intake/row-reader.ts';
import { wordFileRejection, wordHeaderRejection, wordRefusal, wordRow, wordWarning } from '../intake/wording.ts';
import type { Workbook } from '../intake/workbook.ts';
import type { Text } from '../language/fluent.ts';
import type { Change } from '../store/reports.ts';
import { complain, type ExitCode, say, type World } from './world.ts';

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const outcomes = ['added', 'changed', 'unchanged', 'refused'] as const;

/** What became of one row. `label`: the person's name or the task's code, '' if the row has none. */
export interface ImportRow {
  readonly row: number;
  /** Where it stands, in a file of several tables. */
  readonly at?: RowPlace;
  readonly label: string;
  readonly outcome: (typeof outcomes)[number];
  readonly changes: readonly Change[];
  /** Why it was refused, as whole sentences. */
  readonly reason?: string;
  /** Of a plan: who answers for the task because the file names no officer. */
  readonly headStandsIn?: string;
}

export interface ImportReport {
  /** What a label is called in JSON. */
  readonly labelled: 'name' | 'code';
  readonly rows: readonly ImportRow[];
  /** "Chức vụ: Chuyên viên → Phó phòng". */
  readonly wordChange: (change: Change) => string;
  /** Whole lines about a row that was taken over, or about the file. */
  readonly remarks: readonly string[];
  readonly warnings: readonly string[];
  /** What else JSON says. */
  readonly more: object;
}

/** A file that could be read, by the name that it has on disk. */
export interface OpenedFile {
  readonly file: string;
  readonly workbook: Workbook;
}

/** The file's tables, or null: then it was refused by name, in one sentence, and the command ends with 1. */
export async function openFile(world: World, file: string, options: ImportOptions): Promise<Workbook | null> {
  const workbook = await readWorkbook(file);
  if (workbook.kind === 'workbook') return workbook;
  refuseFile(world, file, wordFileRejection(workbook, world.text), options);
  return null;
}

/** Says in one sentence why a whole file was refused. */
export function refuseFile(world: World, file: string, refusal: string, options: ImportOptions): ExitCode {
  complain(world, refusal);
  if (options.json) say(world, JSON.stringify({ ...headOf(file, options), refusal, rows: [], totals: totalsOf([]) }));
  return 1;
}

/** Prints what became of every row, or the same as one JSON object. 1 if any row was refused. */
export function reportImport(world: World, file: string, report: ImportReport, options: ImportOptions): ExitCode {
  const rows = [...report.rows].sort((one, other) => one.row - other.row);
  const totals = totalsOf(rows);
  if (options.json) {
    const listed = rows.map(({ row, label, ...rest }) => ({ row, [report.labelled]: label, ...rest }));
    const { warnings, more } = report;
    say(world, JSON.stringify({ ...headOf(file, options), rows: listed, totals, warnings, ...more }));
  } else {
    if (options.dryRun) say(world, world.text('cli-import-rehearsal'));
    for (const warning of report.warnings) say(world, world.text('cli-import-warning', { warning }));
    for (const row of rows) sayRow(world, row, report.wordChange);
    for (const remark of report.remarks) say(world, remark);
    say(world, world.text(options.dryRun ? 'cli-import-totals-rehearsed' : 'cli-import-totals', totals));
  }
  return totals.refused > 0 ? 1 : 0;
}

/** The rows that could not be read, each once with all that is wrong with it. `labels`: what each row is known by. */
export function unreadable(refusals: readonly Refusal[], labels: ReadonlyMap<number, string>, text: Text): ImportRow[] {
  const wrong = new Map<number, { at?: RowPlace; sentences: string[] }>();
  for (const refusal of refusals) {
    const { row, at } = refusal;
    const known = wrong.get(row) ?? { ...(at === undefined ? {} : { at }), sentences: [] };
    known.sentences.push(wordRefusal(refusal, text));
    wrong.set(row, known);
  }
  return [...wrong].map(([row, { sentences, ...place }]) => ({
    ...{ row, ...place, label: labels.get(row) ?? '', outcome: 'refused' as const, changes: [] },
    reason: sentences.join(' '),
  }));
}

/** Everything in the file that was passed over. */
export function warningsOf(workbook: Workbook, unknownColumns: readonly string[], text: Text): string[] {
  const columns = unknownColumns.filter((column) => foldText(column) !== '').join(', ');
  return [
    ...workbook.warnings.map((warning) => wordWarning(warning, text)),
    ...(columns === '' ? [] : [text('cli-import-unknown-columns', { columns })]),
  ];
}

/** Every table that looks like one of the kind, and why it was not read. */
export function notReadIn(
  rejections: readonly HeaderRejection<PeopleColumn | PlanColumn>[],
  file: string,
  text: Text,
): string[] {
  return rejections.map((rejection) => wordHeaderRejection(rejection, basename(file), text));
}

/** Where a row stands, if its file has several tables. */
export function atOf(place: { readonly at?: RowPlace } | undefined): { at?: RowPlace } {
  return place?.at === undefined ? {} : { at: place.at };
}

function sayRow(world: World, row: ImportRow, wordChange: (change: Change) => string): void {
  const { text } = world;
  const said = { row: wordRow(row, text), label: row.label };
  const changes = row.changes.map(wordChange).join('; ');
  if (row.outcome === 'added') {
    const id = changes === '' ? 'cli-import-added' : 'cli-import-added-with';
    say(world, text(id, { ...said, changes }));
  } else if (row.outcome === 'changed') {
    say(world, text('cli-import-changed', { ...said, changes }));
  } else if (row.outcome === 'refused') {
    const reason = row.reason ?? '';
    say(world, text(row.label === '' ? 'cli-import-refused-nameless' : 'cli-import-refused', { ...said, reason }));
  }
}

function headOf(file: string, options: ImportOptions) {
  return { file: basename(file), dryRun: options.dryRun ?? false };
}

function totalsOf(rows: readonly ImportRow[]) {
  const count = (outcome: ImportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  };
}
