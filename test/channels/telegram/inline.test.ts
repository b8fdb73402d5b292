import { expect, it } from 'vitest';
import type { InlineQuery, LookUp } from '../../../src/channels/channel.ts';
import { nothingToFind, playedTelegram, startedChannel, textsOf, until } from './fixture.ts';

const oneTask: LookUp = ({ text }) =>
  Promise.resolve({
    kind: 'found',
    articles: [{ id: 'task:1', title: `NV12 ${text}`, description: '40%', text: 'NV12 · Kiosk\n40%' }],
  });

it('shows what was found to that person alone, for a moment only, with nothing to press', async () => {
  const telegram = await playedTelegram();
  await startedChannel(telegram, {}, oneTask);
  const answer = await telegram.inlineAnswer(telegram.person(101).types('kiosk'));
  expect(answer).toMatchObject({ personal: true, nextOffset: '' });
  expect(answer.cacheSeconds).toBeLessThanOrEqual(10);
  expect(answer.results).toEqual([
    { id: 'task:1', title: 'NV12 kiosk', description: '40%', text: 'NV12 · Kiosk\n40%', hasButtons: false },
  ]);
});

it('shows strangers nothing but the way to sign in, which is no invitation code', async () => {
  const telegram = await playedTelegram();
  const { stored } = await startedChannel(telegram, {}, () =>
    Promise.resolve({ kind: 'stranger', signIn: 'Mở bot để đăng nhập' }),
  );
  const lan = telegram.person(101);
  const answer = await telegram.inlineAnswer(lan.types('NV12'));
  expect(answer.results).toEqual([]);
  expect(answer.button?.text).toBe('Mở bot để đăng nhập');
  lan.says(`/start ${answer.button?.start_parameter ?? ''}`);
  await telegram.untilConfirmed();
  expect(stored.map(({ what }) => what)).toEqual([{ kind: 'start' }]);
});

it('asks for the page that Telegram names, and for the first if it names none', async () => {
  const telegram = await playedTelegram();
  const asked: InlineQuery[] = [];
  await startedChannel(telegram, {}, (query) => {
    asked.push(query);
    return Promise.resolve({ kind: 'found', articles: [], next: query.skip + 20 });
  });
  const answers = ['', '20', '-1; DROP'].map((offset, person) =>
    telegram.inlineAnswer(telegram.person(101 + person).types('quá hạn', offset)),
  );
  expect((await Promise.all(answers)).map(({ nextOffset }) => nextOffset)).toEqual(['20', '40', '20']);
  expect(asked[1]).toEqual({ channel: 'telegram', sender: '102', text: 'quá hạn', skip: 20 });
});

it('is not stored, and is answered while the inbox is stuck', async () => {
  const telegram = await playedTelegram();
  let unstick = (): void => undefined;
  const stuck = new Promise<void>((resolve) => {
    unstick = resolve;
  });
  const { channel, receive, stored } = await startedChannel(telegram, {}, oneTask);
  await channel.stop();
  const lan = telegram.person(101);
  lan.says('NV12 60%');
  const query = telegram.person(102).types('NV12');
  await channel.start(async (incoming) => {
    await stuck;
    return receive(incoming);
  }, oneTask);
  expect((await telegram.inlineAnswer(query)).results).toHaveLength(1);
  expect(stored).toEqual([]);
  unstick();
  await telegram.untilConfirmed();
  expect(textsOf(stored)).toEqual(['NV12 60%']);
});

it('answers the newest state of a fast typist, and others meanwhile', async () => {
  const telegram = await playedTelegram();
  const asked: string[] = [];
  let goOn = (): void => undefined;
  const firstIsSlow = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await startedChannel(telegram, {}, async (query) => {
    asked.push(query.text);
    if (query.text === 'k') await firstIsSlow;
    return oneTask(query);
  });
  const lan = telegram.person(101);
  lan.types('k');
  await until(() => asked.length === 1);
  const rest = ['ki', 'kio', 'kios', 'kiosk'].map((text) => lan.types(text));
  const nam = telegram.person(102).types('NV12');
  expect((await telegram.inlineAnswer(nam)).results).toHaveLength(1);
  goOn();
  expect((await telegram.inlineAnswer(rest[3] ?? '')).results[0]?.title).toBe('NV12 kiosk');
  expect(asked).toEqual(['k', 'NV12', 'kiosk']);
});

it('swallows an answer that comes too late, and a search that fails holds up nobody', async () => {
  const telegram = await playedTelegram();
  let calls = 0;
  const { logged } = await startedChannel(telegram, {}, (query) => {
    calls += 1;
    if (query.text === 'late') telegram.expireInline('inline-1');
    return query.text === 'broken' ? Promise.reject(new Error('the database is away')) : oneTask(query);
  });
  const lan = telegram.person(101);
  lan.types('late');
  await until(() => calls === 1);
  lan.types('broken');
  await until(() => calls === 2);
  expect((await telegram.inlineAnswer(lan.types('NV12'))).results).toHaveLength(1);
  const loud = logged.filter((line) => (JSON.parse(line) as { level: number }).level >= 40);
  expect(loud).toEqual([expect.stringContaining('the database is away')]);
});

it('cuts a text that Telegram would refuse', async () => {
  const telegram = await playedTelegram();
  const long = { id: 'list', title: 'Danh sách', description: '', text: 'x'.repeat(5_000) };
  await startedChannel(telegram, {}, () => Promise.resolve({ kind: 'found', articles: [long] }));
  const { results } = await telegram.inlineAnswer(telegram.person(101).types('quá hạn'));
  expect(results[0]?.text).toHaveLength(4_096);
});

it('never takes a chosen result for something the person said', async () => {
  const telegram = await playedTelegram();
  const { stored } = await startedChannel(telegram, {}, nothingToFind);
  const lan = telegram.person(101);
  lan.sends({ text: 'NV12 · Kiosk\n40%', via_bot: { id: 1, is_bot: true, first_name: 'x', username: 'NhacViecBot' } });
  lan.says('NV12 60%');
  await telegram.untilConfirmed();
  expect(textsOf(stored)).toEqual(['NV12 60%']);
});
