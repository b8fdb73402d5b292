import { describe, expect, it } from 'vitest';
import { digestFor } from '../../src/reminders/digest.ts';
import { loadOffice } from '../../src/store/office.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import { at, type PlayedOffice, playedOffice, zone } from './played-office.ts';

/** On which of these mornings the task is named, and by which rule. A digest went out on each of them. */
async function told(
  play: PlayedOffice,
  person: PersonWithUnit,
  code: string,
  days: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  const office = await loadOffice(play.store.read, zone);
  for (const day of days) {
    const digest = await digestFor(play.store.read, person, at(`${day}T07:30`), office);
    const section = digest?.sections.find(({ items }) => items.some((item) => item.code === code))?.section;
    if (section !== undefined) found.push(`${day.slice(5)} ${section}`);
    await play.store.write((tx) =>
      tx.outbox.create({
        data: {
          ...{
            key: `digest:${person.id}:${day}`,
            channel: 'web',
            chat: `chat-${person.name}`,
            personId: person.id,
            lane: 1,
          },
          ...{ content: {}, state: 'sent', notBefore: at(`${day}T07:30`), createdAt: at(`${day}T07:30`) },
        },
      }),
    );
  }
  return found;
}

const april = (...days: number[]) => days.map((day) => `2024-04-${String(day).padStart(2, '0')}`);
const long = { originalDue: '2024-12-20', currentDue: '2024-12-20' };

describe('a task that nobody took on', () => {
  it('is told of two working days after it was given, then every week, until it is acknowledged or reported on', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    const task = await play.task('NV1', { ...long, for: [lan], startOn: '2024-04-01', untaken: true });
    await play.store.write((tx) =>
      tx.assignment.updateMany({ where: { taskId: task.id }, data: { assignedAt: at('2024-04-01T10:00') } }),
    );
    expect(await told(play, lan, 'NV1', april(2, 3, 4, 5, 8, 9, 10))).toEqual(['04-03 untaken', '04-10 untaken']);
    await play.store.write((tx) =>
      tx.assignment.updateMany({ where: { taskId: task.id }, data: { acknowledgedAt: at('2024-04-10T10:00') } }),
    );
    expect(await told(play, lan, 'NV1', april(11, 12, 15, 16))).toEqual(['04-16 silent']);
  });
});

describe('a result that was returned', () => {
  it('is told of from the second working day on, with the words, until something is reported', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    const thu = await play.person('Thu', { role: 'coordinator' });
    const reportedAt = at('2024-04-01T09:00');
    const task = await play.task('NV1', { ...long, for: [lan], progress: 90, lastReportAt: reportedAt });
    await play.store.write((tx) =>
      tx.decision.create({
        data: {
          ...{ taskId: task.id, personId: thu.id, at: at('2024-04-01T15:00'), channel: 'web', kind: 'return' },
          ...{ reason: 'thiếu biên bản nghiệm thu', before: {} },
        },
      }),
    );
    expect(await told(play, lan, 'NV1', april(2, 3, 4, 5))).toEqual(['04-03 returned', '04-05 returned']);
    const digest = await digestFor(
      play.store.read,
      lan,
      at('2024-04-09T07:30'),
      await loadOffice(play.store.read, zone),
    );
    expect(digest?.sections[0]?.items[0]?.why).toMatchObject({ on: '2024-04-01', words: 'thiếu biên bản nghiệm thu' });
    await play.change(task, { lastReportAt: at('2024-04-05T10:00'), progress: 95 }, at('2024-04-05T10:00'));
    expect(await told(play, lan, 'NV1', april(8, 9, 10, 11, 12))).toEqual([]);
  });
});

describe('an indicator off its pace', () => {
  it('is told of the working day after the figure that shows it, then every week; one on its pace never', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    const measured = async (code: string, values: readonly number[]) => {
      const dates = { originalDue: '2024-06-28', currentDue: '2024-06-28', startOn: '2024-03-01' };
      const task = await play.task(code, { ...dates, for: [lan], progress: 60, lastReportAt: at('2024-04-01T09:00') });
      await play.store.write(async (tx) => {
        const indicator = await tx.indicator.create({
          data: { taskId: task.id, kind: 'number', name: 'Số xã', target: 100, measure: 'xã' },
        });
        for (const [i, value] of values.entries()) {
          const when = at(`2024-03-${10 + i * 7}T09:00`);
          const report = await tx.progressReport.create({
            data: {
              ...{ taskId: task.id, personId: lan.id, at: when, channel: 'web', kind: 'progress' },
              ...{ percentBefore: 0, percentAfter: 0, before: {} },
            },
          });
          await tx.indicatorValue.create({ data: { indicatorId: indicator.id, reportId: report.id, at: when, value } });
        }
      });
    };
    await measured('SLOW', [10, 11, 12]);
    await measured('FAST', [10, 40, 70]);
    expect(await told(play, lan, 'SLOW', april(2, 3, 4, 5, 8, 9))).toEqual(['04-02 off_pace', '04-09 off_pace']);
    expect(await told(play, lan, 'FAST', april(10, 11, 12))).toEqual([]);
  });
});

describe('what waits for a decision', () => {
  it('is told to whoever decides in beats, not every morning', async () => {
    const play = await playedOffice();
    const thu = await play.person('Thu', { role: 'coordinator' });
    const head = await play.person('Lý', { role: 'unit_head', unit: await play.unit('Sở Y tế', play.province) });
    const done = { ...long, state: 'awaiting_confirmation', progress: 100 } as const;
    await play.task('NV1', {
      ...done,
      for: [head],
      reportedDoneOn: '2024-04-01',
      lastReportAt: at('2024-04-01T09:00'),
    });
    expect(await told(play, thu, 'NV1', april(2, 3, 4, 5, 8, 9, 10))).toEqual([
      ...['04-02', '04-04', '04-08', '04-10'].map((day) => `${day} awaiting_you`),
    ]);
    await play.task('NV2', { ...long, leadUnitId: head.unitId });
    const asked = await play.task('NV3', { ...long, leadUnitId: head.unitId, for: [await play.person('Hà')] });
    await play.askExtension(asked, thu, '2025-01-31');
    await play.store.write((tx) => tx.extension.updateMany({ data: { requestedAt: at('2024-04-01T09:00') } }));
    expect(await told(play, head, 'NV3', april(2, 3, 4, 5))).toEqual(['04-02 awaiting_you', '04-04 awaiting_you']);
  });
});
