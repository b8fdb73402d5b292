import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { createBotApi } from '../support/bot-api/bot-api.ts';
import { runProgram } from '../support/program.ts';
import { officer, realOffice } from '../support/real-office.ts';

/** More by hand: KILLS=200 npx vitest run test/end-to-end/kill.test.ts */
const kills = Number(process.env['KILLS'] ?? 4);
const reportsPerLife = 5;

it(`loses no report and counts none twice while the process is killed ${kills} times`, {
  timeout: 60_000 + kills * 30_000,
}, async () => {
  const telegram = await createBotApi();
  onTestFinished(() => telegram.close());
  const office = await realOffice(1);
  const ha = telegram.person(101, { name: 'Hà', phone: officer });
  ha.says(`/start ${office.codes.get(officer) ?? ''}`);
  const sent: string[] = [];
  for (let life = 0; life < kills; life++) {
    const program = start();
    await program.prints('Nhắc Việc đang chạy');
    for (let report = 0; report < reportsPerLife; report++) {
      const note = `báo cáo số ${sent.length + 1}`;
      ha.says(`/capnhat NV1 ${Math.min(99, sent.length + 1)} ${note}`);
      sent.push(note);
      await later(Math.random() * 60);
    }
    // Somewhere between the first report and the last answer.
    await later(Math.random() * 400);
    await program.kill();
  }
  const program = start();
  onTestFinished(() => program.kill());
  await telegram.untilConfirmed();
  await program.prints('Nhắc Việc đang chạy');

  const store = await openStore(office.url);
  onTestFinished(() => store.close());
  await expect.poll(() => store.read.inbox.count({ where: { state: 'waiting' } }), { timeout: 15_000 }).toBe(0);
  const reports = await store.read.progressReport.findMany({ orderBy: { id: 'asc' } });
  expect(reports.map((report) => report.note)).toEqual(sent);
  expect(await store.read.taskVersion.count()).toBe(sent.length + 1);

  function start() {
    return runProgram(['start'], {
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: office.url,
    });
  }
});

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
