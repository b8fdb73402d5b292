import { expect, it } from 'vitest';
import { fillReportedUntil } from '../../src/actions/fill-reported-until.ts';
import { zone } from '../reminders/played-office.ts';
import { smallOffice } from '../support/small-office.ts';

it('what was reported before periods were kept counts from the start of the process on, and is filled in once', async () => {
  const { talk, people, store, taskNow } = await smallOffice();
  await talk.as(people.ha).says('NV20 kỳ này: đã họp 12 buổi');
  const known = (await taskNow('NV20')).reportedUntil;
  const task = await taskNow('NV20');
  await store.write(async (tx) => {
    await tx.task.update({ where: { id: task.id }, data: { reportedUntil: null } });
    await tx.taskVersion.updateMany({ where: { taskId: task.id }, data: { reportedUntil: null } });
  });
  expect(await fillReportedUntil(store, talk.now(), zone)).toBe(1);
  expect((await taskNow('NV20')).reportedUntil).toEqual(known);
  expect((await talk.as(people.thu).says('việc thường xuyên nào chưa báo cáo kỳ này')).text).toContain(
    'đã báo cáo kỳ này',
  );
  expect(await fillReportedUntil(store, talk.now(), zone)).toBe(0);
});
