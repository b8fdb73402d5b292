import type { Text } from '../language/fluent.ts';
import type { PeopleColumn, PlanColumn } from './column-names.ts';
import type { HeaderRejection } from './columns.ts';
import type { PlanRemark } from './plan-row.ts';
import type { Refusal, RowPlace } from './row-reader.ts';
import type { FileRejection, SheetPlace, WorkbookWarning } from './workbook.ts';

/** One sentence: which row and column, what is wrong with it, and how it is written right. */
export function wordRefusal(refusal: Refusal, text: Text): string {
  const place = { row: wordRow(refusal, text), column: columnName(refusal.column, text), value: refusal.value };
  switch (refusal.reason) {
    case 'empty':
      return text('intake-row-empty', { row: place.row, column: place.column });
    case 'error-cell':
      return text('intake-row-error-cell', place);
    case 'name-without-letters':
      return text('intake-row-name-without-letters', place);
    case 'bad-phone':
      return text('intake-row-bad-phone', place);
    case 'unknown-role':
      return text('intake-row-unknown-role', place);
    case 'unreadable-date':
      return text('intake-row-unreadable-date', place);
    case 'unreadable-deadline':
      return text('intake-row-unreadable-deadline', place);
    case 'impossible-date':
      return text('intake-row-impossible-date', place);
    case 'open-deadline':
      return text('intake-row-open-deadline', place);
    case 'deadline-without-year':
      return text('intake-row-deadline-without-year', place);
    case 'no-source':
      return text('intake-row-no-source', { row: place.row });
    case 'deadline-before-start':
      return text('intake-row-deadline-before-start', place);
    case 'too-long':
      return text('intake-row-too-long', { row: place.row, column: place.column, limit: refusal.limit });
    case 'same-phone':
    case 'same-code': {
      const others = refusal.otherRows.map((row, index) =>
        wordRow({ row, ...atOf(refusal.otherPlaces?.[index]) }, text),
      );
      return text(`intake-row-${refusal.reason}`, { row: place.row, value: place.value, others: others.join(', ') });
    }
    default:
      return refusal satisfies never;
  }
}

/** One sentence: which file, why it is not read, and what to do instead. */
export function wordFileRejection(rejection: FileRejection, text: Text): string {
  const { file } = rejection;
  switch (rejection.reason) {
    case 'not-found':
      return text('intake-file-not-found', { file });
    case 'nothing-inside':
      return text('intake-file-nothing-inside', { file });
    case 'too-big':
      return text('intake-file-too-big', { file, limit: rejection.limitMegabytes });
    case 'not-a-table':
      return text('intake-file-not-a-table', { file, found: rejection.found });
    case 'old-word':
      return text('intake-file-old-word', { file });
    case 'no-table':
      return text('intake-file-no-table', { file });
    case 'old-excel':
      return text('intake-file-old-excel', { file });
    case 'password':
      return text('intake-file-password', { file });
    case 'damaged':
      return text('intake-file-damaged', { file });
    case 'swells':
      return text('intake-file-swells', { file, limit: rejection.limitMegabytes });
    case 'unsafe-entry':
      return text('intake-file-unsafe-entry', { file, entry: rejection.entry });
    case 'too-many-rows':
      return text('intake-file-too-many-rows', { file, sheet: wordSheet(rejection, text), limit: rejection.limit });
    case 'too-many-columns':
      return text('intake-file-too-many-columns', { file, sheet: wordSheet(rejection, text), limit: rejection.limit });
    case 'not-utf8':
      return text('intake-file-not-utf8', { file });
    case 'too-slow':
      return text('intake-file-too-slow', { file, limit: rejection.limitSeconds });
    default:
      return rejection satisfies never;
  }
}

/** One sentence on why the header of a table could not be used. `file` is the name the person knows it by. */
export function wordHeaderRejection(
  rejection: HeaderRejection<PeopleColumn | PlanColumn>,
  file: string,
  text: Text,
): string {
  const names = (columns: readonly (PeopleColumn | PlanColumn)[]) =>
    columns.map((column) => columnName(column, text)).join(', ');
  switch (rejection.kind) {
    case 'no-header':
      return text('intake-header-none', { file, columns: names(rejection.wanted) });
    case 'missing-columns': {
      const { headerRow, missing } = rejection;
      const sheet = wordSheet(rejection, text);
      return text('intake-header-missing', { file, sheet, row: String(headerRow), columns: names(missing) });
    }
    case 'double-column': {
      const { headerRow, column, places } = rejection;
      const sheet = wordSheet(rejection, text);
      const where = places.map(({ letter, header }) => `${letter} “${header}”`).join(', ');
      return text('intake-header-double', {
        file,
        sheet,
        row: String(headerRow),
        column: columnName(column, text),
        places: where,
      });
    }
    case 'no-source':
      return text('intake-header-no-source', { file });
    default:
      return rejection satisfies never;
  }
}

/** One sentence on a row that was taken over otherwise than it stands. */
export function wordRemark(remark: PlanRemark, text: Text): string {
  const place = { row: wordRow(remark, text), code: remark.code };
  switch (remark.kind) {
    case 'several-leads':
      return text('intake-remark-several-leads', { ...place, lead: remark.lead, others: remark.others.join('; ') });
    case 'collective-units':
      return text('intake-remark-collective-units', { ...place, names: remark.names.join('; ') });
    case 'repeated': {
      const { otherRow: row, otherPlace: at } = remark;
      return text('intake-remark-repeated', { row: place.row, other: wordRow({ row, at }, text) });
    }
    default:
      return remark satisfies never;
  }
}

/** The number by which people find a row: "12", and in a file of several tables "12 (bảng 2)". */
export function wordRow({ row, at }: { row: number; at?: RowPlace }, text: Text): string {
  return at === undefined ? String(row) : text('intake-row-of', { row: String(at.row), sheet: wordSheet(at, text) });
}

/** What people call a sheet of a workbook or a table of a document. */
function wordSheet({ sheet, table }: SheetPlace, text: Text): string {
  return table === undefined ? text('intake-sheet', { sheet }) : text('intake-table', { table });
}

function atOf(at: RowPlace | undefined): { at?: RowPlace } {
  return at === undefined ? {} : { at };
}

/** One sentence on something in the file that was passed over. */
export function wordWarning(warning: WorkbookWarning, text: Text): string {
  switch (warning.kind) {
    case 'macros':
      return text('intake-warning-macros');
    case 'external-links':
      return text('intake-warning-external-links');
    case 'notes':
      return text('intake-warning-notes');
    case 'hidden-sheet':
      return text('intake-warning-hidden-sheet', { sheet: warning.sheet });
    case 'formula-without-value':
      return text('intake-warning-formula', {
        sheet: warning.sheet,
        cells: warning.cells.join(', '),
        count: warning.count,
      });
    default:
      return warning satisfies never;
  }
}

/** The heading under which people know a column. */
function columnName(column: PeopleColumn | PlanColumn, text: Text): string {
  return text('intake-column', { column });
}
