import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/cli/csv.ts';

const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: width, maxLength: width }), { minLength: 1 }),
  );

test('what is written is read again, cell by cell, save for the apostrophe before what looks like a formula', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const read: string[][] = parse(csvOf(table), { bom: true, skip_empty_lines: false });
      expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
        table.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))),
      );
    }),
  );
});

test('no cell begins like a formula, whatever people wrote', () => {
  const risky = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string()).map((parts) => parts.join(''));
  fc.assert(
    fc.property(risky, (value) => {
      const [[cell = ''] = []]: string[][] = parse(csvOf([[value]]), { bom: true });
      expect(cell).toBe(`'${value}`);
    }),
  );
});
