import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/intake/plan-rows.ts';
import { readWorkbook } from '../../src/intake/read-workbook.ts';
import { day, workbookFolder, writeWorkbook } from '../support/workbooks.ts';

const file = workbookFolder();
const nanosecondsInMillisecond = 1e6;

test('an appendix of 2,000 rows is read and understood in under 3 s, and a neighbour waits less than 50 ms at the 95th percentile', {
  retry: 3,
}, async () => {
  const header = [
    'Mã',
    'Nhóm',
    'Nội dung nhiệm vụ',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Ngày bắt đầu',
    'Thời hạn',
    'Sản phẩm',
    'Chỉ tiêu',
    'Văn bản giao',
  ];
  const rows = Array.from({ length: 2_000 }, (_, index) => [
    `NV${index}`,
    'Pháp lý',
    'Triển khai đồng bộ các nhiệm vụ được giao theo kế hoạch của Uỷ ban nhân dân tỉnh; '.repeat(3),
    'Sở Tư pháp',
    'Sở Y tế; Công an tỉnh, Sở Thông tin và Truyền thông',
    day(2024, 1, 2),
    index % 2 === 0 ? day(2024, 6, 30) : '30/6/2024',
    'Báo cáo',
    '1.269.779 tài khoản',
    'Kế hoạch số 78/KH-UBND ngày 28/01/2022',
  ]);
  const path = await writeWorkbook(file('appendix.xlsx'), { rows: [header, ...rows] });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const workbook = await readWorkbook(path);
  const plan = workbook.kind === 'workbook' ? await readPlan(workbook.sheets) : null;
  const seconds = (performance.now() - started) / 1000;
  delay.disable();
  // Alone no turn takes 20 ms; beside other tests one may be held up, and a reading that blocks would hold up many.
  const waited = delay.percentile(95) / nanosecondsInMillisecond;
  const longest = delay.max / nanosecondsInMillisecond;
  expect(plan).toMatchObject({ kind: 'plan', refusals: [], tasks: { length: 2_000 } });
  expect(seconds).toBeLessThan(3);
  expect(waited).toBeLessThan(50);
  expect(longest).toBeLessThan(500);
});
