import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { makeFileOf, openMadeFile } from '../../src/mailroom/make-file.ts';
import type { ClaimedMessage } from '../../src/store/outbox.ts';
import { at, playedOffice, zone } from '../reminders/played-office.ts';
import { type PersonName, type SmallOffice, smallOffice } from '../support/small-office.ts';
import { type Reply, startTalk } from '../support/talk.ts';
import { paragraphsOf, readWordFile, wordsOf } from '../support/word-file.ts';

async function talking() {
  const office = await smallOffice();
  return { office, as: (name: PersonName) => office.talk.as(office.people[name]) };
}

const wishesOf = ({ views }: Reply) => views.flatMap(({ make }) => (make === undefined ? [] : [make.wish]));
const sentenceIn = ({ text }: Reply) => /Tổng số \d+ nhiệm vụ; .* kỳ trước[^.]*\./.exec(text)?.[0];

function roomOf({ store, talk }: SmallOffice) {
  return { store, now: talk.now, zone, officeName: 'Tổ công tác', log: pino({ level: 'silent' }) };
}

/** The file of the last message, as whoever opens it now on the page gets it, where the chat is the sender. */
async function opened(office: SmallOffice, name: PersonName) {
  const person = office.people[name];
  const chat = `chat-${person.name}`;
  const page = {
    channel: 'web',
    chat: `page-${person.name}`,
    sender: chat,
    proof: 'demo',
    linkedAt: office.talk.now(),
  };
  if ((await office.store.read.address.count({ where: { sender: chat } })) === 0)
    await office.store.write((tx) => tx.address.create({ data: { ...page, personId: person.id } }));
  return openMadeFile(roomOf(office), { channel: 'web', chat }, office.talk.as(person).lastMessageId());
}

