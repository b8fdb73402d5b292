import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createDelivery } from '../../src/mailroom/delivery.ts';
import type { Mailroom } from '../../src/mailroom/surroundings.ts';
import type { ChartWish } from '../../src/reports/wish.ts';
import type { Made } from '../../src/reports/workshop.ts';
import { lane } from '../../src/store/outbox.ts';
import { at, type PlayedOffice, playedOffice } from '../reminders/played-office.ts';
import { openPost } from './post.ts';

const now = at('2024-04-02T08:00');
const bytes = new Uint8Array([1, 2, 3]);
const wish: ChartWish = { kind: 'chart', chart: 'units', scope: {}, asOf: now.toISOString(), language: 'vi' };
const view = {
  blocks: [{ kind: 'text', text: 'Biểu đồ' }],
  make: { name: 'hinh.png', type: 'image/png', wish },
  choices: [[{ label: 'Tiến độ', act: 'ch:p:0:0:0' }]],
};

/** The mailroom with a played workshop, and a leader to whom a picture is queued. */
async function queuedPicture(make: () => Promise<Made>, answers?: Parameters<typeof openPost>[1]) {
  const play = await playedOffice();
  const vinh = await play.person('Vinh', { role: 'leader' });
  await play.task('NV1');
  const post = openPost(play.store, answers);
  const logged: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
  let asked = 0;
  const workshop = {
    make: () => {
      asked += 1;
      return make();
    },
    close: () => Promise.resolve(),
  };
  const room: Mailroom = { ...post.room, log, workshop };
  const sender = {
    name: 'web',
    pace: { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 },
    deliver: (message: Parameters<typeof post.sent.push>[0]) => {
      post.sent.push(message);
      return Promise.resolve(
        answers?.(message, post.sent.length) ?? ({ kind: 'sent', messageId: message.key } as const),
      );
    },
  };
  const delivery = createDelivery(
    { ...room, now: () => new Date(Math.max(post.room.now().getTime(), now.getTime())) },
    sender,
  );
  const facts = { chat: 'chat-Vinh', personId: vinh.id, lane: lane.reply, content: { kind: 'view', view } };
  await post.queue('picture', facts);
  return { play, vinh, post, delivery, logged, facts, made: () => asked };
}

const made = (): Promise<Made> => Promise.resolve({ kind: 'made', bytes });
const wordsOf = (message: { view: { blocks: readonly object[] } } | undefined) =>
  message?.view.blocks.map((block) => ('text' in block ? String(block.text) : '')).join('\n');

describe('a file that a message asks for', () => {
  it('is made when the message is sent, and nothing of it is kept', async () => {
    const { post, delivery, play } = await queuedPicture(made);
    await delivery.runUntilEmpty();
    expect(post.sent).toMatchObject([{ key: 'picture', made: { name: 'hinh.png', type: 'image/png', bytes } }]);
    const { content, sentView } = await play.store.read.outbox.findUniqueOrThrow({ where: { key: 'picture' } });
    for (const kept of [content, { kind: 'view', view: sentView }]) expect(kept).toEqual({ kind: 'view', view });
  });

  it.each([
    ['the thread failed', () => Promise.resolve({ kind: 'failed', error: 'not made in 20 s' } as const)],
    ['something nobody planned happened', () => Promise.reject(new Error('spilt ink'))],
  ])('is one polite sentence, a line in the log and no retry where %s', async (_, make) => {
    const { post, delivery, logged, made: asked } = await queuedPicture(make);
    await delivery.runUntilEmpty();
    await delivery.runUntilEmpty();
    expect(post.sent).toHaveLength(1);
    expect(post.sent[0]?.made).toBeUndefined();
    expect(post.sent[0]?.view.make).toBeUndefined();
    expect(post.sent[0]?.view.choices).toEqual(view.choices);
    expect(wordsOf(post.sent[0])).toBe(
      'Biểu đồ\nChưa làm được tệp này, số liệu không bị ảnh hưởng. Anh/chị thử lại sau ít phút; nếu vẫn vậy, xin báo quản trị.',
    );
    expect(await post.row('picture')).toMatchObject({ state: 'sent' });
    expect([asked(), logged.length]).toEqual([1, 1]);
  });

  it('is not made for whoever may not read the figures any more', async () => {
    const { post, delivery, play, vinh, made: asked } = await queuedPicture(made);
    await play.store.write((tx) => tx.person.update({ where: { id: vinh.id }, data: { role: 'officer' } }));
    await delivery.runUntilEmpty();
    expect(wordsOf(post.sent[0])).toContain('không thuộc phạm vi anh/chị được xem');
    expect([asked(), post.sent[0]?.made]).toEqual([0, undefined]);
  });

  it('in the chat of a group is of nothing beyond the unit of the group', async () => {
    const { post, delivery, play, vinh, facts, made: asked } = await queuedPicture(made);
    const unit = await play.unit('Sở Y tế', play.province);
    const link = { channel: 'web', chat: 'group', unitId: unit.id, linkedById: vinh.id, linkedAt: now };
    await play.store.write((tx) => tx.unitGroupChat.create({ data: link }));
    await post.queue('wide', { ...facts, chat: 'group' });
    const narrow = { ...view, make: { ...view.make, wish: { ...wish, scope: { underUnitId: unit.id } } } };
    await post.queue('narrow', { ...facts, chat: 'group', content: { kind: 'view', view: narrow } });
    await delivery.runUntilEmpty();
    const sent = (key: string) => post.sent.find((message) => message.key === key);
    expect([sent('wide')?.made, sent('narrow')?.made?.name]).toEqual([undefined, 'hinh.png']);
    expect(asked()).toBe(2);
  });

  it('is made anew, and shown once, when the program was killed between making and sending', async () => {
    let killed = false;
    const {
      post,
      delivery,
      made: asked,
    } = await queuedPicture(made, ({ key }) => {
      if (killed) return { kind: 'sent', messageId: key };
      killed = true;
      throw new Error('killed');
    });
    await delivery.runUntilEmpty();
    expect(await post.row('picture')).toMatchObject({ state: 'sending' });
    await delivery.start();
    await delivery.stop();
    await delivery.runUntilEmpty();
    expect(await post.row('picture')).toMatchObject({ state: 'sent' });
    expect([asked(), post.keys()]).toEqual([2, ['picture', 'picture']]);
  });

  it('is made anew when the platform said: not now', async () => {
    const {
      post,
      delivery,
      made: asked,
    } = await queuedPicture(made, ({ key }, nth) =>
      nth === 1 ? { kind: 'retry', afterMs: 0, reason: '429', spendsAttempt: false } : { kind: 'sent', messageId: key },
    );
    await delivery.runUntilEmpty();
    post.pass(7_200_000);
    await delivery.runUntilEmpty();
    expect(await post.row('picture')).toMatchObject({ state: 'sent', attempts: 0 });
    expect(asked()).toBe(2);
  });
});

