import { createHash, randomBytes } from 'node:crypto';
import type { Context, Handler, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { KINDS, MOST_FILES, MOST_MEGABYTES } from '../../domain/evidence.ts';
import type { Language } from '../../language/fluent.ts';
import { MAX_TEXT_LENGTH } from './bodies.ts';
import type { DemoOptions, DemoPerson, WebOptions } from './options.ts';

export interface Visited {
  Variables: { chat: string };
}

interface Visitors {
  /** GET /api/me: what the page must know first; the only place that hands out a session. */
  readonly meRoute: Handler<Visited>;
  /** The language in which the page speaks to whoever asks for it. */
  readonly languageFor: (context: Context) => Promise<Language>;
  /** Sets `chat` for every route behind it, or answers 401. */
  readonly visited: MiddlewareHandler<Visited>;
}

const SESSION_COOKIE = 'nhacviec_session';
/** 128 random bits in base64url. */
const SESSION_TOKEN = /^[\w-]{22}$/;
const SESSION_DAYS = 400;

export function visitors(options: WebOptions): Visitors {
  const { demo, officeName, language, timezone = 'Asia/Ho_Chi_Minh' } = options;
  const limits = { megabytes: MOST_MEGABYTES, most: MOST_FILES, endings: KINDS };
  const files = options.evidence === undefined ? {} : { files: limits };
  const about = { officeName, timezone, maxLength: MAX_TEXT_LENGTH, ...files };

  async function languageFor(context: Context): Promise<Language> {
    const chat = demo === undefined ? sessionChat(context) : undefined;
    return chat === undefined ? language : options.languageIn(chat);
  }

  return {
    languageFor,

    async meRoute(context) {
      if (demo === undefined) {
        keepSession(context, knownToken(context) ?? randomBytes(16).toString('base64url'));
        return context.json({ ...about, language: await languageFor(context), demo: false });
      }
      const person = (await demoPerson(context, demo)) ?? (await demo.people())[0];
      return context.json({ ...about, language, demo: true, person });
    },

    async visited(context, next) {
      const chat = demo === undefined ? sessionChat(context) : (await demoPerson(context, demo))?.chat;
      if (chat === undefined) return context.json({ error: 'unknown-visitor' }, 401);
      context.set('chat', chat);
      return next();
    },
  };
}

/** In the demo each tab says on every request whom it plays. */
async function demoPerson(context: Context, demo: DemoOptions): Promise<DemoPerson | undefined> {
  const wanted = context.req.query('as');
  return (await demo.people()).find((person) => person.id === wanted);
}

/** The chat is a digest of the token, so that nobody who reads the database, a backup or a log can take the session over. */
function sessionChat(context: Context): string | undefined {
  const token = knownToken(context);
  return token === undefined ? undefined : createHash('sha256').update(token).digest('base64url').slice(0, 22);
}

function knownToken(context: Context): string | undefined {
  const token = getCookie(context, SESSION_COOKIE);
  return token !== undefined && SESSION_TOKEN.test(token) ? token : undefined;
}

/**
 * Done on /api/me and never on the page itself: a strict cookie is not sent with a click on a link elsewhere, so the page
 * would look like a new visitor's and overwrite the session.
 */
function keepSession(context: Context, token: string): void {
  const secure = new URL(context.req.url).protocol === 'https:' || context.req.header('x-forwarded-proto') === 'https';
  setCookie(context, SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: 'Strict',
    secure,
    path: '/',
    maxAge: SESSION_DAYS * 24 * 3600,
  });
}
