import { type Context, Hono } from 'hono';
import { MOST_BYTES } from '../../domain/evidence.ts';
import { type Language, textsIn } from '../../language/fluent.ts';
import type { AppParts } from './app-parts.ts';
import { MAX_NAME_LENGTH } from './bodies.ts';
import type { Opened, TakenIn, WebEvidence } from './options.ts';
import type { Visited } from './visitor.ts';

/** Pictures that browsers draw and that can hold no script; everything else is handed over to be saved. */
const SHOWN_INLINE: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** Files on their way in, to wait until they are sent, and evidence on its way out. */
export function fileRoutes(
  { closing }: AppParts,
  evidence: WebEvidence,
  languageFor: (context: Context) => Promise<Language>,
): Hono<Visited> {
  const routes = new Hono<Visited>();

  routes.post('/', async (context) => {
    const chat = context.get('chat');
    const name = context.req.query('name') ?? '';
    const length = Number(context.req.header('content-length') ?? Number.NaN);
    if (name.length > MAX_NAME_LENGTH || !Number.isSafeInteger(length))
      return context.json({ error: 'malformed' }, 422);
    if (!(await evidence.isKnown(chat))) return context.json({ error: 'guest' }, 403);
    if (length > MOST_BYTES) return context.json({ error: 'file', fault: 'too_large', name }, 422);
    const taken = await evidence.takeIn(chat, name, chunksOf(context.req.raw.body, length, closing));
    return wordTaken(context, taken);
  });

  routes.get('/:id{[1-9][0-9]{0,14}}', async (context) => {
    const opened = await evidence.open(context.get('chat'), Number(context.req.param('id')));
    if (opened.kind === 'file') return handOver(context, opened);
    const text = textsIn(await languageFor(context));
    return context.text(text(`evidence-${opened.kind}`), opened.kind === 'elsewhere' ? 502 : 404);
  });

  return routes;
}

function wordTaken(context: Context, taken: TakenIn) {
  switch (taken.kind) {
    case 'taken_in':
      return context.json({ token: taken.token, name: taken.name });
    case 'fault':
      return context.json({ error: 'file', fault: taken.fault, name: taken.name }, 422);
    case 'broken_off':
      return context.json({ error: 'broken-off' }, 400);
    case 'cannot_write':
      return context.json({ error: 'no-room' }, 507);
    default:
      return taken satisfies never;
  }
}

/** Throws where less comes than was announced: a sender that hung up is not taken for one that has finished. */
async function* chunksOf(
  body: ReadableStream<Uint8Array> | null,
  length: number,
  closing: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  const hangUp = () => void reader.cancel().catch(() => undefined);
  closing.addEventListener('abort', hangUp);
  let come = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (closing.aborted) throw new Error('the server is closing');
      if (done) break;
      come += value.length;
      yield value;
    }
    if (come !== length) throw new Error('the sender hung up');
  } finally {
    closing.removeEventListener('abort', hangUp);
    hangUp();
  }
}

type HandedOver = Pick<Extract<Opened, { kind: 'file' }>, 'name' | 'type' | 'size'> & {
  readonly bytes: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;
};

/** A picture to be shown, anything else to be saved. */
export function handOver(context: Context, { name, type, size, bytes }: HandedOver) {
  const way = SHOWN_INLINE.has(type) ? 'inline' : 'attachment';
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '');
  // RFC 6266: the plain name for old programs, the real one beside it.
  const escaped = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return context.body(bytes, 200, {
    'Content-Type': type,
    'Content-Length': String(size),
    'Content-Disposition': `${way}; filename="${plain}"; filename*=UTF-8''${escaped}`,
  });
}
