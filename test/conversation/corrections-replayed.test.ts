import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';

const percent = fc.integer({ min: 41, max: 99 });
const step = fc.oneof(
  fc.record({ do: fc.constant('report' as const), percent }),
  fc.record({ do: fc.constant('edit' as const), percent, of: fc.nat(3) }),
  fc.record({ do: fc.constant('mistaken' as const), percent }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 8 }) }),
);

it('whatever one officer reports, edits, corrects and takes back, the task is what its standing reports say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      const { talk, people, store, taskNow } = await smallOffice();
      const ha = talk.as(people.ha);
      let messages = 0;
      for (const one of steps) {
        talk.passMinutes(one.do === 'wait' ? one.minutes : 0);
        if (one.do === 'report') {
          const said = await ha.does({ kind: 'text', text: `NV12 đạt ${one.percent}%`, messageId: `m${messages++}` });
          if (said.labels.includes('Đúng, ghi lại')) await ha.presses('Đúng, ghi lại');
        }
        if (one.do === 'edit') {
          const messageId = `m${Math.max(0, messages - 1 - one.of)}`;
          await ha.does({ kind: 'text', text: `NV12 đạt ${one.percent}%`, messageId, edited: true });
        }
        if (one.do === 'mistaken') await ha.says(`à nhầm, NV12 ${one.percent}% thôi`);
        if (one.do === 'undo') await ha.says('hoàn tác');
      }
      const stands = { task: { code: 'NV12' }, kind: { not: 'undo' as const }, undoneBy: null };
      const reports = await store.read.progressReport.findMany({ where: stands, orderBy: { id: 'asc' } });
      expect((await taskNow('NV12')).progress).toBe(reports.at(-1)?.percentAfter ?? 40);
      reports.reduce((before, report) => {
        expect(report.percentBefore).toBe(before);
        return report.percentAfter;
      }, 40);
    }),
    { numRuns: 12 },
  );
}, 60_000);
