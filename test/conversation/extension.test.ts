import { describe, expect, it } from 'vitest';
import { createTicker } from '../../src/reminders/tick.ts';
import { zone } from '../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

/** Hà has asked for more time; the head of Sở Y tế, Lý, comes first, then the standing body, Thu. */
async function asked(say = 'xin gia hạn NV12 đến 30/7 chờ hướng dẫn của Bộ'): Promise<SmallOffice> {
  const office = await smallOffice();
  const reply = await office.talk.as(office.people.ha).says(say);
  expect(reply.text).toContain('Đã gửi đề nghị gia hạn NV12');
  return office;
}

function fail(error: unknown): never {
  throw error;
}

const extensionOf = ({ store }: SmallOffice) => store.read.extension.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe('a request for more time', () => {
  it('is told to the head at once, whose one tap passes it on; everybody concerned hears how it stands', async () => {
    const office = await asked();
    const { talk, people, taskNow, store } = office;
    const ly = talk.as(people.ly);
    const told = await ly.hears();
    expect(told.text).toBe(
      'Trần Thị Hà xin gia hạn NV12 (Triển khai nội dung NV12) đến thứ Ba, 30/7/2024: “chờ hướng dẫn của Bộ”. Xin anh/chị cho ý kiến.',
    );
    expect(told.labels).toEqual(['Đồng ý, trình gia hạn', 'Không đồng ý', 'Xem NV12']);
    expect((await ly.presses('Đồng ý, trình gia hạn')).text).toBe(
      'Đã đồng ý cho NV12 gia hạn đến thứ Ba, 30/7/2024; chờ cơ quan thường trực quyết định.',
    );
    expect((await taskNow('NV12')).currentDue).toBe('2024-06-28');
    expect((await talk.as(people.ha).hears()).text).toContain('Hoàng Thị Lý đồng ý cho NV12');
    const thu = talk.as(people.thu);
    expect((await thu.says('/choduyet')).text).toContain('(Hoàng Thị Lý đã đồng ý)');
    expect((await thu.says('NV12')).text).toContain('Đang xin gia hạn đến 30/7/2024 (Hoàng Thị Lý đã đồng ý)');
    await thu.presses('Đồng ý gia hạn');
    expect(await taskNow('NV12')).toMatchObject({ currentDue: '2024-07-30', originalDue: '2024-06-28' });
    const kinds = (await store.read.decision.findMany({ orderBy: { id: 'asc' } })).map(({ kind }) => kind);
    expect(kinds).toEqual(['endorse_extension', 'grant_extension']);
  });

  it('ends with the head who does not agree; the reason reaches the officer', async () => {
    const office = await asked();
    const { talk, people, taskNow } = office;
    const reply = await talk.as(people.ly).says('không đồng ý gia hạn NV12 vì còn đủ thời gian');
    expect(reply.text).toContain('Đã từ chối gia hạn NV12');
    expect((await talk.as(people.ha).hears()).text).toBe(
      'Hoàng Thị Lý không đồng ý gia hạn NV12 (Triển khai nội dung NV12) đến thứ Ba, 30/7/2024: “còn đủ thời gian”. Hạn cũ giữ nguyên.',
    );
    expect(await extensionOf(office)).toMatchObject({ state: 'refused', decidedById: people.ly.id });
    expect((await talk.as(people.thu).says('đồng ý gia hạn NV12')).text).toMatch(
      /^Hoàng Thị Lý đã từ chối gia hạn NV12/,
    );
    expect((await taskNow('NV12')).currentDue).toBe('2024-06-28');
  });

  it('of a head goes to the standing body at once', async () => {
    const office = await smallOffice();
    const reply = await office.talk.as(office.people.ly).says('xin gia hạn NV12 đến 30/7 chờ hướng dẫn');
    expect(reply.text).toContain('Chờ cơ quan thường trực quyết định.');
    expect(await extensionOf(office)).toMatchObject({ state: 'endorsed', endorsedById: office.people.ly.id });
    await office.talk.as(office.people.ly).presses('Hoàn tác');
    expect(await extensionOf(office)).toMatchObject({ state: 'withdrawn' });
  });

  it('says that it is the second one, and that it came after the deadline', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    expect((await ha.says('xin gia hạn NV14 đến 15/4 thiếu người')).text).toContain('(lần 1, xin sau hạn)');
    await talk.as(people.thu).says('từ chối gia hạn NV14');
    expect((await ha.says('xin gia hạn NV14 đến 20/4 thiếu người')).text).toContain('(lần 2, xin sau hạn)');
    expect((await talk.as(people.ly).says('/choduyet')).text).toContain(
      '(lần 2, xin sau hạn, chưa có ý kiến thủ trưởng đơn vị)',
    );
    expect((await talk.as(people.thu).says('NV14')).text).toContain('lần 2, xin sau hạn');
  });

  it('may be decided without the head; then the head’s button is refused in words', async () => {
    const office = await asked();
    const { talk, people } = office;
    const ly = talk.as(people.ly);
    await ly.hears();
    const act = ly.actOf('Đồng ý, trình gia hạn');
    await talk.as(people.thu).says('đồng ý gia hạn NV12');
    expect((await ly.forges(act)).text).toMatch(/^Phạm Thị Thu đã đồng ý gia hạn NV12/);
    expect(await extensionOf(office)).toMatchObject({ state: 'granted', endorsedById: null });
  });

  it('is spoken on by no other head, no officer, no leader, not by a forged button either', async () => {
    const office = await asked();
    const { talk, people } = office;
    const { id } = await extensionOf(office);
    for (const who of ['duc', 'ha', 'nam', 'vinh', 'an', 'lan'] as const)
      for (const verb of ['en', 'eo', 'g', 'f']) await talk.as(people[who]).forges(`${verb}:${id}`);
    for (const verb of ['g', 'f']) await talk.as(people.ly).forges(`${verb}:${id}`);
    expect(await extensionOf(office)).toMatchObject({ state: 'requested', endorsedById: null, decidedById: null });
  });

  it('goes back step by step when what was said is taken back', async () => {
    const office = await asked();
    const { talk, people, taskNow } = office;
    const ly = talk.as(people.ly);
    await ly.says('đồng ý gia hạn NV12');
    await ly.presses('Hoàn tác');
    expect(await extensionOf(office)).toMatchObject({ state: 'requested', endorsedById: null });
    await ly.says('đồng ý gia hạn NV12');
    const thu = talk.as(people.thu);
    await thu.says('đồng ý gia hạn NV12');
    expect((await ly.says('hoàn tác')).text).toContain('đã có thay đổi khác sau đó');
    await thu.says('hoàn tác');
    expect(await extensionOf(office)).toMatchObject({ state: 'endorsed', endorsedById: people.ly.id });
    expect((await taskNow('NV12')).currentDue).toBe('2024-06-28');
    await talk.as(people.ha).presses('Hoàn tác');
    expect(await extensionOf(office)).toMatchObject({ state: 'withdrawn' });
  });

  it('is in the digest of the head until they speak, in that of the standing body after a whole working day', async () => {
    const { talk, people, store } = await asked();
    const ticker = createTicker({ store, now: () => talk.now(), zone, onError: fail });
    const digest = async (day: string, who: 'ly' | 'thu') => {
      talk.setClock(`2024-04-${day}T07:30`);
      await ticker.tick();
      return (await talk.as(people[who]).hears()).text;
    };
    await talk.as(people.ly).hears();
    expect(await digest('03', 'ly')).toContain('xin gia hạn đến 30/7/2024, chờ anh/chị cho ý kiến');
    expect((await talk.as(people.thu).hears()).text).not.toContain('xin gia hạn');
    expect(await digest('04', 'thu')).toContain('xin gia hạn đến 30/7/2024, chờ anh/chị quyết định');
    await talk.as(people.ly).says('đồng ý gia hạn NV12');
    expect(await digest('05', 'ly')).not.toContain('cho ý kiến');
    expect((await talk.as(people.thu).hears()).text).toContain('xin gia hạn');
  });
});

describe('figures by the original deadline', () => {
  it('stand beside the official sentence: what an extension put in time is late by the first deadline', async () => {
    const { talk, people } = await smallOffice();
    const vinh = talk.as(people.vinh);
    expect((await vinh.says('tổng hợp')).text).not.toContain('hạn gốc');
    await talk.as(people.ha).says('xin gia hạn NV14 đến 15/4 thiếu người');
    await talk.as(people.thu).says('đồng ý gia hạn NV14');
    const sentence = (await vinh.says('tổng hợp')).text;
    expect(sentence).toContain('chưa hoàn thành 10 (trong hạn: 8, quá hạn: 2)');
    expect(sentence).toContain(
      'Tính theo hạn gốc (1 việc đã đổi hạn): chưa hoàn thành quá hạn 3, hoàn thành quá hạn 0.',
    );
    await talk.as(people.ha).says('NV14 xong');
    await talk.as(people.thu).says('xác nhận NV14');
    expect((await vinh.says('tổng hợp')).text).toContain('chưa hoàn thành quá hạn 2, hoàn thành quá hạn 1');
  });
});
