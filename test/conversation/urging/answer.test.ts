import { describe, expect, it } from 'vitest';
import { type UrgingOffice, urgingOffice } from '../../support/urging.ts';

/** Vinh has urged Hà and Nam about NV13 and NV14, and both have the message. */
async function urged(): Promise<UrgingOffice & { readonly message: string }> {
  const office = await urgingOffice();
  await office.as('vinh').says('đôn đốc NV13, NV14');
  await office.as('vinh').presses('Gửi');
  await office.as('ha').hears();
  await office.as('nam').hears();
  return { ...office, message: office.as('ha').lastMessageId() };
}

describe('the one who is urged', () => {
  it('says so by "Đã nhận", which is noted once', async () => {
    const { as } = await urged();
    const act = as('ha').actOf('Đã nhận');
    expect((await as('ha').forges(act)).text).toBe(
      'Đã ghi nhận: anh/chị đã nhận tin về NV14, NV13 của Lê Quang Vinh (UBND tỉnh).',
    );
    expect((await as('ha').forges(act)).text).toContain('trước đó rồi');
    expect((await as('nam').says('em đã nhận ạ')).text).toContain('anh/chị đã nhận tin về NV14, NV13');
    expect((await as('vinh').says('/dondoc')).text).toContain('Đã gửi 2 người: 2 đã nhận.');
  });

  it('answers by "Trả lời"; whoever urged is told, and the answer can be put right for ten minutes', async () => {
    const { as, talk } = await urged();
    await as('ha').presses('Trả lời');
    const done = await as('ha').says('đang trình ký, xong trong thứ Năm');
    expect(done.text).toBe('Đã gửi trả lời về NV14, NV13 cho Lê Quang Vinh: “đang trình ký, xong trong thứ Năm”.');
    expect((await as('vinh').hears()).text).toBe(
      'Trần Thị Hà (Phòng Nghiệp vụ Y) trả lời về NV14, NV13: “đang trình ký, xong trong thứ Năm”',
    );
    await as('ha').presses('Sửa lại');
    await as('ha').says('đang trình ký, xong trong thứ Sáu');
    expect((await as('vinh').hears()).text).toContain(
      'sửa câu trả lời về NV14, NV13: “đang trình ký, xong trong thứ Sáu”',
    );
    expect((await as('vinh').says('lịch sử NV14')).text).toContain('xong trong thứ Năm” (đã sửa lại)');
    talk.passMinutes(11);
    await as('ha').presses('Sửa lại');
    const late = await as('ha').says('xong trong tuần sau nhé');
    expect(late.text).toContain('Đã quá 10 phút');
    expect(late.text).toContain('“xong trong tuần sau nhé”');
  });

  it('may answer the message itself: words are an answer, a figure is a report, "đã nhận" a receipt', async () => {
    const { as, message, store, taskNow } = await urged();
    const ha = as('ha');
    expect((await ha.says('dạ em nhận', { replyTo: message })).text).toContain('đã nhận tin về NV14, NV13');
    expect((await ha.says('đang chờ anh Bình ký, mai gửi ạ', { replyTo: message })).text).toContain('Đã gửi trả lời');
    expect(await store.read.progressReport.count({ where: { at: { gte: new Date('2024-04-02T00:00Z') } } })).toBe(0);
    await ha.says('NV14 70%', { replyTo: message });
    expect((await taskNow('NV14')).progress).toBe(70);
    expect(await store.read.urgingReply.count()).toBe(1);
    expect((await ha.says('60%', { replyTo: message })).labels).toEqual(['NV14', 'NV13']);
  });

  it('reports, and that is an answer too', async () => {
    const { as } = await urged();
    await as('nam').says('NV14 50%');
    const card = await as('vinh').says('/dondoc');
    expect(card.text).toContain('Đã gửi 2 người: 1 đã báo cáo, 1 chưa xem.');
    expect((await as('vinh').presses('1')).text).toContain('✅ Đã báo cáo: Nguyễn Văn Nam');
  });

  it('says which of several tasks the report is about', async () => {
    const { as, taskNow } = await urged();
    expect((await as('ha').presses('Cập nhật tiến độ')).labels).toEqual(['NV14', 'NV13']);
    await as('ha').presses('NV14');
    await as('ha').says('45%');
    expect((await taskNow('NV14')).progress).toBe(45);
  });

  it('sees with /dondoc what waits for an answer', async () => {
    const { as } = await urged();
    const list = await as('ha').says('/dondoc');
    expect(list.text).toContain('1. Lê Quang Vinh (UBND tỉnh) đôn đốc NV14, NV13');
    await as('ha').presses('1. Trả lời');
    await as('ha').says('sẽ báo cáo trong chiều nay');
    expect((await as('ha').says('/dondoc')).text).toBe('Không có lần đôn đốc nào đang chờ anh/chị trả lời.');
  });

  it('a command or a question in between is answered for itself', async () => {
    const { as, store } = await urged();
    await as('ha').presses('Trả lời');
    expect((await as('ha').says('/viec')).text).toContain('việc của anh/chị');
    expect(await store.read.urgingReply.count()).toBe(0);
  });
});

describe('whoever urged', () => {
  it('sees who stands where, also who cannot be reached', async () => {
    const { as, store, people } = await urged();
    const key = { endsWith: `:${people.nam.id}`, startsWith: 'notice:urging:' };
    await store.write((tx) => tx.outbox.updateMany({ where: { key }, data: { state: 'failed' } }));
    await as('ha').presses('Đã nhận');
    await as('vinh').says('/dondoc');
    const card = await as('vinh').presses('1');
    expect(card.text.split('\n')).toEqual([
      'Đôn đốc NV14, NV13 (2 việc), 8:00 thứ Ba, 2/4/2024',
      'Đã gửi 2 người: 1 đã nhận, 1 không liên lạc được.',
      '👁 Đã nhận, chưa trả lời: Trần Thị Hà',
      '✖ Không liên lạc được: Nguyễn Văn Nam',
    ]);
  });

  it('"ai chưa trả lời đôn đốc?" names those who owe a word', async () => {
    const { as } = await urged();
    await as('ha').presses('Trả lời');
    await as('ha').says('đang trình ký, xong trong thứ Năm');
    expect((await as('vinh').says('ai chưa trả lời đôn đốc?')).text.split('\n')).toEqual([
      '1 người chưa trả lời đôn đốc',
      '1. Đôn đốc NV14, NV13 (2 việc), 8:00 thứ Ba, 2/4/2024',
      '⚪ Nguyễn Văn Nam (NV14, NV13): chưa xem',
    ]);
    await as('nam').says('NV14 50%');
    expect((await as('vinh').says('ai chua phan hoi don doc')).text).toContain('Mọi người đã trả lời');
  });
});
