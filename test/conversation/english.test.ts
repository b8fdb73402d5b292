import { describe, expect, it } from 'vitest';
import { type View, viewText } from '../../src/conversation/view.ts';
import { textsIn } from '../../src/language/fluent.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import { zone } from '../reminders/played-office.ts';
import { giveIndicator, type PersonName, type SmallOffice, smallOffice } from '../support/small-office.ts';
import type { Chatter, Reply } from '../support/talk.ts';

/** Any letter that Vietnamese has and English has not. */
const VIETNAMESE =
  /[\u00c0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/iu;

/** Said by the officer, and quoted as it was said. */
const OBSTACLE = 'vướng kinh phí chưa bố trí';

/** Names of the office and what people said themselves, which are left as they are. */
async function namesOf({ store }: SmallOffice): Promise<string[]> {
  const named = [store.read.person, store.read.unit, store.read.taskGroup, store.read.programme] as const;
  const [people, units, groups, programmes] = await Promise.all([
    named[0].findMany(),
    named[1].findMany(),
    named[2].findMany(),
    named[3].findMany(),
  ]);
  const titles = (await store.read.task.findMany()).map(({ title }) => title);
  const indicators = await store.read.indicator.findMany();
  const measures = indicators.flatMap(({ name, measure }) => [name, measure]);
  const names = [...people, ...units, ...groups, ...programmes].map(({ name }) => name);
  return [...names, ...titles, ...measures, 'Tổ công tác']
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);
}

function wordsIn(view: View): string {
  const labels = (view.choices ?? []).flat().map(({ label }) => label);
  return [viewText(view), ...labels].join('\n');
}

/** Somebody who has chosen English, each of whose answers is checked. */
async function reader(office: SmallOffice, who: PersonName) {
  const chatter = office.talk.as(office.people[who]);
  await chatter.says('/caidat english');
  const names = await namesOf(office);
  const check = (reply: Reply, quoted: readonly string[] = []): Reply => {
    expect(reply.views, 'there is an answer').not.toEqual([]);
    for (const view of reply.views) {
      const ours = [...quoted, ...names].reduce(
        (text, name) => text.replaceAll(name, '…'),
        wordsIn(view).normalize('NFC'),
      );
      expect(ours).not.toMatch(VIETNAMESE);
    }
    return reply;
  };
  return {
    chatter,
    says: async (text: string, ...quoted: string[]) => check(await chatter.says(text), quoted),
    presses: async (label: string) => check(await chatter.presses(label)),
    does: async (deed: Parameters<Chatter['does']>[0]) => check(await chatter.does(deed)),
    hears: async (...quoted: string[]) => check(await chatter.hears(), quoted),
  };
}

