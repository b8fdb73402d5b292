import { describe, expect, it } from 'vitest';
import { groupDigestWish } from '../../src/conversation/understand/group-digest-wish.ts';
import { rehearseGroups } from '../../src/reminders/group-digest.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import { loadOffice } from '../../src/store/office.ts';
import { smallOffice } from '../support/small-office.ts';
import { zone } from './played-office.ts';

describe('what is wanted of the digest of a group', () => {
  it.each([
    ['nhóm nhận tin lúc 8h', { digestAt: '08:00' }],
    ['nhom nhan tin luc 8h30', { digestAt: '08:30' }],
    ['cho nhóm nhận tin nhắc lúc 7:45 nhé', { digestAt: '07:45' }],
    ['/nhom nhận tin 2h chiều', { digestAt: '14:00' }],
    ['nhóm thôi nhận tin', { digestAt: null }],
    ['nhom ko nhan tin nua', { digestAt: null }],
    ['thôi gửi tin vào nhóm', { digestAt: null }],
    ['nhóm nêu tên', { names: true }],
    ['nhóm thôi nêu tên', { names: false }],
  ])('%s', (said, wish) => {
    expect(groupDigestWish(said)).toEqual(wish);
  });

  it.each([
    'nhóm nhận tin lúc mấy giờ?',
    'nhóm nhận tin',
    'nhóm nhận tin lúc 25h',
    'nhóm 8 đã nhận tin',
    'NV12 nhóm nhận tin lúc 8h',
  ])('%s: nothing', (said) => {
    expect(groupDigestWish(said)).toBeNull();
  });
});

it('tells a group once a working day at the hour its head set, with figures and codes and without names, as rehearsed', async () => {
  const { talk, store, people } = await smallOffice();
  const { ly, ha, thu } = people;
  const tick = () => createTicker({ store, zone, now: talk.now, onError: () => undefined }).tick();
  const inGroup = (person: typeof ly, said: string) => talk.inGroup('nhom', person, said);
  const group = { ...ly, name: 'nhom' };
  const groupHears = async () => {
    await tick();
    const before = await store.read.outbox.count({ where: { chat: 'nhom', state: 'waiting' } });
    return { before, text: (await talk.inGroup('nhom', group, { kind: 'unsupported', what: 'sticker' })).text };
  };

  expect((await talk.as(ly).says('nhóm nhận tin lúc 8h')).text).toContain('chưa có nhóm chat nào');
  await inGroup(ly, '/nhom');
  expect((await inGroup(ha, 'nhóm nhận tin lúc 8h')).text).toContain('thủ trưởng');
  expect((await inGroup(ly, 'nhóm nhận tin lúc 23h')).text).toContain('23:00 là giờ nghỉ');
  expect((await talk.as(ly).says('nhóm nhận tin lúc 8h')).text).toContain('nhóm của Sở Y tế nhận tin lúc 8:00');

  talk.setClock('2024-04-03T08:00');
  const office = await loadOffice(store.read, zone);
  const rehearsed = (await rehearseGroups(store.read, talk.now(), office))[0];
  const heard = await groupHears();
  const codes = rehearsed?.sections.flatMap(({ items }) => items.map(({ code }) => code)) ?? [];
  expect(codes).toContain('NV14');
  for (const code of codes) expect(heard.text).toContain(`${code} · `);
  expect(heard.text).toMatch(/^Sở Y tế: \d+ việc cần chú ý hôm nay\.\nTổng số \d+ nhiệm vụ; hoàn thành 1;/);
  for (const { name } of Object.values(people)) expect(heard.text).not.toContain(name);
  expect(await rehearseGroups(store.read, talk.now(), office)).toEqual([]);
  talk.passMinutes(60);
  expect((await groupHears()).text).toBe('');

  // A Saturday, and then a Monday with names.
  talk.setClock('2024-04-06T08:30');
  expect((await groupHears()).text).toBe('');
  await inGroup(thu, 'nhóm nêu tên');
  talk.setClock('2024-04-08T08:00');
  expect((await groupHears()).text).toContain('(Trần Thị Hà): Quá hạn');
  expect((await talk.as(ly).says('nhóm thôi nhận tin')).text).toContain('thôi nhận tin');
  talk.setClock('2024-04-10T08:00');
  expect((await groupHears()).text).toBe('');
  await talk.as(ly).presses('Hoàn tác');
  expect((await groupHears()).text).toContain('Sở Y tế');
  expect(await store.read.audit.count({ where: { what: 'group_digest' } })).toBe(3);
});
