import { describe, expect, it } from 'vitest';
import { actOf, buttonsOf, pressed, tells, unchanged } from '../support/pressed.ts';
import { realChannels } from '../support/real-channels.ts';

const NOTHING = 'Không còn gì để hoàn tác.';

describe('a button that was shown to somebody else', () => {
  it('changes nothing and is answered, pressed by an outsider in their own chat', async () => {
    const bot = await realChannels();
    await tells(
      bot,
      'ha',
      ...['NV13 đạt 95%', 'NV12 vướng thiếu kinh phí', 'gia hạn NV14 đến 30/8 vì chờ hướng dẫn', 'NV12', 'NV16'],
      ...['việc của tôi', 'đừng nhắc NV12 đến thứ Sáu', 'theo dõi NV12', 'NV20', 'mai em nghỉ, anh Nam làm thay'],
    );
    bot.phone('ha').sendsPhoto();
    await tells(bot, 'ly', 'NV12', 'NV14', '/choduyet', '/tonghop', 'chuyển NV15 cho chị Hà', 'NV13 30%');
    await tells(bot, 'thu', 'NV16', 'NV14', '/choduyet', 'đôn đốc NV12', '/diemnghen', '/quahan', 'NV21');
    await tells(bot, 'thu', 'anh Nam nghỉ việc từ hôm nay');
    await tells(bot, 'vinh', '/tonghop', '/quahan', 'NV12');
    const buttons = buttonsOf(bot, 'ha', 'ly', 'thu', 'vinh');
    expect(buttons.size).toBeGreaterThan(50);
    await unchanged(bot, async () => {
      const answers = await pressed(bot, 'lan', buttons.keys());
      expect(answers.size).toBe(buttons.size);
      for (const [act, answer] of answers) {
        const said = `${buttons.get(act)} (${act}): ${answer}`;
        // Lists and cards are those of whoever presses: of the tasks that they may see.
        if (/^(?:l:|c:1[12]$)/.test(act)) expect(said).toMatch(/NV3[01]|Không có/);
        else if (/^(?:(?:ch|lu|v[a-z]):|>)/.test(act)) expect(said).toMatch(/: Mục này dành cho /);
        else if (act === 'x' || act === 'z') expect(answer).not.toBe('');
        else expect(said).toMatch(/(?:Nút này không còn dùng được|Không còn gì để hoàn tác)/);
        expect(said).not.toMatch(/: .*NV(?:1\d|2[01])/s);
      }
    });
  });

  it('does for a colleague what the colleague may, and no more', async () => {
    const bot = await realChannels();
    await tells(bot, 'thu', 'NV16', 'NV21');
    await tells(bot, 'nam', 'NV15', 'NV15 đạt 20%');
    await unchanged(bot, async () => {
      const asHa = await pressed(bot, 'ha', [
        actOf(bot, 'nam', 'Hoàn tác'),
        actOf(bot, 'nam', 'Báo hoàn thành', 'NV15'),
      ]);
      expect([...asHa.values()]).toEqual([NOTHING, expect.stringContaining('NV15')]);
      const asHead = await pressed(bot, 'ly', [
        actOf(bot, 'thu', 'Xác nhận', 'NV16'),
        actOf(bot, 'thu', 'Trả lại', 'NV16'),
      ]);
      for (const answer of asHead.values()) expect(answer).toContain('Người làm được: Phạm Thị Thu, Cao Văn Bình.');
    });
  });
});

describe('a button that has grown old', () => {
  it('says what has become of the task meanwhile', async () => {
    const bot = await realChannels();
    await tells(bot, 'ha', 'gia hạn NV14 đến 30/8 vì chờ hướng dẫn', 'NV14', 'NV12', 'NV15', 'NV16');
    await tells(bot, 'ly', 'NV14');
    for (const name of ['thu', 'binh'] as const) await tells(bot, name, 'NV16', 'NV14');
    bot.passMinutes(1);
    await pressed(bot, 'thu', [actOf(bot, 'thu', 'Xác nhận', 'NV16'), actOf(bot, 'thu', 'Đồng ý gia hạn', 'NV14')]);
    await unchanged(bot, async () => {
      const late = await pressed(bot, 'binh', [
        ...[actOf(bot, 'binh', 'Xác nhận', 'NV16'), actOf(bot, 'binh', 'Trả lại', 'NV16')],
        ...[actOf(bot, 'binh', 'Đồng ý gia hạn', 'NV14'), actOf(bot, 'binh', 'Từ chối', 'NV14')],
      ]);
      const confirmed = 'NV16 đã được xác nhận hoàn thành trước đó; chưa ghi gì thêm.';
      const granted = 'Phạm Thị Thu đã đồng ý gia hạn NV14 trước đó; chưa ghi gì thêm.';
      expect([...late.values()]).toEqual([confirmed, confirmed, granted, granted]);
      const head = await pressed(bot, 'ly', [
        ...[actOf(bot, 'ly', 'Đồng ý, trình gia hạn', 'NV14'), actOf(bot, 'ly', 'Không đồng ý', 'NV14')],
      ]);
      expect([...head.values()]).toEqual([granted, granted]);
    });
  });

  it('is nobody’s any more once they left, or stand in no longer', async () => {
    const bot = await realChannels();
    await tells(bot, 'nam', 'từ hôm nay em nghỉ đến 5/4, chị Hà làm thay');
    await tells(bot, 'ha', 'NV15');
    const done = actOf(bot, 'ha', 'Báo hoàn thành', 'NV15');
    await tells(bot, 'nam', 'NV12');
    const leftBehind = buttonsOf(bot, 'nam');
    bot.passMinutes(4 * 24 * 60);
    await unchanged(bot, async () => {
      const late = await pressed(bot, 'ha', [done]);
      expect(late.get(done)).toContain(
        'Thời gian anh/chị làm thay Nguyễn Văn Nam đã hết (ngày 5/4/2024), nên chưa ghi gì.',
      );
    });
    await tells(bot, 'thu', 'anh Nam nghỉ việc từ hôm nay');
    bot.phone('thu').presses('Ghi nhận');
    await bot.settle();
    await unchanged(bot, async () => {
      const gone = await pressed(bot, 'nam', leftBehind.keys());
      for (const answer of gone.values()) expect(answer).toContain('chỉ dành cho cán bộ trong danh sách');
    });
  });
});

