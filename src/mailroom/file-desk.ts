import { setTimeout as sleep } from 'node:timers/promises';
import { rememberedPeople } from '../actions/import/remembered-people.ts';
import { unitFinder } from '../actions/import/unit-finder.ts';
import type { FileDraft, NotFetched } from '../conversation/import/file-draft.ts';
import type { Incoming } from '../conversation/incoming.ts';
import { noAnswers } from '../domain/import-answers.ts';
import { type ReadList, readList } from '../intake/read-list.ts';
import { nextToRead, readDrafts, settleReading } from '../store/import-drafts.ts';
import { readingProgress } from './reading-progress.ts';
import type { Mailroom } from './surroundings.ts';

export interface FileDesk {
  /** Looks for files that are to be read; reads them one after the other in the background. */
  look(): void;
  /** What a former process had read, or is to be read, comes first. */
  resume(): Promise<void>;
  /** Whether a file is being read. */
  isBusy(): boolean;
  idle(): Promise<void>;
}

/** What does not come at once from the platform may come a moment later. */
const FETCHES = 2;
const BETWEEN_FETCHES_MS = 500;
/** Taking more rows over would hold everybody else up for more than some seconds: the command on the server does that. */
const MOST_ROWS = 5_000;

type Waiting = NonNullable<Awaited<ReturnType<typeof nextToRead>>>;

/**
 * Reads the files of which the conversation noted that they are to be taken over: beside the chat, outside of any transaction, in the
 * thread of `intake`. What was read is written down, and comes back to the chat as an incoming of its own, once for each reading: so the
 * chat hears of it in order, and whatever is killed when, it hears of it once.
 */
export function createFileDesk(
  room: Mailroom,
  channels: readonly string[],
  tell: {
    readonly receive: (incoming: Incoming) => Promise<unknown>;
    /** A message was queued for this chat. */
    readonly queued: (channel: string, chat: string) => void;
  },
): FileDesk {
  let reading: Promise<void> | null = null;
  /** Something came while the last look was ending. */
  let lookAgain = false;
  /** What this process could not even write down: the next start tries again. */
  const givenUp: number[] = [];

  async function readAll(): Promise<void> {
    for (;;) {
      const draft = await nextToRead(room.store.read, channels, givenUp);
      if (draft === null) return;
      try {
        await readOne(draft);
      } catch (error) {
        room.log.error({ draft: draft.id, err: error }, 'a file could not be read');
        await settle(draft, { state: 'failed', content: { reason: 'failed' } }).catch(() => givenUp.push(draft.id));
      }
    }
  }

  async function readOne(draft: Waiting): Promise<void> {
    const content = await contentOf(draft);
    if ('reason' in content) return settle(draft, { state: 'failed', content });
    const people = content.kind === 'plan' ? await rememberedPeople(room.store.read, content.tasks) : {};
    return settle(draft, { state: 'read', content, answers: { ...noAnswers, people } });
  }

  /** Writes down how reading ended, and tells the chat. */
  async function settle(draft: Waiting, to: Parameters<typeof settleReading>[2]): Promise<void> {
    if (await room.store.write((tx) => settleReading(tx, draft.id, to)))
      await announce({ ...draft, readings: draft.readings + 1 });
  }

  async function contentOf(draft: Waiting): Promise<ReadList | NotFetched> {
    const { ref, name, caption } = draft.file as unknown as FileDraft;
    const opened = await fetched(draft.channel, ref);
    if (opened.kind !== 'file') return { reason: opened.kind };
    const progress = readingProgress(room, draft, tell.queued);
    try {
      const isKnown = await unitFinder(room.store.read);
      const named = caption === undefined ? {} : { basis: caption };
      const options = { name, limits: { rows: MOST_ROWS }, onRows: progress.saw, ...named };
      return await readList(opened.path, options, isKnown);
    } finally {
      await progress.over();
      await opened.close();
    }
  }

  async function fetched(channel: string, ref: string) {
    for (let attempt = 1; ; attempt += 1) {
      const opened = (await room.openFile?.(channel, ref)) ?? { kind: 'gone' as const };
      if (opened.kind !== 'later' || attempt === FETCHES) return opened;
      await sleep(BETWEEN_FETCHES_MS);
    }
  }

  async function announce({ id, channel, chat, sender, readings }: Announced): Promise<void> {
    await tell.receive({
      ...{ channel: channel as Incoming['channel'], chat, sender, chatKind: 'private' },
      externalId: `file-read:${id}:${readings}`,
      what: { kind: 'file_read', draft: id },
    });
  }

  async function keepLooking(): Promise<void> {
    while (lookAgain) {
      lookAgain = false;
      await readAll();
    }
  }

  function look(): void {
    lookAgain = true;
    reading ??= keepLooking().finally(() => {
      reading = null;
      if (lookAgain) look();
    });
  }

  return {
    look,
    async resume() {
      // Of most the chat was told already: then this is a duplicate, and nothing is said twice.
      for (const draft of await readDrafts(room.store.read, channels)) await announce(draft);
      look();
    },
    isBusy: () => reading !== null,
    async idle() {
      await reading;
    },
  };
}

type Announced = Awaited<ReturnType<typeof readDrafts>>[number];
