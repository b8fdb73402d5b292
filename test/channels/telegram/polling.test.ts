import { describe, expect, it } from 'vitest';
import { TokenRejected } from '../../../src/channels/telegram/token-rejected.ts';
import { channelOf, nothingToFind, playedTelegram, startedChannel, textsOf, until } from './fixture.ts';

describe('long polling', () => {
  it('hands over what people said, in order, and confirms it', async () => {
    const telegram = await playedTelegram();
    const lan = telegram.person(101);
    const nam = telegram.person(102);
    const { stored } = await startedChannel(telegram);
    for (let n = 1; n <= 120; n += 1) (n % 2 === 0 ? lan : nam).says(`tin ${n}`);
    await telegram.untilConfirmed();
    expect(textsOf(stored)).toEqual(Array.from({ length: 120 }, (_, at) => `tin ${at + 1}`));
  });

  it('takes in what was said while the bot was down', async () => {
    const telegram = await playedTelegram();
    telegram.person(101).says('NV12 60%');
    const { stored } = await startedChannel(telegram);
    await telegram.untilConfirmed();
    expect(textsOf(stored)).toEqual(['NV12 60%']);
  });

  it('asks again from the same place when storing fails, and loses nothing', async () => {
    const telegram = await playedTelegram();
    const lan = telegram.person(101);
    const { channel, receive, stored, logged, waits } = channelOf(telegram);
    let failures = 3;
    await channel.start(async (incoming) => {
      if (incoming.what.kind === 'text' && incoming.what.text === 'hai' && failures > 0) {
        failures -= 1;
        throw new Error('the disk is full');
      }
      return receive(incoming);
    }, nothingToFind);
    for (const text of ['một', 'hai', 'ba']) lan.says(text);
    await telegram.untilConfirmed();
    expect(textsOf(stored)).toEqual(['một', 'hai', 'ba']);
    expect(waits).toHaveLength(3);
    expect(logged.join()).toContain('the disk is full');
  });

  it('does not confirm an update that is still being stored when it is stopped', async () => {
    const telegram = await playedTelegram();
    const lan = telegram.person(101);
    const first = channelOf(telegram);
    const seen: string[] = [];
    let finish: () => void = () => undefined;
    for (const text of ['một', 'hai']) lan.says(text);
    await first.channel.start(async (incoming) => {
      seen.push(incoming.externalId);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return first.receive(incoming);
    }, nothingToFind);
    await until(() => seen.length === 1);
    let stopped = false;
    const stopping = first.channel.stop().then(() => {
      stopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stopped, 'stop waits for the one under way').toBe(false);
    finish();
    await stopping;
    expect(seen, 'the next one is not begun').toHaveLength(1);
    expect(telegram.unconfirmed()).toHaveLength(2);

    const second = await startedChannel(telegram);
    await telegram.untilConfirmed();
    expect(second.stored.map((incoming) => incoming.externalId)[0]).toBe(first.stored[0]?.externalId);
    expect(textsOf(second.stored)).toEqual(['một', 'hai']);
  });

  it('stops at once while nothing happens, and may be stopped twice and started again', { retry: 3 }, async () => {
    const telegram = await playedTelegram();
    const lan = telegram.person(101);
    const { channel, receive, stored } = await startedChannel(telegram);
    await until(() => telegram.calls('getUpdates').length === 1);
    const began = performance.now();
    await Promise.all([channel.stop(), channel.stop()]);
    await channel.stop();
    expect(performance.now() - began).toBeLessThan(500);
    lan.says('sau khi dừng');
    await channel.start(receive, nothingToFind);
    await telegram.untilConfirmed();
    expect(textsOf(stored)).toEqual(['sau khi dừng']);
  });

  it('passes over an update it cannot read, without its content in the log', async () => {
    const telegram = await playedTelegram();
    const { stored, logged } = await startedChannel(telegram);
    telegram.happens('message', { message_id: 5, from: null, text: 'bí mật 0912345678' });
    telegram.happens('callback_query', 'not even an object');
    telegram.happens('inline_query', { id: '1', query: 'NV12' });
    telegram.person(101).says('tiếp tục');
    await telegram.untilConfirmed();
    expect(textsOf(stored)).toEqual(['tiếp tục']);
    expect(logged.join()).toContain('could not be read');
    expect(logged.join()).not.toContain('0912345678');
  });

  it('asks only for the kinds of update it reads', async () => {
    const telegram = await playedTelegram();
    const { stored } = await startedChannel(telegram);
    await until(() => telegram.calls('getUpdates').length === 1);
    expect(telegram.happens('poll_answer', { poll_id: '1' })).toBeNull();
    expect(stored).toEqual([]);
  });
});

describe('when the Bot API is in trouble, polling', () => {
  it('goes on after lost connections, gateway pages and 500s, waiting longer each time', async () => {
    const telegram = await playedTelegram();
    telegram.faults.once('getUpdates', { kind: 'dropBefore' });
    telegram.faults.once('getUpdates', { kind: 'gatewayPage' });
    telegram.faults.once('getUpdates', { kind: 'refuse', code: 500 });
    telegram.faults.once('getUpdates', { kind: 'dropBefore' }, 5);
    const fixture = await startedChannel(telegram);
    telegram.person(101).says('vẫn tới');
    await telegram.untilConfirmed();
    expect(textsOf(fixture.stored)).toEqual(['vẫn tới']);
    expect(fixture.waits).toHaveLength(8);
    const [first = 0, , third = 0] = fixture.waits;
    expect(first).toBeLessThanOrEqual(1_000);
    expect(third).toBeGreaterThanOrEqual(2_000);
    expect(Math.max(...fixture.waits)).toBeLessThanOrEqual(30_000);
    expect(fixture.logged.filter((line) => line.includes('cannot be reached'))).toHaveLength(1);
  });

  it('does not hand an update over twice as new when the answer to getUpdates was lost', async () => {
    const telegram = await playedTelegram();
    telegram.person(101).says('một');
    telegram.faults.once('getUpdates', { kind: 'dropAfter' }, 2);
    const { stored } = await startedChannel(telegram);
    await telegram.untilConfirmed();
    expect(textsOf(stored)).toEqual(['một']);
  });

  it('waits as long as a 429 says', async () => {
    const telegram = await playedTelegram();
    telegram.faults.once('getUpdates', { kind: 'refuse', code: 429, parameters: { retry_after: 7 } });
    const { waits } = await startedChannel(telegram);
    telegram.person(101).says('một');
    await telegram.untilConfirmed();
    expect(waits).toEqual([7_000]);
  });

  it('says once that somebody else polls with the token, and asks again slowly', async () => {
    const telegram = await playedTelegram();
    telegram.faults.once(
      'getUpdates',
      { kind: 'refuse', code: 409, description: 'Conflict: terminated by other getUpdates request' },
      4,
    );
    const { stored, waits, logged } = await startedChannel(telegram);
    telegram.person(101).says('một');
    await telegram.untilConfirmed();
    expect(waits).toEqual([30_000, 30_000, 30_000, 30_000]);
    expect(logged.filter((line) => line.includes('only one may'))).toHaveLength(1);
    expect(textsOf(stored)).toEqual(['một']);
  });

  it('survives a real second poller', async () => {
    const telegram = await playedTelegram();
    const { stored, logged } = await startedChannel(telegram);
    await until(() => telegram.calls('getUpdates').length === 1);
    const rival = await fetch(`${telegram.url}/bot${telegram.token}/getUpdates?timeout=0`);
    expect(rival.status).toBe(200);
    telegram.person(101).says('một');
    await telegram.untilConfirmed();
    expect(textsOf(stored)).toEqual(['một']);
    expect(logged.join()).toContain('409 Conflict');
  });

  it('takes away a webhook that an earlier run has left', async () => {
    const telegram = await playedTelegram();
    await fetch(`${telegram.url}/bot${telegram.token}/setWebhook?url=http://127.0.0.1:9/`);
    telegram.person(101).says('một');
    const { stored } = await startedChannel(telegram);
    await telegram.untilConfirmed();
    expect(textsOf(stored)).toEqual(['một']);
  });

  it('waits for a server that is down at the start, and serves as soon as it is up', async () => {
    const down = await playedTelegram();
    await down.close();
    const port = Number(new URL(down.url).port);
    const fixture = await startedChannel(down);
    await until(() => fixture.waits.length > 2);
    const telegram = await playedTelegram({ port });
    telegram.person(101).says('đã lên');
    await telegram.untilConfirmed();
    expect(textsOf(fixture.stored)).toEqual(['đã lên']);
  });
});

describe('a token that the Bot API rejects', () => {
  it.each([
    ['well formed but unknown', '987654321:AAF-somebody-elses-token_0123456789', 401],
    ['no token at all', 'mat-khau', 404],
  ])('makes start reject: %s', async (_, token, status) => {
    const telegram = await playedTelegram();
    const { channel, receive, logged } = channelOf(telegram, { token });
    const error: unknown = await channel.start(receive, nothingToFind).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TokenRejected);
    expect(error).toMatchObject({ status });
    expect(`${String(error)}${logged.join()}`).not.toContain(token);
  });

  it('only slows a running bot down when it is revoked later', async () => {
    const telegram = await playedTelegram();
    const { stored, logged, waits } = await startedChannel(telegram);
    telegram.faults.once('getUpdates', { kind: 'refuse', code: 401, description: 'Unauthorized' });
    telegram.person(101).says('một');
    await telegram.untilConfirmed();
    expect(textsOf(stored)).toEqual(['một']);
    expect(waits).toContain(30_000);
    expect(logged.join()).toContain('does not accept the token');
  });
});
