import { describe, expect, it } from 'vitest';
import { createTicker } from '../../src/reminders/tick.ts';
import { dayOff, keeper } from '../actions/calendar/changing.ts';
import { smallOffice } from '../support/small-office.ts';
import { at, zone } from './played-office.ts';

type Office = Awaited<ReturnType<typeof smallOffice>>;
const tick = ({ store }: Office, when: string) =>
  createTicker({ store, zone, now: () => at(when), onError: () => undefined }).tick();
const digestOf = ({ store, people }: Office, on: string) =>
  store.read.outbox.findUnique({ where: { key: `digest:${people.ha.id}:${on}` } });

describe('when a day becomes a day off', () => {
  it('a digest that is queued for it is not sent; if the day is worked after all it is, once', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    const ha = talk.as(people.ha);
    talk.setClock('2024-04-03T07:30');
    await tick(office, '2024-04-03T07:30');
    expect(await digestOf(office, '2024-04-03')).toMatchObject({ state: 'waiting' });
    const thu = keeper(store, people.thu, '2024-04-03T07:30');
    const changed = await thu.changes(dayOff('2024-04-03'));
    expect((await ha.hears()).text).toBe('');
    expect(await digestOf(office, '2024-04-03')).toMatchObject({ state: 'cancelled' });
    await tick(office, '2024-04-03T08:00');
    expect((await ha.hears()).text).toBe('');
    await thu.undoes(changed.ok ? changed.changeId : 0);
    expect((await ha.hears()).text).toContain('NV14');
    expect(await digestOf(office, '2024-04-03')).toMatchObject({ state: 'sent' });
    await tick(office, '2024-04-03T08:05');
    expect((await ha.hears()).text).toBe('');
  });

  it('nothing is planned for it, and what it would have told is told on the next working day', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    await keeper(store, people.thu).changes(dayOff('2024-04-03', '2024-04-04'));
    for (const day of ['03', '04']) expect((await tick(office, `2024-04-${day}T09:00`)).fired).toEqual([]);
    expect((await talk.as(people.thu).says('ngày mai ai được nhắc gì')).text).toContain('là ngày nghỉ');
    expect((await tick(office, '2024-04-05T07:30')).fired).toMatchObject([{ key: 'digest@2024-04-05T07:30' }]);
    talk.setClock('2024-04-05T07:30');
    expect((await talk.as(people.ha).hears()).text).toContain('NV14');
  });

  it('what waits to be told in the morning waits for the next one, and comes back when the day is worked after all', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    const thu = talk.as(people.thu);
    talk.setClock('2024-04-03T21:30');
    await thu.says('đôn đốc NV14');
    await thu.presses('Gửi');
    const waiting = () => store.read.outbox.findFirstOrThrow({ where: { state: 'waiting', lane: 1 } });
    const sendAt = async () => (await store.read.urging.findFirstOrThrow()).sendAt;
    expect((await waiting()).notBefore).toEqual(at('2024-04-04T07:30'));
    const keeps = keeper(store, people.thu, '2024-04-03T21:31');
    const changed = await keeps.changes(dayOff('2024-04-04'));
    expect((await waiting()).notBefore).toEqual(at('2024-04-05T07:30'));
    expect(await sendAt()).toEqual(at('2024-04-05T07:30'));
    await keeps.undoes(changed.ok ? changed.changeId : 0);
    expect((await waiting()).notBefore).toEqual(at('2024-04-04T07:30'));
    expect(await sendAt()).toEqual(at('2024-04-04T07:30'));
  });
});

describe('when a Saturday is worked', () => {
  it('it has its digests; taken back, it has none, also of those that are queued', async () => {
    const office = await smallOffice();
    const { talk, people, store } = office;
    const keeps = keeper(store, people.thu);
    expect((await tick(office, '2024-04-06T07:30')).fired).toEqual([]);
    const swapped = await keeps.changes({ deed: 'swap', off: '2024-04-05', worked: '2024-04-06' });
    expect((await tick(office, '2024-04-05T07:30')).fired).toEqual([]);
    expect((await tick(office, '2024-04-06T07:30')).fired).toMatchObject([{ key: 'digest@2024-04-06T07:30' }]);
    talk.setClock('2024-04-06T07:30');
    await keeper(store, people.thu, '2024-04-06T07:30').undoes(swapped.ok ? swapped.changeId : 0);
    expect((await talk.as(people.ha).hears()).text).toBe('');
    expect(await digestOf(office, '2024-04-06')).toMatchObject({ state: 'cancelled' });
  });
});
