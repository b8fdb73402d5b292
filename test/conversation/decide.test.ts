import { describe, expect, it } from 'vitest';
import { planDump } from '../support/plan-dump.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

async function reportedDone(): Promise<SmallOffice> {
  const office = await smallOffice();
  await office.talk.as(office.people.ha).says('NV12');
  await office.talk.as(office.people.ha).presses('Báo hoàn thành');
  return office;
}

describe('"Báo hoàn thành"', () => {
  it('waits for the coordinator, whose "Xác nhận" ends it; the officers are told', async () => {
    const { talk, people, taskNow } = await reportedDone();
    expect(await taskNow('NV12')).toMatchObject({ state: 'awaiting_confirmation', progress: 100 });
    expect((await talk.as(people.ha).says('NV12')).text).toContain('Chờ xác nhận (trong hạn)');
    talk.setClock('2024-04-05T10:00');
    const thu = talk.as(people.thu);
    expect((await thu.says('/choduyet')).text).toContain('NV12');
    const card = await thu.presses('NV12');
    expect(card.labels).toEqual(['Xác nhận', 'Trả lại', 'Lịch sử', 'Theo dõi', 'Việc khác']);
    expect((await thu.presses('Xác nhận')).text).toBe('Đã xác nhận NV12 hoàn thành.');
    expect(await taskNow('NV12')).toMatchObject({ state: 'confirmed', reportedDoneOn: '2024-04-02' });
    const told = 'NV12 (Triển khai nội dung NV12) đã được Phạm Thị Thu xác nhận hoàn thành.';
    expect((await talk.as(people.ha).hears()).text).toBe(told);
    expect((await talk.as(people.nam).hears()).text).toBe(told);
  });

  it('comes back with "Trả lại" and the reason, and the progress is what it was', async () => {
    const { talk, people, taskNow, store } = await reportedDone();
    const thu = talk.as(people.thu);
    await thu.says('NV12');
    expect((await thu.presses('Trả lại')).text).toContain('vì lý do gì?');
    expect((await thu.says('số liệu chưa khớp với báo cáo quý')).text).toBe(
      'Đã trả lại NV12: “số liệu chưa khớp với báo cáo quý”. Tiến độ về 40%.',
    );
    expect(await taskNow('NV12')).toMatchObject({ state: 'open', progress: 40, reportedDoneOn: null });
    expect((await talk.as(people.ha).hears()).text).toContain('“số liệu chưa khớp với báo cáo quý”');
    expect(await store.read.decision.findFirstOrThrow()).toMatchObject({ kind: 'return', personId: people.thu.id });
  });

  it('is not returned without a reason, nor for "thôi"', async () => {
    const { talk, people, taskNow } = await reportedDone();
    const thu = talk.as(people.thu);
    expect((await thu.says('trả lại NV12')).text).toContain('vì lý do gì?');
    expect((await thu.says('thôi')).text).toBe('Thôi, không ghi gì.');
    expect((await taskNow('NV12')).state).toBe('awaiting_confirmation');
    await thu.says('trả lại NV12 vì thiếu biên bản');
    expect((await taskNow('NV12')).state).toBe('open');
  });

  it('a notice of the evening goes out on the next working morning', async () => {
    const { talk, people } = await reportedDone();
    talk.setClock('2024-04-05T21:30');
    await talk.as(people.thu).says('xác nhận NV12');
    expect((await talk.as(people.ha).hears()).text).toBe('');
    talk.setClock('2024-04-07T10:00');
    expect((await talk.as(people.ha).hears()).text).toBe('');
    talk.setClock('2024-04-08T09:00');
    expect((await talk.as(people.ha).hears()).text).toContain('xác nhận hoàn thành');
  });

  it('the same press twice decides once', async () => {
    const { talk, people, store } = await reportedDone();
    const thu = talk.as(people.thu);
    await thu.says('NV12');
    const act = thu.actOf('Xác nhận');
    await thu.forges(act);
    expect((await thu.forges(act)).text).toContain('đã được xác nhận hoàn thành');
    expect(await store.read.decision.count()).toBe(1);
  });
});

