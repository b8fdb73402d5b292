import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { AppParts } from './app-parts.ts';
import { chatRoutes } from './chat-routes.ts';
import { demoRoutes } from './demo-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { liveRoute } from './live-route.ts';
import { madeRoutes } from './made-routes.ts';
import { mountWebhooks } from './mount-webhooks.ts';
import type { WebOptions } from './options.ts';
import { mountPage } from './page-files.ts';
import { neverCached, ownPagesOnly, securityHeaders, smallBodies } from './protection.ts';
import { type Visited, visitors } from './visitor.ts';

/** Every address that the server answers. */
export function createApp(parts: AppParts): Hono<Visited> {
  const { options } = parts;
  const app = new Hono<Visited>();
  app.use(securityHeaders);
  const { meRoute, visited, languageFor } = visitors(options);
  mountPage(app, options, languageFor);
  mountWebhooks(app, options.webhooks ?? []);
  if (options.health !== undefined) mountHealth(app, options.health);

  app.use('/api/*', neverCached, ownPagesOnly, smallBodies);
  if (options.demo !== undefined) app.route('/api/demo', demoRoutes(parts, options.demo));
  app.get('/api/me', meRoute);
  app.use('/api/*', visited);
  app.route('/api', chatRoutes(parts));
  if (options.evidence !== undefined) app.route('/api/files', fileRoutes(parts, options.evidence, languageFor));
  if (options.made !== undefined) app.route('/api/made', madeRoutes(options.made, languageFor));
  app.get('/api/events', liveRoute(parts));

  app.onError((error, context) => {
    const reference = randomBytes(4).toString('hex');
    options.log.error({ err: error, reference, path: context.req.path }, 'a web request failed');
    return context.json({ error: 'unexpected', reference }, 500);
  });
  return app;
}

function mountHealth(app: Hono<Visited>, health: NonNullable<WebOptions['health']>): void {
  app.get('/healthz', async (context) => {
    const found = await health();
    return context.json({ ok: found.ok, detail: found.detail }, found.ok ? 200 : 503);
  });
}
