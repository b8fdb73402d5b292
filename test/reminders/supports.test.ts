import { describe, expect, it } from 'vitest';
import { createTicker } from '../../src/reminders/tick.ts';
import { type PersonName, type SmallOffice, smallOffice } from '../support/small-office.ts';
import { zone } from './played-office.ts';

/** The clock strikes, and what is due goes out: what this person gets, "" for nothing. */
async function morning({ talk, store, people }: SmallOffice, when: string, name: PersonName): Promise<string> {
  talk.setClock(when);
  await createTicker({ store, zone, now: talk.now, onError: () => undefined }).tick();
  return (await talk.as(people[name]).hears()).text;
}

/** NV13 (led by Hà's division, due on 4/4/2024) and NV12 (due on 28/6) are supported by Sở Tư pháp, where Lan answers for both parts. */
async function supported(officerId?: number): Promise<SmallOffice> {
  const office = await smallOffice();
  const { store, tasks, people } = office;
  const named = { unitId: people.lan.unitId, officerId: officerId ?? people.lan.id };
  for (const task of [tasks.NV12, tasks.NV13])
    await store.write((tx) => tx.taskSupport.create({ data: { taskId: task.id, ...named } }));
  return office;
}

const linesWith = (text: string, words: string) => text.split('\n').filter((line) => line.includes(words));

describe('the part of a supporting unit in the digest', () => {
  it('is told once to the focal officer, what was said last, and never at once', async () => {
    const office = await supported();
    const { talk, people } = office;
    await talk.as(people.lan).says('NV12 60%');
    talk.passMinutes(20);
    await talk.as(people.lan).says('NV12 phần phối hợp 70%, đã gửi số liệu');
    expect((await talk.as(people.ha).hears()).text).toBe('');
    const told = await morning(office, '2024-04-03T07:30', 'ha');
    expect(linesWith(told, '🤝')).toEqual(['🤝 Đơn vị phối hợp đã báo (1):']);
    expect(linesWith(told, 'Sở Tư pháp')).toEqual([
      'NV12: Sở Tư pháp 70%, “đã gửi số liệu” · Triển khai nội dung NV12',
    ]);
    expect(told).toContain('việc làm đầu mối có đơn vị phối hợp báo cáo');
    expect(linesWith(await morning(office, '2024-04-04T07:30', 'ha'), '🤝')).toEqual([]);
  });

  it('what was taken back is not told', async () => {
    const office = await supported();
    const { talk, people } = office;
    await talk.as(people.lan).says('NV12 60%');
    await talk.as(people.lan).says('hoàn tác');
    expect(await morning(office, '2024-04-03T07:30', 'ha')).not.toContain('🤝');
  });

  it('is owed by the officer named for it from when the task is due soon until it is over, and by no head', async () => {
    const office = await supported();
    const { talk, people } = office;
    const owed = await morning(office, '2024-04-03T07:30', 'lan');
    expect(linesWith(owed, 'NV13')).toEqual([
      'NV13: phần Sở Tư pháp chưa báo, hạn chung 4/4/2024 (còn 1 ngày làm việc) · Triển khai nội dung NV13',
    ]);
    expect(linesWith(owed, 'NV12')).toEqual([]);
    expect(await morning(office, '2024-04-03T07:31', 'duc')).not.toContain('NV13');
    await talk.as(people.lan).says('NV13 phần phối hợp xong');
    expect(await morning(office, '2024-04-04T07:30', 'lan')).not.toContain('NV13');
  });

  it('an unfinished part is asked for again the next day, but not after the deadline', async () => {
    const office = await supported();
    const { talk, people } = office;
    await talk.as(people.lan).says('NV13 50%');
    expect(await morning(office, '2024-04-03T07:30', 'lan')).toContain('NV13: phần Sở Tư pháp mới 50%');
    expect(await morning(office, '2024-04-04T07:30', 'lan')).toContain('(hôm nay)');
    expect(await morning(office, '2024-04-05T07:30', 'lan')).not.toContain('NV13');
  });
});
