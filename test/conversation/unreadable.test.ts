import { describe, expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';

const sticker = { kind: 'unsupported', what: 'sticker' } as const;
const photo = { kind: 'file', ref: 'f', name: 'photo.jpg', type: 'image/jpeg', size: 9 } as const;

describe('what cannot be read', () => {
  it('gets one sentence that says what to do, however many come', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.does(sticker)).text).toMatch(/^Tôi chỉ đọc được chữ/);
    for (let n = 0; n < 9; n++) expect((await ha.does(sticker)).views).toEqual([]);
    talk.passMinutes(2);
    expect((await ha.does({ kind: 'unsupported', what: 'voice' })).text).toMatch(/^Tôi chỉ đọc được chữ/);
  });

  it('leaves the question open that waits for its answer', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 30%');
    await ha.does(sticker);
    await ha.does(sticker);
    expect((await ha.says('đúng')).text).toBe('Đã ghi NV12: 40% → 30%.');
    await ha.says('NV12 chưa xong');
    await ha.does(photo);
    expect((await ha.says('45')).text).toBe('Đã ghi NV12: 30% → 45%.');
    expect((await taskNow('NV12')).progress).toBe(45);
  });

  it('a card of somebody else is not taken for the own number', async () => {
    const { talk, people } = await smallOffice();
    const reply = await talk.as(people.ha).does({ kind: 'contact', phone: '84912345678', own: false });
    expect(reply.text).toMatch(/^Đây là danh thiếp của người khác/);
  });
});
