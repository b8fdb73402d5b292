import { describe, expect, it } from 'vitest';
import { planDump } from '../../support/plan-dump.ts';
import { urgingOffice } from '../../support/urging.ts';

describe('what is shown before anything is sent', () => {
  it('figures first, then each task with who gets it, what is left out, and the words', async () => {
    const office = await urgingOffice();
    const before = await planDump(office.store);
    const shown = await office.as('thu').says('đôn đốc Sở Y tế');
    expect(shown.text.split('\n')).toEqual([
      'Xem trước: đôn đốc 3 việc, gửi 2 người, 1 đơn vị',
      'Việc quá hạn, sắp đến hạn, chậm tiến độ hoặc lâu chưa báo cáo · Sở Y tế',
      'NV14 · Triển khai nội dung NV14',
      '🔴 Quá hạn 4 ngày · 30% · hạn 29/3/2024 · Phòng Nghiệp vụ Y',
      'Gửi: Trần Thị Hà, Nguyễn Văn Nam',
      'NV13 · Triển khai nội dung NV13',
      '🟡 Sắp đến hạn: còn 2 ngày làm việc · 90% · hạn 4/4/2024 · Phòng Nghiệp vụ Y',
      'Gửi: Trần Thị Hà, Nguyễn Văn Nam',
      'NV15 · Triển khai nội dung NV15',
      '🟠 Chậm tiến độ 48 điểm · lâu chưa có báo cáo · 0% · hạn 28/6/2024 · Phòng Nghiệp vụ Y',
      'Gửi: Nguyễn Văn Nam',
      '2 việc đang chờ xác nhận nên không đôn đốc: NV21, NV16.',
      'Lời nhắn: “Xin báo tiến độ hoặc vướng mắc trong hôm nay.”',
      'Chưa gửi gì. Bấm Gửi để gửi ngay.',
    ]);
    expect(shown.labels).toEqual(['Gửi', 'Sửa lời', 'Thôi', 'Yêu cầu giải trình']);
    expect(await planDump(office.store)).toBe(before);
    expect(await office.urgingMessages()).toBe(0);
  });

  it('is about what was said, as it was said', async () => {
    const { as } = await urgingOffice();
    for (const [said, codes] of [
      ['đôn đốc tất cả việc quá hạn của Sở Tư pháp', ['NV31']],
      ['don doc cac viec cham tien do', ['NV15']],
      ['đôn đốc các đơn vị chưa báo cáo', ['NV31', 'NV15']],
      ['đôn đốc NV12, NV13', ['NV13', 'NV12']],
      ['/dondoc Sở Tư pháp quá hạn', ['NV31']],
      ['đôn đốc anh Nam', ['NV14', 'NV13', 'NV15']],
      ['đôn đốc mọi việc của Sở Tư pháp', ['NV31', 'NV30']],
    ] as const) {
      const { text } = await as('vinh').says(said);
      expect([said, text.split('\n').flatMap((line) => /^(NV\d+) · /.exec(line)?.[1] ?? [])]).toEqual([said, codes]);
    }
  });

  it('an own sentence is said with it, however it was set apart', async () => {
    const { as } = await urgingOffice();
    for (const said of [
      'đôn đốc NV14: phải xong trước thứ Sáu',
      'đôn đốc NV14 phải xong trước thứ Sáu nhé',
      'đôn đốc NV14. Phải xong trước thứ Sáu.',
    ])
      expect((await as('vinh').says(said)).text).toContain('Lời nhắn: “Phải xong trước thứ Sáu”');
    for (const said of ['đôn đốc NV14 giúp anh', 'đôn đốc NV14 gấp cho anh', 'đôn đốc ngay NV14 đi nhé'])
      expect((await as('vinh').says(said)).text).toContain('“Xin báo tiến độ hoặc vướng mắc');
    await as('vinh').presses('Sửa lời');
    expect((await as('vinh').says('ngay chiều nay đi kiểm tra và báo cáo nhé')).text).toContain(
      'Lời nhắn: “Ngay chiều nay đi kiểm tra và báo cáo nhé”',
    );
  });

  it('"Sửa lời" puts other words in, and what was shown with the old ones is sent no more', async () => {
    const { as, urgingMessages } = await urgingOffice();
    const vinh = as('vinh');
    await vinh.says('đôn đốc NV14');
    const old = vinh.actOf('Gửi');
    await vinh.presses('Sửa lời');
    expect((await vinh.says('báo cáo trước 16h hôm nay')).text).toContain('Lời nhắn: “Báo cáo trước 16h hôm nay”');
    const fresh = vinh.actOf('Gửi');
    expect((await vinh.forges(old)).text).toContain('Nút này không còn dùng được');
    expect(await urgingMessages()).toBe(0);
    expect((await vinh.forges(fresh)).text).toContain('Đã đôn đốc NV14');
    expect((await as('ha').hears()).text).toContain('“Báo cáo trước 16h hôm nay”');
  });

  it('finished, awaiting and paused tasks are left out, each for its reason', async () => {
    const { as } = await urgingOffice();
    const shown = await as('thu').says('đôn đốc NV14, NV16, NV17, NV18, NV19, NV99');
    for (const line of [
      'đôn đốc 1 việc',
      '1 việc đang chờ xác nhận nên không đôn đốc: NV16.',
      '1 việc đã được xác nhận hoàn thành nên không đôn đốc: NV17.',
      '1 việc đang tạm dừng nên không đôn đốc: NV18.',
      '1 việc đã huỷ nên không đôn đốc: NV19.',
      'Không thấy việc NV99.',
    ])
      expect(shown.text).toContain(line);
    expect((await as('thu').says('đôn đốc NV16')).text).toContain('NV16');
    expect((await as('thu').says('đôn đốc các việc sắp đến hạn của Sở Tư pháp')).text).toBe(
      'Sở Tư pháp: Không có việc nào sắp đến hạn để đôn đốc.',
    );
  });

  it('a task of another unit than the one named is pointed out', async () => {
    const { as } = await urgingOffice();
    expect((await as('thu').says('đôn đốc Sở Y tế báo cáo NV30')).text).toContain('Lưu ý: NV30 do Sở Tư pháp chủ trì.');
    expect((await as('thu').says('đôn đốc Sở Y tế báo cáo NV12')).text).not.toContain('Lưu ý');
  });

  it('says that it was done today already', async () => {
    const { as, talk } = await urgingOffice();
    for (const name of ['thu', 'vinh'] as const) {
      await as(name).says('đôn đốc NV14');
      await as(name).presses('Gửi');
    }
    expect((await as('binh').says('đôn đốc NV14')).text).toContain('Đã đôn đốc 2 lần hôm nay');
    talk.setClock('2024-04-03T08:00');
    expect((await as('binh').says('đôn đốc NV14')).text).not.toContain('hôm nay\n');
  });

  it('nothing named: the own urgings and how to urge', async () => {
    const { as } = await urgingOffice();
    for (const said of ['/dondoc', 'đôn đốc']) {
      const { text } = await as('vinh').says(said);
      expect(text).toContain('Anh/chị chưa đôn đốc lần nào.');
      expect(text).toContain('đôn đốc tất cả việc quá hạn của Sở Tư pháp');
    }
    expect((await as('vinh').says('đôn đốc các đơn vị chậm báo cáo')).text).toContain('Chưa rõ đôn đốc việc nào');
  });
});

