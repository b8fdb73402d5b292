import { calendarOf } from './calendar/calendar.ts';
import { cueIn, hasCue, type Part, partOf, wordsIn } from './part.ts';
import type { Reading } from './reading.ts';
import { type Read, tasksOf, told } from './request.ts';
import { acknowledge, assign } from './request-assign.ts';
import { correct } from './request-correct.ts';
import { decide } from './request-decide.ts';
import { departure } from './request-departure.ts';
import { followed } from './request-follow.ts';
import { halt } from './request-halt.ts';
import { leave } from './request-leave.ts';
import { moveAll } from './request-move-all.ts';
import { rehearsal } from './request-rehearsal.ts';
import { rights } from './request-rights.ts';
import { rules } from './request-rules.ts';
import { help, link, settings } from './request-settings.ts';
import { snooze } from './request-snooze.ts';
import { supportContent, supportOfficer } from './request-support.ts';
import { changeFocal, joinTeam, leaveTeam } from './request-team.ts';
import { urgingsAsked } from './request-urge.ts';
import { why } from './request-why.ts';

/** What a sentence tells the bot, or the office through the bot, to do; `null` when it tells nothing. */
export function requestOf(sentence: Part): Reading | null {
  const { context } = sentence.scene;
  for (const read of REQUESTS) {
    const reading = read(sentence, context);
    if (reading !== null) return reading;
  }
  return null;
}

const undo: Read = (sentence) => {
  const cue = told(sentence, 'undo') ?? told(lastClause(sentence), 'undo');
  const rest = cue === null ? null : partOf(sentence.scene, cue.to, sentence.to);
  const saysMore = rest !== null && (hasCue(rest, 'done') || isOfNewFigure(sentence, rest));
  if (cue === null || saysMore) return null;
  const because = rest === null ? undefined : cueIn(rest, 'because');
  const note = because === undefined ? '' : wordsIn(sentence.scene, because.to, sentence.to);
  return { intent: 'undo', ...tasksOf(sentence), ...(note !== '' && { note }) };
};

/** "ghi nhầm rồi, huỷ cái vừa ghi": the order may follow its reason. */
function lastClause({ scene, from, to }: Part): Part {
  for (let i = to - 1; i > from; i--) if (scene.tokens[i]?.text === ',') return partOf(scene, i + 1, to);
  return partOf(scene, from, to);
}

/** "đừng ghi NV12 60%": what is not to be recorded is that figure, not what was recorded before. */
function isOfNewFigure({ scene }: Part, rest: Part): boolean {
  return scene.tokens[rest.from - 1]?.key === 'ghi' && rest.figures.some(({ what }) => what.kind === 'percent');
}

const REQUESTS: readonly Read[] = [
  calendarOf,
  rehearsal,
  why,
  rules,
  halt,
  undo,
  rights,
  link,
  settings,
  correct,
  snooze,
  departure,
  leave,
  followed,
  urgingsAsked,
  supportOfficer,
  supportContent,
  joinTeam,
  leaveTeam,
  changeFocal,
  moveAll,
  decide,
  assign,
  acknowledge,
  help,
];
