import { describe, expect, it } from 'vitest';
import { title } from '../../../src/conversation/view.ts';
import type { Fault } from '../../support/bot-api/faults.ts';
import { channelOf, type Fixture, nothingToFind, outgoing, playedTelegram } from './fixture.ts';

async function withLan(options?: Parameters<typeof playedTelegram>[0]) {
  const telegram = await playedTelegram(options);
  const lan = telegram.person(101, { name: 'Lan', phone: '+84912345678' });
  lan.says('/start');
  const fixture: Fixture = channelOf(telegram);
  return { telegram, lan, ...fixture };
}

const longText = Array.from({ length: 300 }, (_, at) => `Dòng ${at + 1}: nhiệm vụ đang thực hiện`).join('\n');

describe('a message', () => {
  it('arrives with what people wrote in it shown as they wrote it', async () => {
    const { lan, channel } = await withLan();
    const delivery = await channel.deliver(
      outgoing({ blocks: [title('NV12 <b>&'), { kind: 'text', text: 'a < b && c > "d" &lt; <script>' }] }),
    );
    expect(delivery).toEqual({ kind: 'sent', messageId: String(lan.messages()[0]?.id) });
    expect(lan.messages()[0]?.text).toBe('NV12 <b>&\na < b && c > "d" &lt; <script>');
    expect(lan.messages()[0]?.html).toContain('<b>NV12 &lt;b&gt;&amp;</b>');
  });

  it('is silent if asked', async () => {
    const { lan, channel } = await withLan();
    await channel.deliver(outgoing('một', { silent: true }));
    await channel.deliver(outgoing('hai'));
    expect(lan.messages().map((message) => message.silent)).toEqual([true, false]);
  });

  it('can ask for the own number with a button, in private only', async () => {
    const { lan, channel, telegram } = await withLan();
    telegram.group(-1001);
    const view = { blocks: [title('Chào')], contactButton: 'Gửi số điện thoại của tôi' };
    await channel.deliver(outgoing(view));
    expect(await channel.deliver(outgoing(view, { chat: '-1001' }))).toMatchObject({ kind: 'sent' });
    expect(lan.messages()[0]?.replyButtons).toEqual([[{ text: 'Gửi số điện thoại của tôi', request_contact: true }]]);
    expect(telegram.messagesTo(-1001)[0]?.replyButtons).toEqual([]);
    await expect(channel.deliver(outgoing({ ...view, choices: [[{ label: 'a', act: 'b' }]] }))).rejects.toThrow(
      'two messages',
    );
  });

  it('too long for one is sent in parts, in order, the buttons on the last', async () => {
    const { lan, channel, waits } = await withLan();
    const choices = [[{ label: 'Xem thêm', act: 'more' }]];
    const delivery = await channel.deliver(
      outgoing({ blocks: [title('Danh sách'), { kind: 'text', text: longText }], choices }),
    );
    const messages = lan.messages();
    expect(messages.length).toBeGreaterThan(2);
    expect(messages.map((message) => message.text).join('\n')).toBe(`Danh sách\n${longText}`);
    expect(messages.map((message) => message.buttons.length > 0)).toEqual(
      messages.map((_, at) => at === messages.length - 1),
    );
    expect(delivery).toEqual({ kind: 'sent', messageId: String(messages.at(-1)?.id) });
    expect(waits, 'keeps the pace of one chat').toEqual(messages.slice(1).map(() => 1_000));
  });

  it('of which a later part failed is unknown, and says how much arrived', async () => {
    const { telegram, lan, channel } = await withLan();
    telegram.limit({ perSecond: 1 });
    const delivery = await channel.deliver(outgoing(longText));
    expect(delivery).toEqual({
      kind: 'unknown',
      reason: '1 of 3 parts arrived, then: 429 Too Many Requests: retry after 1',
    });
    expect(lan.messages()).toHaveLength(1);
  });

  it('never throws for a chat id that is nonsense', async () => {
    const { channel } = await withLan();
    expect(await channel.deliver(outgoing('một', { chat: 'không-phải-số' }))).toMatchObject({ kind: 'rejected' });
  });
});

describe('a message that takes the place of an earlier one', () => {
  it('edits it, with its buttons', async () => {
    const { lan, channel } = await withLan();
    const first = await channel.deliver(
      outgoing({ blocks: [title('40%')], choices: [[{ label: 'Hoàn tác', act: 'undo' }]] }),
    );
    const replaces = first.kind === 'sent' ? first.messageId : '';
    expect(await channel.deliver(outgoing('60%', { replaces }))).toEqual(first);
    expect(lan.messages()).toHaveLength(1);
    expect(lan.messages()[0]).toMatchObject({ text: '60%', earlier: ['40%'], buttons: [] });
  });

  it('is a success when it says the same', async () => {
    const { lan, channel } = await withLan();
    const first = await channel.deliver(outgoing('như cũ'));
    const replaces = first.kind === 'sent' ? first.messageId : '';
    expect(await channel.deliver(outgoing('như cũ', { replaces }))).toEqual(first);
    expect(lan.messages()).toHaveLength(1);
  });

  it('is sent anew when the earlier one is gone or too old', async () => {
    const { telegram, lan, channel } = await withLan();
    expect(await channel.deliver(outgoing('mới', { replaces: '999' }))).toMatchObject({ kind: 'sent' });
    telegram.faults.once('editMessageText', {
      kind: 'refuse',
      code: 400,
      description: "Bad Request: message can't be edited",
    });
    expect(await channel.deliver(outgoing('mới nữa', { replaces: '999' }))).toMatchObject({ kind: 'sent' });
    expect(lan.messages().map((message) => message.text)).toEqual(['mới', 'mới nữa']);
  });

  it('may be repeated when the answer was lost, for an edit done twice does nothing', async () => {
    const { telegram, lan, channel } = await withLan();
    const first = await channel.deliver(outgoing('40%'));
    const edit = outgoing('60%', { replaces: first.kind === 'sent' ? first.messageId : '' });
    telegram.faults.once('editMessageText', { kind: 'dropAfter' });
    expect(await channel.deliver(edit)).toMatchObject({ kind: 'retry', spendsAttempt: true });
    expect(await channel.deliver(edit)).toEqual(first);
    expect(lan.messages().map((message) => message.text)).toEqual(['60%']);
  });
});

