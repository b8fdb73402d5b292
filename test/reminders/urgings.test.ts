import { describe, expect, it } from 'vitest';
import { createTicker } from '../../src/reminders/tick.ts';
import type { PersonName } from '../support/small-office.ts';
import { type UrgingOffice, urgingOffice } from '../support/urging.ts';
import { zone } from './played-office.ts';

/** The digest of that person on that morning; empty: there was none. */
async function digestOn(office: UrgingOffice, day: string, name: PersonName) {
  const { store, talk } = office;
  await office.as(name).hears();
  talk.setClock(`${day}T07:30`);
  const onError = (error: unknown) => expect.unreachable(String(error));
  await createTicker({ store, zone, now: () => talk.now(), onError }).tick();
  return office.as(name).hears();
}

describe('in the digest of whoever urged', () => {
  it('one line says who owes a word after a working day, and for five working days at most', async () => {
    const office = await urgingOffice();
    await office.as('vinh').says('đôn đốc NV13, NV14');
    await office.as('vinh').presses('Gửi');
    await office.as('ha').hears();
    expect((await digestOn(office, '2024-04-03', 'vinh')).text).toBe('');
    const told = await digestOn(office, '2024-04-04', 'vinh');
    expect(told.text.split('\n').slice(0, 2)).toEqual([
      'Chào buổi sáng, anh/chị Lê Quang Vinh có 1 việc cần chú ý hôm nay.',
      '📣 Đôn đốc NV14, NV13 ngày 2/4/2024: 2 người chưa trả lời (Trần Thị Hà, Nguyễn Văn Nam)',
    ]);
    expect((await office.as('vinh').presses('Các lần đôn đốc')).text).toContain('2 chưa xem');
    await office.as('nam').says('NV14 50%');
    expect((await digestOn(office, '2024-04-05', 'vinh')).text).toContain('1 người chưa trả lời (Trần Thị Hà)');
    expect((await digestOn(office, '2024-04-11', 'vinh')).text).toBe('');
  });

  it('nothing is said of what was answered, or is finished meanwhile', async () => {
    const office = await urgingOffice();
    await office.as('vinh').says('đôn đốc NV31');
    await office.as('vinh').presses('Gửi');
    await office.as('lan').hears();
    await office.as('lan').presses('Trả lời');
    await office.as('lan').says('đang trình ký, mai xong');
    await office.as('vinh').says('đôn đốc NV13');
    await office.as('vinh').presses('Gửi');
    for (const name of ['ha', 'nam'] as const) await office.as(name).hears();
    await office.as('ha').says('NV13 xong');
    await office.as('vinh').hears();
    expect((await digestOn(office, '2024-04-04', 'vinh')).text).toBe('');
  });
});

describe('an explanation that is not sent by the day', () => {
  it('is told to whoever owes it and to whoever asked, until one of the unit sends it', async () => {
    const office = await urgingOffice();
    await office.as('thu').says('yêu cầu giải trình NV31 trước 5/4');
    await office.as('thu').presses('Gửi');
    const before = await digestOn(office, '2024-04-04', 'lan');
    expect(before.text).toContain('📝 Cần giải trình NV31 trước 5/4/2024, Phạm Thị Thu yêu cầu');
    expect((await digestOn(office, '2024-04-05', 'thu')).text).not.toContain('giải trình NV31');
    expect((await digestOn(office, '2024-04-08', 'thu')).text).toContain(
      '📝 Chưa có giải trình NV31, hạn 5/4/2024: Đỗ Thị Lan, Võ Minh Đức',
    );
    const late = await office.as('duc').hears();
    expect(late.text).toContain('📝 Quá hạn giải trình NV31 từ 5/4/2024, Phạm Thị Thu yêu cầu');
    await office.as('duc').presses('Gửi giải trình NV31');
    await office.as('duc').says('chờ hướng dẫn của Bộ, xong trước 20/4');
    expect((await digestOn(office, '2024-04-09', 'thu')).text).not.toContain('giải trình NV31');
    const last = (await office.as('lan').hears()).text.split('Chào buổi sáng').at(-1);
    expect(last).not.toContain('Phạm Thị Thu yêu cầu');
  });
});
