import { type Context, Hono } from 'hono';
import { type Language, textsIn } from '../../language/fluent.ts';
import { handOver } from './file-routes.ts';
import type { WebOptions } from './options.ts';
import type { Visited } from './visitor.ts';

/** Files that messages asked to be made, by the id of the message; made anew each time, for whoever asks now. */
export function madeRoutes(
  made: NonNullable<WebOptions['made']>,
  languageFor: (context: Context) => Promise<Language>,
): Hono<Visited> {
  const routes = new Hono<Visited>();
  routes.get('/:key', async (context) => {
    const opened = await made(context.get('chat'), context.req.param('key'));
    if (opened.kind === 'made') {
      const { name, type, bytes } = opened.file;
      return handOver(context, { name, type, size: bytes.length, bytes: new Uint8Array(bytes) });
    }
    const text = textsIn(await languageFor(context));
    return context.text(text(`file-${opened.kind}`), opened.kind === 'failed' ? 503 : 404);
  });
  return routes;
}
