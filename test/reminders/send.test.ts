import { describe, expect, it } from 'vitest';
import { isDigestContent } from '../../src/reminders/send.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import type { DigestContent } from '../../src/store/slots.ts';
import { digestToSend } from '../support/digest-to-send.ts';
import { at, playedOffice, zone } from './played-office.ts';

/** Lan with one overdue task, and the digest that the morning of 3 April queued for her. */
async function queuedMorning() {
  const play = await playedOffice();
  const lan = await play.person('Lan');
  const task = await play.task('NV1', { for: [lan] });
  const now = () => at('2024-04-03T07:30');
  await createTicker({ store: play.store, zone, now, onError: () => undefined }).tick();
  const content: unknown = (await play.store.read.outbox.findFirstOrThrow()).content;
  if (!isDigestContent(content)) throw new Error('not a digest');
  const send = (when: string, what: DigestContent = content) =>
    digestToSend(play.store.read, what, at(when), play.office);
  return { ...play, lan, task, content, send };
}

describe('a queued digest at the moment of sending', () => {
  it('says how things stand now', async () => {
    const { send, lan, task, change } = await queuedMorning();
    const later = { currentDue: '2024-04-03', originalDue: '2024-04-03' };
    await change(task, later, at('2024-04-03T07:31'));
    const toSend = await send('2024-04-03T07:32');
    expect(toSend?.person.id).toBe(lan.id);
    expect(toSend?.digest.sections).toMatchObject([{ section: 'due_soon', items: [{ code: 'NV1' }] }]);
  });

  it('is dropped when all it was about was reported a minute ago', async () => {
    const { send, task, change } = await queuedMorning();
    await change(task, { progress: 50, lastReportAt: at('2024-04-03T07:31') }, at('2024-04-03T07:31'));
    expect(await send('2024-04-03T07:32')).toBeNull();
  });

  it('is dropped when its day is over or quiet time has come', async () => {
    const { send } = await queuedMorning();
    expect(await send('2024-04-03T20:59')).not.toBeNull();
    expect(await send('2024-04-03T21:00')).toBeNull();
    expect(await send('2024-04-04T07:30')).toBeNull();
  });

  it('is dropped for whoever has left or is no longer known', async () => {
    const { send, store, lan, content } = await queuedMorning();
    await store.write((tx) => tx.person.update({ where: { id: lan.id }, data: { leftAt: at('2024-04-03T07:31') } }));
    expect(await send('2024-04-03T07:32')).toBeNull();
    expect(await send('2024-04-03T07:32', { ...content, personId: 9999 })).toBeNull();
  });

  it('is told apart from other content', () => {
    expect([null, 'digest', {}, { kind: 'notice' }].map(isDigestContent)).toEqual([false, false, false, false]);
  });
});
