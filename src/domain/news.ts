import type { LocalDate } from './local-date.ts';

/** One thing that happened to a task, as its followers are told it. Percents are 0–100. */
export type NewsFact =
  /** `note`: what was written with it; told only where the figure stayed. */
  | { readonly kind: 'progress'; readonly from: number; readonly to: number; readonly note: string }
  /** A report of a continuous task for the period of this key (`periodKey`). */
  | { readonly kind: 'period'; readonly period: string; readonly note: string }
  | { readonly kind: 'done' | 'confirmed' | 'resumed' }
  | { readonly kind: 'returned' | 'cancelled' | 'paused'; readonly reason: string }
  | { readonly kind: 'extended' | 'not_extended'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly kind: 'obstacle' | 'resolved'; readonly text: string }
  | { readonly kind: 'overdue'; readonly due: LocalDate };

export interface NewsEvent {
  readonly at: Date;
  /** Who did it; null: nobody, or it is not on record. */
  readonly personId: number | null;
  readonly fact: NewsFact;
}

/** What a reader is to the task, for what they are told of it anyway. */
export interface NewsReader {
  readonly personId: number;
  /** Assigned, or standing in for somebody who is: decisions are told at once, deadlines in the own sections of the digest. */
  readonly isAssigned: boolean;
  /** Reads of results that wait in the section on what is to be decided. */
  readonly confirms: boolean;
}

/** What is news to this reader: not their own deeds, and not what they are told anyway. */
export function isNewsTo({ personId, isAssigned, confirms }: NewsReader, event: NewsEvent, awaits: boolean): boolean {
  if (event.personId === personId) return false;
  switch (event.fact.kind) {
    case 'progress':
    case 'period':
    case 'obstacle':
    case 'resolved':
      return true;
    case 'done':
      return !(confirms && awaits);
    case 'overdue':
      return !isAssigned;
    case 'confirmed':
    case 'returned':
    case 'cancelled':
    case 'paused':
    case 'resumed':
    case 'extended':
    case 'not_extended':
      return !isAssigned;
    default:
      return event.fact satisfies never;
  }
}

/** The facts in the order in which they happened; however often progress was reported, it is one step from the first figure to the last. */
export function factsOf(events: readonly NewsEvent[]): NewsFact[] {
  const facts = events.toSorted((a, b) => a.at.getTime() - b.at.getTime()).map(({ fact }) => fact);
  const steps = facts.filter((fact) => fact.kind === 'progress');
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return facts;
  const whole = { ...last, from: first.from };
  return facts.flatMap((fact): NewsFact[] => (fact === first ? [whole] : fact.kind === 'progress' ? [] : [fact]));
}

/** The smaller, the sooner it is read: what went wrong, what came to an end, what changes the plan, then the rest. */
const weights: Readonly<Record<NewsFact['kind'], number>> = {
  overdue: 0,
  returned: 0,
  cancelled: 0,
  done: 1,
  confirmed: 1,
  extended: 2,
  not_extended: 2,
  paused: 2,
  resumed: 2,
  obstacle: 3,
  resolved: 3,
  progress: 4,
  period: 4,
};

/** Weightier news first, of equal weight the newest. */
export function byWeight(a: readonly NewsEvent[], b: readonly NewsEvent[]): number {
  const weight = (events: readonly NewsEvent[]) => Math.min(...events.map(({ fact }) => weights[fact.kind]));
  const newest = (events: readonly NewsEvent[]) => Math.max(...events.map(({ at }) => at.getTime()));
  return weight(a) - weight(b) || newest(b) - newest(a);
}
