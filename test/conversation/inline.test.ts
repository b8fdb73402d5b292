import { describe, expect, it } from 'vitest';
import { type Found, lookUp } from '../../src/conversation/inline.ts';
import type { Article } from '../../src/conversation/screens/article.ts';
import { zone } from '../reminders/played-office.ts';
import { dump } from '../support/dump.ts';
import { type PersonName, type SmallOffice, smallOffice } from '../support/small-office.ts';

async function types(office: SmallOffice, who: PersonName, text: string, skip = 0): Promise<Found> {
  const around = { db: office.store.read, at: office.talk.now(), zone, officeName: 'Tổ công tác' };
  return lookUp({ channel: 'web', sender: office.people[who].name, text, skip }, around);
}

async function articles(office: SmallOffice, who: PersonName, text: string, skip = 0): Promise<readonly Article[]> {
  const found = await types(office, who, text, skip);
  if (found.kind === 'stranger') throw new Error('not linked');
  return found.articles;
}

const titles = (found: readonly Article[]) => found.map(({ title }) => title.split(' · ')[0]);

describe('what is typed after the name of the bot', () => {
  it('shows a task as it may be pasted: code, title, status, percent, deadline, unit and the moment', async () => {
    const office = await smallOffice();
    const [task] = await articles(office, 'ha', 'nv14');
    expect(task?.text.split('\n')).toEqual([
      expect.stringMatching(/^NV14 · /),
      '🔴 Quá hạn 4 ngày · 30% · hạn 29/3/2024 · Phòng Nghiệp vụ Y',
      '(Số liệu lúc 8:00, 2/4/2024)',
    ]);
    expect(task?.text).not.toMatch(/0\d{9}|\+84|Trần Thị Hà/);
  });

  it('shows the task when it reads as a report, and writes nothing', async () => {
    const office = await smallOffice();
    const before = await dump(office.store);
    expect(titles(await articles(office, 'ha', 'NV12 60%'))).toEqual(['NV12']);
    expect(titles(await articles(office, 'ha', '/xong NV12'))).toEqual(['NV12']);
    expect(await dump(office.store)).toEqual(before);
  });

  it('shows nothing of a task outside the scope, just as of one that is none', async () => {
    const office = await smallOffice();
    expect(await types(office, 'lan', 'NV12')).toEqual(await types(office, 'lan', 'NV999'));
    expect(titles(await articles(office, 'lan', 'NV30'))).toEqual(['NV30']);
    expect(titles(await articles(office, 'lan', 'quá hạn'))).toEqual([
      '1 việc quá hạn (trong những việc Đỗ Thị Lan được xem)',
      'NV31',
    ]);
    expect(await articles(office, 'lan', 'Sở Y tế')).toEqual([]);
  });

  it('knows the words of the commands without their slash', async () => {
    const office = await smallOffice();
    expect((await articles(office, 'vinh', 'tonghop'))[0]?.text).toContain('Tổng số 11 nhiệm vụ');
    expect((await articles(office, 'vinh', 'cham'))[0]?.title).toContain('việc chậm tiến độ');
  });

  it('finds by words, sloppily typed', async () => {
    const office = await smallOffice();
    const task = office.tasks.NV12;
    await office.store.write((tx) =>
      tx.task.update({ where: { id: task.id }, data: { title: 'Kiosk khám bệnh', key: 'nv12 kiosk kham benh' } }),
    );
    expect(titles(await articles(office, 'vinh', 'KIOSK khám'))).toEqual(['NV12']);
    expect(await articles(office, 'vinh', 'máy bay')).toEqual([]);
  });

  it('holds the whole list before its tasks, named for what it covers', async () => {
    const office = await smallOffice();
    const found = await articles(office, 'vinh', 'quá hạn');
    expect(titles(found)).toEqual(['2 việc quá hạn', 'NV14', 'NV31']);
    expect(found[0]?.text).toContain('NV31 · ');
    expect(found[0]?.text).toContain('Ngoài ra 1 việc báo xong sau hạn');
    expect((await articles(office, 'ly', 'quá hạn'))[0]?.title).toBe(
      '1 việc quá hạn (trong những việc Hoàng Thị Lý được xem)',
    );
    expect((await articles(office, 'vinh', 'Sở Tư pháp quá hạn'))[0]?.title).toBe('1 việc quá hạn · Sở Tư pháp');
    expect((await articles(office, 'lan', 'chậm'))[0]?.title).toMatch(/^0 việc chậm tiến độ/);
  });

  it('turns pages of twenty', async () => {
    const office = await smallOffice();
    const { id: _, ...late } = await office.store.read.task.findUniqueOrThrow({ where: { code: 'NV31' } });
    await office.store.write((tx) =>
      tx.task.createMany({ data: Array.from({ length: 24 }, (_, index) => ({ ...late, code: `NV${100 + index}` })) }),
    );
    const first = await types(office, 'vinh', 'quá hạn');
    expect(first).toMatchObject({ kind: 'found', next: 20 });
    expect(first.kind === 'found' && first.articles).toHaveLength(21);
    expect(first.kind === 'found' && first.articles[0]?.text).toContain('và 6 việc nữa');
    const second = await types(office, 'vinh', 'quá hạn', 20);
    expect(second.kind === 'found' && second.articles).toHaveLength(6);
    expect(second).not.toHaveProperty('next');
  });
});

