import type { DemoStep } from '../channels/web/options.ts';
import { createWebChannel } from '../channels/web/web-channel.ts';
import { demoPeople, demoStart, loadDemo, quickTry } from '../demo/demo.ts';
import { addDays } from '../domain/local-date.ts';
import { instantAt, localDateAt } from '../domain/time-zone.ts';
import { createEvidenceFiles, type EvidenceFiles, evidenceFolder } from '../store/evidence-files.ts';
import { loadOffice, readSetting } from '../store/office.ts';
import { countPeople } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { demoUrl } from './database.ts';
import { createDemoClock, type DemoClock } from './demo-clock.ts';
import { type Engine, startEngine } from './engine.ts';
import { fileOpener } from './open-file.ts';
import { explainStart, webOptions } from './start.ts';
import { webEvidence } from './web-evidence.ts';
import { complain, type ExitCode, mailroomOf, say, type World, withStore } from './world.ts';

/** Where the hand stands that the demo's morning begins with: the hour of most digests. */
const MORNING = '07:30';
const HOUR_MS = 3_600_000;

/** The demo: an invented office on a web chat, with people to play and a clock to move. */
export async function demo(world: World): Promise<ExitCode> {
  const url = world.config.databaseChosen ? world.config.databaseUrl : demoUrl;
  return withStore(world, (store) => run(world, store, createEvidenceFiles(evidenceFolder(url))), url);
}

async function run(world: World, store: Store, files: EvidenceFiles): Promise<ExitCode> {
  const { timezone: zone } = world.config;
  if ((await readSetting(store.read, 'demo.clock')) === null) {
    if ((await countPeople(store.read)) > 0) {
      complain(world, world.text('demo-real-data'));
      return 1;
    }
    await loadDemo(store, zone);
  }
  const clock = await createDemoClock(store, world.now, demoStart);
  const named = { officeName: world.text('demo-office'), openFile: fileOpener(files) };
  const room = { ...mailroomOf(world, store, clock.now), ...named };
  await files.sweep(world.now());
  let engine: Engine | undefined;
  const web = createWebChannel({
    ...webOptions(world, room),
    evidence: webEvidence(room, files),
    demo: {
      people: async () => (await demoPeople(store.read)).map((person) => ({ ...person, quickTry: quickTry(person) })),
      advance: (step) => advance(store, clock, engine, zone, step),
    },
  });
  try {
    engine = await startEngine(room, [web], { tick: clock.save });
  } catch (error) {
    return explainStart(world, error);
  }
  say(world, world.text('demo-ready', { url: web.url() }));
  await world.stopped;
  await engine.stop();
  await clock.saved();
  return 0;
}

/** Moves the clock forward through every hour on the way, so that each morning's reminders come as on a real morning. */
async function advance(
  store: Store,
  clock: DemoClock,
  engine: Engine | undefined,
  zone: string,
  step: DemoStep,
): Promise<Date> {
  const target = await targetOf(store, clock.now(), zone, step);
  while (clock.now() < target && engine !== undefined) {
    const next = new Date(Math.min(target.getTime(), nextHalfPast(clock.now()).getTime()));
    clock.moveTo(next);
    await engine.ticker.tick(clock.now());
    await engine.sendAll();
  }
  clock.save();
  return clock.now();
}

async function targetOf(store: Store, now: Date, zone: string, step: DemoStep): Promise<Date> {
  switch (step) {
    case 'hour':
      return new Date(now.getTime() + HOUR_MS);
    case 'day':
      return new Date(now.getTime() + 24 * HOUR_MS);
    case 'week':
      return new Date(now.getTime() + 7 * 24 * HOUR_MS);
    case 'morning': {
      const { calendar } = await loadOffice(store.read, zone);
      const tomorrow = addDays(localDateAt(now, zone), 1);
      return instantAt(calendar.nextWorkingDay(tomorrow), MORNING, zone);
    }
    default:
      return step satisfies never;
  }
}

/** Half past the next hour, office time: every hour of a digest in the demo is one of these. */
function nextHalfPast(at: Date): Date {
  const half = HOUR_MS / 2;
  return new Date((Math.floor((at.getTime() - half) / HOUR_MS) + 1) * HOUR_MS + half);
}
