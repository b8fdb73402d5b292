import type { Logger } from 'pino';
import type { SentFile } from '../../conversation/incoming.ts';
import type { View } from '../../conversation/view.ts';
import type { EvidenceFault } from '../../domain/evidence.ts';
import type { Language } from '../../language/fluent.ts';
import type { MadeFile } from '../channel.ts';

export interface WebOptions {
  readonly host: string;
  /** 0 takes any free port; `url()` tells which. */
  readonly port: number;
  readonly log: Logger;
  readonly officeName: string;
  /** The language of the page for whoever has chosen none. */
  readonly language: Language;
  /** The language that the person of this chat chose. Not asked in the demo: its page is nobody's phone. */
  languageIn(chat: string): Promise<Language>;
  /** IANA name of the zone in which the page words dates. Default Asia/Ho_Chi_Minh. */
  readonly timezone?: string;
  /** What was said in this chat, both ways, oldest first: the durable copy from which the page is drawn. */
  transcript(chat: string): Promise<readonly TranscriptEntry[]>;
  now(): Date;
  /** Files as evidence; without it the page offers none. */
  readonly evidence?: WebEvidence;
  /** The file that a message in this chat asked to be made, if the person of the chat may have it now. Without it the page shows none. */
  made?(chat: string, key: string): Promise<OpenedMade>;
  /** Lets whoever opens the page play anybody: for the demo only, never beside real data. */
  readonly demo?: DemoOptions;
  /** Webhooks of other channels, mounted on the same server. */
  readonly webhooks?: readonly Webhook[];
  /** Answered to everybody under /healthz, so `detail` must hold no personal data. */
  health?(): Promise<Health>;
}

export interface TranscriptEntry {
  /** A person's entry: its `externalId`. The bot's: the outbox key. So that the page knows again what it already shows. */
  readonly id: string;
  readonly at: Date;
  readonly from: 'person' | 'bot';
  readonly text?: string;
  /** Names of the files that the person sent with it. */
  readonly files?: readonly string[];
  readonly view?: View;
  /** The act of the button that the person pressed; `text` is then its label, if known. */
  readonly chosen?: string;
  /** The id of the earlier entry whose place this one takes. */
  readonly replaces?: string;
}

export interface WebEvidence {
  /** Whether the person of this chat is on the list: strangers fill no disk. */
  isKnown(chat: string): Promise<boolean>;
  /** Takes a file in, to wait until it is sent. `bytes` throws where the sender hangs up. */
  takeIn(chat: string, name: string, bytes: AsyncIterable<Uint8Array>): Promise<TakenIn>;
  /** Keeps for good what waits, all of it or nothing. `gone`: it has to be handed in again. */
  keep(chat: string, waiting: readonly { readonly token: string; readonly name: string }[]): Promise<Kept>;
  /** A piece of evidence by its id, if the person of this chat may see it now. */
  open(chat: string, id: number): Promise<Opened>;
}

export type TakenIn =
  | { readonly kind: 'taken_in'; readonly token: string; readonly name: string }
  | { readonly kind: 'fault'; readonly fault: EvidenceFault; readonly name: string }
  | { readonly kind: 'broken_off' }
  | { readonly kind: 'cannot_write' };

export type Kept =
  | { readonly kind: 'kept'; readonly files: readonly [SentFile, ...SentFile[]] }
  | { readonly kind: 'gone' | 'cannot_write' };

export type Opened =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly type: string;
      readonly size: number;
      readonly bytes: ReadableStream<Uint8Array>;
    }
  /** `refused`: not theirs to see, or none. `elsewhere`: the channel that keeps it does not give it out now. */
  | { readonly kind: 'refused' | 'gone' | 'elsewhere' };

export type OpenedMade =
  | { readonly kind: 'made'; readonly file: MadeFile }
  /** `refused`: not theirs to see, or none. `failed`: it could not be made now. */
  | { readonly kind: 'refused' | 'failed' };

export interface DemoOptions {
  people(): Promise<readonly DemoPerson[]>;
  /** Moves the demo's clock and resolves, with the new time, when everything due on the way has been sent. */
  advance(step: DemoStep): Promise<Date>;
  /** Sentences offered above the box, to send with one tap. */
  readonly quickTry?: readonly string[];
}

/** An hour, to the next working morning, a day, a week. */
export const DEMO_STEPS = ['hour', 'morning', 'day', 'week'] as const;
export type DemoStep = (typeof DEMO_STEPS)[number];

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly role: 'officer' | 'unit_head' | 'coordinator' | 'leader' | 'admin';
  readonly chat: string;
  /** Sentences that suit this person, in place of the demo's `quickTry`. */
  readonly quickTry?: readonly string[];
}

export interface Webhook {
  /** Starts with a slash. */
  readonly path: string;
  /** Rejecting answers 500, so that the platform delivers again. */
  handle(body: unknown, headers: Headers): Promise<{ readonly status: number }>;
}

export interface Health {
  readonly ok: boolean;
  readonly detail: unknown;
}
