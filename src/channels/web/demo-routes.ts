import { Hono } from 'hono';
import type { AppParts } from './app-parts.ts';
import { MoveClock, Play, readBody } from './bodies.ts';
import type { DemoOptions, DemoPerson } from './options.ts';

/** Whom one can play, and the clock. Mounted in the demo alone. */
export function demoRoutes({ options, listeners }: AppParts, demo: DemoOptions): Hono {
  const routes = new Hono();

  routes.get('/', async (context) => {
    const people = await Promise.all((await demo.people()).map(withLatest));
    return context.json({ at: options.now().toISOString(), people, quickTry: demo.quickTry ?? [] });
  });

  routes.post('/play', async (context) => {
    const read = await readBody(context, Play);
    if (!read.ok) return read.refusal;
    const person = (await demo.people()).find(({ id }) => id === read.body.person);
    return person === undefined ? context.json({ error: 'unknown-person' }, 404) : context.json({ person });
  });

  routes.post('/clock', async (context) => {
    const read = await readBody(context, MoveClock);
    if (!read.ok) return read.refusal;
    const at = (await demo.advance(read.body.step)).toISOString();
    listeners.toAll({ name: 'clock', data: { at } });
    return context.json({ at });
  });

  return routes;

  /** `latest` is the bot's last message to the person, so that a tab can tell whether it has seen it. */
  async function withLatest(person: DemoPerson): Promise<DemoPerson & { latest?: string }> {
    const latest = (await options.transcript(person.chat)).findLast((entry) => entry.from === 'bot')?.id;
    return latest === undefined ? person : { ...person, latest };
  }
}
