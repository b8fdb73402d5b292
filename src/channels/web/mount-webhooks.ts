import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Webhook } from './options.ts';
import type { Visited } from './visitor.ts';

/** The largest update a platform may post, in bytes; Telegram's are a few kilobytes. */
const MAX_UPDATE_BYTES = 1024 * 1024;

/** Whether the caller is the platform is for the webhook itself to judge, from the headers. */
export function mountWebhooks(app: Hono<Visited>, webhooks: readonly Webhook[]): void {
  for (const { path, handle } of webhooks) {
    app.post(path, bodyLimit({ maxSize: MAX_UPDATE_BYTES }), async (context) => {
      const body: unknown = await context.req.json().catch(() => undefined);
      if (body === undefined) return new Response(null, { status: 400 });
      const { status } = await handle(body, context.req.raw.headers);
      return new Response(null, { status });
    });
  }
}
