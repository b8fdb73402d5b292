import { describe, expect, it } from 'vitest';
import { rehearse } from '../../src/reminders/rehearse.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import { loadOffice } from '../../src/store/office.ts';
import { changeTask } from '../../src/store/task-change.ts';
import { type PersonName, type SmallOffice, smallOffice } from '../support/small-office.ts';
import { at, zone } from './played-office.ts';

/** The clock strikes, and what is due goes out: the line under NV20 in what this person gets, null for none. */
async function morning({ talk, store, people }: SmallOffice, when: string, name: PersonName): Promise<string | null> {
  talk.setClock(when);
  await createTicker({ store, zone, now: talk.now, onError: () => undefined }).tick();
  const lines = (await talk.as(people[name]).hears()).text.split('\n');
  const heading = lines.findIndex((line) => line.startsWith('NV20 ·'));
  return heading < 0 ? null : (lines[heading + 1] ?? null);
}

/** Why NV20 is in this person's digest, by the rehearsal. */
async function rehearsed({ store, people }: SmallOffice, when: string, name: PersonName): Promise<string | null> {
  const plan = await rehearse(store.read, at(when), zone);
  const own = plan.find(({ person }) => person.id === people[name].id);
  return own?.items.find(({ code }) => code === 'NV20')?.section ?? null;
}

/** NV20 is reported every month; the period of April runs from 15/3 to 14/4, a Sunday. */
describe('a continuous task in the digest', () => {
  it('is there on the last working days of a period that was not reported, and not before', async () => {
    const office = await smallOffice();
    expect(await morning(office, '2024-04-08T07:30', 'ha')).toBeNull();
    expect(await rehearsed(office, '2024-04-09T07:30', 'ha')).toBe('period_closing');
    expect(await morning(office, '2024-04-09T07:30', 'ha')).toBe(
      'Kỳ tháng 4 (15/3–14/4) chưa có báo cáo, còn 3 ngày làm việc (hạn 14/4)',
    );
    expect(await morning(office, '2024-04-12T07:30', 'ha')).toBe(
      'Hôm nay là ngày làm việc cuối để báo cáo kỳ tháng 4 (15/3–14/4)',
    );
  });

  it('is not there when the period was reported, by whomever, and is again when that was taken back', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    talk.setClock('2024-04-10T18:00');
    await talk.as(people.nam).says('NV20 đã họp giao ban');
    expect(await rehearsed(office, '2024-04-11T07:30', 'ha')).toBeNull();
    await talk.as(people.nam).presses('Hoàn tác');
    expect(await rehearsed(office, '2024-04-11T07:30', 'ha')).toBe('period_closing');
    expect(await morning(office, '2024-04-11T07:30', 'ha')).toContain('chưa có báo cáo');
  });

  it('is told of once after a period passed without a report', async () => {
    const office = await smallOffice();
    expect(await morning(office, '2024-04-12T07:30', 'ha')).not.toBeNull();
    expect(await rehearsed(office, '2024-04-15T07:30', 'ha')).toBe('period_missed');
    expect(await morning(office, '2024-04-15T07:30', 'ha')).toContain(
      'Kỳ tháng 4 (15/3–14/4) đã hết mà chưa có báo cáo',
    );
    expect(await morning(office, '2024-04-15T07:45', 'ha')).toBeNull();
    expect(await rehearsed(office, '2024-04-16T07:30', 'ha')).toBeNull();
    expect(await morning(office, '2024-04-16T07:30', 'ha')).toBeNull();
  });

  it('is told of when the bot was down or the person away on that day', async () => {
    const office = await smallOffice();
    const { store, people } = office;
    await morning(office, '2024-04-12T07:30', 'ha');
    const leave = { startOn: '2024-04-15', endOn: '2024-04-16', createdAt: at('2024-04-01T08:00') };
    await store.write((tx) => tx.leave.create({ data: { personId: people.ha.id, substituteId: null, ...leave } }));
    expect(await morning(office, '2024-04-15T07:30', 'ha')).toBeNull();
    expect(await morning(office, '2024-04-17T15:00', 'ha')).toContain('đã hết mà chưa có báo cáo');
    expect(await morning(office, '2024-04-18T07:30', 'ha')).toBeNull();
  });

  it('is no blame for whoever got the task afterwards, nor for a pause', async () => {
    const office = await smallOffice();
    const { store, tasks, people } = office;
    const late = { taskId: tasks.NV20.id, personId: people.lan.id, assignedAt: at('2024-04-15T07:00') };
    await store.write((tx) => tx.assignment.create({ data: late }));
    expect(await rehearsed(office, '2024-04-15T07:30', 'lan')).toBeNull();
    expect(await rehearsed(office, '2024-04-15T07:30', 'nam')).toBe('period_missed');
    const timing = { at: at('2024-04-10T08:00'), ...(await loadOffice(store.read, zone)) };
    const paused = await store.write((tx) => changeTask(tx, tasks.NV20, { state: 'paused' }, timing));
    expect(await rehearsed(office, '2024-04-12T07:30', 'nam')).toBeNull();
    const again = { ...timing, at: at('2024-04-15T07:00') };
    await store.write((tx) => changeTask(tx, paused, { state: 'open' }, again));
    expect(await rehearsed(office, '2024-04-15T07:30', 'nam')).toBeNull();
  });
});

