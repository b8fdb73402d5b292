import { describe, expect, it } from 'vitest';
import { digestFor } from '../../src/reminders/digest.ts';
import type { Digest } from '../../src/reminders/digest-items.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import { at, type PlayedOffice, playedOffice } from './played-office.ts';

const morning = at('2024-04-03T07:30');

const digestOf = ({ store, office }: PlayedOffice, person: PersonWithUnit, when = morning) =>
  digestFor(store.read, person, when, office);

/** "overdue: NV1 NV2" for each section, as the reader meets them. */
const outline = (digest: Digest | null) =>
  digest?.sections.map(({ section, items }) => `${section}: ${items.map((item) => item.code).join(' ')}`);

describe('the digest of an officer', () => {
  it('says each task once, in its most urgent section, the worst first', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    await play.task('TRE1', { for: [lan], currentDue: '2024-04-01' });
    await play.task('TRE2', { for: [lan], currentDue: '2024-03-15' });
    await play.task('GAP2', { for: [lan], currentDue: '2024-04-05' });
    await play.task('GAP1', { for: [lan], currentDue: '2024-04-03', progress: 90 });
    await play.task('CHAM', {
      for: [lan],
      currentDue: '2024-06-28',
      progress: 10,
      lastReportAt: at('2024-04-01T09:00'),
    });
    await play.task('IM', { for: [lan], currentDue: '2024-06-28', progress: 60, lastReportAt: at('2024-03-01T09:00') });
    await play.task('TOT', {
      for: [lan],
      currentDue: '2024-06-28',
      progress: 60,
      lastReportAt: at('2024-04-01T09:00'),
    });
    const digest = await digestOf(play, lan);
    expect(outline(digest)).toEqual(['overdue: TRE2 TRE1', 'due_soon: GAP1 GAP2', 'behind: CHAM', 'silent: IM']);
    expect(digest).toMatchObject({ on: '2024-04-03', total: 6, more: 0 });
    expect(digest?.sections.flatMap(({ items }) => items.map((item) => item.why))).toEqual([
      { rule: 'overdue', days: 19 },
      { rule: 'overdue', days: 2 },
      { rule: 'due_soon', workingDaysLeft: 0 },
      { rule: 'due_soon', workingDaysLeft: 2 },
      { rule: 'behind', points: expect.any(Number) },
      { rule: 'silent', workingDays: 22 },
    ]);
  });

  it('is nothing when there is nothing to say', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    const minh = await play.person('Minh');
    await play.task('NV1', { for: [minh] });
    await play.task('XONG', { for: [lan], state: 'confirmed', reportedDoneOn: '2024-03-20' });
    await play.task('CHO', { for: [lan], state: 'awaiting_confirmation', reportedDoneOn: '2024-03-20' });
    await play.task('TX', { for: [lan], kind: 'continuous', currentDue: null, originalDue: null });
    expect(await digestOf(play, lan)).toBeNull();
  });

  it('does not nag about a task reported on today, but does again tomorrow', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    const task = await play.task('NV1', { for: [lan] });
    await play.change(task, { progress: 40, lastReportAt: at('2024-04-03T00:05') }, at('2024-04-03T00:05'));
    expect(await digestOf(play, lan)).toBeNull();
    expect(outline(await digestOf(play, lan, at('2024-04-04T07:30')))).toEqual(['overdue: NV1']);
  });

  it('does not nag about a task finished a minute ago', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    const task = await play.task('NV1', { for: [lan] });
    expect(await digestOf(play, lan)).not.toBeNull();
    await play.change(task, { state: 'awaiting_confirmation', reportedDoneOn: '2024-04-03' }, at('2024-04-03T07:29'));
    expect(await digestOf(play, lan)).toBeNull();
  });

  it('knows what blocks a task and what time was asked for', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    const blocked = await play.task('NV1', { for: [lan] });
    const free = await play.task('NV2', { for: [lan] });
    await play.obstacle(blocked, lan, 'chưa có kinh phí');
    await play.obstacle(free, lan, 'thiếu máy quét', 'resolved');
    await play.askExtension(free, lan, '2024-05-15');
    const items = (await digestOf(play, lan))?.sections[0]?.items;
    expect(items).toMatchObject([
      { code: 'NV1', obstacle: { text: 'chưa có kinh phí', owner: null, answer: null }, askedFor: null },
      { code: 'NV2', obstacle: null, askedFor: '2024-05-15' },
    ]);
  });

  it('shows at most twelve, the most urgent, and counts the rest', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    for (let n = 1; n <= 10; n += 1) await play.task(`TRE${n}`, { for: [lan] });
    for (let n = 1; n <= 5; n += 1) await play.task(`GAP${n}`, { for: [lan], currentDue: '2024-04-04' });
    await play.task('IM', { for: [lan], currentDue: '2024-12-27', progress: 90 });
    const digest = await digestOf(play, lan);
    expect(digest).toMatchObject({ total: 16, more: 4 });
    expect(digest?.sections.map(({ section, total, items }) => [section, total, items.length])).toEqual([
      ['overdue', 10, 10],
      ['due_soon', 5, 2],
      ['silent', 1, 0],
    ]);
  });
});

