import { expect, it } from 'vitest';
import { at, playedOffice } from '../reminders/played-office.ts';
import { heldUp, unitNamed } from '../support/held-up.ts';
import { giveIndicator, smallOffice } from '../support/small-office.ts';
import { paragraphsOf, tablesOf, tableWith, wordsOf } from '../support/word-file.ts';
import { orderOf, wordFile } from '../support/written-report.ts';

const now = at('2024-04-02T08:00');

it('says the official sentence word for word, and the same by group and by unit, the worst first', async () => {
  const { store } = await smallOffice();
  const file = await wordFile(store, { span: '2024-W14', at: now });
  expect(paragraphsOf(file)).toContain(
    'Tổng số 11 nhiệm vụ; đã hoàn thành 1 (đúng hạn: 1, quá hạn: 0); chưa hoàn thành 10 (trong hạn: 7, quá hạn: 3), ' +
      'số quá hạn chiếm 27,3%, không tăng, không giảm so với kỳ trước.',
  );
  expect(paragraphsOf(file)).toContain('Số liệu kỳ trước tính đến hết ngày 31/3/2024.');
  expect(paragraphsOf(file)).toContain('Tỷ lệ hoàn thành: 9,1%.');
  expect(paragraphsOf(file)).toContain('Trong số chưa hoàn thành, trong hạn có 1 nhiệm vụ đang tạm dừng.');
  expect(paragraphsOf(file)).toContain('1 nhiệm vụ đã huỷ, không tính vào tổng số.');
  expect(tableWith(file, 'TT', 'Đơn vị chủ trì', 'Tổng số')).toEqual([
    ['1', 'Phòng Nghiệp vụ Y', '9', '1', '0', '6', '2', '22,2%'],
    ['2', 'Sở Tư pháp', '2', '0', '0', '1', '1', '50%'],
    ['', 'Tổng số', '11', '1', '0', '7', '3', '27,3%'],
  ]);
});

it('says up to when it tells: all of a period that is over, or this moment', async () => {
  const { store } = await smallOffice();
  const opening = async (span: string) => paragraphsOf(await wordFile(store, { span, at: now })).join('\n');
  expect(await opening('last_week')).toContain(
    'báo cáo kết quả thực hiện nhiệm vụ tuần 13 năm 2024 (từ ngày 25/3/2024 đến ngày 31/3/2024), số liệu tính đến hết ngày 31/3/2024, như sau:',
  );
  expect(await opening('this_week')).toContain(
    'Kỳ báo cáo chưa kết thúc; số liệu tính đến 8h ngày 02/4/2024, như sau:',
  );
});

it('names what was finished in the period, and only that', async () => {
  const { store } = await smallOffice();
  const week = await wordFile(store, { span: 'last_week', at: now });
  expect(tableWith(week, 'Ngày báo cáo hoàn thành', 'Thời hạn')).toEqual([
    [
      '1',
      'NV17',
      'Triển khai nội dung NV17',
      'Phòng Nghiệp vụ Y',
      '28/6/2024',
      '27/3/2024',
      'Hoàn thành trước hạn 93 ngày',
    ],
  ]);
  const later = await wordFile(store, { span: 'this_week', at: now });
  expect(paragraphsOf(later).some((words) => words.includes('NHIỆM VỤ HOÀN THÀNH TRONG KỲ'))).toBe(false);
});

it('names every task that is late, with who and with what was reported of why', async () => {
  const { store, people, tasks } = await smallOffice();
  const text = 'chưa có kinh phí mua kiosk';
  await heldUp(store, [tasks.NV14], { by: people.ha, text, reportedAt: at('2024-03-26T09:00') });
  const file = await wordFile(store, { span: 'this_week', at: now });
  expect(paragraphsOf(file)).toContain('3 nhiệm vụ chưa hoàn thành đã quá hạn, xếp từ nhiệm vụ quá hạn lâu nhất:');
  expect(tableWith(file, 'Nguyên nhân đã báo cáo', 'Trạng thái').map((row) => row.slice(1))).toEqual([
    [
      'NV14',
      'Triển khai nội dung NV14',
      'Phòng Nghiệp vụ Y (đầu mối: Trần Thị Hà)',
      '29/3/2024',
      'Quá hạn 4 ngày',
      'chưa có kinh phí mua kiosk',
    ],
    [
      'NV31',
      'Triển khai nội dung NV31',
      'Sở Tư pháp (đầu mối: Đỗ Thị Lan)',
      '29/3/2024',
      'Quá hạn 4 ngày',
      'Chưa có báo cáo',
    ],
    [
      'NV21',
      'Triển khai nội dung NV21',
      'Phòng Nghiệp vụ Y (đầu mối: Trần Thị Hà)',
      '29/3/2024',
      'Chờ xác nhận (quá hạn)',
      'Chưa có báo cáo',
    ],
  ]);
});

it('lists what holds tasks up with whose it is and for how long, and asks for it', async () => {
  const { store, people, tasks } = await smallOffice();
  await heldUp(store, [tasks.NV12, tasks.NV30], {
    ...{ by: people.ha, text: 'IOC chưa có tư cách pháp lý', reportedAt: at('2024-03-23T09:00') },
    ...{ owner: 'Sở Tư pháp', answerBy: '2024-04-15' },
  });
  const file = await wordFile(store, { span: 'this_week', at: now });
  expect(tableWith(file, 'Nhiệm vụ bị ảnh hưởng')).toEqual([
    [
      '1',
      'IOC chưa có tư cách pháp lý (kinh phí)',
      'NV12, NV30',
      'Sở Tư pháp',
      '10',
      'Chưa trả lời, cần trả lời trước ngày 15/4/2024',
    ],
  ]);
  expect(paragraphsOf(file)).toContain(
    '- Đề nghị Sở Tư pháp tháo gỡ: IOC chưa có tư cách pháp lý (nhiệm vụ: NV12, NV30).',
  );
});

