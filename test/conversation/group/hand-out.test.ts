import { expect, it } from 'vitest';
import { linkedOffice } from './linked-office.ts';

it('who is to do what is settled in private, by word as by button', async () => {
  const { talk, people, store, tasks } = await linkedOffice();
  const said = async (text: string) => (await talk.inGroup('g1', people.ly, text)).text;
  expect(await said('giao Phòng Nghiệp vụ Y rà soát dữ liệu dân cư, hạn 30/6')).toMatch(/^Giao việc xin nhắn riêng/);
  expect(await said('chuyển NV13 cho anh Nam')).toMatch(/riêng/);
  const act = `at:${tasks.NV13.id}:${people.nam.id}`;
  expect((await talk.inGroup('g1', people.ly, { kind: 'choice', act })).text).toMatch(/^Mục này là việc riêng/);
  expect(await store.read.task.count()).toBe(12);
  expect(await store.read.decision.count()).toBe(0);
});
