import { describe, expect, it } from 'vitest';
import { planDump } from '../support/plan-dump.ts';
import { giveIndicator, smallOffice } from '../support/small-office.ts';

describe('an officer reports', () => {
  it('in one sentence, and it is read back in one line with a way to take it back', async () => {
    const { talk, people, store, taskNow } = await smallOffice();
    const reply = await talk.as(people.ha).says('NV12 đạt 60%, vướng kinh phí');
    expect(reply.text).toBe('Đã ghi NV12: 40% → 60%, báo khó khăn “vướng kinh phí”.');
    expect(reply.labels).toEqual(['Hoàn tác']);
    expect(await taskNow('NV12')).toMatchObject({ progress: 60, state: 'open', lastReportAt: talk.now() });
    const obstacle = await store.read.obstacle.findFirstOrThrow();
    expect(obstacle).toMatchObject({ text: 'vướng kinh phí', kind: 'funding', state: 'open' });
    const report = await store.read.progressReport.findFirstOrThrow();
    expect(report).toMatchObject({ personId: people.ha.id, channel: 'web', percentBefore: 40, percentAfter: 60 });
  });

  it('by command, with a figure and words', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const reply = await talk.as(people.ha).says('/capnhat NV12 60 đã xong 12/20 xã');
    expect(reply.text).toMatch(/^Đã ghi NV12: 40% → 60%, 12\/20.*“đã xong 12\/20 xã”\.$/);
    expect((await taskNow('NV12')).progress).toBe(60);
  });

  it('by two taps', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('/nv NV12');
    expect((await ha.presses('Cập nhật tiến độ')).labels).toEqual(['0%', '25%', '50%', '75%', '100%', 'Nhập số']);
    expect((await ha.presses('75%')).text).toBe('Đã ghi NV12: 40% → 75%.');
    expect((await taskNow('NV12')).progress).toBe(75);
  });

  it('by a number after "Nhập số"', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12');
    await ha.presses('Cập nhật tiến độ');
    await ha.presses('Nhập số');
    expect((await ha.says('65')).text).toBe('Đã ghi NV12: 40% → 65%.');
  });

  it('at the terminal, where numbers pick choices and larger ones are figures', async () => {
    const { talk, people } = await smallOffice();
    const says = await talk.atTerminal(people.ha);
    expect(await says('NV12')).toContain('[1] Cập nhật tiến độ');
    expect(await says('1')).toContain('[3] 50%');
    expect(await says('3')).toContain('Đã ghi NV12: 40% → 50%.');
    expect(await says('1')).toContain('Đã hoàn tác NV12');
    await says('NV12');
    await says('1');
    expect(await says('62')).toContain('40% → 62%');
  });

  it('several tasks in one message, each for itself', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const reply = await talk.as(people.ha).says('NV12 60%\nNV13 xong\nNV15 vướng kinh phí');
    expect(reply.text.split('\n')).toEqual([
      'Đã ghi NV12: 40% → 60%.',
      'Đã báo hoàn thành NV13, chờ cơ quan thường trực xác nhận.',
      expect.stringContaining('Nguyễn Văn Nam, Hoàng Thị Lý'),
    ]);
    expect((await taskNow('NV13')).state).toBe('awaiting_confirmation');
    expect((await taskNow('NV15')).version).toBe(1);
  });

  it('and asks about another task in the same breath', async () => {
    const { talk, people, store } = await smallOffice();
    const reply = await talk.as(people.ha).says('NV12 60%, NV13 ai làm');
    expect(reply.text).toContain('Đã ghi NV12: 40% → 60%.');
    expect(reply.text).toContain('Đầu mối: Trần Thị Hà');
    expect(await store.read.progressReport.count()).toBe(1);
  });

  it('an amount that is added to the last one', async () => {
    const office = await smallOffice();
    const { talk, people, store, tasks } = office;
    await giveIndicator(office, tasks.NV12, 1000, 'tài khoản');
    const ha = talk.as(people.ha);
    expect((await ha.says('NV12 tổng 500 tài khoản')).text).toContain('40% → 50%');
    expect((await ha.says('NV12 thêm 100 tài khoản')).text).toBe('Đã ghi NV12: 50% → 60%, 600/1.000 tài khoản.');
    const values = await store.read.indicatorValue.findMany({ orderBy: { id: 'asc' } });
    expect(values.map(({ value }) => value)).toEqual([500, 600]);
  });

  it('in answer to the question of what blocks the task', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12');
    await ha.presses('Báo vướng mắc');
    expect((await ha.says('chưa bố trí kinh phí')).text).toBe('Đã ghi NV12: báo khó khăn “chưa bố trí kinh phí”.');
    expect(await store.read.obstacle.count()).toBe(1);
  });

  it('that it is done when asked how far it is', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('/capnhat NV12');
    expect((await ha.says('xong rồi')).text).toContain('Đã báo hoàn thành NV12');
    expect((await taskNow('NV12')).state).toBe('awaiting_confirmation');
  });

  it('as an answer to the message about a task', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV13');
    const card = ha.lastMessageId();
    await ha.says('NV12');
    expect((await ha.says('95%', { replyTo: card })).text).toBe('Đã ghi NV13: 90% → 95%.');
  });

  it('never writes that a task is blocked when they say that it is not any more', async () => {
    const { talk, people, store } = await smallOffice();
    const before = await planDump(store);
    await talk.as(people.ha).says('NV12 hết vướng rồi');
    expect(await planDump(store)).toBe(before);
  });
});

