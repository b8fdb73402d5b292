import type { SeenObstacle } from '../../actions/obstacle/see-obstacle.ts';
import { usualOwners } from '../../store/obstacle-lookups.ts';
import { lastStepOf, type ObstacleDetail } from '../../store/obstacle-steps.ts';
import { writeAct } from '../acts.ts';
import type { PendingObstacle, Viewer } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { type Choice, paragraph, type View } from '../view.ts';
import { dateWords } from './figures.ts';
import { stepLine } from './obstacle-history.ts';
import { inRows } from './task-list.ts';
import { shortTitle } from './task-words.ts';

const MOST_UNITS = 6;
/** Working days after today that are offered for an answer. */
const OFFERED_DAYS = [3, 5, 10] as const;

const dropChoice = ({ text }: Viewer): Choice => ({ label: text('button-no'), act: writeAct({ do: 'never_mind' }) });

export function askAnswer(viewer: Viewer, { text: words }: ObstacleDetail): View {
  const question = viewer.text('prompt-obstacle-answer', { text: shortTitle(words) });
  return { blocks: [paragraph(question)], choices: [[dropChoice(viewer)]] };
}

/** Who is to clear the way, and by when: to be typed, or chosen among those it may be. */
export async function askOwner(
  viewer: Viewer,
  obstacle: ObstacleDetail,
  again?: { readonly said: Pick<Reading, 'candidates' | 'unit'>; readonly pending: PendingObstacle },
): Promise<View> {
  const { db, text } = viewer;
  const candidates = again?.said.candidates?.filter(({ id }) => /^\d+$/.test(id)) ?? [];
  const units = candidates.length > 0 ? candidates : await usualOwners(db, MOST_UNITS);
  const act = {
    ...({ do: 'obstacle_to', obstacle: obstacle.id } as const),
    lastStep: again?.pending.lastStep ?? lastStepOf(obstacle),
    ...(again?.pending.answerBy !== undefined && { answerBy: again.pending.answerBy }),
  };
  const choices = units.map(({ id, name }) => [{ label: name, act: writeAct({ ...act, unit: Number(id) }) }]);
  const id = again === undefined ? 'prompt-obstacle-owner' : 'prompt-obstacle-owner-again';
  return {
    blocks: [paragraph(text(id, { text: shortTitle(obstacle.text) }))],
    choices: [...choices, [dropChoice(viewer)]],
  };
}

/** By when an answer is needed: to be typed, or one of the days that are usual. */
export function askOwnerDay(viewer: Viewer, pending: PendingObstacle, unit: string, bad: boolean): View {
  const { text, office, today } = viewer;
  const { obstacleId: obstacle, lastStep, unitId = 0 } = pending;
  const act = { do: 'obstacle_to', obstacle, lastStep, unit: unitId } as const;
  const days = OFFERED_DAYS.map((count) => office.calendar.addWorkingDays(today, count));
  const choices = days.map((day) => ({ label: dateWords(viewer, day), act: writeAct({ ...act, answerBy: day }) }));
  const none = { label: text('button-obstacle-no-day'), act: writeAct({ ...act, answerBy: null }) };
  return {
    blocks: [paragraph(text(bad ? 'prompt-obstacle-bad-day' : 'prompt-obstacle-day', { unit }))],
    choices: [...inRows(choices, 3), [none, dropChoice(viewer)]],
  };
}

/** Somebody came first: what they did, what was about to be written, and the way to write it all the same. */
export function changedMeanwhile(viewer: Viewer, { obstacle }: SeenObstacle, pending: PendingObstacle): View {
  const { text } = viewer;
  const last = obstacle.steps.at(-1);
  const { obstacleId, lastStep, typed, unitId, answerBy } = pending;
  const again =
    pending.what === 'answer' || unitId === undefined
      ? writeAct({ do: 'obstacle_again', obstacle: obstacleId })
      : writeAct({ do: 'obstacle_to', obstacle: obstacleId, unit: unitId, lastStep, answerBy: answerBy ?? null });
  return {
    blocks: [
      paragraph(text('obstacle-changed')),
      ...(last === undefined ? [] : [paragraph(stepLine(viewer, last))]),
      ...(typed === undefined ? [] : [paragraph(text('obstacle-typed', { typed }))]),
    ],
    choices: [[{ label: text('button-obstacle-again'), act: again }, dropChoice(viewer)]],
  };
}
