import { expect, it } from 'vitest';
import { smallOffice } from '../../support/small-office.ts';

it('the standing body takes the report of a period back, with a reason, and the period is open again', async () => {
  const { talk, people, taskNow } = await smallOffice();
  const [ha, thu] = [talk.as(people.ha), talk.as(people.thu)];
  await ha.says('NV20 kỳ tháng 3: tuyên truyền 12 buổi');
  await ha.says('NV20 đã tuyên truyền 5 buổi');
  talk.passMinutes(60);
  expect((await thu.says('sửa NV20 50% vì nhầm')).text).toContain('NV20 là việc thường xuyên');
  expect((await thu.says('huỷ báo cáo NV20')).text).toContain('vì lý do gì?');
  expect((await thu.says('số buổi của đơn vị khác')).text).toBe(
    'Đã bỏ báo cáo kỳ tháng 4 (15/3–14/4) của NV20 do Trần Thị Hà gửi, lý do “số buổi của đơn vị khác”. ' +
      'Kỳ này tính là chưa báo cáo.',
  );
  expect((await taskNow('NV20')).reportedUntil).toEqual(new Date('2024-03-15T00:00:00+07:00'));
  const told = (await ha.hears()).text;
  expect(told).toContain('bỏ báo cáo kỳ tháng 4 (15/3–14/4) của NV20');
  expect(told).toContain('Lý do: “số buổi của đơn vị khác”');
  expect((await thu.says('lịch sử NV20')).text).toContain('hoàn tác báo cáo kỳ');
  expect((await ha.says('huỷ báo cáo NV20 vì nhầm')).text).not.toContain('Đã bỏ báo cáo');
  expect((await ha.says('NV20 đã tuyên truyền 4 buổi')).text).toContain('kỳ tháng 4');
  expect((await thu.says('huỷ báo cáo NV12')).text).toContain('NV12');
});
