import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotApi, createBotApi } from './bot-api.ts';

let telegram: BotApi;

beforeEach(async () => {
  telegram = await createBotApi();
});

afterEach(() => telegram.close());

interface Answer {
  readonly ok: boolean;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: unknown;
  readonly result?: unknown;
}

async function call(method: string, params: object | FormData = {}, signal?: AbortSignal): Promise<Answer> {
  const isForm = params instanceof FormData;
  const response = await fetch(`${telegram.url}/bot${telegram.token}/${method}`, {
    method: 'POST',
    body: isForm ? params : JSON.stringify(params),
    ...(isForm ? {} : { headers: { 'content-type': 'application/json' } }),
    ...(signal === undefined ? {} : { signal }),
  });
  return (await response.json()) as Answer;
}

async function updateIds(params: object): Promise<number[]> {
  const { result } = await call('getUpdates', params);
  return (result as { update_id: number }[]).map((update) => update.update_id);
}

describe('the played getUpdates', () => {
  it('gives the same updates again until they are confirmed by a higher offset', async () => {
    const lan = telegram.person(101);
    for (const text of ['một', 'hai', 'ba']) lan.says(text);
    const ids = await updateIds({});
    expect(ids).toHaveLength(3);
    expect(await updateIds({})).toEqual(ids);
    expect(await updateIds({ limit: 2 })).toEqual(ids.slice(0, 2));
    expect(await updateIds({ offset: ids[1] })).toEqual(ids.slice(1));
    expect(await updateIds({ offset: 0 }), 'the first is forgotten').toEqual(ids.slice(1));
    expect(await updateIds({ offset: -1 }), 'the last only').toEqual(ids.slice(2));
    expect(await updateIds({ offset: (ids[2] ?? 0) + 1 })).toEqual([]);
    expect(telegram.unconfirmed()).toEqual([]);
  });

  it('waits for something to happen, at most as long as asked', async () => {
    const pending = updateIds({ timeout: 5 });
    setTimeout(() => telegram.person(101).says('một'), 30);
    const ids = await pending;
    expect(ids).toHaveLength(1);
    const began = performance.now();
    expect(await updateIds({ timeout: 1, offset: (ids[0] ?? 0) + 1 })).toEqual([]);
    expect(performance.now() - began).toBeGreaterThan(900);
  });

  it('ends the older of two polls with 409, and any poll while a webhook is set', async () => {
    const older = call('getUpdates', { timeout: 5 });
    await expect.poll(() => telegram.calls('getUpdates').length).toBe(1);
    const hangUp = new AbortController();
    const younger = call('getUpdates', { timeout: 5 }, hangUp.signal).catch(() => 'hung up');
    expect(await older).toMatchObject({ ok: false, error_code: 409 });
    hangUp.abort();
    expect(await younger).toBe('hung up');
    await call('setWebhook', { url: 'http://127.0.0.1:9/' });
    expect(await call('getUpdates')).toMatchObject({ error_code: 409 });
    expect(await call('getWebhookInfo')).toMatchObject({ result: { url: 'http://127.0.0.1:9/' } });
    await call('deleteWebhook');
    expect(await call('getUpdates')).toMatchObject({ ok: true });
  });
});

