import { unitToRead } from '../../actions/read-figures.ts';
import { type Rehearsal, rehearseDay } from '../../reminders/rehearse.ts';
import { peopleUnder } from '../../store/people.ts';
import { asking, type Viewer } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, quiet, title, type View } from '../view.ts';
import { longDate } from './figures.ts';

/** What fits a phone; the rest is counted. */
const MOST_PEOPLE = 12;
const MOST_CODES = 4;

/**
 * Who will be reminded of what on a day, found by the planning that really sends, as things stand now: of everybody for those who see
 * everything, of the own subtree for a head, of oneself for an officer.
 */
export async function rehearsed(viewer: Viewer, { date }: Reading): Promise<View> {
  const { text, office, today } = viewer;
  const { calendar } = office;
  const next = calendar.addWorkingDays(today, 1);
  const day = date ?? next;
  if (day <= today) return { blocks: [paragraph(text('rehearsed-past', { date: longDate(viewer, next) }))] };
  if (!calendar.isWorkingDay(day)) {
    const after = longDate(viewer, calendar.nextWorkingDay(day));
    return { blocks: [paragraph(text('rehearsed-off', { date: longDate(viewer, day), after }))] };
  }
  const plan = await seenBy(viewer, await rehearseDay(viewer.db, day, office));
  const when = longDate(viewer, day);
  if (plan.length === 0) return { blocks: [paragraph(text('rehearsed-nobody', { date: when }))] };
  const tasks = plan.reduce((sum, { items, more }) => sum + items.length + more, 0);
  const unreached = plan.filter(({ reach }) => reach === null).length;
  const left = plan.length - MOST_PEOPLE;
  const lines = plan.slice(0, MOST_PEOPLE).map((one) => personLine(viewer, one));
  return {
    blocks: [
      title(text('rehearsed-title', { date: when, people: plan.length, tasks })),
      ...(unreached > 0 ? [paragraph(text('rehearsed-unreached', { count: unreached }))] : []),
      paragraph(lines.join('\n')),
      ...(left > 0 ? [paragraph(text('rehearsed-more', { count: left }))] : []),
      quiet(text('rehearsed-how')),
    ],
  };
}

async function seenBy(viewer: Viewer, plan: readonly Rehearsal[]): Promise<readonly Rehearsal[]> {
  const place = await unitToRead(asking(viewer));
  if (place === null) return isOfAll(viewer) ? plan : plan.filter(({ person }) => person.id === viewer.person.id);
  const ids = new Set((await peopleUnder(viewer.db, place.unitId)).map(({ id }) => id));
  return plan.filter(({ person }) => ids.has(person.id));
}

const isOfAll = ({ person, standsInFor }: Viewer) =>
  [person, ...standsInFor].some(({ role }) => role === 'coordinator' || role === 'leader' || role === 'admin');

/** "Trần Thị Hà (Sở Y tế), 7:30: NV12 quá hạn, NV17 sắp đến hạn". */
function personLine({ text }: Viewer, { person, slot, reach, items, more, news, owed }: Rehearsal): string {
  const shown = items.slice(0, MOST_CODES).map(({ code, section }) => `${code} ${text(`remind-why-${section}`)}`);
  const left = items.length - shown.length + more;
  const besides = [
    ...(left > 0 ? [text('rehearsed-tasks', { count: left })] : []),
    ...(owed.total > 0 ? [text('rehearsed-owed', { count: owed.total })] : []),
    ...(news === null ? [] : [text('rehearsed-news', { count: news.total })]),
  ];
  const said = besides.length + shown.length === 0 ? [text('rehearsed-else')] : [...shown, ...besides];
  const hour = slot.slice(-5).replace(/^0/, '');
  const line = text('rehearsed-person', { name: person.name, unit: person.unit, hour, what: said.join(', ') });
  return reach === null ? text('rehearsed-person-unreached', { line }) : line;
}
