import { describe, expect, it } from 'vitest';
import { type UrgingOffice, urgingOffice } from '../../support/urging.ts';

const WORDS = 'NV31 chậm 4 ngày, mới đạt 20% do chờ hướng dẫn của Bộ, xong trước 20/4';

/** Thu has asked for an explanation of NV31 before 15 April; Lan and Đức, who heads her unit, have the message. */
async function asked(): Promise<UrgingOffice & { readonly message: string }> {
  const office = await urgingOffice();
  await office.as('thu').says('yêu cầu Sở Tư pháp giải trình NV31 trước 15/4');
  await office.as('thu').presses('Gửi');
  await office.as('lan').hears();
  return { ...office, message: office.as('lan').lastMessageId() };
}

describe('asking for an explanation', () => {
  it('shows first, then tells the officer and the head of the unit by when', async () => {
    const { as } = await urgingOffice();
    const shown = await as('thu').says('yeu cau so tu phap giai trinh nv31 truoc 15/4');
    expect(shown.text.split('\n').slice(0, 4)).toEqual([
      'Xem trước: yêu cầu giải trình 1 việc trước thứ Hai, 15/4/2024, gửi 2 người, 1 đơn vị',
      'NV31 · Triển khai nội dung NV31',
      '🔴 Quá hạn 4 ngày · lâu chưa có báo cáo · 0% · hạn 29/3/2024 · Sở Tư pháp',
      'Gửi: Đỗ Thị Lan, Võ Minh Đức (thủ trưởng)',
    ]);
    expect((await as('thu').presses('Gửi')).text).toContain('Đã yêu cầu giải trình NV31 trước thứ Hai, 15/4/2024');
    const lan = await as('lan').hears();
    expect(lan.text).toContain('Phạm Thị Thu (Công an tỉnh) yêu cầu giải trình 1 việc trước thứ Hai, 15/4/2024:');
    expect(lan.labels.slice(0, 2)).toEqual(['Đã nhận', 'Gửi giải trình']);
    expect((await as('duc').hears()).text).toContain('Gửi anh/chị là thủ trưởng đơn vị chủ trì.');
    expect((await as('lan').says('NV31')).text).toContain('📝 Cần giải trình trước 15/4/2024 (Phạm Thị Thu yêu cầu)');
  });

  it('asks for the day where none was said, from the card as well', async () => {
    const { as } = await urgingOffice();
    await as('vinh').says('NV31');
    const question = await as('vinh').presses('Yêu cầu giải trình');
    expect(question.text).toBe('Cần giải trình NV31 trước ngày nào? Xin chọn hoặc gõ, ví dụ: 15/4');
    expect(question.labels).toEqual(['4/4/2024', '5/4/2024', '9/4/2024', 'Thôi']);
    expect((await as('vinh').says('ngày 1/4')).text).toContain('Ngày này đã qua.');
    expect((await as('vinh').says('sớm nhé')).text).toContain('Chưa rõ ngày nào.');
    expect((await as('vinh').says('thứ Sáu')).text).toContain('trước thứ Sáu, 5/4/2024');
    expect((await as('vinh').says('yêu cầu giải trình NV31 chậm đến thứ Sáu')).text).toContain(
      'trước thứ Sáu, 5/4/2024',
    );
  });

  it('stands under the preview of an urging', async () => {
    const { as } = await urgingOffice();
    await as('vinh').says('đôn đốc các việc quá hạn của Sở Tư pháp');
    await as('vinh').presses('Yêu cầu giải trình');
    expect((await as('vinh').presses('5/4/2024')).text).toContain('yêu cầu giải trình 1 việc trước thứ Sáu, 5/4/2024');
  });
});

