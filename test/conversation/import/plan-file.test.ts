import { describe, expect, it } from 'vitest';
import { writeAct } from '../../../src/conversation/acts.ts';
import { planDump } from '../../support/plan-dump.ts';
import { listFile, planLine } from '../../support/sent-list.ts';
import { type SmallOffice, smallOffice } from '../../support/small-office.ts';

const codes = async ({ store }: SmallOffice) =>
  (await store.read.task.findMany({ where: { code: { startsWith: 'A' } }, orderBy: { id: 'asc' } })).map(
    ({ code }) => code,
  );

/** The standing body has tasks of its own as well. */
async function thuWorksOn({ store, people, tasks }: SmallOffice): Promise<void> {
  const task = { taskId: tasks.NV12.id, personId: people.thu.id, assignedAt: new Date('2024-03-01T02:00:00Z') };
  await store.write((tx) => tx.assignment.create({ data: task }));
}

const two = [planLine('A1'), planLine('A2', { lead: 'Sở Tư pháp', focal: 'Đỗ Thị Lan' })];

describe('a plan that the standing body sends', () => {
  it('is shown with the figure first, and taken over by one press', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    const shown = await thu.does(listFile(office, two));
    expect(shown.text.split('\n')).toEqual([
      'Đã nhận tệp ke-hoach.csv, đang đọc…',
      'Đọc được 2 nhiệm vụ trong 1 nhóm, căn cứ Kế hoạch số 78/KH-UBND ngày 28/01/2022',
      'Tệp ke-hoach.csv',
      'Các cột: Mã, Nhóm, Nội dung nhiệm vụ, Cơ quan chủ trì, Cơ quan phối hợp, Cán bộ đầu mối, Thời hạn, Sản phẩm, Văn bản giao.',
      'Mới: 2.',
      '1 nhiệm vụ không ghi cán bộ đầu mối: tạm giao thủ trưởng đơn vị.',
    ]);
    expect(await codes(office)).toEqual([]);
    const done = await thu.presses('Nhập 2 nhiệm vụ');
    expect(done.text).toContain('Đã nhập kế hoạch: thêm 2, đổi 0, giữ nguyên 0 nhiệm vụ');
    expect(await codes(office)).toEqual(['A1', 'A2']);
    const audit = await office.store.read.audit.findFirst({ where: { what: 'import', to: 'Việc A1' } });
    expect(audit).toMatchObject({ personId: office.people.thu.id, channel: 'import' });
  });

  it('is taken over once, however often it is confirmed', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, two));
    const act = thu.actOf('Nhập 2 nhiệm vụ');
    const press = { kind: 'choice', act } as const;
    await office.talk.atOnce([office.people.thu, press], [office.people.thu, press]);
    const said = await thu.hears();
    expect(said.text.match(/Đã nhập kế hoạch/g)).toHaveLength(1);
    expect(said.text).toContain('Tệp này đã nhập rồi, không nhập lần nữa.');
    expect(await codes(office)).toEqual(['A1', 'A2']);
  });

  it('of a plan without codes, the document may be named in the caption; what was taken otherwise is told', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    const header = 'TT;Nội dung nhiệm vụ;Đơn vị thực hiện;Thời hạn hoàn thành';
    const lines = ['1;Rà soát thủ tục;Sở Y tế, Sở Tư pháp;30/6/2024', '2;Số hoá hồ sơ;Sở Y tế;Quý III/2024'];
    const refused = await thu.does(listFile(office, lines, { header }));
    expect(refused.text).toContain('hay vào chú thích khi gửi tệp');
    const caption = 'Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022';
    const shown = await thu.does(listFile(office, lines, { header, caption }));
    expect(shown.text).toContain('Đọc được 2 nhiệm vụ trong 1 nhóm, căn cứ Kế hoạch số 78/KH-UBND ngày 28/01/2022');
    expect(shown.text).toContain('Sở Tư pháp');
    await thu.presses('Nhập 2 nhiệm vụ');
    const task = await office.store.read.task.findUniqueOrThrow({ where: { code: 'KH78-22.2' } });
    expect(task).toMatchObject({ title: 'Số hoá hồ sơ', currentDue: '2024-09-30' });
    const same = await thu.does(listFile(office, lines, { header, caption }));
    expect(same.text).toContain('Giữ nguyên: 2.');
  });

  it('remembers whom a name meant, says so, and asks anew when that person has left', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    const line = (code: string) => [planLine(code, { lead: 'Sở Tư pháp', focal: 'Lan' })];
    const asked = await thu.does(listFile(office, line('A7')));
    expect(asked.text).toContain('Cần hỏi: “Lan” ở Sở Tư pháp là ai? (1 dòng)');
    expect((await thu.presses('Đỗ Thị Lan (Sở Tư pháp)')).text).toContain('Cán bộ đầu mối: “Lan” là Đỗ Thị Lan.');
    await thu.says('nhap di');
    const again = await thu.does(listFile(office, line('A8')));
    expect(again.text).not.toContain('Cần hỏi');
    expect(again.text).toContain('Cán bộ đầu mối: “Lan” là Đỗ Thị Lan.');
    expect((await thu.presses('Trả lời lại')).text).toContain('Cần hỏi: “Lan” ở Sở Tư pháp là ai?');
    await office.store.write((tx) =>
      tx.person.update({ where: { id: office.people.lan.id }, data: { leftAt: new Date('2024-04-01T00:00:00Z') } }),
    );
    expect((await thu.does(listFile(office, line('A9')))).text).toContain('Cần hỏi: “Lan” ở Sở Tư pháp là ai?');
  });

  it('again changes what changed, and nothing twice', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, two));
    await thu.says('nhap di');
    const same = await thu.does(listFile(office, two));
    expect(same.text).toContain('Giữ nguyên: 2.');
    expect(same.labels).not.toContain('Nhập');
    await office.talk.as(office.people.lan).says('A2 đạt 30%');
    const changed = await thu.does(
      listFile(office, [two[0] ?? '', planLine('A2', { lead: 'Sở Tư pháp', focal: 'Đỗ Thị Lan', due: '31/12/2024' })]),
    );
    expect(changed.text).toContain('Dòng 3: đổi A2 (Thời hạn: 30/6/2024 → 31/12/2024)');
    await thu.presses('Nhập 1 nhiệm vụ');
    const task = await office.store.read.task.findUniqueOrThrow({ where: { code: 'A2' } });
    expect(task).toMatchObject({ currentDue: '2024-12-31', originalDue: '2024-06-30', progress: 30 });
  });

  it('says row by row what cannot be read, and how it is written right', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    const lines = Array.from({ length: 11 }, (_, at) => planLine(`A${at + 1}`));
    const shown = await thu.does(listFile(office, [...lines, planLine('A12', { due: 'hôm nào' })]));
    expect(shown.text).toContain('Mới: 11 · Chưa nhập được: 1.');
    expect(shown.text).toContain(
      'A12. Dòng 13, cột Thời hạn: không đọc được thời hạn “hôm nào”. Ví dụ đúng: 30/6/2024',
    );
    const first = await thu.says('xem từng dòng');
    expect(first.text).toMatch(/^12 dòng, trang 1\/2\nA12\. Dòng 13/);
    expect((await thu.presses('Xem thêm')).text).toMatch(/^12 dòng, trang 2\/2/);
    expect((await thu.presses('Về bản xem trước')).labels).toContain('Nhập 11 nhiệm vụ');
  });

  it('that was put aside takes nothing over, whatever is pressed later', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, two));
    const act = thu.actOf('Nhập 2 nhiệm vụ');
    expect((await thu.says('thôi')).text).toBe('Đã bỏ tệp ke-hoach.csv, chưa nhập gì.');
    expect((await thu.forges(act)).text).toContain('không còn chờ nhập');
    expect(await codes(office)).toEqual([]);
  });
});

