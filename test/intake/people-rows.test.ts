import { expect, test } from 'vitest';
import { type PeopleList, readPeople } from '../../src/intake/people-rows.ts';
import type { Sheet } from '../../src/intake/workbook.ts';
import { sheetOf } from '../support/tables.ts';

const header = ['Họ và tên', 'Chức vụ', 'Đơn vị', 'Đơn vị cấp trên', 'Số điện thoại', 'Vai trò'];

async function people(...sheets: Sheet[]): Promise<PeopleList> {
  const list = await readPeople(sheets);
  if (list.kind !== 'people') throw new Error(`no table: ${list.kind}`);
  return list;
}

test('a staff list gives people with their number in E.164 and their role', async () => {
  const list = await people(
    sheetOf(header, ['Nguyễn  Văn An', 'Chuyên viên', 'Sở Y tế', 'UBND tỉnh', 912_345_678, 'Cán bộ']),
  );
  expect(list.people).toEqual([
    {
      row: 2,
      name: 'Nguyễn Văn An',
      title: 'Chuyên viên',
      unit: 'Sở Y tế',
      parentUnit: 'UBND tỉnh',
      phone: '+84912345678',
      role: 'officer',
    },
  ]);
  expect(list.refusals).toEqual([]);
});

test('columns may be in any order, without diacritics, on two lines, under a title, with an ordinal', async () => {
  const list = await people(
    sheetOf(
      ['DANH SÁCH CÁN BỘ'],
      [''],
      ['STT', 'SĐT', 'HO TEN', 'Đơn vị\n(công tác)', 'Tuổi'],
      [1, '0912345678', 'An', 'Sở Y tế', 30],
    ),
  );
  expect(list.people).toMatchObject([{ row: 4, name: 'An', unit: 'Sở Y tế', title: '', parentUnit: '', role: null }]);
  expect(list.unknownColumns).toEqual(['Tuổi']);
});

test('every wrong cell of a row is named', async () => {
  const list = await people(
    sheetOf(header, ['123', '', '', '', '0112', 'Sếp'], ['', '', 'Sở Y tế', '', { kind: 'error', text: '#REF!' }, '']),
  );
  expect(list.people).toEqual([]);
  expect(list.refusals).toEqual([
    { row: 2, column: 'name', value: '123', reason: 'name-without-letters' },
    { row: 2, column: 'phone', value: '0112', reason: 'bad-phone' },
    { row: 2, column: 'role', value: 'Sếp', reason: 'unknown-role' },
    { row: 2, column: 'unit', value: '', reason: 'empty' },
    { row: 3, column: 'name', value: '', reason: 'empty' },
    { row: 3, column: 'phone', value: '#REF!', reason: 'error-cell' },
  ]);
});

test('two people with one telephone number are both refused, each naming the other row', async () => {
  const list = await people(
    sheetOf(
      header,
      ['An', '', 'Sở Y tế', '', '0912345678', ''],
      ['Bình', '', 'Sở Y tế', '', '+84 912 345 678', ''],
      ['Hà', '', 'Sở Y tế', '', '0912345679', ''],
    ),
  );
  expect(list.people.map((person) => person.name)).toEqual(['Hà']);
  expect(list.refusals).toEqual([
    { row: 2, column: 'phone', value: '+84912345678', reason: 'same-phone', otherRows: [3] },
    { row: 3, column: 'phone', value: '+84912345678', reason: 'same-phone', otherRows: [2] },
  ]);
});

test('the same row twice is one person', async () => {
  const row = ['An', 'Trưởng phòng', 'Sở Y tế', '', '0912345678', 'Cán bộ'];
  const list = await people(sheetOf(header, row, header, [...row.slice(0, 4), '+84912345678', 'officer']));
  expect(list.people).toHaveLength(1);
  expect(list.repeated).toEqual([{ row: 4, sameAs: 2 }]);
  expect(list.refusals).toEqual([]);
});

test('a table without its columns is refused with what it lacks', async () => {
  expect(await readPeople([sheetOf(['Họ tên', 'Đơn vị'], ['An', 'Sở Y tế'])])).toEqual({
    kind: 'missing-columns',
    sheet: 'S',
    headerRow: 1,
    missing: ['phone'],
  });
  expect(await readPeople([sheetOf(['a', 'b'])])).toEqual({ kind: 'no-header', wanted: ['name', 'unit', 'phone'] });
  expect(await readPeople([])).toEqual({ kind: 'no-header', wanted: ['name', 'unit', 'phone'] });
});

test('two columns for one thing are refused with both named', async () => {
  expect(await readPeople([sheetOf(['Họ tên', 'Đơn vị', 'SĐT', 'Điện thoại'], ['An', 'Sở Y tế', '1', '2'])])).toEqual({
    kind: 'double-column',
    sheet: 'S',
    headerRow: 1,
    column: 'phone',
    places: [
      { letter: 'C', header: 'SĐT' },
      { letter: 'D', header: 'Điện thoại' },
    ],
  });
});

test('the list may be on the second sheet; headers such as __proto__ mean nothing', async () => {
  const list = await people(
    sheetOf(['Hướng dẫn']),
    sheetOf([...header, '__proto__'], ['An', '', 'Sở Y tế', '', '0912345678', '', 'x']),
  );
  expect(list.people).toHaveLength(1);
  expect(list.unknownColumns).toEqual(['__proto__']);
});
