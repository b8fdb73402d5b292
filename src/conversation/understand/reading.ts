import type { WorkCalendar } from '../../domain/calendar.ts';
import type { HolidayName } from '../../domain/holidays.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { ChartName } from '../../reports/wish.ts';
import type { Kind } from './kind.ts';
import type { LetterheadWish } from './letterhead-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { RuleSaid } from './rule-words.ts';

/** What a person wants, in the names that `understand --json` prints. */
export type Intent =
  | 'my_tasks'
  | 'task_card'
  | 'report_progress'
  | 'report_done'
  | 'report_obstacle'
  | 'request_extension'
  | 'acknowledge'
  | 'assign'
  | 'confirm'
  | 'return'
  | 'urge'
  /** The standing body has a task stand still, gives it up, or has it taken up again. */
  | 'pause'
  | 'cancel'
  | 'resume'
  | 'summary'
  | 'overdue'
  | 'due_soon'
  | 'behind'
  | 'silent'
  | 'unit_status'
  | 'compare_units'
  | 'ranking'
  | 'person_status'
  | 'pending'
  | 'search'
  | 'history'
  | 'bottlenecks'
  | 'indicators'
  | 'report_document'
  | 'snooze'
  | 'leave'
  | 'undo'
  | 'correct'
  | 'follow'
  | 'settings'
  | 'help'
  | 'link'
  /** The office's days off and the days worked instead: asked about, or changed. */
  | 'calendar'
  | 'none';

/**
 * What has to be asked before the reading may be acted on. A reading that would change data and carries an `ask` must
 * never be written as it stands.
 *
 * - `which_task` no task was named and none is at hand · `which_unit`, `which_person` none known, or several candidates
 * - `which_percent` a quantity in words ("hơn nửa", "sáu mươi") · `percent_out_of_range` ("120%", left out of `percent`)
 * - `ambiguous_number` a bare or dotted number that could be several things ("1.5", "NV12 60")
 * - `contradiction` figures that cannot all be true ("12/20 … 70%", "25/20 xã", "xong rồi … 60%")
 * - `bad_date` not in the calendar ("31/02"; left out of `date`) · `which_date` a date is needed and none was said, or one in words
 *   that have no fixed day ("sau Tết")
 * - `fall` the new percent is below the last one · `jump` it jumps to 100 by percentage ("NV12 100%"): done, or only progress?
 * - `which_intent` a task and a number or note, but it is not sure that it is a report ("NV12 60") ·
 *   `not_now` said of the future or only perhaps ("NV12 sẽ đạt 60%")
 * - `which_text` the text itself is missing ("vướng mắc", "tìm")
 */
export type Ask =
  | 'which_task'
  | 'which_unit'
  | 'which_person'
  /** Several people were named: who of them answers for it? */
  | 'which_focal'
  | 'which_percent'
  | 'percent_out_of_range'
  | 'ambiguous_number'
  | 'contradiction'
  | 'bad_date'
  | 'which_date'
  | 'fall'
  | 'jump'
  | 'which_intent'
  | 'not_now'
  | 'which_text';

/**
 * A stretch of time, as a stable string.
 *
 * - absolute: `2024`, `2024-H1` `2024-H2` (half-years), `2024-9M` (nine months), `2024-Q1`, `2024-06`, `2024-W14` (ISO week)
 * - relative to today, when the person said it so: `this_week` `last_week` `next_week`
 *   `this_month` `last_month` `next_month` `this_quarter` `last_quarter` `next_quarter` `this_year` `last_year` `next_year`
 * - a single day is never a period but a `date`
 * - a comparison of two: the later and the earlier joined by a slash, `this_week/last_week`; of two days, `2024-04-02/2024-03-31`
 */
export type Period = string;

