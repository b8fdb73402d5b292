import { expect, it } from 'vitest';
import { understand } from '../../../src/conversation/understand/understand.ts';
import { plainContext } from './corpus/office.ts';

const chartIn = (text: string) => understand(text, plainContext).map((reading) => reading.chart);

it.each([
  ['units', ['biểu đồ', 'vẽ biểu đồ tiến độ các sở', 'bieu do don vi cham nhat', 'biểu đồ việc quá hạn', '/bieudo']],
  ['progress', ['biểu đồ tiến độ', 'bieu do tien do de an 06', 'biểu đồ so với kế hoạch', '/bieudo tiến độ Sở Y tế']],
  ['weeks', ['biểu đồ quá hạn theo tuần', 'bieu do qua han tung tuan so y te', 'biểu đồ nhiệt', '/bieudo theo tuần']],
])('%s is the picture that is meant', (chart, sentences) => {
  for (const sentence of sentences) expect(chartIn(sentence), sentence).toEqual([chart]);
});

it('nothing but a picture has one', () => {
  for (const sentence of ['tổng hợp', 'báo cáo tuần', 'xuất báo cáo word', 'đơn vị nào chậm nhất'])
    expect(chartIn(sentence), sentence).toEqual([undefined]);
});
