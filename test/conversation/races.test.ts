import { expect, it } from 'vitest';
import { giveIndicator, smallOffice } from '../support/small-office.ts';

const says = (text: string) => ({ kind: 'text', text }) as const;

it('of two coordinators who decide at the same moment one decides, the other is told', async () => {
  const { talk, people, store, taskNow } = await smallOffice();
  const { thu, binh } = people;
  await talk.atOnce([thu, says('xác nhận NV16')], [binh, says('trả lại NV16 vì thiếu biên bản')]);
  const decisions = await store.read.decision.findMany();
  expect(decisions).toHaveLength(1);
  const [confirmed, returned] = [await talk.as(thu).hears(), await talk.as(binh).hears()];
  const won = decisions[0]?.kind === 'confirm';
  expect((await taskNow('NV16')).state).toBe(won ? 'confirmed' : 'open');
  expect(won ? returned.text : confirmed.text).toMatch(won ? /đã được xác nhận/ : /chưa được báo hoàn thành/);
});

it('of two officers who report at the same moment none is lost, and the second is read back from the first', async () => {
  const { talk, people, store, taskNow } = await smallOffice();
  const { ha, nam } = people;
  await talk.atOnce([ha, says('NV12 đạt 60%')], [nam, says('NV12 đạt 70%')]);
  const reports = await store.read.progressReport.findMany({ orderBy: { id: 'asc' } });
  const [first, second] = [await talk.as(ha).hears(), await talk.as(nam).hears()];
  if (reports[0]?.personId === ha.id) {
    expect(reports.map((report) => [report.percentBefore, report.percentAfter])).toEqual([
      [40, 60],
      [60, 70],
    ]);
    expect([first.text, second.text]).toEqual(['Đã ghi NV12: 40% → 60%.', 'Đã ghi NV12: 60% → 70%.']);
    expect((await taskNow('NV12')).progress).toBe(70);
  } else {
    expect(second.text).toBe('Đã ghi NV12: 40% → 70%.');
    expect(first.text).toContain('NV12 đang 70%, nay báo 60%: giảm');
  }
});

it('a report that would take back what somebody reported a moment before is asked first', async () => {
  const { talk, people, store } = await smallOffice();
  const { ha, nam } = people;
  await talk.atOnce([ha, says('NV12 đạt 70%')], [nam, says('NV12 đạt 60%')]);
  const reports = await store.read.progressReport.findMany({ orderBy: { id: 'asc' } });
  for (const { percentBefore, percentAfter } of reports) expect(percentAfter).toBeGreaterThan(percentBefore);
});

it('two increases at the same moment are both counted', async () => {
  const office = await smallOffice();
  const { talk, people, store, tasks } = office;
  await giveIndicator(office, tasks.NV12, 1000, 'tài khoản');
  await talk.as(people.ha).says('NV12 tổng 400 tài khoản');
  await talk.atOnce([people.ha, says('NV12 thêm 200 tài khoản')], [people.nam, says('NV12 thêm 100 tài khoản')]);
  const values = await store.read.indicatorValue.findMany({ orderBy: { id: 'desc' }, take: 1 });
  expect(values[0]?.value).toBe(700);
});

it('the same press delivered twice takes effect once and is answered once', async () => {
  const { talk, people, store } = await smallOffice();
  const ha = talk.as(people.ha);
  await ha.says('NV12');
  const press = { kind: 'choice', act: ha.actOf('Báo hoàn thành') } as const;
  await ha.does(press, 'update-7');
  expect((await ha.does(press, 'update-7')).views).toEqual([]);
  expect(await store.read.progressReport.count()).toBe(1);
});

it('many people at once are all answered', async () => {
  const { talk, people, store } = await smallOffice();
  const all = Object.values(people);
  await talk.atOnce(...[1, 2, 3].flatMap((n) => all.map((person) => [person, says(`NV12 đạt ${40 + n}%`)] as const)));
  const sent = await store.read.outbox.findMany({ where: { state: 'sent' } });
  expect(new Set(sent.map((message) => message.incomingId)).size).toBe(27);
  expect(await store.read.inbox.count({ where: { state: 'done' } })).toBe(27);
});

