import { type RuleName, type RuleValue, ruleKinds, ruleNames } from '../../domain/rule-book.ts';
import { type ActsOf, day, type Form, form, number, oneOf } from '../act-form.ts';

const rule = oneOf(Object.fromEntries(ruleNames.map((name, i) => [name, i])) as Record<RuleName, number>);

interface SetRule {
  /** 0: the whole office. */
  readonly programme: number;
  readonly rule: RuleName;
  /** Undefined: as it holds without a word of its own. */
  readonly value: RuleValue | undefined;
}

/** The value as "7.3.1.0", "1.2.10", "5"; "-": not reminded of; "d": as it holds without. */
const setRule: Form<SetRule> = {
  verb: 'ns',
  write: ({ programme, rule: name, value }) => [String(programme), rule.write(name), written(value)],
  read([programme = '', name = '', value = '', ...more]) {
    const known = rule.read(name);
    const id = number.read(programme);
    if (known === undefined || id === undefined || more.length > 0) return null;
    const read = valueIn(known, value);
    return read === null ? null : { programme: id, rule: known, value: read.value };
  },
};

function written(value: RuleValue | undefined): string {
  if (value === undefined) return 'd';
  if (value === null) return '-';
  if (typeof value === 'number') return String(value);
  if ('first' in value) return [value.first, value.every, value.weeklyFrom].join('.');
  return value.length === 0 ? '-' : value.join('.');
}

function valueIn(name: RuleName, said: string): { readonly value: RuleValue | undefined } | null {
  if (said === 'd') return { value: undefined };
  const kind = ruleKinds[name];
  if (said === '-') return { value: kind === 'before' ? [] : null };
  if (!/^\d{1,3}(?:\.\d{1,3}){0,5}$/.test(said)) return null;
  const [first = 0, every = 0, weeklyFrom = 0, ...more] = said.split('.').map(Number);
  if (kind === 'level') return { value: first };
  if (kind === 'before') return { value: said.split('.').map(Number) };
  return more.length > 0 ? null : { value: { first, every, weeklyFrom } };
}

/** What a button about the rules of reminders asks for; programme 0: the whole office. */
export const ruleForms = {
  rules: form('nr', { programme: number }),
  rule: form('no', { programme: number, rule }),
  set_rule: setRule,
  undo_rule: form('nu', { id: number }),
  /** Programmes to choose from. */
  rule_programmes: form('np', { page: number }),
  /** Why the digest of that day came. */
  why: form('nw', { day }),
};
export type RuleAct = ActsOf<typeof ruleForms>;
