import { describe, expect, it } from 'vitest';
import { planDump } from '../support/plan-dump.ts';
import { smallOffice } from '../support/small-office.ts';

describe('asking for days off', () => {
  const answers: readonly (readonly [string, RegExp])[] = [
    ['lịch nghỉ năm nay', /^Ngày nghỉ năm 2024\n• Giỗ Tổ Hùng Vương: thứ Năm 18\/4\/2024, nghỉ 1 ngày làm việc\n/],
    ['lịch nghỉ năm nay', /• Làm bù: thứ Bảy 4\/5\/2024, cho ngày nghỉ thứ Hai 29\/4\/2024/],
    ['lịch nghỉ năm nay', /Đã qua:\n• Tết Nguyên đán: thứ Năm 8\/2 đến thứ Tư 14\/2\/2024, nghỉ 5 ngày làm việc/],
    [
      'tết 2025 nghỉ mấy ngày',
      /^Tết Nguyên đán: thứ Hai 27\/1 đến thứ Sáu 31\/1\/2025, nghỉ 5 ngày làm việc; liền cuối/,
    ],
    ['30/4 có nghỉ không', /^Thứ Ba, 30\/4\/2024: nghỉ, Ngày Chiến thắng 30\/4\.\n/],
    ['thứ Bảy tuần này có làm không', /^Thứ Bảy, 6\/4\/2024: nghỉ cuối tuần\.$/],
    ['thứ Bảy 4/5 có làm không', /^Thứ Bảy, 4\/5\/2024: làm việc, làm bù cho ngày nghỉ thứ Hai 29\/4\/2024\.$/],
    ['mai có phải đi làm không', /^Thứ Tư, 3\/4\/2024: làm việc bình thường\.$/],
    ['tháng 9 nghỉ ngày nào', /Quốc khánh: thứ Hai 2\/9 đến thứ Ba 3\/9\/2024, nghỉ 2 ngày/],
    ['tháng 6 nghỉ ngày nào', /Không có ngày nghỉ lễ, không có ngày làm bù\.\nĐợt gần nhất sau đó: Quốc khánh/],
    ['31/2 có nghỉ không', /^Ngày này không có trong lịch\. Xin gửi lại, ví dụ: 30\/6\/2024$/],
    ['ai đổi ngày nghỉ 30/4', /^Chưa ai đổi lịch thứ Ba 30\/4\/2024\.$/],
    ['/ngaynghi 2036', /^Ngày nghỉ năm 2035/],
  ];

  it('is answered about the day, the stretch, the holiday or the year that is named', async () => {
    const { talk, people } = await smallOffice();
    for (const [said, answer] of answers) expect((await talk.as(people.ha).says(said)).text, said).toMatch(answer);
  });

  it('a year at a time, turned by buttons, also in English', async () => {
    const { talk, people } = await smallOffice();
    const ha = talk.as(people.ha);
    const shown = await ha.says('/ngaynghi');
    expect(shown.labels).toEqual(['Năm 2023', 'Ai đã đổi lịch', 'Năm 2025']);
    expect((await ha.presses('Năm 2025')).text).toMatch(/^Ngày nghỉ năm 2025\n• Tết Dương lịch/);
    await ha.says('/caidat english');
    expect((await ha.says('is 30/4 a day off?')).text).toMatch(/^Tuesday 30 April 2024: off, Reunification Day/);
  });

  it('a year that the government has not announced yet says so', async () => {
    const { talk, people } = await smallOffice();
    expect((await talk.as(people.ha).says('/ngaynghi 2030')).text).toContain('chưa có thông báo hoán đổi');
    expect((await talk.as(people.ha).says('/ngaynghi 2025')).text).not.toContain('chưa có thông báo hoán đổi');
  });
});

