import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import type { Redact } from './redact.ts';

interface WebhookAnswer {
  /** 200: stored. 401: not from Telegram. 500: not stored, Telegram delivers it again. */
  readonly status: 200 | 401 | 500;
}

/**
 * Takes in what is posted to the webhook.
 *
 * @param body the parsed JSON of the request
 * @param secretHeader the header `X-Telegram-Bot-Api-Secret-Token`
 */
export type HandleWebhook = (body: unknown, secretHeader: string | undefined) => Promise<WebhookAnswer>;

interface WebhookParts {
  /** What setWebhook was told as secret_token; `undefined`: there is no webhook, everything is 401. */
  readonly secret: string | undefined;
  /** `undefined` while the channel is stopped. */
  readonly take: () => ((update: Update) => Promise<void>) | undefined;
  readonly log: Logger;
  readonly redact: Redact;
}

export function createWebhook({ secret, take, log, redact }: WebhookParts): HandleWebhook {
  return async (body, secretHeader) => {
    if (secret === undefined || secretHeader === undefined || !sameText(secret, secretHeader)) return { status: 401 };
    if (!isUpdate(body)) {
      log.warn('a webhook request carried no update and is passed over');
      return { status: 200 };
    }
    const handOver = take();
    if (handOver === undefined) return { status: 500 };
    try {
      await handOver(body);
      return { status: 200 };
    } catch (error) {
      const reason = redact(error instanceof Error ? error.message : String(error));
      log.error({ updateId: body.update_id, reason }, 'an update could not be stored; Telegram will deliver it again');
      return { status: 500 };
    }
  };
}

/** Compares digests, so that neither the length nor the first wrong character shows in the time it takes. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function isUpdate(body: unknown): body is Update {
  return typeof body === 'object' && body !== null && 'update_id' in body && Number.isSafeInteger(body.update_id);
}
