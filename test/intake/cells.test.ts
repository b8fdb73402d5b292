import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, partsOf } from '../../src/domain/local-date.ts';
import { foldText } from '../../src/intake/clean-text.ts';
import { dateOfSerial, meaningOf } from '../../src/intake/number-format.ts';
import { parsePhone } from '../../src/intake/phone.ts';
import { readIndicator, readLegalBasis } from '../../src/intake/plan-cells.ts';
import { parseRole } from '../../src/intake/roles.ts';
import { readTextDate } from '../../src/intake/text-date.ts';
import { readUnits } from '../../src/intake/unit-names.ts';

describe('a date typed into a cell', () => {
  test.each([
    ['30/6/2024', '2024-06-30'],
    ['30/06/2024', '2024-06-30'],
    ['30-6-2024', '2024-06-30'],
    ['30.06.2024', '2024-06-30'],
    ['30 / 6 / 24', '2024-06-30'],
    ['1/2/24', '2024-02-01'],
    ['ngày 30 tháng 6 năm 2024', '2024-06-30'],
    ['Ngày 08/6/2023', '2023-06-08'],
    ['2024-06-30', '2024-06-30'],
    ['30/06/2024 0:00:00', '2024-06-30'],
    ['29/2/2024', '2024-02-29'],
  ])('%s', (text, on) => {
    expect(readTextDate(text)).toEqual({ kind: 'date', on });
    expect(readTextDate(text.normalize('NFD').toUpperCase())).toEqual({ kind: 'date', on });
  });

  test.each(['31/02/2024', '29/2/2023', '6/30/2024', '0/1/2024', '32/1/2024', '1/1/3024'])(
    '%s is in no calendar',
    (text) => {
      expect(readTextDate(text)).toEqual({ kind: 'impossible' });
    },
  );

  test.each(['', 'Quý I/2024', '30/6', '45473', 'hôm nay', '30/6/2024 và 1/7/2024', '30/6/024'])(
    '%j is no date',
    (text) => {
      expect(readTextDate(text)).toEqual({ kind: 'unreadable' });
    },
  );

  test('every day of the century is read back from the way officials write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), fc.constantFrom('/', '-', '.', ' / '), (days, separator) => {
        const on = addDays('2000-01-01', days);
        const { day, month, year } = partsOf(on);
        expect(readTextDate([day, month, year].join(separator))).toEqual({ kind: 'date', on });
      }),
    );
  });
});

describe('a telephone number', () => {
  test.each([
    '0912345678',
    '+84912345678',
    '84912345678',
    '0084912345678',
    '912345678',
    '0912 345 678',
    '0912.345.678',
    '(+84) 912-345-678',
    '+84 (0) 912 345 678',
  ])('%s', (text) => expect(parsePhone(text)).toBe('+84912345678'));

  test('a number cell that lost the zero before 84 is still a mobile number', () => {
    expect(parsePhone('841234567')).toBe('+84841234567');
  });

  test('a fixed line', () => expect(parsePhone('0238 3842 123')).toBe('+842383842123'));

  test.each([
    '',
    '0112345678',
    '091234567',
    '09123456789',
    '+1 912 345 678',
    '+912345678',
    '0912345678, 0912345679',
    'abc',
    '113',
  ])('%j is none', (text) => expect(parsePhone(text)).toBeNull());

  test('whatever is accepted is accepted again in its own notation', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[0-9 .]{6,16}$/), (text) => {
        const phone = parsePhone(text);
        if (phone !== null) expect(parsePhone(phone)).toBe(phone);
      }),
    );
  });
});

test('roles in Vietnamese, without diacritics, and as in the contract', () => {
  expect(['Cán bộ', 'chuyen vien', 'OFFICER'].map(parseRole)).toEqual(['officer', 'officer', 'officer']);
  expect(['Thủ trưởng đơn vị', 'Lãnh đạo đơn vị', 'unit_head'].map(parseRole)).toEqual([
    'unit_head',
    'unit_head',
    'unit_head',
  ]);
  expect(['Cơ quan thường trực', 'Điều phối', 'Thư ký'].map(parseRole)).toEqual([
    'coordinator',
    'coordinator',
    'coordinator',
  ]);
  expect(['Lãnh đạo tỉnh', 'Quản trị'].map(parseRole)).toEqual(['leader', 'admin']);
  expect(['Lãnh đạo', '', 'Sếp', '__proto__'].map(parseRole)).toEqual([null, null, null, null]);
});

