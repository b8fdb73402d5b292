import { describe, expect, it } from 'vitest';
import { textKey } from '../../src/domain/text-key.ts';
import { enterNotes } from '../../src/store/notes-text.ts';
import { planDump } from '../support/plan-dump.ts';
import { type Code, type SmallOffice, smallOffice } from '../support/small-office.ts';

async function name({ store }: SmallOffice, code: Code, title: string, product = ''): Promise<void> {
  const key = textKey(`${title} ${product} ${code}`);
  await store.write((tx) => tx.task.update({ where: { code }, data: { title, product, key } }));
}

/** Four tasks that have "kiosk" in different places. */
async function kiosks() {
  const office = await smallOffice();
  const { talk, people } = office;
  await name(office, 'NV15', 'Đào tạo cán bộ', 'Biên bản bàn giao kiosk');
  await name(office, 'NV14', 'Lắp đặt kiosk tự phục vụ');
  await talk.as(people.ha).says('NV12 đạt 45% đã khảo sát nơi đặt kiosk');
  await talk.as(people.ha).says('NV13 vướng hồ sơ mua kiosk chưa được duyệt');
  return office;
}

describe('/tim', () => {
  it.each(['/tim kiosk', 'tìm kiosk', 'tim giup toi viec kiosk', '/tim KIOSK'])(
    'finds titles, products, obstacles and notes, the best first, and says where: %s',
    async (said) => {
      const { talk, people } = await kiosks();
      const reply = await talk.as(people.nam).says(said);
      expect(reply.text.split('\n')).toEqual([
        expect.stringMatching(/^4 việc có “kiosk”$/i),
        'NV14 · Lắp đặt kiosk tự phục vụ · 🔴 Quá hạn 4 ngày · 30%',
        expect.stringMatching(/^NV15 · Đào tạo cán bộ · .* · 0%$/),
        'Trong sản phẩm: “Biên bản bàn giao kiosk”',
        expect.stringMatching(/^NV13 · Triển khai nội dung NV13 · .* · 90%$/),
        'Trong vướng mắc: “vướng hồ sơ mua kiosk chưa được duyệt”',
        expect.stringMatching(/^NV12 · Triển khai nội dung NV12 · .* · 45%$/),
        'Trong ghi chú: “đã khảo sát nơi đặt kiosk”',
      ]);
      expect(reply.labels).toEqual(['NV14', 'NV15', 'NV13', 'NV12']);
      expect((await talk.as(people.nam).presses('NV12')).text).toContain('NV12 · Triển khai');
    },
  );

  it.each([
    ['/tim khao sat kiosk', ['NV12']],
    ['/tim Khảo Sát, kiosk', ['NV12']],
    ['/tim kiosk nv12', ['NV12']],
    ['/tim lap dat', ['NV14']],
    ['/tim ho so duyet', ['NV13']],
  ])('takes several words for all of them, wherever they stand: %s', async (said, codes) => {
    const { talk, people } = await kiosks();
    expect((await talk.as(people.nam).says(said)).labels).toEqual(codes);
  });

  it('does not find what was taken back, but what it gave way to', async () => {
    const { talk, people } = await kiosks();
    const ha = talk.as(people.ha);
    await ha.says('NV20 đạt 5% đã họp về drone');
    expect((await ha.says('/tim drone')).labels).toEqual(['NV20']);
    await ha.says('hoàn tác NV20');
    expect((await ha.says('/tim drone')).text).toBe('Không thấy việc nào có “drone”. Thử ít từ hơn, ví dụ: /tim kiosk');
    await ha.says('NV15 vướng flycam');
    expect(await ha.says('/tim flycam')).toMatchObject({ labels: expect.any(Array) });
  });

  it('does not find an obstacle that was withdrawn', async () => {
    const { talk, people } = await kiosks();
    const ha = talk.as(people.ha);
    await ha.says('NV12 vướng thiếu flycam');
    expect((await ha.says('/tim flycam')).labels).toEqual(['NV12']);
    await ha.says('hoàn tác');
    expect((await ha.says('/tim flycam')).labels).toEqual([]);
  });

  it('stays within what the person may see', async () => {
    const { talk, people } = await kiosks();
    expect((await talk.as(people.lan).says('/tim kiosk')).text).toMatch(/^Không thấy việc nào có “kiosk”/);
    expect((await talk.as(people.vinh).says('/tim kiosk')).labels).toHaveLength(4);
    await talk.inGroup('g1', people.duc, '/nhom Sở Tư pháp');
    expect((await talk.inGroup('g1', people.vinh, '/tim kiosk')).text).toMatch(/^Không thấy việc nào/);
  });

  it('shows eight and says how many more there are', async () => {
    const { talk, people } = await smallOffice();
    const reply = await talk.as(people.vinh).says('/tim nv');
    expect(reply.text).toMatch(/^12 việc có “nv”/);
    expect(reply.labels).toHaveLength(8);
    expect(reply.text).toContain('Và 4 việc nữa. Thêm từ để thu hẹp, ví dụ: /tim kiosk bệnh viện');
    // What is still to be done stands before what is over.
    expect(reply.labels).not.toContain('NV17');
  });

  it.each(['/tim', '/tim ???', '/tim  %'])('asks for words where there are none: %s', async (said) => {
    const { talk, people } = await smallOffice();
    expect((await talk.as(people.ha).says(said)).text).toBe('Anh/chị tìm gì? Ví dụ: /tim kiosk');
  });
});

it('notes of a database that is older than this search are found after the next start', async () => {
  const { store, talk, people } = await kiosks();
  await store.write((tx) => tx.taskNotes.deleteMany());
  expect((await talk.as(people.ha).says('/tim khao sat')).labels).toEqual([]);
  await enterNotes(store);
  expect((await talk.as(people.ha).says('/tim khao sat')).labels).toEqual(['NV12']);
  const before = await planDump(store);
  await enterNotes(store);
  expect(await planDump(store)).toBe(before);
});
