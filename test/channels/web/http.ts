import { randomUUID } from 'node:crypto';
import type { FakeCore } from './fake-core.ts';

export interface Visitor {
  readonly cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>, signal?: AbortSignal): Promise<Response>;
  say(text: string, id?: string): Promise<Response>;
  /** Opens the live stream; resolves when the server has begun it. */
  listen(query?: string): Promise<LiveStream>;
}

export interface LiveStream {
  /** The next event of that name. Rejects when the stream ends first. */
  next(name: string): Promise<unknown>;
  close(): void;
}

/** One browser without the browser: asks who it is, keeps its cookie, says where it comes from. */
export async function visit({ channel }: FakeCore): Promise<Visitor> {
  const url = channel.url();
  const cookie = (await fetch(`${url}/api/me`)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const own = { cookie, origin: url };

  return {
    cookie,
    get,
    post,
    say: (text, id = randomUUID()) => post('/api/say', { id, text }),
    async listen(query = '') {
      const stop = new AbortController();
      const response = await fetch(`${url}/api/events${query}`, { headers: own, signal: stop.signal });
      const events = readEvents(response);
      await nextNamed(events, 'open');
      return { next: (name) => nextNamed(events, name), close: () => stop.abort() };
    },
  };

  function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${url}${path}`, { headers: { ...own, ...headers } });
  }

  function post(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
    signal?: AbortSignal,
  ): Promise<Response> {
    return fetch(`${url}${path}`, {
      method: 'POST',
      headers: { ...own, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    });
  }
}

interface ServerEvent {
  readonly name: string;
  readonly data: unknown;
}

async function nextNamed(events: AsyncGenerator<ServerEvent>, wanted: string): Promise<unknown> {
  for (;;) {
    const { value, done } = await events.next();
    if (done === true) throw new Error(`the stream ended before "${wanted}"`);
    if (value.name === wanted) return value.data;
  }
}

async function* readEvents(response: Response): AsyncGenerator<ServerEvent> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    yield* blocks.map(parsed);
  }
}

function parsed(block: string): ServerEvent {
  const field = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1] ?? '';
  return { name: field('event'), data: JSON.parse(field('data')) };
}
