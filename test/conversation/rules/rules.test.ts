import { describe, expect, it } from 'vitest';
import { digestFor } from '../../../src/reminders/digest.ts';
import { loadOffice } from '../../../src/store/office.ts';
import { at, zone } from '../../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../../support/small-office.ts';

type Name = keyof SmallOffice['people'];

/** Codes of what the digest of that morning would name. */
async function named({ store, people }: SmallOffice, name: Name, day: string): Promise<string[]> {
  const office = await loadOffice(store.read, zone);
  const digest = await digestFor(store.read, people[name], at(`${day}T07:30`), office);
  return (digest?.sections ?? []).flatMap(({ items }) => items.map(({ code }) => code));
}

describe('the rules of reminders in the chat', () => {
  it('are read by everybody, and set by the standing body alone', async () => {
    const { talk, people } = await smallOffice();
    const read = await talk.as(people.ha).says('/quytac');
    expect(read.text).toContain('• Trước hạn: trước 7, 3, 1 ngày và đúng ngày hạn');
    expect(read.text).toContain('• Quá hạn: ngay sáng kế tiếp, rồi 2 ngày một lần; từ ngày thứ 10 mỗi tuần');
    expect(read.text).toContain('• Báo lãnh đạo phụ trách: từ ngày thứ 15, rồi mỗi tuần');
    expect(read.labels).toEqual(['Theo chương trình']);
    for (const name of ['ha', 'ly', 'vinh', 'an'] as const) {
      const refused = await talk.as(people[name]).says('nhắc quá hạn 3 ngày một lần');
      expect(refused.text).toContain('do cơ quan thường trực đặt (Phạm Thị Thu, Cao Văn Bình)');
      expect((await talk.as(people[name]).forges('ns:0:2:1.1.1')).text).toContain('do cơ quan thường trực đặt');
    }
    expect((await talk.as(people.thu).says('quy tắc nhắc')).text).toContain('2 ngày một lần; từ ngày thứ 10');
  });

  it('are set in a sentence, read back with what they were, and taken back', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    // NV31 of Sở Tư pháp was due on Friday 29 March: 1, 3, 5 April are its first mornings.
    expect(await named(office, 'lan', '2024-04-03')).toEqual(['NV31']);
    const set = await thu.says('nhac qua han 3 ngay 1 lan');
    expect(set.text).toContain(
      'Đã đặt “Quá hạn” chung của cơ quan: ngay sáng kế tiếp, rồi 3 ngày một lần; từ ngày thứ 10 mỗi tuần. ' +
        'Trước đó: ngay sáng kế tiếp, rồi 2 ngày một lần; từ ngày thứ 10 mỗi tuần.',
    );
    await thu.presses('Các quy tắc nhắc');
    expect((await thu.presses('Quá hạn')).text).toContain(
      '2/4/2024: Phạm Thị Thu đặt ngay sáng kế tiếp, rồi 3 ngày một lần',
    );
    expect((await thu.says('hoàn tác')).text).toContain(
      'Đã trả “Quá hạn” chung của cơ quan về: ngay sáng kế tiếp, rồi 2 ngày',
    );
    expect((await thu.says('hoàn tác')).text).not.toContain('Quá hạn');
    expect(await named(office, 'lan', '2024-04-03')).toEqual(['NV31']);
  });

  it('of one programme hold for its tasks alone', async () => {
    const office = await smallOffice();
    const { store, talk, people, tasks } = office;
    const other = await store.write((tx) =>
      tx.programme.create({
        data: {
          ...{ name: 'Chuyển đổi số', key: 'chuyen doi so', createdAt: at('2024-01-02T08:00') },
          groups: { create: { position: 1, name: 'Hạ tầng', key: 'ha tang' } },
        },
        include: { groups: true },
      }),
    );
    const place = { programmeId: other.id, groupId: other.groups[0]?.id ?? 0 };
    await store.write((tx) => tx.task.update({ where: { id: tasks.NV14.id }, data: place }));
    const thu = talk.as(people.thu);
    expect((await thu.says('quy tắc nhắc quá hạn của Chuyển đổi số mỗi tuần')).text).toContain(
      'Đã đặt “Quá hạn” của Chuyển đổi số: ngay sáng kế tiếp, rồi mỗi tuần.',
    );
    const said = await thu.says('quy tắc Chuyển đổi số: quá hạn 1 ngày thì báo thủ trưởng đơn vị');
    expect(said.text).toContain('Đã đặt “Báo thủ trưởng đơn vị” của Chuyển đổi số: từ ngày thứ 1, rồi mỗi tuần.');
    expect(await named(office, 'ha', '2024-04-08')).not.toContain('NV31');
    expect(await named(office, 'duc', '2024-04-01')).not.toContain('NV31');
    expect(await named(office, 'ly', '2024-04-01')).toContain('NV14');
    expect((await thu.says('/quytac')).text).toContain('1 chương trình, đề án có quy tắc đặt riêng');
    await thu.presses('Theo chương trình');
    const own = await thu.presses('Chuyển đổi số');
    expect(own.text).toContain('• Quá hạn: ngay sáng kế tiếp, rồi mỗi tuần (đặt riêng)');
    await thu.presses('Quá hạn');
    expect((await thu.presses('Như quy tắc chung')).text).toContain(
      'của Chuyển đổi số: ngay sáng kế tiếp, rồi 2 ngày một lần',
    );
  });

  it('refuse what cannot be, and ask where something is unclear', async () => {
    const { talk, people } = await smallOffice();
    const thu = talk.as(people.thu);
    expect((await thu.says('tắt nhắc quá hạn')).text).toContain('luôn bật nếu là quá hạn');
    expect((await thu.says('/quytac trước hạn 90, 3')).text).toContain('từ 0 đến 60 ngày làm việc');
    expect((await thu.says('quy tắc báo lãnh đạo tỉnh sau 0 ngày quá hạn')).text).toContain('một số từ 1 đến 250');
    expect((await thu.says('/quytac 10, 5, 2')).text).toContain('Chưa rõ đổi quy tắc nào');
    expect((await thu.says('/quytac quá hạn 4 5 6 7')).text).toContain('Chưa rõ số ngày');
    for (const forged of [
      'ns:0:99:3',
      'ns:0:2:1.2',
      'ns:0:2:0.0.0',
      'ns:x:2:d',
      'ns:0:2',
      'nr:999',
      'no:999:2',
      'nu:999',
    ])
      expect((await thu.forges(forged)).text).not.toMatch(/Đã đặt|lỗi/);
    expect((await thu.says('/quytac')).text).toContain('• Quá hạn: ngay sáng kế tiếp, rồi 2 ngày một lần');
  });

  it('are switched off and on, and set by the buttons', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    expect((await thu.says('tắt nhắc lâu chưa báo cáo')).text).toContain(
      'Đã đặt “Lâu chưa báo cáo” chung của cơ quan: không nhắc',
    );
    expect((await thu.says('bật lại nhắc lâu chưa báo cáo')).text).toContain(
      'ngay sáng kế tiếp, rồi mỗi tuần. Trước đó: không nhắc',
    );
    await thu.says('/quytac');
    await thu.presses('Báo thủ trưởng đơn vị');
    expect((await thu.presses('1 ngày')).text).toContain('từ ngày thứ 1, rồi mỗi tuần. Trước đó: từ ngày thứ 3');
    // NV31 is one working day overdue on Monday.
    expect(await named(office, 'duc', '2024-04-01')).toEqual(['NV31']);
    await thu.presses('Hoàn tác');
    expect(await named(office, 'duc', '2024-04-01')).toEqual([]);
    await thu.says('/quytac');
    await thu.presses('Trước hạn');
    expect((await thu.presses('trước 1 ngày và đúng ngày hạn')).text).toContain('Trước đó: trước 7, 3, 1 ngày');
  });
});

