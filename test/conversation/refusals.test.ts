import { describe, expect, it } from 'vitest';
import { planDump } from '../support/plan-dump.ts';
import { smallOffice } from '../support/small-office.ts';

describe('bad input gets an example and writes nothing', () => {
  it.each([
    ['NV12 120%', 'Tiến độ phải từ 0 đến 100%. Xin gửi lại, ví dụ: NV12 đạt 60%'],
    ['NV12 sáu mươi', 'NV12 đạt bao nhiêu phần trăm? Xin gửi một số từ 0 đến 100, ví dụ: 60'],
    ['gia hạn NV12 đến 31/02', 'Ngày này không có trong lịch. Xin gửi lại, ví dụ: 30/6/2024'],
    ['NV12 đạt 12/20 xã, 90%', 'Số liệu chưa khớp nhau. Xin gửi lại một con số, ví dụ: NV12 đạt 12/20 xã'],
    ['gia hạn NV12', 'Đến ngày nào? Xin ghi ngày, ví dụ: 30/6'],
    ['asdf qwer', /^Tôi chưa hiểu câu này nên chưa ghi gì\. Ví dụ: “NV12 đạt 60%”/],
    ['', /chưa hiểu/],
    ['🙂🙂', /chưa hiểu/],
    ['\u0000\u0007\u200b', /chưa hiểu/],
    ['NV12 đạt \ud800', /./],
  ])('%j', async (said, answer) => {
    const { talk, people, store } = await smallOffice();
    const before = await planDump(store);
    expect((await talk.as(people.ha).says(said)).text).toMatch(answer);
    expect(await planDump(store)).toBe(before);
  });

  it('the question is asked again until a figure comes', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    await ha.says('NV12 sáu mươi');
    expect((await ha.says('bảy mươi')).text).toContain('NV12 đạt bao nhiêu phần trăm?');
    expect((await ha.says('70')).text).toBe('Đã ghi NV12: 40% → 70%.');
  });

  it('two questions at once wait for an answer that names its task', async () => {
    const { talk, people, store } = await smallOffice();
    const ha = talk.as(people.ha);
    const asked = await ha.says('NV12 sáu mươi, NV13 bảy mươi');
    expect(asked.text).toContain('NV12 đạt bao nhiêu');
    expect(asked.text).toContain('NV13 đạt bao nhiêu');
    const before = await planDump(store);
    await ha.says('95');
    expect(await planDump(store)).toBe(before);
  });

  it('a long note, emoji and odd characters are kept as they were typed', async () => {
    const { talk, people, store } = await smallOffice();
    const note = `đã họp 👍🏽 với “Sở Y tế” <b>&amp; ${'rất dài '.repeat(900)}`;
    const reply = await talk.as(people.ha).says(`/capnhat NV12 60 ${note}`);
    expect(reply.text).toContain('40% → 60%');
    const report = await store.read.progressReport.findFirstOrThrow();
    expect(report.note).toContain('đã họp 👍🏽 với “Sở Y tế” <b>&amp;');
    expect(report.note.length).toBeGreaterThan(7000);
  });

  it('what is typed in NFD is shown in NFC', async () => {
    const { talk, people } = await smallOffice();
    const [view] = (await talk.as(people.ha).says('NV12 vướng kinh phí chưa bố trí'.normalize('NFD'))).views;
    expect(JSON.stringify(view)).toBe(JSON.stringify(view).normalize('NFC'));
  });
});

describe('a task outside the scope', () => {
  it.each([
    'NV12',
    'NV12 đạt 60%',
    'NV12 xong',
    'NV12 vướng kinh phí',
    'gia hạn NV12 đến 30/6',
    '/lichsu NV12',
    'đôn đốc NV12',
    'xác nhận NV12',
    'hoàn tác NV12',
  ])('"%s" is answered like one that does not exist', async (said) => {
    const { talk, people, store } = await smallOffice();
    const before = await planDump(store);
    const lan = talk.as(people.lan);
    const hidden = (await lan.says(said)).text;
    const missing = (await lan.says(said.replace('NV12', 'NV42'))).text;
    expect(hidden.replaceAll('NV12', 'NV42')).toBe(missing);
    expect(await planDump(store)).toBe(before);
  });

  it('is not found by searching, nor in a list, nor by a button', async () => {
    const { talk, people } = await smallOffice();
    const lan = talk.as(people.lan);
    expect((await lan.says('/tim nv12')).text).toMatch(/^Không thấy việc nào có “nv12”/);
    expect((await lan.says('/quahan')).text).not.toContain('NV14');
    expect((await lan.forges('l:overdue:0:1')).text).not.toContain('NV14');
    expect((await lan.forges('c:1')).text).toBe((await lan.forges('c:99999')).text);
  });

  it('the nearest three of those in scope are offered for an unknown code', async () => {
    const { talk, people } = await smallOffice();
    const reply = await talk.as(people.ha).says('NV112');
    expect(reply.text).toMatch(/^Không thấy việc NV112 trong những việc anh\/chị được xem\. Gần giống nhất:/);
    expect(reply.labels).toHaveLength(3);
    expect(reply.labels).toContain('NV12');
    expect((await talk.as(people.ha).presses('NV12')).text).toContain('Đầu mối: Trần Thị Hà');
  });
});

