import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay } from '../../src/domain/local-date.ts';
import { textsIn } from '../../src/language/fluent.ts';
import { rehearse } from '../../src/reminders/rehearse.ts';
import { digestToSend, isDigestContent } from '../../src/reminders/send.ts';
import { slotHours } from '../../src/reminders/slots.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import type { Task } from '../../src/store/generated/client.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import { NEW_YEAR_2024 } from '../domain/arbitraries.ts';
import { startTalk } from '../support/talk.ts';
import { at, type PlayedOffice, playedOffice, zone } from './played-office.ts';

const day = (min: number, max: number) => fc.integer({ min, max }).map((days) => fromEpochDay(NEW_YEAR_2024 + days));

const anyPerson = fc.record({
  role: fc.constantFrom('officer', 'officer', 'unit_head', 'coordinator', 'leader'),
  digestAt: fc.constantFrom('06:30', '07:30', '10:00'),
  reachable: fc.boolean(),
  /** Index of the substitute; on leave around the day in question. */
  standIn: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 }),
  snoozes: fc.boolean(),
  follows: fc.boolean(),
});

const anyTask = fc.record({
  for: fc.subarray([0, 1, 2, 3, 4], { minLength: 1, maxLength: 2 }),
  due: day(60, 200),
  progress: fc.integer({ min: 0, max: 99 }),
  reportedOn: fc.option(day(60, 93)),
  state: fc.constantFrom('open', 'open', 'open', 'awaiting_confirmation', 'confirmed'),
  blocked: fc.boolean(),
  asks: fc.boolean(),
  /** Somebody reported on the day before. */
  moves: fc.boolean(),
});

const anyOffice = fc.record({
  people: fc.array(anyPerson, { minLength: 5, maxLength: 5 }),
  tasks: fc.array(anyTask, { maxLength: 8 }),
  now: fc.constantFrom(
    '2024-04-02T06:40',
    '2024-04-02T07:30',
    '2024-04-03T15:00',
    '2024-04-06T08:00',
    '2024-04-02T22:00',
  ),
});

type AnyOffice = typeof anyOffice extends fc.Arbitrary<infer T> ? T : never;

const plain = { digestAt: '07:30', standIn: null, snoozes: false, follows: false } as const;
/** The standing body is told of an officer whom no message reaches, and of what moved. */
const unreachedOfficer: AnyOffice = {
  people: [
    { ...plain, role: 'officer', reachable: false },
    { ...plain, role: 'coordinator', reachable: true, follows: true },
  ],
  tasks: [
    {
      ...{ for: [0], due: '2024-06-28', progress: 50, reportedOn: null, state: 'open' },
      ...{ blocked: false, asks: false, moves: true },
    },
    {
      ...{ for: [0], due: '2024-03-29', progress: 10, reportedOn: null, state: 'open' },
      ...{ blocked: false, asks: false, moves: false },
    },
  ],
  now: '2024-04-02T07:30',
};

describe('the rehearsal', () => {
  it('equals reality, in any office: the same people, chats, tasks and reasons', async () => {
    const seen = { digests: 0, unreachable: 0, news: 0, unreached: 0 };
    const property = fc.asyncProperty(anyOffice, async (facts) => {
      const play = await builtOffice(facts);
      const rehearsed = await rehearse(play.store.read, at(facts.now), zone);
      expect(await play.store.read.outbox.count()).toBe(0);
      const reality = await lived(play, at(facts.now));
      const reachable = rehearsed.filter(({ reach }) => reach !== null);
      expect(
        reachable.map(({ person, reach, items, news, owed, supports, unreached }) => ({
          ...{ personId: person.id, ...reach, items, news, owed, supports, unreached },
        })),
      ).toEqual(reality);
      seen.digests += reality.length;
      seen.news += rehearsed.filter(({ news }) => news !== null).length;
      seen.unreached += rehearsed.filter(({ unreached }) => unreached !== null).length;
      seen.unreachable += rehearsed.length - reachable.length;
    });
    await fc.assert(property, { numRuns: 20, examples: [[unreachedOfficer]] });
    expect(seen.digests).toBeGreaterThan(0);
    expect(seen.unreachable).toBeGreaterThan(0);
    expect(seen.news).toBeGreaterThan(0);
    expect(seen.unreached).toBeGreaterThan(0);
  }, 60_000);

  it('in the chat tells the standing body on the evening before what really comes, at which hour, in any office', async () => {
    let digests = 0;
    const property = fc.asyncProperty(anyOffice, async (facts) => {
      const play = await builtOffice(facts);
      const clerk = await play.person('Thư ký', { role: 'coordinator' });
      const talk = startTalk(play.store, `${facts.now.slice(0, 10)}T17:00`);
      const next = play.office.calendar.addWorkingDays(facts.now.slice(0, 10), 1);
      const [, month, day] = next.split('-').map(Number);
      const told = (await talk.as(clerk).says(`${day}/${month} ai sẽ được nhắc gì`)).text;
      const real: string[] = [];
      for (const hour of await slotHours(play.store.read, '20:59')) {
        const digests = await digestsOf(play, at(`${next}T${hour}`));
        real.push(...digests.map(({ name, items }) => lineOf(name, hour, items)));
      }
      digests += real.length;
      const lines = told
        .split('\n')
        .filter((line) => / \(.*\), \d+:\d\d: /.test(line) && !line.endsWith(' · chưa liên lạc được'));
      expect(
        lines.map((line) => line.replace(/(?:, |: )(?:\d+ (?:việc|vướng|phần)|tóm tắt|việc đôn đốc).*$/, '')).sort(),
      ).toEqual(real.sort());
    });
    await fc.assert(property, { numRuns: 12 });
    expect(digests).toBeGreaterThan(0);
  }, 60_000);

  it('lists who would hear something and cannot be reached, and after the event nobody', async () => {
    const play = await playedOffice();
    const health = await play.unit('Sở Y tế', play.province);
    const mute = await play.person('Chưa', { unit: health, chat: null });
    const lan = await play.person('Lan');
    await play.task('NV1', { for: [mute, lan] });
    const now = at('2024-04-03T07:30');
    expect(await rehearse(play.store.read, now, zone)).toMatchObject([
      {
        person: { name: 'Chưa', unit: 'Sở Y tế' },
        reach: null,
        slot: 'digest@2024-04-03T07:30',
        items: [
          { section: 'overdue', code: 'NV1', title: 'Triển khai nội dung NV1', why: { rule: 'overdue', days: 5 } },
        ],
        more: 0,
      },
      { person: { name: 'Lan' }, reach: { channel: 'web', chat: 'chat-Lan' } },
    ]);
    await lived(play, now);
    expect(await rehearse(play.store.read, now, zone)).toEqual([]);
  });
});

