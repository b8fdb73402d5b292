import { type LocalDate, makeDate } from '../domain/local-date.ts';

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

/** A page of a list; pages count from 0. */
export type ListAct = { readonly do: 'list'; readonly page: number } & ListAsked;

/** All that is on the list now, whatever page is shown, is to be urged. */
export type UrgeListAct = { readonly do: 'urge_list' } & ListAsked;

export function writeList(act: ListAct): string {
  return [`l:${act.list}:${act.page}:${act.unit}`, ...limitsOf(act)].join(':');
}

export function writeUrgeList(act: UrgeListAct): string {
  return [`lu:${act.list}:0:${act.unit}`, ...limitsOf(act)].join(':');
}

/** Null for what no button of ours says. */
export function readUrgeList(written: readonly string[]): UrgeListAct | null {
  const read = readList(written);
  if (read === null) return null;
  const { do: _, page: __, ...asked } = read;
  return { do: 'urge_list', ...asked };
}

const compact = (date: LocalDate) => date.replaceAll('-', '');

/** One letter each, so that a button has room for all of them. */
function limitsOf({ mine, parts, programme, group, from, to }: ListAsked): string[] {
  return [
    ...(mine === true ? ['m'] : []),
    ...(parts === true ? ['c'] : []),
    ...(programme === undefined ? [] : [`p${programme}`]),
    ...(group === undefined ? [] : [`g${group}`]),
    ...(from === undefined ? [] : [`f${compact(from)}`]),
    ...(to === undefined ? [] : [`t${compact(to)}`]),
  ];
}

function readLimits(written: readonly string[]): Omit<ListAsked, 'list' | 'unit'> | null {
  let limits: Omit<ListAsked, 'list' | 'unit'> = {};
  for (const one of written) {
    const number = /^[pg]\d{1,9}$/.test(one) ? Number(one.slice(1)) : null;
    const [, year = '', month = '', day = ''] = /^[ft](\d{4})(\d\d)(\d\d)$/.exec(one) ?? [];
    const date = year === '' ? null : makeDate(Number(year), Number(month), Number(day));
    if (one === 'm') limits = { ...limits, mine: true };
    else if (one === 'c') limits = { ...limits, parts: true };
    else if (number !== null) limits = { ...limits, [one.startsWith('p') ? 'programme' : 'group']: number };
    else if (date !== null) limits = { ...limits, [one.startsWith('f') ? 'from' : 'to']: date };
    else return null;
  }
  return limits;
}

/** Null for what no button of ours says. */
export function readList([list, page, unit, ...written]: readonly string[]): ListAct | null {
  const limits = readLimits(written);
  const name = listNames.find((known) => known === list);
  if (name === undefined || limits === null || !/^\d{1,6}$/.test(page ?? '') || !/^\d{1,9}$/.test(unit ?? ''))
    return null;
  return { do: 'list', list: name, page: Number(page), unit: Number(unit), ...limits };
}
