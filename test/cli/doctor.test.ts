import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importPeople } from '../../src/actions/import-people.ts';
import { importPlan } from '../../src/actions/import-plan.ts';
import { doctor } from '../../src/cli/doctor.ts';
import { leastNode, type Machine, machineFindings } from '../../src/cli/doctor-machine.ts';
import type { Finding } from '../../src/cli/finding.ts';
import { linkAddress, personByPhone, setBlocked } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';
import { dump } from '../support/dump.ts';
import { monday, personRow, planRow, timingAt } from '../support/import-rows.ts';
import { testStore } from '../support/store.ts';
import { fileOf, type TestWorld, testWorld } from '../support/world.ts';

const token = '123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const gigabyte = 1024 ** 3;
const sound: Machine = { nodeVersion: '20.19.4', freeBytes: 50 * gigabyte, databaseBytes: gigabyte };

let store: Store;
let world: TestWorld;

beforeEach(async () => {
  store = await testStore();
  world = testWorld({ databaseUrl: `file:${await fileOf(store)}`, env: { BOT_TOKEN: token } });
});

async function findings(of = world): Promise<{ code: number; found: Finding[] }> {
  const code = await doctor(of, { json: true });
  const { ok, findings: found } = JSON.parse(of.said());
  expect(ok).toBe(code === 0);
  return { code, found };
}

async function found(check: string): Promise<Pick<Finding, 'level' | 'text'>[]> {
  const all = (await findings()).found.filter((finding) => finding.check === check);
  return all.map(({ level, text }) => ({ level, text }));
}

async function fillOffice(): Promise<void> {
  const people = [personRow(), personRow({ row: 3, name: 'Đặng Anh', phone: '+84900000008', role: 'coordinator' })];
  await store.write(async (tx) => {
    await importPeople(tx, people, monday);
    await importPlan(tx, [planRow()], await timingAt(tx));
  });
  for (const [index, { phone }] of people.entries()) {
    const person = await personByPhone(store.read, phone);
    const place = { channel: 'telegram', chat: `${index}`, sender: `${index}`, proof: 'contact', at: monday };
    await store.write((tx) => linkAddress(tx, { ...place, personId: person?.id ?? 0 }));
  }
}

function receive(over: { state: 'waiting' | 'failed'; receivedAt: string; error?: string }) {
  const row = { channel: 'telegram', chat: '7', sender: '7', incoming: {}, externalId: over.receivedAt };
  return store.write((tx) => tx.inbox.create({ data: { ...row, ...over, receivedAt: new Date(over.receivedAt) } }));
}

