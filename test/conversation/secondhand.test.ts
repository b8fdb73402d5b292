import { describe, expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';

const forwarded = (text: string) => ({ kind: 'text', text, messageId: 'f1', forwarded: true }) as const;

describe('what somebody else wrote', () => {
  it('is recorded only after a yes', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.does(forwarded('NV12 60%, đang tập huấn'))).text).toBe('Ghi tiến độ NV12: 40% → 60%, đúng không?');
    expect((await taskNow('NV12')).progress).toBe(40);
    expect((await ha.presses('Đúng, ghi lại')).text).toContain('Đã ghi NV12: 40% → 60%');
  });

  it('also when it is done, or an obstacle', async () => {
    const { talk, people, store, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.does(forwarded('NV12 xong'))).text).toContain('Báo NV12 đã hoàn thành hẳn, đúng không?');
    expect((await taskNow('NV12')).state).toBe('open');
    expect((await ha.does(forwarded('NV12 vướng kinh phí'))).text).toBe(
      'Ghi NV12 gặp khó khăn “vướng kinh phí”, đúng không?',
    );
    expect(await store.read.obstacle.count()).toBe(0);
    await ha.presses('Đúng, ghi lại');
    expect(await store.read.obstacle.count()).toBe(1);
  });

  it('takes nothing back', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 60%');
    await ha.does(forwarded('hoàn tác'));
    await ha.does(forwarded('à nhầm, 50% thôi'));
    expect((await taskNow('NV12')).progress).toBe(60);
  });

  it('may ask: a question is answered like any other', async () => {
    const { talk, people } = await smallOffice();
    expect((await talk.as(people.ha).does(forwarded('NV12 đến đâu rồi?'))).text).toContain('NV12 ·');
  });
});
