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
