import { describe, expect, it } from 'vitest';
import { giveIndicator, smallOffice } from '../support/small-office.ts';
import type { Chatter } from '../support/talk.ts';

const says = (who: Chatter, messageId: string, text: string) => who.does({ kind: 'text', text, messageId });
const edits = (who: Chatter, messageId: string, text: string) =>
  who.does({ kind: 'text', text, messageId, edited: true });

describe('an edited message', () => {
  it('corrects what it reported; history keeps both, and "Hoàn tác" brings the former back', async () => {
    const { talk, people, store, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 60%, đã họp với các xã');
    talk.passMinutes(2);
    expect((await edits(ha, 'm1', 'NV12 50%, đã họp với các xã')).text).toBe(
      'Đã sửa NV12: 60% → 50%, ghi chú “đã họp với các xã”.',
    );
    expect(await taskNow('NV12')).toMatchObject({ progress: 50, state: 'open' });
    const history = (await ha.says('lịch sử NV12')).text;
    expect(history).toContain('Trần Thị Hà: 40% → 60%');
    expect(history).toContain('Trần Thị Hà: sửa 60% → 50%');
    expect(history).not.toContain('hoàn tác');
    const changes = await store.read.audit.findMany({ where: { what: 'progress' }, orderBy: { id: 'asc' } });
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      ['40', '60'],
      ['60', '50'],
    ]);
    expect((await ha.says('hoàn tác')).text).toBe('Đã hoàn tác NV12: trở lại 60%.');
    expect((await taskNow('NV12')).progress).toBe(60);
    expect((await ha.says('hoàn tác')).text).toBe('Đã hoàn tác NV12: trở lại 40%.');
  });

  it('edited twice is corrected twice, and the same edit delivered again changes nothing', async () => {
    const { talk, people, store, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 60%');
    await edits(ha, 'm1', 'NV12 50%');
    expect((await edits(ha, 'm1', 'NV12 55%')).text).toBe('Đã sửa NV12: 50% → 55%.');
    const rows = await store.read.progressReport.count();
    expect((await edits(ha, 'm1', 'NV12 55%')).text).toBe('');
    expect(await store.read.progressReport.count()).toBe(rows);
    expect((await taskNow('NV12')).progress).toBe(55);
  });

  it('is silent when only the writing changed', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'nv12 60%');
    expect((await edits(ha, 'm1', 'NV12 đạt 60%!')).text).toBe('');
    expect(await store.read.progressReport.count()).toBe(1);
  });

  it('is judged by the task as it was before: a fall is asked, and the old record stays until the yes', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 60%');
    expect((await edits(ha, 'm1', 'NV12 30%')).text).toBe('NV12 đang 40%, nay báo 30%: giảm. Đúng vậy không?');
    expect((await taskNow('NV12')).progress).toBe(60);
    expect((await ha.presses('Đúng, ghi lại')).text).toBe('Đã sửa NV12: 60% → 30%.');
    expect((await taskNow('NV12')).progress).toBe(30);
  });

  it('that reports several tasks touches only the one that changed, and asks about the one left out', async () => {
    const { talk, people, store, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 60%, NV13 95%');
    const reply = await edits(ha, 'm1', 'NV12 65%');
    expect(reply.text).toBe(
      'Đã sửa NV12: 60% → 65%.\nTin đã sửa không còn báo NV13 nữa; báo cáo đã ghi vẫn giữ. Có bỏ không?',
    );
    expect((await taskNow('NV13')).progress).toBe(95);
    expect((await ha.presses('Bỏ báo cáo NV13')).text).toBe('Đã hoàn tác NV13: trở lại 90%.');
    expect((await edits(ha, 'm1', 'NV12 65%, NV14 50%')).text).toBe('Đã ghi NV14: 30% → 50%.');
    expect(await store.read.progressReport.count({ where: { task: { code: 'NV12' }, kind: 'progress' } })).toBe(2);
  });

  it('that is no report any more asks before anything is dropped', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 60%');
    const reply = await edits(ha, 'm1', 'việc của tôi');
    expect(reply.text).toContain('Tin đã sửa không còn báo NV12 nữa');
    expect((await ha.presses('Giữ lại')).text).toBe('Giữ nguyên như đã ghi.');
    expect((await taskNow('NV12')).progress).toBe(60);
  });

  it('after ten minutes, or after somebody else reported, is refused in words', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 60%');
    await says(ha, 'm2', 'NV13 95%');
    await talk.as(people.nam).says('NV12 70%');
    expect((await edits(ha, 'm1', 'NV12 65%')).text).toBe(
      'NV12 đã có thay đổi khác sau đó, nay đang 70%, nên chưa sửa. Xin gửi tin mới, ví dụ: NV12 đạt 50%',
    );
    talk.passMinutes(11);
    const late = 'Đã quá 10 phút nên sửa tin không đổi được NV13, nay đang 95%. Xin gửi tin mới, ví dụ: NV13 đạt 50%';
    expect((await edits(ha, 'm2', 'NV13 92%')).text).toBe(late);
    // Nobody is asked about a fall that could not be written anyway.
    expect(await edits(ha, 'm2', 'NV13 20%')).toMatchObject({ text: late, labels: [] });
    expect((await taskNow('NV12')).progress).toBe(70);
    expect((await taskNow('NV13')).progress).toBe(95);
  });

  it('corrects an obstacle, "done" and a request for more time', async () => {
    const { talk, people, store, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 vướng kinh phí');
    expect((await edits(ha, 'm1', 'NV12 thiếu máy quét')).text).toBe('Đã sửa NV12: báo khó khăn “thiếu máy quét”.');
    expect((await store.read.obstacle.findMany()).map(({ state, kind }) => [state, kind])).toEqual([
      ['withdrawn', 'funding'],
      ['open', 'technical'],
    ]);
    await says(ha, 'm2', 'NV13 xong');
    expect((await edits(ha, 'm2', 'NV13 95%')).text).toBe('Đã sửa NV13: 100% → 95%.');
    expect(await taskNow('NV13')).toMatchObject({ state: 'open', progress: 95, reportedDoneOn: null });
    expect((await ha.says('hoàn tác')).text).toBe('Đã hoàn tác NV13: trở lại 100%.');
    expect(await taskNow('NV13')).toMatchObject({ state: 'awaiting_confirmation', reportedDoneOn: '2024-04-02' });
    await says(ha, 'm3', 'gia hạn NV12 đến 30/7 vì chờ hướng dẫn');
    expect((await edits(ha, 'm3', 'gia hạn NV12 đến 15/7 vì chờ hướng dẫn')).text).toContain('thứ Hai, 15/7/2024');
    expect(
      (await store.read.extension.findMany({ orderBy: { id: 'asc' } })).map(({ state, toDue }) => [state, toDue]),
    ).toEqual([
      ['withdrawn', '2024-07-30'],
      ['requested', '2024-07-15'],
    ]);
  });

  it('that answered "how far?" with a bare figure is about the same task', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12');
    await ha.presses('Cập nhật tiến độ');
    await says(ha, 'm1', '60');
    await ha.says('NV13');
    expect((await edits(ha, 'm1', '50')).text).toBe('Đã sửa NV12: 60% → 50%.');
    expect((await taskNow('NV13')).progress).toBe(90);
  });

  it('under a photo is corrected like any other', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    const photo = { kind: 'file', ref: 'f', name: 'anh.jpg', type: 'image/jpeg', size: 9 } as const;
    await ha.does({ ...photo, caption: 'NV12 60%', messageId: 'm1' });
    expect((await edits(ha, 'm1', 'NV12 50%')).text).toBe('Đã sửa NV12: 60% → 50%.');
    expect((await taskNow('NV12')).progress).toBe(50);
  });

  it('takes the figure of the indicator along', async () => {
    const office = await smallOffice();
    const { talk, people, store, tasks, taskNow } = office;
    await giveIndicator(office, tasks.NV12, 20, 'xã');
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 đạt 12/20 xã');
    await edits(ha, 'm1', 'NV12 đạt 11/20 xã');
    expect((await taskNow('NV12')).progress).toBe(55);
    expect((await store.read.indicatorValue.findMany({ orderBy: { id: 'desc' }, take: 1 }))[0]?.value).toBe(11);
    expect((await ha.says('NV12 thêm 2 xã')).text).toContain('13/20 xã');
  });

  it('that had been a question, or was refused, is taken anew', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 60%?');
    expect((await edits(ha, 'm1', 'NV12 60%')).text).toBe('Đã ghi NV12: 40% → 60%.');
    await says(ha, 'm2', 'NV13 đạt 120%');
    expect((await edits(ha, 'm2', 'NV13 đạt 92%')).text).toBe('Đã ghi NV13: 90% → 92%.');
    expect((await taskNow('NV13')).progress).toBe(92);
  });
});

describe('"à nhầm"', () => {
  it('corrects the last report, and what else it said still holds', async () => {
    const { talk, people, store, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 60%, vướng kinh phí');
    expect((await ha.says('à nhầm, 50% thôi')).text).toBe('Đã sửa NV12: 60% → 50%, báo khó khăn “vướng kinh phí”.');
    expect(await taskNow('NV12')).toMatchObject({ progress: 50 });
    expect(await store.read.obstacle.count({ where: { state: 'open' } })).toBe(1);
  });

  it('later is a report like any other, and a fall is asked', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 60%');
    talk.passMinutes(20);
    expect((await ha.says('à nhầm, NV12 50% thôi')).text).toBe('NV12 đang 60%, nay báo 50%: giảm. Đúng vậy không?');
    expect((await taskNow('NV12')).progress).toBe(60);
  });

  it('below what stood before is asked all the same', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 60%');
    expect((await ha.says('à nhầm 20%')).text).toBe('NV12 đang 40%, nay báo 20%: giảm. Đúng vậy không?');
    expect((await ha.says('đúng')).text).toBe('Đã sửa NV12: 60% → 20%.');
    expect((await taskNow('NV12')).progress).toBe(20);
  });
});