/** One thing that a person said. One message gives one or more of them, in the order said. */
export interface Reading {
  readonly intent: Intent;
  /** Canonical codes: `NV12`, `MH3`, `NV12.1`. */
  readonly tasks?: readonly string[];
  /** 0–100. */
  readonly percent?: number;
  /** With `total`: a quantity against its target, 12/20. */
  readonly done?: number;
  readonly total?: number;
  /** A plain number: the new level, or with `kind: 'increase'` what is added to it. */
  readonly amount?: number;
  /** The day meant; for an extension the new due date, for a snooze the day of the next reminder, for an obstacle the day before which an answer is needed. */
  readonly date?: LocalDate;
  /** The last day of a stretch (leave, a pause). */
  readonly until?: LocalDate;
  /** The day that is worked for `date`, which is off. */
  readonly instead?: LocalDate;
  /** Canonical full name. */
  readonly unit?: string;
  readonly units?: readonly string[];
  /** Full name when the person is known, otherwise as typed. */
  readonly person?: string;
  /** Several people: who is added or taken out, or who works on it together; of `all` whose tasks they are, and who gets them. */
  readonly people?: readonly string[];
  readonly programme?: string;
  readonly group?: string;
  readonly period?: Period;
  /** The person's own words (NFC, as typed): an obstacle, a reason, a search text, a progress note, an invitation code. */
  readonly note?: string;
  readonly kind?: Kind;
  /** Handing down: the code of the task of which it is a part. */
  readonly partOf?: string;
  /** What is reported, or who is named, is of the part of a supporting unit: "phần phối hợp", or "phần của sở em", which may be that. */
  readonly part?: 'support' | 'own';
  /** Canonical full name of the unit whose part it is. */
  readonly partUnit?: string;
  readonly ask?: Ask;
  // Below: for the screens; `publicReading` strips it.
  /** Lexicon ids that belong to `unit` or, in order, to `units`. */
  readonly unitIds?: readonly string[];
  readonly personId?: string;
  readonly partUnitId?: string;
  /** Ids that belong, in order, to `people`. */
  readonly personIds?: readonly string[];
  readonly programmeId?: string;
  readonly groupId?: string;
  /** With `ask: 'which_unit' | 'which_person'`: what it may be (several candidates), or what comes nearest (none). At most 8. */
  readonly candidates?: readonly Candidate[];
  /** The task came from the card, the message replied to or the last report, not from the words. */
  readonly fromContext?: boolean;
  /** Only for handing out: what is to come of it, as typed; ids of the supporting units; how often a task without end is reported. */
  readonly product?: string;
  readonly supportIds?: readonly string[];
  readonly cadence?: 'weekly' | 'monthly' | 'quarterly';
  /** Its share beside the other parts. */
  readonly weight?: number;
  /** Only for asking for explanations without naming tasks: those that are in this state. */
  readonly filter?: 'overdue' | 'due_soon' | 'behind' | 'silent' | 'open';
  /** Asked is for points: whoever is named or ranked is evaluated; `how` they are reckoned, or the workbook of them. */
  readonly scored?: true | 'how' | 'file';
  /** A ranking from its other end: who stands best. */
  readonly best?: true;
  /** What is counted by `amount` or by `done` and `total`, as typed: "tài khoản", "xã". */
  readonly measure?: string;
  /** Hour of the office's day, `HH:mm`, said with a reminder: "8h30", "chiều" (14:00), "sáng" (07:30), "tối" (18:00). */
  readonly time?: string;
  /** Only for a snooze: how long from now, in minutes ("2 tiếng nữa"). */
  readonly minutes?: number;
  /** Only for an extension or a snooze: a length instead of a date, as said; `date` is then reckoned when a base is known. */
  readonly shift?: Shift;
  /** Only for a picture of the figures: which of them. */
  readonly chart?: ChartName;
  /** Only for `settings` of kind `letterhead`: which field of the written report, and what is wanted of it. */
  readonly letterhead?: LetterheadWish;
  /** Only for `settings` of kind `rules`: which rule of reminders, and what is wanted of it. */
  readonly rule?: RuleSaid;
  /** Of the calendar: which holiday is asked about. */
  readonly holiday?: HolidayName;
  /** `date` was said without a year: the first that fits from today on. */
  readonly yearless?: true;
  /** All that was said of the one task, for tasks that are reported in words. */
  readonly words?: SaidWords;
}

/** What was said of a task in the person's own words. */
export interface SaidWords {
  /** As typed, without the code and without the name of a period in front. */
  readonly text: string;
  /** The first stretch of time in it: as `Period`, or `this_period`, `last_period` ("kỳ này", "kỳ trước"). */
  readonly period?: string;
  /** The stretch names the period that is reported ("kỳ tháng 3", "báo cáo quý I"), not only when something was done. */
  readonly named?: true;
  /** The name stands in front like a heading: "kỳ tháng 3: …". */
  readonly titled?: true;
  /** They are somebody else's words. */
  readonly heard?: true;
  /** It asks, or wants to be shown something. */
  readonly asked?: true;
  /** How many of the words the grammar does not know. */
  readonly strange: number;
  /** Said in answer to the question what was done. */
  readonly answers?: true;
}

export interface Candidate {
  readonly id: string;
  /** Full name; a person's with the unit's in brackets. */
  readonly name: string;
}

/** "thêm 2 tuần": to be added to the task's current due date. */
export interface Shift {
  readonly count: number;
  readonly of: 'day' | 'working_day' | 'week' | 'month';
}

/** What the conversation knows when the text arrives. */
export interface Context {
  /** The office's local date. */
  readonly today: LocalDate;
  readonly lexicon: Lexicon;
  /** Code of the task whose card was shown last. */
  readonly cardTask?: string;
  /** Code of the task of the message that is replied to; stronger than `cardTask`. */
  readonly replyTask?: string;
  /** The person's last report, which a correction leans on. */
  readonly lastReport?: { readonly task: string; readonly percent?: number };
  /** The question answered last in this chat, which "thế Sở Tư pháp?" asks again of another. */
  readonly lastAsked?: Reading;
  /** Full name of the unit that the person belongs to: "đơn vị tôi". */
  readonly ownUnit?: string;
  /** The person keeps the office's calendar: "nghỉ 24/11/2026" from them is an order. */
  readonly keepsCalendar?: true;
  /** The person may pause and cancel tasks: "NV12 tạm dừng" from them is an order. */
  readonly decides?: true;
  /** The text is not the person's own (a forwarded message): what it would change is asked about first. */
  readonly secondhand?: true;
  /** Decides what a working day is ("10 ngày làm việc"); without it Monday to Friday. */
  readonly calendar?: Pick<WorkCalendar, 'addWorkingDays'>;
}
