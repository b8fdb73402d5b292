import type { PlannedTask, UrgingPlan } from '../../actions/urging/plan-urging.ts';
import type { UrgingRecipient } from '../../actions/urging/recipients.ts';
import type { UrgingWish } from '../../actions/urging/wish.ts';
import { isAllowed } from '../../domain/permissions.ts';
import { isSilentAt } from '../../domain/status.ts';
import { localDateAt, localTimeAt } from '../../domain/time-zone.ts';
import { groupNames, programmeName, unitNames } from '../../store/names.ts';
import { personById } from '../../store/people.ts';
import type { UrgingTask } from '../../store/urging-tasks.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { dateWords, longDate } from './figures.ts';
import { said } from './plain.ts';
import { inRows } from './task-list.ts';
import { dueWords, shortTitle, statusOf, statusWords } from './task-words.ts';

/** A phone shows this many without scrolling far; of the rest the number is said. */
const MOST_LINES = 10;
/** Working days after today that are offered for an explanation. */
const OFFERED_DAYS = [2, 3, 5] as const;

interface Shown {
  readonly draftId: number;
  readonly wish: UrgingWish;
  readonly plan: UrgingPlan;
  readonly problem?: string;
}

/** What would be sent, in figures first, and the one press that sends it. */
export async function urgingPreview(viewer: Viewer, { draftId: draft, wish, plan, problem }: Shown): Promise<View> {
  const { text } = viewer;
  const send: Choice = {
    label: text('urging-button-send'),
    act: writeAct({ do: 'urging_send', draft }),
    tone: 'primary',
  };
  const words = { label: text('urging-button-words'), act: writeAct({ do: 'urging_words', draft }) };
  const explain = { label: text('button-explain'), act: writeAct({ do: 'urging_explain', draft }) };
  const mayExplain = !wish.explains && isAllowed(viewer.person.role, 'request_explanation', new Set(['unit_head']));
  return {
    blocks: [
      ...(problem === undefined ? [] : [paragraph(problem)]),
      title(heading(viewer, wish, plan)),
      ...(await listBlock(viewer, wish)),
      ...plan.tasks.slice(0, MOST_LINES).map((planned) => paragraph(taskLine(viewer, planned))),
      ...moreLine(viewer, plan.tasks.length),
      ...notes(viewer, plan),
      paragraph(text('urging-words', { words: wordsOf(viewer, wish) })),
      quiet(
        text(plan.sendAt > viewer.at ? 'urging-how-later' : 'urging-how', { when: momentWords(viewer, plan.sendAt) }),
      ),
    ],
    choices: [[send, words, dropDraft(viewer, draft)], ...(mayExplain ? [[explain]] : [])],
  };
}

/** Which list it is, so that a wrong guess is seen before anybody is written to. */
async function listBlock(viewer: Viewer, { codes, list }: UrgingWish): Promise<Block[]> {
  const { db, text } = viewer;
  if (codes !== null) return [];
  const units = await unitNames(db, list.unitIds);
  const person = list.personId === undefined ? null : await personById(db, list.personId);
  const programme = list.programmeId === undefined ? null : await programmeName(db, list.programmeId);
  const group = list.groupId === undefined ? undefined : (await groupNames(db, [list.groupId])).get(list.groupId);
  const { from, to } = list;
  const parts = [
    text(`urging-of-${list.is}`),
    ...[...list.unitIds.map((id) => units.get(id)), person?.name, programme, group].filter((name) => name != null),
    ...(from === undefined || to === undefined
      ? []
      : [text('list-due-between', { from: dateWords(viewer, from), to: dateWords(viewer, to) })]),
  ];
  return [paragraph(parts.join(' · '))];
}

/** The own sentence, or the usual one as the reader would see it. */
export function wordsOf(
  { text }: Pick<Viewer, 'text'>,
  { text: own, explains }: Pick<UrgingWish, 'text' | 'explains'>,
): string {
  return own === '' ? text(explains ? 'urging-usual-explain' : 'urging-usual') : own;
}

function heading(viewer: Viewer, { explains, explainBy }: UrgingWish, { tasks }: UrgingPlan): string {
  const figures = {
    tasks: tasks.length,
    people: new Set(tasks.flatMap(({ recipients }) => recipients.map(({ personId }) => personId))).size,
    units: new Set(tasks.map(({ task }) => task.leadUnitId)).size,
  };
  if (!explains || explainBy === null) return viewer.text('urging-title', figures);
  return viewer.text('urging-title-explain', { ...figures, date: longDate(viewer, explainBy) });
}

function taskLine(viewer: Viewer, { task, recipients, timesToday }: PlannedTask): string {
  const { text } = viewer;
  const facts = factsOf(viewer, task);
  const [blocked] = task.obstacles;
  const { text: words = '', ownerUnit } = blocked?.obstacle ?? {};
  return [
    `${task.code} · ${shortTitle(task.title)}`,
    [...facts, task.leadUnit.shortName ?? task.leadUnit.name].join(' · '),
    ...(blocked === undefined
      ? []
      : [
          ownerUnit == null
            ? text('urging-blocked', { text: shortTitle(words) })
            : text('urging-blocked-owner', { text: shortTitle(words), owner: ownerUnit.name }),
        ]),
    text('urging-to', { names: recipients.map((one) => recipientWords(viewer, one)).join(', ') }),
    ...(timesToday > 0 ? [text('urging-times', { count: timesToday })] : []),
  ].join('\n');
}

