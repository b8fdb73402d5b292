export const roles = ['officer', 'unit_head', 'coordinator', 'leader', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What a person is to a task, to an obstacle, or, for `summary_unit`, to a unit. A person can be several of these at once. */
export const relations = [
  /** The one assigned officer who answers for the task (đầu mối). */
  'focal',
  'assignee',
  /** Heads the lead unit or a unit above it. */
  'unit_head',
  /** Heads a supporting unit or a unit above it. */
  'supporting_head',
  /** Works in the lead unit. */
  'same_unit',
  /** Works in a supporting unit. */
  'supporting_unit',
  /** Is named for the part of a supporting unit or, where nobody is, works in that unit. */
  'support_officer',
  'responsible_leader',
  /** Heads the unit that leads the task of which this one is a part, or a unit above it: it was handed down by them. */
  'whole_head',
  /** Is named for the task of which this one is a part. */
  'whole_assignee',
  /** Heads the unit that is to resolve the obstacle, or a unit above it. */
  'owner_head',
  'none',
] as const;
export type Relation = (typeof relations)[number];

export const actions = [
  'view',
  'report_progress',
  'report_done',
  'report_obstacle',
  'acknowledge',
  'request_extension',
  'endorse_extension',
  'decide_extension',
  'confirm',
  'return',
  'assign',
  'reassign',
  /** Reports the part of a supporting unit, and what blocks it (relation: to that part). */
  'report_support',
  /** Names the officer for the part of a supporting unit (relation: to that part). */
  'name_support',
  /** Says what a supporting unit is to do. */
  'describe_support',
  'urge',
  'request_explanation',
  'answer_obstacle',
  'resolve_obstacle',
  /** Hands an obstacle to the unit that is to resolve it, and opens it again. */
  'decide_obstacle',
  'pause',
  'cancel',
  'undo_own',
  'undo_any',
  'broadcast',
  /** Makes a group chat that of a unit (relation: to the unit). */
  'link_group',
  'manage_people',
  /** Sees who is not reached by the bot (relation: to the unit). */
  'see_reach',
  /** Records that somebody leaves the office or the unit (relation: to the unit of that person). */
  'record_departure',
  /** Sets how the office, or a programme, reminds. */
  'set_rules',
  /** Sets the head and the foot of the written report. */
  'set_letterhead',
  /** Sets what an evaluation is reckoned with. */
  'set_evaluation',
  'import_plan',
  /** Changes which days are off and which are worked instead. */
  'change_calendar',
  'summary_unit',
  'summary_all',
] as const;
export type Action = (typeof actions)[number];

/** On every task, or only on those to which the person has one of the relations; a role that is not named may not. */
type Grant = 'always' | readonly Relation[];

const assigned: readonly Relation[] = ['focal', 'assignee'];
const assignedOrHead: readonly Relation[] = ['focal', 'assignee', 'unit_head'];
const headOfLeadUnit: readonly Relation[] = ['unit_head'];

/** Whoever is assigned reports, and so does the head of the lead unit; a coordinator only as an assigned officer. */
const reporters = { officer: assigned, unit_head: assignedOrHead, coordinator: assigned } as const;
/** The part is that of the supporting unit: whoever leads the task neither reports it nor answers for it. */
const supporters = {
  officer: ['support_officer'],
  unit_head: ['support_officer', 'supporting_head'],
  coordinator: ['support_officer'],
} as const;
const standingBody = { coordinator: 'always' } as const;
/** A part handed down within a unit is that unit's own matter: what the standing body decides of a whole, its head decides of the part. */
const standingBodyOrWhole = { unit_head: ['whole_head'], coordinator: 'always' } as const;
/** Whoever has to clear the way may say what they say, and that it is clear (rõ trách nhiệm). */
const ownerOrStandingBody = { unit_head: ['owner_head'], coordinator: 'always' } as const;
const handOut = { unit_head: headOfLeadUnit, coordinator: 'always' } as const;
const pressure = { coordinator: 'always', leader: 'always' } as const;
/** A head urges the own people. An explanation is owed to those above, by the head as well: it is not the head's to ask for. */
const urging = { unit_head: headOfLeadUnit, ...pressure } as const;
const overview = { coordinator: 'always', leader: 'always', admin: 'always' } as const;

const table: Readonly<Record<Action, Readonly<Partial<Record<Role, Grant>>>>> = {
  view: {
    officer: ['focal', 'assignee', 'same_unit', 'supporting_unit', 'support_officer', 'whole_assignee'],
    unit_head: [
      ...(['focal', 'assignee', 'unit_head', 'supporting_head', 'same_unit', 'supporting_unit'] as const),
      ...(['support_officer', 'whole_head', 'whole_assignee'] as const),
    ],
    ...overview,
  },
  report_progress: reporters,
  report_done: reporters,
  report_obstacle: reporters,
  acknowledge: reporters,
  request_extension: reporters,
  endorse_extension: { unit_head: headOfLeadUnit },
  decide_extension: standingBodyOrWhole,
  confirm: standingBodyOrWhole,
  return: standingBodyOrWhole,
  assign: handOut,
  reassign: handOut,
  report_support: supporters,
  name_support: { unit_head: ['supporting_head'], coordinator: 'always' },
  describe_support: handOut,
  urge: urging,
  request_explanation: pressure,
  answer_obstacle: ownerOrStandingBody,
  resolve_obstacle: ownerOrStandingBody,
  decide_obstacle: standingBody,
  pause: standingBodyOrWhole,
  cancel: standingBodyOrWhole,
  undo_own: { officer: assigned, unit_head: assignedOrHead, coordinator: 'always' },
  undo_any: standingBodyOrWhole,
  broadcast: standingBody,
  link_group: { unit_head: headOfLeadUnit, coordinator: 'always' },
  manage_people: { coordinator: 'always', admin: 'always' },
  see_reach: { unit_head: headOfLeadUnit, coordinator: 'always', admin: 'always' },
  record_departure: { unit_head: headOfLeadUnit, coordinator: 'always', admin: 'always' },
  set_rules: standingBody,
  set_letterhead: standingBody,
  set_evaluation: standingBody,
  import_plan: standingBody,
  change_calendar: { coordinator: 'always', admin: 'always' },
  summary_unit: { unit_head: headOfLeadUnit, ...overview },
  summary_all: overview,
};

/** What a role is granted: on everything, on what it has one of these relations to, or nothing (null). For telling, not for deciding. */
export function grantOf(role: Role, action: Action): 'always' | readonly Relation[] | null {
  return table[action][role] ?? null;
}

/** Whether somebody with these relations is named for the task. */
export function worksOnIt(relations: ReadonlySet<Relation>): boolean {
  return relations.has('focal') || relations.has('assignee');
}

/**
 * Whether a person of this role may do this to a task to which they have these relations (for `summary_unit`: to a unit).
 * The one place that decides; asked again at every press, because buttons grow old and can be forged.
 */
export function isAllowed(role: Role, action: Action, relations: ReadonlySet<Relation>): boolean {
  const grant = table[action][role];
  if (grant === undefined) return false;
  return grant === 'always' || grant.some((relation) => relations.has(relation));
}
