import { describe, expect, it } from 'vitest';
import { effectDue } from '../../src/actions/effect-due.ts';
import { digestFor } from '../../src/reminders/digest.ts';
import { loadOffice } from '../../src/store/office.ts';
import { zone } from '../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

const ledgerOf = async ({ store }: SmallOffice, code: string) =>
  (await store.read.audit.findMany({ where: { task: { code } }, orderBy: { id: 'asc' } })).map(
    ({ what, from, to }) => `${what}: ${from ?? '–'} → ${to ?? '–'}`,
  );

/** The codes that the digest of this person names at the present moment. */
async function digested({ store, talk }: SmallOffice, person: SmallOffice['people']['ha']): Promise<string[]> {
  const digest = await digestFor(store.read, person, talk.now(), await loadOffice(store.read, zone));
  return digest?.sections.flatMap(({ items }) => items.map(({ code }) => code)) ?? [];
}

describe('pausing', () => {
  it('is read back, told once, kept in the ledger, neither nagged about nor overdue, and ends on its day', async () => {
    const office = await smallOffice();
    const { talk, people, taskNow, store } = office;
    const thu = talk.as(people.thu);
    expect(await digested(office, people.ha)).toContain('NV14');
    const reply = await thu.says('tạm dừng NV14 đến 12/4 vì chờ nghị định');
    expect(reply.text).toBe(
      'Đã tạm dừng NV14 đến hết thứ Sáu, 12/4/2024: “chờ nghị định”. Trong thời gian đó không nhắc và không tính quá hạn; sau đó tự làm tiếp.',
    );
    expect(reply.labels).toEqual(['Hoàn tác']);
    expect(await ledgerOf(office, 'NV14')).toEqual([
      'state: open → paused',
      'paused_until: – → 2024-04-12',
      'reason: – → chờ nghị định',
    ]);
    for (const person of [people.ha, people.nam, people.ly]) {
      const told = await talk.as(person).hears();
      expect(told.text).toBe(
        'Phạm Thị Thu tạm dừng NV14 (Triển khai nội dung NV14) đến hết thứ Sáu, 12/4/2024: “chờ nghị định”. Trong thời gian đó không nhắc và không tính quá hạn.',
      );
    }
    expect(await digested(office, people.ha)).not.toContain('NV14');
    expect(await taskNow('NV14')).toMatchObject({ state: 'paused', overdueFrom: null, silentFrom: null });
    const summary = (await thu.says('/tonghop')).text;
    expect(summary).toContain('(trong hạn: 8, quá hạn: 2)');
    expect(summary).toContain(
      'Trong số chưa hoàn thành có 2 việc đang tạm dừng, tính là trong hạn. Không tính 1 việc đã huỷ.',
    );
    expect((await thu.says('/quahan')).text).not.toContain('NV14');
    expect((await thu.says('việc nào đang tạm dừng')).text).toContain('2 việc đang tạm dừng');
    const card = await thu.says('NV14');
    expect(card.text).toContain('⏸ Tạm dừng\nTừ 2/4/2024 đến hết 12/4/2024, Phạm Thị Thu: “chờ nghị định”');
    expect((await talk.as(people.ha).says('NV14 70%')).text).toContain('đang tạm dừng');

    talk.setClock('2024-04-12T20:00');
    await effectDue(store, talk.now(), zone);
    expect(await taskNow('NV14')).toMatchObject({ state: 'paused' });
    talk.setClock('2024-04-13T00:05');
    for (const _ of [1, 2]) await effectDue(store, talk.now(), zone);
    expect(await taskNow('NV14')).toMatchObject({ state: 'open', currentDue: '2024-03-29' });
    talk.setClock('2024-04-15T08:00');
    const told = await talk.as(people.ha).hears();
    expect(told.text).toBe(
      'Hết thời gian tạm dừng NV14 (Triển khai nội dung NV14), đến hết 12/4/2024 như Phạm Thị Thu đã quyết định.\nNV14 làm tiếp từ hôm nay. Hạn 29/3/2024 giữ nguyên, đã quá 17 ngày; cần thêm thời gian thì cán bộ xin gia hạn.',
    );
    expect(told.labels).toEqual(['Xin gia hạn', 'Xem NV14']);
    expect((await thu.hears()).text).toContain('Hết thời gian tạm dừng NV14');
    expect((await thu.says('lịch sử NV14')).text).toContain(
      'Phạm Thị Thu: hết thời gian tạm dừng (đến hết 12/4/2024), làm tiếp',
    );
    expect(await digested(office, people.ha)).toContain('NV14');
  });

  it('counts silence anew from the day on which the task is taken up again', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const thu = talk.as(people.thu);
    await thu.says('tạm dừng NV12 vì chờ vốn');
    talk.setClock('2024-05-20T09:00');
    expect((await thu.says('cho NV12 chạy lại')).text).toBe('NV12 làm tiếp từ hôm nay. Hạn 28/6/2024 giữ nguyên.');
    expect((await taskNow('NV12')).silentFrom?.toISOString()).toBe('2024-06-03T17:00:00.000Z');
    await thu.presses('Hoàn tác');
    expect(await taskNow('NV12')).toMatchObject({ state: 'paused', silentFrom: null });
  });

  it('by button asks for the reason, and for the day if there is one; a task that changed meanwhile is shown first', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const thu = talk.as(people.thu);
    const card = await thu.says('NV12');
    expect(card.labels).not.toContain('Tạm dừng');
    expect((await thu.presses('Việc khác')).labels).toEqual(['Tạm dừng', 'Huỷ nhiệm vụ']);
    await thu.presses('Tạm dừng');
    await talk.as(people.ha).says('NV12 55%');
    const shown = await thu.says('chờ nghị định mới, đến 30/6');
    expect(shown.text).toContain('NV12 đã có người khác thay đổi');
    expect(shown.text).toContain('Nếu vẫn tạm dừng, gõ: tạm dừng NV12 vì chờ nghị định mới');
    expect(await taskNow('NV12')).toMatchObject({ state: 'open', progress: 55 });
    await thu.presses('Việc khác');
    await thu.presses('Tạm dừng');
    expect((await thu.says('…')).text).toContain('Vì sao tạm dừng NV12?');
    const done = await thu.says('chờ nghị định mới, đến 30/6');
    expect(done.text).toContain('Đã tạm dừng NV12 đến hết Chủ nhật, 30/6/2024: “chờ nghị định mới”.');
    expect(done.text).toContain('Hạn 28/6/2024 giữ nguyên; làm tiếp mà cần thêm thời gian thì cán bộ xin gia hạn.');
    await talk.as(people.ha).hears();
    expect((await thu.presses('Hoàn tác')).text).toBe('Đã hoàn tác: NV12 không tạm dừng nữa.');
    expect((await talk.as(people.ha).hears()).text).toContain('Phạm Thị Thu đã bỏ việc tạm dừng NV12');
    expect(await taskNow('NV12')).toMatchObject({ state: 'open', progress: 55 });
  });

  it('speaks English to whoever reads it', async () => {
    const { talk, people } = await smallOffice();
    const thu = talk.as(people.thu);
    await thu.says('/caidat english');
    const reply = await thu.says('pause NV12 because waiting for the decree');
    expect(reply.text).toBe(
      'NV12 is paused: “waiting for the decree”. No reminders, and it does not count as overdue until it is resumed.',
    );
    expect((await thu.says('resume NV12')).text).toBe('NV12 goes on from today. The deadline 28 June 2024 stays.');
  });

  it('is not told at all where it was taken back before the morning', async () => {
    const { talk, people } = await smallOffice();
    talk.setClock('2024-04-02T22:00');
    const thu = talk.as(people.thu);
    await thu.says('tạm dừng NV12 vì chờ vốn');
    await thu.presses('Hoàn tác');
    talk.setClock('2024-04-03T09:00');
    expect((await talk.as(people.ha).hears()).text).toBe('');
  });
});

