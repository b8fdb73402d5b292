import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { TelegramChannel } from '../../../src/channels/telegram/telegram-channel.ts';
import { channelOf, nothingToFind, playedTelegram, textsOf, until } from './fixture.ts';

const secret = 'bi-mat_123';
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** An HTTP server that hands every post to the channel, as the web server of the product does. */
async function webhookServer(channel: () => TelegramChannel): Promise<string> {
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const header = request.headers['x-telegram-bot-api-secret-token'];
    const { status } = await channel().handleWebhook(JSON.parse(Buffer.concat(chunks).toString()), header?.toString());
    response.writeHead(status).end();
  }
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`;
}

async function withWebhook() {
  const telegram = await playedTelegram();
  const holder: { channel?: TelegramChannel } = {};
  const url = await webhookServer(() => holder.channel ?? expect.fail('no channel yet'));
  const fixture = channelOf(telegram, { webhook: { url, secret } });
  holder.channel = fixture.channel;
  return { telegram, url, ...fixture };
}

describe('the webhook', () => {
  it('takes updates in, in order, without polling', async () => {
    const { telegram, channel, receive, stored } = await withWebhook();
    await channel.start(receive, nothingToFind);
    const lan = telegram.person(101);
    for (const text of ['một', 'hai', 'ba']) lan.says(text);
    await telegram.untilConfirmed();
    expect(textsOf(stored)).toEqual(['một', 'hai', 'ba']);
    expect(telegram.calls('getUpdates')).toEqual([]);
    expect(telegram.webhookStatuses()).toEqual([200, 200, 200]);
  });

  it('answers 500 while storing fails, so that Telegram brings the update again', async () => {
    const { telegram, channel, receive, stored } = await withWebhook();
    let failures = 2;
    await channel.start(async (incoming) => {
      failures -= 1;
      if (failures >= 0) throw new Error('the disk is full');
      return receive(incoming);
    }, nothingToFind);
    telegram.person(101).says('một');
    await telegram.untilConfirmed();
    expect(telegram.webhookStatuses()).toEqual([500, 500, 200]);
    expect(textsOf(stored)).toEqual(['một']);
  });

  it('turns away whoever does not know the secret', async () => {
    const { channel, receive, stored } = await withWebhook();
    await channel.start(receive, nothingToFind);
    const update = {
      update_id: 1,
      message: { message_id: 1, chat: { id: 1, type: 'private' }, from: { id: 1 }, text: 'giả' },
    };
    for (const header of [undefined, '', 'bi-mat_124', `${secret}x`]) {
      expect(await channel.handleWebhook(update, header)).toEqual({ status: 401 });
    }
    expect(stored).toEqual([]);
    expect(await channel.handleWebhook(update, secret)).toEqual({ status: 200 });
    expect(stored).toHaveLength(1);
  });

  it('is closed to everybody when the channel polls', async () => {
    const telegram = await playedTelegram();
    const { channel } = channelOf(telegram);
    expect(await channel.handleWebhook({ update_id: 1 }, undefined)).toEqual({ status: 401 });
    expect(await channel.handleWebhook({ update_id: 1 }, '')).toEqual({ status: 401 });
  });

  it('does not choke on a body that is no update', async () => {
    const { channel, receive } = await withWebhook();
    await channel.start(receive, nothingToFind);
    for (const body of [null, 'x', [], {}, { update_id: 'x' }])
      expect(await channel.handleWebhook(body, secret)).toEqual({ status: 200 });
    expect(await channel.handleWebhook({ update_id: 7, message: 5 }, secret)).toEqual({ status: 200 });
  });

  it('leaves updates with Telegram before start and after stop, and stop waits for the one under way', async () => {
    const { channel, receive, stored } = await withWebhook();
    const update = (id: number) => ({
      update_id: id,
      message: { message_id: id, chat: { id: 1, type: 'private' }, from: { id: 1 }, text: 'a' },
    });
    expect(await channel.handleWebhook(update(1), secret)).toEqual({ status: 500 });
    let finish: () => void = () => undefined;
    await channel.start(async (incoming) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return receive(incoming);
    }, nothingToFind);
    const handling = channel.handleWebhook(update(2), secret);
    let stopped = false;
    const stopping = channel.stop().then(() => {
      stopped = true;
    });
    expect(await channel.handleWebhook(update(3), secret)).toEqual({ status: 500 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(stopped).toBe(false);
    finish();
    expect(await handling).toEqual({ status: 200 });
    await stopping;
    expect(stored).toHaveLength(1);
  });

  it('is told to Telegram again when Telegram was away at the start', async () => {
    const { telegram, channel, receive, stored } = await withWebhook();
    telegram.faults.once('setWebhook', { kind: 'refuse', code: 500 }, 2);
    await channel.start(receive, nothingToFind);
    telegram.person(101).says('một');
    await until(() => stored.length === 1);
  });
});
