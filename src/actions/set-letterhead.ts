import { type LetterheadFault, type LetterheadField, letterheadFields, letterheadValue } from '../domain/letterhead.ts';
import { isAllowed } from '../domain/permissions.ts';
import { auditOf, lastAuditOf } from '../store/audit.ts';
import { readLetterhead, setLetterheadField } from '../store/letterhead.ts';
import { namesOfRole, type PersonWithUnit } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import { type Acting, actingAs, type Done, rejected } from './acting.ts';
import { by } from './report-progress.ts';
import { capacitiesOf, type Who } from './stand-in.ts';

/** `changeId`: by which it can be taken back. Null: as the name of the office gives it. */
export type LetterheadSetDone = Done<{
  readonly field: LetterheadField;
  readonly value: string | null;
  readonly changeId: number;
}>;

/** As whom they may set the head and the foot of the written report, themselves or an absent person; null: not at all. */
export function maySetLetterhead(who: Who): PersonWithUnit | null {
  return capacitiesOf(who).find(({ role }) => isAllowed(role, 'set_letterhead', new Set())) ?? null;
}

/** Sets one field, for every report from now on; null: as the name of the office gives it. */
export async function setLetterhead(
  acting: Acting,
  field: LetterheadField,
  typed: string | null,
): Promise<LetterheadSetDone> {
  const value = typed === null ? null : letterheadValue(field, typed);
  if (isFault(value)) return rejected({ kind: 'bad_letterhead', field, ...value });
  return write(acting, field, value);
}

/** What was before that change is set again. Only while it is the last one of its field. */
export async function undoLetterhead(acting: Acting, changeId: number): Promise<LetterheadSetDone> {
  const change = await auditOf(acting.tx, changeId);
  const field = letterheadFields.find((one) => change?.what === ledgerName(one));
  if (change === null || field === undefined) return rejected({ kind: 'nothing_to_undo' });
  if ((await lastAuditOf(acting.tx, ledgerName(field)))?.id !== changeId)
    return rejected({ kind: 'letterhead_changed_since', field });
  return write(acting, field, change.from);
}

async function write(asked: Acting, field: LetterheadField, value: string | null): Promise<LetterheadSetDone> {
  const { tx } = asked;
  const as = maySetLetterhead(asked);
  if (as === null) return rejected({ kind: 'letterhead_not_yours', who: await namesOfRole(tx, 'coordinator') });
  const before = (await readLetterhead(tx))[field] ?? null;
  await setLetterheadField(tx, field, value);
  await recordChanges(tx, by(actingAs(asked, as), null), [{ what: ledgerName(field), from: before, to: value }]);
  const change = await lastAuditOf(tx, ledgerName(field));
  return { ok: true, field, value, changeId: change?.id ?? 0 };
}

const ledgerName = (field: LetterheadField) => `letterhead:${field}`;

function isFault(value: string | null | LetterheadFault): value is LetterheadFault {
  return typeof value === 'object' && value !== null;
}