describe('the written report', () => {
  it('says the official sentence and what it holds, then comes as a file that says the same', async () => {
    const { office, as } = await talking();
    const heard = await as('vinh').says('làm báo cáo tuần');
    expect(heard.views.map(({ make }) => make?.name)).toEqual([undefined, 'bao-cao-tuan-14-nam-2024.docx']);
    expect(heard.text).toContain('Báo cáo tuần 14 năm 2024: toàn bộ kế hoạch\nTổng số 11 nhiệm vụ');
    expect(heard.text).toContain('số liệu tính đến 8:00 ngày 2/4/2024; kỳ trước tính đến hết ngày 31/3/2024.');
    expect(heard.text).toContain('3 việc quá hạn kèm nguyên nhân đã báo');
    const file = await opened(office, 'vinh');
    if (file.kind !== 'made') throw new Error(file.kind);
    const written = readWordFile(file.file.bytes);
    const sentence = sentenceIn(heard);
    expect(paragraphsOf(written)).toContain(sentence);
    expect(wordsOf(written.document)).toContain('TM. TỔ CÔNG TÁC');
    expect((await as('vinh').says('/tonghop')).text).toContain(sentence);
  });

  it.each([
    ['báo cáo tháng 3', '2024-02-15', '2024-03-14', []],
    ['xuất báo cáo quý I/2024', '2023-12-15', '2024-03-14', []],
    ['bao cao 6 thang dau nam so y te', '2023-12-15', '2024-06-14', ['underUnitId']],
    ['báo cáo 9 tháng', '2023-12-15', '2024-09-14', []],
    ['báo cáo năm', '2023-12-15', '2024-12-14', []],
    ['báo cáo từ 1/3 đến 15/3', '2024-03-01', '2024-03-15', []],
    ['báo cáo ngày 28/3', '2024-03-28', '2024-03-28', []],
    ['/baocao tuần trước Sở Tư pháp', '2024-03-25', '2024-03-31', ['underUnitId']],
    ['/baocao', '2024-04-01', '2024-04-07', []],
  ])('is of the period and the unit that were said: %s', async (typed, from, until, narrowedBy) => {
    const { as } = await talking();
    const [wish] = wishesOf(await as('thu').says(typed));
    if (wish?.kind !== 'document') throw new Error('no report');
    expect([wish.span.from, wish.span.until, Object.keys(wish.scope)]).toEqual([from, until, narrowedBy]);
  });

  it.each([
    ['báo cáo tuần sau', /^Kỳ tuần 15 năm 2024 chưa bắt đầu \(từ 8\/4\/2024\) nên chưa có gì để báo cáo\./],
    ['báo cáo từ 15/3 đến 1/3', /^Chưa làm được báo cáo từ 15\/3\/2024 đến 1\/3\/2024: ngày đầu không được sau/],
    ['báo cáo từ 30/2 đến 5/3', /^Ngày này không có trong lịch\./],
    ['báo cáo tháng 13', /^Ngày này không có trong lịch\./],
    ['báo cáo năm 2020', /^Chưa có nhiệm vụ nào để làm báo cáo năm 2020: toàn bộ kế hoạch\.$/],
  ])('that cannot be made is answered in one sentence: %s', async (typed, said) => {
    const { as } = await talking();
    const heard = await as('thu').says(typed);
    expect(heard.text).toMatch(said);
    expect(wishesOf(heard)).toEqual([]);
  });

  it('has the other form, the period before and other periods behind its buttons', async () => {
    const { as } = await talking();
    const vinh = as('vinh');
    const heard = await vinh.says('báo cáo tuần Sở Y tế');
    expect(heard.labels).toEqual(['Bản Excel', 'Kỳ trước: tuần 13 năm 2024', 'Kỳ khác']);
    const [wish] = wishesOf(heard);
    const workbook = await vinh.presses('Bản Excel');
    expect(wishesOf(workbook)).toEqual([{ ...wish, form: 'xlsx' }]);
    expect(workbook.text).toBe('Phụ lục báo cáo tuần 14 năm 2024, Sở Y tế (tệp Excel). Trang “Kế hoạch” nạp lại được.');
    expect(wishesOf(await vinh.presses('Bản Word'))).toEqual([wish]);
    const before = await vinh.presses('Kỳ trước: tuần 13 năm 2024');
    expect(before.text).toContain('Báo cáo tuần 13 năm 2024: Sở Y tế');
    const periods = await vinh.presses('Kỳ khác');
    expect(periods.labels).toEqual(expect.arrayContaining(['tháng 3 năm 2024', 'quý I năm 2024', 'năm 2024']));
    const [month] = wishesOf(await vinh.presses('tháng 3 năm 2024'));
    expect(month).toMatchObject({ scope: { underUnitId: expect.any(Number) as number }, span: { kind: 'month' } });
  });

  it.each([
    ['vinh', 'toàn bộ kế hoạch'],
    ['thu', 'toàn bộ kế hoạch'],
    ['an', 'toàn bộ kế hoạch'],
    ['ly', 'Sở Y tế'],
    ['ha', null],
  ] as const)('is of what %s may see: %s', async (name, of) => {
    const { office, as } = await talking();
    const heard = await as(name).says('báo cáo tuần');
    if (of === null) expect(heard.text).toMatch(/^Mục này dành cho thủ trưởng đơn vị/);
    else expect(heard.text).toContain(`Báo cáo tuần 14 năm 2024: ${of}`);
    const { unitId } = office.people[name];
    const scope = name === 'ly' ? { underUnitId: unitId } : {};
    // The head of a unit reports in the name of the unit, and need not say whose report it is.
    const from = name === 'ly' ? { unitId } : { office: 'Tổ công tác' };
    expect(wishesOf(heard)).toMatchObject(of === null ? [] : [{ scope, from, subject: null }]);
  });

  it('of a unit that is not theirs is refused, typed or pressed, and so is a button that says nonsense', async () => {
    const { office, as } = await talking();
    const ly = as('ly');
    const justice = office.people.duc.unitId;
    const acts = ['wr:2024-W14:0:0:0', `wf:w:2024-W14:${justice}:0:0`, `wk:${justice}:0:0`];
    for (const heard of [await ly.says('báo cáo tuần Sở Tư pháp'), ...(await inTurn(acts, ly.forges))])
      expect([heard.text, wishesOf(heard)]).toEqual(['Anh/chị chỉ xem được số liệu của Sở Y tế.', []]);
    for (const act of ['wr:2024-W60:0:0:0', 'wr:2024-03-15~2024-03-01:0:0:0', 'wf:w:2024-13:0:0:0', 'wf:p:2024:0:0:0'])
      expect(wishesOf(await as('vinh').forges(act)), act).toEqual([]);
  });

  it('is judged again when the file is made and when it is opened later', async () => {
    const { office, as } = await talking();
    const { vinh } = office.people;
    const heard = await as('vinh').says('báo cáo tuần');
    expect((await opened(office, 'vinh')).kind).toBe('made');
    await office.store.write((tx) => tx.person.update({ where: { id: vinh.id }, data: { role: 'officer' } }));
    expect(await opened(office, 'vinh')).toEqual({ kind: 'refused' });
    const [, file] = heard.views;
    if (file === undefined) throw new Error('no file');
    const message = { channel: 'web', chat: `chat-${vinh.name}`, personId: vinh.id } as ClaimedMessage;
    expect((await makeFileOf(roomOf(office), message, file)).made).toBeUndefined();
  });

  it('is drawn up for one, and so not in a group', async () => {
    const { office } = await talking();
    const { vinh, ly } = office.people;
    const link = { channel: 'web', chat: 'group', unitId: ly.unitId, linkedById: ly.id, linkedAt: office.talk.now() };
    await office.store.write((tx) => tx.unitGroupChat.create({ data: link }));
    for (const what of ['báo cáo tuần', { kind: 'choice', act: `wr:2024-W14:${ly.unitId}:0:0` }] as const) {
      const heard = await office.talk.inGroup('group', vinh, what);
      expect(wishesOf(heard)).toEqual([]);
      expect(heard.text).toContain('không hiện trong nhóm');
    }
  });

  it('of an office without tasks is a sentence', async () => {
    const played = await playedOffice();
    const vinh = await played.person('Vinh', { role: 'leader' });
    const heard = await startTalk(played.store).as(vinh).says('báo cáo tháng này');
    expect(heard.text).toBe('Chưa có nhiệm vụ nào để làm báo cáo tháng 4 năm 2024: toàn bộ kế hoạch.');
  });

  it('counts a task with a moved deadline once at the end of its last day, as the chat does', async () => {
    const { office, as } = await talking();
    const { NV14 } = office.tasks;
    await office.store.write((tx) => tx.task.update({ where: { id: NV14.id }, data: { originalDue: '2024-03-10' } }));
    const first = 'Tính theo hạn gốc (1 việc đã đổi hạn): chưa hoàn thành quá hạn 3, hoàn thành quá hạn 0.';
    const chat = await as('vinh').says('tình hình ngày 29/3');
    expect([chat.text.includes('quá hạn: 3)'), chat.text.includes(first)]).toEqual([true, true]);
    await as('vinh').says('báo cáo từ 25/3 đến 29/3');
    const file = await opened(office, 'vinh');
    if (file.kind !== 'made') throw new Error(file.kind);
    expect(paragraphsOf(readWordFile(file.file.bytes))).toContain(first.replace('1 việc', '1 nhiệm vụ'));
    expect(office.talk.now()).toEqual(at('2024-04-02T08:00'));
  });
});

async function inTurn<T, R>(all: readonly T[], deed: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of all) done.push(await deed(one));
  return done;
}
