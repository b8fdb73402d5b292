import { calendarCommand } from './calendar/calendar.ts';
import { followAfterCommand, unfollowAfterCommand } from './command-follow.ts';
import type { Kind } from './kind.ts';
import { letterheadAfterCommand } from './letterhead-said.ts';
import { isNotNow } from './mood.ts';
import { answerBy, ownerIn } from './obstacle-terms.ts';
import { obstacleKind } from './obstacles.ts';
import { cueIn, hasCue, type Part, partOf, unitsIn, wordsIn } from './part.ts';
import { contradicts, progressOf } from './progress.ts';
import { chartOf } from './question-chart.ts';
import { documentAfterCommand } from './question-document.ts';
import { rankingAfterCommand } from './question-evaluation.ts';
import { reachOf } from './question-reach.ts';
import type { Context, Intent, Reading } from './reading.ts';
import { aboutOf } from './reports.ts';
import { assign } from './request-assign.ts';
import { decide } from './request-decide.ts';
import { rightsSaid } from './request-rights.ts';
import { rulesAfterCommand } from './request-rules.ts';
import { type Draft, scopeFields, unitFields, wantedDate } from './resolve.ts';
import { saidWords, withWords } from './said-words.ts';
import { sceneOf } from './scene.ts';
import { syllableOf } from './syllable.ts';

interface Said {
  readonly part: Part;
  readonly context: Context;
  /** What stands after the command. */
  readonly rest: string;
}

/** A command as it is typed, with or without diacritics, capitals and @BotName; `null` when the text is none that we know. */
export function commandOf(text: string, context: Context): Reading | null {
  const match = /^\s*\/([\p{L}\p{M}]+)(?:@\w+)?(?:\s+([\s\S]*))?$/u.exec(text);
  const read = match === null ? undefined : COMMANDS[syllableOf(match[1] ?? '').key];
  if (match === null) return null;
  if (read === undefined) return { intent: 'help' };
  const rest = (match[2] ?? '').trim();
  const scene = sceneOf(rest, context);
  const part = partOf(scene, 0, scene.tokens.length);
  return withWords(read({ part, context, rest: scene.text }), saidWords(scene, [part]));
}

type Read = (said: Said) => Reading;

const always =
  (intent: Intent, kind?: Kind): Read =>
  () => ({ intent, ...(kind !== undefined && { kind }) });
const scoped =
  (intent: Intent): Read =>
  ({ part }) => ({ intent, ...scopeFields(part, true) });

const codesOf = (part: Part) => part.codes.flatMap((found) => found.what.codes);

/** What stands after the code. */
function afterCode(part: Part): Part {
  return partOf(part.scene, part.codes.at(-1)?.to ?? part.from, part.to);
}

const card: Read = ({ part, context }) => ({ intent: 'task_card', ...aboutOf(codesOf(part), context) });

const progress: Read = ({ part, context }) => {
  const tail = afterCode(part);
  const about = aboutOf(codesOf(part), context);
  const figure = leadingPercent(tail) ?? progressOf(tail) ?? { ask: 'which_percent' as const };
  const planned = isNotNow(tail, tail.figures[0]?.from ?? tail.to) ? ('not_now' as const) : undefined;
  const ask = about.ask ?? figure.ask ?? planned ?? (figure.percent === 100 ? ('jump' as const) : undefined);
  return { intent: 'report_progress', ...figure, ...about, ...(ask !== undefined && { ask }) };
};

/** In the command a bare number right after the code is the percentage: "/capnhat NV12 60 đã xong 12/20 xã". */
function leadingPercent(tail: Part): Draft | null {
  const [first] = tail.figures;
  if (first === undefined || first.from !== tail.from || first.what.kind !== 'amount' || first.what.unclear === true)
    return null;
  const { value } = first.what;
  const rest = partOf(tail.scene, first.to, tail.to);
  const note = wordsIn(tail.scene, rest.from, rest.to);
  if (value > 100) return { ask: 'percent_out_of_range', ...(note !== '' && { note }) };
  const share = rest.figures.find((found) => found.what.kind === 'fraction');
  const more: Draft = share?.what.kind === 'fraction' ? { done: share.what.done, total: share.what.total } : {};
  const apart = contradicts({ percent: value, ...more });
  return { percent: value, ...more, ...(note !== '' && { note }), ...(apart && { ask: 'contradiction' }) };
}

