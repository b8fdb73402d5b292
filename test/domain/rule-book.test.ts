import { describe, expect, it } from 'vitest';
import { defaultReminderRules } from '../../src/domain/reminder-rules.ts';
import { isRuleValue, ruleBook, ruleNames, rulesOf } from '../../src/domain/rule-book.ts';

describe('the book of rules', () => {
  it('holds what was set last, for a programme before the whole office', () => {
    const book = ruleBook([
      { programmeId: null, rule: 'toHead', value: 5 },
      { programmeId: 1, rule: 'toHead', value: 1 },
      { programmeId: 1, rule: 'silent', value: null },
      { programmeId: null, rule: 'toHead', value: 4 },
      { programmeId: 2, rule: 'toHead', value: 9 },
      { programmeId: 2, rule: 'toHead', value: undefined },
    ]);
    expect(book.office).toEqual({ ...defaultReminderRules, toHead: 4 });
    expect(rulesOf(book, 1)).toEqual({ ...defaultReminderRules, toHead: 1, silent: null });
    expect(rulesOf(book, 2)).toBe(book.office);
    expect([...book.ofProgrammes.keys()]).toEqual([1]);
  });

  it('passes over what is no rule, and what can be no value of it', () => {
    const wrong = [
      ...['often', [7, 'x'], { first: 0, every: 1, weeklyFrom: 1 }, { first: 1 }, -1, 300, null].map((value) => ({
        ...{ programmeId: null, rule: 'overdue', value },
      })),
      { programmeId: null, rule: 'beforeDue', value: [7, 61] },
      { programmeId: null, rule: 'beforeDue', value: [1, 2, 3, 4, 5, 6, 7] },
      { programmeId: null, rule: 'toString', value: 3 },
    ];
    expect(ruleBook(wrong).office).toEqual(defaultReminderRules);
  });

  it('can hold every default, and never turns off what nobody could find otherwise', () => {
    for (const name of ruleNames) expect(isRuleValue(name, defaultReminderRules[name])).toBe(true);
    expect(ruleNames.filter((name) => !isRuleValue(name, null))).toEqual([
      ...['beforeDue', 'beforePeriodEnd', 'overdue', 'awaited'],
    ]);
  });
});
