import type { RuleName } from '../../domain/rule-book.ts';
import { rulesOf } from '../../domain/rule-book.ts';
import { type Section, sections } from '../../reminders/digest-items.ts';
import { type RemindedOf, remindedOf } from '../../store/reminded-of.ts';
import { writeAct } from '../acts.ts';
import { dateWords } from '../screens/figures.ts';
import { said } from '../screens/plain.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, quiet, title, type View } from '../view.ts';
import { valueWords } from './rule-said.ts';

/** A digest names no more tasks than this. */
const MOST = 12;

/** For what reason a reminder came: of each task that it named the rule, the dates and as whom the reader was told. */
export async function why(
  viewer: Viewer,
  asked: { readonly on?: string; readonly codes?: readonly string[] },
): Promise<View> {
  const { text, db, person } = viewer;
  const rows = await remindedOf(db, person.id, asked);
  const [first] = rows;
  if (first === undefined)
    return {
      ...said(viewer, 'why-nothing', { hour: person.digestAt.replace(/^0/, '') }),
      choices: [[rulesChoice(viewer)]],
    };
  const lines = rows.slice(0, MOST).map((row) => lineOf(viewer, row));
  return {
    blocks: [
      title(text('why-title', { date: dateWords(viewer, first.on), count: rows.length })),
      ...lines.map(paragraph),
      quiet(text('why-change', { hour: person.digestAt.replace(/^0/, '') })),
    ],
    choices: [[rulesChoice(viewer)]],
  };
}

function rulesChoice({ text }: Viewer) {
  return { label: text('button-rules'), act: writeAct({ do: 'rules', programme: 0 }) };
}

function lineOf(viewer: Viewer, { task, rule }: RemindedOf): string {
  const { text, office } = viewer;
  const section = sections.find((known) => known === rule) ?? 'overdue';
  const name = ruleOf(section, viewer);
  return text('why-line', {
    ...{ code: task.code, what: text(`remind-why-${section}`), dates: datesOf(viewer, task) },
    ...{
      rule: text(`rule-name-${name}`),
      value: valueWords(viewer, rulesOf(office.reminders, task.programmeId)[name]),
    },
    level: text(`why-level-${levelOf(section, viewer)}`),
  });
}

function datesOf(viewer: Viewer, { currentDue, originalDue }: RemindedOf['task']): string {
  if (currentDue === null) return viewer.text('why-no-due');
  const due = { due: dateWords(viewer, currentDue) };
  return originalDue === null || originalDue === currentDue
    ? viewer.text('why-due', due)
    : viewer.text('why-due-extended', { ...due, original: dateWords(viewer, originalDue) });
}

function ruleOf(section: Section, { person }: Viewer): RuleName {
  switch (section) {
    case 'due_soon':
      return 'beforeDue';
    case 'period_missed':
    case 'period_closing':
    case 'unit_period':
      return 'beforePeriodEnd';
    case 'off_pace':
      return 'offPace';
    case 'awaiting_you':
    case 'unowned':
      return 'awaited';
    case 'unit_overdue':
      return 'toHead';
    case 'escalated':
      return person.role === 'leader' ? 'toLeader' : 'toCoordinator';
    default:
      return section;
  }
}

function levelOf(section: Section, { person }: Viewer): 'officer' | 'head' | 'decides' | 'coordinator' | 'leader' {
  if (section === 'unit_overdue' || section === 'unit_period') return 'head';
  if (section === 'awaiting_you' || section === 'unowned') return 'decides';
  if (section === 'escalated') return person.role === 'leader' ? 'leader' : 'coordinator';
  return 'officer';
}
