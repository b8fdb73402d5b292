import { Hono } from 'hono';
import type { Deed, SentFile } from '../../conversation/incoming.ts';
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
    const { id, text, replyTo, files } = read.body;
    const chat = context.get('chat');
    if (files.length === 0) return context.json(await take(chat, id, deedOf(text, replyTo), { text }));
    // The files lie safely before the inbox speaks of them.
    const kept = (await options.evidence?.keep(chat, files)) ?? ({ kind: 'gone' } as const);
    if (kept.kind !== 'kept')
      return kept.kind === 'gone'
        ? context.json({ error: 'upload-gone' }, 422)
        : context.json({ error: 'no-room' }, 507);
    const names = kept.files.map(({ name }) => name);
    return context.json(await take(chat, id, fileDeed(kept.files, text, replyTo), { text, files: names }));
  });

  routes.post('/choose', async (context) => {
    const read = await readBody(context, Choose);
    if (!read.ok) return read.refusal;
    const { id, act, messageId } = read.body;
    return context.json(await take(context.get('chat'), id, { kind: 'choice', act, messageId }, { chosen: act }));
  });

  return routes;

  async function take(chat: string, id: string, what: Deed, shown: Shown) {
    const at = options.now().toISOString();
    const result = await receive({ channel: 'web', externalId: id, chat, chatKind: 'private', sender: chat, what });
    // The same person may have the chat open elsewhere.
    if (result === 'stored') listeners.toChat(chat, { name: 'entry', data: { id, at, from: 'person', ...shown } });
    return { result, at };
  }
}

type Shown = { readonly text: string; readonly files?: readonly string[] } | { readonly chosen: string };

function fileDeed(
  [first, ...more]: readonly [SentFile, ...SentFile[]],
  text: string,
  replyTo: string | undefined,
): Deed {
  return {
    kind: 'file',
    ...first,
    ...(more.length === 0 ? {} : { more }),
    ...(/\S/.test(text) ? { caption: text } : {}),
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}

/** "/start CODE" is what an invitation link says on every channel. */
function deedOf(text: string, replyTo: string | undefined): Deed {
  const start = /^\s*\/start(?:\s+(\S+))?\s*$/i.exec(text);
  if (start !== null) return { kind: 'start', ...(start[1] === undefined ? {} : { code: start[1] }) };
  return { kind: 'text', text, ...(replyTo === undefined ? {} : { replyTo }) };
}
