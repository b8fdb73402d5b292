import { describe, expect, it } from 'vitest';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

const TOLD = 'NV12 vướng thẩm định văn bản, chờ Sở Tư pháp, cần trả lời trước 15/4';
const TEXT = 'vướng thẩm định văn bản, chờ Sở Tư pháp, cần trả lời trước 15/4';

async function blocked(): Promise<SmallOffice> {
  const office = await smallOffice();
  await office.talk.as(office.people.ha).says(TOLD);
  return office;
}

const onlyObstacle = ({ store }: SmallOffice) => store.read.obstacle.findFirstOrThrow({ include: { ownerUnit: true } });

describe('reporting an obstacle', () => {
  it('keeps who is waited for and by when, and reads both back', async () => {
    const office = await smallOffice();
    const reply = await office.talk.as(office.people.ha).says(TOLD);
    expect(reply.text).toBe(`Đã ghi NV12: báo khó khăn “${TEXT}” (chờ Sở Tư pháp, cần trả lời trước 15/4/2024).`);
    expect(reply.labels).toEqual(['Hoàn tác']);
    expect(await onlyObstacle(office)).toMatchObject({
      ...{ text: TEXT, kind: 'legal', state: 'open', answerBy: '2024-04-15', ownerUnit: { name: 'Sở Tư pháp' } },
    });
  });

  it('does so with progress, and in the command, and after a button', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    expect((await ha.says('NV12 đạt 50%, chờ Sở Tư pháp thẩm định, mong trả lời trước 15/4')).text).toContain(
      'chờ Sở Tư pháp, cần trả lời trước 15/4/2024',
    );
    expect((await ha.says('/vuongmac NV13 chờ Sở Tư pháp thẩm định, cần trả lời trước 16/4')).text).toContain(
      'chờ Sở Tư pháp, cần trả lời trước 16/4/2024',
    );
    await ha.says('NV14');
    await ha.presses('Báo vướng mắc');
    expect((await ha.says('thiếu ý kiến của Sở Tư pháp')).text).toContain('(chờ Sở Tư pháp)');
  });

  it('asks again for a day that is not in the calendar or gone, and keeps all that was said', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    for (const wrong of ['31/2', '15/3/2024']) {
      const reply = await ha.says(`NV12 chờ Sở Tư pháp thẩm định, cần trả lời trước ${wrong}`);
      expect(reply.text).toContain('ví dụ');
      expect(await office.store.read.obstacle.count()).toBe(0);
    }
    expect((await ha.says('15/4')).text).toContain('(chờ Sở Tư pháp, cần trả lời trước 15/4/2024)');
    expect((await onlyObstacle(office)).text).toContain('thẩm định');
  });

  it('"Hoàn tác" withdraws it, and a correction keeps who is waited for', async () => {
    const office = await blocked();
    const ha = office.talk.as(office.people.ha);
    await ha.presses('Hoàn tác');
    expect((await onlyObstacle(office)).state).toBe('withdrawn');
    await ha.says('NV12 đạt 60%, chờ Sở Tư pháp thẩm định, cần trả lời trước 15/4');
    expect((await ha.says('à nhầm, 50% thôi')).text).toContain('Đã sửa NV12');
    const standing = await office.store.read.obstacle.findMany({ where: { state: 'open' } });
    expect(standing).toMatchObject([{ answerBy: '2024-04-15', ownerUnitId: office.people.duc.unitId }]);
  });
});

