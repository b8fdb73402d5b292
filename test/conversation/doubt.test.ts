import { describe, expect, it } from 'vitest';
import { planDump } from '../support/plan-dump.ts';
import { giveIndicator, smallOffice } from '../support/small-office.ts';

describe('a figure that looks wrong is asked first', () => {
  it.each([
    ['NV12 đạt 30%', 'NV12 đang 40%, nay báo 30%: giảm. Đúng vậy không?', 30],
    ['NV12 100%', /^NV12 báo 100% nhưng chưa báo hoàn thành/, 100],
  ])('"%s" is written only on yes', async (said, question, percent) => {
    const { talk, people, store, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    const before = await planDump(store);
    const reply = await ha.says(said);
    expect(reply.text).toMatch(question);
    expect(reply.labels).toEqual(['Đúng, ghi lại', 'Thôi, không ghi']);
    expect(await planDump(store)).toBe(before);
    expect((await ha.presses('Đúng, ghi lại')).text).toBe(`Đã ghi NV12: 40% → ${percent}%.`);
    expect(await taskNow('NV12')).toMatchObject({ progress: percent, state: 'open' });
  });

  it('also when it comes from the buttons', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12');
    await ha.presses('Cập nhật tiến độ');
    expect((await ha.presses('25%')).text).toContain('nay báo 25%: giảm');
    expect(await store.read.progressReport.count()).toBe(0);
    expect((await ha.presses('Đúng, ghi lại')).text).toBe('Đã ghi NV12: 40% → 25%.');
  });

  it('a total that changed, and a quantity that shrank', async () => {
    const office = await smallOffice();
    const { talk, people, tasks, taskNow } = office;
    await giveIndicator(office, tasks.NV12, 20, 'xã');
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 12/20 xã');
    expect((await ha.says('NV12 đạt 20/30 xã')).text).toBe(
      'NV12 lần trước tính trên tổng số 20, nay trên tổng số 30. Đúng vậy không?',
    );
    expect((await ha.presses('Thôi, không ghi')).text).toBe('Thôi, không ghi gì.');
    expect((await ha.says('NV12 đạt 11/20 xã')).text).toContain('giảm. Đúng vậy không?');
    expect((await taskNow('NV12')).progress).toBe(60);
  });

  it('"yes" works once', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 30%');
    const yes = ha.actOf('Đúng, ghi lại');
    await ha.forges(yes);
    expect((await ha.forges(yes)).text).toMatch(/^Nút này không còn dùng được/);
    expect(await store.read.progressReport.count()).toBe(1);
  });

  it('"yes" is worth nothing to somebody else, or after something else was said', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 30%');
    const yes = ha.actOf('Đúng, ghi lại');
    expect((await talk.as(people.nam).forges(yes)).text).toMatch(/^Nút này không còn dùng được/);
    await ha.says('NV12 đạt 35%');
    expect((await ha.forges(yes)).text).toMatch(/^Nút này không còn dùng được/);
    await ha.says('/viec');
    expect((await ha.forges('y:')).text).toMatch(/^Nút này không còn dùng được/);
    expect(await store.read.progressReport.count()).toBe(0);
  });

  it('"yes" survives a restart, and still works once', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 30%');
    const yes = ha.actOf('Đúng, ghi lại');
    talk.restart();
    expect((await ha.forges(yes)).text).toBe('Đã ghi NV12: 40% → 30%.');
    talk.restart();
    expect((await ha.forges(yes)).text).toMatch(/^Nút này không còn dùng được/);
    expect(await store.read.progressReport.count()).toBe(1);
  });

  it('"yes" after somebody else reported is asked again, with what is there now', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const [ha, nam] = [talk.as(people.ha), talk.as(people.nam)];
    await ha.says('NV12 30%');
    await nam.says('NV12 25%');
    await nam.presses('Đúng, ghi lại');
    expect((await ha.says('đúng')).text).toBe('NV12 vừa thay đổi, nay đang 25%. Vẫn ghi như anh/chị báo, đúng không?');
    expect((await taskNow('NV12')).progress).toBe(25);
    await nam.says('NV12 70%');
    expect((await ha.says('đúng')).text).toBe('NV12 đang 70%, nay báo 30%: giảm. Đúng vậy không?');
    expect((await ha.says('đúng')).text).toBe('Đã ghi NV12: 70% → 30%.');
  });

  it('of several, only the one that changed meanwhile is asked again', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 30%, NV13 20%');
    await talk.as(people.nam).says('NV12 70%');
    expect((await ha.says('đúng')).text).toBe(
      'Đã ghi NV13: 90% → 20%.\nNV12 đang 70%, nay báo 30%: giảm. Đúng vậy không?',
    );
    expect((await taskNow('NV12')).progress).toBe(70);
  });

  it('two of them are asked together, and one "đúng" means both', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    const asked = await ha.says('NV12 30%, NV13 20%');
    expect(asked.text.split('\n')).toHaveLength(2);
    expect(asked.labels).toEqual(['Đúng, ghi lại', 'Thôi, không ghi']);
    expect((await ha.says('đúng')).text).toBe('Đã ghi NV12: 40% → 30%.\nĐã ghi NV13: 90% → 20%.');
    expect((await taskNow('NV13')).progress).toBe(20);
  });

  it('of two figures for one task none is written', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    const asked = 'Số liệu chưa khớp nhau. Xin gửi lại một con số, ví dụ: NV12 đạt 12/20 xã';
    expect((await ha.says('NV12 đạt 60%\nNV12 đạt 50%')).text).toBe(asked);
    expect((await ha.says('NV12 60% NV12 70%')).text).toBe(asked);
    expect((await ha.says('NV12 60%, NV12 70%, NV12 70%')).text).toBe(asked);
    expect((await ha.says('60%, còn lại 50%')).text).toBe(asked);
    expect((await taskNow('NV12')).progress).toBe(40);
    expect((await ha.says('60')).text).toBe('Đã ghi NV12: 40% → 60%.');
  });

  it('a figure among words that do not say what it is of is read back', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    const asked = 'Ghi tiến độ NV12: 40% → 60%, đúng không?';
    expect((await ha.says('NV12 60')).text).toBe(asked);
    expect((await ha.says('NV12 chuyển đổi số 60%')).text).toBe(asked);
    expect((await taskNow('NV12')).progress).toBe(40);
    const written = 'Đã ghi NV12: 40% → 60%, ghi chú “chuyển đổi số”.';
    expect((await ha.presses('Đúng, ghi lại')).text).toBe(written);
    expect((await ha.says('NV12 15/20')).text).toBe('Đã ghi NV12: 60% → 75%, 15/20.');
  });

  it('the same said twice in one message is one report', async () => {
    const { talk, people, store } = await smallOffice();
    expect((await talk.as(people.ha).says('NV12 60%\nNV12 60%')).text).toBe('Đã ghi NV12: 40% → 60%.');
    expect(await store.read.progressReport.count()).toBe(1);
  });

  it('an answer that is only hoped for is no answer', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 chưa xong');
    expect((await ha.says('tuần sau sẽ đạt 60%')).text).toContain('Đây là dự kiến nên chưa ghi.');
    expect((await ha.says('/capnhat NV12 sẽ đạt 60%')).text).toContain('Đây là dự kiến nên chưa ghi.');
    expect((await taskNow('NV12')).progress).toBe(40);
  });

  it('at the terminal "1" is yes', async () => {
    const { talk, people } = await smallOffice();
    const says = await talk.atTerminal(people.ha);
    expect(await says('NV12 30%')).toContain('[1] Đúng, ghi lại');
    expect(await says('1')).toContain('Đã ghi NV12: 40% → 30%.');
  });

  it('the obstacle said with it is written with it', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 30%, vướng kinh phí');
    expect(await store.read.obstacle.count()).toBe(0);
    expect((await ha.presses('Đúng, ghi lại')).text).toBe('Đã ghi NV12: 40% → 30%, báo khó khăn “vướng kinh phí”.');
  });

  it('an increase sent twice is counted twice only on yes', async () => {
    const office = await smallOffice();
    const { talk, people, store, tasks } = office;
    await giveIndicator(office, tasks.NV12, 30_000, 'tài khoản');
    const ha = talk.as(people.ha);
    expect((await ha.says('NV12 thêm 15.200 tài khoản')).text).toBe(
      'NV12 chưa có số lần trước. Ghi tổng là 15.200, đúng không?',
    );
    await ha.presses('Đúng, ghi lại');
    expect((await ha.says('NV12 thêm 15.200 tài khoản')).text).toBe(
      'Vừa ghi thêm 15.200 cho NV12. Ghi thêm 15.200 một lần nữa, đúng không?',
    );
    expect((await store.read.indicatorValue.findMany()).map(({ value }) => value)).toEqual([15_200]);
    talk.passMinutes(30);
    expect((await ha.says('NV12 thêm 10.000 tài khoản')).text).toContain('25.200/30.000 tài khoản');
  });

  it('a zero too many, and a target that is not the plan’s', async () => {
    const office = await smallOffice();
    const { talk, people, tasks } = office;
    await giveIndicator(office, tasks.NV12, 20_000, 'hồ sơ');
    const ha = talk.as(people.ha);
    await ha.says('NV12 tổng 8.500 hồ sơ');
    expect((await ha.says('NV12 tổng 90.000 hồ sơ')).text).toBe(
      'NV12 lần trước 8.500, nay báo 90.000: chênh nhiều. Đúng vậy không?',
    );
    expect((await ha.says('NV12 đạt 9.000/25.000 hồ sơ')).text).toBe(
      'NV12 lần trước tính trên tổng số 20.000, nay trên tổng số 25.000. Đúng vậy không?',
    );
  });

  it('"thêm" where nothing was counted yet', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('NV12 thêm 30 hồ sơ')).text).toBe('NV12 chưa có số lần trước. Ghi tổng là 30, đúng không?');
    await ha.presses('Đúng, ghi lại');
    expect((await ha.says('NV12 thêm 12 hồ sơ')).text).toBe('Đã ghi NV12: 42 hồ sơ.');
  });

  it('more time than anybody needs', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('gia hạn NV12 đến 30/6/2034 vì chờ hướng dẫn')).text).toBe(
      'Xin gia hạn NV12 đến thứ Sáu, 30/6/2034: hơn một năm sau hạn hiện tại. Đúng vậy không?',
    );
    expect(await store.read.extension.count()).toBe(0);
  });
});
