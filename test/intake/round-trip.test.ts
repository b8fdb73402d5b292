import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, partsOf } from '../../src/domain/local-date.ts';
import { readWorkbook } from '../../src/intake/read-workbook.ts';
import type { Cell } from '../../src/intake/workbook.ts';
import { type CellInput, day, richText, workbookFolder, writeWorkbook } from '../support/workbooks.ts';

const file = workbookFolder();

type Pair = { written: CellInput; read: Cell };

const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyạảấầộợữỵỹĐÀ0123456789 .,;/%&<>"\'()😀\n');
const words = fc.array(letters, { maxLength: 40 }).map((list) => list.join(''));

const textPair = words.map((word): Pair => {
  const text = word.normalize('NFC').trim();
  return { written: word.normalize('NFD'), read: text === '' ? { kind: 'empty' } : { kind: 'text', text } };
});
const richPair = fc.tuple(words, words).map(([first, second]): Pair => {
  const text = `${first}${second}`.normalize('NFC').trim();
  return { written: richText(first, second), read: text === '' ? { kind: 'empty' } : { kind: 'text', text } };
});
const numberPair = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }))
  .map((value): Pair => ({ written: value, read: { kind: 'number', value: value + 0, text: expect.any(String) } }));
const datePair = fc.integer({ min: 0, max: 60_000 }).map((days): Pair => {
  const date = addDays('1900-03-01', days);
  const { year, month, day: dayOfMonth } = partsOf(date);
  return { written: day(year, month, dayOfMonth), read: { kind: 'date', date } };
});
const emptyPair = fc.constant<Pair>({ written: null, read: { kind: 'empty' } });
const row = fc.array(fc.oneof(textPair, richPair, numberPair, datePair, emptyPair), { maxLength: 14 });

function withoutTail(cells: Cell[]): Cell[] {
  const end = cells.findLastIndex((cell) => cell.kind !== 'empty');
  return cells.slice(0, end + 1);
}

test('whatever exceljs writes is read back the same: texts in NFC, full numbers, days', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), fc.boolean(), async (rows, date1904) => {
      count += 1;
      // The 1904 system begins with its own year.
      const usable = date1904
        ? rows.map((cells) => cells.filter((pair) => pair.read.kind !== 'date' || pair.read.date > '1904-01-01'))
        : rows;
      const path = await writeWorkbook(
        file(`${count}.xlsx`),
        { rows: usable.map((cells) => cells.map((pair) => pair.written)) },
        { date1904 },
      );
      const expected = usable
        .map((cells, index) => ({ number: index + 1, cells: withoutTail(cells.map((pair) => pair.read)) }))
        .filter((one) => one.cells.length > 0);
      expect(await readWorkbook(path)).toMatchObject({ kind: 'workbook', sheets: [{ rows: expected }] });
    }),
    { numRuns: 12 },
  );
}, 60_000);