describe('the explanation', () => {
  it('is kept, told, and shown on the card and in the history', async () => {
    const { as, store, taskNow } = await asked();
    await as('lan').presses('Gửi giải trình');
    expect((await as('lan').says(WORDS)).text).toContain(`Đã gửi giải trình NV31 cho Phạm Thị Thu: “${WORDS}”`);
    expect((await taskNow('NV31')).progress).toBe(0);
    expect((await as('thu').hears()).text).toBe(`Đỗ Thị Lan (Sở Tư pháp) giải trình NV31: “${WORDS}”`);
    expect((await as('thu').says('NV31')).text).toContain(`📝 Đỗ Thị Lan giải trình ngày 2/4/2024: “${WORDS}”`);
    expect((await as('thu').says('lịch sử NV31')).text).toContain(`Đỗ Thị Lan: giải trình “${WORDS}”`);
    const ledger = await store.read.audit.findFirst({ where: { what: 'explanation_sent' } });
    expect(ledger).toMatchObject({ from: null, to: WORDS, personId: expect.any(Number) });
    // One is enough for the unit: nobody else owes a word.
    expect((await as('thu').says('ai chưa gửi giải trình')).text).toContain('Mọi người đã trả lời');
  });

  it('is waited for while something else is looked up or reported', async () => {
    const { as, taskNow } = await asked();
    await as('lan').presses('Gửi giải trình');
    const looked = await as('lan').says('việc của tôi');
    expect(looked.text).toContain('NV31');
    expect(looked.text).toContain('Vẫn đang chờ nội dung giải trình');
    await as('lan').says('NV30 60%');
    expect((await taskNow('NV30')).progress).toBe(60);
    expect((await as('lan').says(WORDS)).text).toContain('Đã gửi giải trình NV31');
  });

  it('can be put right within ten minutes of the first wording, and added to later', async () => {
    const { as, talk, store } = await asked();
    await as('lan').presses('Gửi giải trình');
    await as('lan').says(WORDS);
    talk.passMinutes(6);
    await as('lan').presses('Sửa lại');
    await as('lan').says(`${WORDS}, phòng chuyên môn chịu trách nhiệm`);
    await as('thu').hears();
    talk.passMinutes(6);
    await as('lan').presses('Sửa lại');
    expect((await as('lan').says('xong trước 25/4 mới kịp thẩm định')).text).toContain('Đã quá 10 phút');
    await as('lan').forges('qe:1');
    await as('lan').says('bổ sung: xong trước 25/4 mới kịp thẩm định');
    expect((await as('thu').hears()).text).toContain('giải trình NV31: “bổ sung: xong trước 25/4');
    expect(await store.read.urgingReply.count()).toBe(3);
  });

  it('may be an answer to the message, and is asked about before it counts as one', async () => {
    const { as, message, store } = await asked();
    const which = await as('lan').says('dạ em sẽ gửi văn bản trong chiều nay', { replyTo: message });
    expect(which.labels).toEqual(['Là giải trình', 'Là lời nhắn', 'Thôi']);
    await as('lan').presses('Là lời nhắn');
    expect((await as('thu').hears()).text).toContain('trả lời về NV31: “dạ em sẽ gửi văn bản trong chiều nay”');
    expect((await as('lan').says('NV31')).text).toContain('Cần giải trình trước');
    await as('lan').says(WORDS.replace('mới đạt 20% ', ''), { replyTo: message });
    await as('lan').presses('Là giải trình');
    expect(await store.read.urgingReply.count({ where: { kind: 'explanation' } })).toBe(1);
  });

  it('may be typed at once, and is corrected by editing the message', async () => {
    const { as, store } = await asked();
    const said = { kind: 'text', text: 'giải trình NV31: do chờ hướng dẫn của Bộ', messageId: 'm1' } as const;
    expect((await as('lan').does(said)).text).toContain('Đã gửi giải trình NV31');
    await as('lan').does({ ...said, text: 'giải trình NV31: do chờ hướng dẫn của Bộ Tư pháp', edited: true });
    expect((await store.read.urgingReply.findMany({ orderBy: { id: 'asc' } })).map(({ text }) => text)).toEqual([
      'do chờ hướng dẫn của Bộ',
      'do chờ hướng dẫn của Bộ Tư pháp',
    ]);
    expect((await as('ha').says('giải trình NV14: do thiếu người')).text).toContain(
      'Chưa có yêu cầu giải trình nào về NV14',
    );
  });

  it('that is too long is not cut: it is asked for again', async () => {
    const { as, store } = await asked();
    await as('lan').presses('Gửi giải trình');
    expect((await as('lan').says(`${WORDS} `.repeat(40))).text).toContain('dài quá 2.000 ký tự');
    expect((await as('lan').says(WORDS)).text).toContain('Đã gửi giải trình');
    expect(await store.read.urgingReply.count()).toBe(1);
  });
});
