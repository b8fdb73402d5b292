import { describe, expect, it } from 'vitest';
import { type PersonName, smallOffice } from '../../support/small-office.ts';

async function talking() {
  const office = await smallOffice();
  return { office, as: (name: PersonName) => office.talk.as(office.people[name]) };
}

/** The points of the division in an answer. */
const pointsIn = (text: string) => /Phòng Nghiệp vụ Y \| [\d,]+ \| ([\d,]+) \|/.exec(text)?.[1];

describe('the formula', () => {
  it('is shown to everybody, with the weights that hold; the standing body alone is led to them', async () => {
    const { as } = await talking();
    for (const typed of ['cách tính điểm', 'cong thuc cham diem', 'tính điểm thế nào vậy em'])
      expect((await as('ha').says(typed)).text).toContain('Đúng hạn 90 điểm; mỗi ngày làm việc trước hạn cộng 1');
    expect((await as('ha').says('cách tính điểm')).labels).toEqual([]);
    expect((await as('thu').says('cách tính điểm')).labels).toEqual(['Trọng số']);
    expect((await as('vinh').forges('vf:4')).text).toContain('Trọng số chấm điểm do cơ quan thường trực đặt.');
  });
});

describe('a weight', () => {
  it('is asked for, read back with the way back, and told with who changed it', async () => {
    const { as } = await talking();
    const thu = as('thu');
    await thu.says('cách tính điểm');
    await thu.presses('Trọng số');
    expect((await thu.presses('Điểm việc đúng hạn')).text).toContain('Gõ số nguyên từ 50 đến 100, ví dụ: 90');
    expect((await thu.says('95 điểm')).text).toBe('Đã đổi Điểm việc đúng hạn: 90 → 95. Áp dụng cho số liệu từ nay.');
    const undo = thu.actOf('Hoàn tác');
    const shown = (await thu.presses('Trọng số')).text;
    expect(shown).toContain('Điểm việc đúng hạn: 95 (mặc định 90)');
    expect(shown).toContain('2/4/2024: Phạm Thị Thu đổi Điểm việc đúng hạn từ 90 thành 95');
    expect((await as('binh').forges(undo)).text).toBe('Đã hoàn tác. Điểm việc đúng hạn: 95 → 90.');
    expect((await thu.forges(undo)).text).toContain('đã được đổi tiếp sau lần đó nên không hoàn tác được');
  });

  it('that cannot be is asked for again, and what is said of something else is not taken for it', async () => {
    const { as } = await talking();
    const thu = as('thu');
    await thu.forges('vf:4');
    for (const typed of ['120', 'chín mươi lăm', '92,5', 'từ 90 lên 95'])
      expect((await thu.says(typed)).text).toContain('Điểm việc đúng hạn là số nguyên từ 50 đến 100 nên chưa đổi.');
    expect((await thu.says('/tonghop')).text).toContain('Tổng số 11 nhiệm vụ');
    expect((await thu.says('cách tính điểm')).text).toContain('Đúng hạn 90 điểm');
  });

  it('holds from then on: a past day keeps those of then, says so, and is one press from those of now', async () => {
    const { office, as } = await talking();
    const thu = as('thu');
    const before = pointsIn((await thu.says('xếp hạng ngày 31/3')).text);
    office.talk.setClock('2024-04-02T09:00');
    await thu.forges('vf:4');
    await thu.says('95');
    office.talk.setClock('2024-04-03T08:00');
    const then = await thu.says('xếp hạng ngày 31/3');
    expect(pointsIn(then.text)).toBe(before);
    expect(then.text).toContain('Chấm theo trọng số của ngày 31/3/2024; trọng số hiện nay đã khác.');
    const now = await thu.presses('Theo trọng số hiện nay');
    expect(pointsIn(now.text)).not.toBe(before);
    expect(now.text).toContain('Chấm theo trọng số hiện nay, khác trọng số của ngày 31/3/2024.');
    expect((await thu.says('/xephang')).text).not.toContain('trọng số');
  });
});
