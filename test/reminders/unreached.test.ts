import { describe, expect, it } from 'vitest';
import { digestFor } from '../../src/reminders/digest.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import { at, type PlayedOffice, playedOffice } from './played-office.ts';

/** Wednesday; the tasks have been overdue since Saturday 30 March, so the first reminder is Monday's. */
const monday = at('2024-04-01T07:30');

async function told({ store, office }: PlayedOffice, person: PersonWithUnit, when: Date) {
  const digest = await digestFor(store.read, person, when, office);
  return digest?.unreached?.items.map(
    ({ name, why, tasks }) =>
      `${name} ${why.kind}: ${tasks.map(({ code, why: { rule } }) => `${code} ${rule}`).join(', ')}`,
  );
}

async function officeOfThree() {
  const play = await playedOffice();
  const health = await play.unit('Sở Y tế', play.province);
  const division = await play.unit('Phòng Nghiệp vụ Y', health);
  return { play, health, division };
}

const receive = ({ store }: PlayedOffice, person: PersonWithUnit, on: string) =>
  store.write((tx) =>
    tx.outbox.create({
      data: {
        key: `digest:${person.id}:${on}`,
        ...{ channel: 'web', chat: `chat-${person.name}`, personId: person.id, lane: 1, state: 'sent' },
        ...{ notBefore: at(`${on}T07:30`), createdAt: at(`${on}T07:30`), content: {} },
      },
    }),
  );

describe('an officer whom no message reaches', () => {
  it('is told of to the head, by the beats of the officer, each of them once', async () => {
    const { play, health, division } = await officeOfThree();
    const ha = await play.person('Trần Thị Hà', { unit: division, chat: null });
    const ly = await play.person('Lý', { unit: health, role: 'unit_head' });
    await play.task('NV12', { for: [ha], leadUnitId: division.id });
    const days: string[] = [];
    for (const on of ['2024-03-29', '2024-04-01', '2024-04-02', '2024-04-03', '2024-04-04', '2024-04-05']) {
      const lines = await told(play, ly, at(`${on}T07:30`));
      if (lines?.some((line) => line.includes('overdue')) === true) days.push(on);
      await receive(play, ly, on);
    }
    expect(days).toEqual(['2024-04-01', '2024-04-03', '2024-04-05']);
  });

  it('is told of to the head alone; to the next one above where that one is not reached either, and to the standing body where none is', async () => {
    const { play, health, division } = await officeOfThree();
    const ha = await play.person('Trần Thị Hà', { unit: division, chat: null });
    const son = await play.person('Sơn', { unit: division, role: 'unit_head' });
    const ly = await play.person('Lý', { unit: health, role: 'unit_head' });
    const thu = await play.person('Thu', { role: 'coordinator' });
    await play.task('NV12', { for: [ha], leadUnitId: division.id });
    const heard = async () => {
      const all = [son, ly, thu].map(async (person) =>
        (await told(play, person, monday)) === undefined ? [] : [person.name],
      );
      return (await Promise.all(all)).flat();
    };
    const block = (personId: number) =>
      play.store.write((tx) =>
        tx.address.updateMany({ where: { personId }, data: { blockedAt: at('2024-03-28T08:00') } }),
      );
    expect(await heard()).toEqual(['Sơn']);
    await block(son.id);
    expect(await heard()).toEqual(['Sơn', 'Lý'].slice(1));
    await play.leave(ly, null, '2024-04-01', '2024-04-05');
    expect(await heard()).toEqual(['Thu']);
  });

  it('who blocked the bot is said to have done so, and what the head is told so is not told as overdue as well', async () => {
    const { play, health } = await officeOfThree();
    const ha = await play.person('Hà', { unit: health });
    const ly = await play.person('Lý', { unit: health, role: 'unit_head' });
    const now = at('2024-04-03T07:30');
    await play.task('NV12', { for: [ha], leadUnitId: health.id });
    const before = await digestFor(play.store.read, ly, now, play.office);
    expect(before?.sections.map(({ section }) => section)).toEqual(['unit_overdue']);
    await play.store.write((tx) =>
      tx.address.updateMany({ where: { personId: ha.id }, data: { blockedAt: at('2024-03-28T08:00') } }),
    );
    expect(await told(play, ly, now)).toEqual(['Hà blocked: NV12 overdue']);
    expect((await digestFor(play.store.read, ly, now, play.office))?.sections).toEqual([]);
  });

  it('whoever is on leave with nobody in their stead is told of by what cannot wait, unless a colleague works on it as well', async () => {
    const { play, health } = await officeOfThree();
    const ha = await play.person('Hà', { unit: health });
    const nam = await play.person('Nam', { unit: health });
    const ly = await play.person('Lý', { unit: health, role: 'unit_head' });
    const late = { leadUnitId: health.id, originalDue: '2024-03-29', currentDue: '2024-03-29' };
    await play.task('NV1', { ...late, for: [ha] });
    await play.task('NV2', { ...late, for: [ha, nam] });
    await play.task('NV3', { leadUnitId: health.id, for: [ha], originalDue: '2024-12-31', currentDue: '2024-12-31' });
    expect(await told(play, ly, monday)).toBeUndefined();
    await play.leave(ha, null, '2024-04-01', '2024-04-05');
    expect(await told(play, ly, monday)).toEqual(['Hà away: NV1 overdue']);
    // Who is not reached when they are there is away all the same.
    await play.store.write((tx) => tx.address.deleteMany({ where: { personId: ha.id } }));
    expect(await told(play, ly, monday)).toEqual(['Hà away: NV1 overdue']);
    await play.leave(nam, ha, '2024-04-01', '2024-04-05');
    expect(await told(play, ly, monday)).toEqual(['Hà away: NV1 overdue, NV2 overdue', 'Nam away: NV2 overdue']);
  });

  it('is nobody of whom to tell when somebody who is reached stands in, or the head works on the task as well', async () => {
    const { play, health } = await officeOfThree();
    const ha = await play.person('Hà', { unit: health, chat: null });
    const nam = await play.person('Nam', { unit: health });
    const ly = await play.person('Lý', { unit: health, role: 'unit_head' });
    await play.task('NV1', { for: [ha, ly], leadUnitId: health.id });
    expect(await told(play, ly, monday)).toBeUndefined();
    await play.task('NV2', { for: [ha], leadUnitId: health.id });
    expect(await told(play, ly, monday)).toEqual(['Hà never: NV2 overdue']);
    await play.leave(ha, nam, '2024-04-01', '2024-04-01');
    expect(await told(play, ly, monday)).toBeUndefined();
  });
});

