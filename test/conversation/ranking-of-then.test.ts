import { expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';

it('a ranking asked for another time says that it is of today', async () => {
  const { talk, people } = await smallOffice();
  const vinh = talk.as(people.vinh);
  const note = 'Bảng này tính đến hôm nay';
  expect((await vinh.says('đơn vị nào chậm nhất')).text).not.toContain(note);
  expect((await vinh.says('thế tuần trước?')).text).toContain(note);
  expect((await vinh.says('tháng này đơn vị nào chậm nhất')).text).not.toContain(note);
});
