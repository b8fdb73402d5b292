import type { HonoRequest, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';

/** The largest JSON body that the page may send, in bytes. */
const MAX_BODY_BYTES = 64 * 1024;
/** Where files are handed in. */
const UPLOADS = '/api/files';

/** Only our own scripts, styles and requests; no frame around us; markup in a text is a browser error (Trusted Types). */
export const securityHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
  xFrameOptions: 'DENY',
  // The office's reverse proxy knows whether everything under its name speaks HTTPS; we do not.
  strictTransportSecurity: false,
});

export const neverCached: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
};

/** Refuses what changes something unless a page of this very server asks for it, in JSON (a file: in bytes). */
export const ownPagesOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
  if (!isFromOwnPage(context.req.raw.headers)) return context.json({ error: 'foreign-origin' }, 403);
  const type = context.req.header('content-type') ?? '';
  // Neither of the two can be sent by a form of another page.
  const wanted = isUpload(context.req) ? /^application\/octet-stream\b/i : /^application\/json\b/i;
  if (!wanted.test(type)) return context.json({ error: 'not-json' }, 415);
  return next();
};

const limited = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (context) => context.json({ error: 'too-large' }, 413),
});

/** A file has a limit of its own, counted as it comes in. */
export const smallBodies: MiddlewareHandler = (context, next) =>
  isUpload(context.req) ? next() : limited(context, next);

function isUpload({ method, path }: HonoRequest): boolean {
  return method === 'POST' && path === UPLOADS;
}

function isFromOwnPage(headers: Headers): boolean {
  // Scripts cannot set Sec-Fetch-Site, and it holds behind a proxy that changes Host; browsers send it over HTTPS only.
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === headers.get('host');
}
