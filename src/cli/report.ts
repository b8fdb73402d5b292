import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { formatVietnameseDate } from '../domain/local-date.ts';
import type { ReportSpan } from '../domain/report-span.ts';
import { tooManyTasks } from '../reports/document-order.ts';
import { prepare } from '../reports/prepare.ts';
import { type Reckoning, reckoningOf } from '../reports/reckoning.ts';
import type { Wish } from '../reports/wish.ts';
import { createWorkshop } from '../reports/workshop.ts';
import { loadOffice, type Office } from '../store/office.ts';
import type { Store } from '../store/store.ts';
import { databaseToRead, isThere, pathOf } from './database.ts';
import { type Called, calledWith, type Miscall, placeAsked, type ReportOptions, spanAsked } from './report-asked.ts';
import { complain, type ExitCode, instantOf, presentOf, say, type World, withStore } from './world.ts';

const TYPES: Readonly<Record<Called['form'], string>> = {
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Asked {
  readonly called: Called;
  readonly span: ReportSpan;
  readonly reckoning: Reckoning;
  readonly at: Date;
  readonly place: Exclude<Awaited<ReturnType<typeof placeAsked>>, Miscall>;
}

/** Writes the report of the period in which an instant lies: as things stood at that instant, or at the end of a period that ended before. */
export async function report(world: World, options: ReportOptions): Promise<ExitCode> {
  const asked = instantOf(world, options.at);
  const called = calledWith(options);
  if ('id' in called) return refuse(world, called);
  if (asked === null) return refuse(world, { id: 'cli-bad-instant', said: { value: options.at ?? '' } });
  const url = databaseToRead(world);
  if (!isThere(url)) {
    complain(world, world.text('cli-no-database', { path: pathOf(url) }));
    return 1;
  }
  return withStore(
    world,
    async (store) => {
      const at = await presentOf(store, asked, options.at !== undefined);
      return reportAt(world, store, at, called, options);
    },
    url,
  );
}

async function reportAt(
  world: World,
  store: Store,
  at: Date,
  called: Called,
  options: ReportOptions,
): Promise<ExitCode> {
  const office = await loadOffice(store.read, world.config.timezone);
  const span = spanAsked(called, options, at, office);
  if ('id' in span) return refuse(world, span);
  const reckoning = reckoningOf(span, at, office.calendar.zone);
  if (reckoning === null)
    return refuse(world, { id: 'cli-report-not-begun', said: { from: formatVietnameseDate(span.from) } });
  const place = await placeAsked(store.read, options);
  if ('id' in place) return refuse(world, place);
  const wish = wishOf(world, { called, span, reckoning, at, place });
  const { form } = called;
  const most = form === 'png' ? null : await tooManyTasks(store.read, { ...wish, form });
  if (most !== null) {
    complain(world, world.text('cli-report-too-many', { most }));
    return 1;
  }
  return writeReport(world, store, office, wish, { type: TYPES[called.form], ...options });
}

function wishOf(world: World, { called, span, reckoning, at, place }: Asked): Wish {
  const asOf = reckoning.asOf.toISOString();
  const { from, until } = span;
  const { scope, name: subject } = place;
  if (called.form === 'png')
    return { kind: 'chart', chart: called.chart, scope, asOf, language: 'vi', period: { from, until } };
  if (called.evaluation) return { kind: 'evaluation', scope, asOf, language: 'vi', span, subject, weightsAsOf: asOf };
  const office = world.config.officeName ?? world.text('office-unnamed');
  return {
    ...{ kind: 'document', form: called.form, span, scope, subject, asOf, language: 'vi' },
    ...{ from: { office }, askedAt: at.toISOString() },
  };
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

function refuse(world: World, { id, said }: Miscall): ExitCode {
  complain(world, world.text(id, said));
  return 2;
}