describe('a name that the office does not know', () => {
  const unknown = [
    planLine('A1', { lead: 'STP' }),
    planLine('A2', { supports: 'Sở TP; Sở Xây dựng' }),
    planLine('A3', { lead: 'Sở TP', focal: 'Lan' }),
  ];

  it('is asked one at a time, the likeliest first, and remembered', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    const first = await thu.does(listFile(office, unknown));
    expect(first.text).toContain('Chờ trả lời: 3.');
    expect(first.text).toContain('Câu 1/3: “STP” là đơn vị nào? (chủ trì 1 dòng)');
    expect(first.labels).toEqual(['Sở Tư pháp', 'Đơn vị mới', 'Bỏ qua', 'Bỏ qua cả 3 tên', 'Xem từng dòng', 'Bỏ']);
    const second = await thu.presses('Sở Tư pháp');
    expect(second.text).toContain('Câu 1/2: “Sở TP” là đơn vị nào? (chủ trì 1 dòng, phối hợp 1 dòng)');
    expect((await thu.says('sở tư pháp')).text).toContain('“Sở Xây dựng” là đơn vị nào? (phối hợp 1 dòng)');
    const person = await thu.says('đơn vị mới');
    expect(person.text).toContain('Cần hỏi: “Lan” ở Sở Tư pháp là ai? (1 dòng)');
    const ready = await thu.presses('Đỗ Thị Lan (Sở Tư pháp)');
    expect(ready.text).toContain('Thêm 1 đơn vị: Sở Xây dựng.');
    expect((await thu.says('ok')).text).toContain('Đã nhớ tên gọi “STP”, “Sở TP” cho lần sau.');
    const again = await thu.does(listFile(office, unknown));
    expect(again.text).not.toContain('STP');
    expect(again.text).toContain('Cán bộ đầu mối: “Lan” là Đỗ Thị Lan.');
    expect((await thu.says('sở tp')).text).toContain('Tổng hợp: Sở Tư pháp');
  });

  it('may be left out: rows that it leads stay out, where it supports the row comes without it', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, unknown));
    const ready = await thu.says('bỏ qua tất cả');
    expect(ready.text).toContain('Mới: 1 · Chưa nhập được: 2.');
    expect(ready.text).toContain('A1. Dòng 2: bỏ qua theo lựa chọn của anh/chị: “STP”.');
    await thu.presses('Nhập 1 nhiệm vụ');
    expect(await codes(office)).toEqual(['A2']);
    expect(await office.store.read.unitAlias.count()).toBe(0);
  });

  it('is asked again when an answer was wrong', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, unknown));
    await thu.says('bỏ qua hết');
    expect((await thu.presses('Trả lời lại')).text).toContain('Câu 1/3: “STP”');
  });

  it('takes nothing but an answer that was offered', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, unknown));
    const asked = thu.actOf('Sở Tư pháp').split(':');
    const forged = [...asked.slice(0, 4), '1'].join(':');
    expect((await thu.forges(forged)).text).toContain('Câu 1/3: “STP”');
  });
});