describe('cancelling', () => {
  it('takes the task out of the totals, says what becomes of what was asked, and can be restored', async () => {
    const office = await smallOffice();
    const { talk, people, taskNow } = office;
    const thu = talk.as(people.thu);
    await talk.as(people.ha).says('xin gia hạn NV12 đến 30/7 vì chờ vốn');
    await talk.as(people.ha).says('NV12 vướng thiếu máy');
    await thu.says('đôn đốc NV12');
    await thu.presses('Gửi');
    const reply = await thu.says('huỷ NV12 do đã gộp vào NV13');
    expect(reply.text).toBe(
      'Đã huỷ NV12: “đã gộp vào NV13”. Từ nay không tính trong tổng số.\nĐề nghị gia hạn đến 30/7/2024 không xét nữa. 1 vướng mắc không tính cho việc này nữa. Lời đôn đốc đã gửi không chờ trả lời nữa.',
    );
    expect((await thu.says('/tonghop')).text).toContain('Tổng số 10 nhiệm vụ');
    expect((await thu.says('/choduyet')).text).not.toContain('NV12');
    expect((await thu.says('/diemnghen')).text).not.toContain('thiếu máy');
    const card = await thu.says('NV12');
    expect(card.text).not.toContain('Đang xin gia hạn');
    expect(card.labels).toEqual(expect.arrayContaining(['Khôi phục']));
    expect(card.labels).not.toContain('Đồng ý gia hạn');
    talk.passMinutes(60 * 24);
    await talk.as(people.ha).hears();
    expect((await thu.says('khôi phục NV12')).text).toBe('Đã khôi phục NV12. Hạn 28/6/2024 giữ nguyên.');
    expect(await taskNow('NV12')).toMatchObject({ state: 'open', progress: 40 });
    expect((await talk.as(people.ha).hears()).text).toContain('Phạm Thị Thu khôi phục NV12');
    expect((await thu.says('/choduyet')).text).toContain('NV12');
  });

  it('of a result that waits gives it back to be judged when it is restored; confirmed work is never cancelled', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const thu = talk.as(people.thu);
    expect((await thu.says('tạm dừng NV16 vì chờ vốn')).text).toContain('Xin xác nhận hoặc trả lại trước');
    await thu.says('huỷ NV16');
    expect((await thu.says('không cần nữa')).text).toContain('Kết quả đang chờ xác nhận không xét nữa.');
    expect((await thu.says('khôi phục NV16')).text).toContain('kết quả lại chờ xác nhận như trước');
    expect(await taskNow('NV16')).toMatchObject({ state: 'awaiting_confirmation', reportedDoneOn: '2024-03-28' });
    expect((await thu.says('huỷ NV17 vì trùng')).text).toContain('không huỷ được');
    expect((await thu.says('huỷ NV12, tạm dừng NV13 vì chờ vốn')).text).toContain('từng việc một câu');
    expect(await taskNow('NV12')).toMatchObject({ state: 'open' });
  });
});

