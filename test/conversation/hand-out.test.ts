import { describe, expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';

const sentence =
  'giao Phòng Nghiệp vụ Y triển khai kiosk tự phục vụ tại 5 bệnh viện, hạn 30/6, sản phẩm 5 kiosk, đầu mối chị Hà';

describe('handing out a task', () => {
  it('takes one sentence, shows the whole, and one press hands it out', async () => {
    const { talk, people, taskNow, store } = await smallOffice();
    const thu = talk.as(people.thu);
    const whole = await thu.says(sentence);
    expect(whole.text.split('\n')).toEqual([
      'Giao việc mới',
      'Nội dung: Triển khai kiosk tự phục vụ tại 5 bệnh viện',
      'Chủ trì: Phòng Nghiệp vụ Y',
      'Đầu mối: Trần Thị Hà',
      'Hạn: Chủ nhật, 30/6/2024',
      'Sản phẩm: 5 kiosk',
      expect.stringContaining('Nhóm:'),
      expect.stringContaining('Đúng thì bấm “Giao việc”'),
    ]);
    expect(await store.read.task.count()).toBe(12);
    const given = await thu.presses('Giao việc');
    expect(given.text).toContain('Đã giao NV32 cho Trần Thị Hà, hạn Chủ nhật, 30/6/2024.');
    expect(await store.read.task.findUniqueOrThrow({ where: { code: 'NV32' } })).toMatchObject({
      title: 'Triển khai kiosk tự phục vụ tại 5 bệnh viện',
      product: '5 kiosk',
      originalDue: '2024-06-30',
      currentDue: '2024-06-30',
      state: 'open',
      progress: 0,
      startOn: '2024-04-02',
    });
    const told = await talk.as(people.ha).hears();
    expect(told.text).toContain('Việc mới NV32: Triển khai kiosk tự phục vụ tại 5 bệnh viện. Hạn Chủ nhật, 30/6/2024.');
    expect(told.labels).toEqual(['Đã nhận', 'Không đúng việc của tôi', 'Xem NV32']);
    expect((await talk.as(people.ly).hears()).text).toContain('Đơn vị anh/chị có việc mới NV32');
    expect((await taskNow('NV12')).progress).toBe(40);
  });

  it('is over when something is reported in between, and the report is written', async () => {
    const { talk, people, taskNow } = await smallOffice();
    const ly = talk.as(people.ly);
    await ly.says(sentence);
    expect((await ly.says('NV12 đạt 55%')).text).toContain('NV12: 40% → 55%');
    expect((await taskNow('NV12')).progress).toBe(55);
    expect((await ly.says('hạn 15/7')).text).not.toContain('Giao việc mới');
  });

  it('asks step by step for what is missing', async () => {
    const { talk, people, store } = await smallOffice();
    const thu = talk.as(people.thu);
    expect((await thu.says('/giaoviec')).text).toContain('Giao cho đơn vị nào?');
    expect((await thu.says('Sở Xây dựng')).text).toContain('Chưa tìm thấy đơn vị “Sở Xây dựng”.');
    expect((await thu.says('phong nghiep vu y')).text).toContain('Nội dung công việc là gì?');
    expect((await thu.says('ok')).text).toContain('Nội dung phải dài từ 5');
    expect((await thu.says('tổng hợp báo cáo quý I về dịch vụ công')).text).toContain('Hạn ngày nào?');
    expect((await thu.says('31/2')).text).toContain('Ngày này không có trong lịch.');
    expect((await thu.says('hôm kia')).text).toContain('đã qua.');
    const officers = await thu.says('thứ Sáu');
    expect(officers.text).toContain('Ai làm đầu mối?');
    expect(officers.labels).toContain('Trần Thị Hà');
    expect((await thu.says('Phạm Văn Không Có')).text).toContain('Chưa tìm thấy ai tên');
    const whole = await thu.says('nam');
    expect(whole.text).toContain('Nội dung: Tổng hợp báo cáo quý I về dịch vụ công');
    expect(whole.text).toContain('Đầu mối: Nguyễn Văn Nam');
    expect(whole.text).toContain('Hạn: thứ Sáu, 5/4/2024');
    expect(await store.read.task.count()).toBe(12);
  });

  it('changes what is typed, answers a question beside, and loses nothing', async () => {
    const { talk, people, store } = await smallOffice();
    const thu = talk.as(people.thu);
    await thu.says(sentence);
    expect((await thu.says('hạn 15/7')).text).toContain('Hạn: thứ Hai, 15/7/2024');
    expect((await thu.says('đầu mối anh Nam')).text).toContain('Đầu mối: Nguyễn Văn Nam');
    expect((await thu.says('NV12 đến đâu rồi?')).text).toContain('NV12 ·');
    expect((await thu.says('sản phẩm 6 kiosk')).text).toContain('Sản phẩm: 6 kiosk');
    await thu.presses('Sửa nội dung');
    expect((await thu.says('Lắp đặt kiosk tại 6 bệnh viện')).text).toContain('Nội dung: Lắp đặt kiosk tại 6 bệnh viện');
    await thu.presses('Giao việc');
    const task = await store.read.task.findUniqueOrThrow({ where: { code: 'NV32' }, include: { assignments: true } });
    expect([task.title, task.product, task.currentDue]).toEqual([
      'Lắp đặt kiosk tại 6 bệnh viện',
      '6 kiosk',
      '2024-07-15',
    ]);
    expect(task.assignments.map(({ personId }) => personId)).toEqual([people.nam.id]);
  });

  it('an old button hands out nothing, nor does one pressed twice', async () => {
    const { talk, people, store } = await smallOffice();
    const thu = talk.as(people.thu);
    await thu.says(sentence);
    const old = thu.actOf('Giao việc');
    await thu.says('hạn 15/7');
    await thu.forges(old);
    expect(await store.read.task.count()).toBe(12);
    await thu.presses('Giao việc').catch(() => undefined);
    await thu.says(sentence);
    const give = thu.actOf('Giao việc');
    await thu.presses('Giao việc');
    const count = await store.read.task.count();
    await thu.forges(give);
    expect(await store.read.task.count()).toBe(count);
  });

  it('is for the standing body and, within the own subtree, for heads of units', async () => {
    const { talk, people, store } = await smallOffice();
    expect((await talk.as(people.ha).says(sentence)).text).toContain('Giao việc là của cơ quan thường trực');
    const ly = talk.as(people.ly);
    expect((await ly.says('giao Sở Tư pháp rà soát văn bản, hạn 30/6')).text).toContain(
      'Chỉ thủ trưởng của Sở Tư pháp',
    );
    await ly.says(sentence);
    expect((await ly.presses('Giao việc')).text).toContain('Đã giao NV32');
    expect(await store.read.task.count()).toBe(13);
    const duc = talk.as(people.duc);
    await duc.forges('ho:y:1');
    await duc.forges(
      `at:${(await store.read.task.findUniqueOrThrow({ where: { code: 'NV32' } })).id}:${people.lan.id}`,
    );
    const focal = await store.read.assignment.findFirstOrThrow({ where: { task: { code: 'NV32' }, endedAt: null } });
    expect(focal.personId).toBe(people.ha.id);
  });

  it('is taken back while nothing has come of it', async () => {
    const { talk, people, store } = await smallOffice();
    const thu = talk.as(people.thu);
    await thu.says(sentence);
    await thu.presses('Giao việc');
    const undo = thu.actOf('Hoàn tác');
    expect((await thu.presses('Hoàn tác')).text).toBe('Đã thu hồi NV32.');
    expect(await store.read.task.findUniqueOrThrow({ where: { code: 'NV32' } })).toMatchObject({ state: 'cancelled' });
    expect((await thu.forges(undo)).text).not.toContain('Đã thu hồi');
    await thu.says(sentence);
    await thu.presses('Giao việc');
    const again = thu.actOf('Hoàn tác');
    await talk.as(people.ha).says('NV33 10%');
    expect((await thu.forges(again)).text).toContain('NV33');
    expect((await store.read.task.findUniqueOrThrow({ where: { code: 'NV33' } })).state).toBe('open');
  });

  it('without an end is reported by its rhythm', async () => {
    const { talk, people, store } = await smallOffice();
    const thu = talk.as(people.thu);
    const whole = await thu.says('giao Sở Tư pháp rà soát văn bản quy phạm pháp luật, hằng quý, đầu mối chị Lan');
    expect(whole.text).toContain('Thường xuyên, báo cáo hằng quý');
    expect((await thu.presses('Giao việc')).text).toContain('thường xuyên.');
    expect(await store.read.task.findUniqueOrThrow({ where: { code: 'NV32' } })).toMatchObject({
      kind: 'continuous',
      cadence: 'quarterly',
      currentDue: null,
    });
  });
});

describe('whose a task is', () => {
  it('is seen on the card when nobody has taken it on for two working days', async () => {
    const { talk, people } = await smallOffice();
    const thu = talk.as(people.thu);
    await thu.says(sentence);
    await thu.presses('Giao việc');
    talk.setClock('2024-04-03T09:00');
    expect((await thu.says('NV32')).text).not.toContain('Chưa bấm Đã nhận');
    talk.setClock('2024-04-04T09:00');
    expect((await thu.says('NV32')).text).toContain('Chưa bấm Đã nhận: 2 ngày làm việc');
    await talk.as(people.ha).says('đã nhận NV32');
    expect((await thu.says('NV32')).text).not.toContain('Chưa bấm Đã nhận');
  });

  it('the officer says that it is received', async () => {
    const { talk, people, store } = await smallOffice();
    await talk.as(people.thu).says(sentence);
    await talk.as(people.thu).presses('Giao việc');
    const ha = talk.as(people.ha);
    await ha.hears();
    expect((await ha.presses('Đã nhận')).text).toBe('Đã ghi nhận: anh/chị đã nhận NV32.');
    const assignment = await store.read.assignment.findFirstOrThrow({ where: { task: { code: 'NV32' } } });
    expect(assignment.acknowledgedAt).not.toBeNull();
  });

  it('or that it is not theirs, with a reason that reaches whoever decides; it stays theirs until somebody else has it', async () => {
    const { talk, people, store } = await smallOffice();
    const thu = talk.as(people.thu);
    await thu.says(sentence);
    await thu.presses('Giao việc');
    const ha = talk.as(people.ha);
    await ha.hears();
    expect((await ha.presses('Không đúng việc của tôi')).text).toContain('vì sao?');
    expect((await ha.says('thuộc phòng Kế hoạch tài chính')).text).toContain('Đã báo Hoàng Thị Lý, Phạm Thị Thu');
    const told = await thu.hears();
    expect(told.text).toContain('không đúng việc của mình: “thuộc phòng Kế hoạch tài chính”');
    await thu.presses('Giao người khác');
    expect((await thu.presses('Nguyễn Văn Nam')).text).toBe('Đã chuyển NV32 từ Trần Thị Hà sang Nguyễn Văn Nam.');
    expect((await talk.as(people.nam).hears()).labels).toContain('Đã nhận');
    expect((await ha.hears()).text).toContain('anh/chị không còn là đầu mối');
    const open = await store.read.assignment.findMany({ where: { task: { code: 'NV32' }, endedAt: null } });
    expect(open.map(({ personId, focal }) => [personId, focal])).toEqual([[people.nam.id, true]]);
  });

  it('"chuyển NV12 cho anh Nam" moves it, and "Hoàn tác" puts it back as it was', async () => {
    const { talk, people, store } = await smallOffice();
    const ly = talk.as(people.ly);
    const focalNow = async () =>
      (
        await store.read.assignment.findMany({
          where: { task: { code: 'NV13' }, endedAt: null },
          orderBy: { id: 'asc' },
        })
      )
        .map(({ personId, focal }) => `${personId}${focal ? '*' : ''}`)
        .sort();
    const before = await focalNow();
    expect((await ly.says('chuyển NV13 cho anh Nam')).text).toBe('Đã chuyển NV13 từ Trần Thị Hà sang Nguyễn Văn Nam.');
    expect(await focalNow()).toEqual([`${people.nam.id}*`]);
    await ly.presses('Hoàn tác');
    expect(await focalNow()).toEqual(before);
  });

  it('is nobody’s to move but the head’s and the standing body’s, and goes to nobody outside the unit', async () => {
    const { talk, people } = await smallOffice();
    expect((await talk.as(people.ha).says('chuyển NV13 cho anh Nam')).text).not.toContain('Đã chuyển');
    expect((await talk.as(people.duc).says('chuyển NV13 cho chị Lan')).text).toContain('NV13');
    expect((await talk.as(people.thu).says('chuyển NV13 cho chị Lan')).text).toContain('không thuộc Phòng Nghiệp vụ Y');
    expect((await talk.as(people.thu).says('chuyển NV13 cho chị Hà')).text).toContain(
      'đang do Trần Thị Hà làm đầu mối',
    );
  });
});
