import { expect, it } from 'vitest';
import type { Found, Query } from '../../../src/conversation/inline.ts';
import { playedTelegram, startedChannel, until } from './fixture.ts';

const texts = { signIn: 'Mở bot để vào tài khoản' };
const article = (id: string) => ({ id, title: id, description: '', text: `việc ${id}` });

it('answers what is typed after the bot’s name, for this person alone, page by page', async () => {
  const telegram = await playedTelegram();
  const asked: Query[] = [];
  const look = async (query: Query): Promise<Found> => {
    asked.push(query);
    return { known: true, articles: [article(`NV${query.skip}`)], ...(query.skip === 0 && { next: 20 }) };
  };
  const { stored } = await startedChannel(telegram, { inline: { look, texts } });
  const lan = telegram.person(101);
  const first = lan.looksUp('quá hạn');
  await until(() => telegram.foundFor(first) !== null);
  expect(telegram.foundFor(first)).toMatchObject({ results: [{ id: 'NV0', title: 'NV0' }], next: '20' });
  const second = lan.looksUp('quá hạn', '20');
  await until(() => telegram.foundFor(second) !== null);
  expect(telegram.foundFor(second)).toMatchObject({ results: [{ id: 'NV20' }], next: '' });
  expect(asked).toMatchObject([
    { sender: '101', text: 'quá hạn', skip: 0 },
    { sender: '101', text: 'quá hạn', skip: 20 },
  ]);
  expect(telegram.calls('answerInlineQuery')[0]?.params).toMatchObject({ is_personal: true });
  expect(stored).toEqual([]);
});

it('shows a stranger nothing but the way in, which is no invitation code', async () => {
  const telegram = await playedTelegram();
  const { stored } = await startedChannel(telegram, {
    inline: { look: () => Promise.resolve({ known: false, articles: [] }), texts },
  });
  const id = telegram.person(101).looksUp('NV12');
  await until(() => telegram.foundFor(id) !== null);
  expect(telegram.foundFor(id)).toMatchObject({
    results: [],
    button: { text: texts.signIn, start_parameter: 'inline' },
  });
  telegram.person(101).says('/start inline');
  await telegram.untilConfirmed();
  expect(stored.map(({ what }) => what)).toEqual([{ kind: 'start' }]);
});

it('of one who types on answers the newest, and holds up nobody’s messages', async () => {
  const telegram = await playedTelegram();
  const open: (() => void)[] = [];
  const asked: string[] = [];
  const look = async ({ text }: Query): Promise<Found> => {
    asked.push(text);
    await new Promise<void>((resolve) => open.push(resolve));
    return { known: true, articles: [] };
  };
  const { stored } = await startedChannel(telegram, { inline: { look, texts } });
  const lan = telegram.person(101);
  for (const text of ['N', 'NV', 'NV1', 'NV12']) lan.looksUp(text);
  telegram.person(102).says('việc của tôi');
  await telegram.untilConfirmed();
  expect(stored).toHaveLength(1);
  for (const count of [1, 2]) {
    await until(() => asked.length === count && open.length === 1);
    open.shift()?.();
  }
  expect(asked).toEqual(['N', 'NV12']);
});
