import { describe, expect, it } from 'vitest';
import type { Deed } from '../../src/conversation/incoming.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

const photo = (caption?: string, name = 'photo.jpg'): Deed => ({
  kind: 'file',
  ref: `photo:${name}`,
  name,
  type: 'image/jpeg',
  size: 1_280,
  ...(caption !== undefined && { caption }),
});

const kept = async ({ store }: SmallOffice) => {
  const rows = await store.read.attachment.findMany({
    where: { removedAt: null },
    orderBy: { id: 'asc' },
    include: { task: true },
  });
  return rows.map(({ name, text, task }) => `${task?.code ?? '?'}: ${name === '' ? text : name}`);
};

async function withProduct(code: 'NV12' | 'NV14'): Promise<SmallOffice> {
  const office = await smallOffice();
  await office.store.write((tx) => tx.task.update({ where: { code }, data: { product: '5 kiosk tại 5 bệnh viện' } }));
  return office;
}

describe('a file with a caption', () => {
  it('is evidence for what the caption reports, and can be seen again', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    const reply = await ha.does(photo('NV12 đạt 60%'));
    expect(reply.text).toBe('Đã ghi NV12: 40% → 60%.\nĐã kèm vào NV12: photo.jpg (1 minh chứng).');
    expect(await kept(office)).toEqual(['NV12: photo.jpg']);
    const card = await ha.says('NV12');
    expect(card.text).toContain('Minh chứng: 1 (gần nhất 2/4/2024)');
    const shown = await ha.presses('Minh chứng (1)');
    expect(shown.text).toContain('photo.jpg (Trần Thị Hà, 2/4/2024)');
    expect(shown.views[1]?.file).toEqual({ ref: 'photo:photo.jpg', name: 'photo.jpg', type: 'image/jpeg', id: 1 });
    expect((await ha.says('lịch sử NV12')).text).toContain('Trần Thị Hà: gửi minh chứng: photo.jpg');
  });

  it('that only names a task is kept with it', async () => {
    const office = await smallOffice();
    await office.talk.as(office.people.ha).does(photo('biên bản nghiệm thu NV12', 'bien-ban.pdf'));
    expect(await kept(office)).toEqual(['NV12: bien-ban.pdf']);
  });

  it('that reports several tasks is evidence for each', async () => {
    const office = await smallOffice();
    await office.talk.as(office.people.nam).does(photo('NV12 60%, NV15 20%'));
    expect(await kept(office)).toEqual(['NV12: photo.jpg', 'NV15: photo.jpg']);
  });

  it('whose report is asked about is kept with the task that is named', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    expect((await ha.does(photo('NV12 30%'))).text).toContain('Đã kèm vào NV12');
    await ha.presses('Đúng, ghi lại');
    expect((await office.taskNow('NV12')).progress).toBe(30);
  });
});

describe('an album', () => {
  it('is answered once, and taken back as a whole', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    const album = 'a1';
    expect((await ha.does({ ...photo('NV12 đạt 60%'), album } as Deed)).text).toContain('Đã kèm vào NV12: photo.jpg');
    for (const name of ['hai.jpg', 'ba.jpg']) {
      expect((await ha.does({ ...photo(undefined, name), album } as Deed)).views).toEqual([]);
    }
    expect(await kept(office)).toEqual(['NV12: photo.jpg', 'NV12: hai.jpg', 'NV12: ba.jpg']);
    expect((await ha.forges('ue:1')).text).toBe('Đã bỏ minh chứng của NV12: photo.jpg, hai.jpg, ba.jpg.');
    expect((await office.taskNow('NV12')).progress).toBe(60);
    expect(await kept(office)).toEqual([]);
  });
});

describe('an album without a caption', () => {
  it('is asked about once, and goes to one task as a whole', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    const album = 'a2';
    await ha.does({ ...photo(undefined, 'mot.jpg'), album } as Deed);
    const act = ha.actOf('NV13');
    expect((await ha.does({ ...photo(undefined, 'hai.jpg'), album } as Deed)).views).toEqual([]);
    expect((await ha.forges(act)).text).toBe('Đã kèm vào NV13: mot.jpg, hai.jpg (2 minh chứng).');
  });
});

