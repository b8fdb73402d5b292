import { describe, expect, it } from 'vitest';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

async function talking() {
  const office = await smallOffice();
  return { office, as: (name: keyof SmallOffice['people']) => office.talk.as(office.people[name]) };
}

const wishOf = ({ views }: { views: readonly { make?: { wish: object } }[] }) => views.map(({ make }) => make?.wish);

describe('a chart', () => {
  it('comes with the official sentence of the same instant, and buttons for the other two', async () => {
    const { office, as } = await talking();
    const heard = await as('vinh').says('vẽ biểu đồ các đơn vị');
    const summary = await as('vinh').says('/tonghop');
    const sentence = /Tổng số \d+ nhiệm vụ; .* so với kỳ trước\./.exec(summary.text)?.[0] ?? 'none';
    expect(heard.text).toBe(`Biểu đồ theo đơn vị: toàn bộ kế hoạch\n${sentence}`);
    expect(heard.labels).toEqual(['Tiến độ', 'Quá hạn theo tuần']);
    const asOf = office.talk.now().toISOString();
    expect(wishOf(heard)).toEqual([{ kind: 'chart', chart: 'units', scope: {}, asOf, language: 'vi' }]);
    expect(JSON.stringify(heard.views)).not.toMatch(/"bytes"/);
  });

  it.each([
    ['cho xem biểu đồ tiến độ đề án 06', 'progress', 'programmeId'],
    ['bieu do qua han theo tuan so y te', 'weeks', 'underUnitId'],
    ['/bieudo Sở Y tế', 'units', 'underUnitId'],
  ])('is asked for by word: %s', async (typed, chart, narrowedBy) => {
    const { as } = await talking();
    const [wish] = wishOf(await as('thu').says(typed)) as { chart: string; scope: object }[];
    expect([wish?.chart, Object.keys(wish?.scope ?? {})]).toEqual([chart, [narrowedBy]]);
  });

  it('is one press away from the summary, the ranking and a unit, and is of the same figures', async () => {
    const { office, as } = await talking();
    const vinh = as('vinh');
    await vinh.says('/tonghop');
    expect(wishOf(await vinh.presses('Biểu đồ'))).toMatchObject([{ chart: 'units', scope: {} }]);
    expect(wishOf(await vinh.presses('Quá hạn theo tuần'))).toMatchObject([{ chart: 'weeks', scope: {} }]);
    await vinh.says('đơn vị nào chậm nhất');
    expect(wishOf(await vinh.presses('Biểu đồ'))).toMatchObject([{ chart: 'units', scope: {} }]);
    await vinh.says('tình hình Sở Y tế');
    const heard = await vinh.presses('Biểu đồ');
    const { unitId } = office.people.ly;
    expect(heard.text).toContain('Biểu đồ theo đơn vị: Sở Y tế');
    expect(wishOf(heard)).toMatchObject([{ scope: { underUnitId: unitId } }]);
  });

  it('of a past day, or of a month that is over, is as it stood then; of days to come, of now', async () => {
    const { office, as } = await talking();
    const vinh = as('vinh');
    await vinh.says('tình hình ngày 28/3');
    const past = await vinh.presses('Biểu đồ');
    expect(past.text).toContain('toàn bộ kế hoạch, ngày 28/3/2024');
    expect(wishOf(past)).toMatchObject([{ asOf: '2024-03-28T17:00:00.000Z' }]);
    expect(wishOf(await vinh.says('biểu đồ tháng trước'))).toMatchObject([{ asOf: '2024-03-31T17:00:00.000Z' }]);
    expect(wishOf(await vinh.says('biểu đồ tuần này'))).toMatchObject([{ asOf: office.talk.now().toISOString() }]);
    await as('thu').says('quý I thế nào');
    expect(wishOf(await as('thu').presses('Biểu đồ'))).toMatchObject([
      { scope: { dueFrom: '2024-01-01', dueTo: '2024-03-31' } },
    ]);
  });

  it('is only for those who may read the figures, and each press is judged again', async () => {
    const { office, as } = await talking();
    expect((await as('ha').says('biểu đồ')).views[0]?.make).toBeUndefined();
    const ly = as('ly');
    const own = await ly.says('biểu đồ');
    expect(wishOf(own)).toMatchObject([{ scope: { underUnitId: office.people.ly.unitId } }]);
    const other = await ly.says('biểu đồ Sở Tư pháp');
    expect(other.text).toBe('Anh/chị chỉ xem được số liệu của Sở Y tế.');
    const all = await ly.forges('ch:u:0:0:0');
    expect([wishOf(all), all.text]).toEqual([[undefined], 'Anh/chị chỉ xem được số liệu của Sở Y tế.']);
    for (const act of ['ch:x:0:0:0', 'ch:u:0', 'ch:u:0:0:0:20240399', 'ch:u:0:0:0:20240301-20240302-20240303'])
      expect((await ly.forges(act)).views[0]?.make, act).toBeUndefined();
    const { id } = office.people.ly;
    await office.store.write((tx) => tx.person.update({ where: { id }, data: { role: 'officer' } }));
    expect(
      (await ly.presses('Tiến độ').catch(() => ly.forges(`ch:p:${office.people.ly.unitId}:0:0`))).views[0]?.make,
    ).toBeUndefined();
  });

  it('of nothing is a sentence', async () => {
    const { as } = await talking();
    const heard = await as('vinh').says('biểu đồ ngày 1/1/2020');
    expect([heard.text, wishOf(heard)]).toEqual([
      'Chưa có nhiệm vụ nào: toàn bộ kế hoạch, ngày 1/1/2020.',
      [undefined],
    ]);
  });

  it('in a group is of its unit', async () => {
    const { office } = await talking();
    const { vinh, ly } = office.people;
    const link = { channel: 'web', chat: 'group', unitId: ly.unitId, linkedById: ly.id, linkedAt: office.talk.now() };
    await office.store.write((tx) => tx.unitGroupChat.create({ data: link }));
    const heard = await office.talk.inGroup('group', vinh, 'vẽ biểu đồ');
    expect(wishOf(heard)).toMatchObject([{ scope: { underUnitId: ly.unitId } }]);
    expect((await office.talk.inGroup('group', vinh, 'biểu đồ Sở Tư pháp')).views[0]?.make).toBeUndefined();
    expect(
      (await office.talk.inGroup('group', vinh, { kind: 'choice', act: 'ch:u:0:0:0' })).views[0]?.make,
    ).toBeUndefined();
  });

  it('is in the language of its reader', async () => {
    const { as } = await talking();
    await as('vinh').says('/caidat english');
    const heard = await as('vinh').says('biểu đồ');
    expect(heard.text).toContain('Chart by unit: the whole plan');
    expect(heard.views[0]?.make).toMatchObject({ name: 'chart-units-2024-04-02.png', wish: { language: 'en' } });
  });
});