describe('changing the calendar', () => {
  it('is read back with its effect, done by one press, told to everybody, and taken back', async () => {
    const { talk, people, store, taskNow } = await smallOffice();
    const [thu, ha] = [talk.as(people.thu), talk.as(people.ha)];
    const before = await planDump(store);
    const shown = await thu.says('cho nghỉ thứ Năm 4/4 vì bão số 1');
    expect(shown.text).toBe(
      [
        'Nghỉ thứ Năm 4/4/2024 (Bão số 1). Ghi vào lịch cơ quan?',
        '1 nhiệm vụ có hạn rơi vào ngày này; hạn giữ nguyên.',
        '4 nhiệm vụ dời ngày chuyển trạng thái hoặc ngày nhắc trước hạn.',
        'Ngày nghỉ bot không gửi tin nhắc, dồn sang ngày làm việc kế tiếp.',
      ].join('\n'),
    );
    expect(await planDump(store)).toBe(before);
    const { silentFrom } = await taskNow('NV12');
    const done = await thu.presses('Đồng ý, ghi vào lịch');
    expect(done.text).toMatch(
      /^Đã ghi vào lịch cơ quan: nghỉ thứ Năm 4\/4\/2024 \(Bão số 1\)\.\n\d+ nhiệm vụ đã tính lại/,
    );
    expect((await taskNow('NV12')).silentFrom).not.toEqual(silentFrom);
    expect((await taskNow('NV13')).currentDue).toBe('2024-04-04');
    expect((await ha.says('4/4 có nghỉ không')).text).toContain('nghỉ, Bão số 1');
    expect((await ha.hears()).text).toBe('');
    await thu.says('lịch nghỉ năm nay');
    expect((await thu.forges(`cu:${(await store.read.calendarChange.findFirstOrThrow()).id}`)).text).toMatch(
      /^Đã hoàn tác: thứ Năm 4\/4\/2024 không nghỉ nữa \(Bão số 1\), trở lại ngày làm việc\./,
    );
    expect((await taskNow('NV12')).silentFrom).toEqual(silentFrom);
    const history = (await ha.says('ai đổi ngày nghỉ 4/4')).text;
    expect(history).toContain('Phạm Thị Thu hoàn tác: thứ Năm 4/4/2024 không nghỉ nữa');
    expect(history).toContain('Phạm Thị Thu: nghỉ thứ Năm 4/4/2024 (Bão số 1) (sau đó đã hoàn tác)');
    expect(await store.read.calendarChange.count()).toBe(2);
  });

  it('a swap turns both days, and "bỏ" either of them turns both back', async () => {
    const { talk, people } = await smallOffice();
    const an = talk.as(people.an);
    const shown = await an.says('hoán đổi: nghỉ thứ Sáu 7/6, làm bù thứ Bảy 15/6');
    expect(shown.text).toMatch(/^Nghỉ thứ Sáu 7\/6\/2024, làm bù thứ Bảy 15\/6\/2024\. Ghi vào lịch cơ quan\?/);
    expect(shown.text).toContain('Thứ Bảy 15/6: bot gửi tin nhắc như ngày làm việc.');
    await an.presses('Đồng ý, ghi vào lịch');
    expect((await an.says('7/6 có nghỉ không')).text).toMatch(
      /^Thứ Sáu, 7\/6\/2024: nghỉ hoán đổi, làm bù vào thứ Bảy/,
    );
    const back = await an.says('bỏ làm bù 15/6');
    expect(back.text).toContain('Thứ Sáu 7/6/2024 không nghỉ nữa');
    expect(back.text).toContain('thứ Bảy 15/6/2024 trở lại ngày nghỉ cuối tuần');
    await an.presses('Đồng ý, ghi vào lịch');
    expect((await an.says('15/6 có làm không')).text).toMatch(/nghỉ cuối tuần/);
    expect((await an.says('hoàn tác')).text).toBe('Đã hoàn tác thay đổi lịch nghỉ vừa rồi.');
    expect((await an.says('15/6 có làm không')).text).toMatch(/làm bù cho ngày nghỉ thứ Sáu 7\/6\/2024/);
  });

  it('goes by buttons too: what is asked for is typed without more words', async () => {
    const { talk, people } = await smallOffice();
    const thu = talk.as(people.thu);
    await thu.says('/ngaynghi');
    expect((await thu.presses('Thêm ngày nghỉ')).text).toMatch(/^Nghỉ ngày nào, dịp gì\?/);
    expect((await thu.says('24/11/2026 Ngày Văn hoá')).text).toMatch(
      /^Nghỉ thứ Ba 24\/11\/2026 \(Ngày Văn hoá Việt Nam\)\./,
    );
    await thu.says('/ngaynghi');
    await thu.presses('Hoán đổi ngày');
    expect((await thu.says('nghỉ 7/6, làm bù 15/6')).text).toMatch(/^Nghỉ thứ Sáu 7\/6\/2024, làm bù thứ Bảy 15\/6/);
    await thu.says('6/6 có nghỉ không');
    expect((await thu.presses('Cho nghỉ ngày này')).text).toMatch(/^Nghỉ thứ Năm 6\/6\/2024 \(ngày nghỉ của cơ quan\)/);
    await thu.says('8/6 có nghỉ không');
    expect((await thu.presses('Làm việc ngày này')).text).toMatch(/^Làm việc thứ Bảy 8\/6\/2024\. Ghi/);
    await thu.says('18/4 có nghỉ không');
    const law = await thu.presses('Bỏ khỏi lịch');
    expect(law.text).toContain('Lưu ý: thứ Năm 18/4/2024 là ngày lễ theo Bộ luật Lao động (Giỗ Tổ Hùng Vương).');
  });

  it('the holiday of 24 November is an offer: off by one press, and no offer any more', async () => {
    const { talk, people } = await smallOffice();
    const thu = talk.as(people.thu);
    expect((await talk.as(people.ha).says('24/11/2026 có nghỉ không')).text).toContain('làm việc bình thường');
    const shown = await thu.says('/ngaynghi 2026');
    expect(shown.text).toContain(
      'Thứ Ba 24/11/2026, Ngày Văn hoá Việt Nam: có chủ trương nghỉ nhưng luật chưa xác nhận',
    );
    expect(shown.text).toContain('Không có nhiệm vụ nào có hạn vào ngày này.');
    expect((await thu.presses('Cho nghỉ Ngày Văn hoá 2026')).text).toMatch(
      /^Đã ghi vào lịch cơ quan: nghỉ thứ Ba 24\/11\/2026/,
    );
    expect((await thu.says('/ngaynghi 2026')).labels).not.toContain('Cho nghỉ Ngày Văn hoá 2026');
    expect((await thu.says('bỏ ngày nghỉ 24/11')).text).toMatch(/^Thứ Ba 24\/11\/2026 không nghỉ nữa/);
    expect((await talk.as(people.ha).says('/ngaynghi 2027')).text).not.toContain('Ngày Văn hoá');
  });
});

