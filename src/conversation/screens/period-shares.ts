import { type PeriodTally, tallyPeriods } from '../../domain/period-record.ts';
import { continuousTasks } from '../../store/continuous-tasks.ts';
import type { FigureScope } from '../../store/figures.ts';
import { unitNames } from '../../store/names.ts';
import { periodRecordsOf } from '../../store/period-records.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, quiet, type Table, title, type View } from '../view.ts';
import { dateWords, numberWords } from './figures.ts';
import { said } from './plain.ts';

const MOST_ROWS = 12;

interface Span {
  readonly from: string;
  readonly to: string;
}

/** "Tỷ lệ báo cáo đúng kỳ": the share of all, who misses most, and the table by unit, the worst first. */
export async function periodShares(viewer: Viewer, scope: FigureScope, span: Span | null): Promise<View> {
  const { text, db } = viewer;
  const tallies = await tallied(viewer, scope, span);
  const all = tallies.get(null);
  if (all === undefined || all.percent === null) return said(viewer, 'shares-none');
  const units = [...tallies].flatMap(([unit, tally]) => (unit === null || tally.judged === 0 ? [] : [{ unit, tally }]));
  const names = await unitNames(
    db,
    units.map(({ unit }) => unit),
  );
  units.sort((a, b) => (a.tally.percent ?? 0) - (b.tally.percent ?? 0) || b.tally.missed - a.tally.missed);
  const worst = [...units].sort((a, b) => b.tally.missed - a.tally.missed)[0];
  const { onTime, judged, percent } = all;
  const lead = text('shares-title', { onTime, judged, percent: numberWords(viewer, percent, 1) });
  return {
    blocks: [
      title(
        span === null
          ? lead
          : `${lead} ${text('shares-span', { from: dateWords(viewer, span.from), to: dateWords(viewer, span.to) })}`,
      ),
      ...(worst === undefined || worst.tally.missed === 0 || units.length < 2
        ? []
        : [paragraph(text('shares-worst', { unit: names.get(worst.unit) ?? '', count: worst.tally.missed }))]),
      tableOf(viewer, units.slice(0, MOST_ROWS), names),
      ...(units.length > MOST_ROWS ? [paragraph(text('summary-more-rows', { count: units.length - MOST_ROWS }))] : []),
      quiet(text('shares-method')),
    ],
    choices: [
      [
        {
          label: text('summary-button-unreported'),
          act: writeAct({ do: 'list', list: 'unreported', page: 0, unit: scope.underUnitId ?? 0 }),
        },
      ],
    ],
  };
}

function tableOf(
  { text, ...viewer }: Viewer,
  units: readonly { readonly unit: number; readonly tally: PeriodTally }[],
  names: ReadonlyMap<number, string>,
): Table {
  return {
    kind: 'table',
    columns: [
      { title: text('summary-by-unit') },
      { title: text('shares-column-share'), align: 'right' },
      { title: text('shares-column-late'), align: 'right' },
      { title: text('shares-column-missed'), align: 'right' },
    ],
    rows: units.map(({ unit, tally: { onTime, judged, percent, late, missed } }) => [
      names.get(unit) ?? '',
      `${onTime}/${judged} (${numberWords({ text, ...viewer }, percent ?? 0, 1)}%)`,
      `${late}`,
      `${missed}`,
    ]),
  };
}

/** By lead unit; null: all together. */
async function tallied(
  viewer: Viewer,
  scope: FigureScope,
  span: Span | null,
): Promise<Map<number | null, PeriodTally>> {
  const { db, office, today } = viewer;
  const tasks = await continuousTasks(db, scope);
  const records = await periodRecordsOf(db, tasks, office, today);
  const tally = (ids: readonly number[]) =>
    tallyPeriods(
      ids.map((id) => records.get(id) ?? []),
      today,
      span ?? undefined,
    );
  const units = new Set(tasks.map(({ leadUnitId }) => leadUnitId));
  const idsOf = (unit: number) => tasks.flatMap(({ id, leadUnitId }) => (leadUnitId === unit ? [id] : []));
  return new Map<number | null, PeriodTally>([
    [null, tally(tasks.map(({ id }) => id))],
    ...[...units].map((unit) => [unit, tally(idsOf(unit))] as const),
  ]);
}

/** The same in one line, for the figures of a unit; null: no period of it is over. */
export async function shareLine(viewer: Viewer, scope: FigureScope): Promise<string | null> {
  const all = (await tallied(viewer, scope, null)).get(null);
  if (all === undefined || all.percent === null) return null;
  const { onTime, judged, percent, late, missed } = all;
  return viewer.text('shares-line', { onTime, judged, percent: numberWords(viewer, percent, 1), late, missed });
}
