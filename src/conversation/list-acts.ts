import type { LocalDate } from '../domain/local-date.ts';
import { type ActsOf, day, type Form } from './act-form.ts';

export const listNames = [
  'mine',
  'overdue',
  'due_soon',
  'behind',
  'silent',
  'awaiting',
  'open',
  'unowned',
  'continuous',
  'unreported',
  'paused',
  'cancelled',
] as const;
export type ListName = (typeof listNames)[number];

/** A list, and to what it is narrowed. */
export interface ListAsked {
  readonly list: ListName;
  /** Id of the unit whose subtree leads the tasks; 0: any. */
  readonly unit: number;
  readonly programme?: number;
  readonly group?: number;
  /** Only the viewer's own. */
  readonly mine?: boolean;
  /** Only parts of tasks, which the list leaves out otherwise. */
  readonly parts?: boolean;
  /** Deadlines from this day to that one, both included. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

type Limits = Omit<ListAsked, 'list' | 'unit'>;
type Page = ListAsked & { readonly page: number };

/** "list:page:unit", and to what it is narrowed. */
const writeList = ({ list, page, unit, ...limits }: Page) => [list, String(page), String(unit), ...writeLimits(limits)];

function readList([list, page = '', unit = '', ...written]: readonly string[]): Page | null {
  const limits = readLimits(written);
  const name = listNames.find((known) => known === list);
  if (name === undefined || limits === null || !/^\d{1,6}$/.test(page) || !/^\d{1,9}$/.test(unit)) return null;
  return { list: name, page: Number(page), unit: Number(unit), ...limits };
}

/** One letter each, so that a button has room for all of them. */
function writeLimits({ mine, parts, programme, group, from, to }: Limits): string[] {
  return [
    ...(mine === true ? ['m'] : []),
    ...(parts === true ? ['c'] : []),
    ...(programme === undefined ? [] : [`p${programme}`]),
    ...(group === undefined ? [] : [`g${group}`]),
    ...(from === undefined ? [] : [`f${day.write(from)}`]),
    ...(to === undefined ? [] : [`t${day.write(to)}`]),
  ];
}

function readLimits(written: readonly string[]): Limits | null {
  let limits: Limits = {};
  for (const one of written) {
    const number = /^[pg]\d{1,9}$/.test(one) ? Number(one.slice(1)) : null;
    const date = /^[ft]/.test(one) ? day.read(one.slice(1)) : undefined;
    if (one === 'm') limits = { ...limits, mine: true };
    else if (one === 'c') limits = { ...limits, parts: true };
    else if (number !== null) limits = { ...limits, [one.startsWith('p') ? 'programme' : 'group']: number };
    else if (date !== undefined) limits = { ...limits, [one.startsWith('f') ? 'from' : 'to']: date };
    else return null;
  }
  return limits;
}

const list: Form<Page> = { verb: 'l', write: writeList, read: readList };

/** All that is on the list now, whatever page is shown, is to be urged. */
const urgeList: Form<ListAsked> = {
  verb: 'lu',
  write: (asked) => writeList({ ...asked, page: 0 }),
  read(written) {
    const { page: _, ...asked } = readList(written) ?? { page: null };
    return 'list' in asked ? asked : null;
  },
};

/** A page of a list (pages count from 0), and what is done with all that is on one. */
export const listForms = { list, urge_list: urgeList };
export type ListAct = ActsOf<typeof listForms>;
