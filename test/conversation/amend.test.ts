import { describe, expect, it } from 'vitest';
import { planDump } from '../support/plan-dump.ts';
import { giveIndicator, type SmallOffice, smallOffice } from '../support/small-office.ts';

/** Hà has reported 60 % of NV12, a day ago: she can take it back no more. */
async function reported(): Promise<SmallOffice> {
  const office = await smallOffice();
  await office.talk.as(office.people.ha).says('NV12 60% đã lắp 3 kiosk');
  office.talk.setClock('2024-04-03T09:00');
  expect((await office.talk.as(office.people.ha).says('hoàn tác')).text).not.toContain('trở lại');
  return office;
}

describe('the standing body puts a report right', () => {
  it('with a reason, in one sentence; the reporter is told, the history keeps both', async () => {
    const { talk, people, taskNow, store } = await reported();
    const thu = talk.as(people.thu);
    const reply = await thu.says('sửa NV12 50% vì đếm nhầm 1 kiosk');
    expect(reply.text).toBe('Đã sửa NV12 do Trần Thị Hà báo: 60% → 50%, lý do “đếm nhầm 1 kiosk”.');
    expect(reply.labels).toEqual(['Hoàn tác']);
    expect((await taskNow('NV12')).progress).toBe(50);
    expect((await talk.as(people.ha).hears()).text).toContain(
      'Phạm Thị Thu sửa báo cáo NV12 (Triển khai nội dung NV12): 60% → 50%. Lý do: “đếm nhầm 1 kiosk”.',
    );
    const history = (await talk.as(people.ha).says('lịch sử NV12')).text;
    expect(history).toContain('Phạm Thị Thu: sửa 60% → 50%');
    expect(history).toContain('Trần Thị Hà: 40% → 60%');
    expect(await store.read.progressReport.count({ where: { undoneBy: null, kind: { not: 'undo' } } })).toBe(1);
  });

  it('from the button of the card, or asked for the reason that is missing', async () => {
    const { talk, people, taskNow } = await reported();
    const thu = talk.as(people.thu);
    expect((await thu.says('NV12')).labels).toContain('Sửa báo cáo');
    expect((await thu.presses('Sửa báo cáo')).text).toContain('bao nhiêu phần trăm, sửa vì sao?');
    expect((await thu.says('55')).text).toBe('Sửa NV12: 60% → 55% vì lý do gì? Xin gõ lý do, ví dụ: cộng nhầm hai xã');
    expect((await taskNow('NV12')).progress).toBe(60);
    expect((await thu.says('cộng nhầm')).text).toContain('60% → 55%, lý do “cộng nhầm”');
    expect((await taskNow('NV12')).progress).toBe(55);
  });

  it('or takes it back; what happened to the deadline since stays', async () => {
    const { talk, people, taskNow } = await reported();
    await talk.as(people.ha).says('xin gia hạn NV12 đến 30/7 vì chờ hướng dẫn');
    const thu = talk.as(people.thu);
    await thu.says('đồng ý gia hạn NV12');
    talk.passMinutes(30);
    expect((await thu.says('huỷ báo cáo NV12 vì báo nhầm việc')).text).toBe(
      'Đã bỏ báo cáo gần nhất của NV12 do Trần Thị Hà báo: 60% → 40%, lý do “báo nhầm việc”.',
    );
    expect(await taskNow('NV12')).toMatchObject({ progress: 40, currentDue: '2024-07-30' });
  });

  it('and may take the correction back: what was said stands again, as the officer’s', async () => {
    const { talk, people, taskNow, store } = await reported();
    const thu = talk.as(people.thu);
    await thu.says('sửa NV12 50% vì đếm nhầm');
    await thu.presses('Hoàn tác');
    expect((await taskNow('NV12')).progress).toBe(60);
    const standing = await store.read.progressReport.findMany({ where: { undoneBy: null, kind: { not: 'undo' } } });
    expect(standing).toMatchObject([{ personId: people.ha.id, percentAfter: 60, note: 'đã lắp 3 kiosk' }]);
    expect((await thu.says('NV12')).text).toContain('Trần Thị Hà báo cáo 2/4/2024');
  });

  it('of a percentage target: the share is its value, not the count', async () => {
    const office = await smallOffice();
    await giveIndicator(office, office.tasks.NV12, 98, '%');
    const reply = await office.talk.as(office.people.ha).says('NV12 đạt 15/20 xã');
    expect(reply.text).toBe('Đã ghi NV12: 40% → 75%, 15/20 xã.');
    office.talk.passMinutes(20);
    await office.talk.as(office.people.thu).says('sửa NV12 12/20 xã vì ba xã chưa nghiệm thu');
    const last = await office.store.read.indicatorValue.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(last).toMatchObject({ value: 60, denominator: 20 });
  });

  it('after a result was returned: the report before it, not the result', async () => {
    const { talk, people, store } = await reported();
    await talk.as(people.ha).says('NV12 xong');
    const thu = talk.as(people.thu);
    await thu.says('trả lại NV12 vì thiếu biên bản');
    await thu.says('sửa NV12 55% vì cộng nhầm');
    const taken = await store.read.progressReport.findMany({ where: { undoneBy: { isNot: null } } });
    expect(taken).toMatchObject([{ kind: 'progress', percentAfter: 60 }]);
  });

  it('of a countable target: the value goes with it', async () => {
    const office = await smallOffice();
    await giveIndicator(office, office.tasks.NV12, 20, 'xã');
    const { talk, people, store } = office;
    await talk.as(people.ha).says('NV12 đạt 15/20 xã');
    talk.passMinutes(20);
    await talk.as(people.thu).says('/suabaocao NV12 12/20 xã vì ba xã chưa nghiệm thu');
    const last = () => store.read.indicatorValue.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(await last()).toMatchObject({ value: 12, denominator: 20 });
    expect((await office.taskNow('NV12')).progress).toBe(60);
    await talk.as(people.thu).presses('Hoàn tác');
    expect(await last()).toMatchObject({ value: 15, denominator: 20 });
    expect((await office.taskNow('NV12')).progress).toBe(75);
  });

  it('is nobody else’s right, and of no use where there is nothing to put right', async () => {
    const { talk, people, store } = await reported();
    const before = await planDump(store);
    for (const who of ['lan', 'duc', 'vinh', 'an'] as const) {
      await talk.as(people[who]).says('sửa NV12 50% vì đếm nhầm');
      await talk.as(people[who]).says('/suabaocao NV12 50% vì đếm nhầm');
    }
    const thu = talk.as(people.thu);
    expect((await thu.says('sửa NV15 50% vì đếm nhầm')).text).toBe('NV15 chưa có báo cáo nào để sửa.');
    expect((await thu.says('sửa NV17 50% vì đếm nhầm')).text).toContain('đã được xác nhận hoàn thành');
    expect(await planDump(store)).toBe(before);
  });

  it('does not overwrite what came while the reason was typed', async () => {
    const { talk, people, taskNow } = await reported();
    const thu = talk.as(people.thu);
    await thu.says('sửa NV12 50%');
    await talk.as(people.ha).says('NV12 70%');
    expect((await thu.says('đếm nhầm')).text).toContain('NV12 vừa có báo cáo khác, nay là 70%');
    expect((await taskNow('NV12')).progress).toBe(70);
  });
});
