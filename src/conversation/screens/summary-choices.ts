import type { SummaryFigures } from '../../domain/summary.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { weakestPoints } from '../../domain/weakest-points.ts';
import {
  type ContinuousFigures,
  type FigureCell,
  type FigureScope,
  figuresBy,
  type HaltedFigures,
} from '../../store/figures.ts';
import { writeAct } from '../acts.ts';
import { askedFrom } from '../evaluation/asked.ts';
import { evaluatedChoice, rankingChoice } from '../evaluation/ranked.ts';
import type { ListAsked, ListName } from '../list-acts.ts';
import { placeOf } from '../report/report-place.ts';
import type { Viewer } from '../turn.ts';
import { urgeListChoice } from '../urging/urge-list-choice.ts';
import type { Choice } from '../view.ts';
import { chartChoice } from './chart-choice.ts';
import { inRows } from './task-list.ts';

/** Of what the summary is, as `SummarySubject` says. */
interface Subject {
  readonly scope: FigureScope;
  readonly name: string | null;
  readonly asOf?: Date;
}

/** The figures that were shown, by which it is judged what there is to look at. */
interface Told {
  readonly figures: SummaryFigures;
  readonly halted: HaltedFigures;
  readonly continuous: ContinuousFigures;
  readonly cells: readonly FigureCell[];
  readonly units: ReadonlyMap<number, string>;
}

/** What is one press from a summary: the tasks behind its figures, those of the weakest units, the week before, the points. */
export async function summaryChoices(viewer: Viewer, subject: Subject, told: Told): Promise<Choice[][]> {
  const { text } = viewer;
  const { scope, asOf } = subject;
  const { figures, halted, continuous } = told;
  const isNow = asOf === undefined;
  return [
    [
      { label: text('summary-button-overdue'), act: listAct('overdue', scope) },
      { label: text('summary-button-behind'), act: listAct('behind', scope) },
      chartChoice(viewer, subject),
    ],
    ...(figures.openOverdue > 0 && isNow ? inRow(await urgeOverdue(viewer, scope)) : []),
    ...(isNow ? inRows(weakChoices(viewer, scope, told), 2) : []),
    ...(halted.paused > 0 ? [[{ label: text('summary-button-paused'), act: listAct('paused', scope) }]] : []),
    ...(continuous.reported < continuous.total
      ? [[{ label: text('summary-button-unreported'), act: listAct('unreported', scope) }]]
      : []),
    ...inRow([...comparison(viewer, subject), ...points(viewer, subject)]),
  ];
}

/** The weakest units of these figures. */
export function weakestUnits(cells: readonly FigureCell[]) {
  return weakestPoints([...figuresBy(cells, 'unitId')].map(([unit, figures]) => ({ unit, figures })));
}

/** What is overdue of each of the weakest units, where the figures are of several. */
function weakChoices({ text }: Viewer, scope: FigureScope, { cells, units }: Told): Choice[] {
  if (figuresBy(cells, 'unitId').size < 2) return [];
  return weakestUnits(cells).map(({ unit, figures }) => ({
    label: text('summary-button-weak', { unit: units.get(unit) ?? '', overdue: figures.openOverdue }),
    act: listAct('overdue', { ...scope, underUnitId: unit }),
  }));
}

/** This week against the last one, of all that the reader may see. */
function comparison({ text }: Viewer, { scope, name, asOf }: Subject): Choice[] {
  if (asOf !== undefined || name !== null || Object.keys(scope).length > 0) return [];
  return [{ label: text('summary-button-compare'), act: writeAct({ do: 'say', text: 'tuan nay so voi tuan truoc' }) }];
}

/** In a group nobody's points are told. */
function points(viewer: Viewer, { scope, asOf }: Subject): Choice[] {
  const day =
    asOf === undefined ? viewer.today : localDateAt(new Date(asOf.getTime() - 1), viewer.office.calendar.zone);
  const asked = askedFrom(viewer, { date: day }, 'units');
  if (asked === null || viewer.group !== undefined) return [];
  const of = { ...asked, ...placeOf(scope) };
  const label = viewer.text('button-evaluation');
  return [scope.underUnitId === undefined ? rankingChoice(of, label) : evaluatedChoice(of, scope.underUnitId, label)];
}

/** Under the figures it is what is overdue in them that is urged: the label says so, since nothing on the screen is a list. */
async function urgeOverdue(viewer: Viewer, scope: FigureScope): Promise<Choice[]> {
  const choices = await urgeListChoice(viewer, listOf('overdue', scope));
  return choices.map((choice) => ({ ...choice, label: viewer.text('summary-button-urge') }));
}

const inRow = (choices: Choice[]) => (choices.length === 0 ? [] : [choices]);

/** The list of what the figures are of, in the same place and of the same days. */
function listOf(list: ListName, { underUnitId, groupId, programmeId, dueFrom, dueTo }: FigureScope): ListAsked {
  return {
    list,
    unit: underUnitId ?? 0,
    ...(programmeId !== undefined && { programme: programmeId }),
    ...(groupId !== undefined && { group: groupId }),
    ...(dueFrom !== undefined && { from: dueFrom }),
    ...(dueTo !== undefined && { to: dueTo }),
  };
}

const listAct = (list: ListName, scope: FigureScope) => writeAct({ do: 'list', page: 0, ...listOf(list, scope) });
