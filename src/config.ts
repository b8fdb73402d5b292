import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

/** Everything that is set from outside, checked once at start. `.env.example` explains each variable. */
export interface Config {
  readonly botToken: string | undefined;
  readonly telegramApiRoot: string;
  /** Whether a Zalo bot is wanted; this version cannot serve it, and says so at start. */
  readonly zaloWanted: boolean;
  readonly databaseUrl: string;
  /** Whether DATABASE_URL was given; the demo has a database of its own otherwise. */
  readonly databaseChosen: boolean;
  /** Set together: webhooks; unset: long polling. */
  readonly webhook: { readonly publicUrl: string; readonly secret: string } | undefined;
  readonly host: string;
  readonly port: number;
  readonly timezone: string;
  readonly logLevel: (typeof logLevels)[number];
  readonly officeName: string | undefined;
}

/** What is wrong with one variable: its name, and the id of the message that says how to mend it. */
export interface ConfigProblem {
  readonly variable: string;
  readonly mend: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** An empty variable is as good as none: that is how `.env` files leave things out. */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());

const schema = z
  .object({
    BOT_TOKEN: optional(z.string().regex(/^\d+:[\w-]{3,}$/)),
    TELEGRAM_API_ROOT: optional(z.url({ protocol: /^https?$/ })),
    ZALO_BOT_TOKEN: optional(z.string()),
    ZALO_API_ROOT: optional(z.url({ protocol: /^https?$/ })),
    DATABASE_URL: optional(z.string().regex(/^file:./)),
    PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
    WEBHOOK_SECRET: optional(z.string().regex(/^[\w-]{1,256}$/)),
    HOST: optional(z.string().min(1)),
    PORT: optional(z.coerce.number().int().min(0).max(65_535)),
    TIMEZONE: optional(z.string().refine(isTimeZone)),
    LOG_LEVEL: optional(z.enum(logLevels)),
    OFFICE_NAME: optional(z.string()),
  })
  .refine((env) => (env.PUBLIC_URL === undefined) === (env.WEBHOOK_SECRET === undefined), { path: ['WEBHOOK_SECRET'] });

/** Reads the configuration, or names every variable that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config | readonly ConfigProblem[] {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    return [...wrong].map((variable) => ({ variable, mend: `config-${variable.toLowerCase().replaceAll('_', '-')}` }));
  }
  const set = parsed.data;
  return {
    botToken: set.BOT_TOKEN,
    telegramApiRoot: set.TELEGRAM_API_ROOT ?? 'https://api.telegram.org',
    zaloWanted: set.ZALO_BOT_TOKEN !== undefined,
    databaseUrl: absoluteUrl(set.DATABASE_URL ?? 'file:./data/nhacviec.db'),
    databaseChosen: set.DATABASE_URL !== undefined,
    webhook:
      set.PUBLIC_URL === undefined || set.WEBHOOK_SECRET === undefined
        ? undefined
        : { publicUrl: set.PUBLIC_URL.replace(/\/$/, ''), secret: set.WEBHOOK_SECRET },
    host: set.HOST ?? '127.0.0.1',
    port: set.PORT ?? 8080,
    timezone: set.TIMEZONE ?? 'Asia/Ho_Chi_Minh',
    logLevel: set.LOG_LEVEL ?? 'info',
    officeName: set.OFFICE_NAME,
  };
}

export function absoluteUrl(url: string): string {
  const path = url.replace(/^file:/, '');
  return `file:${isAbsolute(path) ? path : resolve(path)}`;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
