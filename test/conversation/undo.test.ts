import { describe, expect, it } from 'vitest';
import { giveIndicator, smallOffice } from '../support/small-office.ts';

describe('"Hoàn tác"', () => {
  it('restores the task exactly, withdraws the obstacle and puts the indicator back', async () => {
    const office = await smallOffice();
    const { talk, people, store, tasks, taskNow } = office;
    await giveIndicator(office, tasks.NV12, 20, 'xã');
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 9/20 xã');
    const before = await taskNow('NV12');
    talk.passMinutes(60);
    await ha.says('NV12 đạt 12/20 xã, vướng kinh phí');
    talk.passMinutes(5);
    expect((await ha.presses('Hoàn tác')).text).toBe('Đã hoàn tác NV12: trở lại 45%.');
    expect(await taskNow('NV12')).toEqual({ ...before, version: before.version + 2 });
    expect(await store.read.obstacle.findFirstOrThrow()).toMatchObject({ state: 'withdrawn' });
    const values = await store.read.indicatorValue.findMany({ orderBy: { id: 'asc' } });
    expect(values.map(({ value }) => value)).toEqual([9, 12, 9]);
    expect((await ha.says('NV12')).text).not.toContain('vướng kinh phí');
    expect(await store.read.progressReport.count()).toBe(3);
  });

  it('takes back "done"', async () => {
    const { talk, people, tasks, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 xong');
    expect(await taskNow('NV12')).toMatchObject({ state: 'awaiting_confirmation', reportedDoneOn: '2024-04-02' });
    await ha.presses('Hoàn tác');
    expect(await taskNow('NV12')).toEqual({ ...tasks.NV12, version: tasks.NV12.version + 2 });
  });

  it('is refused in words after ten minutes', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 60%');
    talk.passMinutes(11);
    expect((await ha.presses('Hoàn tác')).text).toMatch(/^Đã quá 10 phút/);
    expect((await ha.says('hoàn tác')).text).toBe('Không còn gì để hoàn tác.');
    expect((await taskNow('NV12')).progress).toBe(60);
  });

  it("is refused after somebody else's change", async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 60%');
    await talk.as(people.nam).says('NV12 đạt 70%');
    expect((await ha.presses('Hoàn tác')).text).toMatch(/^NV12 đã có thay đổi khác sau đó/);
    expect((await taskNow('NV12')).progress).toBe(70);
  });

  it('works once', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 60%');
    const act = ha.actOf('Hoàn tác');
    await ha.forges(act);
    expect((await ha.forges(act)).text).toBe('Không còn gì để hoàn tác.');
    expect(await store.read.progressReport.count()).toBe(2);
  });

  it('is refused to anybody else, for a report as for a decision', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const [ha, thu] = [talk.as(people.ha), talk.as(people.thu)];
    await ha.says('NV12 xong');
    expect((await talk.as(people.nam).forges(ha.actOf('Hoàn tác'))).text).toBe('Không còn gì để hoàn tác.');
    await thu.says('xác nhận NV12');
    expect((await talk.as(people.binh).forges(thu.actOf('Hoàn tác'))).text).toBe('Không còn gì để hoàn tác.');
    expect((await taskNow('NV12')).state).toBe('confirmed');
  });

  it('typed takes back the newest deed, or that of the task named', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 60%');
    talk.passMinutes(1);
    await ha.says('NV13 đạt 95%');
    expect((await ha.says('hoàn tác NV12')).text).toBe('Đã hoàn tác NV12: trở lại 40%.');
    expect((await taskNow('NV13')).progress).toBe(95);
    expect((await ha.says('hoan tac')).text).toBe('Đã hoàn tác NV13: trở lại 90%.');
  });

  it('withdraws a request for more time, until it is decided', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 60%');
    talk.passMinutes(1);
    await ha.says('gia hạn NV12 đến 30/7 vì chờ hướng dẫn');
    expect((await ha.says('hoàn tác')).text).toBe('Đã rút đề nghị gia hạn NV12; hạn cũ giữ nguyên.');
    expect(await store.read.extension.findFirstOrThrow()).toMatchObject({ state: 'withdrawn' });
    await ha.says('gia hạn NV12 đến 31/7 vì chờ hướng dẫn');
    await talk.as(people.thu).says('đồng ý gia hạn NV12');
    expect((await ha.presses('Hoàn tác').catch(() => ha.forges('ux:2'))).text).toContain('đã được quyết định rồi');
    expect((await talk.as(people.nam).forges('ux:2')).text).toBe('Không còn gì để hoàn tác.');
  });

  it('of a decision keeps back the notice that was to go out in the morning', async () => {
    const { talk, people, store, taskNow } = await smallOffice();
    await talk.as(people.ha).says('NV12 xong');
    talk.setClock('2024-04-02T21:30');
    await talk.as(people.thu).says('xác nhận NV12');
    await talk.as(people.thu).presses('Hoàn tác');
    expect((await taskNow('NV12')).state).toBe('awaiting_confirmation');
    talk.setClock('2024-04-03T09:00');
    expect((await talk.as(people.ha).hears()).text).toBe('');
    const notices = await store.read.outbox.findMany({ where: { key: { startsWith: 'notice:' } } });
    expect(notices.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });
});
