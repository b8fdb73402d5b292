import type { UpdateQueue } from './update-queue.ts';
import type { BotMessage, Button, PlayedChat, World } from './world.ts';

/** A text that must occur, a pattern, or a question about the message. */
export type Match = string | RegExp | ((message: BotMessage) => boolean);

export interface Where {
  /** A group; without it the private chat with the bot. */
  readonly in?: number;
  /** The id of the message that is answered. */
  readonly replyTo?: number;
}

interface FileToSend {
  readonly name?: string;
  readonly type?: string;
  readonly content?: string | Buffer;
  readonly caption?: string;
}

/** Somebody with a phone. Every deed becomes an update; deeds that make a message return its id. */
export interface Person {
  readonly id: number;
  readonly name: string;
  says(text: string, where?: Where): number;
  /** Changes an earlier message. */
  edits(messageId: number, text: string, where?: Where): void;
  /** Presses the button with this label on the newest message that has it (or on the message `on`); returns the press's id. */
  presses(label: string | RegExp, options?: { readonly on?: number; readonly in?: number }): string;
  /** Types after the name of the bot in the box of any chat; returns the query's id. */
  types(query: string, offset?: string): string;
  /** Sends any callback data, as a forger or an old button would. */
  pressesForged(act: string, messageId: number): string;
  /** Shares the own contact card, or somebody else's. */
  sharesContact(of?: { readonly id?: number; readonly name: string; readonly phone: string }): number;
  sendsFile(file?: FileToSend, where?: Where): number;
  sendsPhoto(options?: { readonly caption?: string }, where?: Where): number;
  /** Sends anything else, e.g. `sends({ voice: { file_id: 'x', duration: 3 } })`. */
  sends(content: Readonly<Record<string, unknown>>, where?: Where): number;
  blocks(): void;
  unblocks(): void;
  /** Deletes the Telegram account. */
  deletesAccount(): void;
  /** What the bot has written in the private chat, oldest first, as it reads now. */
  messages(): readonly BotMessage[];
  /** The next message (new or edited) that this person has not heard yet and that matches; waits for it. */
  hears(match?: Match, timeoutMs?: number): Promise<BotMessage>;
}

interface PersonParts {
  readonly world: World;
  readonly queue: UpdateQueue;
  readonly waitFor: (
    chat: number,
    match: Match | undefined,
    fromSeq: number,
    timeoutMs: number,
  ) => Promise<{ seq: number; message: BotMessage }>;
}

