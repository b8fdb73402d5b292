import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { overflowsSideways } from '../../support/browser.ts';
import { ha } from './demo-people.ts';
import { box, bubbles, describeInBrowser, SMALL_PHONE, sendButton } from './page-fixture.ts';

const jpeg = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from('ffd8ffe000104a464946', 'hex') });
const clip = (page: Page) => page.getByRole('button', { name: 'Kèm ảnh, tệp minh chứng' });
const choose = (page: Page, ...files: ReturnType<typeof jpeg>[]) => page.locator('#files-input').setInputFiles(files);
const long = 'Ảnh kiosk tự phục vụ tại bệnh viện đa khoa huyện Quỳ Châu, chụp sáng ngày 2 tháng 4.jpg';

/** A script of the page: a file is dropped on it, or pasted into the box. `bytes`: what a Uint8Array is made of. */
function arriving(how: 'drop' | 'paste', name: string, bytes: string): string {
  return `{
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(${bytes})], '${name}'));
    const about = { dataTransfer: data, clipboardData: data, bubbles: true, cancelable: true };
    const event = ${how === 'drop' ? "new DragEvent('drop', about)" : "new ClipboardEvent('paste', about)"};
    document.getElementById('box').dispatchEvent(event);
  }`;
}

describeInBrowser('files on the page', (the) => {
  it('tells the limits before anything is chosen, and sends several with a caption, on a small phone', async () => {
    const page = await the.open(SMALL_PHONE);
    const size = await clip(page).boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await clip(page).click();
    await page.getByText('Mỗi tệp tối đa 20 MB, mỗi lần tối đa 10 tệp.').waitFor();
    expect(await page.locator('#camera-input').getAttribute('capture')).toBe('environment');
    await choose(page, jpeg(long), jpeg('hai.jpg'));
    await expect.poll(() => page.locator('.chosen-state').allTextContents()).toEqual(['đã tải lên', 'đã tải lên']);
    expect(await overflowsSideways(page)).toBe(false);
    await box(page).fill('NV12 đạt 60%');
    await sendButton(page).click();
    await page.getByText('NV12 · Kiosk tự phục vụ').waitFor();
    expect(await bubbles(page, 'person').locator('p').allTextContents()).toEqual([
      'NV12 đạt 60%',
      `Tệp: ${long}`,
      'Tệp: hai.jpg',
    ]);
    expect(the.core.stored.map(({ what }) => what)).toMatchObject([
      { kind: 'file', caption: 'NV12 đạt 60%', name: long, more: [{ name: 'hai.jpg' }] },
    ]);
    expect(await page.locator('#chosen').isHidden()).toBe(true);
    expect(await overflowsSideways(page)).toBe(false);
    expect(the.complaints).toEqual([]);
  });

  it('refuses in a sentence what is too large, of another kind, empty, or not what it is called', async () => {
    const page = await the.open();
    const says = async (sentence: string) => expect.poll(() => page.getByRole('alert').innerText()).toContain(sentence);
    await choose(page, { ...jpeg('cai-dat.exe') });
    await says('Chưa nhận tệp cai-dat.exe: chỉ nhận ảnh, PDF');
    await choose(page, { ...jpeg('rong.jpg'), buffer: Buffer.alloc(0) });
    await says('rong.jpg: tệp rỗng');
    await page.evaluate(arriving('drop', 'phim.mp4', '20 * 1024 * 1024 + 1'));
    await says('mỗi tệp tối đa 20 MB');
    await box(page).fill('NV12 đạt 60%');
    await choose(page, { ...jpeg('bien-ban.pdf'), buffer: Buffer.from('MZ\0\0') });
    await says('nội dung bên trong không đúng với đuôi tên tệp');
    await choose(page, ...Array.from({ length: 11 }, (_, index) => jpeg(`${index}.jpg`)));
    await says('Mỗi lần gửi tối đa 10 tệp');
    expect(await page.locator('#chosen li').count()).toBe(10);
    expect(await box(page).inputValue()).toBe('NV12 đạt 60%');
    expect(the.core.stored).toEqual([]);
  });

  it('keeps words and files when the upload breaks off, and sends them once when sent again', async () => {
    const page = await the.open();
    await page.route('**/api/files*', (route) => route.abort());
    await choose(page, jpeg('anh.jpg'));
    await page.getByText('chưa tải được, bấm Gửi để thử lại').waitFor();
    await box(page).fill('NV12 đạt 60%');
    await sendButton(page).click();
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Chưa gửi được');
    expect(await box(page).inputValue()).toBe('NV12 đạt 60%');
    await page.unroute('**/api/files*');
    // The answer to what was sent is lost: the files are handed in once more, and the message is the same.
    await page.route('**/api/say*', async (route) => {
      await route.fetch();
      await route.abort();
      await page.unroute('**/api/say*');
    });
    await sendButton(page).click();
    await expect.poll(() => the.core.stored.length).toBe(1);
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Chưa gửi được');
    await sendButton(page).click();
    await expect.poll(() => page.locator('#chosen').isHidden()).toBe(true);
    expect(the.core.stored).toHaveLength(1);
    expect(await box(page).inputValue()).toBe('');
  });

  it('takes what is dropped and what is pasted, and lets go of what is removed', async () => {
    const page = await the.open();
    await page.evaluate(arriving('drop', 'drop.jpg', '[0xff, 0xd8, 0xff, 0xe0]'));
    await page.evaluate(arriving('paste', 'paste.jpg', '[0xff, 0xd8, 0xff, 0xe0]'));
    await expect.poll(() => page.locator('.chosen-name').allTextContents()).toEqual(['drop.jpg', 'paste.jpg']);
    await page.getByRole('button', { name: 'Bỏ tệp drop.jpg' }).click();
    await sendButton(page).click();
    await expect
      .poll(() => the.core.stored.map(({ what }) => what))
      .toMatchObject([{ kind: 'file', name: 'paste.jpg' }]);
    expect(the.core.stored[0]?.what).not.toHaveProperty('caption');
  });

  it('shows a file of the bot as a link that is asked for by its id', async () => {
    const page = await the.open();
    const file = { ref: 'kept:x', name: 'biên bản.pdf', type: 'application/pdf', id: 7 };
    await the.core.send(ha.chat, { blocks: [{ kind: 'text', text: 'NV12: biên bản.pdf' }], file });
    const link = page.getByRole('link', { name: 'Mở tệp biên bản.pdf' });
    expect(await link.getAttribute('href')).toMatch(/^\/api\/files\/7(\?as=|$)/);
  });
});
