import { Hono } from 'hono';
import type { Deed } from '../../conversation/incoming.ts';
import type { AppParts } from './app-parts.ts';
import { Choose, readBody, Say } from './bodies.ts';
import type { Visited } from './visitor.ts';

/** What the person reads and does in their own chat. A POST answers 200 only once the inbox has it. */
export function chatRoutes({ options, receive, listeners }: AppParts): Hono<Visited> {
  const routes = new Hono<Visited>();

  routes.get('/transcript', async (context) =>
    context.json({ entries: await options.transcript(context.get('chat')) }),
  );

  routes.post('/say', async (context) => {
    const read = await readBody(context, Say);
    if (!read.ok) return read.refusal;
    const { id, text, replyTo } = read.body;
    return context.json(await take(context.get('chat'), id, deedOf(text, replyTo), { text }));
  });

  routes.post('/choose', async (context) => {
    const read = await readBody(context, Choose);
    if (!read.ok) return read.refusal;
    const { id, act, messageId } = read.body;
    return context.json(await take(context.get('chat'), id, { kind: 'choice', act, messageId }, { chosen: act }));
  });

  return routes;

  async function take(chat: string, id: string, what: Deed, shown: { text: string } | { chosen: string }) {
    const at = options.now().toISOString();
    const result = await receive({ channel: 'web', externalId: id, chat, chatKind: 'private', sender: chat, what });
    // The same person may have the chat open elsewhere.
    if (result === 'stored') listeners.toChat(chat, { name: 'entry', data: { id, at, from: 'person', ...shown } });
    return { result, at };
  }
}

/** "/start CODE" is what an invitation link says on every channel. */
function deedOf(text: string, replyTo: string | undefined): Deed {
  const start = /^\s*\/start(?:\s+(\S+))?\s*$/i.exec(text);
  if (start !== null) return { kind: 'start', ...(start[1] === undefined ? {} : { code: start[1] }) };
  return { kind: 'text', text, ...(replyTo === undefined ? {} : { replyTo }) };
}