describe('rows that are gone', () => {
  const five = ['A1', 'A2', 'A3', 'A4', 'A5'].map((code) => planLine(code));

  async function loaded() {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, five));
    await thu.says('nhập');
    return { office, thu };
  }

  it('stay, and that is said', async () => {
    const { office, thu } = await loaded();
    const shown = await thu.does(listFile(office, [...five.slice(0, 3), planLine('A6')]));
    expect(shown.text).toContain('2 nhiệm vụ đang có nhưng không còn trong tệp: A4, A5. Sẽ giữ lại.');
    expect((await thu.says('nhập')).text).toContain('Giữ lại 2 nhiệm vụ không còn trong tệp.');
    expect(await codes(office)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
  });

  it('are cancelled for a reason, by decisions of their own, with everything else', async () => {
    const { office, thu } = await loaded();
    await thu.does(listFile(office, five.slice(0, 3)));
    const why = await thu.presses('Huỷ 2 nhiệm vụ không còn');
    expect(why.text).toContain('Huỷ 2 nhiệm vụ không còn trong tệp vì lý do gì?');
    const shown = await thu.says('theo Kế hoạch số 63/KH-UBND');
    expect(shown.text).toContain(
      '2 nhiệm vụ không còn trong tệp sẽ bị huỷ: A4, A5. Lý do: “theo Kế hoạch số 63/KH-UBND”.',
    );
    expect(await office.store.read.task.count({ where: { state: 'cancelled', code: { startsWith: 'A' } } })).toBe(0);
    await thu.presses('Nhập');
    const decisions = await office.store.read.decision.findMany({ include: { task: true }, orderBy: { id: 'asc' } });
    expect(decisions.map(({ kind, reason, task }) => [task.code, task.state, kind, reason])).toEqual(
      ['A4', 'A5'].map((code) => [code, 'cancelled', 'cancel', 'theo Kế hoạch số 63/KH-UBND']),
    );
    expect((await thu.says('hoàn tác')).text).toContain('Đã hoàn tác lần nhập tệp: 2 nhiệm vụ');
    expect(await office.store.read.task.count({ where: { state: 'open', code: { startsWith: 'A' } } })).toBe(5);
  });

  it('are none where the file is an addition, or the row is there and cannot be read', async () => {
    const { office, thu } = await loaded();
    expect((await thu.does(listFile(office, [planLine('A6'), planLine('A1')]))).text).not.toContain(
      'không còn trong tệp',
    );
    const unread = await thu.does(listFile(office, [...five.slice(0, 4), planLine('A5', { due: '31/2/2024' })]));
    expect(unread.text).toContain('Chưa nhập được: 1');
    expect(unread.text).not.toContain('không còn trong tệp');
  });
});