export function createPerson({ world, queue, waitFor }: PersonParts, id: number, name: string, phone: string): Person {
  const chat: PlayedChat = { id, kind: 'private', name, started: false, blocked: false, deactivated: false };
  world.chats.set(id, chat);
  const user = { id, is_bot: false, first_name: name, language_code: 'vi' };
  let heard = 0;

  function chatJson(where: Where | undefined): Record<string, unknown> {
    if (where?.in === undefined) return { id, type: 'private', first_name: name };
    const group = world.chats.get(where.in);
    if (group === undefined) throw new Error(`there is no group ${where.in}: make it with api.group(...)`);
    return { id: group.id, type: group.kind, title: group.name };
  }

  function message(messageId: number, content: object, where?: Where): Record<string, unknown> {
    if (chat.blocked) throw new Error(`${name} has blocked the bot and cannot write to it: unblocks() first`);
    chat.started = true;
    const reply =
      where?.replyTo === undefined
        ? {}
        : {
            reply_to_message: { message_id: where.replyTo, chat: chatJson(where), date: 0, ...authorOf(where.replyTo) },
          };
    return { message_id: messageId, from: user, chat: chatJson(where), date: seconds(), ...reply, ...content };
  }

  /** Who wrote a message, as far as the bot is concerned. */
  function authorOf(messageId: number): { from?: object } {
    return world.messages.some((known) => known.id === messageId) ? { from: world.bot } : {};
  }

  function entitiesOf(text: string): { entities?: object[] } {
    const command = text.startsWith('/')
      ? [{ type: 'bot_command', offset: 0, length: text.split(/\s/)[0]?.length }]
      : [];
    const mentions = [...text.matchAll(/@\w+/g)].map((found) => ({
      type: 'mention',
      offset: found.index,
      length: found[0].length,
    }));
    const entities = [...command, ...mentions.filter(() => command.length === 0)];
    return entities.length === 0 ? {} : { entities };
  }

  function send(content: object, where?: Where): number {
    const messageId = world.nextMessageId();
    queue.add('message', message(messageId, content, where));
    return messageId;
  }

  function press(act: string, messageId: number, where: Where): string {
    const queryId = `press-${world.presses.size + 1}`;
    world.presses.set(queryId, 'spinning');
    const carrier = { message_id: messageId, from: world.bot, chat: chatJson(where), date: seconds(), text: '' };
    queue.add('callback_query', { id: queryId, from: user, message: carrier, chat_instance: '1', data: act });
    return queryId;
  }

  function changeMembership(blocked: boolean): void {
    chat.blocked = blocked;
    const status = (kicked: boolean): object => ({ user: world.bot, status: kicked ? 'kicked' : 'member' });
    queue.add('my_chat_member', {
      chat: chatJson(undefined),
      from: user,
      date: seconds(),
      old_chat_member: status(!blocked),
      new_chat_member: status(blocked),
    });
  }

  return {
    id,
    name,
    says: (text, where) => send({ text, ...entitiesOf(text) }, where),
    edits: (messageId, text, where) =>
      void queue.add('edited_message', {
        ...message(messageId, { text, ...entitiesOf(text) }, where),
        edit_date: seconds(),
      }),
    presses(label, { on, in: group } = {}) {
      const found = findButton(
        world.messages.filter((other) => other.chat === (group ?? id) && (on === undefined || other.id === on)),
        label,
      );
      return press(found.act, found.messageId, group === undefined ? {} : { in: group });
    },
    types(query, offset = '') {
      const queryId = `inline-${world.inlineQueries.size + 1}`;
      world.inlineQueries.set(queryId, 'open');
      queue.add('inline_query', { id: queryId, from: user, query, offset, chat_type: 'group' });
      return queryId;
    },
    pressesForged: (act, messageId) => press(act, messageId, {}),
    sharesContact(of) {
      const contact = of ?? { id, name, phone };
      return send({
        contact: {
          phone_number: contact.phone,
          first_name: contact.name,
          ...(contact.id === undefined ? {} : { user_id: contact.id }),
        },
      });
    },
    sendsFile(file = {}, where) {
      const {
        name: fileName = 'ke-hoach.xlsx',
        type = 'application/octet-stream',
        content = 'nội dung',
        caption,
      } = file;
      const stored = world.keepFile({ name: fileName, type, bytes: Buffer.from(content) });
      const document = {
        file_id: stored.id,
        file_unique_id: stored.id,
        file_name: fileName,
        mime_type: type,
        file_size: stored.bytes.length,
      };
      return send({ document, ...(caption === undefined ? {} : { caption }) }, where);
    },
    sendsPhoto({ caption } = {}, where) {
      const photo = [90, 1280, 320].map((width) => {
        const stored = world.keepFile({ name: `photo-${width}.jpg`, type: 'image/jpeg', bytes: Buffer.alloc(width) });
        return { file_id: stored.id, file_unique_id: stored.id, width, height: width, file_size: width };
      });
      return send({ photo, ...(caption === undefined ? {} : { caption }) }, where);
    },
    sends: send,
    blocks: () => changeMembership(true),
    unblocks: () => changeMembership(false),
    deletesAccount() {
      chat.deactivated = true;
    },
    messages: () => world.messages.filter((other) => other.chat === id),
    async hears(match, timeoutMs = 5_000) {
      const { seq, message: found } = await waitFor(id, match, heard, timeoutMs);
      heard = seq + 1;
      return found;
    },
  };
}

function findButton(messages: readonly BotMessage[], label: string | RegExp): { act: string; messageId: number } {
  const fits = ({ text }: Button): boolean => (typeof label === 'string' ? text === label : label.test(text));
  for (const message of messages.toReversed()) {
    const act = message.buttons.flat().find(fits)?.callback_data;
    if (act !== undefined) return { act, messageId: message.id };
  }
  const labels = messages.flatMap((message) => message.buttons.flat().map((button) => button.text));
  throw new Error(`no button ${String(label)}; there are: ${labels.join(', ') || 'none'}`);
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
