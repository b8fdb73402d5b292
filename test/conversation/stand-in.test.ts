import { describe, expect, it } from 'vitest';
import { changesOfIncomings } from '../../src/store/reports.ts';
import { type PersonName, type SmallOffice, smallOffice } from '../support/small-office.ts';

/** As if the absent person had said so before. */
async function away(office: SmallOffice, who: PersonName, substitute: PersonName | null, endOn: string): Promise<void> {
  const { store, people } = office;
  const substituteId = substitute === null ? null : people[substitute].id;
  const days = { startOn: '2024-04-01', endOn, createdAt: new Date('2024-03-29T08:00:00+07:00') };
  await store.write((tx) => tx.leave.create({ data: { personId: people[who].id, substituteId, ...days } }));
}

const lastLedger = (store: SmallOffice['store']) =>
  store.read.audit.findFirstOrThrow({ where: { taskId: { not: null } }, orderBy: { id: 'desc' } });

describe('whoever stands in for the head of a unit', () => {
  it('reads its figures, hands out and hands over its tasks, and the history says in whose stead', async () => {
    const office = await smallOffice();
    const { talk, people, store, tasks } = office;
    const nam = talk.as(people.nam);
    expect((await nam.says('tổng hợp')).text).toContain('lãnh đạo');
    expect((await nam.says('chuyển NV12 cho anh Nam')).text).toMatch(/Hoàng Thị Lý/);
    await away(office, 'ly', 'nam', '2024-04-05');
    expect((await nam.says('tổng hợp')).text).toContain('Sở Y tế');
    expect((await nam.says('chuyển NV12 cho anh Nam')).text).toBe('Đã chuyển NV12 từ Trần Thị Hà sang Nguyễn Văn Nam.');
    expect(await lastLedger(store)).toMatchObject({ taskId: tasks.NV12.id, onBehalfOfId: people.ly.id });
    const said = (await changesOfIncomings(store.read, 'web', ['in-4']))[0];
    expect(said).toMatchObject({ what: 'focal', onBehalfOf: 'Hoàng Thị Lý' });
    expect((await nam.says('lịch sử NV12')).text).toContain('Nguyễn Văn Nam (thay mặt Hoàng Thị Lý)');
    expect((await talk.as(people.ha).hears()).text).toContain('Người chuyển: Nguyễn Văn Nam (thay mặt Hoàng Thị Lý)');
    expect((await nam.says('giao Phòng Nghiệp vụ Y rà soát hồ sơ bệnh án, hạn 30/6, đầu mối chị Hà')).labels).toContain(
      'Giao việc',
    );
  });

  it('answers what the unit is to clear, and hears what the head would hear', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    await away(office, 'duc', 'lan', '2024-04-05');
    await talk.as(people.thu).says('/diemnghen');
    const unitId = people.duc.unitId;
    await talk.as(people.ha).says('NV12 vướng chưa có hướng dẫn');
    const { id } = await store.read.obstacle.findFirstOrThrow();
    await talk.as(people.thu).forges(`oa:${id}`);
    await store.write((tx) => tx.obstacle.update({ where: { id }, data: { ownerUnitId: unitId } }));
    const lan = talk.as(people.lan);
    expect((await lan.says('/diemnghen')).text).toContain('chưa có hướng dẫn');
    await lan.presses('1');
    await lan.presses('Đã tháo gỡ');
    expect(await store.read.obstacleStep.findFirstOrThrow()).toMatchObject({
      personId: people.lan.id,
      onBehalfOfId: people.duc.id,
      kind: 'resolve',
    });
  });
});

