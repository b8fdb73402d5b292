import { expect, it } from 'vitest';
import { DESKTOP, overflowsSideways, PHONE } from '../../support/browser.ts';
import { card, chairman, ha } from './demo-people.ts';
import { box, bubbles, describeInBrowser, linesOf, SMALL_PHONE, sendButton } from './page-fixture.ts';

describeInBrowser('writing on the page', (the) => {
  it.each([
    ['phone', PHONE],
    ['small phone', SMALL_PHONE],
    ['desktop', DESKTOP],
  ])('takes a report and a press of a button, on a %s', async (_, viewport) => {
    const page = await the.open(viewport);
    await box(page).fill('NV12 đạt 60%');
    await box(page).press('Enter');
    await page.getByText('NV12 · Kiosk tự phục vụ').waitFor();
    await page.getByRole('button', { name: 'Cập nhật tiến độ' }).click();
    await page.getByText('NV12 được bao nhiêu').waitFor();
    expect(await linesOf(page, 'person')).toEqual(['NV12 đạt 60%', 'Cập nhật tiến độ']);
    expect(the.core.stored.map(({ chat, what }) => [chat, what.kind])).toEqual([
      [ha.chat, 'text'],
      [ha.chat, 'choice'],
    ]);
    expect(await box(page).inputValue()).toBe('');
    expect(await overflowsSideways(page)).toBe(false);
    expect(the.complaints).toEqual([]);
  });

  it('gives back what was typed when it could not be sent, and sends it once when sent again', async () => {
    const page = await the.open();
    the.core.beforeStoring = () => Promise.reject(new Error('disk full'));
    await box(page).fill('NV12 đạt 60%,\nvướng kinh phí');
    await sendButton(page).click();
    await page.getByText('Có lỗi ngoài dự kiến').waitFor();
    expect(await box(page).inputValue()).toBe('NV12 đạt 60%,\nvướng kinh phí');
    expect(await bubbles(page, 'person').count()).toBe(0);
    the.core.beforeStoring = async () => {};
    await page.getByRole('button', { name: 'Gửi lại' }).click();
    await page.getByText('NV12 · Kiosk tự phục vụ').waitFor();
    expect(the.core.stored).toHaveLength(1);
    expect(await page.getByRole('alert').isHidden()).toBe(true);
  });

  it('counts a report once when its answer is lost on the way', async () => {
    const page = await the.open();
    await page.route('**/api/say*', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await box(page).fill('NV12 đạt 60%');
    await sendButton(page).click();
    await page.getByText('Chưa gửi được').waitFor();
    await page.unroute('**/api/say*');
    await page.getByRole('button', { name: 'Gửi lại' }).click();
    await expect.poll(() => box(page).inputValue()).toBe('');
    await expect.poll(() => page.locator('#send-label').textContent()).toBe('Gửi');
    expect(the.core.stored).toHaveLength(1);
    expect(await bubbles(page, 'person').count()).toBe(1);
  });

  it('says how much too long a message is, and keeps it', async () => {
    const page = await the.open();
    await box(page).fill('ạ'.repeat(5000));
    await page.getByText('Tin dài 5.000 ký tự, tối đa 4.096').waitFor();
    await sendButton(page).click();
    expect(the.core.stored).toHaveLength(0);
    expect(await box(page).inputValue()).toHaveLength(5000);
  });

  it('breaks the line with Shift+Enter and leaves Enter to Telex while a letter is being composed', async () => {
    const page = await the.open();
    await box(page).pressSequentially('một');
    await box(page).press('Shift+Enter');
    await box(page).pressSequentially('hai');
    await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await box(page).inputValue()).toBe('một\nhai');
    expect(the.core.stored).toHaveLength(0);
  });

  it('keeps what is typed through a reload and apart for each person', async () => {
    const page = await the.open(DESKTOP);
    await box(page).fill('dở dang');
    await page.locator(`[data-person=${chairman.id}]`).click();
    await page.getByText('bấm Bắt đầu').waitFor();
    expect(await box(page).inputValue()).toBe('');
    await page.locator(`[data-person=${ha.id}]`).click();
    await expect.poll(() => box(page).inputValue()).toBe('dở dang');
    await page.reload();
    await expect.poll(() => box(page).inputValue()).toBe('dở dang');
  });

  it('answers a card when asked to', async () => {
    const page = await the.open();
    const key = await the.core.send(ha.chat, card);
    await page.getByRole('button', { name: 'Trả lời', exact: true }).click();
    await page.getByText('Trả lời: NV12').waitFor();
    await box(page).fill('60%');
    await sendButton(page).click();
    await expect.poll(() => the.core.stored[0]?.what).toEqual({ kind: 'text', text: '60%', replyTo: key });
    await expect.poll(() => page.locator('#quote').isHidden()).toBe(true);
  });
});
