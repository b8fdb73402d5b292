import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import type { Incoming } from '../../src/conversation/incoming.ts';
import { type View, viewText } from '../../src/conversation/view.ts';
import { createInbox } from '../../src/mailroom/inbox.ts';
import type { Mailroom, OpenedFile } from '../../src/mailroom/surroundings.ts';
import { zone } from '../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

const header = 'Mã;Nhiệm vụ;Chủ trì;Thời hạn';
const path = join(mkdtempSync(join(tmpdir(), 'nhacviec-desk-')), 'plan.csv');

function roomOf({ store }: SmallOffice, openFile: () => Promise<OpenedFile>): Mailroom {
  const now = () => new Date('2024-04-02T01:00:00Z');
  return { store, now, zone, officeName: 'Tổ công tác', log: pino({ level: 'silent' }), openFile };
}

const file: Incoming = {
  ...{ channel: 'web', externalId: 'f1', chat: 'chat-Phạm Thị Thu', sender: 'Phạm Thị Thu', chatKind: 'private' },
  what: { kind: 'file', ref: 'kept:x', name: 'plan.csv', type: 'text/csv', size: 10 },
};

const onDisk = (): Promise<OpenedFile> => Promise.resolve({ kind: 'file', path, close: () => Promise.resolve() });

const told = async ({ store }: SmallOffice) =>
  (await store.read.outbox.findMany({ orderBy: { id: 'asc' } })).map(
    ({ content }) => viewText((content as unknown as { view: View }).view).split('\n')[0],
  );

it('a file that was not read when the process was killed is read at the next start, and told of once', async () => {
  const office = await smallOffice();
  writeFileSync(path, `${header}\nA1;Việc;Sở Y tế;30/6/2024`);
  const killed = createInbox(
    roomOf(office, () => new Promise(() => undefined)),
    ['web'],
    () => undefined,
  );
  await killed.receive(file);
  await vi.waitFor(async () => expect(await told(office)).toEqual(['Đã nhận tệp plan.csv, đang đọc…']));
  for (let start = 0; start < 3; start++) {
    const inbox = createInbox(roomOf(office, onDisk), ['web'], () => undefined);
    await inbox.resume();
    await inbox.idle();
    expect(await told(office)).toEqual([
      'Đã nhận tệp plan.csv, đang đọc…',
      expect.stringMatching(/^Đọc được 1 nhiệm vụ/),
    ]);
  }
});

it('the same incoming delivered twice is one file', async () => {
  const office = await smallOffice();
  writeFileSync(path, `${header}\nA1;Việc;Sở Y tế;30/6/2024`);
  const inbox = createInbox(roomOf(office, onDisk), ['web'], () => undefined);
  expect(await Promise.all([inbox.receive(file), inbox.receive(file)])).toEqual(['stored', 'duplicate']);
  await inbox.idle();
  expect(await told(office)).toHaveLength(2);
});

it('whoever waits for a long file is told how far it is, in place of the first message, and can ask something meanwhile', async () => {
  const office = await smallOffice();
  const rows = Array.from({ length: 1_500 }, (_, at) => `B${at};Việc ${at};Sở Y tế;30/6/2024`);
  writeFileSync(path, [header, ...rows].join('\n'));
  let clock = new Date('2024-04-02T01:00:00Z').getTime();
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const room = {
    ...roomOf(office, () => opened.then(onDisk)),
    now: () => {
      clock += 1_000;
      return new Date(clock);
    },
  };
  const inbox = createInbox(room, ['web'], () => undefined);
  await inbox.receive(file);
  await vi.waitFor(async () => expect(await told(office)).toHaveLength(1));
  await office.store.write((tx) =>
    tx.outbox.updateMany({ data: { state: 'sent', messageId: 'm1', sentView: { blocks: [] } } }),
  );
  await inbox.receive({ ...file, externalId: 't1', what: { kind: 'text', text: 'trợ giúp' } });
  await vi.waitFor(async () => expect(await told(office)).toHaveLength(2));
  open();
  await inbox.idle();
  const progress = await office.store.read.outbox.findMany({ where: { key: { startsWith: 'import:' } } });
  expect(progress.length).toBeGreaterThan(0);
  expect(progress.every(({ replaces, silent }) => replaces === 'm1' && silent)).toBe(true);
  const [first] = progress.map(({ content }) => viewText((content as unknown as { view: View }).view));
  expect(first).toMatch(/^Đang đọc tệp plan\.csv: đã đọc [\d.]+ dòng…$/);
  expect((await told(office)).at(-1)).toMatch(/^Đọc được 1\.500 nhiệm vụ/);
});

it('a list that would hold everybody else up is not taken over in the chat', async () => {
  const office = await smallOffice();
  const rows = Array.from({ length: 5_001 }, (_, at) => `B${at};Việc ${at};Sở Y tế;30/6/2024`);
  writeFileSync(path, [header, ...rows].join('\n'));
  const inbox = createInbox(roomOf(office, onDisk), ['web'], () => undefined);
  await inbox.receive(file);
  await inbox.idle();
  expect((await told(office))[1]).toContain('nhiều hơn 5.000 dòng');
});

it('where something goes wrong that nobody planned, whoever waits is told and may have it tried again', async () => {
  const office = await smallOffice();
  writeFileSync(path, `${header}\nA1;Việc;Sở Y tế;30/6/2024`);
  let broken = true;
  const open = () => (broken ? Promise.reject(new Error('the disk is gone')) : onDisk());
  const inbox = createInbox(roomOf(office, open), ['web'], () => undefined);
  await inbox.receive(file);
  await inbox.idle();
  expect((await told(office))[1]).toContain('Chưa đọc được tệp plan.csv do lỗi ngoài dự kiến.');
  broken = false;
  await inbox.receive({ ...file, externalId: 'p1', what: { kind: 'choice', act: 'ig:1' } });
  await inbox.idle();
  expect((await told(office)).at(-1)).toMatch(/^Đọc được 1 nhiệm vụ/);
});

it('files that come while another is being read are read after it, none is left lying', async () => {
  const office = await smallOffice();
  writeFileSync(path, `${header}\nA1;Việc;Sở Y tế;30/6/2024`);
  const inbox = createInbox(roomOf(office, onDisk), ['web'], () => undefined);
  for (let count = 0; count < 4; count++) {
    await inbox.receive({ ...file, externalId: `many-${count}` });
    await new Promise((resolve) => setTimeout(resolve, count * 40));
  }
  await inbox.idle();
  expect(await office.store.read.importDraft.count({ where: { state: 'read' } })).toBe(4);
  expect((await told(office)).filter((line) => line?.startsWith('Đọc được'))).toHaveLength(4);
});
