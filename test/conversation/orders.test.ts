import { describe, expect, it } from 'vitest';
import { digestFor } from '../../src/reminders/digest.ts';
import { loadOffice } from '../../src/store/office.ts';
import { zone } from '../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

async function digestOf({ store, talk, people }: SmallOffice, who: 'ha' | 'nam') {
  const digest = await digestFor(store.read, people[who], talk.now(), await loadOffice(store.read, zone));
  return digest?.sections.flatMap(({ items }) => items.map(({ code }) => code)) ?? [];
}

describe('"nhắc lại"', () => {
  it('puts a task off, once, with the deadline where it was', async () => {
    const office = await smallOffice();
    const { talk, people, tasks, taskNow } = office;
    const ha = talk.as(people.ha);
    expect((await ha.says('nhắc tôi NV14 chiều mai')).text).toBe(
      'Sẽ nhắc lại NV14 lúc 14:00 thứ Tư, 3/4/2024. Thời hạn không đổi.',
    );
    talk.setClock('2024-04-03T07:30');
    expect(await digestOf(office, 'ha')).not.toContain('NV14');
    expect((await ha.hears()).text).toBe('');
    talk.setClock('2024-04-03T14:00');
    expect((await ha.hears()).text).toMatch(/^Nhắc lại NV14 như anh\/chị đã hẹn\nNV14 ·/);
    expect((await ha.hears()).text).toBe('');
    expect(await digestOf(office, 'ha')).toContain('NV14');
    expect((await taskNow('NV14')).currentDue).toBe(tasks.NV14.currentDue);
  });

  it('says nothing of what is done meanwhile, nor of what was taken back', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const ha = talk.as(people.ha);
    await ha.says('nhắc lại NV14 sau 2 tiếng');
    await ha.says('NV14 xong');
    await ha.says('nhắc tôi NV13 chiều nay');
    expect((await ha.presses('Hoàn tác')).text).toBe('Đã bỏ hẹn; bot nhắc như thường lệ.');
    talk.setClock('2024-04-02T14:00');
    expect((await ha.hears()).text).toBe('');
  });

  it('of everything brings the digest of that moment', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('2 tiếng nữa nhắc lại')).text).toBe(
      'Sẽ nhắc lại lúc 10:00 thứ Ba, 2/4/2024. Thời hạn các việc không đổi.',
    );
    talk.passMinutes(120);
    expect((await ha.hears()).text).toContain('NV14');
  });

  it('in quiet time comes in the next working hour, and says so', async () => {
    const { talk, people } = await smallOffice();
    expect((await talk.as(people.ha).says('nhắc lại lúc 8h Chủ nhật')).text).toBe(
      'Sẽ nhắc lại lúc 7:30 thứ Hai, 8/4/2024. Thời hạn các việc không đổi. Giờ anh/chị chọn là giờ nghỉ nên chuyển sang giờ làm việc kế tiếp.',
    );
  });

  it('in the past, or without a time, is asked about and then understood', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('nhắc tôi lúc 7h sáng nay')).text).toMatch(/^Lúc đó đã qua/);
    expect((await ha.says('nhắc lại sau')).text).toMatch(/^Nhắc lại lúc nào\?/);
    expect((await ha.says('chiều mai')).text).toMatch(/^Sẽ nhắc lại lúc 14:00 thứ Tư/);
    expect((await ha.says('hoàn tác')).text).toBe('Đã bỏ hẹn; bot nhắc như thường lệ.');
  });
});

describe('"đừng nhắc tôi"', () => {
  it('is silence until the end of the day, and no longer', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    expect((await talk.as(people.ha).says('đừng nhắc tôi hôm nay')).text).toBe(
      'Không gửi tin nhắc đến hết thứ Ba, 2/4/2024. Thời hạn các việc không đổi.',
    );
    talk.setClock('2024-04-02T16:00');
    expect(await digestOf(office, 'ha')).toEqual([]);
    talk.setClock('2024-04-03T07:30');
    expect(await digestOf(office, 'ha')).toContain('NV14');
  });

  it('has an end, within a fortnight', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('đừng nhắc nữa')).text).toMatch(/^Không nhắc đến hết ngày nào\?/);
    expect((await ha.says('30/6')).text).toMatch(/^Chỉ tắt nhắc được nhiều nhất 14 ngày \(đến 16\/4\/2024\)/);
    expect(await store.read.snooze.count()).toBe(0);
  });
});

