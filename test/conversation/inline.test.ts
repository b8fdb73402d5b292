import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/conversation/inline.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import { zone } from '../reminders/played-office.ts';
import { planDump } from '../support/plan-dump.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

function looking({ store, talk }: SmallOffice) {
  const around = { db: store.read, at: talk.now(), zone, officeName: 'Tổ công tác' };
  return (person: Pick<PersonWithUnit, 'name'>, text: string, skip = 0) =>
    lookUp(around, { channel: 'web', sender: person.name, text, skip });
}

describe('what is looked up from another chat', () => {
  it('is a task, in words fit to be pasted', async () => {
    const office = await smallOffice();
    const { articles } = await looking(office)(office.people.ha, 'nv12');
    expect(articles.map(({ id }) => id)).toEqual(['NV12']);
    expect(articles[0]?.text).toMatch(/^NV12 · .*\n.*40% · hạn 28\/6\/2024\nChủ trì: Phòng Nghiệp vụ Y$/);
  });

  it('never writes: a report finds its task', async () => {
    const office = await smallOffice();
    const before = await planDump(office.store);
    const { articles } = await looking(office)(office.people.ha, 'NV12 60%, vướng kinh phí');
    expect(articles.map(({ id }) => id)).toEqual(['NV12']);
    expect(await planDump(office.store)).toBe(before);
  });

  it('is a list: the whole as one message, then its tasks, of those the person may see', async () => {
    const office = await smallOffice();
    const look = looking(office);
    const mine = await look(office.people.ly, 'quá hạn');
    expect(mine.articles[0]?.text).toMatch(/^1 việc quá hạn/);
    expect(mine.articles.slice(1).map(({ id }) => id)).toEqual(['NV14']);
    const all = await look(office.people.thu, 'qua han');
    expect(all.articles.slice(1).map(({ id }) => id)).toEqual(['NV14', 'NV31']);
  });

  it('is found by words', async () => {
    const office = await smallOffice();
    const look = looking(office);
    const found = (await look(office.people.ha, 'nv')).articles.map(({ id }) => id);
    expect(found).toContain('NV12');
    expect(found).not.toContain('NV30');
    expect((await look(office.people.ha, 'zz khong co')).articles).toEqual([]);
  });

  it('is nothing of another unit, and no figures for an officer', async () => {
    const office = await smallOffice();
    const look = looking(office);
    expect((await look(office.people.ha, 'NV30')).articles).toEqual([]);
    expect((await look(office.people.ha, 'tổng hợp')).articles).toEqual([]);
    expect((await look(office.people.vinh, 'tổng hợp')).articles[0]?.text).toContain('Tổng số');
  });

  it('is, before anything is typed, what the person looks at first', async () => {
    const office = await smallOffice();
    const look = looking(office);
    expect((await look(office.people.ha, '')).articles.map(({ id }) => id)).toContain('NV12');
    expect((await look(office.people.vinh, ' ')).articles[0]?.text).toContain('Tổng số');
  });

  it('is nothing at all for somebody whom nobody knows', async () => {
    const office = await smallOffice();
    expect(await looking(office)({ name: 'Người lạ' }, 'NV12')).toEqual({ known: false, articles: [] });
  });
});
