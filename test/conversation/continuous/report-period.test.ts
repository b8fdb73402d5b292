import { describe, expect, it } from 'vitest';
import { type SmallOffice, smallOffice } from '../../support/small-office.ts';

/** NV20 of the small office is continuous, reported every month, and was never reported: February and March are missing. */
async function changesOf({ store }: SmallOffice, what: string) {
  const rows = await store.read.audit.findMany({ where: { what }, orderBy: { id: 'asc' } });
  return rows.map(({ from, to }) => [from, to]);
}

const reports = ({ store, tasks }: SmallOffice) =>
  store.read.progressReport.findMany({
    where: { taskId: tasks.NV20.id, kind: 'period', undoneBy: null },
    select: { period: true, note: true },
    orderBy: { id: 'asc' },
  });

describe('a report on a continuous task', () => {
  it('is that of the period that runs, read back with its days, and can be taken back', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    const reply = await ha.says('NV20 đã tuyên truyền 12 buổi');
    expect(reply.text).toContain('Đã ghi NV20, kỳ tháng 4 (15/3–14/4): “đã tuyên truyền 12 buổi”.');
    expect(reply.text).toContain('Kỳ tháng 3 (15/2–14/3) chưa có báo cáo.');
    expect(await changesOf(office, 'period')).toEqual([[null, '2024-04']]);
    const task = await office.taskNow('NV20');
    expect([task.progress, task.state, task.reportedUntil]).toEqual([0, 'open', new Date('2024-04-15T00:00:00+07:00')]);
    expect((await ha.presses('Hoàn tác')).text).toBe('Đã hoàn tác báo cáo kỳ của NV20.');
    expect(await reports(office)).toEqual([]);
    expect((await office.taskNow('NV20')).reportedUntil).toBeNull();
    expect(await changesOf(office, 'period')).toEqual([
      [null, '2024-04'],
      ['2024-04', null],
    ]);
    expect((await ha.says('lịch sử NV20')).text).toContain('hoàn tác báo cáo kỳ');
  });

  it('of an earlier period names it, and is late', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    expect((await ha.says('NV20 kỳ tháng 3: tuyên truyền 12 buổi. Đã gửi 21 huyện')).text).toBe(
      'Đã ghi NV20, kỳ tháng 3 (15/2–14/3), báo cáo muộn: “tuyên truyền 12 buổi. Đã gửi 21 huyện”.',
    );
    expect((await ha.says('nv20 ky thang 2 da hop')).text).toContain('kỳ tháng 2 (15/1–14/2), báo cáo muộn: “da hop”');
    const card = (await ha.says('NV20')).text;
    expect(card).toContain('➖ tháng 1 (không tính) · 🟠 tháng 2 (muộn) · 🟠 tháng 3 (muộn)');
    expect(card).toContain('0/2 kỳ đúng hạn (0%), 2 kỳ báo cáo muộn');
    expect(card).toContain('Kỳ này, tháng 4 (15/3–14/4): chưa báo cáo, hạn 14/4/2024 (còn 8 ngày làm việc)');
    expect(card).not.toContain('Tiến độ');
  });

  it('that only says in which month it was done is asked for its period; the answer may be typed', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    const reply = await ha.says('NV20 đã tuyên truyền 12 buổi tháng 3');
    expect(reply.text).toBe('Báo cáo NV20 “đã tuyên truyền 12 buổi tháng 3” cho kỳ nào?');
    expect(reply.labels).toEqual(['Kỳ tháng 4 (15/3–14/4)', 'Kỳ tháng 3 (15/2–14/3), báo muộn', 'Thôi, không ghi']);
    expect(await reports(office)).toEqual([]);
    await ha.says('NV20 tháng 3 60%');
    expect(await reports(office)).toEqual([]);
    await ha.says('NV20 đã tuyên truyền 12 buổi tháng 3');
    await ha.says('kỳ tháng 3');
    expect(await reports(office)).toEqual([{ period: '2024-03', note: 'đã tuyên truyền 12 buổi tháng 3' }]);
    await ha.says('NV20 báo cáo quý I: đã họp');
    await ha.presses('Kỳ tháng 4 (15/3–14/4)');
    expect((await reports(office)).at(-1)).toEqual({ period: '2024-04', note: 'đã họp' });
  });

  it('without a name is asked for its period in the first working days, while the one before is missing', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    talk.setClock('2024-03-18T09:00');
    expect((await talk.as(people.ha).says('NV20 đã họp giao ban')).text).toContain('cho kỳ nào?');
    await talk.as(people.ha).presses('Kỳ tháng 3 (15/2–14/3), báo muộn');
    expect((await talk.as(people.ha).says('NV20 đã họp lần hai')).text).toContain('kỳ tháng 4 (15/3–14/4)');
    expect((await reports(office)).map(({ period }) => period)).toEqual(['2024-03', '2024-04']);
  });

  it('may come several times in a period, and one that was in time stays so', async () => {
    const { talk, people } = await smallOffice();
    talk.setClock('2024-04-14T23:59');
    await talk.as(people.ha).says('NV20 đã họp');
    talk.setClock('2024-04-25T00:00');
    expect((await talk.as(people.nam).says('NV20 kỳ tháng 4: họp thêm')).text).toContain('cho kỳ nào?');
    await talk.as(people.nam).says('NV20 kỳ này: đã họp');
    expect((await talk.as(people.nam).says('NV20 kỳ tháng 4: họp thêm')).text).toBe(
      'Đã ghi NV20, kỳ tháng 4 (15/3–14/4), bổ sung sau kỳ: “họp thêm”.',
    );
    expect((await talk.as(people.ha).says('NV20 báo cáo mấy kỳ rồi')).text).toContain(
      'NV20: 1/3 kỳ đúng hạn (33,3%), 2 kỳ thiếu báo cáo. Kỳ này, tháng 5 (15/4–14/5): đã báo cáo 25/4/2024.',
    );
  });

  it('one minute after the last day is late', async () => {
    const { talk, people } = await smallOffice();
    talk.setClock('2024-04-25T00:00');
    await talk.as(people.ha).says('NV20 kỳ trước: đã họp');
    expect((await talk.as(people.ha).says('NV20')).text).toContain('🟠 tháng 4 (muộn)');
  });
});

