import { beforeEach, describe, expect, it } from 'vitest';
import { type SmallOffice, smallOffice } from '../../support/small-office.ts';

let office: SmallOffice;

/** NV12 is led by Phòng Nghiệp vụ Y (Hà is its focal officer, at 40%); Sở Tư pháp supports it (Lan works there, Đức heads it). */
beforeEach(async () => {
  office = await smallOffice();
  await supportedBy('Sở Tư pháp');
});

async function supportedBy(...names: string[]): Promise<void> {
  const { store, tasks } = office;
  for (const name of names) {
    const unit = await store.read.unit.findFirstOrThrow({ where: { name } });
    await store.write((tx) => tx.taskSupport.create({ data: { taskId: tasks.NV12.id, unitId: unit.id } }));
  }
}

async function part() {
  const { store, tasks } = office;
  return store.read.taskSupport.findFirstOrThrow({ where: { taskId: tasks.NV12.id }, include: { officer: true } });
}

describe('a supporting unit reports its own part', () => {
  it('with no more than the code and a figure, which never is the figure of the task', async () => {
    const { talk, people, taskNow } = office;
    const before = await taskNow('NV12');
    const lan = talk.as(people.lan);
    expect((await lan.says('NV12 60%')).text).toBe(
      'Đã ghi NV12, phần phối hợp của Sở Tư pháp: 60%.\nTiến độ chung do Phòng Nghiệp vụ Y báo cáo, hiện 40%.',
    );
    expect((await lan.says('nv12 phan phoi hop dat 70%, da gui so lieu')).text).toContain(
      'phần phối hợp của Sở Tư pháp: 60% → 70%, ghi chú “da gui so lieu”',
    );
    expect((await lan.says('NV12 phần của sở em xong rồi')).text).toContain('Sở Tư pháp: xong (100%).');
    expect(await taskNow('NV12')).toEqual(before);
    expect(await part()).toMatchObject({ percent: 100, note: 'da gui so lieu' });
    expect((await talk.as(people.ha).says('NV12')).text).toContain('Phối hợp: Sở Tư pháp xong (2/4/2024)');
    const history = (await talk.as(people.ha).says('lịch sử NV12')).text;
    expect(history).toContain('Đỗ Thị Lan: phần phối hợp của Sở Tư pháp: 60% → 70%, “da gui so lieu”');
  });

  it('with two presses from the card: how far it is, and the figure', async () => {
    const { talk, people, taskNow } = office;
    const before = await taskNow('NV12');
    const lan = talk.as(people.lan);
    await lan.says('NV12');
    const asked = await lan.presses('Báo phần phối hợp');
    expect(asked.text).toContain('Phần phối hợp NV12 của Sở Tư pháp đến đâu rồi?');
    expect((await lan.presses('75%')).text).toContain('Đã ghi NV12, phần phối hợp của Sở Tư pháp: 75%.');
    expect(await part()).toMatchObject({ percent: 75 });
    expect(await taskNow('NV12')).toEqual(before);
  });

  it('is taken back, put right in words, and put right by an edit', async () => {
    const { talk, people } = office;
    const lan = talk.as(people.lan);
    await lan.says('NV12 60%');
    expect((await lan.says('NV12 phần phối hợp 50 chứ không phải 60')).text).toContain(
      'Đã sửa NV12, phần phối hợp của Sở Tư pháp: 50%',
    );
    expect((await lan.presses('Hoàn tác')).text).toContain('trở lại 60%');
    expect((await lan.says('à nhầm, 55% thôi')).text).toContain('Đã sửa NV12, phần phối hợp của Sở Tư pháp: 55%');
    expect((await lan.says('hoàn tác')).text).toContain('trở lại 60%');
    expect((await lan.says('hoàn tác NV12')).text).toContain('trở lại chưa báo phần trăm');
    await lan.does({ kind: 'text', text: 'NV12 30%', messageId: 'm1' });
    const edited = await lan.does({ kind: 'text', text: 'NV12 35%', messageId: 'm1', edited: true });
    expect(edited.text).toContain('Đã sửa NV12, phần phối hợp của Sở Tư pháp: 35%');
    expect(await office.store.read.supportStep.count({ where: { kind: 'undo' } })).toBe(3);
  });

  it('asks before a figure falls, and leaves what is too old', async () => {
    const { talk, people } = office;
    const lan = talk.as(people.lan);
    await lan.says('NV12 60%');
    const undo = lan.actOf('Hoàn tác');
    expect((await lan.says('NV12 40%')).text).toContain('đang 60%, nay báo 40%: giảm');
    expect((await part()).percent).toBe(60);
    expect((await lan.says('đúng')).text).toContain('40%');
    expect((await part()).percent).toBe(40);
    expect((await lan.forges(undo)).text).toContain('đã có thay đổi khác sau đó');
    talk.passMinutes(11);
    expect((await lan.presses('Hoàn tác').catch(() => lan.says('hoàn tác NV12'))).text).toContain(
      'Không còn gì để hoàn tác',
    );
  });

  it('words alone, a count, an obstacle', async () => {
    const { talk, people, taskNow, store } = office;
    const before = await taskNow('NV12');
    const lan = talk.as(people.lan);
    expect((await lan.says('NV12 phần phối hợp đã gửi số liệu')).text).toContain(
      'Sở Tư pháp: ghi chú “đã gửi số liệu”.',
    );
    expect((await lan.says('NV12 phần phối hợp được 12/20 xã')).text).toContain('60%');
    const blocked = await lan.says('NV12 phần của Sở Tư pháp vướng thiếu kinh phí');
    expect(blocked.text).toContain('báo khó khăn');
    expect(await taskNow('NV12')).toEqual(before);
    expect((await talk.as(people.thu).says('NV12')).text).toContain('kinh phí');
    expect((await lan.presses('Hoàn tác')).text).toContain('Đã hoàn tác NV12');
    expect(await store.read.obstacle.findFirstOrThrow()).toMatchObject({
      state: 'withdrawn',
      reportedById: people.lan.id,
    });
  });

  it('whoever reports the task means the task, unless they say otherwise', async () => {
    const { talk, people, taskNow, store } = office;
    const { ha, duc } = people;
    await talk.as(ha).says('NV12 60%');
    expect((await taskNow('NV12')).progress).toBe(60);
    expect((await talk.as(ha).says('NV12 phần phối hợp của Sở Tư pháp đạt 60%')).text).toContain(
      'Phần phối hợp NV12 của Sở Tư pháp không thuộc phần việc của anh/chị nên chưa ghi gì. Người làm được: Võ Minh Đức.',
    );
    expect((await part()).percent).toBeNull();
    // The head of the supporting unit, who is now assigned to the task as well.
    await store.write((tx) =>
      tx.assignment.create({ data: { taskId: office.tasks.NV12.id, personId: duc.id, assignedAt: talk.now() } }),
    );
    await talk.as(duc).says('NV12 70%');
    expect((await taskNow('NV12')).progress).toBe(70);
    await talk.as(duc).says('NV12 phần phối hợp 20%');
    expect((await taskNow('NV12')).progress).toBe(70);
    expect((await part()).percent).toBe(20);
    await talk.as(duc).says('à nhầm, 25%');
    expect((await part()).percent).toBe(25);
    expect((await taskNow('NV12')).progress).toBe(70);
  });

  it('asks a coordinator whose unit supports which figure it is, and somebody with two parts which one', async () => {
    const { talk, people } = office;
    await supportedBy('Công an tỉnh');
    const thu = talk.as(people.thu);
    expect((await thu.says('NV12 60%')).text).toContain('Ghi phần phối hợp NV12 của Công an tỉnh: 60%, đúng không?');
    await thu.presses('Đúng, ghi lại');
    const parts = await office.store.read.taskSupport.findMany({ orderBy: { unitId: 'asc' }, include: { unit: true } });
    expect(parts.map(({ unit, percent }) => [unit.name, percent])).toEqual([
      ['Sở Tư pháp', null],
      ['Công an tỉnh', 60],
    ]);
    const [justice, police] = parts;
    await office.store.write((tx) =>
      tx.taskSupport.updateMany({ where: { unitId: justice?.unitId ?? 0 }, data: { officerId: people.thu.id } }),
    );
    await office.store.write((tx) =>
      tx.person.update({ where: { id: people.duc.id }, data: { unitId: parts[0]?.unit.parentId ?? 0 } }),
    );
    const duc = talk.as(people.duc);
    await duc.says('NV12 phần phối hợp 80%');
    expect((await duc.hears()).text).toBe('');
    await duc.says('NV12 phần phối hợp 80%');
    expect((await duc.presses('Công an tỉnh')).text).toContain('phần phối hợp của Công an tỉnh: 60% → 80%');
    expect((await duc.forges(`pp:${office.tasks.NV12.id}:${police?.unitId ?? 0}`)).text).toContain(
      'không còn dùng được',
    );
  });

  it('a task that is over takes no more reports', async () => {
    const { talk, people } = office;
    await talk.as(people.ha).says('NV12 xong');
    expect((await talk.as(people.lan).says('NV12 60%')).text).toContain('đang chờ xác nhận');
  });
});