describe('what changes between showing and confirming', () => {
  it('is shown again, and taken over only then', async () => {
    const office = await smallOffice();
    const [thu, binh] = [office.talk.as(office.people.thu), office.talk.as(office.people.binh)];
    await thu.does(listFile(office, two));
    await binh.does(listFile(office, [planLine('A1', { title: 'Việc khác' })]));
    await binh.says('nhập');
    const again = await thu.presses('Nhập 2 nhiệm vụ');
    expect(again.text).toContain('Dữ liệu vừa thay đổi nên chưa nhập.');
    expect(again.text).toContain('Mới: 1 · Đổi: 1.');
    expect(await codes(office)).toEqual(['A1']);
    await thu.presses('Nhập 2 nhiệm vụ');
    expect(await codes(office)).toEqual(['A1', 'A2']);
  });

  it('is nothing where whoever sent it may load plans no more', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, two));
    await office.store.write((tx) =>
      tx.person.update({ where: { id: office.people.thu.id }, data: { role: 'officer' } }),
    );
    expect((await thu.presses('Nhập 2 nhiệm vụ')).text).toBe('Kế hoạch do cơ quan thường trực nhập: Cao Văn Bình.');
    expect(await codes(office)).toEqual([]);
  });

  it('is no reason to lose it: after a restart in the middle it is there, and told of once', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, [planLine('A1', { lead: 'STP' })]));
    office.talk.restart();
    await thu.presses('Sở Tư pháp');
    office.talk.restart();
    expect((await thu.hears()).views).toEqual([]);
    await thu.says('nhập đi');
    expect(await codes(office)).toEqual(['A1']);
  });
});