describe('the continuous tasks of a unit', () => {
  it('are in the digest of its head when a period closes, and once when it passed, without those reported or paused', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    expect(await rehearsed(office, '2024-04-08T07:30', 'ly')).toBeNull();
    expect(await morning(office, '2024-04-12T07:30', 'ly')).toBe(
      'Phòng Nghiệp vụ Y: hôm nay là ngày làm việc cuối để báo cáo kỳ tháng 4 (15/3–14/4)',
    );
    expect(await rehearsed(office, '2024-04-12T07:30', 'duc')).toBeNull();
    expect(await morning(office, '2024-04-15T07:30', 'ly')).toBe(
      'Phòng Nghiệp vụ Y: kỳ tháng 4 (15/3–14/4) đã hết mà chưa có báo cáo',
    );
    expect(await rehearsed(office, '2024-04-16T07:30', 'ly')).toBeNull();
    await talk.as(people.thu).says('tạm dừng NV20 vì nghỉ hè');
    expect(await rehearsed(office, '2024-05-13T07:30', 'ly')).toBeNull();
  });

  it('are told of by the share of periods in time, aloud and by unit', async () => {
    const { talk, people } = await smallOffice();
    const vinh = talk.as(people.vinh);
    expect((await vinh.says('tỷ lệ báo cáo đúng kỳ')).text).toContain('Báo cáo đúng kỳ: 0/2 kỳ (0%).');
    talk.setClock('2024-04-12T09:00');
    await talk.as(people.ha).says('NV20 kỳ này: đã họp 12 buổi');
    talk.setClock('2024-04-16T09:00');
    const all = await vinh.says('đơn vị nào hay bỏ kỳ báo cáo');
    expect(all.text).toContain('Báo cáo đúng kỳ: 1/3 kỳ (33,3%).');
    expect(all.text).toContain('Phòng Nghiệp vụ Y | 1/3 (33,3%) | 0 | 2');
    expect((await talk.as(people.ly).says('/donvi Sở Y tế')).text).toContain(
      'Việc thường xuyên báo cáo đúng kỳ 1/3 kỳ (33,3%), muộn 0, thiếu 2.',
    );
    expect((await talk.as(people.ha).says('tỷ lệ báo cáo đúng kỳ')).text).toContain('Mục này dành cho');
    expect((await talk.as(people.duc).says('Sở Y tế báo cáo đúng kỳ thế nào')).text).toContain('chỉ xem được số liệu');
  });
});
