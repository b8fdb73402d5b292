import type { RuleName, RuleSet, RuleValue } from '../domain/rule-book.ts';
import type { Db } from './store.ts';

/** What was set of the rules of reminders, the oldest first. */
export async function ruleSets(db: Db): Promise<RuleSet[]> {
  const rows = await db.reminderRuleChange.findMany({
    orderBy: { id: 'asc' },
    select: { programmeId: true, rule: true, value: true },
  });
  return rows.map((row) => ({ ...row, value: valueOfChange(row) }));
}

/** Who set it, when and from where. */
export interface SetBy {
  readonly personId: number;
  readonly onBehalfOfId: number | null;
  readonly at: Date;
  readonly channel: string;
  readonly incomingId: number | null;
}

/** A rule as it is to hold from now on; undefined: as it holds without a word of its own. `undoesId`: the change that this one takes back. Returns the id of the change. */
export async function setRule(
  tx: Db,
  of: { readonly programmeId: number | null; readonly rule: RuleName },
  value: RuleValue | undefined,
  by: SetBy,
  undoesId: number | null = null,
): Promise<number> {
  const kept = value === undefined ? {} : { is: value };
  return (await tx.reminderRuleChange.create({ data: { ...of, ...by, value: kept as object, undoesId } })).id;
}

/** The last changes of a rule, of one programme or of the whole office (null), the newest first. */
export function lastRuleChanges(
  db: Db,
  of: { readonly programmeId: number | null; readonly rule: RuleName },
  take: number,
) {
  return db.reminderRuleChange.findMany({
    where: of,
    orderBy: { id: 'desc' },
    take,
    include: { person: { select: { name: true } } },
  });
}

/** What the change set; undefined: back to what holds without it. */
export function valueOfChange({ value }: { readonly value: unknown }): RuleValue | undefined {
  return (value as { is?: RuleValue }).is;
}

/** The last change that this person made since then and that was not taken back; null: none. */
export async function lastRuleChangeBy(db: Db, personId: number, since: Date) {
  const changes = await db.reminderRuleChange.findMany({
    where: { personId, at: { gte: since } },
    orderBy: { id: 'desc' },
    select: { id: true, at: true, undoesId: true },
  });
  const undone = new Set(changes.map(({ undoesId }) => undoesId));
  return changes.find(({ id, undoesId }) => undoesId === null && !undone.has(id)) ?? null;
}

/** A change, what was set before it, and whether another came after; null: there is none. */
export async function ruleChange(db: Db, id: number) {
  const change = await db.reminderRuleChange.findUnique({ where: { id } });
  if (change === null) return null;
  const same = { programmeId: change.programmeId, rule: change.rule };
  const before = await db.reminderRuleChange.findFirst({ where: { ...same, id: { lt: id } }, orderBy: { id: 'desc' } });
  const after = await db.reminderRuleChange.findFirst({ where: { ...same, id: { gt: id } }, select: { id: true } });
  return { change, before: before === null ? undefined : valueOfChange(before), isLast: after === null };
}