describe('who gets it', () => {
  it('the substitute of whoever is on leave, once', async () => {
    const { as } = await urgingOffice();
    await as('ha').says('tôi nghỉ từ 2/4 đến 5/4, anh Nam làm thay');
    expect((await as('thu').says('đôn đốc NV13')).text).toContain('Gửi: Nguyễn Văn Nam (làm thay Trần Thị Hà)');
    await as('thu').presses('Gửi');
    expect((await as('nam').hears()).text).toContain('Gửi anh/chị vì đang làm thay Trần Thị Hà.');
  });

  it('the head of the unit, where nobody assigned can be reached', async () => {
    const { as, cutOff } = await urgingOffice();
    await cutOff('lan');
    const shown = await as('thu').says('đôn đốc NV31');
    expect(shown.text).toContain('Gửi: Võ Minh Đức (thủ trưởng, Đỗ Thị Lan chưa nhận được tin)');
    expect(shown.text).toContain('Đỗ Thị Lan chưa liên lạc được qua bot (NV31).');
    await as('thu').presses('Gửi');
    expect((await as('duc').hears()).text).toContain('thủ trưởng đơn vị, vì Đỗ Thị Lan chưa nhận được tin');
  });

  it('nobody at all: said, and nothing to press', async () => {
    const { as, cutOff } = await urgingOffice();
    await cutOff('lan');
    await cutOff('duc');
    const shown = await as('thu').says('đôn đốc NV31');
    expect(shown.text).toBe('NV31 chưa có cán bộ nào nhận được tin, chưa đôn đốc được.');
    expect(shown.labels).toEqual([]);
  });
});

