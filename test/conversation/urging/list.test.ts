import { expect, it } from 'vitest';
import { at } from '../../reminders/played-office.ts';
import { smallOffice } from '../../support/small-office.ts';

it('a list is urged as a whole, by whoever may: the preview names what is on it now, and nothing is sent before the press', async () => {
  const { talk, people, store, tasks } = await smallOffice();
  const thu = talk.as(people.thu);
  const { NV14 } = tasks;
  await store.write(async (tx) => {
    for (let i = 0; i < 10; i++) {
      const { id: _, ...copy } = NV14;
      const { id } = await tx.task.create({ data: { ...copy, code: `NV${200 + i}` } });
      await tx.assignment.create({
        data: { taskId: id, personId: people.nam.id, focal: true, assignedAt: at('2024-01-08T08:00') },
      });
    }
  });
  const list = await thu.says('/quahan');
  expect(list.text).toContain('12 việc quá hạn');
  expect(list.labels).toContain('Đôn đốc cả danh sách');
  await thu.presses('Xem thêm');
  const preview = await thu.presses('Đôn đốc cả danh sách');
  expect(preview.text).toContain('Xem trước: đôn đốc 12 việc');
  expect(preview.text).toContain('Việc quá hạn');
  expect(await store.read.urging.count()).toBe(0);
  await thu.presses('Gửi');
  expect(await store.read.urgingRecipient.groupBy({ by: ['taskId'] })).toHaveLength(12);

  const unit = await thu.says('/tonghop Sở Tư pháp');
  expect(unit.labels).toContain('Đôn đốc việc quá hạn');
  expect((await thu.presses('Đôn đốc việc quá hạn')).text).toContain('đôn đốc 1 việc');
  expect((await thu.says('NV31')).labels).toContain('Đôn đốc');
  for (const said of ['/cham', 'việc nào lâu chưa báo cáo', 'việc chưa xong của Sở Y tế'])
    expect([said, (await thu.says(said)).labels.includes('Đôn đốc cả danh sách')]).toEqual([said, true]);

  const ly = talk.as(people.ly);
  await ly.says('/quahan');
  expect((await ly.presses('Đôn đốc cả danh sách')).text).toContain('đôn đốc 11 việc');
  const ha = talk.as(people.ha);
  expect((await ha.says('việc quá hạn của tôi')).labels).not.toContain('Đôn đốc cả danh sách');
  expect((await ha.forges('lu:overdue:0:0')).text).toContain('Mục này dành cho');
  expect((await thu.forges('lu:awaiting:0:0')).text).toContain('Nút này không còn dùng được');
  expect(await store.read.urging.count()).toBe(1);
});
