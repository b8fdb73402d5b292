import { expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';

it('the slowest unit of a past day or week is told as it stood when that was over', async () => {
  const { talk, people } = await smallOffice();
  const vinh = talk.as(people.vinh);
  expect((await vinh.says('đơn vị nào chậm nhất')).text).toContain('lâu nhất 4 ngày');
  const lastWeek = (await vinh.says('thế tuần trước?')).text;
  expect(lastWeek).toContain('Số liệu khi hết ngày 31/3/2024.');
  expect(lastWeek).toContain('lâu nhất 3 ngày');
  // The deadlines of that Friday had not passed on the Thursday before.
  const thursday = (await vinh.says('ngày 28/3 đơn vị nào chậm nhất')).text;
  expect(thursday).toBe('Không có đơn vị nào có việc quá hạn.\nSố liệu khi hết ngày 28/3/2024.');
  expect((await vinh.says('tháng này đơn vị nào chậm nhất')).text).not.toContain('Số liệu khi hết ngày');
});

it('a ranking of people for another time says that it is of today, and leads to the points of that time', async () => {
  const { talk, people } = await smallOffice();
  const vinh = talk.as(people.vinh);
  expect((await vinh.says('tháng trước ai trễ nhiều nhất')).text).toContain('Bảng này tính đến hôm nay.');
  expect((await vinh.presses('Chấm điểm, xếp hạng')).text).toContain('tháng 3 năm 2024');
});
