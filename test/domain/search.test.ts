import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPlace, excerpt, type SearchText, wordsToFind } from '../../src/domain/search.ts';
import { textKey } from '../../src/domain/text-key.ts';

describe('the words', () => {
  it('are compared without diacritics, capitals and marks, each once', () => {
    expect(wordsToFind('  Kinh phí, KINH  phi: Đất đai! ')).toEqual(['kinh', 'phi', 'dat', 'dai']);
    expect(wordsToFind('Kinh phí'.normalize('NFD'))).toEqual(['kinh', 'phi']);
    expect(wordsToFind(' … ?')).toEqual([]);
  });
});

describe('the best place', () => {
  const texts: readonly SearchText[] = [
    { place: 'code', text: 'NV12' },
    { place: 'title', text: 'Lắp kiosk tự phục vụ' },
    { place: 'product', text: 'Biên bản nghiệm thu kiosk' },
    { place: 'obstacle', text: 'chưa bố trí kinh phí' },
    { place: 'note', text: 'đã lắp kiosk, còn chờ kinh phí nghiệm thu' },
  ];

  it.each([
    ['nv12', 'code'],
    ['kiosk', 'title'],
    ['phục vụ kiosk', 'title'],
    ['nghiệm thu', 'product'],
    ['kinh phí', 'obstacle'],
    ['kiosk kinh phí', 'note'],
  ])('for "%s" is the %s', (typed, place) => {
    expect(bestPlace(wordsToFind(typed), texts)?.place).toBe(place);
  });

  it('ranks a title above a note, words in a row above words apart, all words above some', () => {
    const rank = (typed: string, text: SearchText) => bestPlace(wordsToFind(typed), [text])?.rank ?? 99;
    const [, title, , , note] = texts as [SearchText, SearchText, SearchText, SearchText, SearchText];
    expect(rank('lắp kiosk', title)).toBeLessThan(rank('lắp kiosk', note));
    expect(rank('lắp kiosk', title)).toBeLessThan(rank('kiosk lắp', title));
    expect(rank('lắp kiosk', note)).toBeLessThan(rank('lắp xong', title));
    expect(bestPlace(['khong'], texts)).toBeNull();
  });
});

describe('an excerpt', () => {
  const long =
    'Tuần này họp ba lần với các đơn vị, đã thống nhất phương án lắp đặt kiosk tại bệnh viện huyện và trạm y tế xã.';

  it('shows the word with what stands around it', () => {
    expect(excerpt(['kiosk'], long)).toBe('…phương án lắp đặt kiosk tại bệnh viện huyện và trạm y tế xã.');
    expect(excerpt(['hop'], long)).toBe('Tuần này họp ba lần với các đơn vị, đã thống nhất phương án…');
    expect(excerpt(['ngan'], 'ngắn gọn')).toBe('ngắn gọn');
  });

  it('of any text is short and has the word that was found', () => {
    const word = fc.constantFrom('kiosk', 'đất', 'đai', 'hồ', 'sơ', 'a', 'chữ-rất-là-dài');
    const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, word, (given, sought) => {
        const [key = ''] = wordsToFind(sought);
        fc.pre(textKey(given).includes(key));
        const short = excerpt([key], given);
        expect(textKey(short)).toContain(key);
        expect(short.length).toBeLessThanOrEqual(62);
      }),
    );
  });
});
