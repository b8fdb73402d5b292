import type { LocalDate } from '../domain/local-date.ts';
import type { NewsFact } from '../domain/news.ts';
import type { Period } from '../domain/periods.ts';
import type { AwayAlone, Unreached, UnreachedKind } from '../domain/reachability.ts';
import type { PressingTask } from '../store/pressing.ts';
import type { Relief } from '../store/reliefs.ts';
import type { Told } from '../store/reminder-log.ts';
import type { Brief } from './brief.ts';
import type { OffPace } from './reason-material.ts';
import type { Supports } from './supports.ts';

/** The parts of a digest, most urgent first. A task stands in one of them only: the first that fits. */
export const sections = [
  'overdue',
  'returned',
  'due_soon',
  'period_missed',
  'period_closing',
  'behind',
  'silent',
  'off_pace',
  'untaken',
  'awaiting_you',
  'unowned',
  'unit_overdue',
  'escalated',
  'unit_period',
] as const;
export type Section = (typeof sections)[number];

/** Why a task is in the digest, with the figure that proves it. */
export type Why =
  /** Calendar days after the deadline, at least 1. `unit_overdue`: a task of the unit one heads, assigned to others; `escalated`: of any unit. */
  | { readonly rule: 'overdue' | 'unit_overdue' | 'escalated'; readonly days: number }
  /** Working days after today up to the deadline; 0: today is the last. */
  | { readonly rule: 'due_soon'; readonly workingDaysLeft: number }
  /** Nothing was reported for the present period of a continuous task; working days after today up to its last one. */
  | { readonly rule: 'period_closing'; readonly workingDaysLeft: number; readonly period: Period }
  /** The period ended since the person's last digest, and nothing was reported for it. */
  | { readonly rule: 'period_missed'; readonly period: Period }
  /** Either of them, of a task of the unit one heads, assigned to others; 0 where the period is over. */
  | {
      readonly rule: 'unit_period';
      readonly missed: boolean;
      readonly workingDaysLeft: number;
      readonly period: Period;
    }
  /** Percentage points below what the working days so far call for. */
  | { readonly rule: 'behind'; readonly points: number }
  /** Whole working days since the last report, since it was taken up again after a pause, or since the start. */
  | { readonly rule: 'silent'; readonly workingDays: number }
  /** The result was returned on that local day, so many working days ago, with these words. */
  | { readonly rule: 'returned'; readonly on: LocalDate; readonly words: string; readonly workingDays: number }
  /** Given on that local day, so many working days ago, and not taken on. */
  | { readonly rule: 'untaken'; readonly on: LocalDate; readonly workingDays: number }
  | ({ readonly rule: 'off_pace' } & OffPace)
  /** The local day on which the result was reported. */
  | { readonly rule: 'awaiting_confirmation'; readonly reportedOn: LocalDate | null }
  /** Nobody answers for it; `formerly`: who did. */
  | { readonly rule: 'unowned'; readonly formerly: string | null }
  /** The deadline asked for is the item's `askedFor`. */
  | { readonly rule: 'awaiting_extension' | 'awaiting_opinion' };

/** A task that needs attention, and why. */
export interface PlainItem {
  readonly taskId: number;
  readonly code: string;
  readonly title: string;
  readonly programmeId: number;
  /** Lead unit, by its short name where it has one. */
  readonly unit: string;
  readonly due: LocalDate | null;
  /** Percent, 0–100. */
  readonly progress: number;
  /** Name of the absent person in whose stead this is the reader's; null: the reader's own. */
  readonly inSteadOf: string | null;
  readonly why: Why;
}

/** The same with what the office knows already of why it stands still. */
export type DigestItem = PlainItem & Relief & { readonly told: readonly Told[] };

/** One section. `items` may be fewer than `total`, never more. */
export interface Part<Item = DigestItem> {
  readonly section: Section;
  readonly total: number;
  readonly items: readonly Item[];
}

/** A phone shows this many without the reader losing the thread; the rest is counted, or behind a button. */
export const MOST_ITEMS = 12;