describe('what is not done', () => {
  const refusals: readonly (readonly [string, RegExp])[] = [
    [
      'cho nghỉ 15/3/2024',
      /^Tuần có thứ Sáu 15\/3\/2024 đã chốt số liệu nên không đổi được\. Chỉ đổi được từ 1\/4\/2024 trở/,
    ],
    ['cho nghỉ 30/4', /^Thứ Ba 30\/4\/2024 đã là ngày nghỉ trong lịch \(Ngày Chiến thắng 30\/4\) nên không ghi thêm\./],
    ['cho nghỉ thứ Bảy 6/4', /^Thứ Bảy 6\/4\/2024 vốn là ngày nghỉ cuối tuần nên không ghi thêm\./],
    ['làm bù thứ Sáu 7/6', /^Thứ Sáu 7\/6\/2024 vốn là ngày làm việc, không làm bù được\./],
    ['làm bù thứ Bảy 4/5', /^Thứ Bảy 4\/5\/2024 đã là ngày làm việc trong lịch/],
    [
      'cho nghỉ từ 3/6 đến 15/7',
      /^Khoảng này dài 43 ngày, mỗi lần chỉ ghi được nhiều nhất 31 ngày\. Ví dụ: cho nghỉ từ/,
    ],
    ['cho nghỉ từ 5/6/2024 đến 3/6/2024', /^Ngày đầu 5\/6\/2024 sau ngày cuối 3\/6\/2024\./],
    ['cho nghỉ 31/2', /^Ngày này không có trong lịch\. Xin gửi lại, ví dụ: 24\/11\/2026$/],
    ['cho nghỉ thứ Hai 7/6/2024', /^Thứ và ngày trong câu không khớp nhau\./],
    ['cho nghỉ tuần sau nữa', /^Nghỉ ngày nào, dịp gì\? Ví dụ/],
    ['cho nghỉ 2/1/2062', /^Thứ Hai 2\/1\/2062 quá xa, lịch mới có đến hết năm 2035\./],
    ['hoán đổi ngày 7/6', /^Còn thiếu một ngày\. Ví dụ: nghỉ thứ Sáu/],
    ['bỏ ngày nghỉ 7/6', /^Thứ Sáu 7\/6\/2024 đang là ngày làm việc, không có ngày nghỉ để bỏ\./],
    ['nv12 60%, cho nghỉ 7/6', /Đã ghi NV12|chưa|Xin/],
  ];

  it('is refused in one sentence with a right example, and nothing is shown to be pressed', async () => {
    const { talk, people, store } = await smallOffice();
    const thu = talk.as(people.thu);
    for (const [said, answer] of refusals) {
      const { text, labels } = await thu.says(said);
      expect(text, said).toMatch(answer);
      expect(labels).not.toContain('Đồng ý, ghi vào lịch');
    }
    expect(await store.read.calendarChange.count()).toBe(0);
  });

  it('whoever may not is told who may, and how to say that they are away; no press of theirs changes anything', async () => {
    const { talk, people, store } = await smallOffice();
    const before = await planDump(store);
    for (const person of [people.ha, people.ly, people.vinh]) {
      const { text } = await talk.as(person).says('cho nghỉ 7/6 vì bão');
      expect(text).toMatch(/^Đổi lịch nghỉ là việc của cơ quan thường trực .* Xin báo: Phạm Thị Thu, Cao Văn Bình\./);
      expect(text).toContain('tôi nghỉ từ 8/4 đến 12/4');
      for (const act of ['cg:2026', 'cw:o:20240607', 'cq:o', 'cu:1', 'cd:1'])
        expect((await talk.as(person).forges(act)).text).toMatch(/^Đổi lịch nghỉ là việc của|^Nút này không còn/);
    }
    expect(await planDump(store)).toBe(before);
  });

  it('a press does only what was shown last, and what somebody changed meanwhile is shown anew', async () => {
    const { talk, people, store } = await smallOffice();
    const [thu, binh] = [talk.as(people.thu), talk.as(people.binh)];
    await thu.says('cho nghỉ 7/6');
    const stale = thu.actOf('Đồng ý, ghi vào lịch');
    await thu.says('cho nghỉ 10/6');
    expect((await thu.forges(stale)).text).toContain('Nút này không còn dùng được');
    await thu.says('cho nghỉ từ 6/6 đến 7/6');
    await binh.says('cho nghỉ 7/6');
    await binh.presses('Đồng ý, ghi vào lịch');
    const again = await thu.presses('Đồng ý, ghi vào lịch');
    expect(again.text).toMatch(/^Lịch vừa có người đổi nên chưa ghi gì\. Xin xem lại:\nNghỉ thứ Năm 6\/6\/2024/);
    await thu.presses('Đồng ý, ghi vào lịch');
    expect(await store.read.calendarChange.count()).toBe(2);
    const twice = await thu.forges(thu.actOf('Hoàn tác'));
    expect(twice.text).toMatch(/^Đã hoàn tác/);
    expect((await binh.forges('cu:2')).text).toBe('Không còn gì để hoàn tác.');
  });

  it('a day that was changed since, or whose week is over, is not taken back', async () => {
    const { talk, people } = await smallOffice();
    const thu = talk.as(people.thu);
    await thu.says('cho nghỉ 4/4 bão');
    await thu.presses('Đồng ý, ghi vào lịch');
    const undo = thu.actOf('Hoàn tác');
    talk.setClock('2024-04-08T08:00');
    expect((await thu.forges(undo)).text).toMatch(/^Sau đó lịch những ngày này đã đổi hoặc tuần đó đã chốt số liệu/);
  });

  it('in a group it is only looked at', async () => {
    const { talk, people, store } = await smallOffice();
    await talk.inGroup('group-1', people.ly, '/nhom');
    expect((await talk.inGroup('group-1', people.thu, 'cho nghỉ 7/6')).text).toMatch(/^Đổi lịch nghỉ xin nhắn riêng/);
    expect((await talk.inGroup('group-1', people.ha, '30/4 có nghỉ không')).text).toContain('Ngày Chiến thắng');
    expect(await store.read.calendarChange.count()).toBe(0);
  });
});