/** How it stands; that nobody has reported for long may be the only reason to urge. */
export function factsOf(viewer: Viewer, task: UrgingTask): string[] {
  return [
    statusWords(viewer, statusOf(viewer, task)),
    ...(isSilentAt(task, viewer.at) ? [viewer.text('urging-silent')] : []),
    `${task.progress}%`,
    dueWords(viewer, task),
  ];
}

function recipientWords({ text }: Viewer, { name, reason, insteadOf }: UrgingRecipient): string {
  if (reason === 'head')
    return insteadOf === null
      ? text('urging-to-head', { name })
      : text('urging-to-head-for', { name, other: insteadOf.name });
  return insteadOf === null ? name : text('urging-to-substitute', { name, other: insteadOf.name });
}

function moreLine({ text }: Viewer, count: number): Block[] {
  return count > MOST_LINES ? [paragraph(text('urging-more', { count: count - MOST_LINES }))] : [];
}

/** What was asked for and will not be sent, and why. */
function notes(viewer: Viewer, { leftOut, unknown, missed, elsewhere }: UrgingPlan): Block[] {
  const { text } = viewer;
  const whys = [...new Set(leftOut.map(({ why }) => why))];
  const people = [...new Set(missed.map(({ name, why }) => `${why}\n${name}`))];
  const lines = [
    ...elsewhere.map(({ code, unit }) => text('urging-elsewhere', { code, unit })),
    ...whys.map((why) => {
      const codes = leftOut.filter((one) => one.why === why).map(({ code }) => code);
      return text(`urging-left-${why}`, { count: codes.length, codes: shortList(codes) });
    }),
    ...(unknown.length === 0 ? [] : [text('urging-unknown', { codes: shortList(unknown) })]),
    ...people.map((key) => {
      const [why = '', name = ''] = key.split('\n');
      const codes = missed.filter((one) => one.name === name && one.why === why).map(({ code }) => code);
      return text(`urging-missed-${why}`, { name, codes: shortList(codes) });
    }),
  ];
  return lines.length === 0 ? [] : [paragraph(lines.join('\n'))];
}

const MOST_CODES = 8;

export function shortList(codes: readonly string[]): string {
  const shown = codes.slice(0, MOST_CODES).join(', ');
  return codes.length > MOST_CODES ? `${shown}…` : shown;
}

/** Nothing on the list needs an urging: said with what was looked for, and what is left out. */
export async function nothingToUrge(viewer: Viewer, { list, codes }: UrgingWish, plan: UrgingPlan): Promise<View> {
  const names = await unitNames(viewer.db, list.unitIds);
  const where = list.unitIds.map((id) => names.get(id) ?? '').join(', ');
  const none = viewer.text(`urging-none-${codes === null ? list.is : 'codes'}`);
  const first = where === '' || codes !== null ? none : viewer.text('urging-none-of', { unit: where, none });
  return { blocks: [paragraph(first), ...notes(viewer, plan)] };
}

/** Until when the explanation is to be sent: to be typed, or one of the days that are usual. */
export function askExplainDay(
  viewer: Viewer,
  { draftId: draft, plan, problem }: { draftId: number; plan: UrgingPlan; problem: string | null },
): View {
  const { text, office, today } = viewer;
  const codes = shortList(plan.tasks.map(({ task }) => task.code));
  const choices = OFFERED_DAYS.map((count) => office.calendar.addWorkingDays(today, count)).map((day) => ({
    label: dateWords(viewer, day),
    act: writeAct({ do: 'urging_by', draft, day }),
  }));
  const question = text('urging-ask-day', { codes });
  return {
    blocks: [paragraph(problem === null ? question : `${problem} ${question}`)],
    choices: [...inRows(choices, 3), [dropDraft(viewer, draft)]],
  };
}

export function askWords(viewer: Viewer): View {
  return { ...said(viewer, 'urging-ask-words'), choices: [[dropChoice(viewer)]] };
}

/** What was dropped can be sent no more. */
function dropDraft({ text }: Viewer, draft: number): Choice {
  return { label: text('urging-button-drop'), act: writeAct({ do: 'urging_drop', draft }) };
}

export function dropChoice({ text }: Viewer): Choice {
  return { label: text('urging-button-drop'), act: writeAct({ do: 'never_mind' }) };
}

/** "7:30 thứ Tư, 3/4/2024". */
export function momentWords(viewer: Viewer, at: Date): string {
  const { zone } = viewer.office.calendar;
  const hour = localTimeAt(at, zone).replace(/^0/, '');
  return viewer.text('urging-moment', { hour, date: longDate(viewer, localDateAt(at, zone)) });
}