describe('whoever may not', () => {
  it('is told who may; what they propose goes up as an obstacle, and only on a yes', async () => {
    const { talk, people, taskNow, store } = await smallOffice();
    const ha = talk.as(people.ha);
    const reply = await ha.says('tam dung nv12 vi cho nghi dinh');
    expect(reply.text).toBe(
      'Tạm dừng NV12 do cơ quan thường trực quyết định (Phạm Thị Thu, Cao Văn Bình) nên chưa ghi gì.\nGửi lên như một vướng mắc: “kiến nghị tạm dừng: cho nghi dinh”, đúng không?',
    );
    expect(await store.read.obstacle.count()).toBe(0);
    expect((await ha.presses('Gửi kiến nghị')).text).toContain('kiến nghị tạm dừng: cho nghi dinh');
    expect(await store.read.obstacle.count()).toBe(1);
    expect((await ha.says('huỷ NV13')).text).toContain('Muốn kiến nghị, anh/chị nói vì sao');
    expect((await ha.says('đã gộp vào NV14')).text).toContain('kiến nghị huỷ nhiệm vụ: đã gộp vào NV14');
    expect((await talk.as(people.vinh).says('huỷ NV13 vì trùng')).text).toContain('nên chưa ghi gì');
    expect(await taskNow('NV12')).toMatchObject({ state: 'open' });
    expect(await taskNow('NV13')).toMatchObject({ state: 'open' });
  });

  it('reports that work stands still, and goes on, without pausing anything', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('NV12 60%, tạm dừng vì mưa')).text).toContain('báo khó khăn “tạm dừng vì mưa”');
    expect((await ha.says('NV13 tạm dừng vì mưa')).text).toContain('báo khó khăn');
    expect((await ha.says('tiếp tục triển khai NV12')).text).toContain('Nay đạt bao nhiêu?');
    expect(await taskNow('NV12')).toMatchObject({ state: 'open', progress: 60 });
  });

  it('is asked first where they both report and decide', async () => {
    const { talk, people, store, taskNow, tasks } = await smallOffice();
    const mine = { taskId: tasks.NV30.id, personId: people.thu.id, focal: false, assignedAt: talk.now() };
    await store.write((tx) => tx.assignment.create({ data: mine }));
    const thu = talk.as(people.thu);
    expect((await thu.says('NV30 tạm dừng vì mưa')).text).toContain(
      'Tạm dừng NV30, không tính quá hạn nữa: đúng không?',
    );
    expect(await taskNow('NV30')).toMatchObject({ state: 'open' });
    await thu.presses('Đúng, ghi lại');
    expect(await taskNow('NV30')).toMatchObject({ state: 'paused' });
  });
});