describe('whose file is looked at', () => {
  it('is nobody else’s: theirs is evidence', async () => {
    const office = await smallOffice();
    for (const name of ['ha', 'ly', 'vinh'] as const) {
      const reply = await office.talk.as(office.people[name]).does(listFile(office, two));
      expect([name, reply.text]).toEqual([name, expect.stringContaining('là minh chứng của việc nào?')]);
    }
    expect(await office.store.read.importDraft.count()).toBe(0);
  });

  it('is that of whoever stands in for the standing body, as long as they do', async () => {
    const office = await smallOffice();
    const { ha, thu } = office.people;
    const createdAt = office.talk.now();
    const leave = { personId: thu.id, substituteId: ha.id, startOn: '2024-04-01', endOn: '2024-04-02', createdAt };
    await office.store.write((tx) => tx.leave.create({ data: leave }));
    const standIn = office.talk.as(ha);
    await standIn.does(listFile(office, two));
    const press = standIn.actOf('Nhập 2 nhiệm vụ');
    await standIn.says('nhập');
    const audit = await office.store.read.audit.findFirst({ where: { what: 'import', to: 'Việc A1' } });
    expect(audit).toMatchObject({ personId: ha.id, onBehalfOfId: thu.id });
    office.talk.setClock('2024-04-03T08:00');
    expect((await standIn.forges(press)).text).toBe('Tệp này đã nhập rồi, không nhập lần nữa.');
    expect((await standIn.does(listFile(office, two))).text).toContain('là minh chứng của việc nào?');
  });

  it('cannot be pressed for by others, nor for what is not there', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, two));
    const seen = thu.actOf('Nhập 2 nhiệm vụ');
    const before = await planDump(office.store);
    for (const name of ['ha', 'binh', 'an'] as const) {
      const other = office.talk.as(office.people[name]);
      for (const act of [seen, 'ix:1', 'ic:1', 'ik:1', 'iz:1', 'id:99:1', 'ig:1', 'ie:1', 'ip:1:0'])
        expect([name, act, (await other.forges(act)).labels]).toEqual([name, act, []]);
    }
    expect(await planDump(office.store)).toBe(before);
    expect((await thu.presses('Nhập 2 nhiệm vụ')).text).toContain('Đã nhập kế hoạch');
  });

  it('of the standing body is evidence where a task is named, and where it is no list, with the reason', async () => {
    const office = await smallOffice();
    await thuWorksOn(office);
    const thu = office.talk.as(office.people.thu);
    const named = await thu.does(listFile(office, two, { caption: 'biên bản NV12' }));
    expect(named.text).toContain('Đã kèm vào NV12: ke-hoach.csv');
    const other = await thu.does(listFile(office, ['1;2'], { header: 'x;y', name: 'so-lieu.csv' }));
    expect(other.text).toContain('Tệp “so-lieu.csv”: không thấy dòng tiêu đề');
    expect(other.text).toContain('Tệp so-lieu.csv là minh chứng của việc nào?');
    expect((await thu.says('NV12')).text).toContain('Đã kèm vào NV12: so-lieu.csv');
  });

  it('may be a plan and evidence all the same', async () => {
    const office = await smallOffice();
    await thuWorksOn(office);
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, two));
    expect((await thu.presses('Là minh chứng')).text).toContain('là minh chứng của việc nào?');
    expect((await thu.says('NV12')).text).toContain('Đã kèm vào NV12: ke-hoach.csv');
  });

  it('leaves open what was asked before it came', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.says('trả lại NV16');
    await thu.does(listFile(office, two));
    const returned = await thu.says('thiếu chữ ký của lãnh đạo');
    expect(returned.text).toContain('NV16');
    expect((await office.taskNow('NV16')).state).toBe('open');
  });

  it('is told to a group of nothing', async () => {
    const office = await smallOffice();
    const forged = writeAct({ do: 'import_drop', draft: 1 });
    await office.talk.as(office.people.thu).does(listFile(office, two));
    const said = await office.talk.inGroup('group-1', office.people.thu, { kind: 'choice', act: forged });
    expect(said.text).not.toContain('Đã bỏ tệp');
  });
});

describe('words in between', () => {
  it('are answered, and a bare "ok" after them is no word about the file any more', async () => {
    const office = await smallOffice();
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, two));
    expect((await thu.says('việc quá hạn')).text).toContain('việc quá hạn');
    await thu.says('ok');
    expect(await codes(office)).toEqual([]);
    expect((await thu.says('nhập kế hoạch đi')).text).toContain('Đã nhập kế hoạch');
  });
});
