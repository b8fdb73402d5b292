import { describe, expect, it } from 'vitest';
import { rehearse } from '../../src/reminders/rehearse.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import type { Prisma } from '../../src/store/generated/client.ts';
import { loadOffice } from '../../src/store/office.ts';
import { digestToSend } from '../support/digest-to-send.ts';
import { type PersonName, type SmallOffice, smallOffice } from '../support/small-office.ts';
import { at, zone } from './played-office.ts';

/** The clock strikes, and what is due goes out: what this person gets, "" for nothing. */
async function morning({ talk, store, people }: SmallOffice, when: string, name: PersonName): Promise<string> {
  talk.setClock(when);
  await createTicker({ store, zone, now: talk.now, onError: () => undefined }).tick();
  return (await talk.as(people[name]).hears()).text;
}

/** The lines of the section on what is followed, without its heading. */
function followed(text: string): string[] {
  const lines = text.split('\n');
  const heading = lines.findIndex((line) => line.startsWith('👁'));
  const end = lines.findIndex((line) => line.startsWith('Vì sao nhận tin này'));
  return heading < 0 ? [] : lines.slice(heading + 1, end);
}

describe('what changed in a followed task', () => {
  it('is the whole digest of whoever has no other, once, with the way to it', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    await talk.as(people.vinh).says('theo dõi NV12');
    talk.passMinutes(60);
    await talk.as(people.ha).says('NV12 đạt 55%');
    talk.passMinutes(60);
    await talk.as(people.nam).says('NV12 đạt 60%, vướng kinh phí');
    expect((await talk.as(people.vinh).hears()).text).toBe('');
    expect((await morning(office, '2024-04-03T07:30', 'vinh')).split('\n')).toEqual([
      'Chào buổi sáng, anh/chị Lê Quang Vinh: 1 việc anh/chị theo dõi có thay đổi.',
      '👁 Việc anh/chị theo dõi: 1 việc có thay đổi',
      'NV12 40% → 60%; báo khó khăn “vướng kinh phí” · Triển khai nội dung NV12',
      'Vì sao nhận tin này: anh/chị có việc theo dõi có thay đổi; bot nhắc một lần lúc 7:30 mỗi ngày làm việc. Đổi giờ: /caidat 8:00',
    ]);
    expect((await talk.as(people.vinh).presses('NV12')).text).toContain('NV12 · Triển khai nội dung NV12');
    expect(await morning(office, '2024-04-04T07:30', 'vinh')).toBe('');
  });

  it('comes on Monday for what happened at the weekend', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    await talk.as(people.vinh).says('theo dõi NV12');
    talk.setClock('2024-04-06T10:00');
    await talk.as(people.ha).says('NV12 đạt 60%');
    expect(await morning(office, '2024-04-07T07:30', 'vinh')).toBe('');
    expect(followed(await morning(office, '2024-04-08T07:30', 'vinh'))).toHaveLength(1);
  });

  it('before the following began is no news, nor is anything after its end', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    await talk.as(people.ha).says('NV12 đạt 50%');
    talk.passMinutes(5);
    await talk.as(people.vinh).says('theo dõi NV12');
    expect(await morning(office, '2024-04-03T07:30', 'vinh')).toBe('');
    await talk.as(people.ha).says('NV12 đạt 60%');
    talk.passMinutes(5);
    await talk.as(people.vinh).says('bỏ theo dõi NV12');
    expect(await morning(office, '2024-04-04T07:30', 'vinh')).toBe('');
  });

  it('was lost on nobody: a digest that never went out is made up for, one that did is not repeated', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    await talk.as(people.vinh).says('theo dõi NV12');
    talk.passMinutes(5);
    await talk.as(people.ha).says('NV12 đạt 60%');
    // The bot was down on Wednesday and on Thursday; on Friday it is late.
    talk.setClock('2024-04-04T15:00');
    await talk.as(people.ha).says('NV12 đạt 65%');
    await store.write((tx) => tx.outbox.create({ data: deadDigest(people.vinh.id) }));
    expect(followed(await morning(office, '2024-04-05T09:10', 'vinh'))).toEqual([
      'NV12 40% → 65% · Triển khai nội dung NV12',
    ]);
    talk.setClock('2024-04-05T09:20');
    await talk.as(people.ha).says('NV12 đạt 70%');
    expect(followed(await morning(office, '2024-04-08T07:30', 'vinh'))).toEqual([
      'NV12 65% → 70% · Triển khai nội dung NV12',
    ]);
  });

  it('between queueing and sending belongs to the next digest; what was taken back meanwhile to none', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    await talk.as(people.vinh).says('theo dõi NV12, NV13');
    talk.setClock('2024-04-03T07:25');
    await talk.as(people.ha).says('NV12 đạt 60%');
    talk.setClock('2024-04-03T07:30');
    await createTicker({ store, zone, now: talk.now, onError: () => undefined }).tick();
    const content = { kind: 'digest', personId: people.vinh.id, on: '2024-04-03' } as const;
    const news = async () => {
      const plan = await loadOffice(store.read, zone);
      const due = await digestToSend(store.read, content, talk.now(), plan);
      return due?.digest.news?.items.map(({ code }) => code) ?? null;
    };
    expect(await news()).toEqual(['NV12']);
    // Nothing is delivered before both have spoken: they do so at the terminal.
    talk.setClock('2024-04-03T07:31');
    await store.write((tx) => tx.outbox.updateMany({ data: { notBefore: at('2024-04-03T08:00') } }));
    await talk.as(people.nam).says('NV13 đạt 95%');
    expect(await news()).toEqual(['NV12']);
    await talk.as(people.ha).says('hoàn tác NV12');
    expect(await news()).toBeNull();
    expect(followed(await morning(office, '2024-04-04T07:30', 'vinh'))).toEqual([
      'NV13 90% → 95% · Triển khai nội dung NV13',
    ]);
  });
});

