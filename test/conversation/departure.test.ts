import { describe, expect, it } from 'vitest';
import { effectDue } from '../../src/actions/effect-due.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import { zone } from '../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

const statesOf = async ({ store, people }: SmallOffice) => {
  const nam = await store.read.person.findUniqueOrThrow({ where: { id: people.nam.id } });
  return { left: nam.leftAt !== null, unitId: nam.unitId, role: nam.role };
};

/** Nam answers for NV15, a paused and an open task more, as the focal officer. */
async function withTasks(office: SmallOffice): Promise<void> {
  const { store, tasks, people } = office;
  for (const code of ['NV13', 'NV18'] as const) {
    const taskId = tasks[code].id;
    await store.write(async (tx) => {
      await tx.assignment.updateMany({ where: { taskId, personId: people.ha.id }, data: { focal: false } });
      await tx.assignment.updateMany({ where: { taskId, personId: people.nam.id }, data: { focal: true } });
    });
  }
}

describe('"anh Nam nghỉ việc từ 1/4"', () => {
  it('is shown with what it touches, recorded on one press, and ends every right at once', async () => {
    const office = await smallOffice();
    await withTasks(office);
    const { talk, people } = office;
    const [ly, nam] = [talk.as(people.ly), talk.as(people.nam)];
    await nam.says('NV15 vướng thiếu kinh phí');
    await nam.says('gia hạn NV13 đến 30/6 vì chờ hướng dẫn');
    await talk.as(people.ha).says('tôi nghỉ từ 8/4 đến 9/4, anh Nam làm thay');
    const shown = await ly.says('anh Nam nghỉ việc từ 1/4');
    expect(shown.text).toBe(
      [
        'Nguyễn Văn Nam (Phòng Nghiệp vụ Y) nghỉ việc từ thứ Hai, 1/4/2024. Ghi nhận?',
        '• Quyền và tin nhắc của Nguyễn Văn Nam dừng ngay khi ghi.',
        '• 3 việc chưa xong cần người nhận: NV13, NV15, NV18.',
        '• 1 vướng mắc đã nêu giữ nguyên, chờ tháo gỡ.',
        '• 1 đề nghị gia hạn đang chờ giữ nguyên.',
        '• Đang nhận làm thay Trần Thị Hà: sẽ báo để nhờ người khác.',
      ].join('\n'),
    );
    expect((await statesOf(office)).left).toBe(false);
    const done = await ly.presses('Ghi nhận');
    expect(done.text).toContain('Cần bàn giao 3 việc');
    expect(done.labels).toEqual(['Giao hết cho Trần Thị Hà', 'NV13', 'NV15', 'NV18', 'Hoàn tác']);
    await nam.hears();
    expect((await nam.says('NV15 đạt 50%')).text).not.toContain('Đã ghi');
    expect((await talk.as(people.ha).hears()).text).toContain('người anh/chị nhờ làm thay, không còn ở cơ quan');
    expect((await ly.says('NV15')).text).toContain('Đầu mối: chưa có (Nguyễn Văn Nam đã nghỉ việc)');
    expect((await ly.says('/choduyet')).text).toContain('3 việc chưa có người phụ trách');
    expect((await talk.as(people.thu).says('việc nào chưa có người')).text).toContain('NV15');
    await talk.as(people.thu).says('đôn đốc NV15');
    expect((await nam.hears()).views).toEqual([]);
  });

  it('is taken back within ten minutes, and everything is as it was', async () => {
    const office = await smallOffice();
    await withTasks(office);
    const { talk, people } = office;
    const thu = talk.as(people.thu);
    await thu.says('anh Nam nghỉ hưu từ 1/4');
    await thu.says('Ghi nhận');
    expect((await talk.as(people.ly).hears()).text).toContain('Cần bàn giao 3 việc');
    expect((await thu.says('hoàn tác')).text).toContain('giữ nguyên quyền');
    expect(await statesOf(office)).toMatchObject({ left: false });
    expect((await talk.as(people.nam).says('NV15 đạt 50%')).text).toContain('Đã ghi NV15');
    expect((await thu.says('NV15')).text).toContain('Đầu mối: Nguyễn Văn Nam');
  });

  it('is refused to officers, to the person and to heads of other units, who hear whom to tell', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    expect((await talk.as(people.ha).says('anh Nam nghỉ việc từ 1/4')).text).toBe(
      'Anh/chị không ghi được việc Nguyễn Văn Nam nghỉ hay chuyển công tác. Người ghi được: Hoàng Thị Lý, Phạm Thị Thu, Cao Văn Bình.',
    );
    expect((await talk.as(people.duc).says('anh Nam nghỉ việc từ 1/4')).text).toContain('Hoàng Thị Lý');
    expect((await talk.as(people.nam).says('tôi nghỉ việc từ 1/4')).text).toContain('Xin anh/chị báo thủ trưởng');
    expect((await talk.as(people.ly).forges('dp:12')).text).toContain('không còn dùng được');
    expect((await talk.as(people.ly).forges('dl:1')).text).toContain('không còn dùng được');
    expect(await store.read.departure.count()).toBe(0);
  });

  it('is shown again when what it touches changed before the press', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const [ly, thu] = [talk.as(people.ly), talk.as(people.thu)];
    await ly.says('anh Nam nghỉ việc từ 1/4');
    await thu.says('chuyển NV12 cho anh Nam');
    expect((await ly.presses('Ghi nhận')).text).toMatch(/^Có thay đổi[\s\S]*NV12/);
    expect((await statesOf(office)).left).toBe(false);
    await ly.presses('Ghi nhận');
    expect((await statesOf(office)).left).toBe(true);
    expect((await thu.says('anh Nam nghỉ việc từ 1/4')).text).not.toContain('Ghi nhận?');
  });

  it('of a day to come ends the rights on that day, and the rehearsal of that morning knows it', async () => {
    const office = await smallOffice();
    await withTasks(office);
    const { talk, people, store } = office;
    const ly = talk.as(people.ly);
    await ly.says('anh Nam nghỉ việc từ 4/4');
    expect((await ly.presses('Ghi nhận')).text).toBe(
      'Đã ghi: Nguyễn Văn Nam (Phòng Nghiệp vụ Y) nghỉ việc từ thứ Năm, 4/4/2024.',
    );
    expect((await talk.as(people.nam).says('NV15 đạt 50%')).text).toContain('Đã ghi NV15');
    talk.setClock('2024-04-04T07:30');
    const before = (at: Date) => effectDue(store, at, zone);
    await createTicker({ store, zone, now: talk.now, before, onError: () => undefined }).tick();
    expect((await statesOf(office)).left).toBe(true);
    expect((await ly.hears()).text).toContain('Cần bàn giao 3 việc');
    // Told at once; from the next morning on the digest reminds of what still waits.
    talk.setClock('2024-04-05T07:30');
    await createTicker({ store, zone, now: talk.now, before, onError: () => undefined }).tick();
    expect((await ly.hears()).text).toContain('👤 Chưa có người phụ trách: 3 việc');
    expect((await talk.as(people.nam).hears()).views).toEqual([]);
  });
});