describe('a continuous task has no percent and no end', () => {
  it('a percentage is answered with what is expected, and kept when that is wanted', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    const reply = await ha.says('NV20 60%');
    expect(reply.text).toContain('NV20 là việc thường xuyên, không tính phần trăm');
    expect(reply.text).toContain('“60%” làm báo cáo kỳ tháng 4 (15/3–14/4)');
    await ha.presses('Thôi, không ghi');
    expect(await reports(office)).toEqual([]);
    await ha.says('NV20 60%');
    await ha.says('đúng');
    expect(await reports(office)).toEqual([{ period: '2024-04', note: '60%' }]);
    expect((await ha.says('NV20 đã rà soát 60% số xã')).text).toContain('không tính phần trăm');
    await ha.presses('Đúng, ghi lại');
    expect((await reports(office)).at(-1)?.note).toBe('đã rà soát 60% số xã');
    const both = await ha.says('NV20 kỳ này: tuyên truyền 12 buổi, đạt 60%');
    expect(both.text).toContain('không tính phần trăm; con số anh/chị gửi được giữ trong nội dung báo cáo');
    expect((await office.taskNow('NV20')).progress).toBe(0);
  });

  it('"xong" is asked about, and is the report of the period', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    expect((await ha.says('NV20 xong')).text).toContain('không có báo hoàn thành');
    await ha.presses('Đúng, ghi lại');
    expect((await office.taskNow('NV20')).state).toBe('open');
    expect(await reports(office)).toEqual([{ period: '2024-04', note: 'xong' }]);
  });

  it('has no buttons for them, and old ones do nothing', async () => {
    const { talk, people, tasks, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('NV20')).labels).toEqual(['Báo cáo kỳ', 'Báo vướng mắc', 'Lịch sử', 'Theo dõi']);
    const { id } = tasks.NV20;
    expect((await ha.forges(`d:${id}`)).text).toContain('không có báo hoàn thành và không tính phần trăm');
    expect((await ha.forges(`s:${id}:60`)).text).toContain('không tính phần trăm');
    expect((await ha.forges(`e:${id}`)).text).toContain('không có hạn để gia hạn');
    expect((await ha.forges(`p:${id}`)).text).toContain('đã làm được gì?');
    expect((await ha.forges(`rp:${id}:2024-05`)).text).toContain('chưa bắt đầu');
    expect((await ha.forges(`rp:${tasks.NV12.id}:2024-04`)).text).toContain('không có kỳ báo cáo đó');
    expect(await taskNow('NV20')).toMatchObject({ progress: 0, state: 'open', version: tasks.NV20.version });
  });
});

