import type { Context } from 'hono';
import { z } from 'zod';
import { MAX_ACT_BYTES } from '../../conversation/view.ts';
import { MOST_FILES } from '../../domain/evidence.ts';
import { DEMO_STEPS } from './options.ts';

/** The longest message, in UTF-16 units: the same as Telegram's, so that every channel takes the same. */
export const MAX_TEXT_LENGTH = 4096;

/** The longest name of a file that a page may send, in UTF-16 units; it is shortened to what is shown. */
export const MAX_NAME_LENGTH = 1024;

/** The page makes `id` when the person presses send and keeps it until the server has answered 200. */
const id = z.uuid();
const messageId = z.string().min(1).max(200);

const waiting = z.object({ token: z.string().max(120), name: z.string().max(MAX_NAME_LENGTH) });
/** Words, files, or both. */
export const Say = z
  .object({
    id,
    text: z.string().max(MAX_TEXT_LENGTH),
    replyTo: messageId.optional(),
    files: z.array(waiting).max(MOST_FILES).default([]),
  })
  .refine(({ text, files }) => /\S/.test(text) || files.length > 0, { path: ['text'] });
export const Choose = z.object({
  id,
  act: z
    .string()
    .min(1)
    .refine((act) => Buffer.byteLength(act) <= MAX_ACT_BYTES),
  messageId,
});
export const Play = z.object({ person: z.string().max(200) });
export const MoveClock = z.object({ step: z.enum(DEMO_STEPS) });

export type Read<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly refusal: Response };

/** The request's JSON body if it has the wanted shape; else the answer that says which field is wrong. */
export async function readBody<T>(context: Context, shape: z.ZodType<T>): Promise<Read<T>> {
  const raw: unknown = await context.req.json().catch(() => undefined);
  const parsed = shape.safeParse(raw);
  if (parsed.success) return { ok: true, body: parsed.data };
  const issue = parsed.error.issues[0];
  const error = issue?.code === 'too_big' && issue.path[0] === 'text' ? 'too-long' : 'malformed';
  return { ok: false, refusal: context.json({ error, field: issue?.path.join('.') }, 422) };
}
