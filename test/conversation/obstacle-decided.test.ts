import { describe, expect, it } from 'vitest';
import { type PersonName, type SmallOffice, smallOffice } from '../support/small-office.ts';
import type { Chatter } from '../support/talk.ts';

const WORDS = 'chờ Sở Tư pháp thẩm định văn bản';

interface Played extends SmallOffice {
  readonly id: number;
  as(name: PersonName): Chatter;
}

/** NV12 is held up by an obstacle that Sở Tư pháp is to resolve. */
async function blocked(words = WORDS): Promise<Played> {
  const office = await smallOffice();
  await office.talk.as(office.people.ha).says(`NV12 ${words}`);
  const { id } = await office.store.read.obstacle.findFirstOrThrow();
  return { ...office, id, as: (name) => office.talk.as(office.people[name]) };
}

const obstacleNow = ({ store, id }: Played) =>
  store.read.obstacle.findUniqueOrThrow({ where: { id }, include: { ownerUnit: true, steps: true } });

describe('the card of an obstacle', () => {
  it('is reached from the bottlenecks and from the task, and says what there is to know', async () => {
    const office = await blocked('chờ Sở Tư pháp thẩm định văn bản, cần trả lời trước 15/4');
    office.talk.setClock('2024-04-05T09:00');
    const thu = office.as('thu');
    await thu.says('/diemnghen');
    const card = await thu.presses('1');
    expect(card.text.split('\n')).toEqual([
      '“chờ Sở Tư pháp thẩm định văn bản, cần trả lời trước 15/4” (pháp lý)',
      '🚧 Chờ Sở Tư pháp từ 3 ngày, cần trả lời trước 15/4/2024',
      'Giữ 1 việc',
      'NV12',
      'Trần Thị Hà báo ngày 2/4/2024',
    ]);
    expect(card.labels).toEqual(['Trả lời', 'Giao đơn vị giải quyết', 'Đã tháo gỡ', 'NV12']);
    await thu.presses('NV12');
    expect((await thu.presses('Xem vướng mắc')).text).toBe(card.text);
  });

  it('gives the officer what an officer may say, and a leader no button that decides', async () => {
    const office = await blocked();
    await office.as('ha').says('NV12');
    expect((await office.as('ha').presses('Xem vướng mắc')).labels).toEqual(['Hết vướng NV12', 'NV12']);
    expect((await office.as('vinh').forges(`ob:${office.id}`)).labels).toEqual(['NV12']);
  });

  it('says how many days late the tasks are', async () => {
    const office = await smallOffice();
    await office.talk.as(office.people.ha).says('NV14 chờ Sở Tư pháp thẩm định');
    const thu = office.talk.as(office.people.thu);
    expect((await thu.says('điểm nghẽn')).text).toContain('quá hạn tổng cộng 4 ngày');
    expect((await thu.presses('1')).text).toContain('NV14 (quá hạn 4 ngày)');
  });

  it('shows the head of the unit that owns it the number of tasks and nothing else of them', async () => {
    const office = await blocked();
    const duc = office.as('duc');
    const list = await duc.says('/diemnghen');
    expect(list.text).toContain('1 vướng mắc chưa giải quyết, giữ chân 1 việc');
    expect(list.text).toContain('giữ 1 việc (1 việc của đơn vị khác)');
    const card = await duc.presses('1');
    expect(`${list.text}${card.text}`).not.toMatch(/NV12|Hà|Phòng|Y tế/);
    expect(card.labels).toEqual(['Trả lời', 'Đã tháo gỡ']);
    await duc.presses('Đã tháo gỡ');
    // What is read back to whoever did it names no task either.
    const ledger = await office.store.read.audit.findMany({ where: { personId: office.people.duc.id } });
    expect(ledger).toMatchObject([{ what: 'obstacle', taskId: null }]);
  });

  it('is not there for whoever has nothing to do with it', async () => {
    const office = await blocked();
    for (const act of ['ob', 'oq', 'og', 'od', 'oo', 'oz'])
      expect((await office.as('lan').forges(`${act}:${office.id}`)).text).toContain('không còn dùng được');
    expect((await office.as('lan').says('/diemnghen')).text).toContain('Không có vướng mắc nào');
    expect((await obstacleNow(office)).steps).toEqual([]);
  });
});

