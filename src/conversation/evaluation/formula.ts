import { maySetWeights } from '../../actions/set-weight.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { endOfDay } from '../../domain/time-zone.ts';
import { formulaSentences } from '../../reports/evaluation/formula-sentences.ts';
import { weightsAt } from '../../store/evaluation-weights.ts';
import { writeAct } from '../acts.ts';
import { dateWords } from '../screens/figures.ts';
import { asking, type Viewer } from '../turn.ts';
import { paragraph, title, type View } from '../view.ts';

/** How points are reckoned, in plain words, with the weights of now or of the end of a day; the standing body may change them. */
export async function formula(viewer: Viewer, on?: LocalDate): Promise<View> {
  const { db, text, at, office, today } = viewer;
  const end = on === undefined ? at : endOfDay(on, office.calendar.zone);
  const weights = await weightsAt(db, end < at ? end : at);
  const silentDays = office.rules.silentWorkingDays;
  const changes =
    maySetWeights(asking(viewer)) === null
      ? []
      : [[{ label: text('button-weights'), act: writeAct({ do: 'weights' }) }]];
  return {
    blocks: [
      title(text('formula-title', { day: dateWords(viewer, on !== undefined && on < today ? on : today) })),
      ...formulaSentences(text, weights, silentDays).map(paragraph),
    ],
    ...(changes.length > 0 && { choices: changes }),
  };
}