describe('"tôi nghỉ"', () => {
  it('moves tasks, rights and reminders to the substitute, who is told; history says on whose behalf', async () => {
    const office = await smallOffice();
    const { talk, people, store, taskNow } = office;
    const ha = talk.as(people.ha);
    expect((await ha.says('tôi nghỉ phép đến thứ Hai, anh Nam làm thay')).text).toBe(
      'Đã ghi anh/chị vắng từ thứ Ba, 2/4/2024 đến hết thứ Hai, 8/4/2024. Nguyễn Văn Nam làm thay: nhận việc, nhận nhắc và được báo cáo thay.',
    );
    expect((await talk.as(people.nam).hears()).text).toMatch(/^Trần Thị Hà vắng từ .* nhờ anh\/chị làm thay/);
    expect((await talk.as(people.ly).hears()).text).toMatch(/Nguyễn Văn Nam làm thay\.$/);
    talk.setClock('2024-04-03T07:30');
    expect(await digestOf(office, 'ha')).toEqual([]);
    expect(await digestOf(office, 'nam')).toContain('NV14');
    talk.setClock('2024-04-09T07:30');
    expect(await digestOf(office, 'ha')).toContain('NV14');
    expect((await taskNow('NV12')).progress).toBe(40);
    expect(await store.read.audit.count({ where: { what: 'leave' } })).toBe(1);
  });

  it('without a substitute asks who it is; nobody is an answer too', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    const asked = await ha.says('tôi đi công tác từ 5/4 đến 8/4');
    expect(asked.text).toBe('Anh/chị vắng từ thứ Sáu, 5/4/2024 đến hết thứ Hai, 8/4/2024. Ai làm thay?');
    expect(asked.labels).toEqual(['Nguyễn Văn Nam', 'Không ai']);
    expect(await store.read.leave.count()).toBe(0);
    expect((await ha.presses('Nguyễn Văn Nam')).text).toContain('Nguyễn Văn Nam làm thay');
    await ha.says('tôi nghỉ từ 5/4 đến 9/4');
    expect((await ha.presses('Không ai')).text).toContain('Không có người làm thay');
    const leaves = await store.read.leave.findMany({ orderBy: { id: 'asc' } });
    expect(leaves.map(({ endOn, cancelledAt }) => [endOn, cancelledAt === null])).toEqual([
      ['2024-04-08', false],
      ['2024-04-09', true],
    ]);
  });

  it('is taken back, and asks for nobody who cannot stand in', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('tôi nghỉ mai, chị Lan làm thay')).text).toMatch(/^Đỗ Thị Lan không thuộc Phòng Nghiệp vụ Y/);
    await talk.as(people.nam).says('mai tôi nghỉ, chị Hà làm thay');
    expect((await ha.says('mai tôi nghỉ, anh Nam làm thay')).text).toMatch(/^Nguyễn Văn Nam cũng vắng đến 3\/4\/2024/);
    await ha.says('tôi nghỉ thứ Sáu, anh Nam làm thay');
    expect((await ha.says('hoàn tác')).text).toBe('Đã bỏ lịch vắng; bot nhắc như thường lệ.');
    expect(await store.read.leave.count({ where: { personId: people.ha.id, cancelledAt: null } })).toBe(0);
    expect((await talk.as(people.lan).forges('ul:1')).text).toBe('Không còn gì để hoàn tác.');
  });
});

describe('"đã nhận"', () => {
  it('is noted once, of the own task', async () => {
    const { talk, people, store, tasks } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('đã nhận NV12')).text).toBe('Đã ghi nhận: anh/chị đã nhận NV12.');
    expect((await ha.says('da nhan nv12')).text).toBe('NV12 anh/chị đã nhận trước đó rồi.');
    const mine = { taskId: tasks.NV12.id, personId: people.ha.id };
    expect((await store.read.assignment.findFirstOrThrow({ where: mine })).acknowledgedAt).toEqual(talk.now());
    expect((await ha.says('đã nhận NV15')).text).toMatch(/không thuộc phần việc/);
    expect((await ha.says('đã nhận NV30')).text).toMatch(/^Không thấy việc NV30/);
  });
});
