import { type Movable, movable, moveAll } from '../../actions/move-all.ts';
import { writeAct } from '../acts.ts';
import { ask } from '../screens/asks.ts';
import { handedOverAll } from '../screens/departure.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { shortTitle } from '../screens/task-words.ts';
import {
  answer,
  asker,
  asking,
  change,
  type Outcome,
  type Pending,
  type Turn,
  type Viewer,
  viewerWithin,
} from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, title, type View } from '../view.ts';

const MOST_LINES = 10;

/** "Chuyển hết việc của anh Nam cho chị Hà": shows how many and which; one press moves them. */
export async function movingAll(turn: Turn, reading: Reading): Promise<Outcome> {
  const [fromId, toId] = (reading.personIds ?? []).map(Number);
  if (reading.ask !== undefined || fromId === undefined || toId === undefined)
    return answer(ask(turn, { ...reading, ask: 'which_person' }).view);
  const found = await movable({ ...asker(turn), ...asking(turn) }, fromId, toId);
  return found.ok ? shown(turn, found) : answer(await rejection(turn, found.rejection));
}

function shown(turn: Turn, found: Movable): Outcome {
  const nonce = String(turn.incomingId);
  const { from, to, tasks } = found;
  const pending: Pending = { step: 'move_all', nonce, fromId: from.id, toId: to.id, seen: seenOf(tasks) };
  return { kind: 'answer', answer: { views: [preview(turn, found, nonce)], pending } };
}

/** Which tasks were shown, and who answered for them: if any of it changes before the press, it is shown once more. */
const seenOf = (tasks: Movable['tasks']): string => tasks.map(({ id, version }) => `${id}/${version}`).join(',');

function preview({ text }: Viewer, { from, to, tasks, beyond }: Movable, nonce: string): View {
  const lines = tasks.slice(0, MOST_LINES).map((task) => {
    const { code, title: words, assignments } = task;
    const focal = assignments.some(({ personId, focal: answers }) => answers && personId === from.id);
    return text(focal ? 'move-line' : 'move-line-beside', { code, title: shortTitle(words) });
  });
  const more = tasks.length - lines.length;
  return {
    blocks: [
      title(text('move-sure', { count: tasks.length, from: from.name, to: to.name })),
      paragraph([...lines, ...(more > 0 ? [text('hand-over-more', { count: more })] : [])].join('\n')),
      ...(beyond > 0 ? [paragraph(text('move-beyond', { count: beyond, from: from.name }))] : []),
    ],
    choices: [
      [
        {
          label: text('button-move-all', { count: tasks.length }),
          act: writeAct({ do: 'move_all', nonce }),
          tone: 'primary',
        },
      ],
      [{ label: text('button-no'), act: writeAct({ do: 'never_mind' }) }],
    ],
  };
}

/** Only what was shown last, and only as it was shown. */
export function pressMoveAll(turn: Turn, nonce: string): Outcome {
  const pending = turn.session.pending as Pending | null;
  if (pending?.step !== 'move_all' || pending.nonce !== nonce) return answer(said(turn, 'rejected-stale-button'));
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const { fromId, toId, seen } = pending;
    const found = await movable(acting, fromId, toId);
    if (!found.ok) return { views: [await rejection(viewer, found.rejection)] };
    if (seenOf(found.tasks) !== seen) {
      const again = shown(viewer, found);
      const { views, ...rest } = again.kind === 'answer' ? again.answer : { views: [] };
      return { views: [said(viewer, 'move-changed'), ...views], ...rest };
    }
    const done = await moveAll(acting, fromId, toId);
    return { views: [done.ok ? await handedOverAll(viewer, done) : await rejection(viewer, done.rejection)] };
  });
}
