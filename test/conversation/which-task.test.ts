import { describe, expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';

describe('a report that names no task', () => {
  it('is asked about with the own tasks as choices, and nothing typed is lost', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    const reply = await ha.says('được 95% rồi ạ');
    expect(reply.text).toMatch(/^Anh\/chị báo cho việc nào\?/);
    expect(reply.labels).toEqual(['NV14', 'NV13', 'NV12', 'NV20']);
    expect((await ha.presses('NV13')).text).toBe('Đã ghi NV13: 90% → 95%.');
    expect((await taskNow('NV13')).progress).toBe(95);
  });

  it('in answer to a list is about one of that list', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('tuần này tôi phải làm gì');
    const replyTo = ha.lastMessageId();
    await ha.says('/trogiup');
    expect((await ha.says('vướng kinh phí', { replyTo })).labels).toEqual(['NV14', 'NV13', 'NV21']);
    expect((await ha.presses('NV14')).text).toContain('Đã ghi NV14: báo khó khăn “vướng kinh phí”');
  });

  it('too long for a button waits for the code alone', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    const long = 'vướng vì chưa có hướng dẫn liên ngành về chia sẻ dữ liệu dân cư giữa các sở';
    expect((await ha.says(long)).labels).toEqual([]);
    expect((await ha.says('nv 13')).text).toBe(`Đã ghi NV13: báo khó khăn “${long}”.`);
    expect(await store.read.obstacle.count()).toBe(1);
    expect((await ha.says('NV12')).text).toMatch(/^NV12 ·/);
  });
});
