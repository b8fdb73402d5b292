import { setTimeout as delay } from 'node:timers/promises';
import type { UpdateQueue } from './update-queue.ts';

interface Webhook {
  readonly url: string;
  readonly secret: string | undefined;
}

export interface WebhookPoster {
  current(): Webhook | undefined;
  set(webhook: Webhook | undefined): void;
  /** HTTP statuses that the webhook answered with, in order; 0: no answer. */
  readonly statuses: readonly number[];
  close(): void;
}

/** Telegram waits longer; tests have no patience. */
const TRY_AGAIN_MS = 30;

/** Posts waiting updates one by one, each again until the webhook answers 2xx. */
export function createWebhookPoster(queue: UpdateQueue): WebhookPoster {
  const statuses: number[] = [];
  let webhook: Webhook | undefined;
  let posting = false;
  queue.onAdd(() => void postAll());

  async function postAll(): Promise<void> {
    if (posting) return;
    posting = true;
    for (let update = queue.first(); update !== undefined && webhook !== undefined; update = queue.first()) {
      const status = await post(webhook, update);
      statuses.push(status);
      if (status >= 200 && status < 300) queue.forget(update);
      else await delay(TRY_AGAIN_MS);
    }
    posting = false;
  }

  return {
    current: () => webhook,
    set(next) {
      webhook = next;
      void postAll();
    },
    statuses,
    close() {
      webhook = undefined;
    },
  };
}

async function post({ url, secret }: Webhook, update: unknown): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
  };
  try {
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) })).status;
  } catch {
    return 0;
  }
}
