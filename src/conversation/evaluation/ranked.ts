import { tooManyTasks } from '../../reports/document-order.ts';
import { writeAct } from '../acts.ts';
import { scopeOfPlace } from '../report/report-place.ts';
import { numberWords } from '../screens/figures.ts';
import { said } from '../screens/plain.ts';
import { inRows } from '../screens/task-list.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { type Asked, askedOf, isView, type Period, periodOf, periodWords } from './asked.ts';
import { extremes, fewest, namesShown, notRanked, official, tableOf, ties, weightsTold } from './ranked-blocks.ts';
import { rankingOf } from './ranking-of.ts';

const ROWS_PER_PAGE = 10;

/** The page of a ranking that is wanted. */
export interface Page {
  /** From 0. */
  readonly page: number;
  /** The best first; otherwise the weakest, whom leaders ask for. */
  readonly best: boolean;
}

/** The ranking of units or of officers in a period: who stands where, what changed, and a button to what each score is made of. */
export async function ranked(viewer: Viewer, asked: Asked, page: Page): Promise<View> {
  const { text } = viewer;
  const period = await periodOf(viewer, asked);
  if (isView(period)) return period;
  const scope = scopeOfPlace(asked);
  const most = await tooManyTasks(viewer.db, { form: 'xlsx', scope, asOf: period.reckoning.asOf.toISOString() });
  if (most !== null) return said(viewer, 'evaluation-too-many', { most: numberWords(viewer, most) });
  const ranking = await rankingOf(viewer, asked, period);
  const { ranked: all, unranked, level } = ranking;
  const heading = title(text(`evaluation-title-${asked.by}`, { count: all.length, of: periodWords(viewer, period) }));
  if (all.length + unranked.length === 0)
    return {
      blocks: [heading, paragraph(text('evaluation-none'))],
      choices: [[spansChoice(viewer, asked), howChoice(viewer, asked)]],
    };
  const ordered = page.best ? all : all.toReversed();
  const rows = ordered.slice(page.page * ROWS_PER_PAGE, (page.page + 1) * ROWS_PER_PAGE);
  const names = await namesShown(viewer, asked, ranking, rows);
  const shown = { asked, period, ranking, rows, names };
  const how = { level: numberWords(viewer, level ?? 0, 1), steadying: period.weights.steadying };
  return {
    blocks: [
      heading,
      ...(page.page === 0 ? await official(viewer, asked, period) : []),
      ...extremes(viewer, shown),
      ...(rows.length === 0 ? [] : [await tableOf(viewer, shown)]),
      ...ties(viewer, shown),
      ...notRanked(viewer, shown),
      ...weightsTold(viewer, period, asked),
      ...(rows.length === 0 ? [] : [quiet(text('evaluation-ranked-how', how))]),
    ],
    choices: [
      ...inRows(
        [...rows, ...(page.page === 0 ? fewest(unranked) : [])].map(({ subject: { id } }) =>
          evaluatedChoice(asked, id, names.get(id) ?? ''),
        ),
        2,
      ),
      pages(viewer, asked, page, all.length),
      [howChoice(viewer, asked), fileChoice(viewer, asked)],
      [...weightsChoice(viewer, asked, period), spansChoice(viewer, asked), otherChoice(viewer, asked)],
    ].filter((row) => row.length > 0),
  };
}

export function evaluatedChoice(asked: Asked, id: number, label: string): Choice {
  return { label, act: writeAct({ do: 'evaluated', ...askedOf(asked), id }) };
}

export function howChoice({ text }: Viewer, { on }: Pick<Asked, 'on'>): Choice {
  const act = writeAct({ do: 'evaluation_how', ...(on !== undefined && { on }) });
  return { label: text('button-evaluation-how'), act };
}

/** To the ranking itself, its weakest first. */
export function rankingChoice(asked: Asked, label: string): Choice {
  return { label, act: writeAct({ do: 'evaluation', ...askedOf(asked), best: false, page: 0 }) };
}

function spansChoice({ text }: Viewer, { by, unit, programme, group }: Asked): Choice {
  const act = writeAct({ do: 'evaluation_spans', by, unit, programme, group });
  return { label: text('button-evaluation-spans'), act };
}

function fileChoice({ text }: Viewer, asked: Asked): Choice {
  return { label: text('button-evaluation-file'), act: writeAct({ do: 'evaluation_file', ...askedOf(asked) }) };
}

/** Of the officers where units are ranked, and the other way round. */
function otherChoice({ text }: Viewer, asked: Asked): Choice {
  const by = asked.by === 'units' ? ('people' as const) : ('units' as const);
  return rankingChoice({ ...asked, by }, text(`button-evaluation-${by}`));
}

function weightsChoice({ text }: Viewer, asked: Asked, { weightsDiffer }: Period): Choice[] {
  if (!weightsDiffer) return [];
  const weights = asked.weights === 'past' ? ('present' as const) : ('past' as const);
  return [rankingChoice({ ...asked, weights }, text(`button-evaluation-weights-${weights}`))];
}

function pages({ text }: Viewer, asked: Asked, { page, best }: Page, count: number): Choice[] {
  const go = (label: string, to: Page) => ({
    label: text(label),
    act: writeAct({ do: 'evaluation', ...askedOf(asked), ...to }),
  });
  return [
    ...(page > 0 ? [go('button-previous', { best, page: page - 1 })] : []),
    ...((page + 1) * ROWS_PER_PAGE < count ? [go('button-next', { best, page: page + 1 })] : []),
    ...(count > 1 ? [go(best ? 'button-evaluation-weakest' : 'button-evaluation-best', { best: !best, page: 0 })] : []),
  ];
}