describe('with English chosen, everything is English', () => {
  it('following, its digest, searching and the history', async () => {
    const office = await smallOffice();
    const { talk, store, people } = office;
    const vinh = await reader(office, 'vinh');
    for (const asked of [
      'follow',
      '/theodoi',
      'follow NV12',
      'follow NV12',
      '/theodoi Sở Y tế',
      '/theodoi bỏ Sở Tư pháp',
    ])
      await vinh.says(asked);
    expect((await vinh.says('/theodoi')).labels).toEqual(['Unfollow NV12', 'Unfollow Sở Y tế']);
    talk.passMinutes(5);
    await talk.as(people.ha).says(`NV12 60%, ${OBSTACLE}`);
    await talk.as(people.ha).says('NV13 xong');
    await talk.as(people.thu).says('trả lại NV16 vì thiếu chữ ký');
    await talk.as(people.thu).says('xác nhận NV21');
    talk.setClock('2024-04-03T07:30');
    await createTicker({ store, zone, now: talk.now, onError: () => undefined }).tick();
    const digest = await vinh.hears(OBSTACLE, 'vướng kinh phí', 'thiếu chữ ký');
    expect(digest.text).toMatch(/^Good morning Lê Quang Vinh: 4 tasks that you follow have changed\./);
    await vinh.says('/tim kinh phi', OBSTACLE);
    await vinh.says('/tim');
    for (const code of ['NV12', 'NV13', 'NV16', 'NV21']) {
      await vinh.chatter.says(code);
      await vinh.chatter.presses('History').then(({ text }) => expect(text).toContain(`History of ${code}`));
    }
    await vinh.says('unfollow NV12');
    await vinh.presses('Undo');
  });

  it('an officer: lists, the card, reports, questions, doubts, undo, extensions', async () => {
    const office = await smallOffice();
    await giveIndicator(office, office.tasks.NV15, 2_400_000, 'tài khoản');
    const ha = await reader(office, 'ha');
    for (const asked of ['/start', '/trogiup', '/caidat', 'my tasks', '/quahan', '/saphan', '/cham', '/tim kiosk'])
      await ha.says(asked);
    expect((await ha.says('NV12')).labels).toContain('Update progress');
    await ha.presses('Update progress');
    expect((await ha.says('60')).text).toContain('Recorded NV12: 40% → 60%');
    await ha.presses('Undo');
    await ha.says(`NV12 60%, ${OBSTACLE}`, OBSTACLE);
    await ha.says('NV12 20%');
    await ha.presses('No, leave it');
    await ha.says('NV12 100%');
    await ha.says('NV12 150%');
    await ha.says('NV12 12/20 communes, 90%');
    await ha.says('NV999');
    await ha.says('NV30 50%');
    await ha.says('/capnhat');
    await ha.says('/vuongmac NV12');
    await ha.says('no budget yet');
    await ha.says('/giahan NV12');
    expect((await ha.says('/giahan NV12 30/7, waiting for guidance')).text).toContain('Tuesday 30 July 2024');
    await ha.says('/giahan NV12 30/8, again');
    await ha.says('undo');
    await ha.says('NV13 done');
    await ha.says('NV16 done');
    await ha.says('/lichsu NV12', OBSTACLE);
    expect((await ha.says('NV12', OBSTACLE)).text).toContain('Deadline: 28 June 2024');
    await ha.says('/tonghop');
    await ha.says('/choduyet');
    await ha.says('/baocao');
    await ha.says('blah blah');
  });

  it('obstacles: reported, joined, handed over, answered, resolved, opened again, and what is told of it', async () => {
    const office = await smallOffice();
    const [ha, lan, thu, duc] = [
      await reader(office, 'ha'),
      await reader(office, 'lan'),
      await reader(office, 'thu'),
      await reader(office, 'duc'),
    ] as const;
    const words = 'waiting for budget, chờ Sở Tư pháp';
    const quoted = ['chờ Sở Tư pháp', 'Sở Tư pháp', 'chờ …', 'cần trả lời trước', 'cần…'];
    await ha.says(`/vuongmac NV12 ${words}, cần trả lời trước 31/2`, ...quoted);
    expect((await ha.says('15/4', ...quoted)).text).toContain('answer needed before 15 April 2024');
    expect((await lan.says(`/vuongmac NV30 ${words}`, ...quoted)).labels).toContain('It is the same');
    expect((await ha.says('NV12 van vuong', ...quoted)).text).toContain('still open');
    await thu.says('/diemnghen', ...quoted);
    await thu.chatter.presses('1');
    await thu.chatter.presses('Hand to a unit');
    await thu.says('nobody knows', ...quoted);
    expect((await thu.says('So Tu phap', ...quoted)).text).toContain('Before which day');
    await thu.says('31/2');
    expect((await thu.says('16/4', ...quoted)).text).toContain('Tuesday 16 April 2024');
    expect((await duc.hears(...quoted)).text).toContain('which holds up 1 task');
    const { id } = await office.store.read.obstacle.findFirstOrThrow();
    await duc.does({ kind: 'choice', act: `oq:${id}` }).catch(() => undefined);
    await duc.says('granted as of next week', ...quoted);
    expect((await ha.hears(...quoted)).text).toContain('answered the obstacle');
    await duc.chatter.forges(`od:${id}`);
    expect((await ha.hears(...quoted)).text).toContain('is resolved');
    await ha.says('NV12 het vuong', ...quoted);
    expect((await ha.says('NV12 van vuong', ...quoted)).text).toContain('still blocked');
    await ha.says('/lichsu NV12', ...quoted);
    await duc.says('/diemnghen', ...quoted);
  });

  it('numbers are written as in English', async () => {
    const office = await smallOffice();
    await giveIndicator(office, office.tasks.NV15, 2_400_000, 'tài khoản');
    const nam = await reader(office, 'nam');
    expect((await nam.says('NV15 đạt 1.200.000 tài khoản')).text).toContain('1,200,000/2,400,000');
    expect((await nam.says('NV15')).text).toContain('1,200,000');
    expect((await nam.says('NV15 đạt 1.300.000/2.500.000 tài khoản')).text).toContain('2,500,000');
  });

  it('what cannot be read, old buttons, other cards', async () => {
    const office = await smallOffice();
    const ha = await reader(office, 'ha');
    await ha.does({ kind: 'unsupported', what: 'voice' });
    await ha.does({ kind: 'file', ref: 'x', name: 'a.pdf', type: 'application/pdf', size: 1 });
    await ha.does({ kind: 'contact', phone: '84900000001', own: true });
    await ha.does({ kind: 'choice', act: 'nonsense' });
    await ha.does({ kind: 'start' });
    await ha.does({ kind: 'start', code: 'ABCD-1234-EF' }).catch(() => undefined);
  });

  it('a unit head, a leader and an administrator: figures, rankings, units', async () => {
    const office = await smallOffice();
    for (const who of ['ly', 'vinh', 'an'] as const) {
      const person = await reader(office, who);
      for (const asked of [
        '/trogiup',
        'summary',
        '/donvi',
        '/donvi So Y te',
        '/donvi So Tu phap',
        '/xephang',
        'overdue',
        'behind',
        '/chitieu',
        'ai trễ nhiều nhất',
      ])
        await person.says(asked);
      await person.says('my tasks');
      await person.says('NV14');
    }
    const vinh = await reader(office, 'vinh');
    expect((await vinh.says('summary')).text).toMatch(/\d\.\d%/);
  });

  it('a coordinator: what waits, confirming, returning, deciding, urging', async () => {
    const office = await smallOffice();
    const [ha, thu] = [await reader(office, 'ha'), await reader(office, 'thu')];
    await ha.says('/giahan NV12 30/7, waiting for guidance');
    await thu.says('/trogiup');
    expect((await thu.says('/choduyet')).text).toContain('asks to extend from 28 June 2024 to 30 July 2024');
    await thu.presses('NV16');
    await thu.presses('Confirm');
    await thu.presses('Undo');
    await thu.says('NV21');
    await thu.presses('Return');
    await thu.says('the record is missing');
    await thu.says('NV12');
    await thu.presses('Grant extension');
    await thu.says('NV14');
    await thu.presses('Urge');
    await thu.presses('Send');
    expect((await ha.hears()).text).toContain('urges 1 task');
  });
});

