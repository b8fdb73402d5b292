import { describe, expect, it } from 'vitest';
import { channelOf, playedTelegram, startedChannel } from './fixture.ts';

const commands = [
  { command: 'viec', description: 'Việc của tôi' },
  { command: 'tonghop', description: 'Tổng hợp' },
];

describe('the command menu', () => {
  it('is shown in one chat, or to everybody, for every phone or for those in one language', async () => {
    const telegram = await playedTelegram();
    const { channel } = channelOf(telegram);
    expect(await channel.showCommands('101', commands)).toEqual({ kind: 'shown' });
    await channel.showCommands(null, commands.slice(0, 1), 'en');
    expect(telegram.menuOf(101)).toEqual(commands);
    expect(telegram.menuOf(null, 'en')).toEqual(commands.slice(0, 1));
    expect(telegram.menuOf(null)).toBeUndefined();
  });

  it('that could not be set is a value, classed like a message', async () => {
    const telegram = await playedTelegram();
    const { channel } = channelOf(telegram);
    telegram.faults.once('setMyCommands', { kind: 'refuse', code: 429, parameters: { retry_after: 3 } });
    expect(await channel.showCommands('101', commands)).toMatchObject({ kind: 'retry', afterMs: 3_000 });
  });

  it('refuses a command that Telegram would not take, naming it', async () => {
    const telegram = await playedTelegram();
    const { channel } = channelOf(telegram);
    await expect(channel.showCommands('101', [{ command: '/viec', description: 'x' }])).rejects.toThrow('"/viec"');
    await expect(channel.showCommands('101', [{ command: 'viec', description: '' }])).rejects.toThrow('0 characters');
  });
});

describe('the channel', () => {
  it('knows its own name after the start, for invitation links', async () => {
    const telegram = await playedTelegram();
    const { channel } = channelOf(telegram);
    expect(channel.username()).toBeUndefined();
    const started = await startedChannel(telegram);
    expect(started.channel.username()).toBe('NhacViecBot');
  });

  it('keeps below the limits of Telegram', async () => {
    const telegram = await playedTelegram();
    const { pace } = channelOf(telegram).channel;
    expect(pace).toMatchObject({ perSecond: 25, perChatMs: 1_000 });
    expect([pace.inChat?.('-1001'), pace.inChat?.('101')]).toEqual([3_200, undefined]);
  });
});
