import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeCore, startFakeCore } from './fake-core.ts';
import { type Visitor, visit } from './http.ts';

let core: FakeCore;
let visitor: Visitor;

beforeEach(async () => {
  core = await startFakeCore();
  visitor = await visit(core);
});
afterEach(() => core.channel.stop());

describe('the session', () => {
  it('is 128 random bits that no script can read and no other site can use', async () => {
    const given = (await fetch(`${core.channel.url()}/api/me`)).headers.get('set-cookie') ?? '';
    expect(given).toMatch(/^nhacviec_session=[\w-]{22};/);
    expect(given).toContain('HttpOnly');
    expect(given).toContain('SameSite=Strict');
    expect(given).not.toContain('Secure');
  });

  it('travels over HTTPS alone where the office has HTTPS', async () => {
    const response = await fetch(`${core.channel.url()}/api/me`, { headers: { 'x-forwarded-proto': 'https' } });
    expect(response.headers.get('set-cookie')).toContain('Secure');
  });

  it('stays the same from visit to visit, and is not handed out by the page itself', async () => {
    const again = await visitor.get('/api/me');
    expect(again.headers.get('set-cookie')).toContain(visitor.cookie);
    expect((await fetch(core.channel.url())).headers.get('set-cookie')).toBeNull();
  });

  it('cannot be recovered from the chat address that is stored', async () => {
    await visitor.say('xin chào');
    const token = visitor.cookie.split('=')[1];
    expect(core.stored[0]?.chat).toMatch(/^[\w-]{22}$/);
    expect(core.stored[0]?.chat).not.toBe(token);
  });

  it.each(['', 'nhacviec_session=short', 'nhacviec_session=../../../../etc/passwd00'])(
    'is needed: %j is nobody',
    async (cookie) => {
      expect((await visitor.get('/api/transcript', { cookie })).status).toBe(401);
      expect((await visitor.get('/api/events', { cookie })).status).toBe(401);
      expect((await visitor.post('/api/say', { id: randomUUID(), text: 'a' }, { cookie })).status).toBe(401);
      expect(core.stored).toHaveLength(0);
    },
  );
});

describe('requests that are refused', () => {
  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a site that the browser itself calls foreign', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling under the same domain', { 'sec-fetch-site': 'same-site' }],
  ])('comes from %s', async (_, headers) => {
    const response = await visitor.post('/api/say', { id: randomUUID(), text: 'NV12 xong' }, headers);
    expect(response.status).toBe(403);
    expect(core.stored).toHaveLength(0);
  });

  it('comes from a program that names no origin', async () => {
    const response = await fetch(`${core.channel.url()}/api/say`, {
      method: 'POST',
      headers: { cookie: visitor.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ id: randomUUID(), text: 'NV12 xong' }),
    });
    expect(response.status).toBe(403);
  });

  it('is a form and not JSON', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect((await visitor.post('/api/say', { id: randomUUID(), text: 'a' }, headers)).status).toBe(415);
  });

  it('is larger than 64 KB', async () => {
    const body = { id: randomUUID(), text: 'a', padding: 'x'.repeat(64 * 1024) };
    expect((await visitor.post('/api/say', body)).status).toBe(413);
    expect(core.stored).toHaveLength(0);
  });

  it('holds a message of more than 4,096 characters', async () => {
    expect((await visitor.say('ạ'.repeat(4096))).status).toBe(200);
    const response = await visitor.say('ạ'.repeat(4097));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: 'too-long' });
    expect(core.stored).toHaveLength(1);
  });

  it.each<[string, string, unknown]>([
    ['no JSON at all', '/api/say', '{'],
    ['an empty message', '/api/say', { id: randomUUID(), text: ' \n ' }],
    ['a message without an id', '/api/say', { text: 'a' }],
    ['an id that is no UUID', '/api/say', { id: '1', text: 'a' }],
    ['a button of 65 bytes', '/api/choose', { id: randomUUID(), act: `${'a'.repeat(63)}ạ`, messageId: 'out-1' }],
    ['a button of no message', '/api/choose', { id: randomUUID(), act: 'a' }],
  ])('holds %s', async (_, path, body) => {
    expect((await visitor.post(path, body)).status).toBe(422);
    expect(core.stored).toHaveLength(0);
  });
});

describe('the page', () => {
  it('forbids scripts, styles, frames and markup that are not ours', async () => {
    const { headers } = await fetch(core.channel.url());
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is worded in full, with the name of the office as plain text', async () => {
    const named = await startFakeCore({ officeName: '<b>"Sở" & Vụ' });
    const html = await (await fetch(named.channel.url())).text();
    expect(html).toContain('&lt;b&gt;&quot;Sở&quot; &amp; Vụ');
    expect(html).not.toContain('{{');
    await named.channel.stop();
  });

  it.each([
    ['/', 'text/html'],
    ['/page/main.js', 'text/javascript'],
    ['/page/base.css', 'text/css'],
    ['/page/mark.svg', 'image/svg+xml'],
    ['/page/texts.json', 'application/json'],
  ])('serves %s as %s, and not again what the browser has', async (path, type) => {
    const first = await visitor.get(path);
    expect(first.headers.get('content-type')).toContain(type);
    const etag = first.headers.get('etag') ?? '';
    expect((await visitor.get(path, { 'if-none-match': etag })).status).toBe(304);
    expect((await visitor.get(path, { 'if-none-match': '"older"' })).status).toBe(200);
  });

  it.each(['/page/tsconfig.json', '/page/..%2foptions.ts', '/page/index.html', '/../options.ts'])(
    'does not serve %s',
    async (path) => {
      expect((await visitor.get(path)).status).toBe(404);
    },
  );

  it('never lets answers about a person be kept', async () => {
    for (const path of ['/api/me', '/api/transcript']) {
      expect((await visitor.get(path)).headers.get('cache-control')).toBe('no-store');
    }
  });
});
