import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { createTelegramChannel } from '../../src/channels/telegram/telegram-channel.ts';
import { createWebChannel } from '../../src/channels/web/web-channel.ts';
import { fileOpener } from '../../src/cli/open-file.ts';
import { webEvidence } from '../../src/cli/web-evidence.ts';
import type { View } from '../../src/conversation/view.ts';
import { createDelivery } from '../../src/mailroom/delivery.ts';
import { createInbox } from '../../src/mailroom/inbox.ts';
import { openMadeFile } from '../../src/mailroom/make-file.ts';
import { readTranscript } from '../../src/mailroom/transcript.ts';
import { createEvidenceFiles, type EvidenceFiles, evidenceFolder } from '../../src/store/evidence-files.ts';
import { zone } from '../reminders/played-office.ts';
import { type BotApi, createBotApi } from './bot-api/bot-api.ts';
import type { Person } from './bot-api/person.ts';
import { type PersonName, type SmallOffice, smallOffice } from './small-office.ts';

/** The small office behind the channels as they are: a played Bot API over sockets, and the web chat over HTTP. */
export interface RealChannels {
  readonly office: SmallOffice;
  readonly telegram: BotApi;
  readonly files: EvidenceFiles;
  /** Their phone with Telegram on it. */
  phone(name: PersonName): Person;
  /** Their browser. */
  browser(name: PersonName): Promise<Browser>;
  /** A browser of somebody who is on no list. */
  guest(): Promise<Browser>;
  /** Resolves when everything that came in is answered and sent. */
  settle(): Promise<void>;
  passMinutes(minutes: number): void;
}

export interface Browser {
  readonly cookie: string;
  readonly chat: string;
  get(path: string): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  upload(name: string, bytes: Uint8Array, headers?: Record<string, string>): Promise<Response>;
  /** Says it, with files that were taken in, and resolves with what the bot answers. */
  says(text: string, files?: readonly { token: string; name: string }[]): Promise<string>;
  /** Presses any act on any message, and resolves with what the bot answers. */
  chooses(act: string, messageId?: string): Promise<string>;
  /** What the bot said last: every view that came with the last answer. */
  lastViews(): readonly View[];
}

/** The second Tuesday of April 2024 has begun; 8:00 in the office. */
const START = '2024-04-02T08:00:00+07:00';

export async function realChannels(): Promise<RealChannels> {
  const office = await smallOffice();
  let clock = new Date(START);
  const log = pino({ level: 'silent' });
  const basic = { store: office.store, now: () => clock, zone, officeName: 'Tổ công tác', log };
  const files = createEvidenceFiles(evidenceFolder(office.url));
  const openFile = fileOpener(files, (ref) => bot.fetchFile(ref));
  const room = { ...basic, fetchable: ['telegram'], openFile };
  const telegram = await createBotApi();
  const bot = createTelegramChannel({
    ...{ token: telegram.token, apiRoot: telegram.url, log, pathOf: files.pathOf },
    sleep: async (_, signal) => {
      await delay(1, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
  });
  const web = createWebChannel({
    ...{ host: '127.0.0.1', port: 0, log, officeName: room.officeName, language: 'vi' },
    languageIn: () => Promise.resolve('vi'),
    transcript: (chat) => readTranscript(office.store.read, 'web', chat),
    now: room.now,
    evidence: webEvidence(room, files, bot.fetchFile),
    made: (chat, key) => openMadeFile(room, { channel: 'web', chat }, key),
  });
  const channels: readonly Channel[] = [bot, web];
  // The platform's pace would only make the tests slow.
  const unhurried = { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 };
  const deliveries = channels.map((channel) => createDelivery(room, { ...channel, pace: unhurried }));
  const inbox = createInbox(room, ['telegram', 'web'], () => undefined);
  for (const channel of channels)
    await channel.start(
      (incoming) => inbox.receive(incoming),
      () => Promise.resolve({ kind: 'found', articles: [] }),
    );
  onTestFinished(async () => {
    for (const channel of channels) await channel.stop();
    await inbox.idle();
    await telegram.close();
  });
  const ids = new Map<PersonName, number>();
  const names = Object.keys(office.people) as PersonName[];
  for (const [at, name] of names.entries()) ids.set(name, 101 + at);
  for (const name of names) await link(name, 'telegram', String(ids.get(name)));

  async function link(name: PersonName, channel: string, chat: string): Promise<void> {
    const personId = office.people[name].id;
    await office.store.write((tx) =>
      tx.address.create({ data: { personId, channel, chat, sender: chat, proof: 'invitation', linkedAt: clock } }),
    );
  }

  async function settle(): Promise<void> {
    await telegram.untilConfirmed();
    await inbox.idle();
    for (const delivery of deliveries) await delivery.runUntilEmpty();
  }

  async function guest(): Promise<Browser> {
    const url = web.url();
    const cookie = (await fetch(`${url}/api/me`)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const token = cookie.split('=')[1] ?? '';
    const chat = createHash('sha256').update(token).digest('base64url').slice(0, 22);
    const own = { cookie, origin: url };
    let seen = 0;
    let last: readonly View[] = [];
    const post = (path: string, body: unknown) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { ...own, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    async function answerTo(path: string, body: object): Promise<string> {
      const response = await post(path, { id: randomUUID(), ...body });
      if (!response.ok) return `${response.status} ${await response.text()}`;
      await settle();
      const entries = (await readTranscript(office.store.read, 'web', chat)).filter(({ from }) => from === 'bot');
      last = entries.slice(seen).flatMap(({ view }) => view ?? []);
      seen = entries.length;
      return last.flatMap(({ blocks }) => blocks.map((one) => (one.kind === 'text' ? one.text : ''))).join('\n');
    }
    return {
      chat,
      cookie,
      post,
      get: (path) => fetch(`${url}${path}`, { headers: own }),
      upload: (name, bytes, headers = {}) =>
        fetch(`${url}/api/files?name=${encodeURIComponent(name)}`, {
          method: 'POST',
          headers: { ...own, 'content-type': 'application/octet-stream', ...headers },
          body: Buffer.from(bytes),
        }),
      says: (text, sent = []) => answerTo('/api/say', { text, files: sent }),
      chooses: (act, messageId = 'reply:0:0') => answerTo('/api/choose', { act, messageId }),
      lastViews: () => last,
    };
  }

  return {
    office,
    telegram,
    files,
    guest,
    settle,
    phone: (name) => telegram.person(ids.get(name) ?? 0, { name }),
    async browser(name) {
      const browser = await guest();
      await link(name, 'web', browser.chat);
      return browser;
    },
    passMinutes(minutes) {
      clock = new Date(clock.getTime() + minutes * 60_000);
    },
  };
}