describe('what waits to be handed over', () => {
  it('goes to one person in one go, who is told once, and comes back in one go', async () => {
    const office = await smallOffice();
    await withTasks(office);
    const { talk, people, store } = office;
    const ly = talk.as(people.ly);
    await ly.says('anh Nam nghỉ việc từ 1/4');
    await ly.presses('Ghi nhận');
    talk.passMinutes(1);
    await talk.as(people.ha).hears();
    expect((await ly.says('giao hết cho chị Hà')).text).toBe(
      'Đã giao 3 việc của Nguyễn Văn Nam cho Trần Thị Hà: NV13, NV15, NV18.',
    );
    const told = await talk.as(people.ha).hears();
    expect(told.views).toHaveLength(1);
    expect(told.text).toContain('Anh/chị được giao 3 việc của Nguyễn Văn Nam. Người giao: Hoàng Thị Lý.');
    expect((await talk.as(people.thu).forges('dh:1:1')).text).toBe(
      'Không còn việc nào của Nguyễn Văn Nam chờ bàn giao.',
    );
    expect((await ly.says('hoàn tác')).text).toContain('Đã hoàn tác 3 việc');
    const open = await store.read.assignment.findMany({
      where: { focal: true, endedAt: null, personId: people.nam.id },
    });
    expect(open.filter(({ handOverSince }) => handOverSince !== null)).toHaveLength(3);
    expect((await ly.says('chuyển NV15 cho chị Hà')).text).toBe('Đã chuyển NV15 từ Nguyễn Văn Nam sang Trần Thị Hà.');
  });

  it('stays with the old unit when somebody moves, whose office there ends with it', async () => {
    const office = await smallOffice();
    await withTasks(office);
    const { talk, people } = office;
    const thu = talk.as(people.thu);
    expect((await thu.says('anh Nam chuyển công tác sang Sở Tư pháp từ 2/4')).text).toContain('Việc của đơn vị cũ');
    await thu.presses('Ghi nhận');
    expect(await statesOf(office)).toEqual({ left: false, unitId: people.duc.unitId, role: 'officer' });
    expect((await thu.says('NV15')).text).toContain('chờ bàn giao (Nguyễn Văn Nam đã chuyển công tác)');
    expect((await talk.as(people.nam).says('NV15 đạt 50%')).text).toContain('Đã ghi NV15');
    expect((await talk.as(people.ly).says('việc nào chưa có người')).text).toContain('NV15');
    expect((await talk.as(people.ly).says('chuyển NV15 cho chị Hà')).text).toContain('Trần Thị Hà');
    expect((await talk.as(people.nam).says('NV15 đạt 60%')).text).not.toContain('Đã ghi NV15');
  });

  it('is told to the standing body where the unit has no head', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const [thu, binh] = [talk.as(people.thu), talk.as(people.binh)];
    await thu.says('chị Lý nghỉ việc từ 1/4');
    await thu.presses('Ghi nhận');
    expect((await binh.hears()).text).toContain('Hoàng Thị Lý (Sở Y tế) nghỉ việc');
    await thu.says('anh Nam nghỉ việc từ 1/4');
    await thu.presses('Ghi nhận');
    expect((await binh.hears()).text).toContain('Cần bàn giao');
    expect((await thu.says('/nguoidung')).labels).toContain('Nguyễn Văn Nam đi làm lại');
    expect((await binh.says('/nguoidung')).text).toContain('7 người');
    await binh.presses('Nguyễn Văn Nam đi làm lại');
    expect((await talk.as(people.nam).says('/viec')).text).toContain('NV15');
  });
});
