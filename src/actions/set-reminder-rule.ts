import { isAllowed } from '../domain/permissions.ts';
import { isRuleValue, type RuleBook, type RuleName, type RuleValue, rulesOf } from '../domain/rule-book.ts';
import { namesOfRole, type PersonWithUnit } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import { ruleChange, setRule } from '../store/rule-changes.ts';
import { type Acting, actingAs, type Done, doneBy, rejected } from './acting.ts';
import { by } from './report-progress.ts';
import { capacitiesOf, type Who } from './stand-in.ts';

/** A rule, of one programme or of the whole office (null). */
export interface RuleMeant {
  readonly programmeId: number | null;
  readonly rule: RuleName;
}

export type RuleSetDone = Done<{ readonly changeId: number; readonly meant: RuleMeant; readonly before: RuleValue }>;

/** As whom they may set the rules of reminders, themselves or an absent person; null: not at all. */
export function maySetRules(who: Who): PersonWithUnit | null {
  return capacitiesOf(who).find(({ role }) => isAllowed(role, 'set_rules', new Set())) ?? null;
}

/** Sets a rule from now on; undefined: as it holds without a word of its own. What was sent is as it was. */
export async function setReminderRule(
  acting: Acting,
  meant: RuleMeant,
  value: RuleValue | undefined,
): Promise<RuleSetDone> {
  const { tx, office } = acting;
  const as = maySetRules(acting);
  if (as === null) return rejected({ kind: 'rules_not_yours', who: await namesOfRole(tx, 'coordinator') });
  const before = valueIn(office.reminders, meant);
  if (value !== undefined && !isRuleValue(meant.rule, value)) return rejected({ kind: 'bad_rule', rule: meant.rule });
  return { ok: true, changeId: await write(actingAs(acting, as), meant, value, before), meant, before };
}

/** Takes a change of a rule back: what held before it is set again. Only while it is the last one of its rule. */
export async function undoRule(acting: Acting, changeId: number): Promise<RuleSetDone> {
  const as = maySetRules(acting);
  if (as === null) return rejected({ kind: 'rules_not_yours', who: await namesOfRole(acting.tx, 'coordinator') });
  const found = await ruleChange(acting.tx, changeId);
  if (found === null || found.change.undoesId !== null) return rejected({ kind: 'nothing_to_undo' });
  const { change, isLast, before: earlier } = found;
  const meant = { programmeId: change.programmeId, rule: change.rule as RuleName };
  if (!isLast) return rejected({ kind: 'rule_changed_since', rule: meant.rule });
  const before = valueIn(acting.office.reminders, meant);
  const id = await write(actingAs(acting, as), meant, earlier, before, changeId);
  return { ok: true, changeId: id, meant, before };
}

async function write(
  acting: Acting,
  meant: RuleMeant,
  value: RuleValue | undefined,
  before: RuleValue,
  undoesId: number | null = null,
) {
  const id = await setRule(acting.tx, meant, value, doneBy(acting), undoesId);
  const to = value === undefined ? null : JSON.stringify(value);
  await recordChanges(acting.tx, by(acting, null), [{ what: `rule:${meant.rule}`, from: JSON.stringify(before), to }]);
  return id;
}

function valueIn(book: RuleBook, { programmeId, rule }: RuleMeant): RuleValue {
  return (programmeId === null ? book.office : rulesOf(book, programmeId))[rule];
}