/** Fills the lines with the most urgent section first; a section without a line left still says how many it holds. */
export function fillLines(parts: readonly Part<PlainItem>[]): Part<PlainItem>[] {
  let left = MOST_ITEMS;
  return sections.flatMap((section) => {
    const part = parts.find((candidate) => candidate.section === section);
    if (part === undefined) return [];
    const items = part.items.slice(0, left);
    left -= items.length;
    return [{ ...part, items }];
  });
}

/** What happened to a task that the person follows, oldest first. */
export interface NewsItem {
  readonly taskId: number;
  readonly code: string;
  readonly title: string;
  readonly facts: readonly NewsFact[];
}

/** `items` may be fewer than `total`, never more. */
export interface News {
  readonly total: number;
  readonly items: readonly NewsItem[];
}

/** An obstacle that the reader's unit is to resolve. Of the tasks that it holds up only their number is told. */
export interface OwedObstacle {
  readonly obstacleId: number;
  readonly text: string;
  /** The unit that is to resolve it. */
  readonly unit: string;
  readonly tasks: number;
  /** Calendar days since it waits for that unit. */
  readonly days: number;
  readonly answerBy: LocalDate | null;
}

/** What of other people's work waits for the reader's unit. */
export interface Owed {
  readonly total: number;
  /** Those to be answered first, at most a few. */
  readonly items: readonly OwedObstacle[];
}

/** An urging of which a word is still owed. */
export interface UrgingItem {
  readonly urgingId: number;
  readonly codes: readonly string[];
  /** Who owes it; of an explanation that the reader owes, who asked for it. */
  readonly names: readonly string[];
  /** The local day on which it went out; null where only `explainBy` counts. */
  readonly on: LocalDate | null;
  /** The day until which the explanation is due; null: it is no request for one. */
  readonly explainBy: LocalDate | null;
}

export interface UrgingNews {
  /** Urged by the reader, and not answered within a working day. */
  readonly unanswered: readonly UrgingItem[];
  /** Asked for by the reader, and not sent by the day. */
  readonly missing: readonly UrgingItem[];
  /** Owed by the reader, soon or already. */
  readonly owed: readonly UrgingItem[];
}

/** An officer who would be reminded and whom no message reaches, or who is on leave with nobody in their stead. */
export interface UnreachedItem {
  readonly personId: number;
  readonly name: string;
  readonly why: Unreached | AwayAlone;
  /** Of what they would be reminded, most urgent first. */
  readonly tasks: readonly PlainItem[];
}

export interface UnreachedNews {
  /** People. */
  readonly total: number;
  /** Tasks of all of them. */
  readonly tasks: number;
  /** The longest overdue first, at most a few. */
  readonly items: readonly UnreachedItem[];
}

export interface Digest<Item = DigestItem> {
  /** The local day it is for. */
  readonly on: LocalDate;
  /** All tasks that need the person's attention, and the obstacles that their unit is to resolve. */
  readonly total: number;
  /** How many of them are in no section's `items`. */
  readonly more: number;
  /** The person's own tasks that press and were reminded of before; their next reminder is on another day. */
  readonly quiet: number;
  /** Most urgent first, none of them empty in `total`. */
  readonly sections: readonly Part<Item>[];
  /** What changed in what the person follows; not there: nothing did. None of it presses, so `total` does not count it. */
  readonly news?: News;
  readonly owed: Owed;
  /** Words that are owed about urgings; not there: none. They are counted in `total`. */
  readonly urgings?: UrgingNews;
  /** Parts of supporting units; not there: nothing to say of any. What is owed of them is counted in `total`, news is not. */
  readonly supports?: Supports;
  /** Officers of whom somebody has to be told, since they are not reached; not there: none. Their tasks are counted in `total`. */
  readonly unreached?: UnreachedNews;
  /** How many people of the office are not reached, once a week; not there: another day, or everybody is. */
  readonly reach?: Readonly<Record<UnreachedKind, number>>;
  /** What the week or the month brought, for those above, on its first working day; not there: another day, or they wanted none. */
  readonly briefs?: readonly Brief[];
}

export function itemOf(task: PressingTask, why: Why, inSteadOf: string | null = null): PlainItem {
  return {
    taskId: task.id,
    code: task.code,
    title: task.title,
    programmeId: task.programmeId,
    unit: task.leadUnit.shortName ?? task.leadUnit.name,
    due: task.currentDue,
    progress: task.progress,
    inSteadOf,
    why,
  };
}
