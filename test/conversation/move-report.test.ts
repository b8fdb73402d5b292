import { describe, expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';

describe('a report that was made of the wrong task', () => {
  it.each(['nhầm, NV13 mới đúng', 'a nham nv13 moi dung', 'không phải NV12 mà NV13', 'NV13 chứ không phải NV12'])(
    'is moved on a yes: %s',
    async (slip) => {
      const { talk, people, taskNow } = await smallOffice();
      const ha = talk.as(people.ha);
      await ha.says('NV12 60%, đang tập huấn');
      expect((await ha.says(slip)).text).toBe(
        'Gỡ báo cáo vừa ghi cho NV12 và ghi 60% cho NV13 (đang 90%), đúng không?',
      );
      expect((await taskNow('NV12')).progress).toBe(60);
      const reply = await ha.presses('Đúng, ghi lại');
      expect(reply.text).toBe('Đã hoàn tác NV12: trở lại 40%.\nĐã ghi NV13: 90% → 60%, ghi chú “đang tập huấn”.');
      expect((await taskNow('NV12')).progress).toBe(40);
      expect((await taskNow('NV13')).progress).toBe(60);
    },
  );

  it('takes its quantity and its obstacle along', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 12/20 xã, vướng kinh phí');
    expect((await ha.says('nhầm mã, NV13 mới đúng')).text).toContain(
      'ghi 12/20 xã, báo khó khăn “vướng kinh phí” cho NV13',
    );
    await ha.presses('Đúng, ghi lại');
    const standing = await store.read.progressReport.findMany({
      where: { kind: { not: 'undo' }, undoneBy: null },
      include: { task: true, obstacles: { where: { state: 'open' } } },
    });
    expect(standing.map(({ task, quantityDone, obstacles }) => [task.code, quantityDone, obstacles.length])).toEqual([
      ['NV13', 12, 1],
    ]);
  });

  it('with a figure of its own brings that one', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 60%');
    expect((await ha.says('nhầm, NV13 95%')).text).toContain('ghi 95% cho NV13');
    await ha.presses('Đúng, ghi lại');
    expect([(await taskNow('NV12')).progress, (await taskNow('NV13')).progress]).toEqual([40, 95]);
  });

  it('stays where it is on a no, and where it is too late the figure is asked for', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 60%');
    await ha.says('nhầm, NV13 mới đúng');
    await ha.presses('Thôi, không ghi');
    expect((await taskNow('NV12')).progress).toBe(60);
    talk.passMinutes(11);
    expect((await ha.says('nhầm, NV13 mới đúng')).text).toContain('NV13 đạt bao nhiêu phần trăm?');
  });

  it('is not moved to a task of somebody else', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 60%');
    expect((await ha.says('nhầm, NV30 mới đúng')).text).not.toContain('Gỡ báo cáo');
    expect((await taskNow('NV12')).progress).toBe(60);
  });
});
