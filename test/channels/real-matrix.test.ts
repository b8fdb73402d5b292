import { expect, it } from 'vitest';
import { pressed, tells, unchanged } from '../support/pressed.ts';
import { realChannels } from '../support/real-channels.ts';
import type { PersonName } from '../support/small-office.ts';

/** The table once more, by hand, over Telegram: every deed as the button that does it, and who in the small office may. */
const everybody: readonly PersonName[] = ['ha', 'nam', 'lan', 'ly', 'duc', 'thu', 'binh', 'vinh', 'an'];
const reporters: readonly PersonName[] = ['ha', 'nam', 'ly'];
const standingBody: readonly PersonName[] = ['thu', 'binh'];
const handers: readonly PersonName[] = ['ly', ...standingBody];
type Ids = Readonly<Record<'NV12' | 'NV14' | 'NV15' | 'NV16' | 'NV18' | 'asked' | 'nam', number>>;
const matrix: readonly (readonly [(ids: Ids) => string, readonly PersonName[]])[] = [
  [({ NV12 }) => `s:${NV12}:60`, reporters],
  [({ NV12 }) => `d:${NV12}`, reporters],
  [({ NV12 }) => `p:${NV12}`, reporters],
  [({ NV12 }) => `o:${NV12}`, reporters],
  [({ NV12 }) => `e:${NV12}`, reporters],
  [({ NV12 }) => `a:${NV12}`, ['ha', 'nam']],
  [({ NV12 }) => `j:${NV12}`, ['ha', 'nam']],
  [({ NV16 }) => `k:${NV16}`, standingBody],
  [({ NV16 }) => `r:${NV16}`, standingBody],
  [({ asked }) => `g:${asked}`, standingBody],
  [({ asked }) => `f:${asked}`, standingBody],
  [({ asked }) => `en:${asked}`, ['ly']],
  [({ asked }) => `eo:${asked}`, ['ly']],
  [({ NV15, nam }) => `at:${NV15}:${nam}`, handers],
  [({ NV15 }) => `t:${NV15}`, handers],
  [({ NV12 }) => `dv:${NV12}`, handers],
  [({ NV12 }) => `tp:${NV12}`, standingBody],
  [({ NV12 }) => `tc:${NV12}`, standingBody],
  [({ NV18 }) => `tr:${NV18}`, standingBody],
  [({ NV12 }) => `am:${NV12}`, standingBody],
  [({ NV12 }) => `u:${NV12}`, [...handers, 'vinh']],
];

it('whatever anybody presses that they may not, nothing changes and a sentence says so', async () => {
  const bot = await realChannels();
  const { tasks, people, store } = bot.office;
  await tells(bot, 'ha', 'gia hạn NV14 đến 30/8 vì chờ hướng dẫn');
  const { id: asked } = await store.read.extension.findFirstOrThrow();
  const of = ({ id }: { readonly id: number }) => id;
  const { NV12, NV14, NV15, NV16, NV18 } = tasks;
  const ids = {
    ...{ NV12: of(NV12), NV14: of(NV14), NV15: of(NV15), NV16: of(NV16), NV18: of(NV18) },
    ...{ asked, nam: people.nam.id },
  };
  // Whoever has a chat with the bot can press.
  for (const name of everybody) await tells(bot, name, '/trogiup');
  await unchanged(bot, async () => {
    for (const name of everybody) {
      const forbidden = matrix.flatMap(([act, who]) => (who.includes(name) ? [] : [act(ids)]));
      const answers = await pressed(bot, name, forbidden);
      expect([...answers.keys()].sort()).toEqual([...forbidden].sort());
      for (const [act, answer] of answers)
        expect(`${name} ${act}: ${answer}`).toMatch(/: (?!Đã )\S.*(không|chưa|Chỉ|Không|dành cho)/su);
    }
  });
});
