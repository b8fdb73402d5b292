import { expect, test } from 'vitest';
import { peopleAdd } from '../../src/cli/people.ts';
import { peopleLeave } from '../../src/cli/people-leave.ts';
import { testStore } from '../support/store.ts';
import { fileOf, testWorld } from '../support/world.ts';

const phone = '0900000021';

test('records who leaves, tells what is to be handed over, and a dry run writes nothing', async () => {
  const store = await testStore();
  const world = testWorld({ databaseUrl: `file:${await fileOf(store)}` });
  await peopleAdd(world, { name: 'Đặng Anh', phone: '0900000008', unit: 'Công an tỉnh', role: 'coordinator' });
  await peopleAdd(world, { name: 'Nguyễn Văn Nam', phone, unit: 'Sở Y tế', role: 'officer' });
  const left = async () => (await store.read.person.findFirstOrThrow({ where: { phone: '+84900000021' } })).leftAt;
  expect(await peopleLeave(world, { phone, on: '2024-04-01', dryRun: true })).toBe(0);
  expect(world.said()).toContain('Sẽ ghi: Nguyễn Văn Nam (Sở Y tế) nghỉ việc từ 1/4/2024.');
  expect([await left(), await store.read.departure.count()]).toEqual([null, 0]);
  expect(await peopleLeave(world, { phone, on: '31/2/2024' })).toBe(2);
  expect(await peopleLeave(world, { phone: '0900000099' })).toBe(1);
  expect(await peopleLeave(world, { phone: '0900000008' })).toBe(1);
  expect(await peopleLeave(world, { phone, on: '1/4/2024', json: true })).toBe(0);
  expect(world.said()).toContain('"tasks":[]');
  expect(await left()).toEqual(new Date('2024-04-01T00:00:00+07:00'));
  expect(await peopleLeave(world, { phone })).toBe(1);
});
