import { describe, expect, it } from 'vitest';
import { writeAct } from '../../src/conversation/acts.ts';
import { MOST_FOLLOWED } from '../../src/domain/following.ts';
import { addUnit } from '../../src/store/units.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

/** What somebody follows, as "task:NV12"-like words. */
async function followedBy({ store, people }: SmallOffice, name: keyof SmallOffice['people']): Promise<string[]> {
  const rows = await store.read.following.findMany({ where: { personId: people[name].id, endedAt: null } });
  return rows.map(({ subject, subjectId }) => `${subject}:${subjectId}`).sort();
}

const task = ({ tasks }: SmallOffice, code: keyof SmallOffice['tasks']) => `task:${tasks[code].id}`;

async function unitId({ store }: SmallOffice, name: string): Promise<number> {
  return (await store.read.unit.findFirstOrThrow({ where: { name } })).id;
}

describe('"theo dõi"', () => {
  it('is read back in one line, and "Hoàn tác" takes it back, pressed or typed', async () => {
    const office = await smallOffice();
    const vinh = office.talk.as(office.people.vinh);
    const reply = await vinh.says('theo dõi NV12');
    expect(reply.text).toBe('Đã theo dõi NV12. Có thay đổi, bot báo trong tin hằng ngày lúc 7:30.');
    expect(reply.labels).toEqual(['Hoàn tác']);
    expect(await followedBy(office, 'vinh')).toEqual([task(office, 'NV12')]);
    expect((await vinh.presses('Hoàn tác')).text).toBe('Đã thôi theo dõi NV12.');
    expect(await followedBy(office, 'vinh')).toEqual([]);
    await vinh.presses('Hoàn tác');
    expect(await followedBy(office, 'vinh')).toEqual([task(office, 'NV12')]);
    expect((await vinh.says('hoàn tác')).text).toBe('Đã bỏ theo dõi vừa đặt.');
    expect(await followedBy(office, 'vinh')).toEqual([]);
    expect(await office.store.read.audit.count({ where: { what: 'following' } })).toBe(4);
  });

  it.each([
    ['theo doi nv 12, nv 13 giup toi', ['NV12', 'NV13']],
    ['/theodoi NV12', ['NV12']],
    ['khi nào NV12 xong thì báo tôi', ['NV12']],
    ['follow NV12', ['NV12']],
  ] as const)('of tasks: %s', async (said, codes) => {
    const office = await smallOffice();
    await office.talk.as(office.people.vinh).says(said);
    expect(await followedBy(office, 'vinh')).toEqual(codes.map((code) => task(office, code)).sort());
  });

  it.each([
    ['theo dõi Sở Y tế', 'Sở Y tế'],
    ['/theodoi so tu phap', 'Sở Tư pháp'],
    ['theo dõi sát Phòng Nghiệp vụ Y', 'Phòng Nghiệp vụ Y'],
    ['theo dõi đơn vị tôi', 'UBND tỉnh'],
  ])('of a unit: %s', async (said, name) => {
    const office = await smallOffice();
    expect((await office.talk.as(office.people.vinh).says(said)).text).toContain(`Đã theo dõi ${name}.`);
    expect(await followedBy(office, 'vinh')).toEqual([`unit:${await unitId(office, name)}`]);
  });

  it('of a programme or a group of tasks, by whoever sees a task of it', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    const programme = await store.read.programme.findFirstOrThrow();
    const group = await store.read.taskGroup.findFirstOrThrow();
    for (const who of [people.vinh, people.ha]) {
      expect((await talk.as(who).says('theo dõi Đề án 06')).text).toContain('Đã theo dõi Đề án 06.');
      expect((await talk.as(who).says('/theodoi nhóm Dịch vụ công')).text).toContain('Đã theo dõi Dịch vụ công.');
    }
    expect(await followedBy(office, 'ha')).toEqual([`group:${group.id}`, `programme:${programme.id}`]);
    const other = await store.write((tx) =>
      tx.programme.create({ data: { name: 'Chuyển đổi số', key: 'chuyen doi so', createdAt: talk.now() } }),
    );
    const act = writeAct({ do: 'follow', subject: 'programme', id: other.id });
    expect((await talk.as(people.ha).forges(act)).text).toMatch(/^Anh\/chị chỉ theo dõi được Phòng Nghiệp vụ Y/);
    expect((await talk.as(people.vinh).forges(act)).text).toContain('Đã theo dõi Chuyển đổi số.');
  });

  it('twice changes nothing and says so', async () => {
    const office = await smallOffice();
    const vinh = office.talk.as(office.people.vinh);
    await vinh.says('theo dõi NV12');
    const again = await vinh.says('theo dõi NV12');
    expect(again.text).toBe('Anh/chị đang theo dõi NV12 rồi.');
    expect(again.labels).toEqual(['Bỏ theo dõi']);
    expect(await office.store.read.audit.count({ where: { what: 'following' } })).toBe(1);
  });

  it('takes back the following, never the report before it', async () => {
    const office = await smallOffice();
    const { talk, people } = office;
    const ha = talk.as(people.ha);
    await ha.says('NV12 đạt 60%');
    talk.passMinutes(1);
    await ha.says('theo dõi NV12');
    expect((await ha.says('hoàn tác NV12')).text).toBe('Đã bỏ theo dõi vừa đặt.');
    expect((await office.taskNow('NV12')).progress).toBe(60);
  });

  it('has an end: more than so many things nobody reads', async () => {
    const office = await smallOffice();
    const { store, talk, people } = office;
    const rows = Array.from({ length: MOST_FOLLOWED }, (_, id) => ({
      ...{ personId: people.vinh.id, subject: 'task', subjectId: 900_000 + id, since: talk.now() },
    }));
    await store.write((tx) => tx.following.createMany({ data: rows }));
    expect((await talk.as(people.vinh).says('theo dõi NV12')).text).toMatch(
      /^Anh\/chị đang theo dõi 50 mục, là nhiều nhất/,
    );
    expect(await followedBy(office, 'vinh')).toHaveLength(MOST_FOLLOWED);
  });
});

