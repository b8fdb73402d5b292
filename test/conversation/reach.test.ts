import { expect, it } from 'vitest';
import { codeHash } from '../../src/actions/invitation-code.ts';
import { at } from '../reminders/played-office.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';

const reached = ({ store }: SmallOffice, personId: number, blockedAt: Date | null) =>
  blockedAt === null
    ? store.write((tx) => tx.address.deleteMany({ where: { personId } }))
    : store.write((tx) => tx.address.updateMany({ where: { personId }, data: { blockedAt } }));

async function remind({ store, tasks }: SmallOffice, personId: number, days: readonly string[]) {
  const data = days.map((on) => ({ personId, taskId: tasks.NV30.id, rule: 'silent', on, at: at(`${on}T07:30`) }));
  await store.write((tx) => tx.reminder.createMany({ data }));
}

it('lists who is not linked, has blocked the bot or does not react, by unit and within what one heads', async () => {
  const office = await smallOffice();
  const { talk, people } = office;
  const { ha, nam, lan, ly, thu, vinh } = people;
  await reached(office, ha.id, null);
  await reached(office, nam.id, at('2024-03-12T09:00'));
  await remind(office, lan.id, ['2024-03-21', '2024-03-25', '2024-03-27']);
  const all = await talk.as(thu).says('/nguoinhan');
  expect(all.text).toContain('Chưa liên lạc được 3/9 người: 1 chưa vào bot, 1 đã chặn bot, 1 không phản hồi');
  expect(all.text).toMatch(/Phòng Nghiệp vụ Y\n• Nguyễn Văn Nam: đã chặn bot từ 12\/3\/2024, đang giữ \d+ việc/);
  expect(all.text).toMatch(/• Trần Thị Hà: chưa vào bot, đang giữ \d+ việc, quá hạn 1/);
  expect(all.text).toContain('Sở Tư pháp\n• Đỗ Thị Lan: không phản hồi 12 ngày (3 lần nhắc)');
  const unit = await talk.as(ly).says('ai không nhận được tin');
  expect(unit.text).toContain('Chưa liên lạc được 2/3 người');
  expect(unit.text).not.toContain('Lan');
  expect((await talk.as(ly).says('Sở Tư pháp còn ai chưa vào bot')).text).toContain('Sở Y tế');
  const blocked = await talk.as(thu).says('ai da chan bot');
  expect(blocked.text).toContain('Đã chặn bot: 1 người');
  expect(blocked.labels).toContain('Chưa vào bot (1)');
  expect(blocked.text).not.toContain('Hà');
  for (const person of [vinh, nam]) expect((await talk.as(person).says('/nguoinhan')).text).toContain('dành cho');
  await talk.as(lan).says('NV30 55%');
  expect((await talk.as(thu).says('ai không phản hồi')).text).toContain('0 không phản hồi');
});

it('gives words to be forwarded, with a code of their own to whoever manages people, and takes the code back', async () => {
  const office = await smallOffice();
  const { talk, store, people } = office;
  const { ha, nam, ly, thu } = people;
  await reached(office, ha.id, null);
  await reached(office, nam.id, at('2024-03-12T09:00'));
  const chat = talk.as(thu);
  await chat.says('/nguoinhan');
  const words = await chat.presses('Tin gửi Trần Thị Hà');
  const code = /\/start (\S{4}-\S{4}-\S{2})\./.exec(words.text)?.[1] ?? '';
  expect(words.text).toMatch(
    /^Kính gửi đồng chí Trần Thị Hà: đồng chí đang được giao \d+ nhiệm vụ, trong đó 1 nhiệm vụ quá hạn\. /,
  );
  expect(JSON.stringify(await store.read.outbox.findMany())).not.toContain(code);
  const invitation = () => store.read.invitation.findUniqueOrThrow({ where: { codeHash: codeHash(code) } });
  expect(await invitation()).toMatchObject({ personId: ha.id, expiresAt: at('2024-04-05T08:00') });
  expect((await chat.presses('Hoàn tác')).text).toContain('Đã thu hồi mã mời của Trần Thị Hà');
  expect((await invitation()).expiresAt <= talk.now()).toBe(true);
  const head = talk.as(ly);
  await head.says('ai chưa vào bot');
  const plain = await head.presses('Tin gửi Trần Thị Hà');
  expect(plain.text).toContain('chia sẻ số điện thoại');
  expect(plain.text).not.toContain('/start');
  expect((await head.forges(`rw:${nam.id}`)).text).toContain('bỏ chặn');
  expect((await head.forges(`rw:${people.lan.id}`)).text).toContain('không thuộc phạm vi');
  expect((await head.forges(`rz:${ha.id}`)).text).toContain('dành cho');
  expect((await talk.as(people.lan).forges(`rw:${ha.id}`)).text).toContain('dành cho');
  expect(await store.read.invitation.count({ where: { personId: nam.id } })).toBe(0);
});

it('says nothing of people in a group', async () => {
  const office = await smallOffice();
  const { talk, people } = office;
  await reached(office, people.ha.id, null);
  await talk.inGroup('nhom', people.ly, '/nhom');
  expect((await talk.inGroup('nhom', people.ly, 'ai chưa vào bot')).text).not.toContain('Hà');
  const pressed = await talk.inGroup('nhom', people.thu, { kind: 'choice', act: `rw:${people.ha.id}` });
  expect(pressed.text).not.toContain('Hà');
});

it('tells the head in the digest who is to be told by word of mouth', async () => {
  const office = await smallOffice();
  const { talk, people, store } = office;
  await reached(office, people.ha.id, null);
  const { createTicker } = await import('../../src/reminders/tick.ts');
  talk.setClock('2024-04-03T07:30');
  await createTicker({ store, zone: 'Asia/Ho_Chi_Minh', now: talk.now, onError: () => undefined }).tick();
  const heard = await talk.as(people.ly).hears();
  expect(heard.text).toContain(
    '📵 Không nhận được tin: 1 người, xin anh/chị báo trực tiếp\nTrần Thị Hà chưa vào bot: NV14 quá hạn 5 ngày',
  );
  expect(heard.labels).toContain('Ai chưa nhận được tin');
  expect(await store.read.reminder.count({ where: { personId: people.ly.id, rule: 'unreached' } })).toBeGreaterThan(0);
});
