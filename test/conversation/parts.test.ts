import { describe, expect, it } from 'vitest';
import { digestFor } from '../../src/reminders/digest.ts';
import { loadOffice } from '../../src/store/office.ts';
import { zone } from '../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

const whole = 'giao Sở Y tế triển khai bệnh án điện tử, hạn 28/6, đầu mối chị Lý';

/** Sở Y tế has NV32, and its head has handed two parts of it down to the division: 30% for Hà, 70% for Nam. */
async function divided(): Promise<SmallOffice> {
  const office = await smallOffice();
  const { talk, people } = office;
  const [thu, ly] = [talk.as(people.thu), talk.as(people.ly)];
  await thu.says(whole);
  await thu.presses('Giao việc');
  await ly.says(
    'chia NV32 cho Phòng Nghiệp vụ Y: mua máy chủ, hạn 30/4, đầu mối chị Hà, sản phẩm 2 máy chủ, trọng số 30',
  );
  await ly.presses('Giao việc');
  await ly.says('giao phong nghiep vu y viec con cua nv32: xay phan mem, han 31/5, dau moi anh Nam, trong so 70');
  await ly.presses('Giao việc');
  return office;
}

describe('handing down a part of a task', () => {
  it('is one sentence, a preview that says the share, and one press', async () => {
    const { talk, people, store } = await smallOffice();
    const [thu, ly] = [talk.as(people.thu), talk.as(people.ly)];
    await thu.says(whole);
    await thu.presses('Giao việc');
    const card = await ly.says('/nv NV32');
    expect(card.labels).toContain('Chia việc con');
    const preview = await ly.says('chia NV32 cho Phòng Nghiệp vụ Y: mua máy chủ, hạn 30/4, đầu mối chị Hà, trọng số 2');
    expect(preview.text.split('\n').slice(0, 6)).toEqual([
      'Giao việc con của NV32',
      'Việc con của NV32: Triển khai bệnh án điện tử',
      'Trọng số: 2 (100% của cả việc)',
      'Nội dung: Mua máy chủ',
      'Chủ trì: Phòng Nghiệp vụ Y',
      'Đầu mối: Trần Thị Hà',
    ]);
    expect((await ly.presses('Giao việc')).text).toContain('Đã giao NV32.1 cho Trần Thị Hà, hạn thứ Ba, 30/4/2024.');
    const part = await store.read.task.findUniqueOrThrow({ where: { code: 'NV32.1' }, include: { parent: true } });
    expect(part).toMatchObject({ weight: 2, parent: { code: 'NV32' }, partOfUnitId: people.ly.unitId });
    expect((await talk.as(people.ha).hears()).text).toContain('Việc mới NV32.1: Mua máy chủ.');
    expect((await talk.as(people.ha).says('/nv NV32.1')).text).toContain(
      'Là việc con của NV32 (trọng số 2): Triển khai bệnh án điện tử',
    );
  });

  it('asks for everything when only the button was pressed, and says what does not fit the whole', async () => {
    const { talk, people } = await divided();
    const ly = talk.as(people.ly);
    await ly.says('nv32.2');
    expect((await ly.says('chia NV32')).text).toContain('Giao cho đơn vị nào?');
    expect((await ly.says('Sở Tư pháp')).text).toContain(
      'Chỉ thủ trưởng của Sở Tư pháp hoặc cơ quan thường trực mới làm được việc này.',
    );
    expect((await ly.says('mua thêm máy')).text).toContain('Chưa tìm thấy đơn vị “mua thêm máy”.');
    expect((await ly.says('phòng nghiệp vụ y')).text).toContain('Nội dung công việc là gì?');
    expect((await ly.says('Tập huấn cho bác sĩ')).text).toContain('Hạn ngày nào?');
    expect((await ly.says('15/7')).text).toContain(
      'Hạn việc con không được sau hạn của NV32 (thứ Sáu, 28/6/2024). Hạn ngày nào?',
    );
    expect((await ly.says('hằng tháng')).text).toContain('Việc con của NV32 cần một hạn cụ thể');
    expect((await ly.says('20/6')).text).toContain('Ai làm đầu mối?');
    expect((await ly.says('nam')).text).toContain('Trọng số: 1 (1% của cả việc)');
    expect((await ly.says('trọng số 50')).text).toContain('Trọng số: 50 (33% của cả việc)');
    expect((await ly.says('trọng số 5000')).text).toContain('Trọng số là số nguyên từ 1 đến 1');
    expect((await ly.presses('Giao việc')).text).toContain('Đã giao NV32.3');
    const thu = talk.as(people.thu);
    expect((await thu.says('chia NV32 cho Sở Tư pháp: rà soát pháp lý, hạn 20/5, đầu mối chị Lan')).text).toContain(
      'Việc con của NV32 chỉ giao trong Sở Y tế và đơn vị trực thuộc.',
    );
  });

  it('is not for officers, nor of a task that is done or continuous', async () => {
    const { talk, people } = await divided();
    const ha = talk.as(people.ha);
    expect((await ha.says('chia NV32.1 cho Phòng Nghiệp vụ Y: khảo sát giá, hạn 15/4')).text).toContain(
      'NV32.1 không thuộc phần việc của anh/chị nên chưa ghi gì. Người làm được: Hoàng Thị Lý.',
    );
    expect((await talk.as(people.ly).says('chia NV20')).text).toContain('NV20 là việc thường xuyên');
    expect((await talk.as(people.ly).says('chia NV17')).text).toContain('NV17');
  });

  it('shows the weighted progress beside what the unit reports, and never writes it by itself', async () => {
    const { talk, people, store } = await divided();
    const [ly, ha, nam] = [talk.as(people.ly), talk.as(people.ha), talk.as(people.nam)];
    await ha.says('NV32.1 đạt 50%');
    await nam.says('NV32.2 đạt 20%');
    const parts = await ly.says('việc con của NV32');
    expect(parts.text).toContain('Theo trọng số đạt 29% · 2 việc con, đã xong 0.');
    expect(parts.text).toContain('Tiến độ đơn vị đã báo cáo: 0%.');
    expect(parts.text).toContain('NV32.2 · Xay phan mem');
    expect(parts.text).toContain('chiếm 70%');
    expect((await ly.says('NV32')).text).toContain('Việc con: 2, đã xong 0; theo trọng số đạt 29%');
    expect(await store.read.task.findUniqueOrThrow({ where: { code: 'NV32' } })).toMatchObject({ progress: 0 });
    await ly.presses('Cập nhật tiến độ');
    expect((await ly.presses('29% theo việc con')).text).toContain('0% → 29%');
    expect((await ly.says('đặt trọng số NV32.1 là 70')).text).toContain('Trọng số NV32.1: 30 → 70.');
    expect((await ly.says('các phần việc của NV32')).text).toContain('Theo trọng số đạt 35%');
    await ly.says('đặt trọng số NV32.1 là 90');
    await ly.presses('Hoàn tác');
    expect((await ly.says('các phần việc của NV32')).text).toContain('chiếm 50%');
    const history = await ly.says('lịch sử NV32');
    expect(history.text).toContain('giao việc con NV32.1 (Mua máy chủ) cho Phòng Nghiệp vụ Y');
    expect((await ly.says('lịch sử NV32.1')).text).toContain('đổi trọng số 30 → 70');
  });

  it('is confirmed by the head who handed it down, in their own list and digest, and not by the standing body', async () => {
    const { talk, people } = await divided();
    const [ly, ha, nam, thu] = [people.ly, people.ha, people.nam, people.thu].map((one) => talk.as(one)) as never[];
    const say = (who: unknown, text: string) => (who as ReturnType<typeof talk.as>).says(text);
    expect((await say(ha, 'NV32.1 xong')).text).toContain('chờ thủ trưởng Sở Y tế xác nhận.');
    expect((await say(thu, '/choduyet')).text).not.toContain('NV32.1');
    const waiting = await say(ly, '/choduyet');
    expect(waiting.text).toContain('Việc con chờ anh/chị: 1 kết quả, 0 đề nghị gia hạn');
    expect(waiting.text).toContain('NV32.1');
    expect((await say(nam, 'xác nhận NV32.1')).text).toContain('Hoàng Thị Lý');
    expect((await say(ly, 'xác nhận NV32.1')).text).toContain('Đã xác nhận');
    expect((await say(nam, 'xin lùi NV32.2 đến 10/7 vì chờ máy')).text).toContain(
      'Hạn việc con không được sau hạn của NV32',
    );
    expect((await say(nam, 'xin lùi NV32.2 đến 15/6 vì chờ máy')).text).toContain('thủ trưởng Sở Y tế');
    expect((await say(ly, 'đồng ý gia hạn NV32.2')).text).toContain('15/6/2024');
  });

  it('asks before the whole is reported done with parts open, and tells of the last one confirmed', async () => {
    const { talk, people } = await divided();
    const [ly, ha, nam] = [talk.as(people.ly), talk.as(people.ha), talk.as(people.nam)];
    expect((await ly.says('NV32 xong')).text).toContain('NV32 còn 2 việc con chưa xong (NV32.1, NV32.2).');
    await ly.says('/nv NV32');
    expect((await ly.presses('Báo hoàn thành')).text).toContain('Vẫn báo NV32 hoàn thành?');
    await ha.says('NV32.1 xong');
    await nam.says('NV32.2 xong');
    await ly.says('xác nhận NV32.1');
    await ly.says('xác nhận NV32.2');
    await ly.hears();
    await ly.says('/nv NV32');
    expect((await ly.presses('Báo hoàn thành')).text).toContain('Đã báo hoàn thành NV32');
  });

  it('is counted with its whole, not beside it, and by itself where only the part is', async () => {
    const { talk, people } = await divided();
    const [vinh, ly] = [talk.as(people.vinh), talk.as(people.ly)];
    const total = (text: string) => Number(/Tổng số (\d+) nhiệm vụ/.exec(text)?.[1]);
    const province = await vinh.says('tổng hợp');
    const division = await vinh.says('tình hình phòng nghiệp vụ y');
    const health = await vinh.says('tình hình sở y tế');
    expect(total(province.text)).toBe(12);
    expect(total(health.text)).toBe(10);
    expect(total(division.text)).toBe(11);
    talk.setClock('2024-05-02T08:00');
    const overdue = await vinh.says('/quahan');
    expect(overdue.text).not.toContain('NV32.1');
    expect(overdue.text).toContain('Ngoài ra có 1 việc con, không tính vào số trên.');
    expect((await vinh.presses('Việc con (1)')).text).toContain('NV32.1');
    expect((await ly.says('/quahan')).text).toContain('Ngoài ra có 1 việc con');
    expect((await talk.as(people.ha).says('/viec')).text).toContain('NV32.1');
    const urging = await talk.as(people.thu).says('đôn đốc tất cả việc quá hạn của Sở Y tế');
    expect(urging.text).not.toContain('NV32.1');
  });

  it('is not reminded of while the whole stands still, and whoever works on it hears so', async () => {
    const { talk, people, store } = await divided();
    const ha = talk.as(people.ha);
    const overdueThen = new Date('2024-05-06T07:30:00+07:00');
    const remindedOf = async () => {
      const office = await loadOffice(store.read, zone);
      const digest = await digestFor(store.read, people.ha, overdueThen, office);
      return digest?.sections.flatMap(({ items }) => items.map(({ code }) => code)) ?? [];
    };
    expect(await remindedOf()).toContain('NV32.1');
    await talk.as(people.thu).says('tạm dừng NV32 vì chờ nghị định');
    expect((await ha.hears()).text).toContain('Việc con NV32.1 của anh/chị cũng không bị nhắc trong thời gian này.');
    expect(await remindedOf()).not.toContain('NV32.1');
    await talk.as(people.thu).says('làm tiếp NV32');
    expect(await remindedOf()).toContain('NV32.1');
  });

  it('keeps the whole from being cancelled above the heads of those who work on the parts', async () => {
    const { talk, people } = await divided();
    const refused = await talk.as(people.thu).says('huỷ NV32 vì đã gộp vào NV12');
    expect(refused.text).toContain('NV32 còn việc con đang mở (NV32.1, NV32.2).');
  });

  it('keeps two heads who divide at once apart, and takes a part back only while nothing came of it', async () => {
    const { talk, people, store } = await divided();
    const [ly, ha] = [talk.as(people.ly), talk.as(people.ha)];
    await ly.says('chia NV32 cho Phòng Nghiệp vụ Y: tập huấn bác sĩ, hạn 20/6, đầu mối anh Nam');
    await ly.presses('Giao việc');
    expect((await ly.presses('Hoàn tác')).text).toContain('Đã thu hồi NV32.3.');
    expect((await ly.says('việc con của NV32')).text).not.toContain('NV32.3');
    await ha.says('NV32.1 đạt 10%');
    await ly.says('chia NV32 cho Phòng Nghiệp vụ Y: nghiệm thu, hạn 20/6, đầu mối anh Nam');
    expect((await ly.presses('Giao việc')).text).toContain('NV32.4');
    expect(await store.read.task.count({ where: { parent: { code: 'NV32' } } })).toBe(4);
  });
});
