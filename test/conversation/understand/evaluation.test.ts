import { expect, it } from 'vitest';
import { understand } from '../../../src/conversation/understand/understand.ts';
import { plainContext } from './corpus/office.ts';

const scoredIn = (text: string) =>
  understand(text, plainContext).map(({ intent, kind, scored }) => [intent, kind, scored]);

it.each([
  [
    ['ranking', 'units', true],
    ['xếp hạng các đơn vị quý 1', 'xep hang don vi nam 2023', 'bảng điểm các sở'],
  ],
  [
    ['ranking', 'people', true],
    [
      'chấm điểm cán bộ năm 2023',
      'cham diem can bo',
      'xếp hạng cá nhân cho tôi xem',
      '/xephang cán bộ',
      'cham diem nhan vien so y te nam 2024',
    ],
  ],
  [
    ['ranking', undefined, true],
    ['/xephang', '/xephang quý 1', 'bảng xếp hạng'],
  ],
  [
    ['ranking', undefined, 'how'],
    ['cách tính điểm', 'cong thuc cham diem', 'tính điểm thế nào vậy em', 'trọng số chấm điểm'],
  ],
  [
    ['ranking', undefined, 'file'],
    ['phiếu đánh giá năm 2023', 'xuat phieu danh gia'],
  ],
  [
    ['person_status', undefined, true],
    ['điểm của tôi', 'diem cua em nam nay', 'tôi được bao nhiêu điểm', 'điểm của chị Mai'],
  ],
  [
    ['unit_status', undefined, true],
    ['vì sao Sở Y tế được 72 điểm', 'so y te duoc may diem', 'đánh giá Sở Y tế năm nay', '/xephang Sở Y tế'],
  ],
] as const)('%s is what is asked for', (expected, sentences) => {
  for (const sentence of sentences) expect(scoredIn(sentence), sentence).toEqual([expected]);
});

it('what only sounds like points is something else', () => {
  for (const sentence of [
    ...['đơn vị nào chậm nhất', 'ai trễ nhiều nhất', 'các điểm nghẽn hiện nay', 'mô hình điểm đến đâu rồi'],
    ...[
      'NV12 đã lắp 12 điểm công chứng',
      'NV12 60% tính đến thời điểm này',
      'Sở Y tế thế nào',
      'đánh giá tình hình chung',
    ],
  ])
    for (const { scored } of understand(sentence, plainContext)) expect(scored, sentence).toBeUndefined();
});

it.each([
  ['quý này so với cùng kỳ năm ngoái', 'this_quarter/2023-Q2'],
  ['quy nay so voi cung ky nam ngoai', 'this_quarter/2023-Q2'],
  ['tháng 3 so với cùng kỳ', '2024-03/2023-03'],
  ['so với cùng kỳ năm trước thì sao', 'this_year/2023'],
  ['tuần này so với cùng kỳ', 'this_week/2023-W14'],
  ['so sánh hôm nay với ngày 31/3', '2024-04-02/2024-03-31'],
  ['so voi ngay 31/3', '2024-04-02/2024-03-31'],
  ['so sánh ngày 15/3 với ngày 31/3', '2024-03-31/2024-03-15'],
])('%s compares two times', (sentence, period) => {
  expect(understand(sentence, { ...plainContext, today: '2024-04-02' })).toMatchObject([{ intent: 'summary', period }]);
});
