import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { type BotApi, createBotApi } from '../support/bot-api/bot-api.ts';
import { type Running, runProgram } from '../support/program.ts';
import { coordinator, officer, type RealOffice, realOffice } from '../support/real-office.ts';

it('joins by invitation, reports, undoes and confirms over Telegram', { timeout: 60_000 }, async () => {
  const { telegram, office } = await begin();
  const ha = telegram.person(101, { name: 'Hà', phone: officer });
  expect((await telegram.inlineAnswer(ha.types('NV1'))).button?.text).toBe('Mở bot để đăng nhập');
  ha.says('xin chào');
  await ha.hears('chỉ dành cho cán bộ trong danh sách');
  ha.says(`/start ${office.codes.get(officer) ?? ''}`);
  await ha.hears('Xin chào Trần Thu Hà');
  await expect.poll(() => telegram.menuOf(101)?.map(({ command }) => command)).toContain('viec');
  const { results } = await telegram.inlineAnswer(ha.types('NV1'));
  expect(results.map(({ title }) => title)).toEqual(['NV1 · Nhiệm vụ số 1']);
  ha.says('nv1 dat 60%, vuong kinh phi');
  await ha.hears('0% → 60%');
  ha.presses('Hoàn tác');
  await ha.hears('trở lại 0%');
  ha.says('NV1 xong rồi');
  await ha.hears('chờ cơ quan thường trực xác nhận');

  const minh = telegram.person(102, { name: 'Minh', phone: coordinator });
  minh.says('/start');
  await minh.hears('chỉ dành cho cán bộ trong danh sách');
  minh.sharesContact();
  await minh.hears('Xin chào Lê Minh');
  minh.says('danh sách chờ duyệt');
  await minh.hears('Chờ quyết định: 1 kết quả');
  minh.presses('NV1');
  await minh.hears('Chờ xác nhận (trong hạn)');
  minh.presses('Xác nhận');
  await minh.hears('Đã xác nhận NV1 hoàn thành');
  await expectTask(office, 'NV1', { state: 'confirmed', progress: 100 });
});

it('takes an edited message and a reply to a card over Telegram', { timeout: 60_000 }, async () => {
  const { telegram, office } = await begin();
  const ha = telegram.person(101, { name: 'Hà', phone: officer });
  ha.says(`/start ${office.codes.get(officer) ?? ''}`);
  await ha.hears('Xin chào Trần Thu Hà');
  const report = ha.says('NV1 60%');
  await ha.hears('0% → 60%');
  ha.edits(report, 'NV1 50%');
  await ha.hears('Đã sửa NV1: 60% → 50%');
  ha.says('NV2');
  const card = await ha.hears('NV2 · Nhiệm vụ số 2');
  ha.says('NV3');
  await ha.hears('NV3 · Nhiệm vụ số 3');
  ha.says('30%', { replyTo: card.id });
  await ha.hears('Đã ghi NV2: 0% → 30%');
  ha.says('45%', { replyTo: report });
  await ha.hears('Đã sửa NV1: 50% → 45%');
  await expectTask(office, 'NV1', { progress: 45 });
  await expectTask(office, 'NV3', { progress: 0 });
});

it('refuses old buttons of a finished task, and every button of whoever has left', { timeout: 60_000 }, async () => {
  const { telegram, office } = await begin();
  const ha = telegram.person(101, { name: 'Hà', phone: officer });
  ha.says(`/start ${office.codes.get(officer) ?? ''}`);
  await ha.hears('Xin chào Trần Thu Hà');
  ha.says('NV1');
  const card = await ha.hears('NV1 · Nhiệm vụ số 1');
  ha.says('NV1 xong rồi');
  await ha.hears('chờ cơ quan thường trực xác nhận');
  const minh = telegram.person(102, { name: 'Minh', phone: coordinator });
  minh.sharesContact();
  await minh.hears('Xin chào Lê Minh');
  minh.says('xác nhận NV1');
  await minh.hears('Đã xác nhận NV1 hoàn thành');
  ha.presses('Báo hoàn thành', { on: card.id });
  await ha.hears('NV1 đã được xác nhận hoàn thành');
  minh.says('chị Hà nghỉ việc từ hôm nay');
  await minh.hears('Ghi nhận?');
  minh.presses('Ghi nhận');
  await minh.hears('Đã ghi: Trần Thu Hà');
  ha.presses('Cập nhật tiến độ', { on: card.id });
  await ha.hears('chỉ dành cho cán bộ trong danh sách');
  await expectTask(office, 'NV1', { state: 'confirmed', progress: 100 });
});

it('says in one sentence that the token is rejected, and ends with 1', { timeout: 30_000 }, async () => {
  const telegram = await createBotApi();
  onTestFinished(() => telegram.close());
  const office = await realOffice(1);
  const program = start(telegram, office, { BOT_TOKEN: '987654321:AAF-some-other-token_0123456789' });
  expect(await program.ended()).toBe(1);
  expect(program.err().trim().split('\n')).toEqual([expect.stringContaining('không nhận BOT_TOKEN')]);
});

it('refuses to start on a wrong setting, naming it', { timeout: 30_000 }, async () => {
  const program = runProgram(['start'], { PORT: 'tám mươi', TIMEZONE: 'Sao/Hoa' });
  expect(await program.ended()).toBe(1);
  expect(program.err()).toContain('PORT');
  expect(program.err()).toContain('TIMEZONE');
});

async function begin(): Promise<{ telegram: BotApi; office: RealOffice }> {
  const telegram = await createBotApi();
  onTestFinished(() => telegram.close());
  const office = await realOffice(3);
  const program = start(telegram, office);
  onTestFinished(() => program.kill());
  await program.prints('Nhắc Việc đang chạy');
  return { telegram, office };
}

function start(telegram: BotApi, office: RealOffice, env: Record<string, string> = {}): Running {
  return runProgram(['start'], {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: office.url,
    ...env,
  });
}

async function expectTask(office: RealOffice, code: string, expected: object): Promise<void> {
  const store = await openStore(office.url);
  onTestFinished(() => store.close());
  expect(await store.read.task.findUnique({ where: { code } })).toMatchObject(expected);
}
