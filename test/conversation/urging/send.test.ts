import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { urgingOffice } from '../../support/urging.ts';

describe('one press', () => {
  it('sends each person one message with all their tasks', async () => {
    const { as, store } = await urgingOffice();
    await as('vinh').says('đôn đốc NV13, NV14, NV15');
    expect((await as('vinh').presses('Gửi')).text).toBe(
      'Đã đôn đốc NV14, NV13, NV15: gửi 2 người (Trần Thị Hà, Nguyễn Văn Nam).',
    );
    const ha = await as('ha').hears();
    expect(ha.views).toHaveLength(1);
    expect(ha.text.split('\n')).toEqual([
      'Lê Quang Vinh (UBND tỉnh) đôn đốc 2 việc:',
      'NV14 · Triển khai nội dung NV14',
      '🔴 Quá hạn 4 ngày · 30% · hạn 29/3/2024',
      'NV13 · Triển khai nội dung NV13',
      '🟡 Sắp đến hạn: còn 2 ngày làm việc · 90% · hạn 4/4/2024',
      'Xin báo tiến độ hoặc vướng mắc trong hôm nay.',
    ]);
    expect(ha.labels).toEqual(['Đã nhận', 'Trả lời', 'Cập nhật tiến độ', 'Báo vướng mắc', 'NV14', 'NV13']);
    const ledger = await store.read.audit.findMany({ where: { what: 'urging' }, select: { to: true } });
    expect(ledger.map(({ to }) => to)).toEqual([
      'Trần Thị Hà, Nguyễn Văn Nam',
      'Trần Thị Hà, Nguyễn Văn Nam',
      'Nguyễn Văn Nam',
    ]);
  });

  it('"gửi" and "thôi" may be typed', async () => {
    const { as, store } = await urgingOffice();
    await as('vinh').says('đôn đốc NV14');
    const dropped = as('vinh').actOf('Gửi');
    expect((await as('vinh').says('thôi')).text).toBe('Đã thôi, không gửi ai.');
    expect((await as('vinh').forges(dropped)).text).toContain('Nút này không còn dùng được');
    await as('vinh').says('đôn đốc NV14');
    expect((await as('vinh').says('gui')).text).toContain('Đã đôn đốc NV14');
    expect(await store.read.urging.count()).toBe(1);
  });

  it('may come after something else was looked at, and after a restart', async () => {
    const { as, talk } = await urgingOffice();
    await as('vinh').says('đôn đốc NV14');
    const act = as('vinh').actOf('Gửi');
    await as('vinh').says('NV14');
    talk.restart();
    expect((await as('vinh').forges(act)).text).toContain('Đã đôn đốc NV14: gửi 2 người');
  });

  it('sends exactly once, however often it is pressed, delivered again or pressed after a restart', async () => {
    const office = await urgingOffice();
    const vinh = office.as('vinh');
    const step = fc.constantFrom('press', 'replay', 'restart', 'wait');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), fc.uuid(), async (steps, id) => {
        const before = await office.urgingMessages();
        await vinh.says('đôn đốc NV14');
        const act = vinh.actOf('Gửi');
        const deed = { kind: 'choice', act } as const;
        await vinh.does(deed, id);
        for (const one of steps) {
          if (one === 'press') expect((await vinh.does(deed)).text).toContain('đã gửi trước đó');
          if (one === 'replay') expect((await vinh.does(deed, id)).text).toBe('');
          if (one === 'restart') office.talk.restart();
          if (one === 'wait') office.talk.passMinutes(1);
        }
        expect(await office.urgingMessages()).toBe(before + 2);
      }),
      { numRuns: 4 },
    );
    const heard = (await office.as('ha').hears()).views.length;
    expect(heard).toBe(await office.store.read.urging.count());
  });

  it('hours later shows anew instead of sending', async () => {
    const { as, talk, urgingMessages } = await urgingOffice();
    await as('vinh').says('đôn đốc NV14');
    talk.passMinutes(150);
    const shown = await as('vinh').presses('Gửi');
    expect(shown.text).toContain('đã quá 2 giờ nên chưa gửi');
    expect(await urgingMessages()).toBe(0);
    expect((await as('vinh').presses('Gửi')).text).toContain('Đã đôn đốc NV14');
  });
});

