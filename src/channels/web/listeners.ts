export interface LiveEvent {
  readonly name: 'entry' | 'elsewhere' | 'clock';
  readonly data: unknown;
}

/** One page that is open on a chat. */
export interface Listener {
  readonly chat: string;
  push(event: LiveEvent): void;
  end(): void;
}

/** Who is looking at which chat right now. Nothing is kept for those who are not: the transcript is. */
export interface Listeners {
  /** Returns how to leave; leaving twice is harmless. */
  join(listener: Listener): () => void;
  toChat(chat: string, event: LiveEvent): void;
  toAll(event: LiveEvent): void;
  /** Ends every stream, and at once every one that joins later. */
  endAll(): void;
}

export function createListeners(): Listeners {
  const byChat = new Map<string, Set<Listener>>();
  let closed = false;

  return {
    join(listener) {
      if (closed) listener.end();
      const others = byChat.get(listener.chat) ?? new Set();
      byChat.set(listener.chat, others.add(listener));
      return () => {
        others.delete(listener);
        if (others.size === 0 && byChat.get(listener.chat) === others) byChat.delete(listener.chat);
      };
    },
    toChat(chat, event) {
      for (const listener of byChat.get(chat) ?? []) listener.push(event);
    },
    toAll(event) {
      for (const listener of everyone()) listener.push(event);
    },
    endAll() {
      closed = true;
      for (const listener of everyone()) listener.end();
    },
  };

  function everyone(): Listener[] {
    return [...byChat.values()].flatMap((listeners) => [...listeners]);
  }
}
