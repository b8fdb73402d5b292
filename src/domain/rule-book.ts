import { type Beats, defaultReminderRules, type ReminderRules } from './reminder-rules.ts';

export type RuleName = keyof ReminderRules;

/** What a rule is made of: days before an end, beats after a beginning, or the day on which a level above is told. */
export const ruleKinds = {
  beforeDue: 'before',
  beforePeriodEnd: 'before',
  overdue: 'beats',
  returned: 'beats',
  untaken: 'beats',
  behind: 'beats',
  silent: 'beats',
  offPace: 'beats',
  awaited: 'beats',
  toHead: 'level',
  toCoordinator: 'level',
  toLeader: 'level',
} as const satisfies Record<RuleName, 'before' | 'beats' | 'level'>;

export const ruleNames = Object.keys(ruleKinds) as readonly RuleName[];

/** What is overdue, and what waits for somebody, is always reminded of: nobody could find it otherwise. */
const ALWAYS: ReadonlySet<RuleName> = new Set(['overdue', 'awaited']);

export function mayBeOff(name: RuleName): boolean {
  return !ALWAYS.has(name);
}

export type RuleValue = ReminderRules[RuleName];

/** In working days: a quarter ahead, a year behind. */
export const LONGEST_AHEAD = 60;
export const LONGEST_AFTER = 250;
export const MOST_TIMES = 6;

/** Whether this can be the value of that rule: what is kept is data, and data may be wrong. */
export function isRuleValue(name: RuleName, value: unknown): boolean {
  if (value === null) return mayBeOff(name) && ruleKinds[name] !== 'before';
  switch (ruleKinds[name]) {
    case 'before':
      return Array.isArray(value) && value.length <= MOST_TIMES && value.every((one) => isCount(one, 0, LONGEST_AHEAD));
    case 'beats':
      return isBeats(value);
    case 'level':
      return isCount(value, 1, LONGEST_AFTER);
    default:
      return ruleKinds[name] satisfies never;
  }
}

function isBeats(value: unknown): value is Beats {
  if (typeof value !== 'object' || value === null) return false;
  const { first, every, weeklyFrom } = value as Partial<Beats>;
  return [first, every, weeklyFrom].every((one) => isCount(one, 1, LONGEST_AFTER));
}

function isCount(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** The rules of the office, and of the programmes that have some of their own. */
export interface RuleBook {
  readonly office: ReminderRules;
  readonly ofProgrammes: ReadonlyMap<number, ReminderRules>;
}

/** What was set of one rule, for a programme or (null) for the whole office. Undefined: what holds without it. */
export interface RuleSet {
  readonly programmeId: number | null;
  readonly rule: string;
  readonly value: unknown;
}

/** The book after these changes, the oldest first. What is no rule or no value of it is passed over. */
export function ruleBook(changes: readonly RuleSet[]): RuleBook {
  const set = new Map<number | null, Partial<Record<RuleName, unknown>>>();
  for (const { programmeId, rule, value } of changes) {
    const name = ruleNames.find((known) => known === rule);
    if (name === undefined || (value !== undefined && !isRuleValue(name, value))) continue;
    const { [name]: _before, ...others } = set.get(programmeId) ?? {};
    set.set(programmeId, value === undefined ? others : { ...others, [name]: value });
  }
  const office = { ...defaultReminderRules, ...(set.get(null) as Partial<ReminderRules> | undefined) };
  const own = [...set].flatMap(([programmeId, rules]): [number, ReminderRules][] =>
    programmeId === null || Object.keys(rules).length === 0
      ? []
      : [[programmeId, { ...office, ...(rules as Partial<ReminderRules>) }]],
  );
  return { office, ofProgrammes: new Map(own) };
}

export function rulesOf(book: RuleBook, programmeId: number): ReminderRules {
  return book.ofProgrammes.get(programmeId) ?? book.office;
}