describe('who may', () => {
  it('a head urges within the own unit, and asks nobody for an explanation', async () => {
    const { as, store } = await urgingOffice();
    const shown = await as('ly').says('đôn đốc các việc quá hạn');
    expect(shown.text).toContain('NV14');
    expect(shown.text).not.toContain('NV31');
    expect(shown.labels).toEqual(['Gửi', 'Sửa lời', 'Thôi']);
    expect((await as('ly').forges(as('ly').actOf('Gửi').replace('qs', 'qx'))).text).toContain(
      'Chỉ cơ quan thường trực và lãnh đạo',
    );
    await as('ly').says('đôn đốc NV31');
    expect(await store.read.urging.count()).toBe(0);
  });

  it('an officer urges nobody', async () => {
    const { as } = await urgingOffice();
    expect((await as('ha').says('đôn đốc NV14')).text).toContain(
      'Người làm được: Hoàng Thị Lý, Phạm Thị Thu, Cao Văn Bình',
    );
    expect((await as('ha').says('đôn đốc các việc quá hạn')).text).toContain('Mục này dành cho thủ trưởng đơn vị');
  });

  it("another's draft and urging are not there", async () => {
    const { as, urgingMessages } = await urgingOffice();
    await as('thu').says('đôn đốc NV14');
    const act = as('thu').actOf('Gửi');
    expect((await as('binh').forges(act)).text).toContain('Nút này không còn dùng được');
    expect(await urgingMessages()).toBe(0);
    await as('thu').presses('Gửi');
    for (const forged of [
      'qc:1',
      'qt:1',
      'qn:1',
      'qr:1',
      'qa:1',
      'qe:1',
      'qp:1',
      'qf:1',
      'qk:1:1',
      'qs:99',
      'qd:1:20240415',
    ])
      expect((await as('lan').forges(forged)).text).toContain('còn');
    expect(await urgingMessages()).toBe(2);
  });

  it('in a group nobody is urged, and nobody is shown as urged', async () => {
    const { talk, people, as, store } = await urgingOffice();
    const chat = 'g1';
    await talk.inGroup(chat, people.ly, '/nhom Sở Y tế');
    expect((await talk.inGroup(chat, people.thu, 'đôn đốc NV14')).text).toContain('Xin nhắn riêng cho bot');
    expect((await talk.inGroup(chat, people.thu, 'NV14')).labels).not.toContain('Đôn đốc');
    const act = {
      kind: 'choice',
      act: `u:${(await store.read.task.findUniqueOrThrow({ where: { code: 'NV14' } })).id}`,
    } as const;
    expect((await talk.inGroup(chat, people.thu, act)).text).toContain('Xin nhắn riêng cho bot');
    await as('thu').says('đôn đốc NV14');
    await as('thu').presses('Gửi');
    const history = await talk.inGroup(chat, people.thu, 'lịch sử NV14');
    expect(history.text).toContain('Phạm Thị Thu: đôn đốc\n');
  });
});
