import { describe, expect, it } from 'vitest';
import { planDump } from '../support/plan-dump.ts';
import { smallOffice } from '../support/small-office.ts';

describe('lists', () => {
  it('my tasks stand most urgent first, each a button', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    const reply = await ha.says('viec cua toi');
    expect(reply.labels).toEqual(['NV14', 'NV13', 'NV12', 'NV21', 'NV16', 'NV20', 'NV18']);
    expect(reply.text).toContain('🔴 Quá hạn 4 ngày · 30% · hạn 29/3/2024');
    expect(reply.text).toContain('🟡 Sắp đến hạn: còn 2 ngày làm việc');
    expect((await ha.presses('NV14')).labels).toEqual([
      'Cập nhật tiến độ',
      'Báo hoàn thành',
      'Báo vướng mắc',
      'Xin gia hạn',
      'Lịch sử',
      'Theo dõi',
    ]);
  });

  it('the overdue ones with the days, and those that only wait counted beside them', async () => {
    const { talk, people } = await smallOffice();
    const reply = await talk.as(people.vinh).says('có bao nhiêu việc quá hạn');
    expect(reply.text).toMatch(/^2 việc quá hạn\n/);
    expect(reply.text).toContain('🔴 Quá hạn 4 ngày · 0% · hạn 29/3/2024 · Sở Tư pháp');
    expect(reply.text).toContain('Ngoài ra 1 việc báo xong sau hạn, đang chờ xác nhận.');
    expect((await talk.as(people.vinh).says('/tonghop')).text).toContain('quá hạn: 3)');
  });

  it('the history tells who did what, when, the newest first', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 60%, vướng kinh phí');
    talk.passMinutes(5);
    await ha.says('hoàn tác');
    await ha.says('NV12');
    expect((await ha.presses('Lịch sử')).text.split('\n')).toEqual([
      'Lịch sử NV12 · Triển khai nội dung NV12',
      '2/4/2024 8:05 · Trần Thị Hà: hoàn tác, trở lại 40%',
      '2/4/2024 8:00 · Trần Thị Hà: 40% → 60%, “vướng kinh phí” (đã hoàn tác)',
      '2/1/2024 8:00 · giao cho Trần Thị Hà (đầu mối), Nguyễn Văn Nam',
    ]);
  });
});

describe('figures', () => {
  it('an officer who asks for /tonghop is politely shown the way to the own tasks', async () => {
    const { talk, people } = await smallOffice();
    for (const said of ['/tonghop', '/xephang', 'sở y tế đến đâu rồi', 'so sánh Sở Y tế với Sở Tư pháp']) {
      expect((await talk.as(people.ha).says(said)).text).toContain('Anh/chị xem việc của mình: /viec');
    }
    expect((await talk.as(people.vinh).says('/choduyet')).text).toContain('dành cho cơ quan thường trực');
  });

  it('a unit head sees the own subtree and nothing else', async () => {
    const { talk, people } = await smallOffice();
    const ly = talk.as(people.ly);
    expect((await ly.says('/tonghop')).text).toContain('Tổng hợp: Sở Y tế\nTổng số 9 nhiệm vụ;');
    expect((await ly.says('/donvi Phòng Nghiệp vụ Y')).text).toContain('Tổng số 9 nhiệm vụ;');
    for (const said of ['/tonghop Sở Tư pháp', '/donvi UBND tỉnh', 'Sở Tư pháp đến đâu rồi']) {
      expect((await ly.says(said)).text).toBe('Anh/chị chỉ xem được số liệu của Sở Y tế.');
    }
    expect((await ly.says('/quahan')).text).not.toContain('NV31');
    expect((await ly.says('/xephang')).text).not.toContain('Sở Tư pháp');
    expect((await ly.says('/tonghop nhóm Dịch vụ công')).text).not.toContain('Tổng số 11');
  });

  it('the leader reads the sentence of the government reports, word for word', async () => {
    const { talk, people } = await smallOffice();
    const reply = await talk.as(people.vinh).says('tổng hợp');
    expect(reply.text.split('\n')[1]).toBe(
      'Tổng số 11 nhiệm vụ; đã hoàn thành 1 (đúng hạn: 1, quá hạn: 0); chưa hoàn thành 10 (trong hạn: 7, quá hạn: 3), ' +
        'số quá hạn chiếm 27,3%, không tăng, không giảm so với kỳ trước.',
    );
  });
});

describe('in English', () => {
  it('everything is English, and Vietnamese again when asked', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('/caidat english')).text).toContain('language English');
    expect((await ha.says('/viec')).text).toMatch(/^7 tasks of yours/);
    expect((await ha.says('NV12 60%')).text).toBe('Recorded NV12: 40% → 60%.');
    expect((await ha.presses('Undo')).text).toContain('NV12');
    expect((await ha.says('/caidat tiếng Việt')).text).toContain('ngôn ngữ tiếng Việt');
  });
});

describe('what is not understood', () => {
  it.each(['blah blah', 'chào em', '12', '👍', 'ok', 'họp lúc mấy giờ', 'x'.repeat(5000)])(
    '"%s" writes nothing',
    async (said) => {
      const { talk, people, store } = await smallOffice();
      const before = await planDump(store);
      expect((await talk.as(people.ha).says(said)).views).toHaveLength(1);
      expect(await planDump(store)).toBe(before);
    },
  );

  it('voice, stickers and files get a sentence that says what to do', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.does({ kind: 'unsupported', what: 'voice' })).text).toContain('Xin gõ kết quả');
    const file = { kind: 'file', ref: 'r', name: 'a.pdf', type: 'application/pdf', size: 1 } as const;
    expect((await ha.does(file)).text).toContain('a.pdf');
    expect((await ha.does({ ...file, caption: 'NV12 đạt 60%' })).text).toContain('Đã ghi NV12: 40% → 60%.');
  });
});
