import type { Text } from '../language/fluent.ts';
import type { PeopleColumn, PlanColumn } from './column-names.ts';
import type { HeaderRejection } from './columns.ts';
import type { Refusal } from './row-reader.ts';
import type { FileRejection, WorkbookWarning } from './workbook.ts';

/** One sentence: which row and column, what is wrong with it, and how it is written right. */
export function wordRefusal(refusal: Refusal, text: Text): string {
  const place = { row: String(refusal.row), column: columnName(refusal.column, text), value: refusal.value };
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
    case 'deadline-before-start':
      return text('intake-row-deadline-before-start', place);
    case 'too-long':
      return text('intake-row-too-long', { row: place.row, column: place.column, limit: refusal.limit });
    case 'same-phone':
      return text('intake-row-same-phone', {
        row: place.row,
        value: place.value,
        others: refusal.otherRows.join(', '),
      });
    case 'same-code':
      return text('intake-row-same-code', { row: place.row, value: place.value, others: refusal.otherRows.join(', ') });
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
      return text('intake-file-too-many-rows', { file, sheet: rejection.sheet, limit: rejection.limit });
    case 'too-many-columns':
      return text('intake-file-too-many-columns', { file, sheet: rejection.sheet, limit: rejection.limit });
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
      const { sheet, headerRow, missing } = rejection;
      return text('intake-header-missing', { file, sheet, row: String(headerRow), columns: names(missing) });
    }
    case 'double-column': {
      const { sheet, headerRow, column, places } = rejection;
      const where = places.map(({ letter, header }) => `${letter} “${header}”`).join(', ');
      return text('intake-header-double', {
        file,
        sheet,
        row: String(headerRow),
        column: columnName(column, text),
        places: where,
      });
    }
    default:
      return rejection satisfies never;
  }
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
