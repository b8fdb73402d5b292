import { describe, expect, it } from 'vitest';
import { giveIndicator, smallOffice } from '../support/small-office.ts';

const firstLine = (text: string) => text.split('\n')[0];

describe('of a task', () => {
  it.each([
    ['NV12 ai làm', 'NV12: Trần Thị Hà làm đầu mối, Phòng Nghiệp vụ Y chủ trì.'],
    ['hạn NV12 khi nào', 'NV12: hạn thứ Sáu, 28/6/2024, còn 60 ngày làm việc.'],
    ['NV14 bao giờ hết hạn', 'NV14: hạn thứ Sáu, 29/3/2024, đã quá 4 ngày.'],
    ['NV20 hạn ngày nào', 'NV20 là việc thường xuyên, không có hạn.'],
    ['NV17 hạn ngày nào', 'NV17: hạn thứ Sáu, 28/6/2024. ✅ Hoàn thành trước hạn 93 ngày.'],
    ['NV12 vướng gì', 'NV12 không có vướng mắc nào chưa giải quyết.'],
  ])('"%s" is answered in the first line', async (question, answer) => {
    const { talk, people } = await smallOffice();
    const reply = await talk.as(people.ha).says(question);
    expect(firstLine(reply.text)).toBe(answer);
    expect(reply.labels).toContain('Lịch sử');
  });

  it('what leans on the card is answered for it', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 vướng kinh phí chưa bố trí');
    await ha.says('NV12');
    expect(firstLine((await ha.says('còn vướng gì không?')).text)).toBe(
      'NV12 đang vướng: “vướng kinh phí chưa bố trí”.',
    );
    expect(firstLine((await ha.says('giao cho ai?')).text)).toMatch(/^NV12: Trần Thị Hà/);
  });
});

describe('lists are narrowed to what was said', () => {
  it('the own tasks of this week, with those overdue; of a day; overdue only', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    const week = await ha.says('tuần này tôi phải làm gì');
    expect(firstLine(week.text)).toBe('3 việc của anh/chị · hạn đến 7/4/2024');
    expect(week.labels).toEqual(['NV14', 'NV13', 'NV21']);
    expect((await ha.says('tôi còn việc nào quá hạn')).labels).toEqual(['NV14']);
    expect((await ha.says('hôm nay tôi phải làm gì')).labels).toEqual(['NV14', 'NV21']);
  });

  it('"quý I còn việc nào chưa xong" lists what was due in it and is not done', async () => {
    const { talk, people } = await smallOffice();
    const reply = await talk.as(people.vinh).says('quý I còn việc nào chưa xong');
    expect(firstLine(reply.text)).toBe('3 việc chưa xong · hạn từ 1/1/2024 đến 31/3/2024');
    expect(reply.labels).toEqual(['NV14', 'NV21', 'NV31', 'Đôn đốc cả danh sách']);
    const may = await talk.as(people.vinh).says('tháng 5 có việc nào đến hạn');
    expect(may.text).toBe('Không còn việc nào chưa xong (hạn từ 1/5/2024 đến 31/5/2024).');
  });

  it('a page further on is narrowed alike', async () => {
    const { talk, people, store, tasks } = await smallOffice();
    const { id: _, code: __, ...like } = tasks.NV31;
    for (let n = 0; n < 9; n++) await store.write((tx) => tx.task.create({ data: { ...like, code: `NV9${n}` } }));
    const vinh = talk.as(people.vinh);
    const first = await vinh.says('Sở Tư pháp quý I còn việc nào chưa xong');
    expect(firstLine(first.text)).toBe('10 việc chưa xong · Sở Tư pháp · hạn từ 1/1/2024 đến 31/3/2024');
    const second = await vinh.presses('Xem thêm');
    expect(firstLine(second.text)).toBe(firstLine(first.text));
    expect(second.labels).toEqual(['NV97', 'NV98', 'Trang trước', 'Đôn đốc cả danh sách']);
  });
});