describe('a message that fails', () => {
  const refuse = (code: number, description: string, parameters?: Record<string, number>): Fault => ({
    kind: 'refuse',
    code,
    description,
    ...(parameters === undefined ? {} : { parameters }),
  });

  it.each<[string, Fault, object]>([
    [
      '429',
      refuse(429, 'Too Many Requests: retry after 9', { retry_after: 9 }),
      { kind: 'retry', afterMs: 9_000, spendsAttempt: false },
    ],
    ['a 400 about the text', refuse(400, "Bad Request: can't parse entities"), { kind: 'rejected' }],
    ['413', refuse(413, 'Request Entity Too Large'), { kind: 'rejected' }],
    [
      'a 400 about rights',
      refuse(400, 'Bad Request: not enough rights to send text messages to the chat'),
      { kind: 'unreachable' },
    ],
    ['500', refuse(500, 'Internal Server Error'), { kind: 'unknown' }],
    ['502 with a page', { kind: 'gatewayPage' }, { kind: 'unknown', reason: 'answer lost (invalid-json)' }],
    ['a lost request', { kind: 'dropBefore' }, { kind: 'unknown' }],
    ['a lost answer', { kind: 'dropAfter' }, { kind: 'unknown' }],
    ['a revoked token', refuse(401, 'Unauthorized'), { kind: 'retry', afterMs: 60_000, spendsAttempt: false }],
  ])('with %s is classed', async (_, fault, expected) => {
    const { telegram, channel } = await withLan();
    telegram.faults.once('sendMessage', fault);
    expect(await channel.deliver(outgoing('một'))).toMatchObject(expected);
    expect(telegram.calls('sendMessage').length, 'one delivery is one request').toBeLessThanOrEqual(1);
  });

  it('because a lost answer hid it did arrive, once', async () => {
    const { telegram, lan, channel } = await withLan();
    telegram.faults.once('sendMessage', { kind: 'dropAfter' });
    expect(await channel.deliver(outgoing('một'))).toMatchObject({ kind: 'unknown' });
    expect(lan.messages()).toHaveLength(1);
  });

  it('is certainly unsent when nobody listens or the name is unknown', async () => {
    const telegram = await playedTelegram();
    await telegram.close();
    const closed = channelOf(telegram);
    expect(await closed.channel.deliver(outgoing('một'))).toEqual({
      kind: 'retry',
      afterMs: 5_000,
      reason: 'no connection (ECONNREFUSED)',
      spendsAttempt: false,
    });
    const nowhere = channelOf(telegram, { apiRoot: 'http://khong-co.invalid' });
    expect(await nowhere.channel.deliver(outgoing('một'))).toMatchObject({ kind: 'retry', spendsAttempt: false });
  });

  it('finds people unreachable who have blocked the bot, left, or never come', async () => {
    const { telegram, lan, channel } = await withLan();
    telegram.person(102);
    lan.blocks();
    expect(await channel.deliver(outgoing('một'))).toEqual({
      kind: 'unreachable',
      reason: '403 Forbidden: bot was blocked by the user',
    });
    expect(await channel.deliver(outgoing('một', { chat: '102' }))).toMatchObject({ kind: 'unreachable' });
    expect(await channel.deliver(outgoing('một', { chat: '404' }))).toEqual({
      kind: 'unreachable',
      reason: '400 Bad Request: chat not found',
    });
    lan.unblocks();
    expect(await channel.deliver(outgoing('một'))).toMatchObject({ kind: 'sent' });
    lan.deletesAccount();
    expect(await channel.deliver(outgoing('một'))).toMatchObject({ kind: 'unreachable' });
  });

  it('says where a group has moved', async () => {
    const { telegram, channel } = await withLan();
    telegram.group(-1001).migratesTo(-1009);
    const delivery = await channel.deliver(outgoing('một', { chat: '-1001' }));
    expect(delivery).toMatchObject({ kind: 'unreachable' });
    expect(delivery.kind === 'unreachable' && delivery.reason).toContain('chat -1009');
  });

  it('never shows the token or the text, neither as reason nor in the log', async () => {
    const { telegram, channel, logged } = await withLan();
    const secret = telegram.token.split(':')[1] ?? '';
    const faults: Fault[] = [
      { kind: 'dropBefore' },
      { kind: 'gatewayPage' },
      refuse(400, `Bad Request: wrong url http://x/bot${telegram.token}/sendMessage`),
      refuse(500, `upstream ${encodeURIComponent(telegram.token)}`),
    ];
    for (const fault of faults) {
      telegram.faults.once('sendMessage', fault);
      const shown = JSON.stringify(await channel.deliver(outgoing('gọi 0912345678')));
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain('0912345678');
    }
    telegram.faults.once('*', { kind: 'dropBefore' }, 3);
    await channel.start(async () => 'stored', nothingToFind);
    await telegram.untilConfirmed();
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join()).not.toContain(secret);
  });
});