describe('"Báo cáo kỳ"', () => {
  it('asks what was done, and takes whatever is typed', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    await ha.says('NV20');
    const asked = await ha.presses('Báo cáo kỳ');
    expect(asked.text).toContain('Trong kỳ tháng 4 (15/3–14/4), NV20 đã làm được gì?');
    office.talk.restart();
    await ha.says('không phát sinh');
    await ha.presses('Kỳ tháng 3 (15/2–14/3), báo muộn');
    await ha.says('xong hết rồi');
    expect(await reports(office)).toEqual([
      { period: '2024-04', note: 'không phát sinh' },
      { period: '2024-03', note: 'xong hết rồi' },
    ]);
  });

  it('is refused to whoever may not report, before anything is typed', async () => {
    const { talk, people, tasks } = await smallOffice();
    for (const person of [people.thu, people.vinh]) {
      expect((await talk.as(person).forges(`q:${tasks.NV20.id}`)).text).toContain('nên chưa ghi gì');
      expect((await talk.as(person).says('NV20 kỳ này: đã họp')).text).toContain('nên chưa ghi gì');
      expect((await talk.as(person).says('NV20 kỳ này đã báo cáo')).text).toContain('🔁 Thường xuyên');
    }
    expect((await talk.as(people.lan).forges(`q:${tasks.NV20.id}`)).text).toContain('Nút này không còn dùng được');
  });
});

describe('words that of another task would only show its card', () => {
  it.each([
    ['NV20 kỳ này đã báo cáo', 'Đã ghi NV20, kỳ tháng 4 (15/3–14/4): “đã báo cáo”'],
    ['NV20 kỳ này không phát sinh', 'Đã ghi NV20, kỳ tháng 4 (15/3–14/4): “không phát sinh”'],
    ['nv20 khong phat sinh', 'Anh/chị có muốn ghi “khong phat sinh” làm báo cáo kỳ tháng 4 (15/3–14/4) không?'],
    ['nv20 tháng này không phát sinh gì', 'Anh/chị có muốn ghi “tháng này không phát sinh gì” làm báo cáo'],
    ['NV20 kỳ này', '🔁 Thường xuyên'],
    ['NV20 kỳ này báo cáo chưa', 'NV20: 0/2 kỳ đúng hạn'],
    ['xem NV20 kỳ này', '🔁 Thường xuyên'],
    ['NV12 kỳ này đã báo cáo', 'Tiến độ: 40%'],
  ])('%s', async (typed, answered) => {
    const { talk, people } = await smallOffice();
    expect((await talk.as(people.ha).says(typed)).text).toContain(answered);
  });
});

