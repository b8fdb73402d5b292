import { mayReadAll, mayReadUnit, unitToRead } from '../../actions/read-figures.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { type Rehearsal, rehearseDay } from '../../reminders/rehearse.ts';
import { subtreesOf, unitById } from '../../store/units.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { longDate } from './figures.ts';

/** What fits a phone. */
const PEOPLE_PER_PAGE = 12;
const MOST_CODES = 4;

/** Of which day, of which unit (0: all that the reader may see), and from where on; pages count from 0. */
export interface RehearsalAsked {
  readonly day?: LocalDate;
  readonly unit: number;
  readonly page: number;
}

/**
 * Who will be reminded of what on a day, found by the planning that really sends, as things stand now: of everybody for those who see
 * everything, of the own subtree for a head, of oneself for an officer. Without a day it is the next working day.
 */
export async function rehearsed(viewer: Viewer, { day: named, unit, page }: RehearsalAsked): Promise<View> {
  const { text, office, today } = viewer;
  const { calendar } = office;
  const next = calendar.addWorkingDays(today, 1);
  const day = named ?? next;
  if (day <= today) return { blocks: [paragraph(text('rehearsed-past', { date: longDate(viewer, next) }))] };
  if (!calendar.isWorkingDay(day)) {
    const after = longDate(viewer, calendar.nextWorkingDay(day));
    return { blocks: [paragraph(text('rehearsed-off', { date: longDate(viewer, day), after }))] };
  }
  if (unit !== 0 && !(await mayReadUnit(viewer.db, asking(viewer), unit)))
    return {
      blocks: [paragraph(text('rehearsed-not-yours', { unit: (await unitById(viewer.db, unit))?.name ?? '' }))],
    };
  const plan = await seenBy(viewer, await rehearseDay(viewer.db, day, office), unit);
  const when = longDate(viewer, day);
  if (plan.length === 0) return { blocks: [paragraph(text('rehearsed-nobody', { date: when }))] };
  const unreached = plan.filter(({ reach }) => reach === null).length;
  const from = page * PEOPLE_PER_PAGE;
  const shown = plan.slice(from, from + PEOPLE_PER_PAGE);
  const place = { from: from + 1, to: from + shown.length, count: plan.length };
  const turnTo = (label: string, to: number): Choice => ({
    label: text(label),
    act: writeAct({ do: 'rehearsed', day, unit, page: to }),
  });
  return {
    blocks: [
      title(text('rehearsed-title', { date: when, people: plan.length })),
      ...(unreached > 0 ? [paragraph(text('rehearsed-unreached', { count: unreached }))] : []),
      paragraph(shown.map((one) => personLine(viewer, one)).join('\n')),
      ...(plan.length > shown.length ? [quiet(text('rehearsed-page', place))] : []),
      quiet(text('rehearsed-how')),
    ],
    choices: [
      [
        ...(page > 0 ? [turnTo('button-previous', page - 1)] : []),
        ...(place.to < plan.length ? [turnTo('button-next', page + 1)] : []),
      ],
    ].filter((row) => row.length > 0),
  };
}

async function seenBy(viewer: Viewer, plan: readonly Rehearsal[], unit: number): Promise<readonly Rehearsal[]> {
  const who = asking(viewer);
  const root = unit === 0 ? (await unitToRead(who))?.unitId : unit;
  if (root === undefined)
    return (await mayReadAll(who)) ? plan : plan.filter(({ person }) => person.id === viewer.person.id);
  const within = (await subtreesOf(viewer.db, [root])).get(root);
  return plan.filter(({ person }) => within?.has(person.unitId));
}

/** "Trần Thị Hà (Sở Y tế), 7:30: NV12 quá hạn, NV17 sắp đến hạn". */
function personLine({ text }: Viewer, planned: Rehearsal): string {
  const { person, slot, reach, items, more, news, owed, supports, unreached, briefs } = planned;
  const shown = items.slice(0, MOST_CODES).map(({ code, section }) => `${code} ${text(`remind-why-${section}`)}`);
  const counted = {
    tasks: items.length - shown.length + more,
    owed: owed.total,
    parts: (supports?.owed.total ?? 0) + (supports?.news.total ?? 0),
    'told-for': unreached?.tasks ?? 0,
    news: news?.total ?? 0,
    briefs: briefs.length,
  };
  const besides = Object.entries(counted).flatMap(([what, count]) =>
    count > 0 ? [text(`rehearsed-${what}`, { count })] : [],
  );
  const said = besides.length + shown.length === 0 ? [text('rehearsed-else')] : [...shown, ...besides];
  const hour = slot.slice(-5).replace(/^0/, '');
  const line = text('rehearsed-person', { name: person.name, unit: person.unit, hour, what: said.join(', ') });
  return reach === null ? text('rehearsed-person-unreached', { line }) : line;
}
