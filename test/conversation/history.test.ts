import { describe, expect, it } from 'vitest';
import { at } from '../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

const linesOf = async ({ talk, people }: SmallOffice, code: string) =>
  (await talk.as(people.vinh).says(`lịch sử ${code}`)).text.split('\n').slice(1);

describe('the history of a task', () => {
  it('says who did what for whom, newest first, and what does not hold any more', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const [ha, thu] = [talk.as(people.ha), talk.as(people.thu)];
    await ha.says('NV12 đạt 12/20 xã');
    talk.passMinutes(5);
    await ha.says('à nhầm, 11/20 xã thôi');
    talk.passMinutes(5);
    await ha.says('gia hạn NV12 đến 30/8 vì chờ hướng dẫn');
    talk.passMinutes(5);
    await thu.says('đồng ý gia hạn NV12');
    talk.passMinutes(5);
    await thu.says('hoàn tác');
    talk.passMinutes(5);
    await thu.says('từ chối gia hạn NV12');
    talk.passMinutes(5);
    await thu.says('đôn đốc NV12');
    await thu.presses('Gửi');
    await ha.says('đã nhận NV12');
    await talk.as(people.vinh).says('theo dõi NV12');
    expect(await linesOf(office, 'NV12')).toEqual([
      '2/4/2024 8:30 · Phạm Thị Thu: đôn đốc Trần Thị Hà, Nguyễn Văn Nam',
      '2/4/2024 8:30 · Trần Thị Hà: đã nhận việc',
      '2/4/2024 8:25 · Phạm Thị Thu: từ chối gia hạn đến 30/8/2024, giữ hạn 28/6/2024',
      '2/4/2024 8:20 · Phạm Thị Thu: hoàn tác việc đồng ý gia hạn từ 28/6/2024 đến 30/8/2024',
      '2/4/2024 8:15 · Phạm Thị Thu: đồng ý gia hạn từ 28/6/2024 đến 30/8/2024 (đã hoàn tác)',
      '2/4/2024 8:10 · Trần Thị Hà: xin gia hạn từ 28/6/2024 đến 30/8/2024 (lần 1): chờ hướng dẫn',
      '2/4/2024 8:05 · Trần Thị Hà: sửa 60% → 55%, 11/20 xã, “à nhầm”',
      '2/4/2024 8:00 · Trần Thị Hà: 40% → 60%, 12/20 xã (đã sửa lại)',
      '2/1/2024 8:00 · giao cho Trần Thị Hà (đầu mối), Nguyễn Văn Nam',
    ]);
  });

  it('names whoever was stood in for, and what was entered on the server', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    await talk.as(people.lan).says('tôi nghỉ đến thứ Sáu, anh Đức làm thay');
    await talk.as(people.duc).says('NV30 đạt 60%');
    const server = await talk.atTerminal(people.duc);
    talk.passMinutes(5);
    await server('NV30 đạt 65%');
    expect((await linesOf(office, 'NV30')).slice(0, 2)).toEqual([
      '2/4/2024 8:05 · Võ Minh Đức (thay mặt Đỗ Thị Lan) (nhập trên máy chủ): 60% → 65%',
      '2/4/2024 8:00 · Võ Minh Đức (thay mặt Đỗ Thị Lan): 50% → 60%',
    ]);
  });

  it('tells results returned, obstacles removed, changed hands, and requests withdrawn', async () => {
    const office = await smallOffice();
    const { talk, people, store, tasks } = office;
    const ha = talk.as(people.ha);
    await ha.says('gia hạn NV13 đến 30/8 vì chờ hướng dẫn');
    talk.passMinutes(1);
    await ha.says('hoàn tác');
    await ha.says('NV13 vướng thiếu kinh phí');
    talk.passMinutes(1);
    await ha.says('NV13 xong, biên bản số 5');
    talk.passMinutes(1);
    await talk.as(people.thu).says('trả lại NV13 vì thiếu chữ ký');
    await store.write(async (tx) => {
      const closedAt = at('2024-04-02T08:10');
      await tx.obstacle.updateMany({ data: { state: 'resolved', closedAt, answer: 'đã cấp', answeredAt: closedAt } });
      const { id: taskId } = tasks.NV13;
      await tx.assignment.updateMany({ where: { taskId, personId: people.nam.id }, data: { endedAt: closedAt } });
      const said = { taskId, personId: people.thu.id, at: at('2024-04-02T08:20'), channel: 'web', before: {} };
      await tx.decision.create({ data: { ...said, kind: 'pause', reason: 'chờ Bộ' } });
    });
    expect(await linesOf(office, 'NV13')).toEqual([
      '2/4/2024 8:20 · Phạm Thị Thu: tạm dừng: chờ Bộ',
      '2/4/2024 8:10 · đã tháo gỡ khó khăn “vướng thiếu kinh phí”',
      '2/4/2024 8:10 · trả lời khó khăn “vướng thiếu kinh phí”: đã cấp',
      '2/4/2024 8:10 · thôi giao cho Nguyễn Văn Nam',
      '2/4/2024 8:03 · Phạm Thị Thu: trả lại: thiếu chữ ký',
      '2/4/2024 8:02 · Trần Thị Hà: báo hoàn thành, “biên bản số 5”',
      '2/4/2024 8:01 · Trần Thị Hà: báo khó khăn “vướng thiếu kinh phí”',
      '2/4/2024 8:00 · Trần Thị Hà: xin gia hạn từ 4/4/2024 đến 30/8/2024 (lần 1): chờ hướng dẫn (đã rút)',
      '2/1/2024 8:00 · giao cho Trần Thị Hà (đầu mối), Nguyễn Văn Nam',
    ]);
  });

  it('is turned page by page', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const ha = talk.as(people.ha);
    for (let percent = 41; percent <= 55; percent += 1) {
      await ha.says(`NV12 đạt ${percent}%`);
      talk.passMinutes(20);
    }
    const first = await ha.says('lịch sử NV12');
    expect(first.text.split('\n')).toHaveLength(13);
    expect(first.text).toContain('54% → 55%');
    expect(first.labels).toEqual(['Cũ hơn']);
    const second = await ha.presses('Cũ hơn');
    expect(second.text.split('\n').slice(1)).toEqual([
      '2/4/2024 8:40 · Trần Thị Hà: 42% → 43%',
      '2/4/2024 8:20 · Trần Thị Hà: 41% → 42%',
      '2/4/2024 8:00 · Trần Thị Hà: 40% → 41%',
      '2/1/2024 8:00 · giao cho Trần Thị Hà (đầu mối), Nguyễn Văn Nam',
    ]);
    expect(second.labels).toEqual(['Mới hơn']);
    expect((await ha.presses('Mới hơn')).text).toBe(first.text);
  });

  it('of a task that is not theirs is shown to nobody, whatever page is asked for', async () => {
    const { talk, people, tasks } = await smallOffice();
    const lan = talk.as(people.lan);
    const nothing = (await lan.forges('hp:999999:0')).text;
    expect((await lan.forges(`hp:${tasks.NV12.id}:0`)).text).toBe(nothing);
    expect((await talk.as(people.ha).forges(`hp:${tasks.NV12.id}:99`)).text).toContain('Chưa có báo cáo nào.');
  });
});
