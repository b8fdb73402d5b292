import { isDeepStrictEqual } from 'node:util';
import { maySetRules } from '../../actions/set-reminder-rule.ts';
import { mayBeOff, type RuleName, type RuleValue, ruleKinds, rulesOf } from '../../domain/rule-book.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { programmeById } from '../../store/programmes.ts';
import { lastRuleChanges, valueOfChange } from '../../store/rule-changes.ts';
import { writeAct } from '../acts.ts';
import { dateWords } from '../screens/figures.ts';
import { said } from '../screens/plain.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { typedName, valueWords } from './rule-said.ts';

/** Values that offices use, to be set in one press; anything else is typed. */
const usual: Readonly<Record<'before' | 'beats' | 'level', readonly RuleValue[]>> = {
  before: [
    [10, 5, 2, 0],
    [7, 3, 1, 0],
    [5, 2, 0],
    [3, 1, 0],
    [1, 0],
  ],
  beats: [
    { first: 1, every: 1, weeklyFrom: 10 },
    { first: 1, every: 2, weeklyFrom: 10 },
    { first: 2, every: 3, weeklyFrom: 15 },
    { first: 1, every: 5, weeklyFrom: 1 },
  ],
  level: [1, 2, 3, 5, 7, 10, 15, 20],
};

/** The last changes that are told. */
const MOST_CHANGES = 3;

/** One rule: what it says, who set it when, and what it could be. `programmeId` 0: of the whole office. */
export async function rule(viewer: Viewer, programmeId: number, name: RuleName, aside?: string): Promise<View> {
  const { text, office, db } = viewer;
  const programme = programmeId === 0 ? null : await programmeById(db, programmeId);
  if (programmeId !== 0 && programme === null) return said(viewer, 'rejected-stale-button');
  const current = (programme === null ? office.reminders.office : rulesOf(office.reminders, programmeId))[name];
  const rule = text(`rule-name-${name}`);
  const may = maySetRules(asking(viewer)) !== null;
  const changes = await lastRuleChanges(db, { programmeId: programme?.id ?? null, rule: name }, MOST_CHANGES);
  const told = changes.map((change) => {
    const value = valueOfChange(change);
    return text('rule-changed', {
      ...{ name: change.person.name, date: dateWords(viewer, localDateAt(change.at, office.calendar.zone)) },
      value: value === undefined ? text('rule-default') : valueWords(viewer, value),
    });
  });
  return {
    blocks: [
      ...(aside === undefined ? [] : [paragraph(aside)]),
      title(
        programme === null
          ? text('rule-title', { rule })
          : text('rule-title-programme', { rule, programme: programme.name }),
      ),
      paragraph(text('rule-now', { value: valueWords(viewer, current) })),
      quiet(text(`rule-what-${name}`)),
      ...(told.length === 0 ? [] : [quiet(told.join('\n'))]),
      ...(may ? [quiet(text(`rule-example-${ruleKinds[name]}`, { rule: typedName(name) }))] : []),
    ],
    choices: [
      ...(may ? usualChoices(viewer, programmeId, name, current) : []),
      [{ label: text('button-rules'), act: writeAct({ do: 'rules', programme: programmeId }) }],
    ],
  };
}

function usualChoices(viewer: Viewer, programme: number, name: RuleName, current: RuleValue): Choice[][] {
  const { text } = viewer;
  const kind = ruleKinds[name];
  const off = mayBeOff(name) ? [kind === 'before' ? [] : null] : [];
  const values = [...usual[kind], ...off].filter((value) => !isDeepStrictEqual(value, current));
  const choices = values.map((value) => ({
    label:
      kind === 'level' && typeof value === 'number'
        ? text('rule-level-short', { days: value })
        : valueWords(viewer, value),
    act: writeAct({ do: 'set_rule', programme, rule: name, value }),
  }));
  const rows = kind === 'level' ? rowsOf(choices, 4) : choices.map((choice) => [choice]);
  const label = text(programme === 0 ? 'button-rule-default' : 'button-rule-like-office');
  return [...rows, [{ label, act: writeAct({ do: 'set_rule', programme, rule: name, value: undefined }) }]];
}

function rowsOf<T>(items: readonly T[], perRow: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / perRow) }, (_, i) => items.slice(i * perRow, (i + 1) * perRow));
}