function deadDigest(personId: number) {
  return {
    ...{ key: `digest:${personId}:2024-04-03`, channel: 'web', chat: 'chat-Lê Quang Vinh', personId, lane: 1 },
    ...{ content: {}, state: 'failed' as const, notBefore: at('2024-04-03T07:30'), createdAt: at('2024-04-03T07:30') },
  } satisfies Prisma.OutboxUncheckedCreateInput;
}

describe('every sort of change', () => {
  it('is told in a few words, what went wrong first', async () => {
    const office = await smallOffice();
    const { talk, people, store, tasks } = office;
    const [vinh, thu, ha] = [talk.as(people.vinh), talk.as(people.thu), talk.as(people.ha)];
    await vinh.says('theo dõi Sở Y tế');
    talk.passMinutes(5);
    await thu.says('xác nhận NV21');
    await thu.says('trả lại NV16 vì thiếu biên bản');
    await ha.says('/capnhat NV14 30% đã họp với các bên');
    await ha.says('gia hạn NV12 đến 30/8 vì chờ hướng dẫn');
    talk.passMinutes(5);
    await thu.says('đồng ý gia hạn NV12');
    await talk.as(people.nam).says('NV15 vướng kinh phí');
    await store.write((tx) => tx.obstacle.updateMany({ data: { state: 'resolved', closedAt: talk.now() } }));
    await store.write((tx) =>
      tx.decision.create({
        data: {
          ...{ taskId: tasks.NV18.id, personId: people.thu.id, at: talk.now(), channel: 'web', kind: 'cancel' },
          ...{ reason: 'trùng nhiệm vụ', before: {} },
        },
      }),
    );
    await store.write((tx) =>
      tx.taskVersion.updateMany({ where: { taskId: tasks.NV18.id, version: 2 }, data: { validFrom: talk.now() } }),
    );
    await ha.says('NV13 xong');
    const lines = followed(await morning(office, '2024-04-03T07:30', 'vinh'));
    expect(lines.map((line) => line.replace(/ · Triển khai.*$/, ''))).toEqual([
      'NV18 đã huỷ: trùng nhiệm vụ',
      'NV16 bị trả lại: thiếu biên bản',
      'NV13 báo hoàn thành',
      'NV21 được xác nhận hoàn thành',
      'NV12 gia hạn từ 28/6/2024 đến 30/8/2024',
      'NV15 báo khó khăn “vướng kinh phí”; đã tháo gỡ “vướng kinh phí”',
      'NV14 vẫn 30%, “đã họp với các bên”',
    ]);
  });

  it('that the deadline has passed is one of them', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    await talk.as(people.vinh).says('theo dõi NV13');
    expect(await morning(office, '2024-04-04T07:30', 'vinh')).toBe('');
    expect(followed(await morning(office, '2024-04-05T07:30', 'vinh'))).toEqual([
      'NV13 quá hạn 4/4/2024 · Triển khai nội dung NV13',
    ]);
    // Monday brings the week in figures, and this no second time.
    expect(followed(await morning(office, '2024-04-08T07:30', 'vinh'))).toEqual([]);
  });

  it('fills at most eight lines; the rest is counted', async () => {
    const office = await smallOffice();
    const { talk, people, tasks, store } = office;
    await talk.as(people.vinh).says('theo dõi Đề án 06');
    talk.passMinutes(5);
    for (const { id: taskId } of Object.values(tasks).slice(0, 10)) {
      const when = talk.now();
      await store.write(async (tx) => {
        const said = { taskId, personId: people.ha.id, at: when, channel: 'web', kind: 'progress' as const };
        await tx.progressReport.create({ data: { ...said, percentBefore: 1, percentAfter: 2, before: {} } });
        await tx.taskVersion.updateMany({ where: { taskId, validTo: null }, data: { validFrom: when, version: 9 } });
      });
    }
    const text = await morning(office, '2024-04-03T07:30', 'vinh');
    expect(text).toContain('10 việc anh/chị theo dõi có thay đổi');
    expect(followed(text)).toHaveLength(9);
    expect(followed(text).at(-1)).toBe('Và 2 việc nữa.');
  });
});

