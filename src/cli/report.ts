import { writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { type PeriodKind, periodContaining } from '../domain/periods.ts';
import { endOfDay, localDateAt } from '../domain/time-zone.ts';
import { prepare } from '../reports/prepare.ts';
import { type ChartName, chartNames, type Wish } from '../reports/wish.ts';
import { createWorkshop } from '../reports/workshop.ts';
import { loadOffice, type Office } from '../store/office.ts';
import type { Store } from '../store/store.ts';
import { databaseToRead } from './database.ts';
import { complain, type ExitCode, instantOf, presentOf, say, type World, withStore } from './world.ts';

export interface ReportOptions {
  readonly kind: string;
  readonly out: string;
  readonly at?: string;
  /** Of a picture: which. */
  readonly chart?: string;
  readonly json?: boolean;
}

/** How a period is called on the command line. */
const kinds: Readonly<Record<string, PeriodKind>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half_year',
  'nine-months': 'nine_months',
  year: 'year',
};

interface Asked {
  readonly kind: PeriodKind;
  readonly at: Date;
  readonly office: Office;
  readonly chart: ChartName;
}

/** What is written, by the ending of the file's name. */
const endings: Readonly<Record<string, { readonly type: string; readonly wish: (asked: Asked) => Wish }>> = {
  '.png': { type: 'image/png', wish: chartWish },
};

/** Writes the report of the period in which an instant lies: as things stood at that instant, or at the end of a period that ended before. */
export async function report(world: World, options: ReportOptions): Promise<ExitCode> {
  const asked = instantOf(world, options.at);
  const kind = kinds[options.kind];
  const ending = endings[extname(options.out).toLowerCase()];
  const chart = chartNames.find((name) => name === (options.chart ?? 'units'));
  if (kind === undefined)
    return refuse(world, 'cli-report-kind', { value: options.kind, known: Object.keys(kinds).join(', ') });
  if (ending === undefined)
    return refuse(world, 'cli-report-ending', { file: options.out, known: Object.keys(endings).join(', ') });
  if (chart === undefined)
    return refuse(world, 'cli-report-chart', { value: options.chart ?? '', known: chartNames.join(', ') });
  if (asked === null) return refuse(world, 'cli-bad-instant', { value: options.at ?? '' });
  const write = async (store: Store) => {
    const at = await presentOf(store, asked, options.at !== undefined);
    const office = await loadOffice(store.read, world.config.timezone);
    return writeReport(world, store, office, ending.wish({ kind, at, office, chart }), {
      type: ending.type,
      ...options,
    });
  };
  return withStore(world, write, databaseToRead(world));
}

async function writeReport(
  world: World,
  store: Store,
  office: Office,
  wish: Wish,
  { out, type, json = false }: { readonly out: string; readonly type: string; readonly json?: boolean },
): Promise<ExitCode> {
  const workshop = createWorkshop();
  const made = await workshop.make(await prepare(store.read, wish, office));
  await workshop.close();
  if (made.kind === 'failed') {
    complain(world, world.text('cli-report-not-made', { error: made.error }));
    return 1;
  }
  const path = resolve(out);
  try {
    writeFileSync(path, made.bytes);
  } catch (error) {
    complain(
      world,
      world.text('cli-report-not-written', { file: out, code: (error as NodeJS.ErrnoException).code ?? '?' }),
    );
    return 1;
  }
  const { asOf } = wish;
  if (json) say(world, JSON.stringify({ asOf, files: [{ name: basename(path), type, path }] }));
  else say(world, world.text('cli-report-written', { path }));
  return 0;
}

function chartWish({ kind, at, office, chart }: Asked): Wish {
  const { zone } = office.calendar;
  const { from, until } = periodContaining(kind, localDateAt(at, zone), office.cutOffDay);
  const end = endOfDay(until, zone);
  const asOf = (at < end ? at : end).toISOString();
  return { kind: 'chart', chart, scope: {}, asOf, language: 'vi', period: { from, until } };
}

function refuse(world: World, id: string, said: Record<string, string>): ExitCode {
  complain(world, world.text(id, said));
  return 2;
}