const presses = (act: string) => ({ kind: 'choice', act }) as const;

it('of two coordinators who decide the same extension one decides, the other hears who did and how', async () => {
  const { talk, people, store } = await smallOffice();
  await talk.as(people.lan).says('gia hạn NV30 đến 30/8 vì chờ hướng dẫn');
  await talk.atOnce([people.thu, presses('g:1')], [people.binh, presses('f:1')]);
  const [decision] = await store.read.decision.findMany({ include: { person: true } });
  const other = decision?.personId === people.thu.id ? people.binh : people.thu;
  const how = decision?.kind === 'grant_extension' ? 'đồng ý' : 'từ chối';
  expect(await store.read.decision.count()).toBe(1);
  expect((await talk.as(other).hears()).text).toContain(`${decision?.person.name} đã ${how} gia hạn NV30 trước đó`);
});

it('of two who hand over the same task the second sees whom the first named, and may still name another', async () => {
  const { talk, people, store } = await smallOffice();
  const [ly, thu] = [talk.as(people.ly), talk.as(people.thu)];
  await ly.says('NV12');
  await ly.forges('t:1');
  const toNam = ly.actOf('Nguyễn Văn Nam');
  await thu.says('chuyển NV12 cho chị Lý');
  const seen = await ly.forges(toNam);
  expect(seen.text).toBe('Phạm Thị Thu vừa giao NV12 cho Hoàng Thị Lý. Chưa đổi gì.');
  const focal = async () =>
    (
      await store.read.assignment.findFirstOrThrow({
        where: { task: { code: 'NV12' }, focal: true, endedAt: null },
        include: { person: true },
      })
    ).person.name;
  expect(await focal()).toBe('Hoàng Thị Lý');
  await ly.presses('Vẫn giao Nguyễn Văn Nam');
  expect(await focal()).toBe('Nguyễn Văn Nam');
  expect((await thu.says('chuyển NV12 cho chị Hà')).text).toContain('Hoàng Thị Lý vừa giao NV12 cho Nguyễn Văn Nam');
});

it('a result that came after the one that was seen is shown before it is confirmed or returned', async () => {
  const { talk, people, taskNow } = await smallOffice();
  const [thu, binh, ha] = [talk.as(people.thu), talk.as(people.binh), talk.as(people.ha)];
  await thu.says('NV16');
  const [confirm, giveBack] = [thu.actOf('Xác nhận'), thu.actOf('Trả lại')];
  await thu.forges(giveBack);
  talk.passMinutes(1);
  await binh.says('trả lại NV16 vì thiếu biên bản');
  talk.passMinutes(1);
  await ha.says('NV16 xong, biên bản số 7');
  expect((await thu.says('thiếu chữ ký')).text).toMatch(
    /NV16 đã có người khác thay đổi[\s\S]*trả lại NV16 vì thiếu chữ ký/,
  );
  expect((await thu.forges(confirm)).text).toContain('NV16 đã có người khác thay đổi từ khi anh/chị xem');
  expect((await taskNow('NV16')).state).toBe('awaiting_confirmation');
  await thu.presses('Xác nhận');
  expect((await taskNow('NV16')).state).toBe('confirmed');
  expect((await binh.forges(confirm)).text).toContain('NV16');
});

it('whoever leaves while they report is heard as somebody who has left', async () => {
  const { talk, people, store } = await smallOffice();
  await talk.as(people.thu).says('anh Nam nghỉ việc từ 1/4');
  await talk.atOnce([people.thu, says('Ghi nhận')], [people.nam, says('NV15 đạt 30%')]);
  const left = await store.read.departure.findFirstOrThrow();
  const reports = await store.read.progressReport.findMany({ where: { personId: people.nam.id } });
  for (const { id } of reports) {
    const [report, departure] = await Promise.all([
      store.read.audit.findFirstOrThrow({ where: { personId: people.nam.id } }),
      store.read.audit.findFirstOrThrow({ where: { what: 'person' } }),
    ]);
    expect([id > 0, report.id < departure.id]).toEqual([true, true]);
  }
  expect(left.effectiveAt).not.toBeNull();
});
