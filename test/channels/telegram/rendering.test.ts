import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOffMs } from '../../../src/channels/telegram/back-off.ts';
import { renderKeyboard } from '../../../src/channels/telegram/render/keyboard.ts';
import { lengthOf } from '../../../src/channels/telegram/render/line.ts';
import { renderMessages } from '../../../src/channels/telegram/render/message.ts';
import { splitBlocks } from '../../../src/channels/telegram/render/split.ts';
import { textOfHtml } from '../../support/bot-api/html.ts';

const choices = (...labels: string[]) => [labels.map((label, at) => ({ label, act: `a${at}` }))];
const labelsOf = (...labels: string[]): string[][] =>
  renderKeyboard(choices(...labels)).inline_keyboard.map((row) => row.map((button) => button.text));

describe('buttons', () => {
  it('stay in their row while a phone can show their labels', () => {
    expect(labelsOf('0', '25', '50', '75', '100')).toEqual([['0', '25', '50', '75', '100']]);
    expect(labelsOf('Cập nhật tiến độ', 'Báo hoàn thành')).toEqual([['Cập nhật tiến độ', 'Báo hoàn thành']]);
  });

  it('move to more rows, evenly, when the labels are too long', () => {
    expect(labelsOf('Cập nhật tiến độ', 'Báo hoàn thành', 'Báo vướng mắc', 'Xin gia hạn')).toEqual([
      ['Cập nhật tiến độ', 'Báo hoàn thành'],
      ['Báo vướng mắc', 'Xin gia hạn'],
    ]);
    expect(labelsOf('Sở Nông nghiệp và Môi trường', 'Sở Y tế')).toEqual([
      ['Sở Nông nghiệp và Môi trường'],
      ['Sở Y tế'],
    ]);
  });

  it('carry 64 bytes and refuse 65, naming the button and the mend', () => {
    const act = (text: string) => [[{ label: 'Xác nhận', act: text }]];
    expect(() => renderKeyboard(act('đ'.repeat(32)))).not.toThrow();
    expect(() => renderKeyboard(act(`${'đ'.repeat(32)}x`))).toThrow(/"Xác nhận".*65 bytes.*64.*session/);
    expect(() => renderKeyboard(act(''))).toThrow('0 bytes');
  });

  it('have their colour', () => {
    expect(renderKeyboard([[{ label: 'Xoá', act: 'x', tone: 'danger' }]]).inline_keyboard).toEqual([
      [{ text: 'Xoá', callback_data: 'x', style: 'danger' }],
    ]);
  });

  it('keep their order and their rows, whatever the labels', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ minLength: 1, maxLength: 45 }), { maxLength: 12 }), { maxLength: 6 }),
        (rows) => {
          const rendered = renderKeyboard(rows.map((row) => row.map((label) => ({ label, act: 'x' })))).inline_keyboard;
          expect(rendered.flat().map((button) => button.text)).toEqual(rows.flat());
          expect(rendered.every((row) => row.length >= 1 && row.length <= 8)).toBe(true);
        },
      ),
    );
  });
});

describe('text', () => {
  it('is taken by Telegram and read as written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('title', 'quiet'), (text, tone) => {
        const [html = ''] = renderMessages({ blocks: [{ kind: 'text', text: `x${text}x`, tone }] });
        expect(textOfHtml(html)).toBe(`x${text}x`);
      }),
    );
  });

  it('is split without losing, adding or reordering a letter, and no part is too long', () => {
    const words = fc.array(
      fc.oneof(
        fc.constant('👩‍🌾'),
        fc.constantFrom('👍'.repeat(70), `a${'👍'.repeat(70)}`),
        fc.constant('nhiệm vụ'),
        fc.string({ maxLength: 30 }),
        fc.constant('dài'.repeat(30)),
      ),
    );
    const block = words.map((parts) => parts.join(' ').replaceAll('\r', '').split('\n'));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), fc.integer({ min: 10, max: 120 }), (blocks, limit) => {
        const parts = splitBlocks(
          blocks.map((lines) => lines.map((text) => ({ spans: [{ text }] }))),
          limit,
        );
        const texts = parts.map((lines) => lines.map((line) => line.spans.map((span) => span.text).join('')));
        for (const lines of texts) expect(lines.join('\n').length).toBeLessThanOrEqual(limit);
        const letters = (text: string): string => text.replaceAll(/\s/g, '');
        expect(letters(texts.flat().join(''))).toBe(letters(blocks.flat().join('')));
        for (const text of texts.flat()) expect(/\p{Surrogate}/u.test(text), 'half a character').toBe(false);
      }),
    );
  });

  it('goes to a new message between two blocks rather than inside one', () => {
    const block = (letter: string, lines: number) =>
      Array.from({ length: lines }, () => ({ spans: [{ text: letter.repeat(9) }] }));
    const parts = splitBlocks([block('a', 6), block('b', 6)], 100);
    expect(parts.map((lines) => lines.length)).toEqual([6, 6]);
    const title = splitBlocks([block('t', 1), block('b', 10)], 100);
    expect(
      title.map((lines) => lines.length),
      'a title does not stand alone',
    ).toEqual([10, 1]);
  });

  it('of exactly the limit is one message', () => {
    const line = { spans: [{ text: 'đ'.repeat(4096) }] };
    expect(splitBlocks([[line]])).toHaveLength(1);
    expect(lengthOf(line)).toBe(4096);
    expect(renderMessages({ blocks: [{ kind: 'text', text: 'đ'.repeat(4097) }] })).toHaveLength(2);
  });
});

describe('the back-off', () => {
  it('never waits less than half a second or more than thirty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, chance) => {
          const ms = backOffMs(failures, chance);
          expect(ms).toBeGreaterThanOrEqual(500);
          expect(ms).toBeLessThanOrEqual(30_000);
        },
      ),
    );
  });
});
