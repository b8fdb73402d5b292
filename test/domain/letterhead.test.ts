import { describe, expect, it } from 'vitest';
import { initialsOf, letterheadValue, placeIn, sortOfBody } from '../../src/domain/letterhead.ts';

describe('what a name alone says', () => {
  it.each([
    ['UBND tỉnh Nghệ An', 'people_committee', 'Nghệ An'],
    ['Uỷ ban nhân dân thành phố Vinh', 'people_committee', 'Vinh'],
    ['Ủy ban nhân dân xã Kim Liên', 'people_committee', 'Kim Liên'],
    ['Tổ công tác Đề án 06 tỉnh Nghệ An', 'working_group', 'Nghệ An'],
    ['Ban Chỉ đạo chuyển đổi số tỉnh Hà Tĩnh', 'steering', 'Hà Tĩnh'],
    ['Công an tỉnh', 'police', null],
    ['Sở Y tế', 'department', null],
    ['Văn phòng UBND tỉnh', 'office', null],
    ['Phòng Nghiệp vụ Y', 'division', null],
    ['Bảo hiểm xã hội tỉnh', 'other', null],
  ])('%s', (name, sort, place) => {
    expect(sortOfBody(name)).toBe(sort);
    expect(sortOfBody(name.normalize('NFD'))).toBe(sort);
    expect(placeIn(name)).toBe(place);
    expect(placeIn(name.normalize('NFD'))).toBe(place);
  });

  it.each([
    ['Sở Giáo dục và Đào tạo', 'SGDĐT'],
    ['Sở Y tế tỉnh Nghệ An', 'SYT'],
    ['Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH'],
    ['Văn phòng UBND tỉnh', 'VPUBNDT'],
  ])('%s is %s in a symbol', (name, short) => {
    expect(initialsOf(name)).toBe(short);
  });
});

describe('what somebody typed', () => {
  it('becomes lines without list marks and end marks', () => {
    expect(letterheadValue('recipients', '- Tỉnh uỷ;\n- UBND tỉnh;\n- Các sở, ngành;\n- Lưu: VT, CAT (PC06).')).toBe(
      'Tỉnh uỷ\nUBND tỉnh\nCác sở, ngành\nLưu: VT, CAT (PC06)',
    );
    expect(letterheadValue('recipients', 'Tỉnh uỷ; UBND tỉnh; Lưu VT')).toBe('Tỉnh uỷ\nUBND tỉnh\nLưu VT');
    expect(letterheadValue('authority', 'KT. TỔ TRƯỞNG\nTM. TỔ CÔNG TÁC')).toBe('KT. TỔ TRƯỞNG\nTM. TỔ CÔNG TÁC');
  });

  it('is one line, NFC, without control characters, where one line is wanted', () => {
    expect(letterheadValue('signer', ' Nguyễn\u0007 Văn\n An '.normalize('NFD'))).toBe('Nguyễn Văn An');
  });

  it('is a number, a symbol, or refused', () => {
    expect(letterheadValue('number', '5')).toBe('5');
    expect(letterheadValue('number', 'năm')).toEqual({ fault: 'number' });
    expect(letterheadValue('symbol', '/bc-tct')).toBe('BC-TCT');
    expect(letterheadValue('symbol', 'BC TCT!')).toEqual({ fault: 'symbol' });
    expect(letterheadValue('signer', 'a'.repeat(61))).toEqual({ fault: 'too_long', most: 60 });
    expect(letterheadValue('authority', 'a\nb\nc\nd')).toEqual({ fault: 'too_many_lines', most: 3 });
  });
});
