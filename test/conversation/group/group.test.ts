import { describe, expect, it } from 'vitest';
import { smallOffice } from '../../support/small-office.ts';
import { linkedOffice } from './linked-office.ts';

describe('a group', () => {
  it('is linked to a unit by its head, in one line with a way back', async () => {
    const { talk, people, store } = await smallOffice();
    const reply = await talk.inGroup('g1', people.ly, 'nhóm này của đơn vị tôi');
    expect(reply.text).toBe(
      'Nhóm này nay là của Sở Y tế: chỉ hiện việc của đơn vị, không hiện việc riêng của từng người.',
    );
    expect(reply.labels).toEqual(['Hoàn tác']);
    expect((await talk.inGroup('g1', people.ly, '/nhom')).text).toMatch(/^Nhóm này của Sở Y tế\./);
    expect(await store.read.audit.findFirstOrThrow({ where: { what: 'group' } })).toMatchObject({ to: 'Sở Y tế' });
    await talk.inGroup('g1', people.ly, { kind: 'choice', act: 'gu' });
    expect((await talk.inGroup('g1', people.ha, '/nhom')).text).toMatch(/^Nhóm này chưa gắn với đơn vị nào/);
  });

  it('is linked to the unit of the head who types the command alone, and to none by anybody else', async () => {
    const { talk, people, store } = await smallOffice();
    expect((await talk.inGroup('g1', people.ha, '/nhom')).text).toMatch(/^Nhóm này chưa gắn với đơn vị nào/);
    expect(await store.read.unitGroupChat.count()).toBe(0);
    const reply = await talk.inGroup('g1', people.ly, '/nhom');
    expect(reply.text).toMatch(/^Nhóm này nay là của Sở Y tế:/);
    expect(reply.labels).toEqual(['Hoàn tác']);
  });

  it('is told whose the list is where the person who asks sees only a part of the tasks', async () => {
    const { talk, people } = await linkedOffice();
    const list = async (who: keyof typeof people) => (await talk.inGroup('g1', people[who], '/quahan')).text;
    expect(await list('duc')).toBe(`Không có việc nào quá hạn (trong những việc ${people.duc.name} được xem).`);
    expect(await list('thu')).not.toContain('được xem');
    expect(await list('ly')).not.toContain('được xem');
  });

  it.each(['ha', 'duc', 'vinh', 'an'] as const)('is not linked to the division by %s', async (who) => {
    const { talk, people, store } = await smallOffice();
    const reply = await talk.inGroup('g1', people[who], 'liên kết nhóm này với Phòng Nghiệp vụ Y');
    expect(reply.text).toMatch(/^Chỉ thủ trưởng của Phòng Nghiệp vụ Y/);
    expect(await store.read.unitGroupChat.count()).toBe(0);
  });

  it('is taken from its unit by nobody but its head: a forged button is refused', async () => {
    const { talk, people, store } = await linkedOffice();
    expect((await talk.inGroup('g1', people.duc, { kind: 'choice', act: 'gu' })).text).toMatch(/^Chỉ thủ trưởng/);
    expect((await talk.inGroup('g1', people.duc, '/nhom Sở Tư pháp')).text).toMatch(/^Chỉ thủ trưởng/);
    expect(await store.read.unitGroupChat.count()).toBe(1);
  });

  it('that belongs to no unit is answered nothing but how to link it', async () => {
    const { talk, people } = await smallOffice();
    for (const text of ['NV12', 'tổng hợp', 'NV12 đạt 60%', 'việc của tôi'])
      expect((await talk.inGroup('g1', people.ha, text)).text).toMatch(/^Nhóm này chưa gắn với đơn vị nào/);
  });

  it('shows the tasks of its unit and of no other, not even to those who may see more', async () => {
    const { talk, people } = await linkedOffice();
    expect((await talk.inGroup('g1', people.ha, 'NV12')).text).toContain('NV12');
    expect((await talk.inGroup('g1', people.thu, '/quahan')).text).toContain('NV14');
    expect((await talk.inGroup('g1', people.thu, '/quahan')).text).not.toContain('NV31');
    const other = (await talk.inGroup('g1', people.thu, 'NV30')).text;
    expect(other).toMatch(/^Không thấy việc NV30 trong những việc/);
    expect(other).not.toContain('NV31');
    expect((await talk.inGroup('g1', people.vinh, 'Sở Tư pháp đến đâu rồi')).text).toBe(
      'Trong nhóm này chỉ xem được số liệu của Phòng Nghiệp vụ Y.',
    );
    expect((await talk.inGroup('g1', people.vinh, 'tổng hợp')).text).toContain('Phòng Nghiệp vụ Y');
    expect((await talk.inGroup('g1', people.thu, { kind: 'choice', act: 'c:12' })).text).toMatch(/^Nút này không còn/);
  });

  it.each(['việc của tôi', 'ai trễ nhiều nhất', 'anh Nam đang làm gì', 'danh sách việc chờ duyệt', '/caidat'])(
    'is not told what is one person’s own business: %s',
    async (text) => {
      const { talk, people } = await linkedOffice();
      const reply = await talk.inGroup('g1', people.thu, text);
      expect(reply.text).toBe('Mục này là việc riêng của từng người, không hiện trong nhóm. Xin nhắn riêng cho bot.');
    },
  );

  it('records a report of an assigned officer, and names nobody when it refuses one', async () => {
    const { talk, people, taskNow } = await linkedOffice();
    const reply = await talk.inGroup('g1', people.ha, 'NV12 đạt 60%, vướng kinh phí');
    expect(reply.text).toBe('Đã ghi NV12: 40% → 60%, báo khó khăn “vướng kinh phí”.');
    expect((await taskNow('NV12')).progress).toBe(60);
    expect((await talk.inGroup('g1', people.ha, 'NV15 đạt 60%')).text).toBe(
      'NV15 không thuộc phần việc của anh/chị nên chưa ghi gì.',
    );
  });

  it('keeps two people’s questions apart', async () => {
    const { talk, people, taskNow } = await linkedOffice();
    await talk.inGroup('g1', people.ha, 'NV12 đạt 30%');
    await talk.inGroup('g1', people.nam, 'NV15 gần xong');
    const yes = { kind: 'text', text: 'đúng' } as const;
    expect((await talk.inGroup('g1', people.nam, yes)).text).not.toContain('NV12');
    expect((await talk.inGroup('g1', people.ha, yes)).text).toBe('Đã ghi NV12: 40% → 30%.');
    expect((await taskNow('NV12')).progress).toBe(30);
  });

  it('a button that is another’s is that other’s to press', async () => {
    const { talk, people, taskNow } = await linkedOffice();
    const reply = await talk.inGroup('g1', people.ha, 'NV12 đạt 60%');
    const undo = reply.views[0]?.choices?.flat()[0]?.act ?? '';
    expect((await talk.inGroup('g1', people.nam, { kind: 'choice', act: undo })).text).toBe(
      'Không còn gì để hoàn tác.',
    );
    expect((await taskNow('NV12')).progress).toBe(60);
  });

  it('asks strangers to write privately, at most once an hour in each group', async () => {
    const { talk, people } = await linkedOffice();
    expect((await talk.inGroup('g1', { name: 'Người lạ' }, 'NV12')).text).toMatch(/Xin nhắn riêng cho bot/);
    talk.passMinutes(30);
    expect((await talk.inGroup('g1', { name: 'Người lạ' }, 'NV12')).views).toEqual([]);
    expect((await talk.inGroup('g1', { name: 'Người khác' }, { kind: 'choice', act: 'gu' })).views).toEqual([]);
    expect((await talk.inGroup('g1', people.ha, 'NV12')).text).toContain('NV12');
    expect((await talk.inGroup('g2', { name: 'Người lạ' }, 'NV12')).text).toMatch(/Xin nhắn riêng cho bot/);
    talk.passMinutes(31);
    expect((await talk.inGroup('g1', { name: 'Người lạ' }, 'NV12')).text).toMatch(/Xin nhắn riêng cho bot/);
  });

  it('corrects what a message reported when it is edited', async () => {
    const { talk, people, taskNow } = await linkedOffice();
    await talk.inGroup('g1', people.ha, { kind: 'text', text: 'NV12 đạt 61%', messageId: '900' });
    const edited = { kind: 'text', text: 'NV12 đạt 62%', messageId: '900', edited: true } as const;
    expect((await talk.inGroup('g1', people.ha, edited)).text).toBe('Đã sửa NV12: 61% → 62%.');
    expect((await taskNow('NV12')).progress).toBe(62);
  });

  it('helps with what can be asked there, and offers nobody’s own list', async () => {
    const { talk, people } = await linkedOffice();
    const reply = await talk.inGroup('g1', people.thu, '/trogiup');
    expect(reply.text).toMatch(/^Nhóm này của Phòng Nghiệp vụ Y\./);
    expect(reply.labels).toContain('Tổng hợp');
    expect(reply.labels).not.toContain('Việc của tôi');
    expect(reply.labels).not.toContain('Chờ tôi quyết định');
  });

  it('stays linked when it moves, and is forgotten when the bot is removed', async () => {
    const { talk, people, store } = await linkedOffice();
    await talk.inGroup('g1', people.ly, { kind: 'moved', to: 'g2' });
    expect((await talk.inGroup('g2', people.ha, 'NV12')).text).toContain('NV12');
    await talk.inGroup('g2', people.ly, { kind: 'blocked' });
    expect(await store.read.unitGroupChat.count()).toBe(0);
    const changes = await store.read.audit.findMany({
      where: { what: { startsWith: 'group' } },
      orderBy: { id: 'asc' },
    });
    expect(changes.map(({ what, from, to, personId }) => [what, from, to, personId])).toEqual([
      ['group', null, 'Phòng Nghiệp vụ Y', people.ly.id],
      ['group_chat', 'g1', 'g2', people.ly.id],
      ['group', 'Phòng Nghiệp vụ Y', null, people.ly.id],
    ]);
  });
});
