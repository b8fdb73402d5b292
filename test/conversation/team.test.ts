import { describe, expect, it } from 'vitest';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

/** Names of those who are assigned to it, the focal officer first. */
async function officers({ store }: SmallOffice, code: string): Promise<string[]> {
  const rows = await store.read.assignment.findMany({
    where: { task: { code }, endedAt: null },
    include: { person: true },
    orderBy: [{ focal: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ person, focal }) => (focal ? `${person.name} (đầu mối)` : person.name));
}

describe('several officers with one focal officer', () => {
  it('one is added in words, is told, acknowledges, reports, and is taken out again', async () => {
    const office = await smallOffice();
    const { talk, people, taskNow } = office;
    const thu = talk.as(people.thu);
    expect((await thu.says('thêm anh Nam cùng làm NV30')).text).toContain('không thuộc Sở Tư pháp');
    await thu.says('bỏ anh Nam khỏi NV13');
    expect(await officers(office, 'NV13')).toEqual(['Trần Thị Hà (đầu mối)']);
    expect((await talk.as(people.nam).hears()).text).toContain('không còn được giao cùng làm NV13');
    talk.passMinutes(1);
    expect((await thu.says('them anh nam cung lam nv13')).text).toBe('Đã thêm Nguyễn Văn Nam cùng làm NV13.');
    const told = await talk.as(people.nam).hears();
    expect(told.text).toContain('giao anh/chị cùng làm NV13');
    expect(told.labels).toEqual(['Đã nhận', 'Không đúng việc của tôi', 'Xem NV13']);
    expect((await talk.as(people.nam).presses('Đã nhận')).text).toContain('đã nhận NV13');
    await talk.as(people.nam).says('NV13 95%');
    expect((await taskNow('NV13')).progress).toBe(95);
    expect((await thu.says('NV13')).text).toContain('Đầu mối: Trần Thị Hà\nCùng làm: Nguyễn Văn Nam');
    expect((await thu.says('thêm anh Nam cùng làm NV13')).text).toContain('đang được giao NV13 rồi');
  });

  it('several tasks and several people go in one sentence, and one undo takes back what it did', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const ly = talk.as(people.ly);
    await ly.says('bỏ anh Nam khỏi nv13 nv14');
    talk.passMinutes(1);
    const done = await ly.says('cho anh Nam làm cùng nv13 nv14');
    expect(done.text).toBe('Đã thêm Nguyễn Văn Nam cùng làm NV13.\nĐã thêm Nguyễn Văn Nam cùng làm NV14.');
    expect((await ly.presses('Hoàn tác')).text).toContain('Đã hoàn tác 2 việc');
    expect(await officers(office, 'NV14')).toEqual(['Trần Thị Hà (đầu mối)']);
    talk.passMinutes(1);
    await ly.says('giao NV15 cho chị Hà và anh Nam, chị Hà đầu mối');
    expect(await officers(office, 'NV15')).toEqual(['Trần Thị Hà (đầu mối)', 'Nguyễn Văn Nam']);
    await ly.presses('Hoàn tác');
    expect(await officers(office, 'NV15')).toEqual(['Nguyễn Văn Nam (đầu mối)']);
    expect((await ly.says('giao NV15 cho chị Hà và anh Nam')).text).toContain('Ai làm đầu mối NV15');
    expect((await ly.presses('Trần Thị Hà')).text).toContain(
      'Đã giao Trần Thị Hà làm đầu mối NV15; cùng làm: Nguyễn Văn Nam.',
    );
  });

  it('the focal officer is never taken out, the last one least of all; another is named first', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const thu = talk.as(people.thu);
    expect((await thu.says('bỏ chị Hà khỏi NV12')).text).toContain(
      'Trần Thị Hà đang là đầu mối NV12 nên chưa bỏ được. Xin giao đầu mối khác trước',
    );
    expect((await thu.says('bỏ anh Nam khỏi NV15')).text).toContain('là người duy nhất được giao NV15');
    await thu.says('đổi đầu mối NV15 sang chị Hà');
    expect(await officers(office, 'NV15')).toEqual(['Trần Thị Hà (đầu mối)']);
    expect((await talk.as(people.nam).says('thêm chị Lan cùng làm NV15')).text).toContain('chưa ghi gì');
    expect((await talk.as(people.duc).says('bỏ anh Nam khỏi NV12')).text).toContain('Không thấy việc NV12');
    expect(await officers(office, 'NV12')).toEqual(['Trần Thị Hà (đầu mối)', 'Nguyễn Văn Nam']);
  });

  it('whoever is added may decline, and is taken out with one press', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const thu = talk.as(people.thu);
    expect((await talk.as(people.nam).says('NV12 không phải việc của em')).text).toContain('vẫn được giao cùng làm');
    expect((await talk.as(people.ly).hears()).labels).toContain('Bỏ Nguyễn Văn Nam');
    const drop = talk.as(people.ly).actOf('Bỏ Nguyễn Văn Nam');
    expect((await talk.as(people.lan).forges(drop)).text).toContain('không còn dùng được');
    expect((await talk.as(people.ly).presses('Bỏ Nguyễn Văn Nam')).text).toBe('Đã bỏ Nguyễn Văn Nam khỏi NV12.');
    expect((await thu.says('lịch sử NV12')).text).toContain('thôi giao cho Nguyễn Văn Nam');
  });

  it('a new task is handed out with them', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const thu = talk.as(people.thu);
    const whole = await thu.says(
      'giao Phòng Nghiệp vụ Y triển khai kiosk tại 5 bệnh viện, hạn 30/6, đầu mối chị Hà, cùng làm anh Nam',
    );
    expect(whole.text).toContain('Nội dung: Triển khai kiosk tại 5 bệnh viện\n');
    expect(whole.text).toContain('Đầu mối: Trần Thị Hà\nCùng làm: Nguyễn Văn Nam');
    await thu.presses('Giao việc');
    expect(await officers(office, 'NV32')).toEqual(['Trần Thị Hà (đầu mối)', 'Nguyễn Văn Nam']);
    expect((await talk.as(people.nam).hears()).text).toContain('giao anh/chị cùng làm NV32');
  });
});

