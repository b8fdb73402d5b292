import { pino } from 'pino';
import { printViews } from '../../src/channels/terminal/print.ts';
import { createTerminalChannel } from '../../src/channels/terminal/terminal-channel.ts';
import type { ChannelName, Deed } from '../../src/conversation/incoming.ts';
import { type Choice, type View, viewText } from '../../src/conversation/view.ts';
import { createDelivery } from '../../src/mailroom/delivery.ts';
import { createInbox } from '../../src/mailroom/inbox.ts';
import type { Outgoing, Sender } from '../../src/mailroom/sender.ts';
import type { Mailroom } from '../../src/mailroom/surroundings.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';
import { zone } from '../reminders/played-office.ts';

/** What came back: every view, as text and as they are. */
export interface Reply {
  readonly views: readonly View[];
  readonly text: string;
  readonly labels: readonly string[];
}

/** One person in a private chat with the bot. */
export interface Chatter {
  says(text: string, more?: { replyTo?: string }): Promise<Reply>;
  /** Presses a button of the last messages by its label; throws if there is none. */
  presses(label: string): Promise<Reply>;
  /** Presses a button that need not have been offered. */
  forges(act: string): Promise<Reply>;
  does(deed: Deed, externalId?: string): Promise<Reply>;
  /** What arrived since it was last looked at, by anybody's doing. */
  hears(): Promise<Reply>;
  /** The act behind a label of the last messages. */
  actOf(label: string): string;
  /** The channel's id of the last message. */
  lastMessageId(): string;
}

export interface Talk {
  readonly store: Store;
  now(): Date;
  setClock(local: string): void;
  passMinutes(minutes: number): void;
  as(person: Pick<PersonWithUnit, 'name'>): Chatter;
  stranger(chat: string): Chatter;
  /** The terminal channel, where choices are numbered: what is printed. */
  atTerminal(person: Pick<PersonWithUnit, 'id' | 'name'>): Promise<(typed: string) => Promise<string>>;
  /** Says something in a group chat; what comes back goes to the chat of the group. */
  inGroup(chat: string, person: Pick<PersonWithUnit, 'name'>, what: string | Deed): Promise<Reply>;
  /** As if the program were started anew on the same database. */
  restart(): void;
  /** From now on the file of this reference is the one at `path`; null: it is there no more, `later`: the platform does not answer. */
  holds(ref: string, path: string | null | 'later'): void;
  /** Puts deeds into the inbox at the same moment and waits until all are answered. */
  atOnce(...deeds: readonly (readonly [Pick<PersonWithUnit, 'name'>, Deed])[]): Promise<void>;
}

/** A played channel and a clock around the real inbox, conversation, actions and outbox. */
export function startTalk(store: Store, start = '2024-04-02T08:00'): Talk {
  let clock = instant(start);
  const files = new Map<string, string | null | 'later'>();
  const room: Mailroom = {
    ...{ store, now: () => clock, zone, officeName: 'Tổ công tác', log: pino({ level: 'silent' }) },
    openFile: (_, ref) => {
      const path = files.get(ref) ?? null;
      if (path === 'later') return Promise.resolve({ kind: 'later' });
      return Promise.resolve(path === null ? { kind: 'gone' } : { kind: 'file', path, close: () => Promise.resolve() });
    },
  };
  const heard = new Map<string, Outgoing[]>();
  const last = new Map<string, Outgoing[]>();
  const sender: Sender = {
    name: 'web',
    pace: { perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 },
    repeatable: true,
    deliver(message) {
      heard.set(message.chat, [...(heard.get(message.chat) ?? []), message]);
      return Promise.resolve({ kind: 'sent', messageId: message.key });
    },
  };
  const terminal = createTerminalChannel();
  let inbox = createInbox(room, ['web', 'terminal'], () => undefined);
  let deliveries = [createDelivery(room, sender), createDelivery(room, terminal)];
  let count = 0;

  async function settle(): Promise<void> {
    await inbox.idle();
    for (const delivery of deliveries) await delivery.runUntilEmpty();
  }

  function incoming(channel: ChannelName, chat: string, who: string, what: Deed, externalId = `in-${++count}`) {
    return { channel, externalId, chat, chatKind: 'private', sender: who, what } as const;
  }

  function take(chat: string): Reply {
    const messages = heard.get(chat) ?? [];
    heard.delete(chat);
    if (messages.length > 0) last.set(chat, messages);
    const views = messages.map((message) => message.view);
    const labels = views.flatMap((view) => choicesOf(view).map((choice) => choice.label));
    return { views, text: views.map(viewText).join('\n').normalize('NFC'), labels };
  }

  function chatter(chat: string, who: string): Chatter {
    const does = async (what: Deed, externalId?: string) => {
      take(chat);
      await inbox.receive(incoming('web', chat, who, what, externalId));
      await settle();
      return take(chat);
    };
    const actOf = (label: string) => {
      const offered = (last.get(chat) ?? []).flatMap((message) => choicesOf(message.view));
      const found = offered.find((choice) => choice.label === label);
      if (found === undefined) throw new Error(`no "${label}" among ${offered.map((one) => one.label).join(', ')}`);
      return found.act;
    };
    return {
      does,
      actOf,
      says: (text, more = {}) => does({ kind: 'text', text, ...more }),
      presses: async (label) => does({ kind: 'choice', act: actOf(label) }),
      forges: (act) => does({ kind: 'choice', act }),
      async hears() {
        await settle();
        return take(chat);
      },
      lastMessageId: () => last.get(chat)?.at(-1)?.key ?? '',
    };
  }

  return {
    store,
    now: () => clock,
    setClock(local) {
      clock = instant(local);
    },
    passMinutes(minutes) {
      clock = new Date(clock.getTime() + minutes * 60_000);
    },
    as: ({ name }) => chatter(`chat-${name}`, name),
    stranger: (chat) => chatter(chat, chat),
    async atTerminal({ id, name }) {
      const place = { channel: 'terminal', chat: name, sender: name, proof: 'terminal' };
      await store.write((tx) => tx.address.create({ data: { ...place, personId: id, linkedAt: clock } }));
      return async (typed) => {
        await inbox.receive(incoming('terminal', name, name, { kind: 'text', text: typed }));
        await settle();
        return printViews(terminal.take().map((message) => message.view));
      };
    },
    async inGroup(chat, { name }, what) {
      take(chat);
      const deed: Deed = typeof what === 'string' ? { kind: 'text', text: what } : what;
      await inbox.receive({ ...incoming('web', chat, name, deed), chatKind: 'group' });
      await settle();
      return take(chat);
    },
    holds: (ref, path) => void files.set(ref, path),
    restart() {
      inbox = createInbox(room, ['web', 'terminal'], () => undefined);
      deliveries = [createDelivery(room, sender), createDelivery(room, terminal)];
    },
    async atOnce(...deeds) {
      await Promise.all(deeds.map(([{ name }, what]) => inbox.receive(incoming('web', `chat-${name}`, name, what))));
      await settle();
    },
  };
}

function choicesOf(view: View): readonly Choice[] {
  return (view.choices ?? []).flat();
}

function instant(local: string): Date {
  return new Date(`${local}:00+07:00`);
}
