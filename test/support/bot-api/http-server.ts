import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from './answer.ts';
import type { FaultBox } from './faults.ts';
import type { Method } from './methods.ts';
import { type Params, readParams } from './params.ts';
import type { World } from './world.ts';

export interface Call {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface HttpParts {
  readonly token: string;
  readonly methods: ReadonlyMap<string, Method>;
  readonly world: World;
  readonly faults: FaultBox;
  readonly calls: Call[];
}

/** Listens on a free port of the loopback address, or on `port`. */
export async function listen(parts: HttpParts, port: number): Promise<Server> {
  const server = createServer((request, response) => void serve(parts, request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

export function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serve(parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname);
  if (file !== null) return serveFile(parts, file, response);
  const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  try {
    const params = await readParams(request, url);
    const fault = parts.faults.take(method);
    if (fault?.kind === 'dropBefore') return void request.socket.destroy();
    if (fault?.kind === 'gatewayPage')
      return void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>502</html>');
    if (fault?.kind === 'refuse')
      throw new Refusal(fault.code, fault.description ?? 'Internal Server Error', fault.parameters);
    const result = await handle(parts, decodeURIComponent(token), method, params, gone.signal);
    if (fault?.kind === 'dropAfter') return void request.socket.destroy();
    answer(response, 200, { ok: true, result });
  } catch (error) {
    if (gone.signal.aborted) return;
    const { code, message, parameters } =
      error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${String(error)}`);
    answer(response, code, {
      ok: false,
      error_code: code,
      description: message,
      ...(parameters === undefined ? {} : { parameters }),
    });
  }
}

async function handle(
  parts: HttpParts,
  token: string,
  method: string,
  params: Params,
  gone: AbortSignal,
): Promise<unknown> {
  if (!/^\d+:[\w-]+$/.test(token)) throw new Refusal(404, 'Not Found');
  if (token !== parts.token) throw new Refusal(401, 'Unauthorized');
  parts.calls.push({ method, params: params.all });
  const known = parts.methods.get(method);
  if (known === undefined) throw new Refusal(404, 'Not Found: method not found');
  return known(params, gone);
}

function serveFile({ token, world }: HttpParts, [, sent, path]: RegExpExecArray, response: ServerResponse): void {
  const file = [...world.files.values()].find((other) => other.path === path);
  if (decodeURIComponent(sent ?? '') !== token || file === undefined) {
    answer(response, 404, { ok: false, error_code: 404, description: 'Not Found' });
    return;
  }
  response
    .writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.bytes.length })
    .end(file.bytes);
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
