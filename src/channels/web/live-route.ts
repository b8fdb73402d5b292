import type { Handler } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { AppParts } from './app-parts.ts';
import type { LiveEvent } from './listeners.ts';
import type { Visited } from './visitor.ts';

/** Proxies cut a silent connection after 30 to 60 seconds; the page calls it dead after twice this time. */
const HEARTBEAT_MS = 20_000;
/** How long the browser waits before it connects again, in milliseconds. */
const RECONNECT_MS = 1500;

/**
 * GET /api/events: what the bot says, as it says it. Nothing is replayed: the page reads the transcript each time the stream
 * opens, and knows by their ids what it already shows.
 */
export function liveRoute({ options, listeners }: AppParts): Handler<Visited> {
  return (context) => {
    // Nginx would hold the events back until its buffer is full.
    context.header('X-Accel-Buffering', 'no');
    return streamSSE(context, async (stream) => {
      const write = ({ name, data }: LiveEvent) => void stream.writeSSE({ event: name, data: JSON.stringify(data) });
      const beat = () => write({ name: 'clock', data: { at: options.now().toISOString() } });

      let leave = (): void => {};
      const ended = new Promise<void>((end) => {
        stream.onAbort(end);
        leave = listeners.join({ chat: context.get('chat'), push: write, end });
      });
      const heartbeat = setInterval(beat, HEARTBEAT_MS);
      await stream.writeSSE({ event: 'open', data: '{}', retry: RECONNECT_MS });
      beat();

      await ended;
      clearInterval(heartbeat);
      leave();
    });
  };
}
