import { Refusal } from './answer.ts';

export type PlayedUpdate = { readonly update_id: number } & Readonly<Record<string, unknown>>;

interface PollRequest {
  readonly offset: number;
  /** 1–100. */
  readonly limit: number;
  readonly timeoutSeconds: number;
  readonly allowed: readonly string[] | undefined;
  /** Aborts when the client hangs up. */
  readonly gone: AbortSignal;
}

export interface UpdateQueue {
  add(kind: string, content: unknown): PlayedUpdate | null;
  /** getUpdates: forgets everything before `offset`, then waits until there is something. */
  poll(request: PollRequest): Promise<PlayedUpdate[]>;
  /** The first waiting update, for posting to a webhook. */
  first(): PlayedUpdate | undefined;
  forget(update: PlayedUpdate): void;
  forgetAll(): void;
  allow(kinds: readonly string[] | undefined): void;
  /** Updates that nobody has confirmed yet. */
  unconfirmed(): readonly PlayedUpdate[];
  /** Resolves when everything is confirmed. */
  untilEmpty(): Promise<void>;
  onAdd(listener: () => void): void;
}

/** These come only if asked for by name (Bot API, getUpdates, allowed_updates). */
const onlyByName = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

const conflict = (): Refusal =>
  new Refusal(409, 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running');

export function createUpdateQueue(): UpdateQueue {
  let waiting: PlayedUpdate[] = [];
  let allowed: readonly string[] = [];
  let nextId = 700_000_001;
  let currentPoll: { end(refusal?: Refusal): void } | undefined;
  let listener: () => void = () => undefined;
  let whenEmpty: (() => void)[] = [];

  function isAllowed(kind: string): boolean {
    return allowed.length === 0 ? !onlyByName.has(kind) : allowed.includes(kind);
  }

  function keep(rest: PlayedUpdate[]): void {
    waiting = rest;
    if (waiting.length > 0) return;
    for (const resolve of whenEmpty) resolve();
    whenEmpty = [];
  }

  /** Until an update comes, the time is up, the client hangs up, or a younger poll takes its place. */
  function untilSomething({ timeoutSeconds, gone }: PollRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(), timeoutSeconds * 1000);
      const mine = { end };
      const hangUp = (): void => end();
      gone.addEventListener('abort', hangUp, { once: true });
      currentPoll = mine;
      function end(refusal?: Refusal): void {
        clearTimeout(timer);
        gone.removeEventListener('abort', hangUp);
        if (currentPoll === mine) currentPoll = undefined;
        if (refusal === undefined) resolve();
        else reject(refusal);
      }
    });
  }

  return {
    add(kind, content) {
      const update: PlayedUpdate = { update_id: nextId, [kind]: content };
      nextId += 1;
      // Telegram decides at the moment something happens, not when it is asked for.
      if (!isAllowed(kind)) return null;
      waiting.push(update);
      currentPoll?.end();
      listener();
      return update;
    },
    async poll(request) {
      currentPoll?.end(conflict());
      if (request.allowed !== undefined) allowed = request.allowed;
      if (request.offset > 0) keep(waiting.filter((update) => update.update_id >= request.offset));
      else if (request.offset < 0) keep(waiting.slice(request.offset));
      if (waiting.length === 0 && request.timeoutSeconds > 0) await untilSomething(request);
      return waiting.slice(0, request.limit);
    },
    first: () => waiting[0],
    forget: (update) => keep(waiting.filter((other) => other !== update)),
    forgetAll: () => keep([]),
    allow(kinds) {
      if (kinds !== undefined) allowed = kinds;
    },
    unconfirmed: () => waiting,
    untilEmpty: () =>
      waiting.length === 0 ? Promise.resolve() : new Promise((resolve) => void whenEmpty.push(resolve)),
    onAdd(added) {
      listener = added;
    },
  };
}
