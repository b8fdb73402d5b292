import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context, Hono } from 'hono';
import { type Language, type Text, textsIn } from '../../language/fluent.ts';
import type { WebOptions } from './options.ts';
import { pageTexts } from './page-texts.ts';
import type { Visited } from './visitor.ts';

interface PageFile {
  readonly body: string;
  readonly type: string;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

const folder = fileURLToPath(new URL('./page/', import.meta.url));

/** Reads the page once and serves it from memory: `/` and `/page/<file>`. */
export function mountPage(
  app: Hono<Visited>,
  { officeName }: WebOptions,
  languageFor: (context: Context) => Promise<Language>,
): void {
  const inBoth = (file: (text: Text) => PageFile) => ({ vi: file(textsIn('vi')), en: file(textsIn('en')) });
  serve(
    '/',
    inBoth((text) => pageFile(filledIn(read('index.html'), text, { office: officeName }), '.html')),
  );
  serve(
    '/page/texts.json',
    inBoth((text) => pageFile(JSON.stringify(pageTexts(text)), '.json')),
  );
  for (const name of readdirSync(folder).filter((file) => /\.(?:css|js|svg)$/.test(file))) {
    const file = pageFile(read(name), extname(name));
    serve(`/page/${name}`, { vi: file, en: file });
  }

  function serve(path: string, files: Readonly<Record<Language, PageFile>>): void {
    app.get(path, async (context) => {
      const file = files[await languageFor(context)];
      context.header('Vary', 'Cookie');
      context.header('ETag', file.etag);
      context.header('Cache-Control', 'no-cache');
      if (context.req.header('if-none-match')?.includes(file.etag)) return context.body(null, 304);
      return context.body(file.body, 200, { 'Content-Type': file.type });
    });
  }
}

const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

function pageFile(body: string, extension: string): PageFile {
  const type = TYPES[extension];
  if (type === undefined) throw new Error(`page: no type is known for "${extension}"`);
  return { body, type, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}

/** Fills `{{name}}` with a value of ours or the text of that id. */
function filledIn(html: string, text: Text, own: Readonly<Record<string, string>>): string {
  return html.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => escaped(own[name] ?? text(name)));
}

function escaped(value: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return value.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