describe('figures', () => {
  it('are for leaders and coordinators, of their own part for unit heads, and not for officers', async () => {
    const office = await smallOffice();
    for (const who of ['vinh', 'thu', 'an'] as const) {
      const [figures] = await articles(office, who, 'tổng hợp');
      expect(figures?.text).toContain('Tổng số 11 nhiệm vụ');
    }
    expect((await articles(office, 'ly', 'tổng hợp'))[0]?.title).toContain('Sở Y tế');
    expect(await articles(office, 'ly', 'Sở Tư pháp')).toEqual([]);
    expect(await articles(office, 'ha', 'tổng hợp')).toEqual([]);
    expect(await articles(office, 'ha', 'đơn vị nào chậm nhất')).toEqual([]);
    const worst = await articles(office, 'vinh', 'đơn vị nào chậm nhất');
    expect(worst[0]?.text).toContain('Chậm nhất');
  });

  it('of a unit come before its open tasks', async () => {
    const office = await smallOffice();
    const found = await articles(office, 'vinh', 'so tu phap');
    expect(found[0]?.text).toContain('Tổng số 2 nhiệm vụ');
    expect(titles(found.slice(1))).toEqual(['NV31', 'NV30']);
  });
});

describe('an empty box', () => {
  it('shows officers their own tasks, most urgent first, and leaders the overall sentence', async () => {
    const office = await smallOffice();
    expect(titles(await articles(office, 'lan', ' '))).toEqual(['Đỗ Thị Lan: 2 việc đang mở', 'NV31', 'NV30']);
    const ofLeader = await articles(office, 'vinh', '');
    expect(ofLeader).toHaveLength(1);
    expect(ofLeader[0]?.text).toContain('Tổng số 11 nhiệm vụ');
  });
});

it('shows nothing to strangers and to those who have left', async () => {
  const office = await smallOffice();
  const stranger = { kind: 'stranger', signIn: 'Mở bot để đăng nhập' };
  await office.store.write((tx) =>
    tx.person.update({ where: { id: office.people.ha.id }, data: { leftAt: office.talk.now() } }),
  );
  expect(await types(office, 'ha', 'NV12')).toEqual(stranger);
  await office.store.write((tx) => tx.address.deleteMany({ where: { personId: office.people.nam.id } }));
  expect(await types(office, 'nam', '')).toEqual(stranger);
});

it('speaks the language of the person', async () => {
  const office = await smallOffice();
  await office.talk.as(office.people.ha).says('/caidat english');
  expect((await articles(office, 'ha', 'NV14'))[0]?.text).toContain('Overdue by 4 days · 30% · due 29 March 2024');
});
