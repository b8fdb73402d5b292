import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { realChannels } from '../support/real-channels.ts';
import { workbookFolder, writeWorkbook } from '../support/workbooks.ts';

const inFolder = workbookFolder();

async function workbook(name: string): Promise<Buffer> {
  const rows = [
    ['PHỤ LỤC NHIỆM VỤ NĂM 2024'],
    ['Mã', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Văn bản giao'],
    ['A1', 'Ban hành kế hoạch', 'Sở TP', '30/6/2024', 'Kế hoạch số 78/KH-UBND ngày 28/01/2022'],
    ['A2', 'Triển khai kiosk', 'Sở Y tế', 'Thường xuyên', 'Kế hoạch số 78/KH-UBND ngày 28/01/2022'],
  ];
  return readFileSync(await writeWorkbook(inFolder(name), { rows }));
}

it('a workbook sent on Telegram is fetched, read, asked about in one message, and taken over', async () => {
  const bot = await realChannels();
  const thu = bot.phone('thu');
  thu.sendsFile({ name: 'ke-hoach.xlsx', content: await workbook('a.xlsx') });
  await bot.settle();
  const [come, preview] = thu.messages().slice(-2);
  expect(come?.text).toBe('Đã nhận tệp ke-hoach.xlsx, đang đọc…');
  expect(preview?.text).toMatch(
    /^Đọc được 2 nhiệm vụ trong 1 nhóm, căn cứ Kế hoạch số 78\/KH-UBND ngày 28\/01\/2022\n/,
  );
  const before = thu.messages().length;
  thu.presses('Sở Tư pháp');
  await bot.settle();
  expect(thu.messages()).toHaveLength(before);
  thu.presses('Nhập 2 nhiệm vụ');
  await bot.settle();
  expect(thu.messages().at(-1)?.text).toContain('Đã nhập kế hoạch: thêm 2, đổi 0, giữ nguyên 0 nhiệm vụ');
  expect(await bot.office.store.read.task.count({ where: { code: { in: ['A1', 'A2'] } } })).toBe(2);
  thu.presses('Hoàn tác');
  await bot.settle();
  expect(thu.messages().at(-1)?.text).toContain('Đã hoàn tác lần nhập tệp: 2 nhiệm vụ');
});

it('what Telegram does not give out now waits and is tried again by one press', async () => {
  const bot = await realChannels();
  const thu = bot.phone('thu');
  bot.telegram.faults.once('getFile', { kind: 'refuse', code: 502, description: 'Bad Gateway' }, 2);
  thu.sendsFile({ name: 'ke-hoach.xlsx', content: await workbook('b.xlsx') });
  await bot.settle();
  expect(thu.messages().at(-1)?.text).toBe(
    'Chưa tải được tệp ke-hoach.xlsx: máy chủ chưa trả lời. Tệp chưa mất, xin bấm Thử lại.',
  );
  thu.presses('Thử lại');
  await bot.settle();
  expect(thu.messages().at(-1)?.text).toContain('Đọc được 2 nhiệm vụ');
});

it('a moment of trouble is passed over, and a file too large is refused with what to do', async () => {
  const bot = await realChannels();
  const thu = bot.phone('thu');
  bot.telegram.faults.once('getFile', { kind: 'dropBefore' });
  thu.sendsFile({ name: 'ke-hoach.xlsx', content: await workbook('c.xlsx') });
  await bot.settle();
  expect(thu.messages().at(-1)?.text).toContain('Đọc được 2 nhiệm vụ');
  thu.sendsFile({ name: 'to.xlsx', content: Buffer.alloc(20 * 1024 * 1024 + 1) });
  await bot.settle();
  expect(thu.messages().at(-1)?.text).toContain('Tệp to.xlsx quá lớn: chỉ tải được tệp đến 20 MB.');
  thu.sends({ document: { file_id: 'x', file_unique_id: 'x', file_name: 'mat.xlsx', file_size: 10 } });
  await bot.settle();
  expect(thu.messages().at(-1)?.text).toBe('Không tải được tệp mat.xlsx: tệp không còn ở nơi gửi. Xin gửi lại tệp.');
});

it('in the web chat a plan is handed in with its page, and taken over there', async () => {
  const bot = await realChannels();
  const thu = await bot.browser('thu');
  const handed = await thu.upload('ke-hoach.xlsx', await workbook('d.xlsx'));
  const { token } = (await handed.json()) as { token: string };
  expect(await thu.says('', [{ token, name: 'ke-hoach.xlsx' }])).toContain('Đọc được 2 nhiệm vụ trong 1 nhóm');
  expect(await thu.says('bỏ qua')).toContain('Mới: 1 · Chưa nhập được: 1.');
  expect(await thu.says('nhập đi ạ')).toContain('Đã nhập kế hoạch: thêm 1');
});