describe('"Trả lời"', () => {
  it('asks for the words, and tells the reporter and the focal officer once each', async () => {
    const office = await blocked();
    const duc = office.as('duc');
    await duc.says('/diemnghen');
    await duc.presses('1');
    expect((await duc.presses('Trả lời')).text).toContain('Ví dụ');
    const reply = await duc.says('đã thẩm định xong, công văn 45/STP ngày 1/4');
    expect(reply.text).toContain('Đã trả lời');
    expect(reply.labels).toEqual(['Hoàn tác']);
    expect(await obstacleNow(office)).toMatchObject({
      state: 'answered',
      answer: 'đã thẩm định xong, công văn 45/STP ngày 1/4',
    });
    const told = await office.as('ha').hears();
    expect(told.views).toHaveLength(1);
    expect(told.text).toBe(
      `Võ Minh Đức trả lời vướng mắc “${WORDS}” (NV12): “đã thẩm định xong, công văn 45/STP ngày 1/4”.`,
    );
    expect((await duc.hears()).text).toBe('');
    expect((await office.as('thu').hears()).text).toBe('');
    await office.as('ha').presses('Báo lại vướng mắc NV12');
    expect(await obstacleNow(office)).toMatchObject({ state: 'open' });
  });

  it('is told the next working morning when it is said at night', async () => {
    const office = await blocked();
    office.talk.setClock('2024-04-02T21:30');
    const thu = office.as('thu');
    await thu.forges(`oq:${office.id}`);
    await thu.says('Sở Tư pháp đã cử người thẩm định rồi');
    expect((await office.as('ha').hears()).text).toBe('');
    office.talk.setClock('2024-04-03T08:00');
    expect((await office.as('ha').hears()).text).toContain('đã cử người thẩm định');
  });

  it('is not told when it was taken back before, nor when the way was clear meanwhile', async () => {
    const office = await blocked();
    office.talk.setClock('2024-04-02T21:30');
    const thu = office.as('thu');
    await thu.forges(`oq:${office.id}`);
    await thu.says('nhầm câu trả lời này rồi');
    await thu.presses('Hoàn tác');
    expect(await obstacleNow(office)).toMatchObject({ state: 'open', answer: null });
    await thu.forges(`oq:${office.id}`);
    await thu.says('đã thẩm định xong hôm nay');
    await thu.forges(`od:${office.id}`);
    office.talk.setClock('2024-04-03T08:00');
    const told = await office.as('ha').hears();
    expect(told.views).toHaveLength(1);
    expect(told.text).toBe(`Vướng mắc “${WORDS}” (NV12) đã được tháo gỡ. Trả lời: “đã thẩm định xong hôm nay”.`);
  });

  it('shows what another said meanwhile before anything is written, and loses no word', async () => {
    const office = await blocked();
    const [thu, duc] = [office.as('thu'), office.as('duc')];
    await thu.forges(`oq:${office.id}`);
    await duc.forges(`oq:${office.id}`);
    await duc.says('Sở đã thẩm định xong rồi');
    const reply = await thu.says('đề nghị Sở Tư pháp báo cáo lại');
    expect(reply.text).toContain('chưa ghi gì');
    expect(reply.text).toContain('Võ Minh Đức: trả lời “Sở đã thẩm định xong rồi”');
    expect(reply.text).toContain('đề nghị Sở Tư pháp báo cáo lại');
    expect(await obstacleNow(office)).toMatchObject({ answer: 'Sở đã thẩm định xong rồi' });
    await thu.presses('Vẫn ghi');
    const now = await obstacleNow(office);
    expect(now.answer).toBe('đề nghị Sở Tư pháp báo cáo lại');
    expect(now.steps.map(({ kind }) => kind)).toEqual(['answer', 'answer']);
  });
});

