import { rescheduleAll, rescheduleWithin } from '../actions/calendar/reschedule.ts';
import { effectDue, effectDueWithin, isAnythingDue } from '../actions/effect-due.ts';
import { type GroupDigest, rehearseGroups } from '../reminders/group-digest.ts';
import { type Rehearsal, rehearse } from '../reminders/rehearse.ts';
import { createTicker } from '../reminders/tick.ts';
import { loadOffice } from '../store/office.ts';
import { rehearse as rolledBack } from '../store/rehearse.ts';
import { isAnyBehind } from '../store/reschedule.ts';
import type { Db, Store } from '../store/store.ts';
import { databaseToRead } from './database.ts';
import { complain, type ExitCode, instantOf, presentOf, say, type World, withStore } from './world.ts';

export interface RemindOptions {
  readonly at?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Plans what is due at an instant and queues it; with `--dry-run` only prints who would get what, and why. */
export async function remind(world: World, options: RemindOptions): Promise<ExitCode> {
  const asked = instantOf(world, options.at);
  if (asked === null) {
    complain(world, world.text('cli-bad-instant', { value: options.at ?? '' }));
    return 2;
  }
  const { timezone: zone } = world.config;
  return withStore(
    world,
    async (store): Promise<ExitCode> => {
      const at = await presentOf(store, asked, options.at !== undefined);
      const { digests: plan, groups } = await rehearsedAt(store, at, zone);
      if (options.json === true)
        say(
          world,
          JSON.stringify({ at, dryRun: options.dryRun === true, digests: plan, groups: groups.map(groupPlan) }),
        );
      else {
        printPlan(world, plan);
        for (const { unit, codes } of groups.map(groupPlan))
          say(world, world.text('remind-group', { unit, count: codes.length, codes: codes.join(', ') }));
      }
      if (options.dryRun === true) return 0;
      const ticker = createTicker({
        store,
        zone,
        now: () => at,
        onError: () => undefined,
        before: async (when) => {
          await effectDue(store, when, zone);
          await rescheduleAll({ store, zone, now: () => when });
        },
      });
      await ticker.tick(at);
      await ticker.stop();
      return 0;
    },
    databaseToRead(world),
  );
}

/** Which tasks a group would be told of. */
function groupPlan({ group, sections }: GroupDigest) {
  const codes = sections.flatMap(({ items }) => items.map(({ code }) => code));
  return { unit: group.unit, channel: group.channel, chat: group.chat, codes };
}

/** Who would get what at that instant, after what is recorded for the days until then. */
async function rehearsedAt(store: Store, at: Date, zone: string) {
  const office = await loadOffice(store.read, zone);
  const plan = async (db: Db) => ({
    digests: await rehearse(db, at, zone),
    groups: await rehearseGroups(db, at, office),
  });
  if (!(await isAnythingDue(store.read, at, zone)) && !(await isAnyBehind(store.read, office))) return plan(store.read);
  return rolledBack(store, async (tx) => {
    await rescheduleWithin(tx, office, at);
    await effectDueWithin(tx, at, office);
    return plan(tx);
  });
}

const partsIn = (supports: Rehearsal['supports']) => (supports?.owed.total ?? 0) + (supports?.news.total ?? 0);

function printPlan(world: World, plan: readonly Rehearsal[]): void {
  const { text } = world;
  if (plan.length === 0) {
    say(world, text('remind-nobody'));
    return;
  }
  for (const { person, reach, items, more, news, owed, supports, unreached, briefs } of plan) {
    const where = reach === null ? text('remind-unreached') : reach.channel;
    say(
      world,
      text('remind-person', {
        name: person.name,
        unit: person.unit,
        where,
        count: items.length + more + (news?.total ?? 0) + owed.total + partsIn(supports) + (unreached?.tasks ?? 0),
      }),
    );
    for (const { section, code, title } of items) {
      say(world, text('remind-item', { why: text(`remind-why-${section}`), code, title }));
    }
    for (const { code, title } of news?.items ?? [])
      say(world, text('remind-item', { why: text('remind-why-followed'), code, title }));
    const counted = more + (news === null ? 0 : news.total - news.items.length);
    if (counted > 0) say(world, text('remind-more', { count: counted }));
    for (const item of owed.items) say(world, text('remind-owed', { text: item.text, unit: item.unit }));
    for (const { length, past } of briefs) say(world, text('remind-brief', { length, from: past.from, to: past.to }));
    for (const { name, why, tasks } of unreached?.items ?? [])
      say(
        world,
        text('remind-told-for', {
          name,
          why: text(`remind-${why.kind}`),
          codes: tasks.map(({ code }) => code).join(', '),
        }),
      );
    const left = owed.total - owed.items.length;
    if (left > 0) say(world, text('remind-owed-more', { count: left }));
    for (const [id, part] of [
      ...(supports?.owed.items ?? []).map((one) => ['remind-part-owed', one] as const),
      ...(supports?.news.items ?? []).map((one) => ['remind-part-told', one] as const),
    ])
      say(world, text(id, { code: part.code, unit: part.unit }));
  }
  say(
    world,
    text('remind-total', { people: plan.length, unreached: plan.filter(({ reach }) => reach === null).length }),
  );
}
