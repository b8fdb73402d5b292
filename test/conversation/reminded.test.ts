import { describe, expect, it } from 'vitest';
import { createTicker } from '../../src/reminders/tick.ts';
import { at, playedOffice, zone } from '../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';
import { startTalk } from '../support/talk.ts';

type Name = keyof SmallOffice['people'];

/** What the person hears on that morning, when the clock ticks and the mail goes out. */
async function morning(office: SmallOffice, day: string, ...names: Name[]): Promise<string[]> {
  return hour(office, `${day}T07:30`, ...names);
}

async function hour({ talk, store, people }: SmallOffice, when: string, ...names: Name[]): Promise<string[]> {
  talk.setClock(when);
  await createTicker({ store, zone, now: () => at(when), onError: () => undefined }).tick();
  const heard: string[] = [];
  for (const name of names) heard.push((await talk.as(people[name]).hears()).text);
  return heard;
}

describe('what stays overdue', () => {
  it('is told to the officers, then to the head, to the standing body and to the leader, each on their day', async () => {
    const office = await smallOffice();
    // NV31 of Sở Tư pháp was due on Friday 29 March; no holiday before 18 April.
    const days = ['01', '02', '03', '04', '05', '08', '09', '10', '11', '12', '15', '16', '17', '19', '22', '23'];
    const told: Record<string, string[]> = { lan: [], duc: [], thu: [], vinh: [] };
    const texts = new Map<string, string>();
    // Before the ninth nobody was reminded three times.
    for (const day of days)
      for (const time of day < '09' ? ['07:30'] : ['07:30', '14:00']) {
        const mark = time === '07:30' ? '' : ' in the afternoon';
        const [lan, duc, thu, vinh] = await hour(office, `2024-04-${day}T${time}`, 'lan', 'duc', 'thu', 'vinh');
        for (const [name, text = ''] of Object.entries({ lan, duc, thu, vinh }))
          if (text.includes('NV31 ·')) {
            told[name]?.push(`${day}${mark}`);
            texts.set(`${name} ${day}`, text);
          }
      }
    // Nobody of them says a word: three times in vain, and it comes at another hour.
    expect(told).toEqual({
      lan: ['01', '03', '05', '09 in the afternoon', '11 in the afternoon', '22 in the afternoon'],
      duc: ['03', '10', '17'],
      thu: ['09 in the afternoon', '16 in the afternoon'],
      vinh: ['22'],
    });
    expect(texts.get('lan 05')).not.toContain('chưa thấy báo cáo');
    expect(texts.get('lan 09')).toContain('Đã nhắc 3 lần chưa thấy báo cáo. Đang vướng ở đâu');
    expect(texts.get('duc 03')).toContain('Đã nhắc: Đỗ Thị Lan 1 lần, gần nhất 1/4/2024');
    expect(texts.get('vinh 22')).toContain('Đỗ Thị Lan 5 lần, gần nhất 11/4/2024, Võ Minh Đức 3 lần');
    expect(texts.get('vinh 22')).not.toContain('Phạm Thị Thu');
    expect(texts.get('vinh 22')).toContain('⛔ Quá hạn kéo dài');
  });

  it('is told beforehand, to each within what they see, and comes as it was told', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const ahead = (await talk.as(people.thu).says('ngày mai ai sẽ được nhắc gì')).text;
    const ofHead = (await talk.as(people.ly).says('mai bot nhắc những ai')).text;
    expect((await talk.as(people.ha).says('ngày mai ai được nhắc')).text).not.toContain('Nguyễn Văn Nam');
    expect((await talk.as(people.thu).says('thứ Bảy ai được nhắc')).text).toContain(
      'vì là ngày nghỉ. Ngày làm việc kế tiếp: thứ Hai, 8/4/2024.',
    );
    const names = ['ha', 'nam', 'lan', 'ly', 'duc', 'thu', 'binh', 'vinh', 'an'] as const;
    for (const name of names) await talk.as(people[name]).hears();
    const heard = await morning(office, '2024-04-03', ...names);
    const told = names.filter((_, i) => heard[i] !== '');
    expect(ahead).toContain(`Tin nhắc thứ Tư, 3/4/2024: ${told.length} người`);
    for (const name of names) expect(ahead.includes(`${people[name].name} (`)).toBe(told.includes(name));
    expect(ofHead).not.toContain(people.lan.name);
    expect(ofHead).toContain(people.ha.name);
  });

  it('is told beforehand of one unit, a page at a time, to those who may read it', async () => {
    const office = await playedOffice();
    const justice = await office.unit('Sở Tư pháp', office.province);
    const health = await office.unit('Sở Y tế', office.province);
    await office.task('NV2', { for: [await office.person('Trần Thị Hà', { unit: health })], leadUnitId: health.id });
    for (let i = 10; i < 24; i++) {
      const person = await office.person(`Cán bộ ${i}`, { unit: justice });
      await office.task(`NV${i}`, { for: [person], leadUnitId: justice.id });
    }
    const talk = startTalk(office.store);
    const coordinator = talk.as(await office.person('Phạm Thị Thu', { role: 'coordinator' }));
    const first = await coordinator.says('thứ Tư nhắc ai ở Sở Tư pháp');
    expect(first.text).toContain('Từ 1 đến 12 trong 14 người');
    expect(first.text).not.toContain('Trần Thị Hà');
    expect((await coordinator.presses('Xem thêm')).text).toContain('Từ 13 đến 14 trong 14 người');
    const head = talk.as(await office.person('Hoàng Thị Lý', { role: 'unit_head', unit: health }));
    expect((await head.says('thứ Tư nhắc ai ở Sở Tư pháp')).text).toContain(
      'Tin nhắc của Sở Tư pháp chỉ lãnh đạo đơn vị đó',
    );
  });

  it('comes in the morning again once they react, on the day after', async () => {
    const office = await smallOffice();
    for (const day of ['01', '03', '05'])
      expect((await morning(office, `2024-04-${day}`, 'lan'))[0]).toContain('NV31 ·');
    expect(await morning(office, '2024-04-09', 'lan')).toEqual(['']);
    office.talk.setClock('2024-04-09T10:00');
    await office.talk.as(office.people.lan).says('việc của tôi');
    expect((await hour(office, '2024-04-09T14:00', 'lan'))[0]).toContain('NV31 ·');
    expect((await morning(office, '2024-04-11', 'lan'))[0]).toContain('NV31 ·');
  });

  it('starts anew with a report, and one task has its answers right there', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const lan = talk.as(people.lan);
    expect((await morning(office, '2024-04-01', 'lan'))[0]).toContain('NV31 ·');
    expect((await morning(office, '2024-04-03', 'lan'))[0]).toContain('NV31 ·');
    await lan.presses('Nhắc lại sau');
    expect((await lan.presses('Thứ Hai')).text).toContain('thứ Hai, 8/4/2024');
    await lan.presses('Hoàn tác');
    await lan.says('NV31 đạt 70%');
    expect((await morning(office, '2024-04-05', 'lan'))[0]).toContain('đã đạt 70%');
    expect((await lan.presses('Báo vướng mắc')).text).toContain('NV31');
  });
});