describe('"Giao đơn vị giải quyết"', () => {
  it('takes the unit and the day in one sentence, and tells its head', async () => {
    const office = await blocked('thiếu kinh phí mua máy');
    const thu = office.as('thu');
    await thu.forges(`og:${office.id}`);
    const reply = await thu.says('Sở Tư pháp trước 15/4');
    expect(reply.text).toBe('Đã giao Sở Tư pháp tháo gỡ “thiếu kinh phí mua máy”, trả lời trước thứ Hai, 15/4/2024.');
    expect((await office.as('duc').hears()).text).toBe(
      'Sở Tư pháp được giao tháo gỡ “thiếu kinh phí mua máy”, đang giữ 1 việc. Xin trả lời trước 15/4/2024.',
    );
    await thu.presses('Hoàn tác');
    expect(await obstacleNow(office)).toMatchObject({ ownerUnit: null, answerBy: null });
  });

  it('asks for what is missing and keeps what was said', async () => {
    const office = await blocked('thiếu kinh phí mua máy');
    const thu = office.as('thu');
    await thu.forges(`og:${office.id}`);
    expect((await thu.says('trước 15/4')).text).toContain('Chưa rõ đơn vị nào');
    await thu.says('Sở Tư pháp');
    expect(await obstacleNow(office)).toMatchObject({ ownerUnit: { name: 'Sở Tư pháp' }, answerBy: '2024-04-15' });
    await thu.forges(`og:${office.id}`);
    expect((await thu.says('sở y tế')).text).toContain('Sở Y tế cần trả lời trước ngày nào?');
    expect((await thu.says('31/2')).text).toContain('Ngày này không dùng được');
    expect((await thu.says('15/3/2024')).text).toContain('Ngày này không dùng được');
    await thu.says('thứ Sáu');
    expect(await obstacleNow(office)).toMatchObject({ ownerUnit: { name: 'Sở Y tế' }, answerBy: '2024-04-05' });
  });

  it('offers the days as buttons, also none', async () => {
    const office = await blocked();
    const thu = office.as('thu');
    await thu.forges(`og:${office.id}`);
    const reply = await thu.presses('Sở Tư pháp');
    expect(reply.labels).toEqual(['5/4/2024', '9/4/2024', '16/4/2024', 'Chưa định ngày', 'Thôi, không ghi']);
    await thu.presses('Chưa định ngày');
    expect(await obstacleNow(office)).toMatchObject({ answerBy: null, ownerUnit: { name: 'Sở Tư pháp' } });
  });

  it('is for the standing body: neither the owner nor the officer hands it on', async () => {
    const office = await blocked();
    const unit = office.people.ly.unitId;
    for (const name of ['duc', 'ha', 'ly', 'vinh', 'an'] as const) {
      for (const act of [`og:${office.id}`, `oo:${office.id}`, `oa:${office.id}:${unit}:0:0`])
        expect((await office.as(name).forges(act)).text).toMatch(/không thuộc phần anh\/chị/);
    }
    expect((await obstacleNow(office)).steps).toEqual([]);
  });

  it('with an old button after somebody else acted is asked about again', async () => {
    const office = await blocked();
    const unit = office.people.ly.unitId;
    await office.as('binh').forges(`oa:${office.id}:${office.people.thu.unitId}:0:0`);
    const reply = await office.as('thu').forges(`oa:${office.id}:${unit}:0:20240415`);
    expect(reply.text).toContain('Cao Văn Bình: giao Công an tỉnh tháo gỡ');
    expect(await obstacleNow(office)).toMatchObject({ ownerUnitId: office.people.thu.unitId });
    await office.as('thu').presses('Vẫn ghi');
    expect(await obstacleNow(office)).toMatchObject({ ownerUnitId: unit, answerBy: '2024-04-15' });
  });
});

