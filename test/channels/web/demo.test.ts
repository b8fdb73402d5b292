import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card, chairman, ha, people } from './demo-people.ts';
import { type FakeCore, startFakeCore } from './fake-core.ts';
import { type Visitor, visit } from './http.ts';

const DEMO_PATHS: [method: 'get' | 'post', path: string][] = [
  ['get', '/api/demo'],
  ['post', '/api/demo/play'],
  ['post', '/api/demo/clock'],
];

describe('outside the demo', () => {
  it('nobody can be played and no clock moved', async () => {
    const core = await startFakeCore();
    const visitor = await visit(core);
    for (const [method, path] of DEMO_PATHS) expect((await visitor[method](path, {} as never)).status).toBe(404);
    expect(await (await visitor.get('/api/me')).json()).not.toHaveProperty('person');
    await core.channel.stop();
  });

  it('naming a person in the address changes nothing', async () => {
    const core = await startFakeCore();
    const visitor = await visit(core);
    core.record(ha.chat, { id: 'secret', at: core.now, from: 'bot', view: card });
    const response = await visitor.get(`/api/transcript?as=${ha.id}`);
    expect(await response.json()).toEqual({ entries: [] });
    await core.channel.stop();
  });
});

describe('in the demo', () => {
  let core: FakeCore;
  let visitor: Visitor;
  beforeEach(async () => {
    core = await startFakeCore({}, people);
    visitor = await visit(core);
  });
  afterEach(() => core.channel.stop());

  it('shows the people, the clock, what to try, and the last message of each', async () => {
    core.record(ha.chat, { id: 'out-0', at: core.now, from: 'bot', view: card });
    core.record(ha.chat, { id: 'said', at: core.now, from: 'person', text: 'đã nhận' });
    const demo = await (await visitor.get('/api/demo')).json();
    expect(demo).toMatchObject({ at: '2024-04-02T00:25:00.000Z', quickTry: ['/viec', '/tonghop'] });
    expect(demo).toHaveProperty('people.0', { ...ha, latest: 'out-0' });
    expect(demo).toHaveProperty('people.6', chairman);
  });

  it('hands out no session, and begins with the first person', async () => {
    const me = await visitor.get('/api/me');
    expect(me.headers.get('set-cookie')).toBeNull();
    expect(await me.json()).toMatchObject({ demo: true, person: { id: ha.id } });
    expect(await (await visitor.get(`/api/me?as=${chairman.id}`)).json()).toMatchObject({
      person: { id: chairman.id },
    });
  });

  it('takes each tab for the person it plays, and nobody else', async () => {
    const id = crypto.randomUUID();
    expect((await visitor.post(`/api/say?as=${chairman.id}`, { id, text: 'tổng hợp' })).status).toBe(200);
    expect(core.stored[0]).toMatchObject({ chat: chairman.chat, sender: chairman.chat });
    expect((await visitor.get('/api/transcript?as=nobody')).status).toBe(401);
    expect((await visitor.get('/api/transcript')).status).toBe(401);
  });

  it('plays only people it has', async () => {
    const played = await visitor.post('/api/demo/play', { person: chairman.id });
    expect(await played.json()).toEqual({ person: chairman });
    expect((await visitor.post('/api/demo/play', { person: 'p404' })).status).toBe(404);
  });

  it('moves the clock forward and tells every tab who was written to', async () => {
    const tab = await visitor.listen(`?as=${chairman.id}`);
    await tab.next('clock');
    const moved = await visitor.post('/api/demo/clock', { step: 'morning' });
    expect(await moved.json()).toEqual({ at: '2024-04-03T00:25:00.000Z' });
    expect(await tab.next('elsewhere')).toMatchObject({ chat: ha.chat });
    expect(await tab.next('clock')).toEqual({ at: '2024-04-03T00:25:00.000Z' });
    tab.close();
  });

  it.each(['year', '', -1])('does not move the clock by %j', async (step) => {
    expect((await visitor.post('/api/demo/clock', { step })).status).toBe(422);
    expect(core.now).toEqual(new Date('2024-04-02T00:25:00Z'));
  });

  it('does not let another site move the clock', async () => {
    const response = await visitor.post('/api/demo/clock', { step: 'week' }, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
  });
});