/** "/suabaocao NV12 50% vì cộng nhầm": what the standing body puts right. */
const amend: Read = ({ part, context }) => {
  const { intent: _, note: said, ...figure } = progress({ part, context, rest: '' });
  const because = cueIn(afterCode(part), 'because');
  const note = because === undefined ? said : wordsIn(part.scene, because.to, part.to);
  return { intent: 'correct', ...figure, ...(note !== undefined && note !== '' && { note }) };
};

const done: Read = ({ part, context }) => {
  const tail = afterCode(part);
  const note = wordsIn(part.scene, tail.from, tail.to);
  return {
    intent: 'report_done',
    ...aboutOf(codesOf(part), context),
    ...(note !== '' && codesOf(part).length > 0 && { note }),
  };
};

const obstacle: Read = ({ part, context }) => {
  const tail = afterCode(part);
  const note = wordsIn(part.scene, tail.from, tail.to);
  const about = aboutOf(codesOf(part), context);
  if (note === '') return { intent: 'report_obstacle', ...about, ask: about.ask ?? 'which_text' };
  if (hasCue(tail, 'resolved') && !hasCue(tail, 'obstacle'))
    return { intent: 'report_obstacle', ...about, kind: 'resolved', note };
  const owner = ownerIn(tail);
  const kind = obstacleKind(part.scene.tokens.slice(tail.from, tail.to));
  const terms: Draft = { ...answerBy(tail, context), ...(owner !== undefined && unitFields(owner, context)) };
  const ask = about.ask ?? terms.ask;
  return { intent: 'report_obstacle', ...terms, ...about, kind, note, ...(ask !== undefined && { ask }) };
};

const extension: Read = ({ part, context }) => {
  const tail = afterCode(part);
  const dates = wantedDate(tail.moments, context);
  const about = aboutOf(codesOf(part), context);
  const because = cueIn(tail, 'because');
  const from = because?.to ?? tail.moments.at(-1)?.to ?? tail.from;
  const note = wordsIn(part.scene, from, tail.to);
  const ask = about.ask ?? dates.ask;
  return {
    intent: 'request_extension',
    ...about,
    ...dates,
    ...(note !== '' && { note }),
    ...(ask !== undefined && { ask }),
  };
};

const find: Read = ({ rest }) =>
  rest === '' ? { intent: 'search', ask: 'which_text' } : { intent: 'search', note: rest.replace(/\s+/g, ' ').trim() };

const unit: Read = ({ part, rest }) => {
  const scope = scopeFields(part, true);
  if (scope.unit !== undefined || scope.ask !== undefined) return { intent: 'unit_status', ...scope };
  return { intent: 'unit_status', ...(rest !== '' && { note: rest }), ask: 'which_unit' };
};

const noted =
  (intent: Intent, kind?: Kind): Read =>
  ({ part, rest }) => {
    const codes = codesOf(part);
    return {
      intent,
      ...(codes.length > 0 && { tasks: codes }),
      ...scopeFields(part, false),
      ...(kind !== undefined && { kind }),
      ...(rest !== '' && { note: rest }),
    };
  };

/** "/giaoviec Sở Y tế …" is "giao Sở Y tế …"; alone it is asked step by step. */
const handOut: Read = ({ context, rest }) => {
  if (rest === '') return { intent: 'assign', ask: 'which_unit' };
  const scene = sceneOf(`giao ${rest.replace(/\s*\n+\s*/g, ', ')}`, context);
  return assign(partOf(scene, 0, scene.tokens.length), context) ?? { intent: 'assign', note: rest, ask: 'which_unit' };
};

