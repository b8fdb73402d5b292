import { describe, expect, it } from 'vitest';
import { listFile, planLine } from '../../support/sent-list.ts';
import { type SmallOffice, smallOffice } from '../../support/small-office.ts';

const three = [
  planLine('A1', { lead: 'Sở TP', focal: 'Đỗ Thị Lan' }),
  planLine('A2', { lead: 'Sở TP', focal: 'Đỗ Thị Lan' }),
  planLine('A3', { lead: 'Sở TP', focal: 'Đỗ Thị Lan', supports: 'Sở Xây dựng' }),
];

async function taken() {
  const office = await smallOffice();
  const thu = office.talk.as(office.people.thu);
  await thu.does(listFile(office, three));
  await thu.presses('Sở Tư pháp');
  await thu.says('đơn vị mới');
  await thu.presses('Nhập 3 nhiệm vụ');
  return { office, thu, undo: thu.actOf('Hoàn tác') };
}

const names = async ({ store }: SmallOffice) => ({
  tasks: (await store.read.task.findMany({ where: { code: { startsWith: 'A' } } })).map(({ code }) => code),
  units: await store.read.unit.count({ where: { name: 'Sở Xây dựng' } }),
  aliases: await store.read.unitAlias.count(),
  groups: await store.read.taskGroup.count({ where: { name: 'I. Pháp lý' } }),
});

describe('taking an import back', () => {
  it('leaves nothing of it behind, and the mended file comes in as new', async () => {
    const office = await smallOffice();
    const summary = (await office.talk.as(office.people.vinh).says('tổng hợp')).text;
    const before = await names(office);
    const thu = office.talk.as(office.people.thu);
    await thu.does(listFile(office, three));
    await thu.presses('Sở Tư pháp');
    await thu.says('đơn vị mới');
    await thu.presses('Nhập 3 nhiệm vụ');
    expect((await office.talk.as(office.people.vinh).says('tổng hợp')).text).not.toBe(summary);
    office.talk.passMinutes(55);
    const undone = await thu.says('hoàn tác');
    expect(undone.text).toBe('Đã hoàn tác lần nhập tệp: 3 nhiệm vụ\nGỡ 3 mới thêm; trả lại 0 như trước khi nhập.');
    expect(await names(office)).toEqual(before);
    expect((await office.talk.as(office.people.vinh).says('tổng hợp')).text).toBe(summary);
    expect((await thu.does(listFile(office, [planLine('A1')]))).text).toContain('Mới: 1.');
    const audits = await office.store.read.audit.findMany({
      where: { what: 'import', to: null },
      orderBy: { id: 'asc' },
    });
    expect(audits.map(({ from }) => from)).toEqual(['A1: Việc A1', 'A2: Việc A2', 'A3: Việc A3']);
  });

  it('leaves what somebody has worked on since, by name', async () => {
    const { office, thu } = await taken();
    const lan = office.talk.as(office.people.lan);
    await lan.says('A1 đạt 20%');
    await lan.says('đã nhận A2');
    const undone = await thu.presses('Hoàn tác');
    expect(undone.text).toContain('Gỡ 1 mới thêm; trả lại 0 như trước khi nhập.');
    expect(undone.text).toContain('2 mục còn lại vì đã có người làm hoặc đã được nhắc: A1, A2.');
    expect((await names(office)).tasks).toEqual(['A1', 'A2']);
    expect(await office.store.read.progressReport.count({ where: { task: { code: 'A1' } } })).toBe(1);
  });

  it('is done once, within the hour, by whoever did it', async () => {
    const { office, thu, undo } = await taken();
    expect((await office.talk.as(office.people.binh).forges(undo)).text).toContain('không còn chờ nhập');
    const other = await taken();
    other.office.talk.passMinutes(61);
    expect((await other.thu.forges(other.undo)).text).toContain('Đã quá 1 giờ nên không hoàn tác cả tệp được nữa.');
    await thu.forges(undo);
    expect((await thu.forges(undo)).text).toBe('Lần nhập này đã hoàn tác rồi.');
  });

  it('puts back what it changed, field by field, unless that was changed again; the same file then changes the same', async () => {
    const { office, thu } = await taken();
    const lan = office.talk.as(office.people.lan);
    const changed = [
      planLine('A1', { lead: 'Sở TP', focal: 'Võ Minh Đức', due: '30/9/2024', title: 'Tên mới', product: 'Đề án' }),
      planLine('A2', { lead: 'Sở Y tế', due: '30/9/2024', supports: 'Sở TP' }),
    ];
    const before = await office.store.read.task.findMany({ where: { code: { in: ['A1', 'A2'] } } });
    await thu.does(listFile(office, changed));
    await thu.says('nhập');
    await office.talk.as(office.people.duc).says('xin gia hạn A1 đến 30/11 vì chờ hướng dẫn');
    await thu.says('đồng ý gia hạn A1');
    expect(await lan.says('A1')).toBeDefined();
    const draft = await office.store.read.importDraft.findFirst({ orderBy: { id: 'desc' } });
    const undone = await thu.forges(`iz:${draft?.id}`);
    expect(undone.text).toContain('1 mục đã được sửa tiếp nên giữ nguyên phần sửa đó: A1.');
    const after = await office.store.read.task.findMany({
      where: { code: { in: ['A1', 'A2'] } },
      include: { assignments: { where: { endedAt: null }, include: { person: true } }, supports: true },
    });
    const same = ({ title, product, key, leadUnitId }: (typeof before)[number]) => ({
      title,
      product,
      key,
      leadUnitId,
    });
    expect(after.map(same)).toEqual(before.map(same));
    expect(after.map(({ currentDue }) => currentDue)).toEqual(['2024-11-30', '2024-06-30']);
    expect(after.map(({ assignments }) => assignments.map(({ person }) => person.name))).toEqual([
      ['Đỗ Thị Lan'],
      ['Đỗ Thị Lan'],
    ]);
    expect(after.map(({ supports }) => supports.length)).toEqual([0, 0]);
    const again = await thu.does(listFile(office, changed));
    expect(again.text).toContain('Dòng 3: đổi A2 (Cơ quan chủ trì: Sở Tư pháp → Sở Y tế');
    expect(again.text).toContain('Thời hạn: 30/6/2024 → 30/9/2024');
  });
});
