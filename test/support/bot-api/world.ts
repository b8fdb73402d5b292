import type { UploadedFile } from './params.ts';

export interface Button {
  readonly text: string;
  readonly callback_data?: string;
  readonly request_contact?: boolean;
  readonly style?: string;
}

/** A message of the bot as a person sees it. */
export interface BotMessage {
  readonly id: number;
  readonly chat: number;
  /** What is read on the screen, without markup. */
  text: string;
  /** As the bot sent it. */
  html: string;
  /** Inline buttons, row by row. */
  buttons: Button[][];
  /** Buttons in place of the phone's keyboard. */
  replyButtons: Button[][];
  readonly silent: boolean;
  /** Sent by sendRichMessage. */
  rich: boolean;
  /** What it said before it was edited, oldest first. */
  readonly earlier: string[];
  readonly file?: { readonly id: string; readonly name: string; readonly size: number };
}

/** What a person sees above the box while typing. */
export interface InlineAnswer {
  readonly results: readonly {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    /** What is written into the chat when this is chosen. */
    readonly text: string;
    readonly hasButtons: boolean;
  }[];
  readonly personal: boolean;
  readonly cacheSeconds: number;
  readonly nextOffset: string;
  readonly button?: { readonly text: string; readonly start_parameter?: string };
}

export interface PlayedChat {
  readonly id: number;
  readonly kind: 'private' | 'group' | 'supergroup';
  readonly name: string;
  /** A bot cannot write to a person who has never written to it. */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
  /** The group became a supergroup with this id. */
  migratedTo?: number;
}

interface StoredFile extends UploadedFile {
  readonly id: string;
  readonly path: string;
}

/** Everything the played Telegram remembers. */
export interface World {
  readonly bot: { readonly id: number; readonly is_bot: true; readonly first_name: string; readonly username: string };
  readonly chats: Map<number, PlayedChat>;
  readonly messages: BotMessage[];
  readonly files: Map<string, StoredFile>;
  /** Command menus by scope, e.g. `default/`, `chat:101/`, `chat:101/vi`. */
  readonly menus: Map<string, { command: string; description: string }[]>;
  /** Inline queries: id → what it was answered with, or that it is still open or too old. */
  readonly inlineQueries: Map<string, InlineAnswer | 'open' | 'too old'>;
  /** Presses: id → answered or not. */
  readonly presses: Map<string, 'spinning' | 'answered'>;
  nextMessageId(): number;
  keepFile(file: UploadedFile): StoredFile;
  /** Called when a message was sent or edited. */
  readonly seen: { seq: number; message: BotMessage }[];
  show(message: BotMessage): void;
  onShow(listener: () => void): () => void;
}

export function createWorld(botId: number): World {
  const seen: World['seen'] = [];
  const files = new Map<string, StoredFile>();
  const listeners = new Set<() => void>();
  let lastMessageId = 0;
  return {
    bot: { id: botId, is_bot: true, first_name: 'Nhắc Việc', username: 'NhacViecBot' },
    chats: new Map(),
    messages: [],
    files,
    menus: new Map(),
    inlineQueries: new Map(),
    presses: new Map(),
    seen,
    nextMessageId: () => ++lastMessageId,
    keepFile(file) {
      const id = `played-file-${files.size + 1}`;
      const stored = { ...file, id, path: `documents/file_${files.size + 1}` };
      files.set(id, stored);
      return stored;
    },
    show(message) {
      seen.push({ seq: seen.length, message });
      for (const listener of [...listeners]) listener();
    },
    onShow(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
