import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPacer } from '../../src/mailroom/pacer.ts';

/** A timer may fire late, never early: two messages may come this much closer together than was planned, in milliseconds. */
const JITTER_MS = 25;

it('never lets more out in a second than the platform allows, nor two to a chat too close together', {
  retry: 3,
  timeout: 60_000,
}, async () => {
  const anyMessages = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(anyMessages, async (chats) => {
      const [perSecond, perChatMs, perGroupMs] = [50, 60, 130];
      const timeIn = (chat: string) => (chat === 'e' ? perGroupMs : undefined);
      const pacer = createPacer({ perSecond, perChatMs, inChat: timeIn });
      const out: { chat: string; at: number }[] = [];
      await Promise.all(chats.map((chat) => pacer.wait(chat).then(() => out.push({ chat, at: performance.now() }))));
      const times = out.map(({ at }) => at).sort((a, b) => a - b);
      times.forEach((at, index) => {
        const span = at - (times[0] ?? 0);
        expect(index).toBeLessThanOrEqual(((span + JITTER_MS) * perSecond) / 1000 + 1);
      });
      for (const chat of new Set(chats)) {
        const ofChat = out.filter((one) => one.chat === chat).map(({ at }) => at);
        ofChat.forEach((at, index) => {
          expect(at - (ofChat[0] ?? 0)).toBeGreaterThanOrEqual(index * (timeIn(chat) ?? perChatMs) - JITTER_MS);
        });
      }
    }),
    { numRuns: 6 },
  );
});

it('a chat that has to wait holds nobody else up', { retry: 3 }, async () => {
  const pacer = createPacer({ perSecond: 1000, perChatMs: 400 });
  const since = performance.now();
  const order: string[] = [];
  const send = (chat: string) => pacer.wait(chat).then(() => order.push(chat));
  await Promise.all([send('busy'), send('busy'), send('quiet')]);
  expect(order).toEqual(['busy', 'quiet', 'busy']);
  expect(performance.now() - since).toBeGreaterThanOrEqual(400);
});

it('messages held back for their chat find slots of their own', { retry: 3 }, async () => {
  const pacer = createPacer({ perSecond: 100, perChatMs: 100 });
  const times: number[] = [];
  const chats = ['a', 'b', 'c', 'd', 'e'];
  await Promise.all([...chats, ...chats].map((chat) => pacer.wait(chat).then(() => times.push(performance.now()))));
  expect((times.at(-1) ?? 0) - (times[5] ?? 0)).toBeGreaterThanOrEqual(40 - JITTER_MS);
});

it('without a limit nothing waits', { retry: 3 }, async () => {
  const pacer = createPacer({ perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 });
  const since = performance.now();
  await Promise.all(Array.from({ length: 1000 }, () => pacer.wait('a')));
  expect(performance.now() - since).toBeLessThan(1000);
});