describe('a percentage with a fraction', () => {
  it('is kept whole, rounded down, with the words as they were said', async () => {
    const { talk, people, taskNow, store } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('NV12 đạt 77,1%')).text).toBe('Đã ghi NV12: 40% → 77%, ghi chú “77,1%”.');
    expect((await taskNow('NV12')).progress).toBe(77);
    expect((await ha.says('NV12 99,6% còn một xã')).text).toContain('77% → 99%, ghi chú “99,6%');
    const stored = await store.read.$queryRaw`SELECT DISTINCT typeof("percentAfter") AS type FROM "ProgressReport"`;
    expect(stored).toEqual([{ type: 'integer' }]);
  });
});

describe('in the middle of a question', () => {
  it('a command is a command, and the question is forgotten', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12');
    await ha.presses('Báo vướng mắc');
    expect((await ha.says('/viec')).text).toContain('7 việc của anh/chị');
    expect((await ha.says('abc')).text).toContain('chưa hiểu');
  });

  it('a report on another task is about that task', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12');
    await ha.presses('Báo vướng mắc');
    expect((await ha.says('NV13 đạt 95%')).text).toBe('Đã ghi NV13: 90% → 95%.');
    expect(await store.read.obstacle.count()).toBe(0);
  });

  it('a full sentence about the same task is taken as it stands, once', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('gia hạn NV12 đến 31/02');
    const reply = await ha.says('gia hạn NV12 đến 30/7 vì chờ hướng dẫn');
    expect(reply.text).toMatch(/^Đã gửi đề nghị gia hạn NV12 đến thứ Ba, 30\/7\/2024 \(lần 1\)\.[^\n]*\nChờ [^\n]*$/);
    expect(await store.read.extension.findMany()).toMatchObject([{ toDue: '2024-07-30', reason: 'chờ hướng dẫn' }]);
  });

  it('"thôi" leaves everything as it is', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12');
    await ha.presses('Xin gia hạn');
    const before = await planDump(store);
    expect((await ha.says('Thôi')).text).toBe('Thôi, không ghi gì.');
    expect(await planDump(store)).toBe(before);
  });

  it('a restart loses nothing', async () => {
    const { talk, people } = await smallOffice();
    await talk.as(people.ha).says('NV12');
    await talk.as(people.ha).presses('Cập nhật tiến độ');
    talk.restart();
    expect((await talk.as(people.ha).says('65')).text).toBe('Đã ghi NV12: 40% → 65%.');
  });
});
