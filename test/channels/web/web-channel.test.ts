import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { TranscriptEntry } from '../../../src/channels/web/options.ts';
import { card } from './demo-people.ts';
import { type FakeCore, startFakeCore } from './fake-core.ts';
import { type Visitor, visit } from './http.ts';

let core: FakeCore;
let visitor: Visitor;

beforeEach(async () => {
  core = await startFakeCore();
  visitor = await visit(core);
});
afterEach(() => core.channel.stop());

async function transcriptOf(reader: Visitor): Promise<TranscriptEntry[]> {
  const body = (await (await reader.get('/api/transcript')).json()) as { entries: TranscriptEntry[] };
  return body.entries;
}

describe('taking in what a person does', () => {
  it('hands a message on as one incoming of a private chat', async () => {
    const id = randomUUID();
    const response = await visitor.post('/api/say', { id, text: 'NV12 60%', replyTo: 'out-1' });
    expect(response.status).toBe(200);
    expect(core.stored).toHaveLength(1);
    expect(core.stored[0]).toMatchObject({
      channel: 'web',
      externalId: id,
      chatKind: 'private',
      what: { kind: 'text', text: 'NV12 60%', replyTo: 'out-1' },
    });
    expect(core.stored[0]?.sender).toBe(core.stored[0]?.chat);
  });

  it('hands a press of a button on with the message that carried it', async () => {
    await visitor.post('/api/choose', { id: randomUUID(), act: 'report:NV12', messageId: 'out-7' });
    expect(core.stored[0]?.what).toEqual({ kind: 'choice', act: 'report:NV12', messageId: 'out-7' });
  });

  it.each([
    ['/start', { kind: 'start' }],
    [' /start  K7MP2 ', { kind: 'start', code: 'K7MP2' }],
    ['/start a b', { kind: 'text', text: '/start a b' }],
  ])('reads %j as on every other channel', async (said, deed) => {
    await visitor.say(said);
    expect(core.stored[0]?.what).toEqual(deed);
  });

  it('counts a message once when its answer was lost and the page sends it again', async () => {
    const id = randomUUID();
    const first = await visitor.say('NV12 xong', id);
    const second = await visitor.say('NV12 xong', id);
    expect(await first.json()).toMatchObject({ result: 'stored' });
    expect(await second.json()).toMatchObject({ result: 'duplicate' });
    expect(core.stored).toHaveLength(1);
  });

  it('counts a message once when the page sends it many times at once', async () => {
    const id = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => visitor.say('NV12 xong', id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(core.stored).toHaveLength(1);
  });

  it('does not answer before the message is stored', async () => {
    let store = (): void => {};
    core.beforeStoring = () => new Promise((resolve) => (store = resolve));
    let answered = false;
    const response = visitor.say('NV12 60%').finally(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(answered).toBe(false);
    store();
    expect((await response).status).toBe(200);
    expect(core.stored).toHaveLength(1);
  });

  it('answers with a reference number, and not 200, when the message could not be stored', async () => {
    core.beforeStoring = () => Promise.reject(new Error('database is locked'));
    const response = await visitor.say('NV12 60%');
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(JSON.parse(body)).toEqual({ error: 'unexpected', reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(body).not.toContain('database');
  });
});

describe('the live stream', () => {
  it('brings what the bot says, and what the person says elsewhere', async () => {
    const stream = await visitor.listen();
    await visitor.say('Việc của tôi');
    expect(await stream.next('entry')).toMatchObject({ from: 'person', text: 'Việc của tôi' });
    const chat = core.stored[0]?.chat ?? '';
    const key = await core.send(chat, card);
    expect(await stream.next('entry')).toMatchObject({ id: key, from: 'bot', view: { about: 'NV12' } });
    stream.close();
  });

  it('says which message a new one takes the place of', async () => {
    const stream = await visitor.listen();
    await visitor.say('a');
    await stream.next('entry');
    await core.send(core.stored[0]?.chat ?? '', card, 'out-0');
    expect(await stream.next('entry')).toMatchObject({ replaces: 'out-0' });
    stream.close();
  });

  it('does not bring one person what another is told', async () => {
    const other = await visit(core);
    const [mine, theirs] = await Promise.all([visitor.listen(), other.listen()]);
    await visitor.say('của tôi');
    await other.say('của người khác');
    expect(await theirs.next('entry')).toMatchObject({ text: 'của người khác' });
    expect(await mine.next('entry')).toMatchObject({ text: 'của tôi' });
    expect((await transcriptOf(other)).map(({ text }) => text)).toEqual(['của người khác']);
    mine.close();
    theirs.close();
  });

  it('leaves nothing lost when it breaks: the transcript has what was said meanwhile', async () => {
    const first = await visitor.listen();
    await visitor.say('Việc của tôi');
    first.close();
    const key = await core.send(core.stored[0]?.chat ?? '', card);
    const second = await visitor.listen();
    expect((await transcriptOf(visitor)).map(({ id }) => id)).toContain(key);
    second.close();
  });

  it('tells the time as soon as it opens', async () => {
    const stream = await visitor.listen();
    expect(await stream.next('clock')).toEqual({ at: '2024-04-02T00:25:00.000Z' });
    stream.close();
  });

  it('counts a message as sent although nobody is looking', async () => {
    const sent = await core.channel.deliver({ key: 'out-9', chat: 'nobody', view: card });
    expect(sent).toEqual({ kind: 'sent', messageId: 'out-9' });
  });
});

describe('opening and closing', () => {
  it('ends the live streams when it stops, finishes what is under way, and may stop twice', async () => {
    const stream = await visitor.listen();
    let store = (): void => {};
    core.beforeStoring = () => new Promise((resolve) => (store = resolve));
    const said = visitor.say('NV12 60%');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = core.channel.stop();
    await expect(stream.next('entry')).rejects.toThrow('ended');
    store();
    expect((await said).status).toBe(200);
    await stopped;
    await core.channel.stop();
  });

  it('waits for what is still being stored although the page has hung up', async () => {
    let store = (): void => {};
    core.beforeStoring = () => new Promise((resolve) => (store = resolve));
    const tab = new AbortController();
    const said = visitor.post('/api/say', { id: randomUUID(), text: 'NV12 60%' }, {}, tab.signal).catch(() => 'gone');
    await new Promise((resolve) => setTimeout(resolve, 50));
    tab.abort();
    expect(await said).toBe('gone');
    const stopped = core.channel.stop();
    setTimeout(() => store(), 50);
    await stopped;
    expect(core.stored).toHaveLength(1);
  });

  it('does not wait for a connection that a browser opened ahead of need', { retry: 3 }, async () => {
    const { hostname, port } = new URL(core.channel.url());
    const idle = connect(Number(port), hostname);
    await new Promise((resolve) => idle.once('connect', resolve));
    const before = performance.now();
    await core.channel.stop();
    expect(performance.now() - before).toBeLessThan(1000);
    idle.destroy();
  });

  it('rejects when the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(startFakeCore({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    taken.close();
  });

  it('mounts the webhooks of other channels, answering as they say', async () => {
    const seen: unknown[] = [];
    const path = '/telegram/s3cret';
    const handle = async (body: unknown, headers: Headers) => {
      seen.push([body, headers.get('x-telegram-bot-api-secret-token')]);
      if (seen.length > 1) throw new Error('not stored');
      return { status: 200 };
    };
    const hooked = await startFakeCore({ webhooks: [{ path, handle }], log: pino({ level: 'silent' }) });
    const call = (body: string) =>
      fetch(hooked.channel.url() + path, { method: 'POST', body, headers: { 'x-telegram-bot-api-secret-token': 'x' } });
    expect((await call('{"update_id":1}')).status).toBe(200);
    expect(seen).toEqual([[{ update_id: 1 }, 'x']]);
    expect((await call('no json')).status).toBe(400);
    expect((await call('{"update_id":2}')).status).toBe(500);
    await hooked.channel.stop();
  });

  it.each([
    [true, 200],
    [false, 503],
  ])('says how it is when asked (ok: %j)', async (ok, status) => {
    const asked = await startFakeCore({ health: async () => ({ ok, detail: { waiting: 3 } }) });
    const response = await fetch(`${asked.channel.url()}/healthz`);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ ok, detail: { waiting: 3 } });
    await asked.channel.stop();
  });
});

describe('the page', () => {
  it('speaks the language that the person of the chat chose, and Vietnamese to whoever is new', async () => {
    const chosen = new Map<string, 'en'>();
    const other = await startFakeCore({ languageIn: (chat) => Promise.resolve(chosen.get(chat) ?? 'vi') });
    onTestFinished(() => other.channel.stop());
    const reader = await visit(other);
    expect(await (await reader.get('/')).text()).toContain('Tin nhắn');
    await reader.say('xin chào');
    chosen.set(other.stored[0]?.chat ?? '', 'en');
    expect(await (await reader.get('/')).text()).toContain('Your message');
    expect(await (await reader.get('/page/texts.json')).json()).toMatchObject({ 'web-send': 'Send' });
    expect(await (await reader.get('/api/me')).json()).toMatchObject({ language: 'en' });
    expect(await (await fetch(other.channel.url())).text()).not.toContain('Your message');
  });
});
