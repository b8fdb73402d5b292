import type { IncomingMessage } from 'node:http';
import { badRequest } from './answer.ts';

export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** The parameters of one call, whichever way they came: query, JSON, urlencoded form or multipart. */
export interface Params {
  /** As sent (JSON and multipart alike), for tests that look at calls. */
  readonly all: Readonly<Record<string, unknown>>;
  text(name: string): string | undefined;
  integer(name: string): number | undefined;
  flag(name: string): boolean;
  /** An object or array; in a form it is JSON text. */
  json(name: string): unknown;
  /** An uploaded file, also by way of `attach://`. */
  file(name: string): UploadedFile | undefined;
}

export async function readParams(request: IncomingMessage, url: URL): Promise<Params> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  const all: Record<string, unknown> = Object.fromEntries(url.searchParams);
  const files = new Map<string, UploadedFile>();
  if (type.startsWith('application/json')) Object.assign(all, parseJson(body.toString()));
  else if (body.length > 0) await readForm(body, type, all, files);
  return createParams(all, files);
}

async function readForm(
  body: Buffer,
  type: string,
  all: Record<string, unknown>,
  files: Map<string, UploadedFile>,
): Promise<void> {
  const form = await new Response(new Uint8Array(spaced(body)), { headers: { 'content-type': type } }).formData();
  for (const [name, value] of form) {
    if (typeof value === 'string') all[name] = value;
    else files.set(name, { name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) });
  }
}

/** grammY leaves out the blanks in the head of a part, as it may; what parses here insists on them. */
function spaced(body: Buffer): Buffer {
  const heads = /^content-disposition:form-data;name="([^"\r\n]*)"(;filename="[^"\r\n]*")?\r$/gm;
  const written = (_: string, name: string, file = '') =>
    `Content-Disposition: form-data; name="${name}"${file.replace(';', '; ')}\r`;
  return Buffer.from(body.toString('latin1').replace(heads, written), 'latin1');
}

function createParams(all: Readonly<Record<string, unknown>>, files: ReadonlyMap<string, UploadedFile>): Params {
  const text = (name: string): string | undefined => {
    const value = all[name];
    return value === undefined || value === null ? undefined : String(value);
  };
  return {
    all,
    text,
    integer(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      if (!/^-?\d+$/.test(value)) throw badRequest(`parameter ${name} must be an integer`);
      return Number(value);
    },
    flag: (name) => text(name) === 'true' || text(name) === '1',
    json(name) {
      const value = all[name];
      return typeof value === 'string' ? parseJson(value) : value;
    },
    file: (name) => files.get(text(name)?.replace(/^attach:\/\//, '') ?? name),
  };
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw badRequest('object expected as JSON');
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
