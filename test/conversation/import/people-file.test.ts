import { expect, it } from 'vitest';
import { dump } from '../../support/dump.ts';
import { listFile } from '../../support/sent-list.ts';
import { type SmallOffice, smallOffice } from '../../support/small-office.ts';

const header = 'Họ và tên;Chức vụ;Đơn vị;Số điện thoại';
const withRoles = `${header};Vai trò`;

/** Everybody's number, as they are in the small office without one. */
async function numbered(office: SmallOffice): Promise<void> {
  const { store, people } = office;
  const numbers = { ha: '+84900000001', ly: '+84900000002', thu: '+84900000003', an: '+84900000004' } as const;
  await store.write(async (tx) => {
    for (const [name, phone] of Object.entries(numbers))
      await tx.person.update({ where: { id: people[name as keyof typeof numbers].id }, data: { phone } });
  });
}

it('a staff list is shown, asked about where a unit looks like another, and taken over; numbers in any notation are the same people', async () => {
  const office = await smallOffice();
  await numbered(office);
  const thu = office.talk.as(office.people.thu);
  const lines = [
    'Trần Thị Hà;Phó trưởng phòng;Phòng Nghiệp vụ Y;84 900 000 001',
    'Hoàng Thị Lý;;Sở Y tế;0900.000.002',
    'Phạm Thị Thu;;Công an tỉnh;+84900000003',
    'Nguyễn Thị Mới;Chuyên viên;SYT;0912 345 678',
    'Lê Văn Xa;Chuyên viên;Sở Xây dựng;0912345679',
    'Sai Số;Chuyên viên;Sở Y tế;123',
  ];
  const shown = await thu.does(listFile(office, lines, { header, name: 'can-bo.csv' }));
  expect(shown.text).toContain('Đọc được 5 người ở 5 đơn vị');
  expect(shown.text).toContain('Mới: 2 · Đổi: 1 · Giữ nguyên: 2 · Chưa nhập được: 1.');
  expect(shown.text).toContain('“SYT” (1 người) là đơn vị nào?');
  const ready = await thu.presses('Sở Y tế');
  expect(ready.text).toContain('Thêm 1 đơn vị: Sở Xây dựng.');
  expect(ready.text).toContain('Dòng 2: đổi Trần Thị Hà (Chức vụ: (trống) → Phó trưởng phòng)');
  const done = await thu.presses('Nhập 3 người');
  expect(done.text).toContain('Đã nhập danh sách: thêm 2, đổi 1, giữ nguyên 2 người');
  const roles = await office.store.read.person.findMany({ where: { phone: { not: null } }, orderBy: { phone: 'asc' } });
  expect(roles.map(({ role }) => role)).toEqual(['officer', 'unit_head', 'coordinator', 'admin', 'officer', 'officer']);
  expect(await office.store.read.unitAlias.findFirst({ include: { unit: true } })).toMatchObject({
    name: 'SYT',
    unit: { name: 'Sở Y tế' },
  });
  const again = await thu.does(listFile(office, lines, { header }));
  expect(again.text).toContain('Giữ nguyên: 5 · Chưa nhập được: 1.');
  expect(again.labels.some((label) => label.startsWith('Nhập'))).toBe(false);
});

it('taken back it is as if it had never been, but for whoever has done something since', async () => {
  const office = await smallOffice();
  await numbered(office);
  const an = office.talk.as(office.people.an);
  const before = await dump(office.store);
  const lines = [
    'Trần Thị Hà;Phó phòng;Sở Tư pháp;0900000001',
    'Nguyễn Mới;;Chi cục Mới;0912345678',
    'Lê Hai;;Sở Y tế;0912345679',
  ];
  await an.does(listFile(office, lines, { header }));
  await an.says('nhập danh sách');
  const hai = await office.store.read.person.findUniqueOrThrow({ where: { phone: '+84912345679' } });
  const place = { channel: 'web', chat: 'c', sender: 'c', proof: 'contact', linkedAt: office.talk.now() };
  await office.store.write((tx) => tx.address.create({ data: { ...place, personId: hai.id } }));
  const undone = await an.presses('Hoàn tác');
  expect(undone.text).toContain('Đã hoàn tác lần nhập tệp: 2 người');
  expect(undone.text).toContain('còn lại vì đã có người làm hoặc đã được nhắc: Lê Hai.');
  await office.store.write(async (tx) => {
    await tx.address.deleteMany({ where: { personId: hai.id } });
    await tx.person.delete({ where: { id: hai.id } });
  });
  const tables = (text: string) =>
    text
      .split('\n\n')
      .map((table) => table.trim())
      .filter((table) => /^(?:Person|Unit\w*)\n/.test(table));
  expect(tables(await dump(office.store))).toEqual(tables(before));
});

it('nobody changes the own role, and whoever may load no plan is told who may', async () => {
  const office = await smallOffice();
  await numbered(office);
  const an = office.talk.as(office.people.an);
  const shown = await an.does(
    listFile(
      office,
      ['Bùi Thị An;;UBND tỉnh;0900000004;Cơ quan thường trực', 'Trần Thị Hà;;Phòng Nghiệp vụ Y;0900000001;Thủ trưởng'],
      {
        header: withRoles,
      },
    ),
  );
  expect(shown.text).toContain('Bùi Thị An. Dòng 2: không ai tự đổi vai trò của mình.');
  expect(shown.text).toContain('Dòng 3: đổi Trần Thị Hà (Vai trò:');
  const plan = await an.does(
    listFile(office, ['A1;Việc;Sở Y tế;30/6/2024'], { header: 'Mã;Nhiệm vụ;Chủ trì;Thời hạn' }),
  );
  expect(plan.text).toContain('Kế hoạch do cơ quan thường trực nhập: Phạm Thị Thu, Cao Văn Bình.');
});
