import { cellText, oneLine } from './cell-text.ts';
import type { PlanColumn } from './column-names.ts';
import { sheetOf, type Table } from './columns.ts';
import { groupHeading, headingLine, isRemark, isSignature } from './group-heading.ts';
import type { Draft, NumberedRow } from './plan-coding.ts';
import { followNumbers, numberInFront, type RunningNumber, runningNumber } from './plan-numbers.ts';
import type { PlanRemark } from './plan-row.ts';
import { type PlanSource, sourceNamed } from './plan-source.ts';
import { readTask } from './plan-task.ts';
import { type Refusal, type RowPlace, rowReader, unhurried } from './row-reader.ts';
import type { KnownUnits } from './unit-names.ts';
import type { Row } from './workbook.ts';

export type PlanReading = {
  drafts: Draft[];
  /** The running numbers of all rows that are tasks, refused ones too. */
  numbers: NumberedRow[];
  refusals: Refusal[];
  remarks: PlanRemark[];
  labels: Map<number, string>;
};

/** Reads the tables of one plan one after the other. */
export type PlanReader = {
  /**
   * A table with a header of its own begins: its document, and the year that it is for. One with nothing above it may be the same table on the
   * next page: then groups and numbers go on, unless it numbers anew.
   */
  startTable: (source: PlanSource | null, year: number | null, isNamed: boolean) => void;
  read: (table: Table<PlanColumn>) => Promise<void>;
  result: () => PlanReading;
};

const dash: RunningNumber = { parts: [], below: true };

export function planReader({ isKnown, several }: { isKnown: KnownUnits | undefined; several: boolean }): PlanReader {
  const reading: PlanReading = { drafts: [], numbers: [], refusals: [], remarks: [], labels: new Map() };
  const numbering = followNumbers();
  /** Rows with a number and a title alone, above those that they only head, by number. */
  const heads = new Map<string, string>();
  let source: PlanSource | null = null;
  let year: number | null = null;
  let group = '';
  let section = 0;
  let block = 0;
  let sectionBegins = true;
  let mayBegin = false;
  let lastNumber: readonly number[] = [];
  let rowsBefore = 0;

  function begin(heading: string): void {
    group = heading;
    sectionBegins = true;
    heads.clear();
    numbering.restart();
  }

  function head(number: number[], title: string): void {
    if (group === '') begin(`${number.join('.')}. ${title}`);
    else heads.set(number.join('.'), title);
  }

  function headsOf(number: readonly number[]): string[] {
    return number.flatMap((_, length) => heads.get(number.slice(0, length).join('.')) ?? []);
  }

  function take(row: Row, table: Table<PlanColumn>): void {
    const place: { row: number; at?: RowPlace } = { row: rowsBefore + row.number };
    if (several) place.at = { row: row.number, ...sheetOf(table) };
    const reader = rowReader(row, table, place);
    const written = codeOf(row, table);
    const isCode = table.at.has('code') && !table.weak.has('code');
    const numbered = isCode ? null : numberOf(row, table);
    const ownCode = isCode ? oneLine(reader.needed('code')) : numbered === null ? written : null;
    const parts = numbered === null ? null : numbering.place(numbered.number, isNumberCell(row, table));
    const isNext = parts === null || isAfter(parts, lastNumber);
    if (sectionBegins || (mayBegin && !isNext)) section += 1;
    [sectionBegins, mayBegin, lastNumber] = [false, false, parts ?? lastNumber];
    const task = readTask(reader, {
      isKnown,
      year,
      group,
      heads: headsOf(parts ?? []),
      title: numbered?.title ?? null,
    });
    reading.refusals.push(...reader.refusals);
    reading.labels.set(place.row, written);
    const document = source ?? sourceNamed(reader.text('legal-basis'));
    if (parts !== null) reading.numbers.push({ row: place.row, number: parts, section, document });
    if (task === null) return;
    const { remarks, ...fields } = task;
    reading.drafts.push({
      task: { ...place, ...fields },
      ownCode,
      number: parts,
      section,
      block,
      document,
      source,
      written,
    });
    reading.remarks.push(...remarks.map((remark): PlanRemark => ({ ...place, code: written, ...remark })));
  }

  async function read(table: Table<PlanColumn>): Promise<void> {
    const above = headingLine(table.title.at(-1) ?? '');
    if (above !== null) begin(above);
    let over = false;
    let index = 0;
    for await (const row of unhurried(table.rows)) {
      index += 1;
      if (isOutside(row, table)) continue;
      const heading = groupHeading(row, table);
      const number = table.weak.has('code') ? runningNumber(codeOf(row, table)) : null;
      const isNumbered = table.weak.has('code') ? (number?.parts.length ?? 0) > 0 : codeOf(row, table) !== '';
      if (!isNumbered && heading === null && (isSignature(row) || isRemark(row))) {
        over ||= isSignature(row);
        continue;
      }
      if (over && !isNumbered && saysNothingOfDeadline(row, table)) continue;
      over = false;
      if (heading !== null) begin(heading);
      else if (number !== null && isNumbered && isHead(row, table.rows[index], table, number)) {
        head(numbering.place(number, isNumberCell(row, table)), titleOf(row, table));
      } else take(row, table);
    }
    rowsBefore += table.rows.at(-1)?.number ?? 0;
  }

  return {
    startTable: (itsSource, itsYear, isNamed) => {
      [source, year] = [itsSource, itsYear ?? year];
      block += 1;
      if (isNamed) begin('');
      else mayBegin = true;
    },
    read,
    result: () => reading,
  };
}