describe('behind the brief of those above', () => {
  const monday = at('2024-04-08T07:30');

  async function digestOn(play: PlayedOffice, person: { id: number; name: string }, on = '2024-04-08') {
    const post = openPost(play.store);
    post.pass(monday.getTime() - post.room.now().getTime());
    const facts = { chat: `chat-${person.name}`, personId: person.id, lane: lane.reminder };
    await post.queue(`digest:${person.id}:${on}`, { ...facts, content: { kind: 'digest', personId: person.id, on } });
    return post;
  }

  it('goes one picture, of the end of the week that the brief tells of, without ringing again', async () => {
    const play = await playedOffice();
    const vinh = await play.person('Vinh', { role: 'leader' });
    await play.task('NV1');
    const post = await digestOn(play, vinh);
    await post.delivery.runUntilEmpty();
    await post.delivery.runUntilEmpty();
    expect(post.keys()).toEqual([`digest:${vinh.id}:2024-04-08`, `brief-chart:${vinh.id}:2024-04-08`]);
    const [digest, picture] = post.sent;
    expect(digest?.view.make).toBeUndefined();
    expect(picture).toMatchObject({
      silent: true,
      made: { name: 'bieu-do-don-vi-2024-04-07.png', type: 'image/png' },
      view: { make: { wish: { chart: 'units', scope: {}, asOf: '2024-04-07T17:00:00.000Z' } } },
    });
    expect(wordsOf(picture)).toContain('Biểu đồ theo đơn vị: toàn bộ kế hoạch, ngày 7/4/2024\nTổng số 1 nhiệm vụ');
    expect(picture?.made?.bytes.length).toBeGreaterThan(5_000);
  });

  it('goes none to those who get no brief, on other days, or when the digest did not go', async () => {
    const play = await playedOffice();
    const [vinh, ha] = [await play.person('Vinh', { role: 'leader' }), await play.person('Hà')];
    await play.task('NV1', { for: [ha] });
    const officer = await digestOn(play, ha);
    await officer.delivery.runUntilEmpty();
    expect(officer.keys()).toEqual([`digest:${ha.id}:2024-04-08`]);
    const stale = await digestOn(play, vinh, '2024-04-05');
    await stale.delivery.runUntilEmpty();
    expect(stale.keys()).toEqual([]);
    expect(await play.store.read.outbox.count({ where: { key: { startsWith: 'brief-chart' } } })).toBe(0);
  });

  it('is kept back when the briefs were switched off meanwhile, or the day is over', async () => {
    const play = await playedOffice();
    const vinh = await play.person('Vinh', { role: 'leader' });
    await play.task('NV1');
    const post = await digestOn(play, vinh);
    const content = { kind: 'brief_chart', personId: vinh.id, on: '2024-04-05', asOf: '2024-04-07T17:00:00.000Z' };
    const facts = { chat: 'chat-Vinh', personId: vinh.id, lane: lane.reminder };
    await post.queue('of-friday', { ...facts, content });
    await play.store.write((tx) => tx.person.update({ where: { id: vinh.id }, data: { noBriefSince: monday } }));
    await post.queue('unwanted', { ...facts, content: { ...content, on: '2024-04-08' } });
    await post.delivery.runUntilEmpty();
    for (const key of ['of-friday', 'unwanted']) expect(await post.row(key)).toMatchObject({ state: 'cancelled' });
  });
});