describe('what changed between the preview and the press', () => {
  it('a task reported done is left out, and said to be', async () => {
    const { as } = await urgingOffice();
    await as('thu').says('đôn đốc NV13, NV14');
    await as('nam').says('NV14 xong');
    expect((await as('thu').presses('Gửi')).text).toContain('1 việc không còn cần đôn đốc nên đã bỏ ra: NV14.');
    expect((await as('ha').hears()).text).not.toContain('NV14');
  });

  it('a task newly overdue was not seen: it is named, with a button of its own', async () => {
    const { as, talk } = await urgingOffice();
    talk.setClock('2024-04-04T23:30');
    await as('thu').says('đôn đốc các việc quá hạn của Sở Y tế');
    talk.setClock('2024-04-05T00:30');
    const sent = await as('thu').presses('Gửi');
    expect(sent.text).toContain('1 việc mới vào danh sách sau khi xem trước, chưa đôn đốc: NV13.');
    expect((await as('thu').presses('Đôn đốc NV13')).text).toContain('Xem trước: đôn đốc 1 việc');
    talk.setClock('2024-04-05T08:00');
    expect((await as('ha').hears()).text).not.toContain('NV13');
  });

  it('nothing left: nothing is sent', async () => {
    const { as, urgingMessages } = await urgingOffice();
    await as('thu').says('đôn đốc NV14');
    await as('nam').says('NV14 xong');
    expect((await as('thu').presses('Gửi')).text).toContain('không còn việc nào cần đôn đốc nên chưa gửi gì');
    expect(await urgingMessages()).toBe(0);
  });
});

describe('in quiet time', () => {
  it('it goes out on the next working morning, which is said, and can be taken back until then', async () => {
    const { as, talk, store } = await urgingOffice();
    talk.setClock('2024-04-06T21:30');
    expect((await as('vinh').says('đôn đốc NV14')).text).toContain('tin sẽ đi lúc 7:30 thứ Hai, 8/4/2024');
    expect((await as('vinh').presses('Gửi')).text).toContain('Sẽ gửi 2 người lúc 7:30 thứ Hai, 8/4/2024.');
    expect((await as('ha').hears()).text).toBe('');
    expect((await as('vinh').presses('Hoàn tác')).text).toBe('Đã rút lần đôn đốc NV14; 2 người không nhận tin nữa.');
    talk.setClock('2024-04-08T09:00');
    expect((await as('ha').hears()).text).toBe('');
    expect((await as('vinh').says('lịch sử NV14')).text).toContain('(đã rút)');
    expect((await as('vinh').says('hoàn tác')).text).toBe('Không còn gì để hoàn tác.');
    const ledger = await store.read.audit.findMany({ where: { what: 'urging' }, select: { from: true, to: true } });
    expect(ledger.at(-1)).toEqual({ from: 'Trần Thị Hà, Nguyễn Văn Nam', to: null });
  });

  it('what was reported done in the night is not urged in the morning', async () => {
    const { as, talk } = await urgingOffice();
    talk.setClock('2024-04-02T21:30');
    await as('vinh').says('đôn đốc NV13, NV14');
    await as('vinh').presses('Gửi');
    await as('nam').says('NV14 xong');
    talk.setClock('2024-04-03T09:00');
    const heard = await as('ha').hears();
    expect(heard.text).toContain('đôn đốc 1 việc:\nNV13');
    expect(heard.text).not.toContain('NV14 ·');
  });
});

describe('what was sent', () => {
  it('cannot be unsent; a word of correction goes to the same people', async () => {
    const { as } = await urgingOffice();
    const vinh = as('vinh');
    await vinh.says('đôn đốc NV14');
    expect((await vinh.presses('Gửi')).labels).toContain('Gửi lời đính chính');
    await as('ha').hears();
    const refused = await vinh.says('hoàn tác');
    expect(refused.text).toContain('đã gửi đi, không rút lại được');
    await vinh.presses('Gửi lời đính chính');
    expect((await vinh.says('NV14 đã gia hạn, không cần báo cáo nữa')).text).toContain('cho 2 người');
    expect((await as('ha').hears()).text).toBe(
      'Lê Quang Vinh (UBND tỉnh) đính chính về NV14: “NV14 đã gia hạn, không cần báo cáo nữa”',
    );
    expect((await vinh.says('lịch sử NV14')).text).toContain('đính chính lời đôn đốc “NV14 đã gia hạn');
  });
});