describe('whoever stands in for the standing body', () => {
  it('confirms in its stead, but never their own work', async () => {
    const office = await smallOffice();
    const { talk, people, store, taskNow } = office;
    await away(office, 'thu', 'lan', '2024-04-05');
    const lan = talk.as(people.lan);
    await lan.says('NV30 xong');
    expect((await lan.says('xác nhận NV30')).text).not.toContain('Đã xác nhận');
    expect((await taskNow('NV30')).state).toBe('awaiting_confirmation');
    expect((await lan.says('/choduyet')).text).toContain('NV16');
    expect((await lan.says('xác nhận NV16')).text).toContain('Đã xác nhận');
    expect(await store.read.decision.findFirstOrThrow()).toMatchObject({
      onBehalfOfId: people.thu.id,
      kind: 'confirm',
    });
    expect((await talk.as(people.ha).hears()).text).toContain('Đỗ Thị Lan (thay mặt Phạm Thị Thu) xác nhận');
  });
});

describe('the time of standing in', () => {
  it('lasts to the end of its last day; a button of that time is then refused with a sentence', async () => {
    const office = await smallOffice();
    const { talk, people, taskNow } = office;
    await away(office, 'lan', 'ha', '2024-04-02');
    const ha = talk.as(people.ha);
    expect((await ha.says('NV30 đạt 60%')).text).toContain('Đã ghi NV30');
    await ha.says('NV30');
    const act = ha.actOf('Báo hoàn thành');
    talk.setClock('2024-04-03T08:00');
    const refused = 'Thời gian anh/chị làm thay Đỗ Thị Lan đã hết (ngày 2/4/2024), nên chưa ghi gì.';
    expect((await ha.forges(act)).text).toContain(refused);
    expect((await ha.says('NV30 đạt 70%')).text).toContain(refused);
    expect((await taskNow('NV30')).progress).toBe(60);
    expect((await talk.as(people.nam).says('NV30 đạt 70%')).text).not.toContain('làm thay');
  });

  it('passes on to the substitute of a substitute who is away too, and everybody is told', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    const [ha, nam, ly] = [talk.as(people.ha), talk.as(people.nam), talk.as(people.ly)];
    await ha.says('tôi nghỉ phép đến thứ Hai, anh Nam làm thay');
    expect((await nam.says('tôi nghỉ hôm nay, chị Lý làm thay')).text).toContain(
      'Việc anh/chị đang làm thay Trần Thị Hà cũng do người đó làm tiếp.',
    );
    expect((await ha.hears()).text).toContain('Nguyễn Văn Nam, người làm thay anh/chị, cũng vắng');
    await ly.hears();
    await talk.as(people.thu).says('đôn đốc NV13');
    await talk.as(people.thu).presses('Gửi');
    expect((await ly.hears()).text).toMatch(/đôn đốc[\s\S]*NV13[\s\S]*Trần Thị Hà/);
    await ly.says('NV13 đạt 95%');
    const report = await store.read.progressReport.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(report.onBehalfOfId).toBe(people.ha.id);
    await nam.says('hoàn tác');
    await talk.as(people.thu).says('đôn đốc NV14');
    await talk.as(people.thu).presses('Gửi');
    expect((await nam.hears()).text).toMatch(/đôn đốc[\s\S]*NV14/);
  });

  it('of a part of a longer leave leaves the rest as it was, and undoing puts it together again', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('tôi nghỉ từ 3/4 đến 12/4, anh Nam làm thay');
    talk.passMinutes(1);
    await ha.says('tôi nghỉ từ 8/4 đến 9/4, chị Lý làm thay');
    const standing = async () => {
      const rows = await store.read.leave.findMany({ where: { cancelledAt: null }, orderBy: { startOn: 'asc' } });
      return rows.map(({ startOn, endOn, substituteId }) => [startOn, endOn, substituteId]);
    };
    expect(await standing()).toEqual([
      ['2024-04-03', '2024-04-07', people.nam.id],
      ['2024-04-08', '2024-04-09', people.ly.id],
      ['2024-04-10', '2024-04-12', people.nam.id],
    ]);
    await ha.says('hoàn tác');
    expect(await standing()).toEqual([['2024-04-03', '2024-04-12', people.nam.id]]);
  });
});
