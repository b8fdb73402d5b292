import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceFolder } from '../../../src/store/evidence-files.ts';
import { type Browser, type RealChannels, realChannels } from '../../support/real-channels.ts';

const JPEG = Buffer.from('ffd8ffe000104a464946', 'hex');
const PDF = Buffer.from('%PDF-1.7 biên bản');

async function taken(browser: Browser, name: string, bytes: Buffer): Promise<{ token: string; name: string }> {
  const response = await browser.upload(name, bytes);
  expect(response.status).toBe(200);
  return (await response.json()) as { token: string; name: string };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

const folderOf = ({ office }: RealChannels) => evidenceFolder(office.url);
const idsShown = (browser: Browser) => browser.lastViews().flatMap(({ file }) => file?.id ?? []);

describe('files from the web chat', () => {
  it('are evidence for what their caption reports, lie once on the disk, and are given out again', async () => {
    const bot = await realChannels();
    const ha = await bot.browser('ha');
    const files = [await taken(ha, 'ảnh kiosk.jpg', JPEG), await taken(ha, 'biên bản.pdf', PDF)];
    expect(await ha.says('NV12 đạt 60%', files)).toBe(
      'Đã ghi NV12: 40% → 60%.\nĐã kèm vào NV12: ảnh kiosk.jpg, biên bản.pdf (2 minh chứng).',
    );
    await ha.says('NV13 đạt 95%', [await taken(ha, 'cùng ảnh.jpg', JPEG)]);
    expect(filesIn(folderOf(bot))).toHaveLength(2);

    await ha.says('NV12');
    await ha.chooses(actOf(ha, 'Minh chứng (2)'));
    const [pdf, jpg] = await Promise.all(idsShown(ha).map((id) => ha.get(`/api/files/${id}`)));
    expect(Buffer.from((await jpg?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(JPEG);
    expect(jpg?.headers.get('content-type')).toBe('image/jpeg');
    expect(jpg?.headers.get('content-disposition')).toMatch(/^inline; filename="anh kiosk.jpg"; filename\*=UTF-8''/);
    expect(pdf?.headers.get('content-disposition')).toMatch(/^attachment; /);
    for (const one of [pdf, jpg]) {
      expect(one?.headers.get('x-content-type-options')).toBe('nosniff');
      expect(one?.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('without a word are asked about, all together', async () => {
    const bot = await realChannels();
    const ha = await bot.browser('ha');
    const files = [await taken(ha, 'mot.jpg', JPEG), await taken(ha, 'hai.pdf', PDF)];
    expect(await ha.says('', files)).toContain('Tệp mot.jpg, hai.pdf là minh chứng của việc nào?');
    expect(await ha.chooses(actOf(ha, 'NV13'))).toContain('Đã kèm vào NV13: mot.jpg, hai.pdf');
    const entries = (await (await ha.get('/api/transcript')).json()) as { entries: { files?: string[] }[] };
    expect(entries.entries[0]?.files).toEqual(['mot.jpg', 'hai.pdf']);
  });

  it('are opened by nobody who may not see the task, nor by a number that was guessed, nor once taken back', async () => {
    const bot = await realChannels();
    const [ha, lan, guest] = [await bot.browser('ha'), await bot.browser('lan'), await bot.guest()];
    await ha.says('NV12 đạt 60%', [await taken(ha, 'a.jpg', JPEG)]);
    const { id } = await bot.office.store.read.attachment.findFirstOrThrow();
    const refused = 'Không mở được tệp này: tệp đã được rút, hoặc việc này không thuộc phạm vi anh/chị được xem.';
    expect((await ha.get(`/api/files/${id}`)).status).toBe(200);
    for (const other of [lan, guest]) {
      const response = await other.get(`/api/files/${id}`);
      expect([response.status, await response.text()]).toEqual([404, refused]);
    }
    expect((await ha.get(`/api/files/${id + 1}`)).status).toBe(404);
    for (const path of ['../office.db', '..%2foffice.db', '0', '-1', `${id}.0`, '999999999999999999'])
      expect((await ha.get(`/api/files/${path}`)).status).toBe(404);
    await ha.chooses(`ue:${id}`);
    expect(await (await ha.get(`/api/files/${id}`)).text()).toBe(refused);
  });

  it('are refused by what they are, whatever they are called, and leave nothing behind', async () => {
    const bot = await realChannels();
    const ha = await bot.browser('ha');
    const faultOf = async (name: string, bytes: Buffer) => {
      const response = await ha.upload(name, bytes);
      return [response.status, ((await response.json()) as { fault?: string }).fault];
    };
    expect(await faultOf('bien-ban.pdf', Buffer.from('4d5a9000030000', 'hex'))).toEqual([422, 'disguised']);
    expect(await faultOf('cai-dat.exe', Buffer.from('4d5a9000030000', 'hex'))).toEqual([422, 'kind']);
    expect(await faultOf('anh.jpg', Buffer.alloc(0))).toEqual([422, 'empty']);
    expect(await faultOf('phim.mp4', Buffer.alloc(20 * 1024 * 1024 + 1))).toEqual([422, 'too_large']);
    expect((await ha.upload('x'.repeat(2000), JPEG)).status).toBe(422);
    expect((await (await bot.guest()).upload('anh.jpg', JPEG)).status).toBe(403);
    expect(filesIn(folderOf(bot))).toEqual([]);
    expect(await taken(ha, '../../../IMG_0001.HEIC', Buffer.from('\0\0\0\u0018ftypheic'))).toMatchObject({
      name: 'IMG_0001.HEIC',
    });
  });

  it('are sent by nobody but who handed them in, and not called anything else afterwards', async () => {
    const bot = await realChannels();
    const [ha, nam] = [await bot.browser('ha'), await bot.browser('nam')];
    const file = await taken(ha, 'anh.jpg', JPEG);
    const gone = '422 {"error":"upload-gone"}';
    expect(await nam.says('NV12 đạt 60%', [file])).toBe(gone);
    expect(await ha.says('NV12 đạt 60%', [{ ...file, name: 'anh.pdf' }])).toBe(gone);
    expect(await ha.says('NV12 đạt 60%', [{ ...file, token: '../../office.db' }])).toBe(gone);
    expect((await bot.office.taskNow('NV12')).progress).toBe(40);
    expect(await ha.says('NV12 đạt 60%', [file])).toContain('Đã kèm vào NV12');
    expect(await ha.says('NV12 đạt 70%', [file])).toBe(gone);
  });

  it('that broke off on the way leave nothing behind', async () => {
    const bot = await realChannels();
    const ha = await bot.browser('ha');
    const url = new URL((await ha.get('/')).url);
    await new Promise<void>((resolve) => {
      const headers = { origin: url.origin, 'content-type': 'application/octet-stream', 'content-length': '5000' };
      const sent = request(new URL('/api/files?name=anh.jpg', url), {
        method: 'POST',
        headers: { ...headers, cookie: ha.cookie },
      });
      sent.on('error', () => resolve());
      sent.write(JPEG, () => setTimeout(() => sent.destroy(new Error('no signal')), 50));
    });
    await expect.poll(() => filesIn(folderOf(bot))).toEqual([]);
  });

  it('stay with their sender where the disk takes nothing', async () => {
    const bot = await realChannels();
    const ha = await bot.browser('ha');
    writeFileSync(folderOf(bot), 'a file where the folder should be');
    const response = await ha.upload('anh.jpg', JPEG);
    expect([response.status, await response.json()]).toEqual([507, { error: 'no-room' }]);
    rmSync(folderOf(bot));
    const file = await taken(ha, 'anh.jpg', JPEG);
    const hash = file.token.split('.')[1] ?? '';
    mkdirSync(join(folderOf(bot), hash.slice(0, 2), hash), { recursive: true });
    expect(await ha.says('NV12 đạt 60%', [file])).toBe('507 {"error":"no-room"}');
    expect((await bot.office.taskNow('NV12')).progress).toBe(40);
  });

  it('that vanished from the disk are said to be gone', async () => {
    const bot = await realChannels();
    const ha = await bot.browser('ha');
    await ha.says('NV12 đạt 60%', [await taken(ha, 'a.jpg', JPEG)]);
    rmSync(folderOf(bot), { recursive: true });
    const response = await ha.get('/api/files/1');
    expect(await response.text()).toBe('Tệp này không còn trên máy chủ. Xin đề nghị người gửi gửi lại.');
  });
});

describe('evidence seen on another channel', () => {
  it('goes from the disk to Telegram, a picture as a picture', async () => {
    const bot = await realChannels();
    const ha = await bot.browser('ha');
    await ha.says('NV12 đạt 60%', [await taken(ha, 'ảnh.jpg', JPEG), await taken(ha, 'biên bản.pdf', PDF)]);
    const nam = bot.phone('nam');
    nam.says('NV12');
    await bot.settle();
    nam.presses('Minh chứng (2)');
    await bot.settle();
    const sent = nam.messages().slice(-2);
    expect(sent).toMatchObject([
      { text: 'NV12: biên bản.pdf', file: { name: 'biên bản.pdf', size: PDF.length } },
      { text: 'NV12: ảnh.jpg', file: { size: JPEG.length } },
    ]);
    expect(bot.telegram.calls('sendPhoto')).toHaveLength(1);
  });

  it('comes from Telegram to the web chat, and says where it is when Telegram does not answer', async () => {
    const bot = await realChannels();
    bot.phone('ha').sendsFile({ name: 'biên bản.pdf', content: PDF, caption: 'NV12 đạt 60%' });
    await bot.settle();
    const nam = await bot.browser('nam');
    await nam.says('NV12');
    await nam.chooses(actOf(nam, 'Minh chứng (1)'));
    const [id] = idsShown(nam);
    const response = await nam.get(`/api/files/${id}`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
    bot.telegram.faults.once('getFile', { kind: 'refuse', code: 400, description: 'Bad Request: file is gone' });
    const later = await nam.get(`/api/files/${id}`);
    expect([later.status, await later.text()]).toEqual([
      502,
      'Chưa lấy được tệp từ Telegram. Xin thử lại sau ít phút, hoặc mở tệp trên Telegram.',
    ]);
    expect((await (await bot.browser('lan')).get(`/api/files/${id}`)).status).toBe(404);
  });
});

function actOf(browser: Browser, label: string): string {
  const choices = browser.lastViews().flatMap((view) => view.choices?.flat() ?? []);
  const found = choices.find((choice) => choice.label === label);
  if (found === undefined) throw new Error(`no "${label}" among ${choices.map((one) => one.label).join(', ')}`);
  return found.act;
}

it('a file is on the disk, whole, before the inbox speaks of it', async () => {
  const bot = await realChannels();
  const ha = await bot.browser('ha');
  await ha.says('NV12 đạt 60%', [await taken(ha, 'a.jpg', JPEG)]);
  const { ref } = await bot.office.store.read.attachment.findFirstOrThrow();
  expect(readFileSync(bot.files.pathOf(ref) ?? '')).toEqual(JPEG);
});
