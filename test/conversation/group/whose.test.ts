import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/conversation/view.ts';
import { type SmallOffice, smallOffice } from '../../support/small-office.ts';
import { linkedOffice } from './linked-office.ts';

describe('whose a group is', () => {
  const whose = async ({ talk, people }: SmallOffice) => (await talk.inGroup('g1', people.thu, '/nhom')).text;

  it('is as it was before when a change is undone, also the taking away', async () => {
    const office = await linkedOffice();
    const { talk, people } = office;
    const pressed = async (reply: { readonly views: readonly View[] }) =>
      talk.inGroup('g1', people.ly, { kind: 'choice', act: reply.views[0]?.choices?.flat()[0]?.act ?? '' });
    await pressed(await talk.inGroup('g1', people.ly, '/nhom Sở Y tế'));
    expect(await whose(office)).toMatch(/^Nhóm này của Phòng Nghiệp vụ Y\./);
    await pressed(await talk.inGroup('g1', people.ly, 'bỏ liên kết nhóm'));
    expect(await whose(office)).toMatch(/^Nhóm này của Phòng Nghiệp vụ Y\./);
  });

  it.each([
    ['nhom nay cua don vi toi', 'Sở Y tế'],
    ['Nhóm này của đơn vị em ạ', 'Sở Y tế'],
    ['liên kết nhóm này', 'Sở Y tế'],
    ['lien ket nhom nay voi so y te', 'Sở Y tế'],
    ['gắn nhóm này với Phòng Nghiệp vụ Y nhé', 'Phòng Nghiệp vụ Y'],
    ['/nhom của Phòng Nghiệp vụ Y', 'Phòng Nghiệp vụ Y'],
    ['/nhom@NhacViecBot phong nghiep vu y', 'Phòng Nghiệp vụ Y'],
  ])('is said in many ways: %s', async (text, unit) => {
    const { talk, people } = await smallOffice();
    expect((await talk.inGroup('g1', people.ly, text)).text).toMatch(new RegExp(`^Nhóm này nay là của ${unit}:`));
  });

  it.each([
    'bỏ liên kết nhóm',
    'huy lien ket nhom nay',
    'gỡ liên kết nhóm với Phòng Nghiệp vụ Y ạ',
    '/nhom bỏ',
    '/nhom huy',
  ])('is taken away in many ways: %s', async (text) => {
    const { talk, people } = await linkedOffice();
    expect((await talk.inGroup('g1', people.ly, text)).text).toMatch(/^Đã bỏ liên kết nhóm này/);
  });

  it('is a ministry’s by its name, which is no word for taking away', async () => {
    const { talk, people, store } = await linkedOffice();
    await talk.inGroup('g1', people.ly, '/nhom Bộ phận Một cửa');
    expect(await store.read.unitGroupChat.count()).toBe(1);
  });

  it.each(['/nhom Phòng Không Có Thật', '/nhom Sở Xây dựng', 'liên kết nhóm này với Sở Xây dựng'])(
    'is asked where the unit is not known, and is not the speaker’s own instead: %s',
    async (text) => {
      const { talk, people, store } = await smallOffice();
      expect((await talk.inGroup('g1', people.ly, text)).text).toMatch(/^Chưa rõ là đơn vị nào nên chưa liên kết nhóm/);
      expect(await store.read.unitGroupChat.count()).toBe(0);
    },
  );

  it('is what is chosen of those offered, by somebody who may', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    const asked = await talk.inGroup('g1', people.ly, '/nhom Sở Xây dựng');
    const act = asked.views[0]?.choices?.flat().find(({ label }) => label === 'Sở Y tế')?.act ?? '';
    await talk.inGroup('g1', people.duc, { kind: 'choice', act });
    expect(await store.read.unitGroupChat.count()).toBe(0);
    await talk.inGroup('g1', people.ly, { kind: 'choice', act });
    expect(await whose(office)).toMatch(/^Nhóm này của Sở Y tế\./);
  });

  it.each([
    'nhóm của đề án 06 có bao nhiêu việc quá hạn?',
    'nhóm thuộc Sở Y tế đến đâu rồi',
    'nhóm này của Sở Y tế à?',
    'đừng gắn thẻ tôi nữa',
    'bỏ liên kết giữa NV12 với NV13',
    'NV12 nhóm này của đơn vị tôi xong rồi',
  ])('is not changed by what is said of something else: %s', async (text) => {
    const office = await linkedOffice();
    await office.talk.inGroup('g1', office.people.ly, text);
    expect(await whose(office)).toMatch(/^Nhóm này của Phòng Nghiệp vụ Y\./);
  });

  it('cannot be set by a button pressed in a private chat', async () => {
    const { talk, people, store } = await smallOffice();
    expect((await talk.as(people.ly).forges(`gl:${people.ly.unitId}`)).text).toMatch(/^Nút này không còn/);
    expect(await store.read.unitGroupChat.count()).toBe(0);
  });
});
