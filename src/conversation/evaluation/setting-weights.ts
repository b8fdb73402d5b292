import { maySetWeights, setWeight, undoWeight, type WeightSetDone } from '../../actions/set-weight.ts';
import type { WeightName } from '../../domain/evaluation/weights.ts';
import { namesOfRole } from '../../store/people.ts';
import { writeAct } from '../acts.ts';
import { rejection } from '../screens/rejection.ts';
import { answer, asking, change, type Outcome, type Turn, type Viewer, viewerWithin } from '../turn.ts';
import { paragraph, type View } from '../view.ts';
import type { EvaluationAct } from './evaluation-acts.ts';
import { weightAsked, weightsShown } from './weights.ts';

type WeightAct = Extract<EvaluationAct, { do: 'weights' | 'weight' | 'weight_default' | 'undo_weight' }>;

/** What of an evaluation the standing body sets by button; everybody else is told who does. */
export async function pressOnWeights(turn: Turn, act: WeightAct): Promise<Outcome> {
  switch (act.do) {
    case 'weights':
      return answer((await refused(turn)) ?? (await weightsShown(turn)));
    case 'weight':
      return ask(turn, act.weight);
    case 'weight_default':
      return set(turn, act.weight, null);
    case 'undo_weight':
      return change(async (acting) => ({
        views: [await told(viewerWithin(turn, acting), await undoWeight(acting, act.id), 'weight-undone')],
      }));
    default:
      return act satisfies never;
  }
}

/** What was typed in answer to the question for a weight: a whole number, with whatever words beside it. */
export function weightTyped(turn: Turn, weight: WeightName, typed: string): Outcome {
  const [number, another] = typed.match(/-?\d+(?:[.,]\d+)?/g) ?? [];
  const value = number === undefined || another !== undefined ? Number.NaN : Number(number.replace(',', '.'));
  return set(turn, weight, value);
}

async function ask(turn: Turn, weight: WeightName): Promise<Outcome> {
  const no = await refused(turn);
  if (no !== null) return answer(no);
  return { kind: 'answer', answer: { views: [await weightAsked(turn, weight)], pending: { step: 'weight', weight } } };
}

async function refused(turn: Turn): Promise<View | null> {
  if (maySetWeights(asking(turn)) !== null) return null;
  return rejection(turn, { kind: 'weights_not_yours', who: await namesOfRole(turn.db, 'coordinator') });
}

/** What was refused is asked for again, so that nothing has to be begun anew. */
function set(turn: Turn, weight: WeightName, value: number | null): Outcome {
  return change(async (acting) => {
    const done = await setWeight(acting, weight, value);
    const views = [await told(viewerWithin(turn, acting), done, 'weight-set')];
    const again = !done.ok && done.rejection.kind === 'bad_weight_of_evaluation';
    return again ? { views, pending: { step: 'weight', weight } } : { views };
  });
}

/** Read back, with the way back. */
async function told(viewer: Viewer, done: WeightSetDone, id: 'weight-set' | 'weight-undone'): Promise<View> {
  if (!done.ok) return rejection(viewer, done.rejection);
  const { text } = viewer;
  const { weight, from, to, changeId } = done;
  const undo =
    id === 'weight-set' ? [{ label: text('button-undo'), act: writeAct({ do: 'undo_weight', id: changeId }) }] : [];
  return {
    blocks: [paragraph(text(id, { weight: text(`weight-${weight}`), from, to }))],
    choices: [[...undo, { label: text('button-weights'), act: writeAct({ do: 'weights' }) }]],
  };
}