it('urging, receipts and an explanation are English on both sides', async () => {
  const office = await smallOffice();
  const [lan, thu] = [await reader(office, 'lan'), await reader(office, 'thu')];
  await thu.says('/dondoc');
  for (const said of ['/dondoc So Tu phap', '/dondoc NV16, NV17, NV18, NV19, NV99', '/dondoc sap den han', 'urge NV31'])
    await thu.says(said);
  await thu.presses('Change the words');
  await thu.says('to be done before Friday');
  expect((await thu.presses('Send')).text).toContain('Urged NV31: sent to 1 person');
  expect((await lan.hears()).text).toContain('urges 1 task:');
  await lan.presses('Received');
  await thu.says('yeu cau giai trinh NV31');
  await thu.presses('5 April 2024');
  await thu.presses('Send');
  await lan.hears();
  await lan.presses('Send the explanation');
  await lan.says('late while waiting for guidance, done before 20/4');
  await thu.hears();
  await thu.presses('See the answers');
  await lan.presses('Change it');
  await lan.says('late while waiting for guidance, done before 25/4');
  await thu.hears();
  for (const said of ['/dondoc', 'ai chua tra loi don doc', 'NV31', '/lichsu NV31', '/hoantac']) await thu.says(said);
  await thu.presses('Send a word of correction');
  await thu.says('the deadline of NV31 has been moved');
  await lan.hears();
  await lan.says('/dondoc');
});

