import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { linkByCode } from '../../src/actions/link-person.ts';
import { peopleAdd, peopleImport, peopleInvite } from '../../src/cli/people.ts';
import { linkAddress, personByPhone } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';
import { dump } from '../support/dump.ts';
import { testStore } from '../support/store.ts';
import { workbookFolder, writeBytes, writeWorkbook } from '../support/workbooks.ts';
import { fileOf, type TestWorld, testWorld } from '../support/world.ts';

const inFolder = workbookFolder();
const header = ['Họ và tên', 'Chức vụ', 'Đơn vị', 'Đơn vị cấp trên', 'Số điện thoại', 'Vai trò'];
const ha = ['Trần Thị Hà', 'Chuyên viên', 'Sở Y tế', 'UBND tỉnh', '0912 345 678', 'Cán bộ'];
const ly = ['Hoàng Thị Lý', 'Giám đốc', 'Sở Y tế', 'UBND tỉnh', '0912 345 679', 'Thủ trưởng đơn vị'];
const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/;
const first = { name: 'Đặng Anh', phone: '0900 000 008', unit: 'Công an tỉnh', role: 'thư ký' };

let store: Store;
let world: TestWorld;
let files = 0;

beforeEach(async () => {
  store = await testStore();
  world = testWorld({ databaseUrl: `file:${await fileOf(store)}` });
});

function newFile(extension: string): string {
  files += 1;
  return inFolder(`can-bo-${files}.${extension}`);
}

function staffFile(...rows: readonly (readonly string[])[]): Promise<string> {
  return writeWorkbook(newFile('xlsx'), { rows: [header, ...rows] });
}

describe('people add', () => {
  test('adds the first coordinator and prints a code that works', async () => {
    expect(await peopleAdd(world, { ...first, botName: 'nhacviec_bot' })).toBe(0);
    const said = world.said();
    expect(said).toContain('Đã thêm Đặng Anh, cơ quan thường trực, Công an tỉnh, 0900 000 008.');
    const [given = ''] = code.exec(said) ?? [];
    expect(said).toContain(`https://t.me/nhacviec_bot?start=${given}`);
    const person = await personByPhone(store.read, '+84900000008');
    expect(person).toMatchObject({ role: 'coordinator', unit: { name: 'Công an tỉnh' } });
    const place = { channel: 'telegram', chat: '7', sender: '7', at: world.now() };
    const linked = await store.write((tx) => linkByCode(tx, { ...place, code: given }));
    expect(linked).toMatchObject({ kind: 'linked', person: { name: 'Đặng Anh' } });
  });

  test('says whose the telephone number is', async () => {
    await peopleAdd(world, first);
    expect(await peopleAdd(world, { ...first, name: 'Lê Nam' })).toBe(1);
    expect(world.complained()).toBe(
      'Số 0900 000 008 đang là của Đặng Anh (Công an tỉnh). Mỗi người cần một số riêng.\n',
    );
  });

  test.each([
    [{ phone: '12' }, '--phone 0912345678'],
    [{ role: 'sếp' }, 'officer, unit_head, coordinator, leader, admin'],
    [{ name: '42' }, '--name "Nguyễn Văn An"'],
    [{ unit: ' ' }, '--unit "Sở Y tế"'],
  ])('answers the wrong call %j with an example and 2', async (wrong, example) => {
    const before = await dump(store);
    expect(await peopleAdd(world, { ...first, ...wrong })).toBe(2);
    expect(world.complained()).toContain(example);
    expect(await dump(store)).toEqual(before);
  });

  test('gives JSON with the person and the invitation', async () => {
    await peopleAdd(world, { ...first, json: true });
    expect(JSON.parse(world.said())).toMatchObject({
      person: { name: 'Đặng Anh', phone: '+84900000008', role: 'coordinator' },
      invitation: { code: expect.stringMatching(code), expiresAt: '2024-04-16T00:25:00.000Z' },
    });
  });
});