describe('what is unclear', () => {
  it.each(['theo dõi', 'theo dõi việc quá hạn', '/theodoi abc xyz', 'theo dõi anh Nam'])(
    'is asked about, and a code alone is answer enough: %s',
    async (said) => {
      const office = await smallOffice();
      const vinh = office.talk.as(office.people.vinh);
      expect((await vinh.says(said)).text).toBe(
        'Anh/chị muốn theo dõi việc, đơn vị hay chương trình nào? Ví dụ: theo dõi NV12 · theo dõi Sở Y tế',
      );
      expect(await followedBy(office, 'vinh')).toEqual([]);
      await vinh.says('NV12');
      expect(await followedBy(office, 'vinh')).toEqual([task(office, 'NV12')]);
    },
  );

  it('means the card that was looked at last', async () => {
    const office = await smallOffice();
    const vinh = office.talk.as(office.people.vinh);
    await vinh.says('NV13');
    expect((await vinh.says('theo dõi')).text).toContain('Đã theo dõi NV13.');
  });
});

describe('a name that several units have', () => {
  it('is asked about, and the one pressed is followed', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    const health = await unitId(office, 'Sở Y tế');
    const justice = await unitId(office, 'Sở Tư pháp');
    for (const parentId of [health, justice])
      await store.write((tx) => addUnit(tx, { name: 'Phòng Tổ chức', parentId, at: talk.now() }));
    const vinh = talk.as(people.vinh);
    const asked = await vinh.says('theo dõi Phòng Tổ chức');
    expect(asked.text).toBe('Anh/chị muốn theo dõi đơn vị nào? Xin ghi đủ tên, ví dụ: theo dõi Sở Y tế');
    expect(asked.labels).toHaveLength(2);
    expect((await vinh.presses(asked.labels[1] ?? '')).text).toContain('Đã theo dõi Phòng Tổ chức.');
    expect(await followedBy(office, 'vinh')).toHaveLength(1);
  });
});

