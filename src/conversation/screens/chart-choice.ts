import { localDateAt } from '../../domain/time-zone.ts';
import type { ChartName } from '../../reports/wish.ts';
import type { FigureScope } from '../../store/figures.ts';
import { writeAct } from '../acts.ts';
import type { ChartDays } from '../chart-acts.ts';
import type { Viewer } from '../turn.ts';
import type { Choice } from '../view.ts';

/** Of which figures; without `asOf` those of the moment of the press. */
interface Shown {
  readonly scope: FigureScope;
  readonly asOf?: Date;
}

/** Under figures: the same in a picture. */
export function chartChoice(viewer: Viewer, subject: Shown): Choice {
  return { label: viewer.text('chart-button'), act: chartAct(viewer, 'units', subject) };
}

/** Under a picture: another of the same figures. */
export function otherChartChoice(viewer: Viewer, which: ChartName, subject: Shown): Choice {
  return { label: viewer.text(`chart-button-${which}`), act: chartAct(viewer, which, subject) };
}

function chartAct(viewer: Viewer, chart: ChartName, { scope, asOf }: Shown): string {
  const { underUnitId: unit = 0, programmeId: programme = 0, groupId: group = 0 } = scope;
  const days = daysOf(viewer, scope, asOf);
  return writeAct({ do: 'chart', chart, unit, programme, group, ...(days !== undefined && { days }) });
}

/** What is past is asked for as of the end of its day: figures of another instant are never asked for by a button. */
function daysOf({ office }: Viewer, { dueFrom, dueTo }: FigureScope, asOf: Date | undefined): ChartDays | undefined {
  if (asOf !== undefined) return { on: localDateAt(new Date(asOf.getTime() - 1), office.calendar.zone) };
  return dueFrom === undefined || dueTo === undefined ? undefined : { from: dueFrom, to: dueTo };
}
