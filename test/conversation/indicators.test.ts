import { describe, expect, it } from 'vitest';
import { giveIndicator, type SmallOffice, smallOffice } from '../support/small-office.ts';

/** NV15 until 28/6/2024 counts accounts; Nam reports. */
async function counting(target = 1_269_779): Promise<SmallOffice> {
  const office = await smallOffice();
  await giveIndicator(office, office.tasks.NV15, target, 'tài khoản');
  return office;
}

async function reported(office: SmallOffice, values: readonly (readonly [string, string])[]): Promise<void> {
  for (const [on, words] of values) {
    office.talk.setClock(`${on}T09:00`);
    const reply = await office.talk.as(office.people.nam).says(`NV15 ${words}`);
    if (reply.labels.includes('Đúng, ghi lại')) await office.talk.as(office.people.nam).presses('Đúng, ghi lại');
  }
}

describe('an indicator below its target', () => {
  it('says what is missing and what is needed a day until the deadline', async () => {
    const office = await counting();
    await reported(office, [['2024-04-29', 'tổng 1.157.379 tài khoản']]);
    const card = (await office.talk.as(office.people.nam).says('NV15')).text;
    expect(card).toContain(
      '1.157.379/1.269.779 tài khoản (91,1%), thiếu 112.400 tài khoản, cần 1.873/ngày đến hết 28/6/2024 (tính cả ngày nghỉ)',
    );
    expect(card).toContain('Chưa đủ số liệu để dự báo: cần số liệu mới của ít nhất 3 ngày khác nhau');
  });

  it('says when it will be met at the present pace, and whether that is in time', async () => {
    const office = await counting(3_000);
    await reported(office, [
      ['2024-04-01', 'tổng 1.000 tài khoản'],
      ['2024-04-11', 'thêm 200 tài khoản'],
      ['2024-04-21', 'thêm 200 tài khoản'],
    ]);
    const nam = office.talk.as(office.people.nam);
    for (const asked of ['bao giờ đạt chỉ tiêu NV15', 'nv15 moi ngay can bao nhieu nua', 'NV15 chỉ tiêu đến đâu rồi'])
      expect((await nam.says(asked)).text.split('\n')[0]).toBe(
        'NV15: 1.400/3.000 tài khoản (46,7%), thiếu 1.600 tài khoản, cần 24/ngày đến hết 28/6/2024 (tính cả ngày nghỉ). ' +
          'Nhịp hiện nay 20/ngày (3 lần đo, 1/4–21/4), dự báo đạt chỉ tiêu ngày 10/7/2024, không kịp hạn 28/6/2024 (chậm 12 ngày).',
      );
    expect((await nam.says('/chitieu NV15')).text).toContain('không kịp hạn 28/6/2024 (chậm 12 ngày)');
    office.talk.setClock('2024-04-25T09:00');
    await nam.says('NV15 thêm 600 tài khoản');
    expect((await nam.says('/chitieu NV15')).text).toContain('kịp hạn 28/6/2024');
  });

  it('leaves out what was taken back or put right', async () => {
    const office = await counting(3_000);
    await reported(office, [
      ['2024-04-01', 'tổng 1.000 tài khoản'],
      ['2024-04-11', 'tổng 1.200 tài khoản'],
      ['2024-04-21', 'tổng 1.900 tài khoản'],
    ]);
    const nam = office.talk.as(office.people.nam);
    await nam.says('hoàn tác');
    expect((await nam.says('/chitieu NV15')).text).toContain('1.200/3.000 tài khoản');
    expect((await nam.says('/chitieu NV15')).text).toContain('Chưa đủ số liệu để dự báo');
    await nam.says('NV15 tổng 1.700 tài khoản');
    await nam.says('à nhầm, tổng 1.400 tài khoản');
    expect((await nam.says('/chitieu NV15')).text).toContain('Nhịp hiện nay 20/ngày (3 lần đo, 1/4–21/4)');
  });

  it('has no value at all once its only one is taken back', async () => {
    const office = await counting(3_000);
    await reported(office, [['2024-04-01', 'tổng 1.000 tài khoản']]);
    await office.talk.as(office.people.nam).says('hoàn tác');
    expect((await office.talk.as(office.people.nam).says('/chitieu NV15')).text).toContain('chưa có số liệu');
  });

  it('says so when it falls, once that was confirmed', async () => {
    const office = await counting(3_000);
    await reported(office, [
      ['2024-04-01', 'tổng 1.000 tài khoản'],
      ['2024-04-11', 'tổng 900 tài khoản'],
      ['2024-04-21', 'tổng 800 tài khoản'],
    ]);
    const nam = office.talk.as(office.people.nam);
    expect((await nam.says('/chitieu NV15')).text).toContain('Đang giảm 10/ngày: theo nhịp này không đạt chỉ tiêu');
  });
});

describe('an indicator at or above its target', () => {
  it('says by how much', async () => {
    const office = await counting(1_709_384);
    await reported(office, [['2024-04-02', 'tổng 2.389.718 tài khoản']]);
    const text = (await office.talk.as(office.people.vinh).says('chỉ tiêu đến đâu rồi')).text;
    expect(text).toContain('2.389.718 tài khoản, vượt 39,8% chỉ tiêu (1.709.384 tài khoản)');
    expect(text).not.toContain('dự báo');
  });
});

describe('the list of indicators', () => {
  it('begins with the one farthest from its target, then those without figures, then those that are reached', async () => {
    const office = await smallOffice();
    const { tasks, talk, people } = office;
    for (const code of ['NV12', 'NV13', 'NV15', 'NV30'] as const) await giveIndicator(office, tasks[code], 100, 'xã');
    await talk.as(people.ha).says('NV13 đạt 95/100 xã');
    await talk.as(people.ha).says('NV12 đạt 50/100 xã');
    await talk.as(people.lan).says('NV30 tổng 120 xã');
    await talk.as(people.lan).presses('Đúng, ghi lại');
    const reply = await talk.as(people.vinh).says('/chitieu');
    expect(reply.labels).toEqual(['NV12', 'NV13', 'NV15', 'NV30']);
    expect(reply.text).toContain('1/4 chỉ tiêu đã đạt');
  });

  it('has nothing to say of a task without one', async () => {
    const { talk, people } = await smallOffice();
    expect((await talk.as(people.ha).says('NV12 bao giờ đạt chỉ tiêu')).text).toContain(
      'NV12 không có chỉ tiêu định lượng',
    );
  });
});

describe('a percentage as an indicator', () => {
  it('is said in points, takes a share for its value, and no plain number', async () => {
    const office = await smallOffice();
    const { store, tasks, talk, people } = office;
    await store.write((tx) =>
      tx.indicator.create({
        data: { taskId: tasks.NV20.id, kind: 'ratio', name: '98% hồ sơ đúng hạn', target: 98, measure: '%' },
      }),
    );
    const ha = talk.as(people.ha);
    expect((await ha.says('NV20 kỳ này 96,5%')).text).toContain('kỳ tháng 4 (15/3–14/4): chỉ tiêu 96,5%.');
    expect((await ha.says('NV20')).text).toContain('96,5%/98%, thiếu 1,5 điểm');
    await ha.says('NV20 kỳ này: đã họp 12 buổi');
    expect((await ha.says('NV20')).text).toContain('96,5%/98%');
  });
});
