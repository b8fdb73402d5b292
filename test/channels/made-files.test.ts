import { expect, it } from 'vitest';
import { decodePng } from '../support/png.ts';
import { realChannels } from '../support/real-channels.ts';

it('a chart arrives on Telegram as a photo with its sentence and its buttons, and the next one by a press', async () => {
  const bot = await realChannels();
  const vinh = bot.phone('vinh');
  vinh.says('vẽ biểu đồ các đơn vị');
  await bot.settle();
  const [message] = vinh.messages().slice(-1);
  expect(message?.text).toMatch(/^Biểu đồ theo đơn vị: toàn bộ kế hoạch\nTổng số \d+ nhiệm vụ/);
  expect(message?.file?.name).toBe('bieu-do-don-vi-2024-04-02.png');
  expect(message?.file?.size).toBeGreaterThan(10_000);
  vinh.presses('Tiến độ');
  await bot.settle();
  expect(vinh.messages().at(-1)?.file?.name).toBe('bieu-do-tien-do-2024-04-02.png');
  expect(bot.telegram.calls('sendPhoto')).toHaveLength(2);
  expect(bot.telegram.calls('sendDocument')).toHaveLength(0);
});

it('in the web chat a chart is given to whoever was sent it, as long as they may read its figures', async () => {
  const bot = await realChannels();
  const [ly, lan, guest] = [await bot.browser('ly'), await bot.browser('lan'), await bot.guest()];
  await ly.says('biểu đồ Sở Y tế');
  const { key } = await bot.office.store.read.outbox.findFirstOrThrow({ where: { chat: ly.chat } });
  const path = `/api/made/${encodeURIComponent(key)}`;
  const response = await ly.get(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(response.headers.get('content-disposition')).toMatch(/^inline; filename="bieu-do-don-vi-2024-04-02.png"/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(decodePng(bytes).width).toBe(1080);
  expect(new Uint8Array(await (await ly.get(path)).arrayBuffer())).toEqual(bytes);
  for (const other of [lan, guest]) expect((await other.get(path)).status).toBe(404);
  for (const wrong of ['reply:0:0', 'digest:1:2024-04-02', '..%2f..%2foffice.db'])
    expect((await ly.get(`/api/made/${wrong}`)).status).toBe(404);
  const { id } = bot.office.people.ly;
  await bot.office.store.write((tx) => tx.person.update({ where: { id }, data: { role: 'officer' } }));
  const refused = await ly.get(path);
  expect([refused.status, await refused.text()]).toEqual([
    404,
    'Không mở được tệp này: số liệu trong tệp không thuộc phạm vi anh/chị được xem.',
  ]);
});
