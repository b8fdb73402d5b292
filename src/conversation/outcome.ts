import type { Acting, Done } from '../actions/acting.ts';
import { rejection } from './screens/rejection.ts';
import { change, type Outcome, type Turn, type Viewer, viewerWithin } from './turn.ts';
import type { View } from './view.ts';

/** An action as an outcome: it runs in the closing transaction, and is read back or refused in words. */
export function outcomeOf<T extends { readonly task: { readonly code: string } }>(
  turn: Turn,
  act: (acting: Acting) => Promise<Done<T>>,
  show: (viewer: Viewer, done: T) => Promise<View> | View,
): Outcome {
  return change(async (acting) => {
    const done = await act(acting);
    const viewer = viewerWithin(turn, acting);
    if (!done.ok) return { views: [await rejection(viewer, done.rejection)] };
    return { views: [await show(viewer, done)], card: done.task.code };
  });
}