/** "/dondoc Sở Y tế …" is "đôn đốc Sở Y tế …"; alone it shows what the person urged, and how far it came. */
const urge: Read = ({ context, rest }) => {
  if (rest === '') return { intent: 'pending', kind: 'urgings' };
  const scene = sceneOf(`đôn đốc ${rest}`, context);
  const whole = partOf(scene, 0, scene.tokens.length);
  return decide(whole, context) ?? { intent: 'urge', ...scopeFields(whole, false), ask: 'which_task' };
};

/** "/phoihop NV12 60% đã gửi số liệu", "/phoihop NV12 Sở Tài chính xong": of the part of a supporting unit. */
const supporting: Read = (said) => {
  const { part } = said;
  const after = part.codes.at(-1)?.to ?? part.from;
  const unit = unitsIn(part, false).find(({ from }) => from === after);
  const [entry, another] = unit?.entries ?? [];
  const isOf = unit !== undefined && entry !== undefined && another === undefined;
  const of = isOf ? { partUnit: entry.name, ...(entry.id !== null && { partUnitId: entry.id }) } : {};
  const codes = codesOf(part).join(' ');
  const words = wordsIn(part.scene, isOf ? unit.to : after, part.to);
  const scene = sceneOf(`${codes} ${words}`, said.context);
  const rest = { ...said, part: partOf(scene, 0, scene.tokens.length), rest: words };
  const tail = afterCode(rest.part);
  const isDone = hasCue(tail, 'done') && tail.figures.length === 0 && tail.mood.length === 0;
  const reading = isDone ? done(rest) : hasCue(tail, 'obstacle') ? obstacle(rest) : progress(rest);
  const { ask, ...clear } = reading;
  // A part that stands at 100 is done: nobody confirms it.
  return { ...clear, part: 'support', ...of, ...(ask !== undefined && ask !== 'jump' && { ask }) };
};

const reachSaid: Read = ({ part }) => reachOf(part);

const start: Read = ({ rest }) => (rest === '' ? { intent: 'link' } : { intent: 'link', note: rest });

const COMMANDS: Readonly<Record<string, Read>> = {
  start,
  trogiup: always('help'),
  help: always('help'),
  caidat: always('settings'),
  settings: always('settings'),
  viec: always('my_tasks'),
  nv: card,
  capnhat: progress,
  xong: done,
  vuongmac: obstacle,
  giahan: extension,
  tim: find,
  tonghop: scoped('summary'),
  quahan: scoped('overdue'),
  saphan: scoped('due_soon'),
  cham: scoped('behind'),
  donvi: unit,
  xephang: ({ rest, context }) => rankingAfterCommand(rest, context),
  baocao: (said) => ({ ...scoped('report_document')(said), ...documentAfterCommand(said.rest, said.context) }),
  bieudo: ({ part }) => ({ intent: 'report_document', ...scopeFields(part, true), kind: 'png', chart: chartOf(part) }),
  maubaocao: ({ rest }) => letterheadAfterCommand(rest),
  choduyet: scoped('pending'),
  giaoviec: handOut,
  dondoc: urge,
  thongbao: noted('settings', 'broadcast'),
  nguoidung: always('settings', 'people'),
  nguoinhan: reachSaid,
  quytac: ({ part }) => rulesAfterCommand(part),
  suabaocao: amend,
  phoihop: supporting,
  huy: always('undo'),
  hoantac: always('undo'),
  theodoi: followAfterCommand,
  botheodoi: unfollowAfterCommand,
  lichsu: ({ part, context }) => ({ intent: 'history', ...aboutOf(codesOf(part), context) }),
  diemnghen: scoped('bottlenecks'),
  chitieu: (said) => {
    const tasks = codesOf(said.part);
    return tasks.length > 0 ? { intent: 'indicators', tasks } : scoped('indicators')(said);
  },
  nghi: noted('leave'),
  ngaynghi: ({ part }) => calendarCommand(part),
  quyen: ({ part, rest }) => rightsSaid(part, rest),
};
