import type { Acting } from '../actions/acting.ts';
import {
  type DepartureWish,
  endDeparture,
  mayRecord,
  type Previewed,
  previewDeparture,
  recordDeparture,
} from '../actions/depart.ts';
import { handOverAll } from '../actions/hand-over-all.ts';
import { findDeparture } from '../store/departures.ts';
import type { DepartureAct } from './departure-acts.ts';
import type { Obeyed } from './obeyed.ts';
import { ask } from './screens/asks.ts';
import { departurePreview, departureRecorded, handedOverAll, waitingFor } from './screens/departure.ts';
import { said } from './screens/plain.ts';
import { rejection } from './screens/rejection.ts';
import { type Asked, answer, asking, change, type Outcome, type Pending, type Turn, viewerWithin } from './turn.ts';
import type { Context, Reading } from './understand/reading.ts';
import { understand } from './understand/understand.ts';

type Waiting = Extract<Pending, { step: 'departure' }>;

/** "Anh Nam nghỉ việc từ 1/4", "chị Hà chuyển công tác sang Sở Y tế": shows what it touches; nothing is recorded yet. */
export async function askDeparture(acting: Acting, turn: Turn, reading: Reading): Promise<Obeyed> {
  const { personId, date = turn.today, kind, unitIds } = reading;
  if (personId === undefined) return { written: [said(turn, 'departure-of-yourself')] };
  const unitId = unitIds?.[0];
  // Which unit: without it nobody can be moved there.
  if (kind === 'moved' && unitId === undefined)
    return { asked: { view: said(turn, 'departure-where', { name: reading.person ?? '' }) } };
  const wish: DepartureWish = {
    ...{ personId: Number(personId), onDay: date },
    ...(kind === 'moved' ? { kind: 'moved', toUnitId: Number(unitId) } : { kind: 'left', toUnitId: null }),
  };
  const preview = await previewDeparture(acting, wish);
  if (!preview.ok) return { written: [await rejection(turn, preview.rejection)] };
  return { asked: await shown(turn, wish, preview) };
}

async function shown(turn: Turn, wish: DepartureWish, preview: Extract<Previewed, { ok: true }>): Promise<Asked> {
  const nonce = String(turn.incomingId);
  return {
    view: await departurePreview(turn, preview.person, wish, preview.touched, nonce),
    pending: { step: 'departure', nonce, wish, seen: fingerprint(preview) },
  };
}

/** Of what was shown: if any of it changes before the press, it is shown once more. */
function fingerprint({ person, touched }: Extract<Previewed, { ok: true }>): string {
  const { tasks, obstacles, extensions, standIns } = touched;
  return [person.unitId, person.role, tasks.map(({ id }) => id).join(','), obstacles, extensions, standIns.length].join(
    ';',
  );
}

export function pressOnDeparture(turn: Turn, act: DepartureAct): Promise<Outcome> | Outcome {
  switch (act.do) {
    case 'depart':
      return record(turn, act.nonce);
    case 'hand_over_list':
      return listWaiting(turn, act.id);
    case 'hand_over_all':
      return handOver(turn, act.id, act.person);
    case 'undo_departure':
      return change(async (acting) => {
        const done = await endDeparture(acting, act.id);
        if (!done.ok) return { views: [await rejection(viewerWithin(turn, acting), done.rejection)] };
        const { departure, codes } = done;
        const words = { name: departure.person.name, codes: codes.join(', ') };
        return { views: [said(turn, codes.length === 0 ? 'departure-ended' : 'departure-ended-tasks', words)] };
      });
    default:
      return act satisfies never;
  }
}

/** Only what was shown last, and only as it was shown. */
function record(turn: Turn, nonce: string): Outcome {
  const pending = turn.session.pending as Waiting | null;
  if (pending?.step !== 'departure' || pending.nonce !== nonce) return answer(said(turn, 'rejected-stale-button'));
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const { wish, seen } = pending;
    const preview = await previewDeparture(acting, wish);
    if (!preview.ok) return { views: [await rejection(viewer, preview.rejection)] };
    if (fingerprint(preview) !== seen) {
      const again = await shown(viewer, wish, preview);
      const view = { ...again.view, blocks: [...said(turn, 'departure-changed').blocks, ...again.view.blocks] };
      return { views: [view], ...(again.pending !== undefined && { pending: again.pending }) };
    }
    const done = await recordDeparture(acting, wish);
    if (!done.ok) return { views: [await rejection(viewer, done.rejection)] };
    const waits: Pending = { step: 'hand_over', departureId: done.departure.id };
    return { views: [await departureRecorded(viewer, done.departure)], pending: waits };
  });
}

async function listWaiting(turn: Turn, id: number): Promise<Outcome> {
  const departure = await findDeparture(turn.db, id);
  // What waits for others is theirs to see.
  if (departure === null || (await mayRecord(turn.db, asking(turn), departure.person)) === null)
    return answer(said(turn, 'rejected-stale-button'));
  const view = await waitingFor(turn, departure, departure.person.name);
  if (view === null) return answer(said(turn, 'rejected-nothing_to_hand_over', { name: departure.person.name }));
  return { kind: 'answer', answer: { views: [view], pending: { step: 'hand_over', departureId: id } } };
}

function handOver(turn: Turn, departureId: number, personId: number): Outcome {
  return change(async (acting) => {
    const done = await handOverAll(acting, departureId, personId);
    const viewer = viewerWithin(turn, acting);
    return { views: [done.ok ? await handedOverAll(viewer, done) : await rejection(viewer, done.rejection)] };
  });
}

/** "Giao hết cho chị Hà" in answer to the list of what waits; null: it is something else. */
export async function handOverTyped(
  turn: Turn,
  departureId: number,
  typed: string,
  context: Context,
): Promise<Outcome | null> {
  const { cardTask: _, replyTask: __, lastReport: ___, ...bare } = context;
  const [only, another] = understand(typed, bare);
  if (only?.intent !== 'assign' || another !== undefined || only.tasks !== undefined) return null;
  if (only.ask === 'which_person')
    return { kind: 'answer', answer: { views: [ask(turn, only).view], pending: { step: 'hand_over', departureId } } };
  return only.personId === undefined ? null : handOver(turn, departureId, Number(only.personId));
}