describe('why a reminder came', () => {
  it('is told of each task that it named, with rule, dates and as whom, to whoever got it', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    await store.write((tx) =>
      tx.reminder.createMany({
        data: [
          {
            personId: people.lan.id,
            taskId: office.tasks.NV31.id,
            rule: 'overdue',
            on: '2024-04-01',
            at: at('2024-04-01T07:30'),
          },
          {
            personId: people.vinh.id,
            taskId: office.tasks.NV31.id,
            rule: 'escalated',
            on: '2024-04-22',
            at: at('2024-04-22T07:30'),
          },
        ],
      }),
    );
    const told = await talk.as(people.lan).says('tại sao tôi nhận tin này?');
    expect(told.text).toContain(
      'NV31: quá hạn (hạn 29/3/2024). Quy tắc “Quá hạn”: ngay sáng kế tiếp, rồi 2 ngày một lần; từ ngày thứ 10 mỗi tuần. Anh/chị nhận vì được giao việc này.',
    );
    expect(told.text).toContain('Đổi giờ: /caidat 8:00');
    expect((await talk.as(people.vinh).says('sao bot cứ nhắc tôi')).text).toContain('vì là lãnh đạo phụ trách');
    expect((await talk.as(people.ha).says('vì sao tôi nhận tin này')).text).toContain('Chưa có tin nhắc nào');
    expect((await talk.as(people.ha).forges('nw:20240401')).text).toContain('Chưa có tin nhắc nào');
  });
});