describe('all tasks of somebody who is there', () => {
  it('are shown, moved by one press, told once to each, and taken back together', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const ly = talk.as(people.ly);
    await ly.says('bỏ anh Nam khỏi NV13');
    await talk.as(people.nam).hears();
    talk.passMinutes(1);
    const before = await Promise.all(['NV12', 'NV14', 'NV15'].map((code) => officers(office, code)));
    const shown = await ly.says('chuyển hết việc của anh Nam cho chị Hà');
    expect(shown.text).toContain('việc của Nguyễn Văn Nam cho Trần Thị Hà?');
    expect(shown.text).toContain('NV12 · Triển khai nội dung NV12 (cùng làm)');
    expect(await officers(office, 'NV15')).toEqual(['Nguyễn Văn Nam (đầu mối)']);
    const [move = ''] = shown.labels;
    const act = ly.actOf(move);
    expect((await ly.presses(move)).text).toContain('việc của Nguyễn Văn Nam cho Trần Thị Hà');
    expect(await officers(office, 'NV15')).toEqual(['Trần Thị Hà (đầu mối)']);
    expect(await officers(office, 'NV12')).toEqual(['Trần Thị Hà (đầu mối)']);
    expect((await talk.as(people.ha).hears()).views).toHaveLength(1);
    const away = await talk.as(people.nam).hears();
    expect(away.views).toHaveLength(1);
    expect(away.text).toContain('việc của anh/chị đã chuyển cho Trần Thị Hà');
    await ly.presses('Hoàn tác');
    expect(await Promise.all(['NV12', 'NV14', 'NV15'].map((code) => officers(office, code)))).toEqual(before);
    expect((await ly.forges(act)).text).toContain('không còn dùng được');
  });

  it('only as they were shown, only by whoever may, and not to somebody of another unit', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const thu = talk.as(people.thu);
    const shown = await thu.says('chuyen het viec cua anh nam cho chi ha');
    await talk.as(people.nam).says('NV15 20%');
    expect((await thu.presses(shown.labels[0] ?? '')).text).toContain('Có thay đổi trong lúc anh/chị xem');
    expect(await officers(office, 'NV15')).toEqual(['Nguyễn Văn Nam (đầu mối)']);
    expect((await talk.as(people.ha).says('chuyển hết việc của anh Nam cho chị Hà')).text).toContain(
      'Việc của Nguyễn Văn Nam anh/chị không chuyển được',
    );
    expect((await thu.says('chuyển hết việc của anh Nam cho anh Nam')).text).not.toContain('Đã giao');
    const elsewhere = await thu.says('chuyển hết việc của chị Lan cho anh Nam');
    expect((await thu.presses(elsewhere.labels[0] ?? '')).text).toContain('không thuộc Sở Tư pháp');
  });
});
