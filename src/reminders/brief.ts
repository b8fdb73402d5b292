import { type BriefSpan, briefSpansOn, isBriefed, willSlip } from '../domain/brief.ts';
import { addDays } from '../domain/local-date.ts';
import type { SummaryFigures } from '../domain/summary.ts';
import { endOfDay, localDateAt } from '../domain/time-zone.ts';
import { changedBetween, dueBetween, silentByUnit, waitingNow } from '../store/brief.ts';
import { pastFigureCells, totalFigures } from '../store/figures.ts';
import type { Office } from '../store/office.ts';
import { type PersonWithUnit, personById } from '../store/people.ts';
import type { BriefChartContent, DigestContent } from '../store/slots.ts';
import type { Db } from '../store/store.ts';
import type { Moment } from './moment.ts';
import type { Recipient } from './recipients.ts';

/** What a week or a month brought, and what lies ahead of the whole plan. The figures are those that the summary answers for the same days. */
export interface Brief extends BriefSpan {
  /** At the end of the stretch, and before it began. */
  readonly now: SummaryFigures;
  readonly before: SummaryFigures;
  /** Codes of tasks that were confirmed in it. */
  readonly finished: readonly string[];
  /** … that became overdue in it and were still at its end. */
  readonly slipped: readonly string[];
  /** … whose deadline lies in the stretch that has begun, and which will miss it at the pace so far. */
  readonly willSlip: readonly string[];
  readonly silent: readonly { readonly unit: string; readonly tasks: number }[];
  readonly waiting: { readonly decisions: number; readonly obstacles: number };
}

/** Reads the briefs of the day, once for all who get them. */
export function briefsOfDay(db: Db, moment: Moment): (recipient: Recipient) => Promise<readonly Brief[]> {
  let made: Promise<readonly Brief[]> | undefined;
  return ({ person, days }) => {
    if (!isBriefed(person.role) || person.noBriefSince !== null || days === null) return Promise.resolve([]);
    made ??= makeBriefs(db, moment);
    return made;
  };
}

async function makeBriefs(db: Db, moment: Moment): Promise<Brief[]> {
  const briefs: Brief[] = [];
  for (const span of briefSpansOn(moment.today, moment.office.calendar)) briefs.push(await briefOf(db, span, moment));
  return briefs.filter(({ now }) => now.total > 0);
}

async function briefOf(db: Db, span: BriefSpan, { at, today, office }: Moment): Promise<Brief> {
  const { calendar } = office;
  const start = endOfDay(addDays(span.past.from, -1), calendar.zone);
  const end = endOfDay(span.past.to, calendar.zone);
  const due = await dueBetween(db, today, span.present.to);
  return {
    ...span,
    now: totalFigures(await pastFigureCells(db, {}, end)),
    before: totalFigures(await pastFigureCells(db, {}, start)),
    ...(await changedBetween(db, start, end)),
    willSlip: due.flatMap(({ code, startOn, currentDue, progress }) =>
      currentDue !== null && willSlip({ startOn, dueOn: currentDue, progress }, today, calendar) ? [code] : [],
    ),
    silent: await silentByUnit(db, at),
    waiting: await waitingNow(db),
  };
}

/** The picture that goes out behind a digest with these briefs: as things stood at the end of the stretch that ended last. */
export function chartAfter(
  briefs: readonly Brief[],
  { personId, on }: DigestContent,
  office: Office,
): BriefChartContent | null {
  const ends = briefs.map(({ past }) => past.to).sort();
  const last = ends.at(-1);
  if (last === undefined) return null;
  return { kind: 'brief_chart', personId, on, asOf: endOfDay(last, office.calendar.zone).toISOString() };
}

/** Who is to get the picture now. Null: nobody any more, because its day is over, it has become quiet time, or the briefs were switched off. */
export async function briefChartReader(
  db: Db,
  { personId, on }: BriefChartContent,
  at: Date,
  { calendar }: Office,
): Promise<PersonWithUnit | null> {
  if (on !== localDateAt(at, calendar.zone) || calendar.quietAt(at)) return null;
  const person = await personById(db, personId);
  return person !== null && person.leftAt === null && isBriefed(person.role) && person.noBriefSince === null
    ? person
    : null;
}
