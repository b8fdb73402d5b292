import { describe, expect, it } from 'vitest';
import { title } from '../../../src/conversation/view.ts';
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