describe('more time', () => {
  async function asked(): Promise<SmallOffice> {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    await ha.says('NV12');
    await ha.presses('Xin gia hạn');
    const reply = await ha.says('30/7 chờ hướng dẫn của Bộ');
    expect(reply.text).toContain('Đã gửi đề nghị gia hạn NV12 đến thứ Ba, 30/7/2024 (lần 1)');
    return office;
  }

  it('is granted: the deadline moves, the original one stays for ever', async () => {
    const { talk, people, taskNow } = await asked();
    const thu = talk.as(people.thu);
    expect((await thu.says('/choduyet')).text).toContain(
      'xin gia hạn từ 28/6/2024 đến 30/7/2024, “chờ hướng dẫn của Bộ”',
    );
    await thu.presses('NV12');
    expect((await thu.presses('Đồng ý gia hạn')).text).toBe('Đã đồng ý gia hạn NV12 đến thứ Ba, 30/7/2024.');
    expect(await taskNow('NV12')).toMatchObject({ currentDue: '2024-07-30', originalDue: '2024-06-28' });
    const ha = talk.as(people.ha);
    expect((await ha.hears()).text).toContain('được gia hạn đến thứ Ba, 30/7/2024');
    expect((await ha.says('NV12')).text).toContain('Thời hạn: 30/7/2024 (hạn gốc 28/6/2024)');
    await thu.presses('Hoàn tác');
    expect(await taskNow('NV12')).toMatchObject({ currentDue: '2024-06-28' });
  });

  it('is refused: the old deadline stays', async () => {
    const { talk, people, taskNow, store } = await asked();
    expect((await talk.as(people.thu).says('từ chối gia hạn NV12')).text).toContain('hạn cũ giữ nguyên');
    expect((await taskNow('NV12')).currentDue).toBe('2024-06-28');
    expect(await store.read.extension.findFirstOrThrow()).toMatchObject({ state: 'refused' });
    expect((await talk.as(people.nam).hears()).text).toContain('không được gia hạn');
  });

  it('"đồng ý gia hạn" never confirms a result, "từ chối gia hạn" never returns one', async () => {
    const { talk, people, store } = await smallOffice();
    const before = await planDump(store);
    const thu = talk.as(people.thu);
    expect((await thu.says('đồng ý gia hạn NV16')).text).toBe('NV16 không có đề nghị gia hạn nào chờ quyết định.');
    await thu.says('từ chối gia hạn NV16');
    expect(await planDump(store)).toBe(before);
  });

  it('is asked once at a time, and only for later', async () => {
    const { talk, people } = await asked();
    const ha = talk.as(people.ha);
    expect((await ha.says('gia hạn NV12 đến 30/8')).text).toContain('đang có đề nghị gia hạn đến 30/7/2024');
    expect((await ha.says('/giahan NV13 3/4/2024 bận')).text).toContain('phải sau hạn hiện tại 4/4/2024');
    expect((await ha.says('gia hạn NV20 đến 30/8')).text).toContain('việc thường xuyên');
  });
});

describe('"Đôn đốc"', () => {
  it('tells everybody assigned, and is refused for a task that is not open', async () => {
    const { talk, people, store } = await smallOffice();
    const vinh = talk.as(people.vinh);
    await vinh.says('NV14');
    await vinh.presses('Đôn đốc');
    expect((await vinh.presses('Gửi')).text).toBe('Đã đôn đốc NV14: gửi 2 người (Trần Thị Hà, Nguyễn Văn Nam).');
    expect((await talk.as(people.ha).hears()).text).toContain('Lê Quang Vinh (UBND tỉnh) đôn đốc 1 việc:\nNV14');
    expect((await vinh.says('đôn đốc NV17')).text).toContain('đã được xác nhận hoàn thành');
    expect(await store.read.urging.count()).toBe(1);
  });

  it('of the night is not sent when the task was reported done meanwhile', async () => {
    const { talk, people } = await smallOffice();
    talk.setClock('2024-04-02T21:30');
    await talk.as(people.vinh).says('đôn đốc NV14');
    await talk.as(people.vinh).presses('Gửi');
    await talk.as(people.nam).says('NV14 xong');
    talk.setClock('2024-04-03T09:00');
    expect((await talk.as(people.ha).hears()).text).toBe('');
  });
});