describe('somebody on leave', () => {
  it('is left alone, and the substitute hears in whose stead', async () => {
    const play = await playedOffice();
    const [lan, minh] = [await play.person('Lan'), await play.person('Minh')];
    await play.task('NV1', { for: [lan] });
    await play.task('NV2', { for: [minh, lan] });
    await play.leave(lan, minh, '2024-04-03', '2024-04-04');
    expect(await digestOf(play, lan)).toBeNull();
    expect((await digestOf(play, minh))?.sections[0]?.items).toMatchObject([
      { code: 'NV1', inSteadOf: 'Lan' },
      { code: 'NV2', inSteadOf: null },
    ]);
  });

  it('hears again on the first day back, and the substitute no longer', async () => {
    const play = await playedOffice();
    const [lan, minh] = [await play.person('Lan'), await play.person('Minh')];
    await play.task('NV1', { for: [lan] });
    await play.leave(lan, minh, '2024-04-01', '2024-04-02');
    expect(outline(await digestOf(play, lan))).toEqual(['overdue: NV1']);
    expect(await digestOf(play, minh)).toBeNull();
  });
});

describe('whoever asked to be reminded later', () => {
  it('hears nothing of that task until then, and the deadline stays', async () => {
    const play = await playedOffice();
    const [lan, minh] = [await play.person('Lan'), await play.person('Minh')];
    const later = await play.task('NV1', { for: [lan, minh] });
    await play.task('NV2', { for: [lan] });
    await play.snooze(lan, later, at('2024-04-04T07:00'));
    expect(outline(await digestOf(play, lan))).toEqual(['overdue: NV2']);
    expect(outline(await digestOf(play, minh))).toEqual(['overdue: NV1']);
    const next = await digestOf(play, lan, at('2024-04-04T07:30'));
    expect(next?.sections[0]?.items).toMatchObject([{ code: 'NV1', due: '2024-03-29' }, { code: 'NV2' }]);
  });

  it('hears nothing at all when it was everything', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    await play.task('NV1', { for: [lan] });
    await play.snooze(lan, null, at('2024-04-05T07:00'));
    expect(await digestOf(play, lan)).toBeNull();
  });
});

describe('the digest of those who answer for others', () => {
  it('tells a coordinator what waits for a decision, a task once', async () => {
    const play = await playedOffice();
    const [hoa, lan] = [await play.person('Hoa', { role: 'coordinator' }), await play.person('Lan')];
    await play.task('MOI', { for: [lan], state: 'awaiting_confirmation', reportedDoneOn: '2024-04-02' });
    const both = await play.task('CU', { for: [lan], state: 'awaiting_confirmation', reportedDoneOn: '2024-03-20' });
    await play.askExtension(both, lan, '2024-05-15');
    await play.askExtension(await play.task('XIN', { for: [lan] }), lan, '2024-05-31');
    await play.task('TRE', { for: [lan] });
    const digest = await digestOf(play, hoa);
    expect(outline(digest)).toEqual(['awaiting_you: CU MOI XIN']);
    expect(digest?.sections[0]?.items).toMatchObject([
      { why: { rule: 'awaiting_confirmation', reportedOn: '2024-03-20' } },
      { why: { rule: 'awaiting_confirmation', reportedOn: '2024-04-02' } },
      { why: { rule: 'awaiting_extension' }, askedFor: '2024-05-31' },
    ]);
  });

  it('tells a unit head what is overdue anywhere below, but not the own tasks twice', async () => {
    const play = await playedOffice();
    const health = await play.unit('Sở Y tế', play.province);
    const clinic = await play.unit('Trạm Y tế xã', health);
    const other = await play.unit('Sở Tư pháp', play.province);
    const head = await play.person('Hùng', { role: 'unit_head', unit: health });
    const lan = await play.person('Lan', { unit: clinic });
    await play.task('CUA', { for: [head], leadUnitId: health.id });
    await play.task('DUOI', { for: [lan], leadUnitId: clinic.id, currentDue: '2024-03-20' });
    await play.task('GAP', { for: [lan], leadUnitId: clinic.id, currentDue: '2024-04-04' });
    await play.task('KHAC', { leadUnitId: other.id });
    const reported = { progress: 20, lastReportAt: at('2024-04-03T06:45') };
    await play.task('VUA', { for: [lan], leadUnitId: clinic.id, ...reported });
    const digest = await digestOf(play, head);
    expect(outline(digest)).toEqual(['overdue: CUA', 'unit_overdue: DUOI']);
    expect(digest?.sections[1]?.items[0]).toMatchObject({
      unit: 'Trạm Y tế xã',
      why: { rule: 'unit_overdue', days: 14 },
    });
  });

  it('writes to a leader only about tasks of their own', async () => {
    const play = await playedOffice();
    const leader = await play.person('Bình', { role: 'leader' });
    const task = await play.task('NV1', { leaderId: leader.id });
    expect(await digestOf(play, leader)).toBeNull();
    const assignment = { taskId: task.id, personId: leader.id, assignedAt: at('2024-01-02T08:00') };
    await play.store.write((tx) => tx.assignment.create({ data: assignment }));
    expect(outline(await digestOf(play, leader))).toEqual(['overdue: NV1']);
  });
});
