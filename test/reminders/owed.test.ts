import { describe, expect, it } from 'vitest';
import { digestFor } from '../../src/reminders/digest.ts';
import { rehearse } from '../../src/reminders/rehearse.ts';
import { createTicker } from '../../src/reminders/tick.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import { at, type PlayedOffice, playedOffice, zone } from './played-office.ts';

const now = at('2024-04-03T07:30');

/** Lan's task in Sở Y tế waits for Sở Tài chính, which Đức heads; Hùng heads UBND tỉnh above it. */
async function waiting() {
  const play = await playedOffice();
  const health = await play.unit('Sở Y tế', play.province);
  const finance = await play.unit('Sở Tài chính', play.province);
  const lan = await play.person('Lan', { unit: health });
  const duc = await play.person('Đức', { unit: finance, role: 'unit_head' });
  const hung = await play.person('Hùng', { role: 'unit_head' });
  const task = await play.task('NV1', { for: [lan], leadUnitId: health.id, currentDue: '2024-12-27', progress: 90 });
  return { play, health, finance, lan, duc, hung, task };
}

async function owedTo({ store, office }: PlayedOffice, person: PersonWithUnit) {
  return (await digestFor(store.read, person, now, office))?.owed ?? { total: 0, items: [] };
}

describe('what waits for a unit', () => {
  it('is told to its head, with since when, until when and how many tasks', async () => {
    const { play, finance, lan, duc, task } = await waiting();
    const other = await play.task('NV2', { for: [lan], leadUnitId: task.leadUnitId, currentDue: '2024-12-27' });
    const facts = { owner: finance, answerBy: '2024-04-15', reportedAt: at('2024-03-31T09:00'), also: [other] };
    await play.obstacle(task, lan, 'chưa có kinh phí', facts);
    expect(await owedTo(play, duc)).toMatchObject({
      total: 1,
      items: [{ text: 'chưa có kinh phí', unit: 'Sở Tài chính', tasks: 2, days: 3, answerBy: '2024-04-15' }],
    });
  });

  it('is told to the nearest head above where the unit has none, and to nobody twice', async () => {
    const { play, finance, health, lan, duc, hung, task } = await waiting();
    await play.obstacle(task, lan, 'chưa có kinh phí', { owner: finance });
    await play.obstacle(task, lan, 'thiếu người', { owner: health });
    expect((await owedTo(play, duc)).items.map(({ text }) => text)).toEqual(['chưa có kinh phí']);
    expect((await owedTo(play, hung)).items.map(({ text }) => text)).toEqual(['thiếu người']);
    expect((await owedTo(play, lan)).total).toBe(0);
  });

  it('is over once it is answered, resolved, or holds up nothing', async () => {
    const { play, finance, lan, duc, task } = await waiting();
    await play.obstacle(task, lan, 'đã trả lời', { owner: finance, state: 'answered', answer: 'sẽ cấp' });
    await play.obstacle(task, lan, 'đã gỡ', { owner: finance, state: 'resolved' });
    const done = await play.task('NV9', { for: [lan], state: 'confirmed' });
    await play.obstacle(done, lan, 'việc đã xong', { owner: finance });
    expect((await owedTo(play, duc)).total).toBe(0);
  });

  it('names the first to be answered first, five at most, and counts the rest', async () => {
    const { play, finance, lan, duc, task } = await waiting();
    for (let day = 16; day >= 10; day -= 1)
      await play.obstacle(task, lan, `vướng ${day}`, { owner: finance, answerBy: `2024-04-${day}` });
    const owed = await owedTo(play, duc);
    expect(owed.total).toBe(7);
    expect(owed.items.map(({ answerBy }) => answerBy?.slice(-2))).toEqual(['10', '11', '12', '13', '14']);
  });

  it('is in the rehearsal, and goes out once a day', async () => {
    const { play, finance, lan, duc, task } = await waiting();
    await play.obstacle(task, lan, 'chưa có kinh phí', { owner: finance });
    const rehearsed = await rehearse(play.store.read, now, zone);
    expect(rehearsed.find(({ person }) => person.id === duc.id)).toMatchObject({ items: [], owed: { total: 1 } });
    for (let i = 0; i < 2; i += 1)
      await createTicker({ store: play.store, zone, now: () => now, onError: () => undefined }).tick();
    expect(await play.store.read.outbox.count({ where: { personId: duc.id } })).toBe(1);
  });
});
