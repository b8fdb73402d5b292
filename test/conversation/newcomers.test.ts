import { describe, expect, it } from 'vitest';
import { codeHash } from '../../src/actions/invitation-code.ts';
import { planDump } from '../support/plan-dump.ts';
import { type PersonName, type SmallOffice, smallOffice } from '../support/small-office.ts';

/** Vietnamese first, then one sentence in English. */
const welcome =
  /^Đây là bot nhắc việc của Tổ công tác, chỉ dành cho cán bộ trong danh sách\.[^\n]*\nThis is the task reminder of Tổ công tác[^\n.]*\.$/;

async function invite({ store, people, talk }: SmallOffice, who: PersonName, code: string): Promise<void> {
  const expiresAt = new Date(talk.now().getTime() + 3_600_000);
  const invitation = { codeHash: codeHash(code), personId: people[who].id, createdAt: talk.now(), expiresAt };
  await store.write((tx) => tx.invitation.create({ data: invitation }));
}

describe('a stranger', () => {
  it.each(['xin chào', '/viec', '/tonghop', 'NV12', 'NV12 đạt 60%', 'Trần Thị Hà'])(
    'gets one polite answer for "%s" and no data',
    async (said) => {
      const { talk, store } = await smallOffice();
      const before = await planDump(store);
      const reply = await talk.stranger('x1').says(said);
      expect(reply.text).toMatch(welcome);
      expect(reply.labels).toEqual([]);
      expect(await planDump(store)).toBe(before);
    },
  );

  it('cannot join by typing a number', async () => {
    const { talk, people, store } = await smallOffice();
    await store.write((tx) => tx.person.update({ where: { id: people.ha.id }, data: { phone: '+84912345678' } }));
    expect((await talk.stranger('x1').says('0912 345 678')).text).toMatch(/^Gõ số điện thoại thì chưa xác nhận được/);
    expect((await talk.stranger('x1').says('/viec')).text).toMatch(welcome);
  });

  it('gets the same for a press, a file, a voice message and /start', async () => {
    const { talk } = await smallOffice();
    const stranger = talk.stranger('x1');
    expect((await stranger.forges('c:1')).text).toMatch(welcome);
    expect((await stranger.does({ kind: 'start' })).text).toMatch(welcome);
    expect((await stranger.does({ kind: 'unsupported', what: 'voice' })).text).toMatch(welcome);
    const file = { kind: 'file', ref: 'r', name: 'a.pdf', type: 'application/pdf', size: 1 } as const;
    expect((await stranger.does(file)).text).toMatch(welcome);
  });

  it.each(['7K3M-P9QX-2B', '7k3m p9qx 2b', '7k3mp9qx2b', 'ABCD-EFGH-JK'])(
    'joins by typing the code: %s',
    async (typed) => {
      const office = await smallOffice();
      await invite(office, 'ha', typed);
      const reply = await office.talk.stranger('x1').says(typed);
      expect(reply.text).toContain('Xin chào Trần Thị Hà (cán bộ, Phòng Nghiệp vụ Y).');
      expect((await office.talk.stranger('x1').presses('Việc của tôi')).text).toContain('7 việc của anh/chị');
    },
  );

  it('joins by /start CODE, whether the channel knows the command or it is typed', async () => {
    const office = await smallOffice();
    await invite(office, 'vinh', '7K3M-P9QX-2B');
    await invite(office, 'thu', '8K3M-P9QX-2B');
    expect((await office.talk.stranger('x1').does({ kind: 'start', code: '7K3MP9QX2B' })).text).toContain(
      'Lê Quang Vinh',
    );
    expect((await office.talk.stranger('x2').says('/start 8K3M-P9QX-2B')).text).toContain('Phạm Thị Thu');
  });

  it('is refused with a used, an expired or a wrong code', async () => {
    const office = await smallOffice();
    await invite(office, 'ha', '7K3M-P9QX-2B');
    await invite(office, 'nam', '9K3M-P9QX-2B');
    await office.talk.stranger('x1').says('7K3M-P9QX-2B');
    expect((await office.talk.stranger('x2').says('7K3M-P9QX-2B')).text).toMatch(/^Mã mời này đã được dùng rồi/);
    expect((await office.talk.stranger('x2').says('7K3M-P9QX-2C')).text).toMatch(/^Mã mời này không đúng/);
    office.talk.passMinutes(61);
    expect((await office.talk.stranger('x2').says('9K3M-P9QX-2B')).text).toMatch(/^Mã mời này đã hết hạn/);
    expect((await office.talk.stranger('x2').says('/viec')).text).toMatch(welcome);
  });

  it('joins with the own contact, never with somebody else’s', async () => {
    const { talk, people, store } = await smallOffice();
    await store.write((tx) => tx.person.update({ where: { id: people.ha.id }, data: { phone: '+84912345678' } }));
    const stranger = talk.stranger('x1');
    const others = await stranger.does({ kind: 'contact', phone: '84912345678', own: false });
    expect(others.text).toMatch(/^Xin chia sẻ số điện thoại của chính anh\/chị/);
    expect((await stranger.says('/viec')).text).toMatch(welcome);
    const unknown = await stranger.does({ kind: 'contact', phone: '84900000099', own: true });
    expect(unknown.text).toMatch(/^Số điện thoại này chưa có trong danh sách/);
    const own = await stranger.does({ kind: 'contact', phone: '84912345678', own: true });
    expect(own.text).toContain('Xin chào Trần Thị Hà');
  });

  it('who has left the office is a stranger again', async () => {
    const { talk, people, store } = await smallOffice();
    await store.write((tx) => tx.person.update({ where: { id: people.ha.id }, data: { leftAt: talk.now() } }));
    expect((await talk.as(people.ha).says('NV12')).text).toMatch(welcome);
  });
});

describe('a group', () => {
  it('is nobody’s chat to be linked to a person', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    await invite(office, 'thu', '7K3M-P9QX-2B');
    const before = await planDump(store);
    const said = await talk.inGroup('g1', people.ha, { kind: 'start', code: '7K3M-P9QX-2B' });
    expect(said.text).toMatch(/^Xin chào cả nhóm/);
    expect(await planDump(store)).toBe(before);
  });
});
