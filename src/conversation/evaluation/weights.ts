import { defaultWeights, type WeightName, weightNames, weightRanges } from '../../domain/evaluation/weights.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { lastWeightChanges, weightOfLedger, weightsAt } from '../../store/evaluation-weights.ts';
import { writeAct } from '../acts.ts';
import { dateWords } from '../screens/figures.ts';
import { inRows } from '../screens/task-list.ts';
import type { Viewer } from '../turn.ts';
import { type Block, paragraph, quiet, title, type View } from '../view.ts';

const MOST_CHANGES = 5;

/** What evaluations are reckoned with, a line for each weight, who changed what last, and a button to change it. */
export async function weightsShown(viewer: Viewer): Promise<View> {
  const { text, db, at } = viewer;
  const now = await weightsAt(db, at);
  const lines = weightNames.map((name) => {
    const words = { weight: text(`weight-${name}`), value: now[name] };
    return now[name] === defaultWeights[name]
      ? text('weights-line', words)
      : text('weights-line-set', { ...words, first: defaultWeights[name] });
  });
  const edits = weightNames.map((weight) => ({
    label: text(`weight-${weight}`),
    act: writeAct({ do: 'weight', weight }),
  }));
  return {
    blocks: [
      title(text('weights-title')),
      paragraph(lines.join('\n')),
      ...(await changesTold(viewer)),
      quiet(text('weights-how')),
    ],
    choices: [...inRows(edits, 2), [{ label: text('button-evaluation-how'), act: writeAct({ do: 'evaluation_how' }) }]],
  };
}

async function changesTold(viewer: Viewer): Promise<Block[]> {
  const { text, db, office } = viewer;
  const changes = await lastWeightChanges(db, MOST_CHANGES);
  const lines = changes.flatMap(({ what, from, to, at, person }) => {
    const name = weightOfLedger(what);
    if (name === undefined) return [];
    const day = dateWords(viewer, localDateAt(at, office.calendar.zone));
    const values = { from: from ?? '', to: to ?? `${defaultWeights[name]}` };
    return [text('weights-change', { day, weight: text(`weight-${name}`), who: person?.name ?? '', ...values })];
  });
  return lines.length === 0 ? [] : [paragraph([text('weights-changes'), ...lines].join('\n'))];
}

/** One weight, with what is to be typed for it. */
export async function weightAsked(viewer: Viewer, weight: WeightName): Promise<View> {
  const { text, db, at } = viewer;
  const value = (await weightsAt(db, at))[weight];
  const back =
    value === defaultWeights[weight]
      ? []
      : [{ label: text('button-weight-default'), act: writeAct({ do: 'weight_default', weight }) }];
  return {
    blocks: [
      paragraph(text('weight-now', { weight: text(`weight-${weight}`), value })),
      paragraph(text('weight-ask', { ...weightRanges[weight], example: defaultWeights[weight] })),
    ],
    choices: [[...back, { label: text('button-no'), act: writeAct({ do: 'never_mind' }) }]],
  };
}