describe('an obstacle that another task has already', () => {
  async function twice(): Promise<SmallOffice> {
    const office = await blocked();
    // Another unit's, which Lan may not see anything of.
    await office.talk.as(office.people.lan).says('NV30 chờ Sở Tư pháp thẩm định văn bản');
    return office;
  }

  it('is offered to be joined, by its number alone where the other task is not to be seen', async () => {
    const office = await blocked();
    const reply = await office.talk.as(office.people.lan).says('NV30 chờ Sở Tư pháp thẩm định văn bản');
    expect(reply.text).toContain('1 việc khác cũng đang chờ Sở Tư pháp về nội dung này');
    expect(reply.text).not.toMatch(/NV12|15\/4/);
    expect(reply.labels).toEqual(['Gộp chung', 'Hoàn tác']);
    expect(await office.store.read.obstacle.count({ where: { state: 'open' } })).toBe(2);
  });

  it('is one bottleneck once it was joined, and two again after "Hoàn tác"', async () => {
    const office = await twice();
    const [lan, thu] = [office.talk.as(office.people.lan), office.talk.as(office.people.thu)];
    expect((await lan.presses('Gộp chung')).text).toContain('Đã gộp vào một điểm nghẽn');
    const list = (await thu.says('/diemnghen')).text;
    expect(list).toContain('1 vướng mắc chưa giải quyết, giữ chân 2 việc');
    expect(list).toContain('giữ 2 việc (NV12, NV30)');
    expect(list).toContain('của 2 đơn vị');
    await lan.presses('Hoàn tác');
    expect((await thu.says('/diemnghen')).text).toContain('2 vướng mắc chưa giải quyết, giữ chân 2 việc');
  });

  it('lets go of the task when the report is taken back after joining', async () => {
    const office = await twice();
    const lan = office.talk.as(office.people.lan);
    const undo = lan.actOf('Hoàn tác');
    await lan.presses('Gộp chung');
    await lan.forges(undo);
    expect((await office.talk.as(office.people.thu).says('/diemnghen')).text).toContain('giữ 1 việc (NV12)');
  });

  it('is none that a forged button could reach', async () => {
    const office = await blocked();
    const lan = office.talk.as(office.people.lan);
    await lan.says('NV30 thiếu máy quét');
    const own = await office.store.read.obstacle.findFirstOrThrow({ where: { text: { contains: 'máy quét' } } });
    for (const id of [own.id, own.id - 1]) expect((await lan.forges(`oj:${id}`)).text).toContain('không còn dùng được');
    expect(await office.store.read.obstacle.count({ where: { state: 'joined' } })).toBe(0);
  });

  it('is not offered when something else is waited for', async () => {
    const office = await blocked();
    const reply = await office.talk.as(office.people.lan).says('NV30 chờ Sở Tư pháp bố trí phòng họp');
    expect(reply.labels).toEqual(['Hoàn tác']);
  });
});

describe('"hết vướng"', () => {
  it('closes the obstacle of the task, reads it back, and opens it again with "Hoàn tác"', async () => {
    const office = await blocked();
    const ha = office.talk.as(office.people.ha);
    const reply = await ha.says('NV12 đã gỡ vướng');
    expect(reply.text).toBe(`Đã ghi NV12 hết vướng “${TEXT}”.`);
    expect((await onlyObstacle(office)).state).toBe('resolved');
    expect((await ha.says('NV12')).text).not.toContain('Vướng mắc:');
    await ha.says('hoàn tác');
    expect((await onlyObstacle(office)).state).toBe('open');
  });

  it('needs no code where only one of the own tasks is blocked', async () => {
    const office = await blocked();
    expect((await office.talk.as(office.people.ha).says('hết vướng rồi')).text).toContain('Đã ghi NV12 hết vướng');
  });

  it('asks which when there are several, and takes the kind that was named', async () => {
    const office = await blocked();
    const ha = office.talk.as(office.people.ha);
    await ha.says('NV12 vướng kinh phí chưa bố trí');
    const reply = await ha.says('NV12 hết vướng rồi');
    expect(reply.text).toContain('NV12 hết vướng mắc nào?');
    expect(reply.labels).toHaveLength(2);
    expect((await ha.says('NV12 hết vướng kinh phí')).text).toBe('Đã ghi NV12 hết vướng “vướng kinh phí chưa bố trí”.');
    const kinds = await office.store.read.obstacle.findMany({ where: { state: 'resolved' } });
    expect(kinds.map(({ kind }) => kind)).toEqual(['funding']);
  });

  it('closes nothing when the words name another kind than what is open, or nothing is', async () => {
    const office = await blocked();
    const ha = office.talk.as(office.people.ha);
    expect((await ha.says('NV12 hết vướng kinh phí')).text).toContain('NV12 hết vướng mắc nào?');
    expect((await onlyObstacle(office)).state).toBe('open');
    expect((await ha.says('NV13 hết vướng rồi')).text).toContain('không có vướng mắc nào đang mở');
  });

  it.each(['NV12 sắp hết vướng', 'NV12 dự kiến hết vướng trước 15/4', 'NV12 chưa hết vướng', 'NV12 hết vướng chưa?'])(
    'closes nothing on “%s”',
    async (said) => {
      const office = await blocked();
      await office.talk.as(office.people.ha).says(said);
      expect(await office.store.read.obstacle.findMany()).toMatchObject([{ state: 'open' }]);
    },
  );

  it('is nobody else’s to say', async () => {
    const office = await blocked();
    const { id } = await onlyObstacle(office);
    const { nam, lan, thu } = office.people;
    const forged = `oc:${office.tasks.NV12.id}:${id}`;
    expect((await office.talk.as(lan).forges(forged)).text).toContain('không còn dùng được');
    expect((await office.talk.as(thu).says('NV12 hết vướng rồi')).text).toContain('không thuộc phần việc');
    expect((await onlyObstacle(office)).state).toBe('open');
    // An own task, but not one that it holds up.
    expect((await office.talk.as(nam).forges(`oc:${office.tasks.NV15.id}:${id}`)).text).toContain(
      'không còn dùng được',
    );
  });

  it('of one task leaves those of others held up', async () => {
    const office = await blocked();
    const lan = office.talk.as(office.people.lan);
    await lan.says('NV30 chờ Sở Tư pháp thẩm định văn bản');
    await lan.presses('Gộp chung');
    await office.talk.as(office.people.ha).says('NV12 hết vướng rồi');
    expect((await office.talk.as(office.people.thu).says('/diemnghen')).text).toContain('giữ 1 việc (NV30)');
    await lan.says('NV30 hết vướng rồi');
    expect((await office.talk.as(office.people.thu).says('/diemnghen')).text).toContain('Không có vướng mắc nào');
  });
});

