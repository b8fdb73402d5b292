import type { Incoming } from '../conversation/incoming.ts';
import type { View } from '../conversation/view.ts';
import { chatRows } from '../store/inbox.ts';
import type { Db } from '../store/store.ts';

/** One thing said in a chat. */
export interface TranscriptEntry {
  readonly id: string;
  readonly at: Date;
  readonly from: 'person' | 'bot';
  readonly text?: string;
  /** Names of the files that the person sent with it. */
  readonly files?: readonly string[];
  readonly view?: View;
  /** The act of the button that was pressed; `text` is then its label, if the message is still known. */
  readonly chosen?: string;
  /** The id of the earlier entry whose place this one takes. */
  readonly replaces?: string;
}

const MOST_ENTRIES = 200;

/** What was said in a chat, both ways, oldest first: for a page that opens. */
export async function readTranscript(db: Db, channel: string, chat: string): Promise<TranscriptEntry[]> {
  const { said, told } = await chatRows(db, channel, chat, MOST_ENTRIES);
  const views = new Map(told.map((row) => [row.messageId, row.sentView as unknown as View | null]));
  // Of what was said at the same moment, the first stays first.
  const fromPerson = said.toReversed().flatMap((row): TranscriptEntry[] => {
    const spoken = wordsOf(row.incoming as unknown as Incoming, views);
    return spoken === null ? [] : [{ id: row.externalId, at: row.receivedAt, from: 'person', ...spoken }];
  });
  const fromBot = told
    .toReversed()
    .filter((row) => row.sentView !== null)
    .map((row): TranscriptEntry => {
      const view = row.sentView as unknown as View;
      const replaces = row.replaces === null ? {} : { replaces: row.replaces };
      return { id: row.key, at: row.sentAt ?? row.createdAt, from: 'bot', view, ...replaces };
    });
  const all = [...fromPerson, ...fromBot];
  return all.sort((a, b) => a.at.getTime() - b.at.getTime()).slice(-MOST_ENTRIES);
}

function wordsOf({ what }: Incoming, views: ReadonlyMap<string | null, View | null>) {
  switch (what.kind) {
    case 'text':
      return { text: what.text };
    case 'file':
      return { text: what.caption ?? '', files: [what, ...(what.more ?? [])].map(({ name }) => name) };
    case 'start':
      return { text: '/start' };
    case 'choice': {
      const view = views.get(what.messageId ?? null);
      const label = view?.choices?.flat().find((choice) => choice.act === what.act)?.label;
      return { chosen: what.act, ...(label === undefined ? {} : { text: label }) };
    }
    default:
      return null;
  }
}
