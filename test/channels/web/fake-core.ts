import { pino } from 'pino';
import type { Channel } from '../../../src/channels/channel.ts';
import type {
  DemoPerson,
  DemoStep,
  OpenedMade,
  TranscriptEntry,
  WebEvidence,
  WebOptions,
} from '../../../src/channels/web/options.ts';
import { createWebChannel } from '../../../src/channels/web/web-channel.ts';
import type { Incoming, SentFile } from '../../../src/conversation/incoming.ts';
import type { View } from '../../../src/conversation/view.ts';
import { judgeFile } from '../../../src/domain/evidence.ts';

const HOUR_MS = 3_600_000;
const STEP_MS: Readonly<Record<DemoStep, number>> = {
  hour: HOUR_MS,
  morning: 24 * HOUR_MS,
  day: 24 * HOUR_MS,
  week: 168 * HOUR_MS,
};

export interface FakeCore {
  readonly channel: Channel & { url(): string };
  /** What was stored, each thing once, in order. */
  readonly stored: readonly Incoming[];
  /** Waits before it stores, or refuses to. */
  beforeStoring: () => Promise<void>;
  /** Waits before a file is taken in, or breaks off. */
  whileTaking: () => Promise<void>;
  /** What the bot answers; nothing by default. */
  answer: (incoming: Incoming) => View | undefined;
  /** Sends as the outbox would. Returns the message's id. */
  send(chat: string, view: View, replaces?: string): Promise<string>;
  /** Writes to the transcript alone, as if the live stream had lost it. */
  record(chat: string, entry: TranscriptEntry): void;
  forget(): void;
  now: Date;
  /** What is made for a message, by its id. */
  made: (chat: string, key: string) => OpenedMade;
}

/** Everything behind the web channel, in memory: an inbox that knows what it has, a transcript, an outbox. */
export async function startFakeCore(
  options: Partial<WebOptions> = {},
  people?: readonly DemoPerson[],
): Promise<FakeCore> {
  const stored: Incoming[] = [];
  const transcripts = new Map<string, TranscriptEntry[]>();
  let keys = 0;

  const channel = createWebChannel({
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    officeName: 'UBND tỉnh Nghệ An',
    language: 'vi',
    languageIn: () => Promise.resolve('vi'),
    transcript: async (chat) => transcripts.get(chat) ?? [],
    now: () => core.now,
    made: async (chat, key) => core.made(chat, key),
    evidence: fakeEvidence(() => core.whileTaking()),
    ...(people === undefined ? {} : { demo: { people: async () => people, advance, quickTry: ['/viec', '/tonghop'] } }),
    ...options,
  });

  const core: FakeCore = {
    channel,
    stored,
    now: new Date('2024-04-02T00:25:00Z'),
    beforeStoring: async () => {},
    whileTaking: async () => {},
    answer: () => undefined,
    made: () => ({ kind: 'refused' }),
    record,
    forget: () => transcripts.clear(),
    async send(chat, view, replaces) {
      const key = `out-${++keys}`;
      const gone = replaces === undefined ? {} : { replaces };
      record(chat, { id: key, at: core.now, from: 'bot', view, ...gone });
      await channel.deliver({ key, chat, view, ...gone });
      return key;
    },
  };
  await channel.start(receive, () => Promise.resolve({ kind: 'found', articles: [] }));
  return core;

  async function receive(incoming: Incoming): Promise<'stored' | 'duplicate'> {
    await core.beforeStoring();
    if (stored.some(({ externalId }) => externalId === incoming.externalId)) return 'duplicate';
    stored.push(incoming);
    record(incoming.chat, { id: incoming.externalId, at: core.now, from: 'person', ...saidIn(incoming) });
    const view = core.answer(incoming);
    if (view !== undefined) setImmediate(() => void core.send(incoming.chat, view));
    return 'stored';
  }

  function record(chat: string, entry: TranscriptEntry): void {
    transcripts.set(chat, [...(transcripts.get(chat) ?? []), entry]);
  }

  async function advance(step: DemoStep): Promise<Date> {
    core.now = new Date(core.now.getTime() + STEP_MS[step]);
    for (const { chat, role } of people ?? []) {
      if (role === 'officer') await core.send(chat, { blocks: [{ kind: 'text', text: `Nhắc việc: ${step}` }] });
    }
    return core.now;
  }
}

/** Files in memory, judged as the real ones are; none is given out. */
function fakeEvidence(whileTaking: () => Promise<void>): WebEvidence {
  const waiting = new Map<string, { size: number; type: string }>();
  return {
    isKnown: () => Promise.resolve(true),
    open: () => Promise.resolve({ kind: 'refused' }),
    async takeIn(_, name, bytes) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) chunks.push(chunk);
      await whileTaking();
      const whole = Buffer.concat(chunks);
      const judged = judgeFile({ name, size: whole.length }, whole.subarray(0, 4096));
      if (!judged.ok) return { kind: 'fault', fault: judged.fault, name: judged.name };
      const token = `token-${waiting.size + 1}`;
      waiting.set(token, { size: whole.length, type: judged.type });
      return { kind: 'taken_in', token, name: judged.name };
    },
    keep(_, sent) {
      const [first, ...more] = sent.flatMap(({ token, name }): SentFile[] => {
        const found = waiting.get(token);
        waiting.delete(token);
        return found === undefined ? [] : [{ ref: token, name, ...found }];
      });
      const isWhole = first !== undefined && more.length + 1 === sent.length;
      return Promise.resolve(isWhole ? { kind: 'kept', files: [first, ...more] } : { kind: 'gone' });
    },
  };
}

function saidIn({ what }: Incoming): Pick<TranscriptEntry, 'text' | 'files' | 'chosen'> {
  if (what.kind === 'file')
    return { text: what.caption ?? '', files: [what, ...(what.more ?? [])].map(({ name }) => name) };
  if (what.kind === 'text') return { text: what.text };
  return what.kind === 'choice' ? { chosen: what.act } : { text: '/start' };
}