describe('figures', () => {
  it('of two units stand side by side, with a verdict', async () => {
    const { talk, people } = await smallOffice();
    const reply = await talk.as(people.vinh).says('so sánh Sở Y tế với Sở Tư pháp');
    expect(firstLine(reply.text)).toBe('Sở Y tế tốt hơn: quá hạn 2/9, Sở Tư pháp quá hạn 1/2.');
    expect(reply.text).toContain('Quá hạn | 2 | 1');
  });

  it('of two weeks come from history', async () => {
    const { talk, people } = await smallOffice();
    const reply = await talk.as(people.vinh).says('tuần trước so với tuần này');
    expect(firstLine(reply.text)).toBe(
      '1/4–7/4: xong thêm 0 việc (kỳ 25/3–31/3: 1); cuối kỳ quá hạn 3 việc (kỳ trước 3).',
    );
  });

  it('of a past day are what they were on that day', async () => {
    const { talk, people } = await smallOffice();
    const vinh = talk.as(people.vinh);
    const shownThen = (await vinh.says('tổng hợp')).text.split('\n')[1];
    talk.setClock('2024-04-09T08:00');
    await talk.as(people.ha).says('NV12 xong');
    await talk.as(people.thu).says('xác nhận NV12');
    const past = (await vinh.says('tình hình ngày 2/4')).text.split('\n');
    expect(past[0]).toBe('Tổng hợp: toàn bộ kế hoạch, ngày 2/4/2024');
    expect(past[1]).toBe(shownThen);
    expect((await vinh.says('tổng hợp')).text).not.toContain(shownThen);
  });

  it('tell the best as well as the worst', async () => {
    const { talk, people } = await smallOffice();
    const vinh = talk.as(people.vinh);
    expect(firstLine((await vinh.says('đơn vị nào tốt nhất')).text)).toBe(
      'Tốt nhất là Phòng Nghiệp vụ Y: hoàn thành 1/9 việc, quá hạn 2.',
    );
    expect(firstLine((await vinh.says('đơn vị nào chậm nhất')).text)).toMatch(/^Chậm nhất là Sở Tư pháp/);
  });

  it('obstacles stand by what they hold up', async () => {
    const { talk, people } = await smallOffice();
    await talk.as(people.ha).says('NV12 vướng kinh phí chưa bố trí');
    talk.setClock('2024-04-05T08:00');
    await talk.as(people.lan).says('NV30 chờ hướng dẫn của Bộ Tư pháp');
    const all = (await talk.as(people.vinh).says('đang có điểm nghẽn nào')).text.split('\n');
    expect(all.slice(0, 3)).toEqual([
      '2 vướng mắc chưa giải quyết, giữ chân 2 việc (toàn bộ kế hoạch)',
      '1. “vướng kinh phí chưa bố trí” (kinh phí): giữ 1 việc (NV12), đã 3 ngày',
      '2. “chờ hướng dẫn của Bộ Tư pháp” (pháp lý): giữ 1 việc (NV30), đã 0 ngày',
    ]);
    expect((await talk.as(people.lan).says('có những điểm nghẽn nào')).text).not.toContain('NV12');
  });

  it('an indicator tells value, target and distance', async () => {
    const office = await smallOffice();
    const { talk, people, tasks } = office;
    await giveIndicator(office, tasks.NV12, 1_000_000, 'tài khoản');
    const ha = talk.as(people.ha);
    await ha.says('NV12 tổng 887.600 tài khoản');
    const asked = 'chỉ tiêu tài khoản đạt bao nhiêu';
    expect((await ha.says(asked)).text).toContain('887.600/1.000.000 tài khoản (88,8%), thiếu 112.400 tài khoản');
    await ha.says('NV12 tổng 1.398.000 tài khoản');
    await ha.presses('Đúng, ghi lại');
    expect((await ha.says(asked)).text).toContain('1.398.000 tài khoản, vượt 39,8% chỉ tiêu');
  });
});

describe('names', () => {
  it('"thế Sở Tư pháp?" asks the last question of another unit, also after a restart', async () => {
    const { talk, people } = await smallOffice();
    const vinh = talk.as(people.vinh);
    await vinh.says('việc quá hạn của Sở Y tế');
    talk.restart();
    expect(firstLine((await vinh.says('thế Sở Tư pháp?')).text)).toBe('1 việc quá hạn · Sở Tư pháp');
  });

  it('of whom there are several, the one chosen is asked about as before', async () => {
    const { talk, people, store } = await smallOffice();
    await store.write((tx) =>
      tx.person.update({ where: { id: people.lan.id }, data: { name: 'Đỗ Thị Hà', key: 'do thi ha' } }),
    );
    const vinh = talk.as(people.vinh);
    const reply = await vinh.says('chị Hà đang làm gì');
    expect(reply.labels).toEqual(['Trần Thị Hà (Phòng Nghiệp vụ Y)', 'Đỗ Thị Hà (Sở Tư pháp)']);
    expect(firstLine((await vinh.presses('Đỗ Thị Hà (Sở Tư pháp)')).text)).toBe('Đỗ Thị Hà: 2 việc đang mở');
  });

  it('a choice that was not offered is none', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.forges(`pk:p:${people.lan.id}`)).text).toMatch(/^Nút này không còn dùng được/);
    await ha.says('Sở Ngoại vụ thế nào');
    expect((await ha.forges(`pk:p:${people.lan.id}`)).text).toMatch(/^Nút này không còn dùng được/);
  });

  it('nobody has are answered with the nearest', async () => {
    const { talk, people } = await smallOffice();
    const reply = await talk.as(people.vinh).says('sở y học thế nào');
    expect(reply.labels).toContain('Sở Y tế');
    expect(firstLine((await talk.as(people.vinh).presses('Sở Y tế')).text)).toBe('Tổng hợp: Sở Y tế');
  });
});