describe('"vẫn vướng"', () => {
  it('opens again what was closed', async () => {
    const office = await blocked();
    const ha = office.talk.as(office.people.ha);
    await ha.says('NV12 hết vướng rồi');
    office.talk.passMinutes(60);
    expect((await ha.says('NV12 vẫn vướng')).text).toBe(`Đã ghi NV12 vẫn vướng “${TEXT}”.`);
    expect((await onlyObstacle(office)).state).toBe('open');
    expect(await office.store.read.obstacle.count()).toBe(1);
  });

  it('writes what is open no second time', async () => {
    const office = await blocked();
    const reply = await office.talk.as(office.people.ha).says('NV12 đạt 45%, vẫn vướng');
    expect(reply.text).toContain('40% → 45%');
    expect(reply.text).toContain(`Vướng mắc “${TEXT}” vẫn đang mở.`);
    expect(await office.store.read.obstacle.count()).toBe(1);
  });

  it('need not be said: what is reported once more in the same words is no second obstacle', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    await ha.says('NV12 đạt 45%, vướng kinh phí mua máy');
    expect((await ha.says('NV12 đạt 50%, vướng kinh phí mua máy')).text).toContain('vẫn đang mở');
    expect((await ha.says('NV12 vướng kinh phí mua máy')).text).toContain('vẫn đang mở');
    expect(await office.store.read.obstacle.count()).toBe(1);
    const last = await office.store.read.progressReport.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(last.note).toBe('vướng kinh phí mua máy');
    await ha.says('NV12 vướng kinh phí mua máy, chờ Sở Tư pháp');
    expect(await office.store.read.obstacle.count()).toBe(2);
  });

  it('is an obstacle like any other when nothing was told before', async () => {
    const office = await smallOffice();
    await office.talk.as(office.people.ha).says('NV12 vẫn còn vướng kinh phí');
    expect(await onlyObstacle(office)).toMatchObject({ text: 'vẫn còn vướng kinh phí', kind: 'funding' });
  });
});

describe('a task that is confirmed', () => {
  it('closes its obstacles with it, and opens them when the confirmation is taken back', async () => {
    const office = await blocked();
    await office.talk.as(office.people.ha).says('NV12 xong');
    const thu = office.talk.as(office.people.thu);
    await thu.says('NV12');
    await thu.presses('Xác nhận');
    expect((await onlyObstacle(office)).state).toBe('resolved');
    await thu.presses('Hoàn tác');
    expect((await onlyObstacle(office)).state).toBe('open');
  });
});
