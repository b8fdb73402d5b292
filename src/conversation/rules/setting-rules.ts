import { type RuleMeant, type RuleSetDone, setReminderRule, undoRule } from '../../actions/set-reminder-rule.ts';
import { type Beats, defaultReminderRules } from '../../domain/reminder-rules.ts';
import { type RuleName, type RuleValue, ruleKinds, rulesOf } from '../../domain/rule-book.ts';
import { loadOffice } from '../../store/office.ts';
import { programmeById } from '../../store/programmes.ts';
import { writeAct } from '../acts.ts';
import { rejection } from '../screens/rejection.ts';
import { answer, change, type Outcome, type Turn, type Viewer, viewerWithin } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import type { RuleWish } from '../understand/rule-words.ts';
import { type Choice, paragraph, quiet, type View } from '../view.ts';
import { rule } from './rule.ts';
import type { RuleAct } from './rule-acts.ts';
import { typedName, valueWords } from './rule-said.ts';
import { ruleProgrammes, rules } from './rules.ts';
import { why } from './why.ts';

/** "Quy tắc nhắc quá hạn 3 ngày một lần": shows the rules, one of them, or sets it at once with a way back. */
export async function settingRules(turn: Turn, { rule: said = {}, programmeId }: Reading): Promise<Outcome> {
  const programme = Number(programmeId ?? 0);
  const { name, wish, unclear } = said;
  if (name === undefined) {
    if (wish?.to === 'default') return answer(await rules(turn, programme, turn.text('rules-default-one')));
    return answer(await rules(turn, programme, unclear === true ? turn.text('rules-unclear') : undefined));
  }
  if (wish === undefined) {
    const how = turn.text(`rule-example-${ruleKinds[name]}`, { rule: typedName(name) });
    return answer(await rule(turn, programme, name, unclear === true ? turn.text('rule-unclear', { how }) : undefined));
  }
  return set(
    turn,
    { programmeId: programme === 0 ? null : programme, rule: name },
    valueWished(turn, programme, name, wish),
  );
}

export async function pressOnRules(turn: Turn, act: RuleAct): Promise<Outcome> {
  switch (act.do) {
    case 'rules':
      return answer(await rules(turn, act.programme));
    case 'rule_programmes':
      return { kind: 'answer', answer: { views: [await ruleProgrammes(turn, act.page)], replaces: act.page > 0 } };
    case 'rule':
      return answer(await rule(turn, act.programme, act.rule));
    case 'set_rule':
      return set(turn, { programmeId: act.programme === 0 ? null : act.programme, rule: act.rule }, act.value);
    case 'why':
      return answer(await why(turn, { on: act.day }));
    case 'undo_rule':
      return change(async (acting) => ({
        views: [await ruleTold(viewerWithin(turn, acting), await undoRule(acting, act.id), 'rule-undone')],
      }));
    default:
      return act satisfies never;
  }
}

function set(turn: Turn, meant: RuleMeant, value: RuleValue | undefined): Outcome {
  return change(async (acting) => ({
    views: [await ruleTold(viewerWithin(turn, acting), await setReminderRule(acting, meant, value), 'rule-set')],
  }));
}

/** Read back with what it was, from when it holds, and the way back. */
export async function ruleTold(viewer: Viewer, done: RuleSetDone, id: 'rule-set' | 'rule-undone'): Promise<View> {
  if (!done.ok) return rejection(viewer, done.rejection);
  const { text, db, office } = viewer;
  const { meant, before, changeId } = done;
  const { reminders } = await loadOffice(db, office.calendar.zone);
  const { programmeId, rule: name } = meant;
  const now = (programmeId === null ? reminders.office : rulesOf(reminders, programmeId))[name];
  const programme = programmeId === null ? null : await programmeById(db, programmeId);
  const words = {
    rule: text(`rule-name-${name}`),
    where: programme === null ? text('rule-where-office') : text('rule-where-programme', { programme: programme.name }),
    ...{ value: valueWords(viewer, now), before: valueWords(viewer, before) },
  };
  return {
    blocks: [paragraph(text(id, words)), quiet(text('rule-from-when'))],
    choices: [
      [
        ...(id === 'rule-set'
          ? [{ label: text('button-undo'), act: writeAct({ do: 'undo_rule', id: changeId }) }]
          : []),
        { label: text('button-rules'), act: writeAct({ do: 'rules', programme: programmeId ?? 0 }) },
      ],
      [tomorrow(viewer)],
    ],
  };
}

function tomorrow({ text, office, today }: Viewer): Choice {
  const day = office.calendar.addWorkingDays(today, 1);
  return { label: text('button-rehearsed'), act: writeAct({ do: 'rehearsed', day, unit: 0, page: 0 }) };
}

function valueWished({ office }: Turn, programme: number, name: RuleName, wish: RuleWish): RuleValue | undefined {
  const current = rulesOf(office.reminders, programme)[name];
  switch (wish.to) {
    case 'default':
      return undefined;
    case 'off':
      return ruleKinds[name] === 'before' ? [] : null;
    case 'on':
      return isOff(current) ? defaultReminderRules[name] : current;
    case 'days':
      return wish.days;
    case 'after':
      return wish.days;
    case 'beats':
      return beatsWished(current, name, wish);
    default:
      return wish satisfies never;
  }
}

const isOff = (value: RuleValue) => value === null || (Array.isArray(value) && value.length === 0);

/** What was not said stays; whoever wants it oftener than once a week has it so for two weeks. */
function beatsWished(current: RuleValue, name: RuleName, wish: Extract<RuleWish, { to: 'beats' }>): Beats {
  const usual = defaultReminderRules[name] as Beats;
  const before = isOff(current) ? usual : (current as Beats);
  const first = wish.first ?? before.first;
  const every = wish.every ?? before.every;
  const weekly = wish.weeklyFrom ?? before.weeklyFrom;
  const turnsWeeklyAtOnce =
    weekly <= first && wish.weeklyFrom === undefined && wish.every !== undefined && every < WEEK;
  return { first, every, weeklyFrom: turnsWeeklyAtOnce ? TWO_WEEKS : weekly };
}

const WEEK = 5;
const TWO_WEEKS = 10;