describe('"Đã tháo gỡ" and "Mở lại"', () => {
  it('are told, written down, and can be taken back', async () => {
    const office = await blocked();
    const thu = office.as('thu');
    await thu.forges(`od:${office.id}`);
    expect((await office.as('ha').hears()).text).toContain('đã được tháo gỡ');
    const card = await thu.forges(`ob:${office.id}`);
    expect(card.labels).toEqual(['Mở lại', 'NV12']);
    expect(card.text).toContain('✅ Đã tháo gỡ ngày 2/4/2024\nTừng giữ 1 việc');
    await thu.presses('Mở lại');
    expect((await office.as('ha').hears()).text).toContain('được mở lại');
    expect(await obstacleNow(office)).toMatchObject({ state: 'open', closedAt: null });
    await thu.presses('Hoàn tác');
    expect((await obstacleNow(office)).state).toBe('resolved');
    const history = (await thu.says('lịch sử NV12')).text;
    expect(history).toContain('Phạm Thị Thu: đã tháo gỡ khó khăn');
    expect(history).toContain('Phạm Thị Thu: hoàn tác');
    const ledger = await office.store.read.audit.findMany({
      where: { what: 'obstacle', personId: office.people.thu.id },
    });
    expect(ledger.map(({ to }) => to)).toEqual(['resolve: resolved', 'reopen: open', 'undo: resolved']);
  });

  it('the head of the owner may say that it is resolved; whoever comes second is told so', async () => {
    const office = await blocked();
    await office.talk.atOnce(
      [office.people.duc, { kind: 'choice', act: `od:${office.id}` }],
      [office.people.thu, { kind: 'choice', act: `od:${office.id}` }],
    );
    const texts = [(await office.as('duc').hears()).text, (await office.as('thu').hears()).text];
    expect(texts.filter((text) => text.includes('Đã ghi'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('đã được tháo gỡ rồi'))).toHaveLength(1);
    expect((await obstacleNow(office)).steps).toHaveLength(1);
  });

  it('"Hoàn tác" is only for the own step, for ten minutes, and if nothing came after it', async () => {
    const office = await blocked();
    const thu = office.as('thu');
    await thu.forges(`od:${office.id}`);
    const undo = thu.actOf('Hoàn tác');
    expect((await office.as('binh').forges(undo)).text).toBe('Không còn gì để hoàn tác.');
    office.talk.passMinutes(11);
    expect((await thu.forges(undo)).text).toContain('Đã quá 10 phút');
    await thu.forges(`oo:${office.id}`);
    const second = thu.actOf('Hoàn tác');
    await office.as('binh').forges(`od:${office.id}`);
    expect((await thu.forges(second)).text).toContain('đã có thay đổi khác');
    expect((await obstacleNow(office)).state).toBe('resolved');
  });

  it('opens nothing that holds up no unfinished task', async () => {
    const office = await blocked();
    await office.as('ha').says('NV12 xong');
    await office.as('thu').says('NV12');
    await office.as('thu').presses('Xác nhận');
    expect((await office.as('thu').forges(`oo:${office.id}`)).text).toContain('không còn giữ việc nào');
  });
});

describe('what is told of an obstacle', () => {
  it('reaches everybody who waits, of the own task alone, and says nothing of the others', async () => {
    const office = await blocked();
    await office.as('lan').says('NV30 chờ Sở Tư pháp thẩm định văn bản');
    await office.as('lan').presses('Gộp chung');
    await office.as('thu').forges(`od:${office.id}`);
    const [ha, lan] = [await office.as('ha').hears(), await office.as('lan').hears()];
    expect(ha.text).toContain('(NV12) đã được tháo gỡ');
    expect(lan.text).toContain('(NV30) đã được tháo gỡ');
    expect(`${lan.text}${lan.labels.join(' ')}`).not.toMatch(/NV12|Hà/);
    expect([ha.views.length, lan.views.length]).toEqual([1, 1]);
    const card = await office.as('lan').presses('Xem vướng mắc');
    expect(card.text).not.toMatch(/NV12|Hà/);
  });

  it('a blocked task is not urged as if nobody had worked on it', async () => {
    const office = await blocked();
    await office.as('thu').says('NV12');
    await office.as('thu').presses('Đôn đốc');
    await office.as('thu').presses('Gửi');
    expect((await office.as('ha').hears()).text.split('\n')).toEqual([
      'Phạm Thị Thu (Công an tỉnh) hỏi tình hình 1 việc đang vướng:',
      'NV12 · Triển khai nội dung NV12',
      expect.stringContaining('40% · hạn 28/6/2024'),
      `🚧 Đang vướng “${WORDS}”, chờ Sở Tư pháp tháo gỡ. Xin cho biết đã gỡ đến đâu.`,
      'Xin cho biết vướng mắc đã gỡ đến đâu, cần ai hỗ trợ.',
    ]);
  });
});

describe('in a group', () => {
  it('an obstacle of another unit does not exist, and the own one shows no task of others', async () => {
    const office = await blocked();
    const { duc, thu, ly } = office.people;
    await office.talk.inGroup('nhom-tu-phap', duc, '/nhom Sở Tư pháp');
    await office.talk.inGroup('nhom-y-te', ly, '/nhom Sở Y tế');
    const owned = await office.talk.inGroup('nhom-tu-phap', thu, '/diemnghen');
    expect(owned.text).toContain('1 việc của đơn vị khác');
    expect(owned.text).not.toContain('NV12');
    expect((await office.talk.inGroup('nhom-y-te', thu, '/diemnghen')).text).toContain('NV12');
    await office.talk.as(office.people.lan).says('NV30 thiếu máy quét');
    const other = await office.store.read.obstacle.findFirstOrThrow({ where: { text: { contains: 'máy quét' } } });
    const forged = { kind: 'choice', act: `od:${other.id}` } as const;
    expect((await office.talk.inGroup('nhom-y-te', thu, forged)).text).toContain('không còn dùng được');
  });
});

describe('in English', () => {
  it('everything is said', async () => {
    const office = await blocked();
    const { thu } = office.people;
    await office.talk.as(thu).says('/caidat english');
    const list = await office.as('thu').says('/diemnghen');
    expect(list.text).toContain('To be resolved by: Sở Tư pháp');
    const card = await office.as('thu').presses('1');
    expect(card.text).toContain('Waiting for Sở Tư pháp since today');
    expect(card.labels).toEqual(['Answer', 'Hand to a unit', 'Resolved', 'NV12']);
    expect((await office.as('thu').presses('Resolved')).text).toContain('is resolved');
  });
});