describe('what was reported of a period is put right', () => {
  it('by "à nhầm" and by an edit, within the same period', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    await ha.does({ kind: 'text', text: 'NV20 kỳ tháng 3: họp 2 buổi', messageId: 'm1' });
    expect((await ha.says('à nhầm, họp 3 buổi')).text).toBe(
      'Đã sửa NV20, kỳ tháng 3 (15/2–14/3), báo cáo muộn: “họp 3 buổi”.',
    );
    expect(await reports(office)).toEqual([{ period: '2024-03', note: 'họp 3 buổi' }]);
    await ha.presses('Hoàn tác');
    expect(await reports(office)).toEqual([{ period: '2024-03', note: 'họp 2 buổi' }]);
    await ha.does({ kind: 'text', text: 'NV20 đã họp', messageId: 'm2' });
    await ha.does({ kind: 'text', text: 'NV20 đã họp giao ban', messageId: 'm2', edited: true });
    expect((await reports(office)).at(-1)).toEqual({ period: '2024-04', note: 'đã họp giao ban' });
  });

  it('keeps an obstacle told beside it', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    expect((await ha.says('NV20 đã họp 2 buổi, vướng kinh phí')).text).toContain('báo khó khăn “vướng kinh phí”');
    expect((await office.store.read.obstacle.findMany()).map(({ state }) => state)).toEqual(['open']);
    await ha.says('à nhầm, họp 3 buổi');
    expect(await reports(office)).toHaveLength(1);
  });
});

describe('several tasks in one message', () => {
  it('each take what was said of them', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    const reply = await ha.says('NV12 50%, NV20 kỳ này đã họp 2 buổi\nNV13 95%');
    expect(reply.text).toContain('Đã ghi NV12: 40% → 50%');
    expect(reply.text).toContain('Đã ghi NV20, kỳ tháng 4 (15/3–14/4): “đã họp 2 buổi”');
    expect(reply.text).toContain('Đã ghi NV13: 90% → 95%');
    const both = await ha.says('NV13, NV20 đã họp');
    expect(both.text).toContain('Đã ghi NV20, kỳ tháng 4 (15/3–14/4): “đã họp”');
    expect(both.text).toContain('NV13 đạt bao nhiêu phần trăm?');
  });
});

describe('lists and figures', () => {
  it('say of the own ones how the present period stands, and which are not reported', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('việc của tôi')).text).toContain('🔁 Thường xuyên · kỳ này chưa báo cáo, hạn 14/4');
    expect((await ha.says('việc thường xuyên nào chưa báo cáo kỳ này')).labels).toEqual(['NV20']);
    await ha.says('NV20 kỳ này: đã họp');
    expect((await ha.says('viec thuong xuyen nao chua bao cao ky nay')).text).toBe(
      'Mọi việc thường xuyên đã báo cáo kỳ này.',
    );
    expect((await ha.says('các việc thường xuyên')).text).toContain('kỳ này đã báo cáo (đến 14/4)');
  });

  it('count them apart from the official sentence, also for a past day', async () => {
    const { talk, people } = await smallOffice();
    const before = (await talk.as(people.vinh).says('tổng hợp')).text;
    expect(before).toContain('1 nhiệm vụ thường xuyên: 0 đã báo cáo kỳ này, 1 chưa.');
    await talk.as(people.ha).says('NV20 kỳ này: đã họp');
    const after = (await talk.as(people.vinh).says('tổng hợp')).text;
    expect(after).toContain('1 nhiệm vụ thường xuyên: 1 đã báo cáo kỳ này, 0 chưa.');
    expect(after.split('\n')[1]).toBe(before.split('\n')[1]);
    talk.setClock('2024-04-16T08:00');
    expect((await talk.as(people.vinh).says('tổng hợp')).text).toContain('0 đã báo cáo kỳ này, 1 chưa');
    expect((await talk.as(people.vinh).says('tình hình ngày 3/4')).text).toContain('1 đã báo cáo kỳ này, 0 chưa');
  });

  it('of somebody else’s task that is not theirs to see is refused once, and nothing is asked about it', async () => {
    const { talk, people } = await smallOffice();
    const lan = talk.as(people.lan);
    for (const said of ['NV20 kỳ này: đã họp giao ban', 'NV20 kỳ này: đã họp, vướng thiếu máy', 'NV99 chưa làm được']) {
      const reply = await lan.says(said);
      expect(reply.text).not.toContain('bao nhiêu phần trăm');
      expect(reply.text.split('Không thấy việc')).toHaveLength(2);
    }
  });
});