describe('who may report', () => {
  it('is told to whoever may not', async () => {
    const { talk, people, store } = await smallOffice();
    const before = await planDump(store);
    for (const person of [people.thu, people.vinh, people.an]) {
      const reply = await talk.as(person).says('NV12 đạt 60%');
      expect(reply.text).toContain('Trần Thị Hà, Nguyễn Văn Nam, Hoàng Thị Lý');
    }
    const reply = await talk.as(people.ha).says('NV15 đạt 60%');
    expect(reply.text).toContain('Nguyễn Văn Nam, Hoàng Thị Lý');
    expect(await planDump(store)).toBe(before);
  });

  it('the head of the unit above may', async () => {
    const { talk, people, store } = await smallOffice();
    expect((await talk.as(people.ly).says('NV12 đạt 60%')).text).toBe('Đã ghi NV12: 40% → 60%.');
    expect(await store.read.progressReport.findFirstOrThrow()).toMatchObject({ personId: people.ly.id });
    expect((await talk.as(people.duc).says('NV12 đạt 70%')).text).toMatch(/^Không thấy việc NV12/);
  });

  it('whoever stands in for an absent officer may, in their name', async () => {
    const { talk, people, store } = await smallOffice();
    const leave = { personId: people.ha.id, substituteId: people.lan.id, startOn: '2024-04-01', endOn: '2024-04-05' };
    await store.write((tx) => tx.leave.create({ data: { ...leave, createdAt: talk.now() } }));
    expect((await talk.as(people.lan).says('NV12 đạt 60%')).text).toBe('Đã ghi NV12: 40% → 60%.');
    const report = await store.read.progressReport.findFirstOrThrow();
    expect(report).toMatchObject({ personId: people.lan.id, onBehalfOfId: people.ha.id });
    talk.setClock('2024-04-06T08:00');
    expect((await talk.as(people.lan).says('NV12 đạt 70%')).text).toMatch(
      /^Thời gian anh\/chị làm thay Trần Thị Hà đã hết/,
    );
  });

  it.each([
    ['NV16', /đang chờ xác nhận/],
    ['NV17', /đã được xác nhận hoàn thành/],
    ['NV18', /đang tạm dừng/],
    ['NV19', /đã huỷ/],
  ])('nobody may while %s is closed for reports', async (code, why) => {
    const { talk, people, store } = await smallOffice();
    const before = await planDump(store);
    expect((await talk.as(people.ha).says(`${code} đạt 60%`)).text).toMatch(why);
    expect(await planDump(store)).toBe(before);
  });
});

describe('"none" of a unit that somebody does not see', () => {
  it('says that it is none of what they see, to an officer and to the head of another unit', async () => {
    const { talk, people } = await smallOffice();
    for (const [who, unit] of [
      ['ly', 'Sở Tư pháp'],
      ['ha', 'Sở Tư pháp'],
      ['lan', 'Sở Y tế'],
    ] as const) {
      const { text } = await talk.as(people[who]).says(`${unit} có bao nhiêu việc quá hạn`);
      expect(text).toBe(`Không có việc nào quá hạn (${unit}, trong những việc ${people[who].name} được xem).`);
    }
    for (const who of ['thu', 'vinh', 'duc'] as const)
      expect((await talk.as(people[who]).says('Sở Tư pháp có bao nhiêu việc quá hạn')).text).toMatch(/^1 việc quá hạn/);
    expect((await talk.as(people.ly).says('Sở Y tế có bao nhiêu việc quá hạn')).text).not.toContain('được xem');
  });
});
