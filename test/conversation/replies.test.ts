import { describe, expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';
import type { Chatter } from '../support/talk.ts';

const says = (who: Chatter, messageId: string, text: string, replyTo?: string) =>
  who.does({ kind: 'text', text, messageId, ...(replyTo !== undefined && { replyTo }) });

/** Shows NV12, then NV13: whoever answers the former card now does not mean the latter. */
async function cardOfNv12(who: Chatter): Promise<string> {
  await who.says('NV12');
  const card = who.lastMessageId();
  await who.says('NV13');
  return card;
}

describe('a reply', () => {
  it.each([
    ['60%', 'Đã ghi NV12: 40% → 60%.'],
    ['xong', 'Đã báo hoàn thành NV12, chờ cơ quan thường trực xác nhận.'],
    ['vướng kinh phí', 'Đã ghi NV12: báo khó khăn “vướng kinh phí”.'],
    ['xin lùi 2 tuần', /^Đã gửi đề nghị gia hạn NV12 đến thứ Sáu, 12\/7\/2024/],
  ])('to the card of NV12, "%s", is about NV12, whatever was looked at since', async (text, answer) => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says(text, { replyTo: await cardOfNv12(ha) })).text).toMatch(answer);
  });

  it('with a photo is about the same task as one without', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    const replyTo = await cardOfNv12(ha);
    const photo = { kind: 'file', ref: 'f', name: 'anh.jpg', type: 'image/jpeg', size: 9 } as const;
    expect((await ha.does({ ...photo, caption: '95%', messageId: 'm1', replyTo })).text).toContain('NV12: 40% → 95%');
    expect((await taskNow('NV13')).progress).toBe(90);
  });

  it('to a list is asked which of that list, although a card was looked at since', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('tuần này tôi phải làm gì');
    const list = ha.lastMessageId();
    await ha.says('NV12');
    expect((await ha.says('95%', { replyTo: list })).labels).toEqual(['NV14', 'NV13', 'NV21']);
    expect(await store.read.progressReport.count()).toBe(0);
    expect((await ha.presses('NV13')).text).toBe('Đã ghi NV13: 90% → 95%.');
  });

  it('"à nhầm" to a card does not touch the last report of another task', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    const replyTo = await cardOfNv12(ha);
    await ha.says('NV13 95%');
    await ha.says('à nhầm, 92% thôi', { replyTo });
    expect((await taskNow('NV13')).progress).toBe(95);
  });
});

describe('a reply to the own report', () => {
  it.each(['50%', 'à nhầm, 50% thôi'])('"%s" puts that report right', async (text) => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 60%');
    await says(ha, 'm2', 'NV13 95%');
    expect((await says(ha, 'm3', text, 'm1')).text).toBe('Đã sửa NV12: 60% → 50%.');
    expect((await taskNow('NV13')).progress).toBe(95);
  });

  it('later, or after another one, is a report of the same task like any other', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 60%');
    await says(ha, 'm2', 'NV12 70%');
    expect((await says(ha, 'm3', '65%', 'm1')).text).toBe('NV12 đang 70%, nay báo 65%: giảm. Đúng vậy không?');
    talk.passMinutes(20);
    await says(ha, 'm4', 'NV13');
    expect((await says(ha, 'm5', '75%', 'm2')).text).toBe('Đã ghi NV12: 70% → 75%.');
    expect((await taskNow('NV13')).progress).toBe(90);
  });

  it('that named several tasks is asked which of them', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 60%, NV13 95%');
    expect((await says(ha, 'm2', 'à nhầm 50%', 'm1')).labels).toEqual(['NV12', 'NV13']);
    expect((await ha.presses('NV12')).text).toContain('Đã sửa NV12: 60% → 50%');
    expect((await taskNow('NV13')).progress).toBe(95);
  });

  it('that was only asked about is about its task all the same', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    await says(ha, 'm1', 'NV12 30%');
    await says(ha, 'm2', 'NV13');
    expect((await says(ha, 'm3', '50%', 'm1')).text).toBe('Đã ghi NV12: 40% → 50%.');
  });
});
