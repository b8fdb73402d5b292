import { expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';

it('where nobody has the name, the three nearest are offered, and pressing one asks of that one', async () => {
  const { talk, people } = await smallOffice();
  const thu = talk.as(people.thu);
  const asked = await thu.says('chị Hàa đang làm những việc gì');
  expect(asked.text).toBe('Không thấy ai tên “Hàa”. Ý anh/chị là ai dưới đây?');
  expect(asked.labels).toHaveLength(3);
  expect(asked.labels[0]).toBe('Trần Thị Hà (Phòng Nghiệp vụ Y)');
  expect((await thu.presses('Trần Thị Hà (Phòng Nghiệp vụ Y)')).text).toContain('Trần Thị Hà');
});

it('so it is for a substitute and for whoever is to have a task', async () => {
  const { talk, people, store } = await smallOffice();
  const ha = talk.as(people.ha);
  await ha.says('tôi nghỉ phép từ 8/4 đến 10/4, chị Namm làm thay');
  await ha.presses('Nguyễn Văn Nam (Phòng Nghiệp vụ Y)');
  expect((await store.read.leave.findFirstOrThrow()).substituteId).toBe(people.nam.id);
  const ly = talk.as(people.ly);
  await ly.says('chuyển NV13 cho anh Namm');
  expect((await ly.presses('Nguyễn Văn Nam (Phòng Nghiệp vụ Y)')).text).toContain('Đã chuyển NV13');
});
