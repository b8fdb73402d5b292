import { type PersonName, type SmallOffice, smallOffice } from './small-office.ts';
import type { Chatter } from './talk.ts';

export interface UrgingOffice extends SmallOffice {
  as(name: PersonName): Chatter;
  /** From now on nothing reaches the person. */
  cutOff(name: PersonName): Promise<void>;
  /** How many messages that urge were queued, for whomever. */
  urgingMessages(): Promise<number>;
}

/** The small office, with what tests of urgings do in it. */
export async function urgingOffice(): Promise<UrgingOffice> {
  const office = await smallOffice();
  const { store, people, talk } = office;
  return {
    ...office,
    as: (name) => talk.as(people[name]),
    async cutOff(name) {
      const where = { personId: people[name].id };
      await store.write((tx) => tx.address.updateMany({ where, data: { blockedAt: talk.now() } }));
    },
    urgingMessages: () => store.read.outbox.count({ where: { key: { startsWith: 'notice:urging:' } } }),
  };
}
