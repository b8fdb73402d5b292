import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Channel, Delivery, Outgoing } from '../channel.ts';
import { createApp } from './app.ts';
import { createHttpServer } from './http-server.ts';
import { createListeners } from './listeners.ts';
import type { WebOptions } from './options.ts';

/**
 * The web chat: a page, the requests it makes, and a live stream back to it. `url()` throws before `start` has resolved.
 * A message is `sent` even when nobody is looking: the page reads the transcript when it opens.
 */
export function createWebChannel(options: WebOptions): Channel & { url(): string } {
  const listeners = createListeners();
  const http = createHttpServer(createServer({ requestTimeout: SLOWEST_UPLOAD_MS }), options);
  const storing = createTracker();
  const closing = new AbortController();

  return {
    name: 'web',
    pace: { perSecond: 1000, perChatMs: 0 },
    repeatable: true,
    url: http.url,

    async start(receive) {
      const app = createApp({
        options,
        receive: (incoming) => storing.track(receive(incoming)),
        listeners,
        closing: closing.signal,
      });
      const listener = getRequestListener(app.fetch);
      await http.listen((request, response) => void listener(request, response));
      options.log.info({ url: http.url() }, 'web chat is open');
    },

    async stop() {
      closing.abort();
      listeners.endAll();
      await http.close();
      await storing.settled();
    },

    async deliver(message): Promise<Delivery> {
      announce(message);
      return { kind: 'sent', messageId: message.key };
    },
  };

  function announce({ key, chat, view, replaces }: Outgoing): void {
    const at = options.now().toISOString();
    const entry = { id: key, at, from: 'bot', view, ...(replaces === undefined ? {} : { replaces }) };
    listeners.toChat(chat, { name: 'entry', data: entry });
    if (options.demo !== undefined) listeners.toAll({ name: 'elsewhere', data: { chat, id: key } });
  }
}

/** How long a request may take to come in, in milliseconds: 20 MB at 25 kB a second. */
const SLOWEST_UPLOAD_MS = 15 * 60_000;

/** What is still being stored, also for a page that has hung up meanwhile. */
function createTracker() {
  const underWay = new Set<Promise<unknown>>();
  return {
    track<T>(work: Promise<T>): Promise<T> {
      const done = () => underWay.delete(work);
      underWay.add(work);
      work.then(done, done);
      return work;
    },
    settled: () => Promise.allSettled(underWay),
  };
}