describe('people import', () => {
  test('adds, then changes nothing, then says what changed from what to what', async () => {
    expect(await peopleImport(world, await staffFile(ha, ly), {})).toBe(0);
    const said = world.said();
    expect(said).toContain('Dòng 2: thêm Trần Thị Hà\nDòng 3: thêm Hoàng Thị Lý\n');
    expect(said).toContain('Thêm 2 đơn vị: ');
    expect(said).toContain('Kết quả: thêm 2, đổi 0, giữ nguyên 0, từ chối 0.');
    await peopleImport(world, await staffFile(ha, ly), {});
    expect(world.said()).toBe('Kết quả: thêm 0, đổi 0, giữ nguyên 2, từ chối 0.\n');
    const raised = ha.with(1, 'Phó phòng').with(5, 'Thủ trưởng đơn vị');
    await peopleImport(world, await staffFile(raised), {});
    expect(world.said()).toBe(
      'Dòng 2: đổi Trần Thị Hà (Chức vụ: Chuyên viên → Phó phòng; Vai trò: cán bộ → thủ trưởng đơn vị)\n' +
        '1 người của cơ quan không có trong tệp, giữ nguyên:\n- Hoàng Thị Lý (Sở Y tế)\n' +
        'Kết quả: thêm 0, đổi 1, giữ nguyên 0, từ chối 0.\n',
    );
  });

  test('says first that a rehearsal writes nothing, and writes nothing', async () => {
    const before = await dump(store);
    expect(await peopleImport(world, await staffFile(ha), { dryRun: true })).toBe(0);
    const said = world.said();
    expect(said).toMatch(/^CHẠY THỬ/);
    expect(said).toContain('Nếu nạp thật: thêm 1,');
    expect(await dump(store)).toEqual(before);
  });

  test('names both rows of two people with one telephone, and takes over the others', async () => {
    const nam = ['Lê Văn Nam', '', 'Sở Y tế', '', '0912345678', 'Cán bộ'];
    expect(await peopleImport(world, await staffFile(ha, nam, ly), {})).toBe(1);
    const said = world.said();
    expect(said).toContain('Từ chối Trần Thị Hà. Dòng 2: số điện thoại +84912345678 trùng với dòng 3.');
    expect(said).toContain('Từ chối Lê Văn Nam. Dòng 3: số điện thoại +84912345678 trùng với dòng 2.');
    expect(said).toContain('thêm 1, đổi 0, giữ nguyên 0, từ chối 2.');
    expect(await personByPhone(store.read, '+84912345679')).not.toBeNull();
  });

  test('counts a row once that has several things wrong with it', async () => {
    await peopleImport(world, await staffFile(ha.with(4, '12').with(5, 'sếp')), { json: true });
    const { rows, totals } = JSON.parse(world.said());
    expect(totals).toEqual({ added: 0, changed: 0, unchanged: 0, refused: 1 });
    expect(rows).toEqual([
      { row: 2, name: 'Trần Thị Hà', outcome: 'refused', changes: [], reason: expect.stringMatching(/“12”.*“sếp”/) },
    ]);
  });

  test('words a refusal that only the office can know', async () => {
    await peopleImport(world, await staffFile(ha), {});
    await store.write((tx) => tx.person.updateMany({ data: { leftAt: new Date('2024-03-01T02:00:00Z') } }));
    world.said();
    expect(await peopleImport(world, await staffFile(ha), {})).toBe(1);
    expect(world.said()).toContain('Từ chối Trần Thị Hà. Dòng 2: số này là của Trần Thị Hà, đã thôi việc từ 1/3/2024.');
  });

  test('does not call somebody missing whose row it refused', async () => {
    await peopleImport(world, await staffFile(ha, ly), {});
    world.said();
    await peopleImport(world, await staffFile(ha.with(4, '12')), { json: true });
    expect(JSON.parse(world.said()).notInFile.map((person: { name: string }) => person.name)).toEqual(['Hoàng Thị Lý']);
  });

  test('refuses by name a file that is no workbook, without touching the database', async () => {
    const before = await dump(store);
    const file = writeBytes(newFile('xlsx'), '<html><table><tr><td>Họ và tên</td></tr></table></html>');
    expect(await peopleImport(world, file, { json: true })).toBe(1);
    const complaint = world.complained();
    expect(complaint).toMatch(/^Tệp “can-bo-\d+\.xlsx” không phải bảng tính.*\n$/);
    expect(JSON.parse(world.said())).toMatchObject({ refusal: complaint.trim(), rows: [] });
    expect(await dump(store)).toEqual(before);
  });

  test('names the columns that the header lacks', async () => {
    const file = await writeWorkbook(newFile('xlsx'), {
      rows: [
        ['Họ và tên', 'Đơn vị'],
        ['An', 'Sở Y tế'],
      ],
    });
    expect(await peopleImport(world, file, {})).toBe(1);
    expect(world.complained()).toMatch(/^Tệp “can-bo-\d+\.xlsx”, trang “Sheet1”: .* thiếu cột: Số điện thoại\.\n$/);
  });
});