describe('the end of it', () => {
  it('said beside the card of a task that is not followed shows the list', async () => {
    const office = await smallOffice();
    const vinh = office.talk.as(office.people.vinh);
    await vinh.says('theo dõi NV12');
    await vinh.says('NV13');
    expect((await vinh.says('bỏ theo dõi')).labels).toEqual(['Bỏ theo dõi NV12']);
    await vinh.says('NV12');
    expect((await vinh.says('bỏ theo dõi')).text).toBe('Đã thôi theo dõi NV12.');
  });

  it.each(['bỏ theo dõi NV12', 'thôi theo dõi nv12', '/theodoi bỏ NV12', '/botheodoi NV12', 'không theo dõi NV12 nữa'])(
    '%s',
    async (said) => {
      const office = await smallOffice();
      const vinh = office.talk.as(office.people.vinh);
      await vinh.says('theo dõi NV12');
      expect((await vinh.says(said)).text).toBe('Đã thôi theo dõi NV12.');
      expect(await followedBy(office, 'vinh')).toEqual([]);
      expect((await vinh.says(said)).text).toBe('Anh/chị không theo dõi NV12.');
    },
  );

  it('of a unit: thôi theo dõi Sở Y tế', async () => {
    const office = await smallOffice();
    const vinh = office.talk.as(office.people.vinh);
    await vinh.says('theo dõi Sở Y tế');
    expect((await vinh.says('thôi theo dõi Sở Y tế')).text).toBe('Đã thôi theo dõi Sở Y tế.');
    expect(await followedBy(office, 'vinh')).toEqual([]);
  });

  it('is possible also for what one may not see any more', async () => {
    const office = await smallOffice();
    const { talk, people, store, tasks } = office;
    const lan = talk.as(people.lan);
    await lan.says('theo dõi NV30');
    const unit = await unitId(office, 'Công an tỉnh');
    await store.write(async (tx) => {
      await tx.task.update({ where: { id: tasks.NV30.id }, data: { leadUnitId: unit } });
      await tx.assignment.updateMany({ where: { taskId: tasks.NV30.id }, data: { endedAt: talk.now() } });
    });
    const list = await lan.says('/theodoi');
    expect(list.text).toContain('Một việc anh/chị không còn được xem');
    expect(list.text).not.toContain('NV30');
    expect((await lan.says('bỏ theo dõi NV30')).text).toBe('Đã thôi theo dõi NV30.');
  });
});

describe('the list', () => {
  it.each(['/theodoi', 'tôi đang theo dõi những việc nào', 'danh sách theo dõi', 'bỏ theo dõi'])(
    'has a button to end each: %s',
    async (said) => {
      const office = await smallOffice();
      const { talk, people } = office;
      const vinh = talk.as(people.vinh);
      expect((await vinh.says('/theodoi')).text).toMatch(/^Anh\/chị chưa theo dõi mục nào\. Ví dụ:/);
      await vinh.says('theo dõi NV14');
      talk.passMinutes(1);
      await vinh.says('theo dõi Sở Y tế');
      const list = await vinh.says(said);
      expect(list.text.split('\n').slice(0, 4)).toEqual([
        'Anh/chị đang theo dõi 2 mục',
        'NV14 · Triển khai nội dung NV14',
        '🔴 Quá hạn 4 ngày · 30%',
        'Sở Y tế: 8 việc chưa xong, 1 quá hạn',
      ]);
      expect(list.labels).toEqual(['Bỏ theo dõi NV14', 'Bỏ theo dõi Sở Y tế']);
      await vinh.presses('Bỏ theo dõi NV14');
      expect(await followedBy(office, 'vinh')).toEqual([`unit:${await unitId(office, 'Sở Y tế')}`]);
    },
  );
});

