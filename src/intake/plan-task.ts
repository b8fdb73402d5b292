import type { LocalDate } from '../domain/local-date.ts';
import { oneLine } from './cell-text.ts';
import type { PlanColumn } from './column-names.ts';
import { readDeadline } from './deadline.ts';
import { readLead } from './lead-unit.ts';
import { parsePhone } from './phone.ts';
import { readIndicator, readLegalBasis } from './plan-cells.ts';
import type { Due, PlanRow } from './plan-row.ts';
import type { RowReader } from './row-reader.ts';
import { readTextDate } from './text-date.ts';
import { type KnownUnits, readUnits } from './unit-names.ts';

type TaskRemark =
  | { kind: 'several-leads'; lead: string; others: string[] }
  | { kind: 'collective-units'; names: string[] };

export type ReadTask = Omit<PlanRow, 'row' | 'at' | 'code'> & { remarks: TaskRemark[] };

export type TaskContext = {
  isKnown: KnownUnits | undefined;
  /** The year that the plan is for. */
  year: number | null;
  /** The group of the rows above. */
  group: string;
  /** What the rows say that only head this one. */
  heads: readonly string[];
  /** The title without the number in front of it; `null`: it stands in its cell. */
  title: string | null;
};

type ReadDue = { due: Due; from: LocalDate | null };

/** What a row says of its task, but for the code; `null` when a cell is wrong: then the reader has refused it. */
export function readTask(reader: RowReader<PlanColumn>, context: TaskContext): ReadTask | null {
  const line = (column: PlanColumn) => oneLine(reader.text(column));
  const focal = line('focal');
  const indicator = reader.text('indicator');
  const legalBasis = line('legal-basis');
  const start = readStart(reader);
  const read = readDue(reader, context.year);
  const startOn = start ?? read?.from ?? null;
  if (startOn !== null && read?.due.kind === 'date' && read.due.on < startOn) {
    reader.refuse('due', reader.text('due'), { reason: 'deadline-before-start' });
  }
  const title = oneLine(reader.needed('task'));
  const leading = readLead(reader.needed('lead-unit'), context.isKnown);
  const supporting = readUnits(reader.text('supporting-units'), context.isKnown);
  const { product } = { product: reader.text('product') };
  const programme = line('programme');
  const group = line('group') || context.group;
  if (reader.refusals.length > 0 || read === null) return null;
  const { lead, others, supports } = leading;
  const collectives = [...supports.collectives, ...supporting.collectives];
  return {
    ...{ programme, group, leadUnit: lead, startOn, due: read.due, product },
    title: [...context.heads, withoutBullet(context.title ?? title)].join(': '),
    supportingUnits: [...new Set([...others, ...supports.units, ...supporting.units])],
    focal: parsePhone(focal) ?? focal,
    indicator: indicator === '' ? null : readIndicator(indicator),
    legalBasis: legalBasis === '' ? null : readLegalBasis(legalBasis),
    remarks: [
      ...(others.length === 0 ? [] : [{ kind: 'several-leads' as const, lead, others }]),
      ...(collectives.length === 0 ? [] : [{ kind: 'collective-units' as const, names: collectives }]),
    ],
  };
}

function readStart(reader: RowReader<PlanColumn>): LocalDate | null {
  const cell = reader.cell('start');
  if (cell.kind === 'date') return cell.date;
  const typed = reader.text('start');
  if (typed === '' || cell.kind === 'error') return null;
  const date = readTextDate(typed);
  if (date.kind === 'date') return date.on;
  reader.refuse('start', typed, { reason: date.kind === 'impossible' ? 'impossible-date' : 'unreadable-date' });
  return null;
}

function readDue(reader: RowReader<PlanColumn>, year: number | null): ReadDue | null {
  const cell = reader.cell('due');
  if (cell.kind === 'date') return { due: { kind: 'date', on: cell.date }, from: null };
  const typed = reader.needed('due');
  if (typed === '' || cell.kind === 'error') return null;
  const read = readDeadline(typed, year);
  switch (read.kind) {
    case 'date':
      return { due: { kind: 'date', on: read.on }, from: read.from ?? null };
    case 'continuous':
      return { due: read, from: null };
    case 'impossible':
      reader.refuse('due', typed, { reason: 'impossible-date' });
      return null;
    case 'open':
      reader.refuse('due', typed, { reason: 'open-deadline' });
      return null;
    case 'no-year':
      reader.refuse('due', typed, { reason: 'deadline-without-year' });
      return null;
    case 'unreadable':
      reader.refuse('due', typed, { reason: 'unreadable-deadline' });
      return null;
    default:
      return read satisfies never;
  }
}

function withoutBullet(title: string): string {
  return title.replace(/^[-–—•+*]\s+(?=\S)/u, '');
}
