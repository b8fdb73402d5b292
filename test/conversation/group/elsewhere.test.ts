import { describe, expect, it } from 'vitest';
import { linkedOffice } from './linked-office.ts';

describe('of another unit’s tasks a group', () => {
  /** Hà works on a task of Sở Tư pháp too, and has just reported it privately. */
  async function reportedElsewhere() {
    const office = await linkedOffice();
    const { talk, people, tasks, store } = office;
    const assignment = { taskId: tasks.NV30.id, personId: people.ha.id, focal: false, assignedAt: talk.now() };
    await store.write((tx) => tx.assignment.create({ data: assignment }));
    await talk.as(people.ha).says('NV30 đạt 60%');
    const { id } = await store.read.progressReport.findFirstOrThrow({ orderBy: { id: 'desc' } });
    return { ...office, reportId: id };
  }

  it('records no report, and says no more than of a task that there is not', async () => {
    const { talk, people, taskNow } = await reportedElsewhere();
    const reply = (await talk.inGroup('g1', people.ha, 'NV30 đạt 80%')).text;
    expect(reply).toContain('Trong nhóm này chỉ ghi việc của Phòng Nghiệp vụ Y; việc khác xin nhắn riêng cho bot.');
    const unknown = (await talk.inGroup('g1', people.ha, 'NV40 đạt 80%')).text;
    expect(unknown.replaceAll('NV40', 'NV30').split('\n')[0]).toBe(reply.split('\n')[0]);
    expect((await taskNow('NV30')).progress).toBe(60);
  });

  it.each(['hoàn tác', 'hoàn tác NV30', 'à nhầm, 55% thôi'])('neither takes back nor names one: %s', async (text) => {
    const { talk, people, taskNow } = await reportedElsewhere();
    const reply = await talk.inGroup('g1', people.ha, text);
    if (!text.includes('NV30')) expect(reply.text).not.toContain('NV30');
    expect(reply.text).not.toContain('50%');
    expect((await taskNow('NV30')).progress).toBe(60);
  });

  it('does nothing by forged buttons that would be theirs to press elsewhere', async () => {
    const { talk, people, store, taskNow, reportId } = await reportedElsewhere();
    const forged = async (who: 'ha' | 'thu' | 'lan', act: string) =>
      (await talk.inGroup('g1', people[who], { kind: 'choice', act })).text;
    expect(await forged('ha', `ur:${reportId}`)).toBe('Không còn gì để hoàn tác.');
    expect((await taskNow('NV30')).progress).toBe(60);
    await talk.as(people.lan).says('xin gia hạn NV31 đến 30/6 vì chờ hướng dẫn');
    const { id } = await store.read.extension.findFirstOrThrow();
    expect(await forged('thu', `g:${id}`)).toMatch(/^Nút này không còn/);
    expect(await forged('lan', `ux:${id}`)).toBe('Không còn gì để hoàn tác.');
    expect(await store.read.extension.findFirstOrThrow()).toMatchObject({ state: 'requested' });
    await talk.as(people.thu).forges(`g:${id}`);
    const { id: decision } = await store.read.decision.findFirstOrThrow();
    expect(await forged('thu', `ud:${decision}`)).toBe('Không còn gì để hoàn tác.');
    expect((await talk.as(people.thu).forges(`ud:${decision}`)).text).toMatch(/^Đã hoàn tác NV31/);
  });

  it('does not say that there are none, but that they are not shown', async () => {
    const { talk, people } = await linkedOffice();
    const notShown = 'Trong nhóm này chỉ xem được số liệu của Phòng Nghiệp vụ Y.';
    for (const text of ['việc quá hạn của Sở Tư pháp', 'điểm nghẽn của Sở Tư pháp', '/chitieu Sở Tư pháp'])
      expect((await talk.inGroup('g1', people.thu, text)).text).toBe(notShown);
    const act = `l:overdue:0:${people.lan.unitId}`;
    expect((await talk.inGroup('g1', people.thu, { kind: 'choice', act })).text).toBe(notShown);
    expect((await talk.inGroup('g1', people.thu, 'đang có điểm nghẽn nào')).text).toContain('Phòng Nghiệp vụ Y');
  });
});

it('a list of one’s own stays private by whatever button', async () => {
  const { talk, people } = await linkedOffice();
  for (const act of ['l:mine:0:0', 'l:awaiting:0:0', 'l:open:0:0:m', '>/viec'])
    expect((await talk.inGroup('g1', people.ha, { kind: 'choice', act })).text).toMatch(/^Mục này là việc riêng/);
});

it('a leave is neither taken back nor spoken of in a group', async () => {
  const { talk, people, store } = await linkedOffice();
  await talk.as(people.ha).says('tôi nghỉ phép đến thứ Hai, anh Nam làm thay');
  expect(await store.read.leave.count()).toBe(1);
  expect((await talk.inGroup('g1', people.ha, 'hoàn tác')).text).toBe('Không còn gì để hoàn tác.');
});
