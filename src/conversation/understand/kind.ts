/**
 * The kind within an intent.
 * - `report_obstacle`: funding, legal, technical, staff, coordination, other; `resolved` when the person says it is cleared. `unit` is the one
 *   that has to clear the way
 * - `report_progress`, `correct`: `increase` when `amount` is added to the last figure ("thêm 15.200"), `note` when only words were said
 * - `pending`: `confirmation`, `extension`; `urgings` (what the person urged, and how far it came), `unanswered` (who owes them a word) · `return`: `not_mine` (the officer gives the task back), `refuse_extension` · `confirm`: `extension`
 * - `snooze`: `mute` (no reminders until `until` or the end of `date`) · `ranking`: `units`, `people` · `follow`: `stop`; without anything named, the list is asked for
 * - `report_document`: `docx`, `xlsx`, `png` · `task_card`: `due`, `who`, `progress`, `obstacle` (what was asked about the task)
 * - `settings`: `hour`, `language`, `people`, `broadcast`; `reach` (who is not reached), of them `never` (not linked), `blocked`, `mute_people` (do not react); `brief`, `brief_off` (the figures of the week in the digest), `rules` (how the office, or a programme, reminds), `letterhead` (head and foot of the written report) · `urge`: `explain` (yêu cầu giải trình), or, without tasks, which of a list: `overdue`, `due_soon`, `behind`, `silent`, `open`
 * - `silent`: `continuous` (nothing reported for the present period) · `summary`: `continuous` (those tasks alone) · `task_card`: `periods`, `indicator`
 * - `assign`: `join`, `leave` (who works with the focal officer), `all` (everything of the first of `people` goes to the second)
 * - `calendar`: `day_off`, `worked`, `swap` (`date` off, `instead` worked), `ordinary` (what was entered is taken out), `changes` (who changed it)
 * - `my_tasks`, `unit_status`, `summary`: `overdue`, `due_soon`, `behind`, `open`, `done` (only these)
 */
export type Kind =
  | 'funding'
  | 'legal'
  | 'technical'
  | 'staff'
  | 'coordination'
  | 'other'
  | 'resolved'
  | 'increase'
  | 'note'
  | 'confirmation'
  | 'extension'
  | 'not_mine'
  | 'refuse_extension'
  | 'mute'
  | 'units'
  | 'people'
  | 'stop'
  | 'docx'
  | 'xlsx'
  | 'png'
  | 'due'
  | 'who'
  | 'progress'
  | 'obstacle'
  | 'hour'
  | 'language'
  | 'broadcast'
  | 'reach'
  | 'never'
  | 'blocked'
  | 'mute_people'
  | 'brief'
  | 'brief_off'
  | 'rules'
  | 'letterhead'
  /** Of `help`: for what reason a reminder came. */
  | 'why'
  | 'explain'
  | 'urgings'
  | 'unanswered'
  | 'overdue'
  | 'due_soon'
  | 'behind'
  | 'silent'
  | 'open'
  | 'done'
  | 'continuous'
  | 'periods'
  | 'indicator'
  /** Of `summary`: the tasks that stand still, or were given up. */
  | 'paused'
  | 'cancelled'
  /** Of `leave`: the person (`person`) left the office, or goes to another unit (`unit`), from `date` on. */
  | 'left'
  | 'moved'
  /** Of `help`: what the person, or anybody of a task, may do. Of `pending`: tasks without an officer. */
  | 'rights'
  | 'unowned'
  /** Of `task_card`: the parts of the task. Of `assign`: the share of a part is `amount`. */
  | 'parts'
  /** Of `pending`: what will be sent in the digests of `date`, or of the next working day. */
  | 'reminders'
  | 'weight'
  /** Of `assign`: others beside the focal officer; somebody is taken out; all of somebody's tasks. */
  | 'join'
  | 'leave'
  | 'all'
  /** Of `calendar`; without one, it is asked about: days become off, a day is worked, both, days are ordinary again; who changed what. */
  | 'day_off'
  | 'worked'
  | 'swap'
  | 'ordinary'
  | 'changes';
