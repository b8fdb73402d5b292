import { describe, expect, it } from 'vitest';
import { paragraph, title } from '../../../src/conversation/view.ts';
import { channelOf, outgoing, playedTelegram, startedChannel } from './fixture.ts';

describe('a file that came before', () => {
  it('goes out by its reference in the way in which it came, with its words', async () => {
    const telegram = await playedTelegram();
    const lan = telegram.person(101, { name: 'Lan', phone: '+84912345678' });
    const { channel, stored } = await startedChannel(telegram);
    lan.sendsFile({ name: 'biên bản.pdf', type: 'application/pdf' });
    lan.sendsPhoto();
    await telegram.untilConfirmed();
    for (const { what } of stored) {
      if (what.kind !== 'file') continue;
      const view = { blocks: [title(`NV12: ${what.name}`)], file: what };
      expect(await channel.deliver(outgoing(view))).toMatchObject({ kind: 'sent' });
    }
    expect(lan.messages()).toMatchObject([
      { text: 'NV12: biên bản.pdf', file: { name: 'biên bản.pdf' } },
      { text: 'NV12: photo.jpg', file: { name: 'photo-1280.jpg' } },
    ]);
    expect(telegram.calls('sendDocument')).toHaveLength(1);
    expect(telegram.calls('sendPhoto')).toHaveLength(1);
  });

  it('is named where Telegram does not give it out any more', async () => {
    const telegram = await playedTelegram();
    const lan = telegram.person(101, { name: 'Lan', phone: '+84912345678' });
    lan.says('/start');
    const { channel } = channelOf(telegram);
    telegram.faults.once('sendPhoto', { kind: 'refuse', code: 400, description: 'Bad Request: wrong file identifier' });
    const view = { blocks: [title('NV12: photo.jpg')], file: { ref: 'photo:gone', name: 'photo.jpg', type: 'a' } };
    expect(await channel.deliver(outgoing(view))).toMatchObject({ kind: 'sent' });
    expect(lan.messages().at(-1)?.text).toBe('NV12: photo.jpg');
  });
});

describe('a file that was made', () => {
  const png = { name: 'biểu đồ.png', type: 'image/png', bytes: new Uint8Array(2_000) };
  const docx = { name: 'báo "cáo".docx', type: 'application/octet-stream', bytes: new Uint8Array(500) };
  const choices = [[{ label: 'Tiến độ', act: 'ch:p:0:0:0' }]];

  async function lanLinked() {
    const telegram = await playedTelegram();
    const lan = telegram.person(101, { name: 'Lan', phone: '+84912345678' });
    lan.says('/start');
    return { telegram, lan, channel: channelOf(telegram).channel };
  }

  it('goes as a photo or a document, with the words under it and the buttons', async () => {
    const { lan, channel } = await lanLinked();
    const view = { blocks: [title('Biểu đồ')], choices };
    expect(await channel.deliver(outgoing(view, { made: png }))).toMatchObject({ kind: 'sent' });
    expect(await channel.deliver(outgoing(view, { made: docx }))).toMatchObject({ kind: 'sent' });
    expect(lan.messages()).toMatchObject([
      { text: 'Biểu đồ', file: { name: 'biểu đồ.png', size: 2_000 }, buttons: [[{ text: 'Tiến độ' }]] },
      { text: 'Biểu đồ', file: { name: 'báo cáo.docx' } },
    ]);
  });

  it('has its words before it where they are too long to stand under it, and the buttons stay with the file', async () => {
    const { lan, channel } = await lanLinked();
    const long = 'Số liệu nhiệm vụ. '.repeat(80).trim();
    const view = { blocks: [paragraph(long)], choices };
    expect(await channel.deliver(outgoing(view, { made: png }))).toMatchObject({ kind: 'sent' });
    expect(lan.messages()).toMatchObject([
      { text: long, buttons: [] },
      { text: '', file: { name: 'biểu đồ.png' }, buttons: [[{ text: 'Tiến độ' }]] },
    ]);
  });

  it('is a document where Telegram does not take the picture, and words where it takes neither', async () => {
    const { telegram, lan, channel } = await lanLinked();
    const refusal = { kind: 'refuse', code: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' } as const;
    telegram.faults.once('sendPhoto', refusal);
    await channel.deliver(outgoing({ blocks: [title('Biểu đồ')] }, { made: png }));
    expect(telegram.calls('sendDocument')).toHaveLength(1);
    telegram.faults.once('sendPhoto', refusal);
    telegram.faults.once('sendDocument', { kind: 'refuse', code: 400, description: 'Bad Request: wrong type' });
    expect(await channel.deliver(outgoing({ blocks: [title('Chỉ chữ')] }, { made: png }))).toMatchObject({
      kind: 'sent',
    });
    expect(lan.messages().at(-1)).toMatchObject({ text: 'Chỉ chữ' });
    expect(lan.messages().at(-1)?.file).toBeUndefined();
  });

  it('is never sent again by itself when the answer was lost, and later when Telegram asks to wait', async () => {
    const { telegram, channel } = await lanLinked();
    telegram.faults.once('sendPhoto', { kind: 'dropAfter' });
    expect(await channel.deliver(outgoing({ blocks: [title('a')] }, { made: png }))).toMatchObject({ kind: 'unknown' });
    telegram.faults.once('sendPhoto', {
      kind: 'refuse',
      code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 3 },
    });
    expect(await channel.deliver(outgoing({ blocks: [title('a')] }, { made: png }))).toMatchObject({
      ...{ kind: 'retry', afterMs: 3000, spendsAttempt: false },
    });
    expect(telegram.calls('sendDocument')).toHaveLength(0);
  });
});
