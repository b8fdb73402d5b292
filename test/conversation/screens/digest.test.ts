import { describe, expect, it } from 'vitest';
import { digestScreen } from '../../../src/conversation/screens/digest.ts';
import type { Viewer } from '../../../src/conversation/turn.ts';
import { viewText } from '../../../src/conversation/view.ts';
import { localDateAt } from '../../../src/domain/time-zone.ts';
import { type Language, textsIn } from '../../../src/language/fluent.ts';
import { digestFor } from '../../../src/reminders/digest.ts';
import type { PersonWithUnit } from '../../../src/store/people.ts';
import { at, type PlayedOffice, playedOffice, zone } from '../../reminders/played-office.ts';

/** The digest of that person as it is shown at that local time. */
async function shown(play: PlayedOffice, person: PersonWithUnit, when = '2024-04-03T07:30', language: Language = 'vi') {
  const { store, office } = play;
  const digest = await digestFor(store.read, person, at(when), office);
  if (digest === null) throw new Error('there is nothing to say');
  const clock = { at: at(when), today: localDateAt(at(when), zone) };
  const viewer: Viewer = {
    ...{ db: store.read, person, standsInFor: [], office, officeName: 'UBND tỉnh', text: textsIn(language) },
    ...clock,
  };
  return digestScreen(viewer, digest);
}

describe('the digest on the screen', () => {
  it('says how many first, then which and why, then why this message came', async () => {
    const play = await playedOffice();
    const lan = await play.person('Nguyễn Thị Lan');
    await play.task('NV1', { for: [lan], progress: 40, lastReportAt: at('2024-03-25T09:00') });
    await play.task('NV2', { for: [lan], currentDue: '2024-04-05', progress: 80 });
    const view = await shown(play, lan);
    expect(viewText(view)).toBe(
      [
        'Chào buổi sáng, anh/chị Nguyễn Thị Lan có 2 việc cần chú ý hôm nay.',
        '🔴 Quá hạn: 1 việc',
        'NV1 · Triển khai nội dung NV1',
        'Quá hạn 5 ngày (hạn 29/3/2024), đã đạt 40%',
        '🟡 Sắp đến hạn: 1 việc',
        'NV2 · Triển khai nội dung NV2',
        'Còn 2 ngày làm việc (hạn 5/4/2024), đã đạt 80%',
        'Vì sao nhận tin này: anh/chị có việc được giao đã quá hạn, việc được giao sắp đến hạn (nhắc khi còn 7, 3, 1, 0 ngày làm việc); ' +
          'bot nhắc một lần lúc 7:30 mỗi ngày làm việc. Đổi giờ: /caidat 8:00',
      ].join('\n'),
    );
    expect(view.blocks.map((block) => (block.kind === 'text' ? block.tone : 'table'))).toEqual([
      'title',
      undefined,
      undefined,
      'quiet',
    ]);
  });

  it('answers one task right there, and has a button for the whole list', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    const task = await play.task('NV1', { for: [lan] });
    const view = await shown(play, lan);
    expect(view.choices).toEqual([
      [
        { label: 'Cập nhật tiến độ', act: `p:${task.id}` },
        { label: 'Báo vướng mắc', act: `o:${task.id}` },
      ],
      [
        { label: 'Xin gia hạn', act: `e:${task.id}` },
        { label: 'Nhắc lại sau', act: '>nhac lai sau' },
      ],
      [{ label: 'NV1', act: `c:${task.id}` }],
      [{ label: 'Việc của tôi', act: '>/viec' }],
      [{ label: 'Tại sao tôi nhận tin này?', act: 'nw:20240403' }],
    ]);
    expect(view.about).toBe('NV1');
  });

  it('says what blocks a task instead of that it is late, and that more time was asked for', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    const task = await play.task('NV1', { for: [lan] });
    await play.obstacle(task, lan, 'chưa có kinh phí');
    await play.askExtension(task, lan, '2024-05-15');
    const lines = viewText(await shown(play, lan)).split('\n');
    expect(lines.slice(3, 5)).toEqual([
      'Đang vướng “chưa có kinh phí” từ 92 ngày, chưa rõ đơn vị tháo gỡ. Cần ai hỗ trợ, xin anh/chị nhắn một câu. ' +
        'Hạn 29/3/2024, đã đạt 0%.',
      'Đã xin gia hạn đến 15/5/2024, đang chờ quyết định.',
    ]);
    expect(lines.join('\n')).not.toContain('Quá hạn 5 ngày');
  });

  it('names the one in whose stead the reader acts', async () => {
    const play = await playedOffice();
    const [lan, minh] = [await play.person('Lan'), await play.person('Minh')];
    await play.task('NV1', { for: [lan] });
    await play.leave(lan, minh, '2024-04-03', '2024-04-03');
    expect(viewText(await shown(play, minh))).toContain('NV1 · Triển khai nội dung NV1 (làm thay Lan)');
  });

  it('says how many more there are than it shows', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    for (let n = 1; n <= 14; n += 1) await play.task(`NV${n}`, { for: [lan] });
    const view = await shown(play, lan);
    expect(viewText(view)).toContain('Còn 2 việc nữa, bấm nút bên dưới để xem hết.');
    expect(view.choices?.map((row) => row.length)).toEqual([4, 4, 4, 1, 1, 1]);
    expect(view.about).toBeUndefined();
  });

  it('does not say good morning in the afternoon', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    await play.task('NV1', { for: [lan] });
    const [first] = viewText(await shown(play, lan, '2024-04-03T15:00')).split('\n');
    expect(first).toBe('Chào anh/chị Lan, hôm nay có 1 việc cần chú ý.');
  });

  it('gives a coordinator and a unit head the lists from which it was taken', async () => {
    const play = await playedOffice();
    const health = await play.unit('Sở Y tế', play.province);
    const [hoa, lan] = [await play.person('Hoa', { role: 'coordinator' }), await play.person('Lan')];
    const head = await play.person('Hùng', { role: 'unit_head', unit: health });
    const place = { leadUnitId: health.id, for: [lan] };
    await play.task('XONG', { ...place, state: 'awaiting_confirmation', reportedDoneOn: '2024-04-01' });
    await play.askExtension(await play.task('TRE', place), lan, '2024-05-15');
    await play.task('QUA', place);
    const forHoa = await shown(play, hoa);
    expect(viewText(forHoa)).toContain('Sở Y tế báo hoàn thành ngày 1/4/2024, chờ anh/chị xác nhận');
    expect(viewText(forHoa)).toContain('Sở Y tế xin gia hạn đến 15/5/2024, chờ anh/chị quyết định');
    expect(forHoa.choices?.[1]).toEqual([{ label: 'Chờ tôi quyết định', act: '>/choduyet' }]);
    const forHead = await shown(play, head);
    expect(viewText(forHead)).toContain('Sở Y tế xin gia hạn đến 15/5/2024, chờ anh/chị cho ý kiến');
    expect(viewText(forHead)).toContain('Sở Y tế: quá hạn 5 ngày (hạn 29/3/2024), đã đạt 0%');
    expect(forHead.choices).toContainEqual([{ label: 'Việc quá hạn của đơn vị', act: `l:overdue:0:${health.id}` }]);
  });

  it('speaks English to whoever chose it', async () => {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    await play.task('NV1', { for: [lan], currentDue: '2024-04-03' });
    const text = viewText(await shown(play, lan, '2024-04-03T07:30', 'en'));
    expect(text).toContain('Good morning Lan, 1 task needs your attention today.');
    expect(text).toContain('Today is the last day, 0% done');
  });
});