describe('the number of people who are not reached', () => {
  it('is told to the standing body on the first working day of the week, also when nothing presses', async () => {
    const play = await playedOffice();
    const thu = await play.person('Thu', { role: 'coordinator' });
    const lan = await play.person('Lan');
    await play.person('Hà', { chat: null });
    await play.person('Nam', { chat: null });
    const ofDay = async (on: string, person = thu) =>
      (await digestFor(play.store.read, person, at(`${on}T07:30`), play.office))?.reach;
    expect(await ofDay('2024-04-01')).toEqual({ never: 2, blocked: 0, mute: 0 });
    expect(await ofDay('2024-04-01', lan)).toBeUndefined();
    expect(await ofDay('2024-04-02')).toBeUndefined();
  });
});

describe('an officer who does not react', () => {
  it('is told of to the head after six reminders in vain, of what the head is not told anyway', async () => {
    const { play, health, division } = await officeOfThree();
    const ha = await play.person('Trần Thị Hà', { unit: division });
    const ly = await play.person('Lý', { unit: health, role: 'unit_head' });
    const silent = { originalDue: '2024-12-20', currentDue: '2024-12-20', leadUnitId: division.id, for: [ha] };
    const task = await play.task('NV12', silent);
    const remind = (...days: number[]) =>
      play.store.write((tx) =>
        tx.reminder.createMany({
          data: days.map((day) => ({
            ...{ personId: ha.id, taskId: task.id, rule: 'silent' },
            ...{ on: `2024-03-${day}`, at: at(`2024-03-${day}T07:30`) },
          })),
        }),
      );
    await remind(11, 13, 15, 18, 20);
    expect(await told(play, ly, monday)).toBeUndefined();
    await remind(22);
    expect(await told(play, ly, monday)).toEqual(['Trần Thị Hà mute: NV12 behind']);
  });
});