describe('what no button ever carried', () => {
  it('is answered in a sentence, over Telegram and over the web', async () => {
    const bot = await realChannels();
    const garbage = [
      ...['', 'k', 'k:', 'k:x', 'k:-1', 'k:1e9', 'k:99999999999999999999', 's:1:101', 's:1:-5', 'y:00000000', 'pk:u:1'],
      ...[
        'at:1:1:1:1',
        'ho:g:1',
        'rp:9:2024-99',
        '>',
        '>'.repeat(64),
        'ue:NaN',
        'c:1;DROP TABLE Task',
        '\u0000',
        'qs:1',
        '🙂',
      ],
      ...['k:5:2'.padEnd(300, ' '), 'x'.repeat(5_000)],
    ];
    const ha = await bot.browser('ha');
    await unchanged(bot, async () => {
      const told = await pressed(bot, 'ha', garbage);
      for (const [act, answer] of told) expect(answer, act).not.toBe('');
      for (const act of garbage.filter((one) => one !== '' && Buffer.byteLength(one) <= 64))
        expect(await ha.chooses(act), act).not.toBe('');
      for (const act of ['', 'x'.repeat(65)]) expect(await ha.chooses(act)).toMatch(/^422 /);
      expect(await ha.says('99')).not.toBe('');
    });
  });
});

describe('two people who act at the same moment, each on their own phone', () => {
  it('do not overwrite each other: whoever is second sees what the first has done', async () => {
    const bot = await realChannels();
    await tells(bot, 'ha', 'gia hạn NV14 đến 30/8 vì chờ hướng dẫn');
    for (const name of ['thu', 'binh'] as const) await tells(bot, name, 'NV16', 'NV14');
    const [grant, refuse] = [actOf(bot, 'thu', 'Đồng ý gia hạn'), actOf(bot, 'binh', 'Từ chối', 'NV14')];
    const confirm = actOf(bot, 'thu', 'Xác nhận', 'NV16');
    const [thu, binh, ha, nam] = (['thu', 'binh', 'ha', 'nam'] as const).map(bot.phone);
    thu?.pressesForged(confirm, 1);
    binh?.pressesForged(confirm, 1);
    thu?.pressesForged(grant, 1);
    binh?.pressesForged(refuse, 1);
    ha?.says('NV12 đạt 60%');
    nam?.says('NV12 đạt 70%');
    await bot.settle();
    const told = (phone: typeof ha) =>
      phone
        ?.messages()
        .map(({ text }) => text)
        .join('\n') ?? '';
    const bothConfirm = [told(thu), told(binh)].join('\n');
    expect(bothConfirm.match(/Đã xác nhận NV16 hoàn thành\./g)).toHaveLength(1);
    expect(bothConfirm.match(/NV16 đã được xác nhận hoàn thành trước đó; chưa ghi gì thêm\./g)).toHaveLength(1);
    expect(bothConfirm).toMatch(
      /(?:Đã đồng ý gia hạn NV14.*Thu đã đồng ý gia hạn NV14 trước đó|Bình đã từ chối gia hạn NV14)/s,
    );
    const bothReport = [told(ha), told(nam)].join('\n').match(/Đã ghi NV12: \d+% → \d+%|NV12.*(?:60|70)%/g) ?? [];
    expect(bothReport.join()).toMatch(/40% → 60%.*60% → 70%|40% → 70%.*70%/s);
    const { progress } = await bot.office.taskNow('NV12');
    const reports = await bot.office.store.read.progressReport.findMany({ where: { task: { code: 'NV12' } } });
    expect(reports.at(-1)?.percentAfter).toBe(progress);
    expect(await bot.office.store.read.decision.count({ where: { task: { code: 'NV16' }, kind: 'confirm' } })).toBe(1);
  });
});
