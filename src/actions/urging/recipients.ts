import type { LocalDate } from '../../domain/local-date.ts';
import { awayOn, substituteOn } from '../../store/leaves.ts';
import { headsOf, personById, type Reach, reachOf } from '../../store/people.ts';
import type { UrgingTask } from '../../store/urging-tasks.ts';
import type { Planning, UrgingWish } from './wish.ts';

/** Somebody who gets the urging of a task, and why it is they. */
export interface UrgingRecipient {
  readonly personId: number;
  readonly name: string;
  readonly reason: 'assigned' | 'substitute' | 'head';
  /** Who is away or cannot be reached; null: they are in nobody's place. */
  readonly insteadOf: { readonly id: number; readonly name: string } | null;
}

/** An assigned officer who gets nothing: away without a substitute, without a linked chat, or not having taken the task on. */
export interface Missed {
  readonly name: string;
  readonly why: 'away' | 'unreachable' | 'declined';
}

export interface Addressed {
  readonly recipients: readonly UrgingRecipient[];
  readonly missed: readonly Missed[];
}

/**
 * Finds who is to hear of a task on the day it goes out: everybody assigned, a substitute in the place of whoever is on leave, and the head
 * of the lead unit where that reaches nobody. An explanation is asked of that head in any case: the unit answers for it. Never whoever asks.
 */
export function createAddressing({ tx, actor }: Planning, on: LocalDate, wish: UrgingWish) {
  const reach = remembered((id: number): Promise<Reach | null> => reachOf(tx, id));
  const headsFor = remembered((unitId: number) => headsOf(tx, unitId));
  const substituteOf = remembered(async (id: number): Promise<number | null | undefined> => {
    if (!(await awayOn(tx, [id], on)).has(id)) return undefined;
    return (await substituteOn(tx, id, on))?.id ?? null;
  });
  const reached = async (id: number) => id !== actor.id && (await reach(id)) !== null;

  async function inPlaceOf(id: number, name: string): Promise<UrgingRecipient | Missed> {
    const substituteId = await substituteOf(id);
    if (substituteId === undefined)
      return (await reached(id))
        ? { personId: id, name, reason: 'assigned', insteadOf: null }
        : { name, why: 'unreachable' };
    const substitute = substituteId === null ? null : await personById(tx, substituteId);
    if (substitute === null || substitute.leftAt !== null || !(await reached(substitute.id)))
      return { name, why: 'away' };
    return { personId: substitute.id, name: substitute.name, reason: 'substitute', insteadOf: { id, name } };
  }

  async function headsOfUnit(unitId: number, first: UrgingRecipient['insteadOf']): Promise<UrgingRecipient[]> {
    const found: UrgingRecipient[] = [];
    for (const { id, name } of await headsFor(unitId)) {
      const head = id === actor.id ? null : await inPlaceOf(id, name);
      if (head !== null && !('why' in head)) found.push({ ...head, reason: 'head', insteadOf: first });
    }
    return found;
  }

  return {
    async of(task: UrgingTask): Promise<Addressed> {
      const { personId } = wish.list;
      const assigned = task.assignments.filter(({ person }) => person.leftAt === null);
      const meant = assigned.filter((one) => one.personId === personId);
      const missed: Missed[] = [];
      const recipients: UrgingRecipient[] = [];
      for (const { personId: id, person, declinedAt } of meant.length > 0 ? meant : assigned) {
        if (id === actor.id) continue;
        const found =
          declinedAt === null ? await inPlaceOf(id, person.name) : ({ name: person.name, why: 'declined' } as const);
        if ('why' in found) missed.push(found);
        else if (recipients.every((one) => one.personId !== found.personId)) recipients.push(found);
      }
      const [first] = assigned;
      const instead = first === undefined ? null : { id: first.personId, name: first.person.name };
      if (recipients.length > 0 && !wish.explains) return { recipients, missed };
      const heads = await headsOfUnit(task.leadUnitId, recipients.length > 0 ? null : instead);
      const others = heads.filter((head) => recipients.every(({ personId: id }) => id !== head.personId));
      return { recipients: [...recipients, ...others], missed };
    },
  };
}

/** Asks once for each id. */
function remembered<T>(ask: (id: number) => Promise<T>): (id: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (id) => {
    const answer = known.get(id) ?? ask(id);
    known.set(id, answer);
    return answer;
  };
}
