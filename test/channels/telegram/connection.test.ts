import { get as httpGet } from 'node:http';
import { request } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createAgent } from '../../../src/channels/telegram/agent.ts';
import { channelOf, outgoing, playedTelegram, until } from './fixture.ts';

const servers: { server: Server; sockets: Set<Socket> }[] = [];

afterEach(() => {
  for (const { server, sockets } of servers.splice(0)) {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
});

/** A server that does with every connection what it is told; resolves with its port. */
async function rawServer(onConnection: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  servers.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('a connection', () => {
  it('that is cut during the TLS handshake has certainly carried no message', async () => {
    const port = await rawServer((socket) => void socket.once('data', () => socket.destroy()));
    const telegram = await playedTelegram();
    const { channel } = channelOf(telegram, { apiRoot: `https://127.0.0.1:${port}` });
    expect(await channel.deliver(outgoing('một'))).toMatchObject({
      kind: 'retry',
      spendsAttempt: false,
      reason: 'no connection (ECONNRESET)',
    });
  });

  it('that never comes to stand is given up in time, as one that carried nothing', async () => {
    const port = await rawServer(() => undefined);
    const agent = createAgent('https://x', { connectMs: 60, idleMs: 1_000 });
    const error = await new Promise<unknown>((resolve) => {
      request({ host: '127.0.0.1', port, agent }).on('error', resolve).end();
    });
    expect(error).toMatchObject({ code: 'ETIMEDOUT', message: 'connect ETIMEDOUT' });
  });

  it('that stands is left alone by that limit, and closed when idle', async () => {
    const telegram = await playedTelegram();
    const agent = createAgent(telegram.url, { connectMs: 40, idleMs: 120 });
    const get = (path: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const url = `${telegram.url}/bot${telegram.token}/${path}`;
        httpGet(url, { agent }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode));
        }).on('error', reject);
      });
    const idle = (): number => Object.values(agent.freeSockets).flat().length;
    expect(await get('getUpdates?timeout=1'), 'a wait longer than both limits').toBe(200);
    await until(() => idle() === 1);
    await until(() => idle() === 0);
    expect(await get('getMe')).toBe(200);
  });
});