describe('people invite', () => {
  test('invites one person, with the web address when there is one', async () => {
    await peopleImport(world, await staffFile(ha, ly), {});
    const env = { PUBLIC_URL: 'https://nhacviec.example.vn', WEBHOOK_SECRET: 'x'.repeat(20) };
    const online = testWorld({ databaseUrl: world.config.databaseUrl, env });
    expect(await peopleInvite(online, { phone: '+84 912 345 678', botName: 'nhacviec_bot' })).toBe(0);
    const said = online.said();
    expect(said).toMatch(
      new RegExp(`^Trần Thị Hà \\(Sở Y tế\\) 0912 345 678: mã ${code.source}, dùng đến 16/4/2024 7:25\n`),
    );
    expect(said).toMatch(new RegExp(`https://t\\.me/nhacviec_bot\\?start=${code.source}\n`));
    expect(said).toContain('https://nhacviec.example.vn');
    expect(said).not.toContain('Hoàng Thị Lý');
  });

  test('invites with --all whoever is not linked yet', async () => {
    await peopleImport(world, await staffFile(ha, ly), {});
    const linked = await personByPhone(store.read, '+84912345678');
    const place = { channel: 'telegram', chat: '7', sender: '7', proof: 'contact', at: world.now() };
    await store.write((tx) => linkAddress(tx, { ...place, personId: linked?.id ?? 0 }));
    world.said();
    await peopleInvite(world, { all: true, json: true });
    expect(JSON.parse(world.said())).toMatchObject({ count: 1, invitations: [{ name: 'Hoàng Thị Lý' }] });
  });

  test('writes a file that only its owner reads, that Excel shows right and that computes nothing', async () => {
    await peopleImport(world, await staffFile(ha.with(0, '=Hà"1"')), {});
    world.said();
    const out = newFile('csv');
    expect(await peopleInvite(world, { all: true, out })).toBe(0);
    expect(world.said()).toBe(
      `Đã cấp 1 mã mời, ghi vào ${out} (chỉ anh/chị đọc được). Xin xoá tệp sau khi gửi xong.\n`,
    );
    expect(statSync(out).mode & 0o777).toBe(0o600);
    const [head = '', row = ''] = readFileSync(out, 'utf8').split('\r\n');
    expect(head).toBe(
      '\ufeff"Họ và tên","Đơn vị","Số điện thoại","Mã mời","Liên kết Telegram","Trang chat","Dùng đến"',
    );
    expect(row).toMatch(new RegExp(`^"'=Hà""1""","Sở Y tế","0912 345 678","${code.source}",`));
  });

  test('leaves a file alone that exists, and the codes of before with it', async () => {
    await peopleImport(world, await staffFile(ha), {});
    const out = newFile('csv');
    writeFileSync(out, 'của tôi');
    const before = await dump(store);
    expect(await peopleInvite(world, { all: true, out })).toBe(1);
    expect(world.complained()).toContain('đã có, không ghi đè');
    expect(readFileSync(out, 'utf8')).toBe('của tôi');
    expect(await dump(store)).toEqual(before);
  });

  test('says that a folder cannot be written, that a number is unknown, that all are linked', async () => {
    expect(await peopleInvite(world, { all: true, out: inFolder('khong-co/ma.csv') })).toBe(1);
    expect(world.complained()).toContain('Không ghi được tệp');
    const out = newFile('csv');
    expect(await peopleInvite(world, { phone: '0999999999', out })).toBe(1);
    expect(world.complained()).toContain('Không có ai trong danh sách dùng số 0999999999.');
    expect(existsSync(out)).toBe(false);
    expect(await peopleInvite(world, { all: true })).toBe(0);
    expect(world.said()).toBe('Mọi người trong danh sách đều đã liên kết.\n');
  });

  test.each([{}, { all: true, phone: '0912345678' }, { phone: 'abc' }])(
    'refuses the call %j with 2',
    async (options) => {
      expect(await peopleInvite(world, options)).toBe(2);
      expect(world.complained()).toContain('--phone 0912345678');
    },
  );
});