describe('the units in one cell', () => {
  const splitUnits = (...cell: Parameters<typeof readUnits>) => readUnits(...cell).units;
  const known = new Set(['Sở Thông tin và Truyền thông', 'Công an tỉnh', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']);
  const isKnown = (name: string) => known.has(name);

  test('are separated by semicolons, lines and commas, each once', () => {
    expect(splitUnits('Sở Y tế; Công an tỉnh\nUBND xã Diễn Châu, Sở Y tế.')).toEqual([
      'Sở Y tế',
      'Công an tỉnh',
      'UBND xã Diễn Châu',
    ]);
  });

  test('keep the "và" and the comma of a name when no unit is known', () => {
    expect(splitUnits('Sở Thông tin và Truyền thông, Sở Lao động - Thương binh và Xã hội')).toEqual([
      'Sở Thông tin và Truyền thông',
      'Sở Lao động - Thương binh và Xã hội',
    ]);
    expect(splitUnits('Sở Văn hóa, Thể thao và Du lịch, Sở Y tế')).toEqual([
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Y tế',
    ]);
  });

  test('are cut at "và" only beside a known unit', () => {
    expect(splitUnits('Công an tỉnh và Sở Thông tin và Truyền thông', isKnown)).toEqual([
      'Công an tỉnh',
      'Sở Thông tin và Truyền thông',
    ]);
    expect(splitUnits('Ban Dân tộc và Công an tỉnh', isKnown)).toEqual(['Ban Dân tộc', 'Công an tỉnh']);
    expect(splitUnits('Sở Văn hóa, Thể thao và Du lịch và Sở Y tế', isKnown)).toEqual([
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Y tế',
    ]);
    expect(splitUnits('Sở Nông nghiệp và Môi trường', isKnown)).toEqual(['Sở Nông nghiệp và Môi trường']);
  });

  test.each([
    ['Các sở, ban, ngành', [], ['Các sở, ban, ngành']],
    ['Sở Y tế và các đơn vị có liên quan', ['Sở Y tế'], ['các đơn vị có liên quan']],
    [
      'Các sở, ban, ngành, đoàn thể cấp tỉnh, UBND các xã, phường, Sở Y tế',
      ['Sở Y tế'],
      ['Các sở, ban, ngành, đoàn thể cấp tỉnh', 'UBND các xã, phường'],
    ],
    ['UBND cấp xã; UBND xã Kim Liên', ['UBND xã Kim Liên'], ['UBND cấp xã']],
    ['UBND huyện, thành phố, thị xã', [], ['UBND huyện, thành phố, thị xã']],
    ['Ban Tổ chức; Các ngân hàng thương mại', ['Ban Tổ chức', 'Các ngân hàng thương mại'], []],
  ])('are kept apart from words that name none in particular: %s', (text, units, collectives) => {
    expect(readUnits(text, isKnown)).toEqual({ units, collectives });
  });

  test('are whatever the office calls so, even "các sở, ban, ngành"', () => {
    const name = 'Các sở, ban, ngành';
    expect(readUnits(name, (one) => one === name)).toEqual({ units: [name], collectives: [] });
  });

  test('are read over a line that was broken before "và", or within a known name', () => {
    expect(splitUnits('Sở Thông tin\nvà Truyền thông', isKnown)).toEqual(['Sở Thông tin và Truyền thông']);
    expect(splitUnits('Sở Thông tin và\nTruyền thông', isKnown)).toEqual(['Sở Thông tin và Truyền thông']);
  });

  test('nothing gives none', () => expect(splitUnits(' ;\n, ')).toEqual([]));
});

test.each([
  ['100% tài khoản', { kind: 'ratio', target: 100, unit: '%' }],
  ['98,8 %', { kind: 'ratio', target: 98.8, unit: '%' }],
  ['80.1%', { kind: 'ratio', target: 80.1, unit: '%' }],
  ['35/39 chỉ tiêu', { kind: 'ratio', target: 35, denominator: 39, unit: 'chỉ tiêu' }],
  ['tối thiểu 20 dịch vụ công', { kind: 'number', target: 20, unit: 'dịch vụ công' }],
  ['1.269.779 tài khoản', { kind: 'number', target: 1_269_779, unit: 'tài khoản' }],
  ['1,9 triệu hồ sơ', { kind: 'number', target: 1_900_000, unit: 'hồ sơ' }],
  ['5', { kind: 'number', target: 5 }],
  ['Báo cáo trước 30/6/2024', {}],
  ['Có văn bản hướng dẫn', {}],
])('the target in %j', (text, reading) => {
  expect(readIndicator(text)).toEqual({ text, ...reading });
});

test.each([
  ['Kế hoạch số 78/KH-UBND ngày 28/01/2022', { number: '78/KH-UBND', issuedOn: '2022-01-28' }],
  ['Công văn số 4078/UBND-KSTT ngày 29 tháng 5 năm 2023', { number: '4078/UBND-KSTT', issuedOn: '2023-05-29' }],
  ['Quyết định 06/QĐ-TTg', { number: '06/QĐ-TTg' }],
  ['Nghị định số 30/2020/NĐ-CP', { number: '30/2020/NĐ-CP' }],
  ['Chỉ đạo tại cuộc họp', {}],
])('the document in %j', (text, reading) => {
  expect(readLegalBasis(text)).toEqual({ text, ...reading });
});

test('a format shows a day, a share, padding or a plain number', () => {
  const meanings = [
    'dd/mm/yyyy',
    '[$-1010000]d/m/yy;@',
    '0%',
    '0000000000',
    '#,##0',
    '[h]:mm',
    'General "ngày d"',
    '[Red]0.00',
  ];
  expect(meanings.map((code) => meaningOf(200, code))).toEqual([
    'date',
    'date',
    'percent',
    { digits: 10 },
    'plain',
    'plain',
    'plain',
    'plain',
  ]);
  expect([14, 22, 20, 10, 0].map((id) => meaningOf(id, undefined))).toEqual([
    'date',
    'date',
    'plain',
    'percent',
    'plain',
  ]);
});

test('a serial number of the 1904 system is the same day 1,462 later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
      expect(dateOfSerial(serial, true)).toBe(dateOfSerial(serial + 1462, false));
    }),
  );
});

test('folding does not care for diacritics, case, form, brackets or line breaks', () => {
  expect(foldText('Đơn vị\ncấp  TRÊN *:')).toBe('don vi cap tren');
  expect(foldText('Họ và tên'.normalize('NFD'))).toBe('ho va ten');
});
