import { describe, expect, it } from 'vitest';
import { type Table, title, type View } from '../../../src/conversation/view.ts';
import { channelOf, outgoing, playedTelegram } from './fixture.ts';

const columns: Table['columns'] = [
  { title: 'Đơn vị' },
  { title: 'Việc', align: 'right' },
  { title: 'Quá hạn', align: 'right' },
];
const narrow: Table = {
  kind: 'table',
  columns,
  rows: [
    ['Sở Y tế', '12', '3'],
    ['Sở Tư pháp <A&B>', '7', '0'],
  ],
};
const wide: Table = {
  kind: 'table',
  columns,
  rows: [
    ['Sở Nông nghiệp và Môi trường tỉnh', '12', '3'],
    ['Công an tỉnh', '9', ''],
  ],
};

const viewOf = (table: Table): View => ({
  blocks: [title('Tổng hợp'), table, { kind: 'text', text: 'Tuần này', tone: 'quiet' }],
  choices: [[{ label: 'Quá hạn', act: 'overdue' }]],
});

async function toLan(view: View, richMessages = false) {
  const telegram = await playedTelegram({ richMessages });
  const lan = telegram.person(101);
  lan.says('/start');
  const { channel } = channelOf(telegram);
  const delivery = await channel.deliver(outgoing(view));
  return { telegram, lan, channel, delivery };
}

describe('a table', () => {
  it('that fits a phone is monospaced, figures to the right', async () => {
    const { lan } = await toLan(viewOf(narrow));
    expect(lan.messages()[0]?.text).toBe(
      [
        'Tổng hợp',
        'Đơn vị            Việc  Quá hạn',
        'Sở Y tế             12        3',
        'Sở Tư pháp <A&B>     7        0',
        'Tuần này',
      ].join('\n'),
    );
    expect(lan.messages()[0]?.html).toMatch(/<pre>Đơn vị[\s\S]*7 {8}0<\/pre>\n<i>Tuần này<\/i>$/);
  });

  it('that is too wide is listed, a line for each row, each figure with its title', async () => {
    const { lan } = await toLan(viewOf(wide));
    expect(lan.messages()[0]?.text.split('\n')).toEqual([
      'Tổng hợp',
      'Sở Nông nghiệp và Môi trường tỉnh: Việc 12 · Quá hạn 3',
      'Công an tỉnh: Việc 9',
      'Tuần này',
    ]);
  });

  it('longer than a message stays whole lines in closed boxes', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => [`Xã ${at + 1}`, String(at), '0']);
    const { lan } = await toLan({ blocks: [{ kind: 'table', columns, rows }] });
    expect(lan.messages().length).toBeGreaterThan(1);
    const lines = lan.messages().flatMap((message) => message.text.split('\n'));
    expect(lines).toHaveLength(401);
    for (const { html } of lan.messages()) expect(html).toMatch(/^<pre>[^<]*<\/pre>$/);
  });

  it('with a row too short is a programming error', async () => {
    await expect(toLan({ blocks: [{ kind: 'table', columns, rows: [['Sở Y tế', '1']] }] })).rejects.toThrow(
      '3 columns',
    );
  });
});

describe('a rich message', () => {
  it('carries the table where the server has them', async () => {
    const { lan, telegram, delivery } = await toLan(viewOf(narrow), true);
    const message = lan.messages()[0];
    expect(message).toMatchObject({ rich: true, buttons: [[{ text: 'Quá hạn' }]] });
    expect(message?.html).toContain('<th align="right">Việc</th>');
    expect(message?.text).toContain('Sở Tư pháp <A&B> | 7 | 0');
    expect(delivery).toMatchObject({ kind: 'sent', messageId: String(message?.id) });
    expect(telegram.calls('sendMessage')).toEqual([]);
  });

  it('is not for views without a table', async () => {
    const { lan } = await toLan({ blocks: [title('Chào')] }, true);
    expect(lan.messages()[0]?.rich).toBe(false);
  });

  it('is tried once: a server that has none is not asked again', async () => {
    const { telegram, channel, lan } = await toLan(viewOf(narrow));
    await channel.deliver(outgoing(viewOf(narrow)));
    await channel.deliver(outgoing(viewOf(wide)));
    expect(telegram.calls('sendRichMessage')).toHaveLength(1);
    expect(lan.messages()).toHaveLength(3);
  });

  it('that the server refuses goes out as text', async () => {
    const telegram = await playedTelegram({ richMessages: true });
    telegram.person(101).says('/start');
    telegram.faults.once('sendRichMessage', {
      kind: 'refuse',
      code: 400,
      description: 'Bad Request: RICH_MESSAGE_INVALID',
    });
    const { channel } = channelOf(telegram);
    expect(await channel.deliver(outgoing(viewOf(narrow)))).toMatchObject({ kind: 'sent' });
    expect(telegram.messagesTo(101)).toMatchObject([{ rich: false }]);
  });

  it('whose answer was lost is not sent as text as well', async () => {
    const telegram = await playedTelegram({ richMessages: true });
    telegram.person(101).says('/start');
    telegram.faults.once('sendRichMessage', { kind: 'dropAfter' });
    const { channel } = channelOf(telegram);
    expect(await channel.deliver(outgoing(viewOf(narrow)))).toMatchObject({ kind: 'unknown' });
    expect(telegram.messagesTo(101)).toHaveLength(1);
  });

  it('too large for one goes out as text', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => [`Xã ${at + 1}`, '1', '0']);
    const { lan } = await toLan({ blocks: [{ kind: 'table', columns, rows }] }, true);
    expect(lan.messages().every((message) => !message.rich)).toBe(true);
  });

  it('takes the place of an earlier message, and a text that of a rich one', async () => {
    const { channel, lan, delivery } = await toLan(viewOf(narrow), true);
    const replaces = delivery.kind === 'sent' ? delivery.messageId : '';
    await channel.deliver(outgoing(viewOf(wide), { replaces }));
    expect(lan.messages()).toMatchObject([{ rich: true }]);
    await channel.deliver(outgoing('xong', { replaces }));
    expect(lan.messages()).toMatchObject([{ rich: false, text: 'xong' }]);
  });
});
