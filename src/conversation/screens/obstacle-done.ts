import { joinableWith } from '../../actions/obstacle/join-obstacle.ts';
import { reportedObstacle } from '../../store/obstacle-lookups.ts';
import { findObstacle, idsInScope } from '../../store/obstacle-steps.ts';
import { writeAct } from '../acts.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { type Block, type Choice, paragraph, type View } from '../view.ts';
import { longDate } from './figures.ts';
import { termsWords } from './obstacle-words.ts';
import { shortTitle } from './task-words.ts';

/** What is read back of an obstacle that was just reported, and the one that it may be the same as. */
export async function obstacleReported(
  viewer: Viewer,
  obstacleId: number,
): Promise<{ readonly words: string; readonly blocks: readonly Block[]; readonly choices: readonly Choice[] }> {
  const { db, text } = viewer;
  const own = await reportedObstacle(db, obstacleId);
  const terms = termsWords(viewer, { owner: own?.ownerUnit?.name ?? null, answerBy: own?.answerBy ?? null });
  const words = text('recorded-obstacle', { text: own?.text ?? '' });
  const said = terms === '' ? words : text('obstacle-with-terms', { words, terms });
  const joinable = await joinableWith(db, obstacleId);
  if (joinable === null) return { words: said, blocks: [], choices: [] };
  const seen = await idsInScope(db, joinable.taskIds, viewerScope(viewer));
  const offer = { owner: own?.ownerUnit?.name ?? '', count: joinable.taskIds.length };
  // The words of others stay theirs, unless one of their tasks is the reader's to see.
  const id = seen.size === 0 ? 'obstacle-join-offer' : 'obstacle-join-offer-seen';
  const question = text(id, { ...offer, ...(seen.size > 0 && { text: shortTitle(joinable.text) }) });
  return {
    words: said,
    blocks: [paragraph(question)],
    choices: [{ label: text('button-obstacle-join'), act: writeAct({ do: 'obstacle_join', obstacle: obstacleId }) }],
  };
}

export type DoneWith = 'answer' | 'assign' | 'resolve' | 'reopen' | 'clear' | 'still' | 'join';

/** Reads back in one line what was done to an obstacle, with the way to take it back. */
export async function obstacleDone(
  viewer: Viewer,
  done: { readonly obstacle: { readonly id: number; readonly text: string }; readonly stepId: number },
  what: DoneWith,
  code?: string,
): Promise<View> {
  const { text, db } = viewer;
  const now = await findObstacle(db, done.obstacle.id, { tasks: { kind: 'all' }, owners: [] });
  const date = now?.answerBy == null ? '' : longDate(viewer, now.answerBy);
  const words = text(`obstacle-done-${what === 'assign' && date !== '' ? 'assign-until' : what}`, {
    text: shortTitle(done.obstacle.text),
    ...(code !== undefined && { code }),
    ...(what === 'answer' && { answer: now?.answer ?? '' }),
    ...(what === 'assign' && { unit: now?.ownerUnit?.name ?? '' }),
    ...(what === 'assign' && date !== '' && { date }),
  });
  return {
    blocks: [paragraph(words)],
    choices: [[{ label: text('button-undo'), act: writeAct({ do: 'undo_obstacle', id: done.stepId }) }]],
    ...(code !== undefined && { about: code }),
  };
}

export function obstacleUndone({ text }: Viewer, { obstacle }: { readonly obstacle: { readonly text: string } }): View {
  return { blocks: [paragraph(text('obstacle-undone', { text: shortTitle(obstacle.text) }))] };
}
