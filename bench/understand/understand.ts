/**
 * How long understanding takes: `node --import tsx bench/understand/understand.ts`.
 * Median over the corpus (goal: under 1 ms a message), the worst by length (goal: 4,096 characters in 20 ms), and with a lexicon
 * of 20,000 people and 500 units.
 */
import { createLexicon } from '../../src/conversation/understand/lexicon.ts';
import type { Context } from '../../src/conversation/understand/reading.ts';
import { understand } from '../../src/conversation/understand/understand.ts';
import { baseCases } from '../../test/conversation/understand/corpus/all.ts';
import { plainContext } from '../../test/conversation/understand/corpus/office.ts';
import { unseenCases } from '../../test/conversation/understand/corpus/unseen.ts';

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];
const MIDDLE = ['Văn', 'Thị', 'Hữu', 'Đức', 'Minh', 'Quang', 'Thanh', 'Ngọc', 'Xuân', 'Hải', 'Thu', 'Bảo'];
const GIVEN = [
  'Nam',
  'Hà',
  'Dũng',
  'Hạnh',
  'Minh',
  'Mai',
  'Lan',
  'Hùng',
  'Tuấn',
  'Anh',
  'Phương',
  'Linh',
  'Sơn',
  'Thảo',
  'Bình',
  'Cường',
];
const PEOPLE = 20_000;
const UNITS = 500;
const ROUNDS = 20;

function pick<T>(list: readonly T[], i: number): T {
  const item = list[i % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

function largeContext(): Context {
  const units = Array.from({ length: UNITS }, (_, i) => ({
    id: `u${i}`,
    name: `UBND xã ${pick(GIVEN, i)} ${pick(FAMILY, i * 7)} ${i}`,
  }));
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    id: `p${i}`,
    name: `${pick(FAMILY, i)} ${pick(MIDDLE, i * 5)} ${pick(MIDDLE, i * 11)} ${pick(GIVEN, i * 3)}`,
    unitId: `u${i % UNITS}`,
  }));
  const start = performance.now();
  const lexicon = createLexicon({ units, people, programmes: [], groups: [] });
  console.log(`lexicon of ${PEOPLE} people and ${UNITS} units: ${(performance.now() - start).toFixed(0)} ms to build`);
  return { ...plainContext, lexicon };
}

const texts = [...baseCases, ...unseenCases].map((item) => item.say);

function timesOver(context: Context): number[] {
  for (const text of texts) understand(text, context);
  return texts
    .flatMap((text) =>
      Array.from({ length: ROUNDS }, () => {
        const start = performance.now();
        understand(text, context);
        return performance.now() - start;
      }),
    )
    .sort((a, b) => a - b);
}

function report(name: string, times: readonly number[]): void {
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(3);
  console.log(
    `${name}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms over ${texts.length} sentences × ${ROUNDS}`,
  );
}

report('small office', timesOver(plainContext));
report('large office', timesOver(largeContext()));

for (const length of [256, 1024, 4096]) {
  const worst = Object.entries({
    reports: 'NV12 60%, vướng kinh phí\n',
    'one line of reports': 'NV12 60%, vướng kinh phí, ',
    codes: 'NV1,',
    obstacles: 'vướng, ',
    words: 'a ',
    names: 'anh Nam ',
  }).map(([name, unit]) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      understand(text, plainContext);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return { name, time: times[3] ?? 0 };
  });
  const [slowest] = worst.sort((a, b) => b.time - a.time);
  console.log(`${length} characters: worst median ${slowest?.time.toFixed(2)} ms (${slowest?.name})`);
}