describe('whoever waits for others', () => {
  async function blocked(facts: Parameters<PlayedOffice['obstacle']>[3]) {
    const play = await playedOffice();
    const lan = await play.person('Lan');
    await play.obstacle(await play.task('NV1', { for: [lan] }), lan, 'chưa có kinh phí', facts);
    return { play, lan };
  }

  it('is told whom the task waits for and since when, not that it is late', async () => {
    const play = await playedOffice();
    const finance = await play.unit('Sở Tài chính', play.province);
    const lan = await play.person('Lan');
    const facts = { owner: finance, reportedAt: at('2024-03-31T09:00') };
    await play.obstacle(await play.task('NV1', { for: [lan] }), lan, 'chưa có kinh phí', facts);
    const text = viewText(await shown(play, lan));
    expect(text).toContain('Đang vướng “chưa có kinh phí”, chờ Sở Tài chính từ 3 ngày. Hạn 29/3/2024, đã đạt 0%.');
    expect(text).not.toContain('Quá hạn 5 ngày');
    expect(viewText(await shown(play, lan, '2024-04-03T07:30', 'en'))).toContain(
      'waiting for Sở Tài chính for 3 days.',
    );
  });

  it('is told the answer, and how late the task is, when there is one', async () => {
    const { play, lan } = await blocked({ state: 'answered', answer: 'cấp trong tháng 4' });
    const text = viewText(await shown(play, lan));
    expect(text).toContain('đã được trả lời: “cấp trong tháng 4”');
    expect(text).toContain('Quá hạn 5 ngày');
  });

  it('is said to the head of the unit that is waited for, with a button for the card', async () => {
    const { play, lan } = await blocked({});
    const finance = await play.unit('Sở Tài chính', play.province);
    const duc = await play.person('Đức', { unit: finance, role: 'unit_head' });
    const facts = { owner: finance, answerBy: '2024-04-02', reportedAt: at('2024-04-01T09:00') };
    await play.obstacle(await play.task('NV2', { for: [lan] }), lan, 'chờ thẩm định', facts);
    const view = await shown(play, duc);
    expect(viewText(view)).toContain(
      '🚧 Chờ đơn vị anh/chị tháo gỡ: 1 vướng mắc\n' +
        '1. “chờ thẩm định”: Sở Tài chính, giữ 1 việc, chờ từ 2 ngày, quá hạn trả lời 2/4/2024',
    );
    expect(viewText(view)).toContain('anh/chị có vướng mắc chờ đơn vị phụ trách tháo gỡ');
    expect(view.choices?.[0]).toMatchObject([{ label: 'Vướng mắc 1', act: 'ob:2' }]);
  });
});
