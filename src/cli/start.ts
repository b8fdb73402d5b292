import { createTelegramChannel, type TelegramChannel } from '../channels/telegram/telegram-channel.ts';
import { TokenRejected } from '../channels/telegram/token-rejected.ts';
import type { WebOptions } from '../channels/web/options.ts';
import { createWebChannel } from '../channels/web/web-channel.ts';
import { languageOf } from '../language/fluent.ts';
import { openMadeFile } from '../mailroom/make-file.ts';
import type { Mailroom } from '../mailroom/surroundings.ts';
import { readTranscript } from '../mailroom/transcript.ts';
import { createEvidenceFiles, type EvidenceFiles, evidenceFolder } from '../store/evidence-files.ts';
import { chatOwner } from '../store/people.ts';
import { startEngine } from './engine.ts';
import { createMenus } from './menus.ts';
import { fileOpener } from './open-file.ts';
import { webEvidence } from './web-evidence.ts';
import { complain, type ExitCode, mailroomOf, say, type World, withStore } from './world.ts';

/** Serves Telegram and the web chat until told to stop. */
export async function startBot(world: World, botToken: string): Promise<ExitCode> {
  return withStore(world, async (store) => {
    const files = createEvidenceFiles(evidenceFolder(world.config.databaseUrl));
    await files.sweep(world.now());
    const telegram = createTelegram(world, botToken, files);
    // What came over Telegram is fetched there for whoever looks at it in the web chat, and to be read.
    const openFile = fileOpener(files, telegram.fetchFile);
    const room = { ...mailroomOf(world, store, world.now), fetchable: ['telegram'], openFile };
    const evidence = webEvidence(room, files, telegram.fetchFile);
    const web = createWebChannel({ ...webOptions(world, room), ...mounted(world, telegram), evidence });
    try {
      const menus = createMenus(world, store, telegram);
      const heard = { handled: menus.heardFrom, tick: menus.lookAgain };
      const engine = await startEngine(room, [web, telegram], heard);
      say(world, world.text('start-ready', { bot: telegram.username() ?? '…', url: web.url() }));
      menus.showGuests();
      await world.stopped;
      await engine.stop();
      return 0;
    } catch (error) {
      return explainStart(world, error);
    }
  });
}

function createTelegram(world: World, token: string, { pathOf }: EvidenceFiles): TelegramChannel {
  const { telegramApiRoot: apiRoot, webhook } = world.config;
  const hook =
    webhook === undefined ? {} : { webhook: { url: `${webhook.publicUrl}${webhookPath}`, secret: webhook.secret } };
  return createTelegramChannel({ token, apiRoot, log: world.log, pathOf, ...hook });
}

const webhookPath = '/webhooks/telegram';
const secretHeader = 'x-telegram-bot-api-secret-token';

function mounted(world: World, telegram: TelegramChannel): Pick<WebOptions, 'webhooks'> {
  if (world.config.webhook === undefined) return {};
  const handle = (body: unknown, headers: Headers) =>
    telegram.handleWebhook(body, headers.get(secretHeader) ?? undefined);
  return { webhooks: [{ path: webhookPath, handle }] };
}

export function webOptions(world: World, room: Mailroom): WebOptions {
  const { host, port, timezone } = world.config;
  return {
    ...{ host, port, timezone, log: room.log, officeName: room.officeName, language: 'vi', now: room.now },
    made: (chat, key) => openMadeFile(room, { channel: 'web', chat }, key),
    transcript: (chat) => readTranscript(room.store.read, 'web', chat),
    languageIn: async (chat) => languageOf((await chatOwner(room.store.read, 'web', chat))?.person.language),
    health: async () => {
      await room.store.read.setting.count();
      return { ok: true, detail: {} };
    },
  };
}

/** What the operator can mend is said in one sentence; anything else is thrown. */
export function explainStart(world: World, error: unknown): ExitCode {
  const code = (error as { code?: unknown }).code;
  if (error instanceof TokenRejected) complain(world, world.text('start-token-rejected', { status: error.status }));
  else if (code === 'EADDRINUSE') complain(world, world.text('start-port-in-use', { port: String(world.config.port) }));
  else if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    complain(world, world.text('start-host-refused', { host: world.config.host, port: String(world.config.port) }));
  } else throw error;
  return 1;
}