describe('what somebody is told because of another', () => {
  it('is in the language of the one who reads, whoever acted', async () => {
    const office = await smallOffice();
    const ha = await reader(office, 'ha');
    const thu = office.talk.as(office.people.thu);
    await thu.says('NV16');
    await thu.presses('Xác nhận');
    expect((await ha.hears()).text).toContain('was confirmed as done by');
    await ha.says('my tasks');
    const nam = office.talk.as(office.people.nam);
    expect((await nam.hears()).text).toContain('xác nhận');
  });

  it('continuous tasks and their periods: reports, questions, the card, the history, the digest', async () => {
    const office = await smallOffice();
    const { talk, store, tasks } = office;
    await giveIndicator(office, tasks.NV15, 3_000, 'tài khoản');
    const ha = await reader(office, 'ha');
    const nam = await reader(office, 'nam');
    for (const typed of ['NV20 60%', 'NV20 xong', 'NV20 da hop thang 3', 'NV20 thang 3 60%']) await ha.says(typed);
    expect((await ha.says('NV20 ky nay: da hop')).text).toContain('Recorded NV20, period April (15/3–14/4): “da hop”');
    await ha.presses('Undo');
    expect((await ha.says('NV20 ky thang 3: da hop')).text).toContain('late');
    for (const typed of ['NV20', 'lich su NV20', 'NV20 bao cao may ky roi', 'viec thuong xuyen']) await ha.says(typed);
    await ha.does({ kind: 'choice', act: `q:${tasks.NV20.id}` });
    await ha.does({ kind: 'choice', act: `d:${tasks.NV20.id}` });
    await ha.does({ kind: 'choice', act: `rp:${tasks.NV20.id}:2024-05` });
    for (const [on, value] of [
      ['2024-04-08', '1.000'],
      ['2024-04-09', '1.010'],
      ['2024-04-10', '1.020'],
    ]) {
      talk.setClock(`${on}T10:00`);
      await nam.says(`NV15 tong ${value} tai khoan`, 'tai khoan');
      await nam.says('/chitieu NV15');
    }
    expect((await nam.says('bao gio dat chi tieu NV15')).text).toContain('Present pace 10 a day');
    const onError = (error: unknown) => expect.unreachable(String(error));
    talk.setClock('2024-04-11T08:00');
    await createTicker({ store, zone, now: () => talk.now(), onError }).tick();
    expect((await ha.hears()).text).toContain('No report for the period April (15/3–14/4)');
    talk.setClock('2024-04-15T08:00');
    await createTicker({ store, zone, now: () => talk.now(), onError }).tick();
    expect((await ha.hears()).text).toContain('is over without a report');
    await (await reader(office, 'vinh')).says('tong hop');
  });

  it('is English in the daily reminder too', async () => {
    const office = await smallOffice();
    const ha = await reader(office, 'ha');
    const { store, talk } = office;
    const onError = (error: unknown) => expect.unreachable(String(error));
    await createTicker({ store, zone, now: () => talk.now(), onError }).tick();
    expect((await ha.hears()).text).toContain('Good morning');
  });
});

it('an unexpected failure is apologised for in the language of the person', async () => {
  const office = await smallOffice();
  const ha = await reader(office, 'ha');
  await office.store.write((tx) => tx.$executeRawUnsafe('ALTER TABLE "Urging" RENAME TO "Elsewhere"'));
  expect((await ha.says('/lichsu NV12')).text).toContain('Something unexpected went wrong');
});

it('greets guests in Vietnamese first, then in English', async () => {
  const office = await smallOffice();
  const { views } = await office.talk.stranger('khach').says('hello');
  const [vietnamese, english] = (views[0]?.blocks ?? []).map((block) => viewText({ blocks: [block] }));
  expect(vietnamese).toContain('chỉ dành cho cán bộ trong danh sách');
  expect(english).toBe(textsIn('en')('guest', { office: 'Tổ công tác' }));
});

it('goes back to Vietnamese on demand', async () => {
  const office = await smallOffice();
  const ha = await reader(office, 'ha');
  expect((await ha.chatter.says('/caidat tiếng Việt')).text).toContain('ngôn ngữ tiếng Việt');
  expect((await ha.chatter.says('NV12')).labels).toContain('Cập nhật tiến độ');
});
