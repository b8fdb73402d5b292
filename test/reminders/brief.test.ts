import { describe, expect, it } from 'vitest';
import { briefSpansOn } from '../../src/domain/brief.ts';
import { digestFor } from '../../src/reminders/digest.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import { smallOffice } from '../support/small-office.ts';
import { at, playedOffice, zone } from './played-office.ts';

const monday = '2024-04-08T07:30';

it('looks back on the first working day of a week and of a month, a holiday or not', async () => {
  const { office } = await playedOffice();
  const lengths = (today: string) => briefSpansOn(today, office.calendar).map(({ length }) => length);
  expect(lengths('2024-04-01')).toEqual(['month', 'week']);
  expect(lengths('2024-04-02')).toEqual([]);
  expect(lengths('2024-04-08')).toEqual(['week']);
  // From 29 April to 1 May 2024 nobody works.
  expect(lengths('2024-05-02')).toEqual(['month', 'week']);
  expect(briefSpansOn('2024-04-08', office.calendar)[0]).toMatchObject({
    past: { from: '2024-04-01', to: '2024-04-07' },
  });
});

describe('the brief of those above', () => {
  it('tells what the week brought and what will slip in the next one', async () => {
    const play = await playedOffice();
    const vinh = await play.person('Vinh', { role: 'leader' });
    const lan = await play.person('Lan');
    const done = await play.task('XONG', { for: [lan], currentDue: '2024-06-28' });
    await play.task('TRE', { for: [lan], currentDue: '2024-04-03' });
    await play.task('CU', { for: [lan], currentDue: '2024-03-20' });
    await play.task('SAP', { for: [lan], currentDue: '2024-04-12', progress: 40 });
    await play.task('KIP', { for: [lan], currentDue: '2024-04-12', progress: 99 });
    await play.change(done, { state: 'confirmed', reportedDoneOn: '2024-04-02' }, at('2024-04-04T10:00'));
    const [brief, another] = (await digestFor(play.store.read, vinh, at(monday), play.office))?.briefs ?? [];
    expect(another).toBeUndefined();
    expect(brief).toMatchObject({
      finished: ['XONG'],
      slipped: ['TRE'],
      willSlip: ['SAP'],
      now: { total: 5, done: 1, openOverdue: 2 },
      before: { total: 5, done: 0, openOverdue: 1 },
    });
    expect((await digestFor(play.store.read, lan, at(monday), play.office))?.briefs).toBeUndefined();
    expect((await digestFor(play.store.read, vinh, at('2024-04-09T07:30'), play.office))?.briefs).toBeUndefined();
  });

  it('says what the summary answers for the same day, in the one digest of the morning with a picture behind it, until it is not wanted', async () => {
    const { talk, store, people } = await smallOffice();
    const vinh = talk.as(people.vinh);
    const tick = () => createTicker({ store, zone, now: talk.now, onError: () => undefined }).tick();
    talk.setClock(monday);
    const asked = await vinh.says('tình hình ngày 7/4');
    const [, total, done] = /Tổng số (\d+) nhiệm vụ; đã hoàn thành (\d+)/.exec(asked.text) ?? [];
    const [, overdue, percent] = /quá hạn: (\d+)\), số quá hạn chiếm ([\d,]+)%/.exec(asked.text) ?? [];
    await tick();
    const heard = await vinh.hears();
    expect(heard.views.map(({ make }) => make?.name)).toEqual([undefined, 'bieu-do-don-vi-2024-04-07.png']);
    expect(heard.text).toContain(`Đến hết 7/4/2024: ${total} nhiệm vụ; hoàn thành ${done} (`);
    expect(heard.text).toMatch(new RegExp(`quá hạn ${overdue} \\(.*\\), chiếm ${percent}%`));
    expect(heard.text).toContain('📊 Tuần qua (1/4–7/4): hoàn thành 0, mới quá hạn 1');
    expect(heard.labels).toEqual(expect.arrayContaining(['Tổng hợp', 'Quá hạn']));
    expect(heard.text).toContain(`ngày 7/4/2024\nTổng số ${total} nhiệm vụ; đã hoàn thành ${done} (`);
    expect((await vinh.presses('Tổng hợp')).text).toContain('Tổng số');

    expect((await vinh.says('/caidat')).text).toContain('Tóm tắt đầu tuần, đầu tháng: đang bật.');
    expect((await vinh.says('thoi gui tom tat tuan')).text).toContain('Đã tắt tóm tắt');
    talk.setClock('2024-04-15T07:30');
    await tick();
    const quiet = await vinh.hears();
    expect(quiet.text).not.toContain('📊');
    expect(quiet.views.some(({ make }) => make !== undefined)).toBe(false);
    expect((await vinh.says('/caidat bật tóm tắt')).text).toContain('Đã bật');
    await vinh.presses('Hoàn tác');
    expect((await vinh.says('/caidat')).labels).toContain('Bật tóm tắt');
    expect((await talk.as(people.lan).says('tắt tóm tắt đầu tuần')).text).toContain('dành cho lãnh đạo');
    expect(await store.read.audit.count({ where: { what: 'brief', personId: people.vinh.id } })).toBe(3);
  });

  it('has the written report of the very days it tells of behind one press, for whoever may still read them', async () => {
    const { talk, store, people } = await smallOffice();
    const tick = () => createTicker({ store, zone, now: talk.now, onError: () => undefined }).tick();
    const vinh = talk.as(people.vinh);
    const week = { from: '2024-04-01', until: '2024-04-07' };
    talk.setClock(monday);
    await tick();
    await vinh.hears();
    const heard = await vinh.presses('Báo cáo văn bản tuần qua');
    expect(heard.text).toContain('Báo cáo tuần 14 năm 2024: toàn bộ kế hoạch\nTổng số 11 nhiệm vụ');
    expect(heard.text).toContain('Số liệu tính đến hết ngày 7/4/2024; kỳ trước tính đến hết ngày 31/3/2024.');
    const wish = { kind: 'document', form: 'docx', scope: {}, asOf: at('2024-04-08T00:00').toISOString() };
    expect(heard.views[1]?.make?.wish).toMatchObject({ ...wish, span: week });

    // The reporting month ends on the 14th; what was looked back on is the month of the calendar.
    talk.setClock('2024-05-02T07:30');
    await tick();
    await vinh.hears();
    const month = await vinh.presses('Báo cáo văn bản tháng qua');
    expect(month.views[1]?.make?.wish).toMatchObject({ span: { from: '2024-04-01', until: '2024-04-30' } });

    const { id } = people.vinh;
    await store.write((tx) => tx.person.update({ where: { id }, data: { role: 'officer' } }));
    const refused = await vinh.forges('wr:2024-W14:0:0:0');
    expect(refused.views.map(({ make }) => make)).toEqual([undefined]);
    expect(refused.text).toContain('lãnh đạo');
  });
});