describe('the card', () => {
  it('offers to follow, then to end it, beside what it always offers', async () => {
    const office = await smallOffice();
    const vinh = office.talk.as(office.people.vinh);
    expect((await vinh.says('NV12')).labels).toEqual(['Đôn đốc', 'Lịch sử', 'Theo dõi']);
    expect((await vinh.presses('Theo dõi')).text).toContain('Đã theo dõi NV12.');
    expect((await vinh.says('NV12')).labels).toEqual(['Đôn đốc', 'Lịch sử', 'Bỏ theo dõi']);
    expect((await vinh.presses('Bỏ theo dõi')).text).toBe('Đã thôi theo dõi NV12.');
  });

  it('does not in a group: what one follows is nobody else’s business', async () => {
    const office = await smallOffice();
    const { talk, people, tasks } = office;
    await talk.inGroup('g1', people.ly, '/nhom Sở Y tế');
    expect((await talk.inGroup('g1', people.ly, 'NV12')).labels).not.toContain('Theo dõi');
    const priv = 'Mục này là việc riêng của từng người, không hiện trong nhóm. Xin nhắn riêng cho bot.';
    for (const said of ['theo dõi NV12', '/theodoi', 'bỏ theo dõi NV12', 'theo dõi Sở Y tế'])
      expect((await talk.inGroup('g1', people.ly, said)).text).toBe(priv);
    for (const act of [`fo:${tasks.NV12.id}:0`, `fx:${tasks.NV12.id}:0`, 'fl:0'])
      expect((await talk.inGroup('g1', people.ly, { kind: 'choice', act })).text).toBe(priv);
    expect(await followedBy(office, 'ly')).toEqual([]);
  });
});

describe('scope', () => {
  it('a task out of scope is answered exactly like one that does not exist', async () => {
    const office = await smallOffice();
    const lan = office.talk.as(office.people.lan);
    const unknown = (await lan.says('theo dõi NV99')).text;
    expect((await lan.says('theo dõi NV12')).text).toBe(unknown.replaceAll('NV99', 'NV12'));
    expect((await lan.says('bỏ theo dõi NV12')).text).toBe(unknown.replaceAll('NV99', 'NV12'));
    for (const wish of ['fo', 'fx']) {
      const forged = (await lan.forges(`${wish}:${office.tasks.NV12.id}:0`)).text;
      expect(forged).toBe((await lan.forges(`${wish}:999999:0`)).text);
    }
    expect(await followedBy(office, 'lan')).toEqual([]);
  });

  it.each([
    ['vinh', ['UBND tỉnh', 'Sở Y tế', 'Phòng Nghiệp vụ Y', 'Sở Tư pháp', 'Công an tỉnh']],
    ['thu', ['UBND tỉnh', 'Sở Y tế', 'Phòng Nghiệp vụ Y', 'Sở Tư pháp', 'Công an tỉnh']],
    ['an', ['UBND tỉnh', 'Sở Y tế', 'Phòng Nghiệp vụ Y', 'Sở Tư pháp', 'Công an tỉnh']],
    ['ly', ['Sở Y tế', 'Phòng Nghiệp vụ Y']],
    ['duc', ['Sở Tư pháp']],
    ['ha', ['Phòng Nghiệp vụ Y']],
    ['lan', ['Sở Tư pháp']],
  ] as const)('%s may follow these units, by forged buttons too: %s', async (name, allowed) => {
    const office = await smallOffice();
    const presser = office.talk.as(office.people[name]);
    const units = await office.store.read.unit.findMany();
    const nowhere = (await presser.forges('fo:999999:1')).text;
    for (const unit of units) {
      const { text } = await presser.forges(`fo:${unit.id}:1`);
      const may = (allowed as readonly string[]).includes(unit.name);
      expect([unit.name, text === nowhere]).toEqual([unit.name, !may]);
    }
    expect(await followedBy(office, name)).toHaveLength(allowed.length);
  });

  it('nobody ends what another follows', async () => {
    const office = await smallOffice();
    await office.talk.as(office.people.vinh).says('theo dõi NV12');
    await office.talk.as(office.people.thu).forges(`fx:${office.tasks.NV12.id}:0`);
    expect(await followedBy(office, 'vinh')).toEqual([task(office, 'NV12')]);
  });
});