describe('who answers for the part', () => {
  it('is named by the head of the supporting unit, is told, and alone reports from then on', async () => {
    const { talk, people, store } = office;
    const place = { unitId: people.lan.unitId, role: 'officer' as const, createdAt: talk.now() };
    const son = await store.write((tx) =>
      tx.person.create({ data: { ...place, name: 'Trịnh Thị Sơn', key: 'trinh thi son' } }),
    );
    await store.write((tx) =>
      tx.address.create({
        data: {
          personId: son.id,
          channel: 'web',
          chat: 'chat-Trịnh Thị Sơn',
          sender: 'Trịnh Thị Sơn',
          linkedAt: talk.now(),
          proof: 'demo',
        },
      }),
    );
    const duc = talk.as(people.duc);
    expect((await duc.says('giao chị Sơn làm đầu mối phối hợp NV12')).text).toContain(
      'Đã giao Trịnh Thị Sơn làm đầu mối phối hợp NV12 của Sở Tư pháp.',
    );
    expect((await talk.as(son).hears()).text).toContain('giao anh/chị làm đầu mối phối hợp NV12');
    expect((await talk.as(people.lan).says('NV12 60%')).text).toContain('NV12');
    expect((await part()).percent).toBeNull();
    expect((await talk.as(people.lan).says('NV12 phần phối hợp 60%')).text).toContain(
      'Người làm được: Trịnh Thị Sơn, Võ Minh Đức',
    );
    await talk.as(son).says('NV12 45%');
    expect(await part()).toMatchObject({ percent: 45 });
    expect((await talk.as(son).says('/viec')).text).toContain('Phần phối hợp anh/chị phụ trách: 1\nNV12');
    expect((await talk.as(people.ha).says('NV12')).text).toContain(
      'Phối hợp: Sở Tư pháp 45% (2/4/2024), đầu mối Trịnh Thị Sơn',
    );
    expect((await duc.says('giao chị Hà làm đầu mối phối hợp NV12 của Sở Tư pháp')).text).toContain(
      'Trần Thị Hà không thuộc Sở Tư pháp',
    );
    expect((await talk.as(people.ly).says('giao chị Lan làm đầu mối phối hợp NV12')).text).toContain('chưa ghi gì');
    await duc.says('giao chị Lan làm đầu mối phối hợp NV12');
    await duc.presses('Hoàn tác');
    expect((await part()).officer?.name).toBe('Trịnh Thị Sơn');
    expect((await duc.says('/quyen NV12')).text).toContain(
      'báo phần phối hợp của đơn vị (kể cả vướng mắc), giao đầu mối phối hợp',
    );
  });
});