/** 1.2 comes after 1.1 and after 1; 2 after 1.9. */
function isAfter(number: readonly number[], before: readonly number[]): boolean {
  const at = number.findIndex((part, index) => part !== before[index]);
  return at !== -1 && (number[at] ?? 0) > (before[at] ?? 0);
}

/** The running number of a row, in its own column or in front of its title; `null` when a code stands there instead. */
function numberOf(row: Row, table: Table<PlanColumn>): { number: RunningNumber; title: string | null } | null {
  const written = codeOf(row, table);
  if (written !== '') {
    const number = runningNumber(written);
    return number === null ? null : { number, title: null };
  }
  return numberInFront(titleOf(row, table)) ?? { number: dash, title: null };
}

/** A number and a title alone, which the next row is numbered below. */
function isHead(row: Row, next: Row | undefined, table: Table<PlanColumn>, number: RunningNumber): boolean {
  const filled = [...table.at].filter(([, index]) => (row.cells[index]?.kind ?? 'empty') !== 'empty');
  if (next === undefined || filled.length !== 2 || titleOf(row, table) === '') return false;
  const below = runningNumber(codeOf(next, table));
  if (below === null || below.below) return below !== null;
  return below.parts.length > number.parts.length && number.parts.every((part, index) => below.parts[index] === part);
}

function codeOf(row: Row, table: Table<PlanColumn>): string {
  return oneLine(cellText(row.cells[table.at.get('code') ?? -1] ?? { kind: 'empty' }));
}

function isNumberCell(row: Row, table: Table<PlanColumn>): boolean {
  return row.cells[table.at.get('code') ?? -1]?.kind === 'number';
}

function titleOf(row: Row, table: Table<PlanColumn>): string {
  return oneLine(cellText(row.cells[table.at.get('task') ?? -1] ?? { kind: 'empty' }));
}

function saysNothingOfDeadline(row: Row, table: Table<PlanColumn>): boolean {
  return (row.cells[table.at.get('due') ?? -1]?.kind ?? 'empty') === 'empty';
}

/** A row with nothing in any column of the table, as a remark beside it. */
function isOutside(row: Row, table: Table<PlanColumn>): boolean {
  return [...table.at.values()].every((index) => (row.cells[index]?.kind ?? 'empty') === 'empty');
}
