import { describe, expect, it } from 'vitest';
import { type PersonName, smallOffice } from '../../support/small-office.ts';

async function talking() {
  const office = await smallOffice();
  return { office, as: (name: PersonName) => office.talk.as(office.people[name]) };
}

const notYours = 'Điểm của mỗi người chỉ người đó, thủ trưởng đơn vị, cơ quan thường trực và lãnh đạo xem được.';

describe('the ranking', () => {
  it('begins with the official sentence, ranks whom there is enough to say of, and tells the others apart', async () => {
    const { as } = await talking();
    const { text, labels } = await as('vinh').says('xếp hạng các đơn vị');
    expect(text).toMatch(
      /^Xếp hạng 1 đơn vị, năm 2024 \(từ 15\/12\/2023, số liệu đến 2\/4\/2024\)\nTổng số 11 nhiệm vụ;/,
    );
    expect(text).toContain('1. Phòng Nghiệp vụ Y | 60 | 60,7 | 5');
    expect(text).toContain('Chưa đủ căn cứ xếp hạng (dưới 3 việc): Sở Tư pháp (52,3 điểm, 1 việc).');
    // (5 × 60,7 + 5 × 59,3) ÷ 10 = 60.
    expect(text).toContain('(số việc × điểm + 5 × mức chung 59,3) ÷ (số việc + 5)');
    expect(labels).toEqual(expect.arrayContaining(['Phòng Nghiệp vụ Y', 'Sở Tư pháp', 'Cách tính điểm']));
  });

  it('is one press from the criteria, which add up, these from the tasks, and those from their cards', async () => {
    const { as } = await talking();
    const vinh = as('vinh');
    await vinh.says('/xephang');
    const unit = (await vinh.presses('Phòng Nghiệp vụ Y')).text;
    expect(unit).toContain('Phòng Nghiệp vụ Y: 60,7 điểm, năm 2024');
    expect(unit).toContain(
      'Tiến độ | 57,4 | 66,7\nBáo cáo đúng kỳ | 0 | 22,2\nKhông im lặng | 3,3 | 11,1\nCộng | 60,7 | 100',
    );
    expect(unit).toContain(
      'bình quân 86 điểm/việc của 4 việc: trước hạn 2, đúng hạn 0, xong chậm 1 (1 ngày), đang quá hạn 1 (2 ngày)',
    );
    const tasks = (await vinh.presses('Tiến độ')).text;
    // (56 + 88 + 100 + 100) ÷ 4 = 86.
    expect(tasks).toContain(
      'NV14 Triển khai nội dung NV14: 56 điểm, quá hạn 2 ngày làm việc, chưa xong (hạn 29/3/2024).',
    );
    expect(tasks).toContain(
      'NV21 Triển khai nội dung NV21: 88 điểm, chậm 1 ngày làm việc (hạn 29/3/2024, báo xong 1/4/2024). Chờ xác nhận.',
    );
    expect(tasks.match(/: 100 điểm, trước hạn/g)).toHaveLength(2);
    expect((await vinh.presses('NV14')).text).toContain('Quá hạn 4 ngày');
  });

  it('is of the period or the day that was said, with or without marks, and says what it is not sure of', async () => {
    const { as } = await talking();
    const vinh = as('vinh');
    expect((await vinh.says('xep hang don vi quy 1')).text).toContain(
      'quý I năm 2024 (từ 15/12/2023, số liệu đến 14/3/2024)',
    );
    expect((await vinh.says('cham diem can bo nam 2023')).text).toContain('năm 2023 (từ 15/12/2022');
    expect((await vinh.says('xếp hạng ngày 31/3')).text).toContain('số liệu đến 31/3/2024');
    expect((await vinh.says('xếp hạng quý 4 năm 2024')).text).toContain('chưa bắt đầu');
    await vinh.says('/xephang');
    await vinh.presses('Kỳ khác');
    expect((await vinh.presses('quý II năm 2024')).text).toContain(
      'quý II năm 2024 (từ 15/3/2024, số liệu đến 2/4/2024)',
    );
  });
});

describe('whose points somebody may see', () => {
  it('an officer the own ones, whatever was asked for', async () => {
    const { as } = await talking();
    const ha = as('ha');
    expect((await ha.says('điểm của tôi')).text).toContain('Trần Thị Hà (Phòng Nghiệp vụ Y): 60,8 điểm');
    expect((await ha.says('/xephang')).text).toContain('Dưới đây là điểm của anh/chị.');
    expect((await ha.says('điểm của chị Lan')).text).toContain(notYours);
    expect((await ha.says('điểm của Sở Tư pháp')).text).toContain('dành cho thủ trưởng đơn vị');
  });

  it('a head those of the own unit, a leader all', async () => {
    const { as } = await talking();
    const ly = as('ly');
    expect((await ly.says('điểm của Trần Thị Hà')).text).toContain('60,8 điểm');
    expect((await ly.says('điểm của Đỗ Thị Lan')).text).toContain(notYours);
    expect((await ly.says('vì sao Sở Tư pháp được 72 điểm')).text).not.toContain('điểm, năm 2024');
    const people = (await ly.says('xếp hạng cán bộ')).text;
    expect(people).toContain('Trần Thị Hà');
    expect(people).not.toContain('Lan');
    expect((await as('vinh').says('vi sao so tu phap duoc 72 diem')).text).toContain('Sở Tư pháp: 52,3 điểm');
  });

  it('nor does a forged or an old button show more', async () => {
    const { office, as } = await talking();
    const { ha, lan } = office.people;
    const place = 't:2024:0:0:0';
    expect((await as('ha').forges(`ve:p:${place}:${lan.id}`)).text).toContain(notYours);
    expect((await as('ha').forges(`vp:p:${place}:${lan.id}:0:0`)).text).toContain(notYours);
    expect((await as('ly').forges(`vp:p:${place}:${ha.id}:0:0`)).text).toContain('NV14');
    expect((await as('ha').forges(`va:u:${place}:0:0`)).text).toContain('dành cho thủ trưởng đơn vị');
    expect((await as('duc').forges(`va:u:${place}:0:0`)).text).not.toContain('Phòng Nghiệp vụ Y');
    expect((await as('duc').forges(`vx:u:${place}`)).text).not.toContain('Phiếu đánh giá');
  });

  it('nobody’s are told in a group', async () => {
    const { office } = await talking();
    const { ly, ha } = office.people;
    const says = (who: typeof ly, text: string) => office.talk.inGroup('nhom-y-te', who, text);
    await office.store.write((tx) =>
      tx.unitGroupChat.create({
        data: { channel: 'web', chat: 'nhom-y-te', unitId: ha.unitId, linkedById: ly.id, linkedAt: office.talk.now() },
      }),
    );
    for (const typed of ['/xephang@nhacviec', '@nhacviec điểm của Trần Thị Hà', '/xephang@nhacviec cán bộ']) {
      const { text, labels } = await says(ly, typed);
      expect(`${text} ${labels.join(' ')}`).not.toMatch(/60,[78]|Chấm điểm/);
    }
  });
});