describe('no news are', () => {
  it('one’s own deeds, and what one is told anyway', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    for (const name of ['ha', 'nam', 'thu', 'ly'] as const) await talk.as(people[name]).says('theo dõi NV12');
    talk.passMinutes(5);
    await talk.as(people.ha).says('NV12 xong');
    talk.passMinutes(5);
    const told = async (name: PersonName, when: string) => followed(await morning(office, when, name));
    const done = ['NV12 báo hoàn thành · Triển khai nội dung NV12'];
    expect(await told('ha', '2024-04-03T07:30')).toEqual([]);
    expect(followed((await talk.as(people.nam).hears()).text)).toEqual(done);
    expect(followed((await talk.as(people.ly).hears()).text)).toEqual(done);
    // The coordinator reads of it where it waits for the decision.
    const ofThu = (await talk.as(people.thu).hears()).text;
    expect(ofThu).toContain('chờ anh/chị xác nhận');
    expect(followed(ofThu)).toEqual([]);
    talk.passMinutes(5);
    await talk.as(people.binh).says('xác nhận NV12');
    // Officers are told of a decision at once.
    expect((await talk.as(people.nam).hears()).text).toContain('NV12');
    const confirmed = ['NV12 được xác nhận hoàn thành · Triển khai nội dung NV12'];
    expect(await told('nam', '2024-04-04T07:30')).toEqual([]);
    expect(followed((await talk.as(people.ly).hears()).text)).toEqual(confirmed);
    expect(followed((await talk.as(people.thu).hears()).text)).toEqual(confirmed);
  });

  it('deadlines that stand in the own sections', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    for (const name of ['ha', 'ly'] as const) await talk.as(people[name]).says('theo dõi NV13');
    const text = await morning(office, '2024-04-05T07:30', 'ha');
    expect(text).toContain('NV13');
    expect(followed(text)).toEqual([]);
    // The head hears of it in the own sections days later only.
    expect(followed(await morning(office, '2024-04-05T07:30', 'ly'))).toEqual([expect.stringContaining('NV13')]);
  });

  it('tasks that one may not see any more, or put off', async () => {
    const office = await smallOffice();
    const { talk, people, store, tasks } = office;
    const lan = talk.as(people.lan);
    await lan.says('theo dõi Đề án 06');
    await lan.says('theo dõi NV12');
    talk.passMinutes(5);
    await talk.as(people.ha).says('NV12 đạt 60%');
    await talk.as(people.duc).says('NV30 đạt 60%');
    expect(followed(await morning(office, '2024-04-03T07:30', 'lan'))).toEqual([
      'NV30 50% → 60% · Triển khai nội dung NV30',
    ]);
    await talk.as(people.duc).says('NV30 đạt 70%');
    await store.write((tx) =>
      tx.snooze.create({
        data: { personId: people.lan.id, taskId: tasks.NV30.id, until: at('2024-04-10T07:30'), at: talk.now() },
      }),
    );
    expect(followed(await morning(office, '2024-04-04T07:30', 'lan'))).toEqual([]);
    const police = people.thu.unitId;
    await store.write(async (tx) => {
      await tx.following.create({
        data: { personId: people.lan.id, subject: 'task', subjectId: tasks.NV31.id, since: at('2024-04-01T08:00') },
      });
      await tx.snooze.deleteMany();
      await tx.task.updateMany({ where: { id: { in: [tasks.NV30.id, tasks.NV31.id] } }, data: { leadUnitId: police } });
      await tx.assignment.updateMany({ where: { personId: people.lan.id }, data: { endedAt: talk.now() } });
    });
    await talk.as(people.thu).says('NV31');
    await talk.as(people.duc).says('NV30 đạt 80%');
    expect(await morning(office, '2024-04-05T07:30', 'lan')).toBe('');
  });

  it('told to whoever is away, but to them when they are back; the substitute follows nothing in their stead', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    await talk.as(people.lan).says('theo dõi NV30');
    await talk.as(people.lan).says('tôi nghỉ đến thứ Sáu, anh Đức làm thay');
    talk.passMinutes(5);
    await talk.as(people.duc).says('NV30 đạt 60%');
    expect(await morning(office, '2024-04-03T07:30', 'lan')).toBe('');
    expect(followed((await talk.as(people.duc).hears()).text)).toEqual([]);
    expect(followed(await morning(office, '2024-04-08T07:30', 'lan'))).toEqual([
      'NV30 50% → 60% · Triển khai nội dung NV30',
    ]);
  });
});