describe('doctor', () => {
  test('finds nothing wrong with an office that works, and changes nothing', async () => {
    await fillOffice();
    const before = await dump(store);
    expect(await doctor(world, {})).toBe(0);
    const lines = world.said().trimEnd().split('\n');
    expect(lines.pop()).toBe('Không có lỗi nào.');
    expect(lines.filter((line) => !/^\[tốt\] .*\.$/.test(line) && !line.includes('Đĩa'))).toEqual([]);
    expect(lines).toContain('[tốt] Cả 2 người đều đã liên kết với bot.');
    expect(await dump(store)).toBe(before);
  });

  test('says what a new office lacks, and how to go on', async () => {
    const { code, found: all } = await findings(testWorld({ databaseUrl: world.config.databaseUrl }));
    expect(code).toBe(0);
    const notes = all.filter((finding) => finding.level === 'note' && finding.check !== 'disk');
    expect(notes.map((note) => note.check)).toEqual(['token', 'people']);
    expect(notes[1]?.text).toContain('people add');
  });

  test('never prints the token', async () => {
    await receive({ state: 'failed', receivedAt: '2024-04-01T02:00:00Z', error: `GET /bot${token}/x failed` });
    await doctor(world, {});
    expect(world.said()).not.toContain(token.slice(7));
  });

  test('says that there is no database yet without making one', async () => {
    const url = `file:${join(dirname(await fileOf(store)), 'thu-muc', 'chua-co.db')}`;
    const { code, found: all } = await findings(testWorld({ databaseUrl: url }));
    expect(code).toBe(0);
    expect(all.at(-1)).toMatchObject({ check: 'database', level: 'note' });
    expect((await findings(testWorld({ databaseUrl: url }))).found.at(-1)?.level).toBe('note');
  });

  test('says that the database is broken', async () => {
    const file = join(dirname(await fileOf(store)), 'hong.db');
    writeFileSync(file, 'x'.repeat(5000));
    const { code, found: all } = await findings(testWorld({ databaseUrl: `file:${file}` }));
    expect(code).toBe(1);
    expect(all.at(-1)).toMatchObject({
      check: 'database',
      level: 'error',
      text: expect.stringContaining('restore TỆP'),
    });
  });

  test('says that days off are missing: an error this year, a note next year', async () => {
    await store.write((tx) => tx.specialDay.deleteMany({ where: { on: { startsWith: '2025-' } } }));
    expect(await found('days')).toMatchObject([{ level: 'note', text: expect.stringContaining('năm 2025') }]);
    await store.write((tx) => tx.specialDay.deleteMany({ where: { on: { startsWith: '2024-' } } }));
    expect(await found('days')).toMatchObject([{ level: 'error', text: expect.stringContaining('năm 2024') }]);
  });

  test('counts who cannot be reached: not linked, or blocked everywhere', async () => {
    await fillOffice();
    await store.write((tx) => importPeople(tx, [personRow({ name: 'Lê Nam', phone: '+84900000003' })], monday));
    await store.write((tx) => setBlocked(tx, 'telegram', '0', monday));
    expect((await found('people')).map((finding) => finding.text)).toEqual([
      '2/3 người đã liên kết, còn 1 người chưa nhận được tin. Cấp mã mời: people invite --all --out TỆP.',
      '1 người đã chặn bot ở mọi nơi, không nhận được tin. Xin liên hệ trực tiếp.',
    ]);
  });

  test('names tasks that nobody is in charge of', async () => {
    await fillOffice();
    await store.write((tx) => tx.assignment.updateMany({ data: { endedAt: monday } }));
    expect(await found('owners')).toMatchObject([{ level: 'error', text: expect.stringContaining(': NV1. ') }]);
    await store.write((tx) => tx.task.updateMany({ data: { state: 'cancelled' } }));
    expect(await found('owners')).toMatchObject([{ level: 'good' }]);
  });

  test('notices what came in and was not handled for five minutes', async () => {
    await receive({ state: 'waiting', receivedAt: '2024-04-02T00:20:01Z' });
    expect(await found('inbox')).toMatchObject([{ level: 'good' }]);
    await receive({ state: 'waiting', receivedAt: '2024-04-02T00:19:59Z' });
    expect(await found('inbox')).toMatchObject([{ level: 'error', text: expect.stringMatching(/^1 tin đến/) }, {}]);
  });

  test('says how many tasks have not followed a change of the calendar yet', async () => {
    await fillOffice();
    await store.write((tx) => tx.setting.create({ data: { key: 'calendar.revision', value: 1 } }));
    expect(await found('days')).toContainEqual({
      level: 'note',
      text: 'Lịch nghỉ đã đổi mà 1 nhiệm vụ chưa tính lại. Khi chạy (npm start), bot tự tính tiếp.',
    });
  });

  test('shows the latest failures, and forgets those of more than 30 days ago', async () => {
    await receive({ state: 'failed', receivedAt: '2024-03-01T02:00:00Z', error: 'cũ' });
    expect(await found('inbox')).toMatchObject([{ level: 'good' }]);
    await receive({ state: 'failed', receivedAt: '2024-04-01T02:00:00Z', error: 'khoá hỏng' });
    expect(await found('inbox')).toMatchObject([
      { level: 'error', text: expect.stringContaining('Gần nhất: 1/4/2024 9:00 telegram “khoá hỏng”.') },
    ]);
  });

  test('shows messages that failed or may not have arrived', async () => {
    const row = { channel: 'telegram', chat: '7', lane: 1, notBefore: monday, content: {}, createdAt: world.now() };
    await store.write(async (tx) => {
      await tx.outbox.create({ data: { ...row, key: 'a', state: 'failed', error: 'blocked by the user' } });
      await tx.outbox.create({ data: { ...row, key: 'b', state: 'unknown', error: 'the sender stopped' } });
      await tx.outbox.create({ data: { ...row, key: 'c', state: 'sent' } });
    });
    expect(await found('outbox')).toMatchObject([
      {
        level: 'note',
        text: expect.stringMatching(/: 1 không gửi được, 1 chưa rõ .*“the sender stopped”; .*“blocked/),
      },
    ]);
  });

  test('notices a clock that is behind what was written down', async () => {
    await receive({ state: 'waiting', receivedAt: '2024-04-02T00:31:00Z' });
    expect(await found('clock')).toMatchObject([{ level: 'good' }, { level: 'error' }]);
  });
});

describe('the machine', () => {
  function levels(machine: Partial<Machine>, env: Record<string, string> = {}, now?: Date): Record<string, string> {
    const of = testWorld({ databaseUrl: 'file:x.db', env, ...(now === undefined ? {} : { now }) });
    return Object.fromEntries(machineFindings(of, { ...sound, ...machine }).map(({ check, level }) => [check, level]));
  }

  test.each([
    ['20.18.9', 'error'],
    ['18.20.0', 'error'],
    ['20.19.0', 'good'],
    ['22.1.0', 'good'],
  ])('Node %s: %s', (nodeVersion, level) => {
    expect(levels({ nodeVersion })).toMatchObject({ node: level });
  });

  test('asks for the Node that package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe(`>=${leastNode}`);
  });

  test.each([
    [gigabyte / 10, 0, 'error'],
    [gigabyte / 2, 0, 'note'],
    [2 * gigabyte, gigabyte, 'note'],
    [2 * gigabyte, gigabyte / 10, 'good'],
  ])('%d bytes free beside a database of %d: %s', (freeBytes, databaseBytes, level) => {
    expect(levels({ freeBytes, databaseBytes })).toMatchObject({ disk: level });
  });

  test('a clock of 1970 is wrong', () => {
    expect(levels({}, {}, new Date(0))).toMatchObject({ clock: 'error' });
  });

  test.each([
    ['https://bot.example.vn', {}, 'good'],
    ['https://bot.example.vn:8443', {}, 'good'],
    ['https://bot.example.vn:9000', {}, 'error'],
    ['http://bot.example.vn', {}, 'error'],
    ['http://10.0.0.2:9000', { TELEGRAM_API_ROOT: 'http://10.0.0.1:8081' }, 'good'],
  ])('webhooks at %s with %j: %s', (url, more, level) => {
    expect(levels({}, { PUBLIC_URL: url, WEBHOOK_SECRET: 'x'.repeat(20), ...more })).toMatchObject({ webhook: level });
  });
});