describe('the played sendMessage', () => {
  const toLan = { chat_id: 101 };

  beforeEach(() => {
    telegram.person(101).says('/start');
  });

  it.each([
    [{ text: '' }, 400, 'message text is empty'],
    [{ text: '<b> </b>', parse_mode: 'HTML' }, 400, 'message text is empty'],
    [{ text: 'x'.repeat(4097) }, 400, 'message is too long'],
    [{ text: '<bx>đ</bx>', parse_mode: 'HTML' }, 400, 'Unsupported start tag "bx" at byte offset 0'],
    [{ text: 'a < b', parse_mode: 'HTML' }, 400, "can't parse entities"],
    [{ text: '<b><i>x</b></i>', parse_mode: 'HTML' }, 400, 'Unmatched end tag'],
    [{ text: '<b>x', parse_mode: 'HTML' }, 400, "Can't find end tag"],
    [
      { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'đ'.repeat(33) }]] } },
      400,
      'BUTTON_DATA_INVALID',
    ],
    [{ text: 'x', reply_markup: { inline_keyboard: [[{ text: 'a' }]] } }, 400, 'text buttons are unallowed'],
    [{ text: 'x', chat_id: 5 }, 400, 'chat not found'],
  ])('refuses %j', async (params, code, description) => {
    const answer = await call('sendMessage', { ...toLan, ...params });
    expect(answer).toMatchObject({ ok: false, error_code: code });
    expect(answer.description).toContain(description);
    expect(telegram.messagesTo(101)).toEqual([]);
  });

  it('takes 4096 characters after entities, however long the markup is', async () => {
    expect(
      await call('sendMessage', { ...toLan, text: `<b>${'&amp;'.repeat(4096)}</b>`, parse_mode: 'HTML' }),
    ).toMatchObject({ ok: true });
    expect(telegram.messagesTo(101)[0]?.text).toBe('&'.repeat(4096));
  });

  it('limits the rate when told to', async () => {
    telegram.limit({ perChatMs: 1_000 });
    expect(await call('sendMessage', { ...toLan, text: 'một' })).toMatchObject({ ok: true });
    expect(await call('sendMessage', { ...toLan, text: 'hai' })).toMatchObject({
      error_code: 429,
      parameters: { retry_after: 1 },
    });
    telegram.limit({});
    expect(await call('sendMessage', { ...toLan, text: 'ba' })).toMatchObject({ ok: true });
  });

  it('does not know methods that are none', async () => {
    expect(await call('sendRichMessage', toLan)).toMatchObject({ error_code: 404 });
    expect(await call('sendPigeon', toLan)).toMatchObject({ error_code: 404 });
  });
});

describe('played files', () => {
  it('come by multipart, go on by id, and can be fetched', async () => {
    telegram.person(101).says('/start');
    const form = new FormData();
    form.set('chat_id', '101');
    form.set('document', 'attach://part1');
    form.set('part1', new File(['số liệu'], 'báo cáo.csv'));
    form.set('reply_markup', JSON.stringify({ inline_keyboard: [[{ text: 'Xem', callback_data: 'v' }]] }));
    expect(await call('sendDocument', form)).toMatchObject({ ok: true });
    const [message] = telegram.messagesTo(101);
    expect(message).toMatchObject({ file: { name: 'báo cáo.csv' }, buttons: [[{ text: 'Xem' }]] });
    expect(await call('sendPhoto', { chat_id: 101, photo: message?.file?.id })).toMatchObject({ ok: true });
    const { result } = await call('getFile', { file_id: message?.file?.id });
    const { file_path: path } = result as { file_path: string };
    expect(await (await fetch(`${telegram.url}/file/bot${telegram.token}/${path}`)).text()).toBe('số liệu');
    expect((await fetch(`${telegram.url}/file/bot1:wrong/${path}`)).status).toBe(404);
  });
});

describe('a played person', () => {
  it('hears each message once, edits included, in order', async () => {
    const lan = telegram.person(101);
    lan.says('/start');
    await call('sendMessage', { chat_id: 101, text: 'một' });
    expect((await lan.hears()).text).toBe('một');
    setTimeout(() => void call('sendMessage', { chat_id: 101, text: 'hai' }), 30);
    const second = await lan.hears('ha');
    await call('editMessageText', { chat_id: 101, message_id: second.id, text: 'hai rưỡi' });
    expect(await lan.hears(/rưỡi$/)).toMatchObject({ id: second.id, earlier: ['hai'] });
    await expect(lan.hears('một', 30)).rejects.toThrow('hai rưỡi');
  });

  it('says which buttons there are when the one to press is missing', async () => {
    const lan = telegram.person(101);
    lan.says('/start');
    await call('sendMessage', {
      chat_id: 101,
      text: 'x',
      reply_markup: { inline_keyboard: [[{ text: 'Có', callback_data: 'y' }]] },
    });
    expect(() => lan.presses('Không')).toThrow('there are: Có');
    expect(telegram.pressState(lan.presses('Có'))).toBe('spinning');
  });

  it('cannot write while the bot is blocked', () => {
    const lan = telegram.person(101);
    lan.blocks();
    expect(() => lan.says('một')).toThrow('unblocks()');
  });
});