const wordsOf = textsIn('vi');

/** As the rehearsal in the chat says it: the first tasks of a person, and the rule of each. */
function lineOf(name: string, hour: string, items: readonly { code: string; section: string }[]): string {
  const shown = items.slice(0, 4).map(({ code, section }) => `${code} ${wordsOf(`remind-why-${section}`)}`);
  const line = `${name} (UBND tỉnh), ${hour.replace(/^0/, '')}`;
  return shown.length === 0 ? line : `${line}: ${shown.join(', ')}`;
}

/** Whom a tick at that instant really sends what. */
async function digestsOf(play: PlayedOffice, now: Date) {
  const before = new Set((await play.store.read.outbox.findMany({ select: { id: true } })).map(({ id }) => id));
  await createTicker({ store: play.store, zone, now: () => now, onError: () => undefined }).tick();
  const rows = (await play.store.read.outbox.findMany({ orderBy: { id: 'asc' } })).filter(({ id }) => !before.has(id));
  const sent = [];
  for (const { content } of rows) {
    const digest = isDigestContent(content) ? await digestToSend(play.store.read, content, now, play.office) : null;
    if (digest === null) continue;
    const items = digest.digest.sections.flatMap(({ section, items }) => items.map(({ code }) => ({ code, section })));
    sent.push({ name: digest.person.name, items });
  }
  return sent;
}

/** What really goes out: fires the slots, and words each queued digest at once. */
async function lived({ store, office }: PlayedOffice, now: Date) {
  await createTicker({ store, zone, now: () => now, onError: () => undefined }).tick();
  const rows = await store.read.outbox.findMany({ orderBy: { id: 'asc' } });
  return Promise.all(
    rows.map(async ({ personId, channel, chat, content }) => {
      const sent = isDigestContent(content) ? await digestToSend(store.read, content, now, office) : null;
      const items = sent?.digest.sections.flatMap((part) =>
        part.items.map((item) => ({ ...item, section: part.section })),
      );
      const { news = null, owed, supports = null, unreached = null } = sent?.digest ?? {};
      return { personId, channel, chat, items, news, owed, supports, unreached };
    }),
  );
}

async function reported({ store, change }: PlayedOffice, task: Task, by: PersonWithUnit): Promise<void> {
  const when = at('2024-04-01T15:00');
  const said = { taskId: task.id, personId: by.id, at: when, channel: 'web', kind: 'progress' as const, before: {} };
  const data = { ...said, percentBefore: task.progress, percentAfter: 99 };
  await store.write((tx) => tx.progressReport.create({ data }));
  await change(task, { progress: 99 }, when);
}

async function builtOffice(facts: AnyOffice): Promise<PlayedOffice> {
  const play = await playedOffice();
  const people: PersonWithUnit[] = [];
  for (const [index, { role, digestAt, reachable }] of facts.people.entries()) {
    people.push(await play.person(`Người ${index}`, { role, digestAt, ...(reachable ? {} : { chat: null }) }));
  }
  const pick = (indices: readonly number[]) => people.filter((_, index) => indices.includes(index));
  for (const [index, given] of facts.tasks.entries()) {
    const { due: currentDue, progress, state, reportedOn, blocked, asks, moves } = given;
    const lastReportAt = reportedOn === null ? null : at(`${reportedOn}T09:00`);
    const reportedDoneOn = state === 'open' ? null : '2024-03-20';
    const assigned = pick(given.for);
    const task = await play.task(`NV${index}`, {
      for: assigned,
      currentDue,
      progress,
      state,
      lastReportAt,
      reportedDoneOn,
    });
    const [first] = assigned;
    if (first !== undefined && moves) await reported(play, task, first);
    if (first !== undefined && blocked) await play.obstacle(task, first, 'chưa có kinh phí', { owner: play.province });
    if (first !== undefined && asks) await play.askExtension(task, first, '2024-09-30');
    if (first !== undefined && facts.people[first.id - 1]?.snoozes)
      await play.snooze(first, task, at('2024-04-03T12:00'));
  }
  for (const [index, { follows }] of facts.people.entries()) {
    const [person, programme] = [people[index], await play.store.read.programme.findFirstOrThrow()];
    const subject = { subject: 'programme', subjectId: programme.id, since: at('2024-03-20T08:00') };
    if (person !== undefined && follows)
      await play.store.write((tx) => tx.following.create({ data: { personId: person.id, ...subject } }));
  }
  for (const [index, { standIn }] of facts.people.entries()) {
    const [absent, substitute] = [people[index], standIn === null ? undefined : people[standIn]];
    if (absent !== undefined && standIn !== null && standIn !== index) {
      await play.leave(absent, substitute ?? null, '2024-04-02', '2024-04-02');
    }
  }
  return play;
}
