// @ts-check
import { address, get } from './api.js';

/** The server says something at least every 20 seconds; after this long the line is dead, in milliseconds. */
const DEAD_AFTER_MS = 45_000;
const RETRY_MS = 3000;

/**
 * The live stream. It is let go while nobody looks at the tab (a browser allows six lines to one server in all), and each
 * time it opens again `onOpen` reads what was missed.
 * @param {{ onOpen: () => void, onLost: () => void, on: Record<string, (data: any) => void> }} hooks `on`: by name of event
 */
export function createLive({ onOpen, onLost, on }) {
  /** @type {EventSource | undefined} */
  let source;
  let lastHeard = 0;

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) close();
    else open();
  });
  window.addEventListener('online', open);
  setInterval(() => {
    if (source !== undefined && Date.now() - lastHeard > DEAD_AFTER_MS) open();
  }, DEAD_AFTER_MS / 3);

  return { open };

  function open() {
    close();
    const line = new EventSource(address('/api/events'));
    source = line;
    lastHeard = Date.now();
    line.addEventListener('open', onOpen);
    line.addEventListener('error', () => {
      onLost();
      // Refused (a proxy whose server restarts, a session that is gone): the browser will not try again by itself.
      if (line.readyState === EventSource.CLOSED) setTimeout(() => line === source && void retry(), RETRY_MS);
    });
    for (const [name, hear] of Object.entries(on)) {
      line.addEventListener(name, (event) => {
        lastHeard = Date.now();
        hear(JSON.parse(event.data));
      });
    }
  }

  async function retry() {
    // Hands out a new session if ours is gone.
    await get('/api/me');
    if (source !== undefined) open();
  }

  function close() {
    source?.close();
    source = undefined;
  }
}