it('the rehearsal tells the same news, and changes nothing', async () => {
  const office = await smallOffice();
  const { talk, people, store } = office;
  await talk.as(people.vinh).says('theo dõi Sở Y tế');
  talk.passMinutes(5);
  await talk.as(people.ha).says('NV12 đạt 60%');
  const now = at('2024-04-03T07:30');
  const plan = await rehearse(store.read, now, zone);
  const ofVinh = plan.find(({ person }) => person.name === people.vinh.name);
  expect(ofVinh).toMatchObject({ items: [], more: 0, news: { total: 1, items: [{ code: 'NV12' }] } });
  expect(await rehearse(store.read, now, zone)).toEqual(plan);
  expect(followed(await morning(office, '2024-04-03T07:30', 'vinh'))).toHaveLength(1);
  expect(await rehearse(store.read, now, zone)).toEqual([]);
});

it('a reminder that was put off does not tell the news of the day a second time', async () => {
  const office = await smallOffice();
  const { talk, people } = office;
  const lan = talk.as(people.lan);
  await lan.says('theo dõi NV30');
  talk.passMinutes(5);
  await talk.as(people.duc).says('NV30 đạt 60%');
  expect(followed(await morning(office, '2024-04-03T07:30', 'lan'))).toHaveLength(1);
  expect((await lan.says('nhắc lại lúc 9h')).text).toMatch(/^Sẽ nhắc lại lúc 9:00/);
  talk.setClock('2024-04-03T09:00');
  const again = (await lan.hears()).text;
  expect(again).toContain('NV31');
  expect(followed(again)).toEqual([]);
});
