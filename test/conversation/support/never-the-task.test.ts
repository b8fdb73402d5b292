import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallOffice } from '../../support/small-office.ts';

/** What people of a supporting unit may say of a task, in any order. */
const sayings = fc.constantFrom(
  'NV12 60%',
  'nv12 phan phoi hop 35%',
  'NV12 phần của sở em xong rồi',
  'NV12 phần phối hợp đã gửi số liệu',
  'NV12 phần phối hợp được 12/20 xã',
  'NV12 vướng thiếu kinh phí',
  'NV12 phần phối hợp 50 chứ không phải 60',
  'à nhầm, 20% thôi',
  'đúng',
  'hoàn tác',
  'hoàn tác NV12',
  'NV12 xong',
  'NV12 tăng thêm 10%',
  'giao chị Lan làm đầu mối phối hợp NV12',
);

it('nothing that a supporting unit says changes the task; the part is what its last standing report says', async () => {
  const { talk, people, store, tasks, taskNow } = await smallOffice();
  const place = { taskId: tasks.NV12.id, unitId: people.lan.unitId };
  await store.write((tx) => tx.taskSupport.create({ data: place }));
  const before = await taskNow('NV12');
  const versions = await store.read.taskVersion.count({ where: { taskId: place.taskId } });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('lan', 'duc'), sayings), { minLength: 3, maxLength: 7 }),
      async (said) => {
        for (const [who, words] of said) {
          await talk.as(people[who as 'lan' | 'duc']).says(words);
          talk.passMinutes(1);
        }
        expect(await taskNow('NV12')).toEqual(before);
        const last = await store.read.supportStep.findFirst({
          where: { ...place, kind: 'report', undoneBy: null },
          orderBy: { id: 'desc' },
        });
        const part = await store.read.taskSupport.findFirstOrThrow({ where: place });
        expect(part.percent).toBe(last?.percentAfter ?? null);
      },
    ),
    { numRuns: 8 },
  );
  expect(await store.read.taskVersion.count({ where: { taskId: place.taskId } })).toBe(versions);
  expect(await store.read.progressReport.count({ where: { taskId: place.taskId } })).toBe(0);
});