describe('a file without a word', () => {
  it('belongs to the one task just reported', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    await ha.says('NV12 đạt 60%');
    expect((await ha.does(photo())).text).toContain('Đã kèm vào NV12');
    office.talk.passMinutes(1);
    await ha.does(photo(undefined, 'hai.png'));
    expect((await ha.says('hoàn tác')).text).toBe('Đã bỏ minh chứng của NV12: hai.png.');
    expect(await kept(office)).toEqual(['NV12: photo.jpg']);
  });

  it('is asked about otherwise; what comes meanwhile goes where the first one goes', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    const asked = await ha.does(photo());
    expect(asked.text).toBe('Tệp photo.jpg là minh chứng của việc nào? Bấm mã việc, hoặc gõ mã, ví dụ: NV12');
    expect(asked.labels).toContain('NV13');
    const act = ha.actOf('NV13');
    expect((await ha.does(photo(undefined, 'hai.png'))).text).toMatch(/^Tệp photo.jpg, hai.png là minh chứng/);
    expect((await ha.forges(act)).text).toBe('Đã kèm vào NV13: photo.jpg, hai.png (2 minh chứng).');
    await ha.presses('Hoàn tác');
    expect(await kept(office)).toEqual([]);
    await ha.does(photo());
    expect((await ha.says('nv 14')).text).toContain('Đã kèm vào NV14');
  });

  it('goes to the task of the card that it answers', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    await ha.says('NV14');
    const replyTo = ha.lastMessageId();
    await ha.says('NV12 đạt 60%');
    await ha.does({ ...photo(), replyTo } as Deed);
    expect(await kept(office)).toEqual(['NV14: photo.jpg']);
  });

  it('is refused where it is too large or no document, with the limits', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    await ha.says('NV12 đạt 60%');
    expect((await ha.does(photo(undefined, 'kiosk.apk'))).text).toContain('chỉ nhận ảnh, PDF, Word, Excel');
    const large = { ...photo(undefined, 'phim.mp4'), size: 30_000_000 } as Deed;
    expect((await ha.does(large)).text).toContain('mỗi tệp tối đa 20 MB');
    expect(await kept(office)).toEqual([]);
  });
});

describe('evidence', () => {
  it('is kept by nobody who may not report, nor with a task that is confirmed', async () => {
    const office = await smallOffice();
    const lan = office.talk.as(office.people.lan);
    await lan.does(photo());
    expect((await lan.forges(`ef:${office.tasks.NV12.id}`)).text).toBe(
      'Nút này không còn dùng được. Xin gõ lại hoặc chọn /viec.',
    );
    await office.talk.as(office.people.thu).does(photo('NV12'));
    await office.talk.as(office.people.ha).does(photo('NV17'));
    expect(await kept(office)).toEqual([]);
    expect((await office.talk.as(office.people.ha).forges('ue:999')).text).toBe('Không còn gì để hoàn tác.');
  });

  it('is taken back by nobody but its sender, and not after ten minutes', async () => {
    const office = await smallOffice();
    const ha = office.talk.as(office.people.ha);
    await ha.does(photo('NV12 đạt 60%'));
    const act = ha.actOf('Hoàn tác');
    await office.talk.as(office.people.nam).forges('ue:1');
    office.talk.passMinutes(11);
    expect(act).toMatch(/^u[er]:/);
    expect((await ha.forges('ue:1')).text).toContain('Đã quá 10 phút');
    expect(await kept(office)).toEqual(['NV12: photo.jpg']);
  });
});

describe('"Báo hoàn thành" of a task that names a product', () => {
  it('asks for it; a file or the number of a document is kept with the task', async () => {
    const office = await withProduct('NV12');
    const { talk, people } = office;
    const ha = talk.as(people.ha);
    const reply = await ha.says('NV12 xong rồi');
    expect(reply.text).toContain('Sản phẩm phải có: “5 kiosk tại 5 bệnh viện”. Xin gửi ảnh hoặc tệp');
    expect((await office.taskNow('NV12')).state).toBe('awaiting_confirmation');
    expect((await talk.as(people.thu).says('NV12')).text).toContain('(chưa kèm minh chứng)');
    expect((await ha.says('Công văn số 123/SYT ngày 2/4')).text).toContain(
      'Đã kèm vào NV12: Công văn số 123/SYT ngày 2/4',
    );
    const card = await talk.as(people.thu).says('NV12');
    expect(card.text).not.toContain('chưa kèm minh chứng');
    expect((await talk.as(people.thu).presses('Minh chứng (1)')).text).toContain('“Công văn số 123/SYT ngày 2/4”');
  });

  it('takes what is something else for itself', async () => {
    const office = await withProduct('NV12');
    const ha = office.talk.as(office.people.ha);
    for (const text of ['việc của tôi', 'NV13 đạt 95%', 'vâng ạ', 'đơn vị nào chậm nhất?']) {
      await ha.says('NV12');
      if ((await office.taskNow('NV12')).state === 'open') await ha.presses('Báo hoàn thành');
      await ha.says(text);
    }
    expect(await kept(office)).toEqual([]);
    expect((await office.taskNow('NV13')).progress).toBe(95);
  });

  it('asks nothing where the evidence is there already', async () => {
    const office = await withProduct('NV14');
    const ha = office.talk.as(office.people.ha);
    await ha.does(photo('NV14 90%'));
    expect((await ha.says('NV14 xong')).text).not.toContain('Sản phẩm phải có');
  });
});
