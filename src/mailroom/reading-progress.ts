import { readingScreen } from '../conversation/screens/import-read.ts';
import { languageOf, textsIn } from '../language/fluent.ts';
import { lane, messageIdOf, queueMessage } from '../store/outbox.ts';
import { personById } from '../store/people.ts';
import type { Mailroom } from './surroundings.ts';

/** How often somebody who waits for a long file is told how far it is, in milliseconds. */
const EVERY_MS = 3_000;

interface Reading {
  readonly id: number;
  readonly personId: number;
  readonly channel: string;
  readonly chat: string;
  readonly incomingId: number;
  readonly file: unknown;
}

/** Tells how many rows were read so far, in place of the message that said that the file has come. */
export function readingProgress(
  room: Mailroom,
  { id, personId, channel, chat, incomingId, file }: Reading,
  queued: (channel: string, chat: string) => void,
) {
  const began = room.now().getTime();
  let told = began;
  let telling: Promise<void> = Promise.resolve();

  async function tell(rows: number, moment: number): Promise<void> {
    const { store, now } = room;
    const [person, replaces] = await Promise.all([
      personById(store.read, personId),
      messageIdOf(store.read, `reply:${incomingId}:0`),
    ]);
    if (replaces === null) return;
    const at = now();
    const text = textsIn(languageOf(person?.language));
    const view = readingScreen({ text }, (file as { readonly name: string }).name, rows);
    await store.write((tx) =>
      queueMessage(tx, {
        ...{ key: `import:${id}:${moment}`, channel, chat, personId, incomingId, lane: lane.reply },
        ...{ notBefore: at, content: { kind: 'view', view }, replaces, silent: true, createdAt: at },
      }),
    );
    queued(channel, chat);
  }

  return {
    saw(rows: number): void {
      const moment = room.now().getTime();
      if (moment - told < EVERY_MS) return;
      told = moment;
      telling = telling
        .then(() => tell(rows, moment - began))
        .catch((error: unknown) => room.log.warn({ err: error }, 'nobody could be told how far a file is read'));
    },
    /** Resolves when nothing more is told. */
    over: () => telling,
  };
}