it('asks for the decisions that wait, and plans what comes due next', async () => {
  const { store, people, talk } = await smallOffice();
  await talk.as(people.ha).says('xin gia hạn NV13 đến 15/5/2024 vì chờ hướng dẫn');
  const file = await wordFile(store, { span: 'this_week', at: now });
  expect(tableWith(file, 'Đề nghị đến')).toEqual([
    ['1', 'NV13', 'Phòng Nghiệp vụ Y', '04/4/2024', '15/5/2024', 'chờ hướng dẫn', 'Xin ngày 02/4/2024'],
  ]);
  expect(paragraphsOf(file)).toContain('Kết quả chờ xác nhận hoàn thành: 2 nhiệm vụ');
  expect(paragraphsOf(file)).toContain('Từ ngày 02/4/2024 đến ngày 14/4/2024 có 1 nhiệm vụ đến hạn:');
});

it('sets indicators beside their targets', async () => {
  const office = await smallOffice();
  await giveIndicator(office, office.tasks.NV12, 20, 'cơ sở');
  await office.talk.as(office.people.ha).says('NV12 đạt 12/20 cơ sở');
  const file = await wordFile(office.store, { span: 'this_week', at: at('2024-04-02T09:00') });
  expect(paragraphsOf(file)).toContain('0/1 chỉ tiêu đã đạt mục tiêu.');
  expect(tableWith(file, 'Mục tiêu', 'Kết quả')).toEqual([
    [
      '1',
      'NV12',
      'Triển khai nội dung NV12',
      'Phòng Nghiệp vụ Y',
      '20 cơ sở',
      '12 cơ sở (ngày 02/4/2024)',
      '60%',
      '28/6/2024',
    ],
  ]);
});

it('judges continuous tasks by their periods', async () => {
  const office = await smallOffice();
  await office.talk.as(office.people.ha).says('NV20 kỳ này: đã họp giao ban, 12 đơn vị dự');
  const file = await wordFile(office.store, { span: '2024-04', at: at('2024-04-16T08:00') });
  expect(paragraphsOf(file)).toContain(
    '1 nhiệm vụ thường xuyên. 1 kỳ báo cáo kết thúc trong kỳ: báo cáo đúng hạn 1 (100%), báo cáo muộn 0, thiếu báo cáo 0.',
  );
  expect(tableWith(file, 'Báo cáo trong kỳ')).toEqual([
    [
      '1',
      'NV20',
      'Triển khai nội dung NV20',
      'Phòng Nghiệp vụ Y',
      'Hằng tháng',
      'tháng 4 năm 2024: đúng hạn (02/4/2024)',
      'đã họp giao ban, 12 đơn vị dự',
    ],
  ]);
});

it('has every task in the appendix with both its deadlines, those given up apart', async () => {
  const { store, tasks, talk, people } = await smallOffice();
  await talk.as(people.ha).says('xin gia hạn NV14 đến 30/4/2024 vì chờ kinh phí');
  const [asked] = await store.read.extension.findMany({ where: { taskId: tasks.NV14.id } });
  await talk.as(people.thu).forges(`g:${asked?.id ?? 0}`);
  const file = await wordFile(store, { span: 'this_week', at: at('2024-04-02T09:00') });
  const rows = tableWith(file, 'Hạn gốc', 'Hạn hiện tại');
  const codes = rows.flatMap((row) => (row.length > 1 ? [row[1]] : row));
  expect(codes).toEqual([
    'Dịch vụ công',
    ...['NV12', 'NV13', 'NV14', 'NV15', 'NV16', 'NV17', 'NV18', 'NV20', 'NV21', 'NV30', 'NV31'],
    'Nhiệm vụ đã huỷ (không tính vào tổng số)',
    'NV19',
  ]);
  expect(rows.find((row) => row[1] === 'NV14')?.slice(5, 9)).toEqual([
    '29/3/2024',
    '30/4/2024',
    '30%',
    'Chậm tiến độ 46 điểm',
  ]);
  expect(paragraphsOf(file)).toContain(
    'Tính theo hạn gốc (1 nhiệm vụ đã đổi hạn): chưa hoàn thành quá hạn 3, hoàn thành quá hạn 0.',
  );
});

it('says so, and no more, where there is nothing to tell', async () => {
  const played = await playedOffice();
  const file = await wordFile(played.store, { span: 'this_week', at: now });
  expect(paragraphsOf(file)).toContain('Chưa có nhiệm vụ nào trong phạm vi báo cáo.');
  expect(tablesOf(file)).toEqual([]);
  expect(wordsOf(file.document)).not.toContain('Phụ lục');
  expect(wordsOf(file.document)).toContain('TM. TỔ CÔNG TÁC');
});

it('is of a unit with those below it, or of a programme, where that is wanted', async () => {
  const { store } = await smallOffice();
  const justice = await unitNamed(store, 'Sở Tư pháp');
  const { facts } = await orderOf(store, { span: 'this_week', at: now, scope: { underUnitId: justice.id } });
  expect(facts.tasks.map(({ code }) => code)).toEqual(['NV30', 'NV31']);
  const file = await wordFile(store, {
    ...{ span: 'this_week', at: now, scope: { underUnitId: justice.id }, subject: 'Sở Tư pháp' },
  });
  expect(paragraphsOf(file)[2]).toBe('Kết quả thực hiện nhiệm vụ tuần 14 năm 2024 (Sở Tư pháp)');
});
