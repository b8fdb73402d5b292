import { viewersFor } from '../conversation/respond.ts';
import type { Viewer } from '../conversation/turn.ts';
import { loadOffice } from '../store/office.ts';
import { type PersonWithUnit, peopleById } from '../store/people.ts';
import type { Mailroom } from './surroundings.ts';

/** Those to whom the messages of one claim go. Whoever has left, or was never here, is null. */
export interface Readers {
  person(id: number): Promise<PersonWithUnit | null>;
  viewer(id: number): Promise<Viewer | null>;
}

/** Looks these people up when the first of them is asked for, and all at once. */
export function readersOf({ store, now, zone, officeName }: Mailroom, ids: readonly number[]): Readers {
  let people: Promise<ReadonlyMap<number, PersonWithUnit>> | undefined;
  let viewers: Promise<ReadonlyMap<number, Viewer>> | undefined;

  async function present(): Promise<ReadonlyMap<number, PersonWithUnit>> {
    const found = await peopleById(store.read, [...new Set(ids)]);
    return new Map(found.filter(({ leftAt }) => leftAt === null).map((person) => [person.id, person]));
  }

  async function asViewers(): Promise<ReadonlyMap<number, Viewer>> {
    people ??= present();
    const office = await loadOffice(store.read, zone);
    return viewersFor({ db: store.read, at: now(), zone, officeName }, [...(await people).values()], office);
  }

  return {
    async person(id) {
      people ??= present();
      return (await people).get(id) ?? null;
    },
    async viewer(id) {
      viewers ??= asViewers();
      return (await viewers).get(id) ?? null;
    },
  };
}
