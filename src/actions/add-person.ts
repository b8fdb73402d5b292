import type { Role } from '../domain/permissions.ts';
import { textKey } from '../domain/text-key.ts';
import { addPeople, changePerson, holderOfPhone } from '../store/import-people.ts';
import { renewLexicon } from '../store/lexicon.ts';
import { type PersonWithUnit, personByPhone } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import type { Db } from '../store/store.ts';
import { allUnits } from '../store/units.ts';
import { importedByCommand } from './import/imported-by.ts';
import { placeholders } from './import/placeholders.ts';
import { openUnitTree, type UnitRefusal } from './import/unit-tree.ts';
import { labelOf } from './import-people.ts';

export interface NewPerson {
  readonly name: string;
  /** '' when there is none. */
  readonly title: string;
  /** E.164. */
  readonly phone: string;
  /** Added if the office has no unit of that name. */
  readonly unit: string;
  readonly parentUnit?: string;
  readonly role: Role;
  readonly at: Date;
}

export type PersonAdded =
  | { readonly ok: true; readonly person: PersonWithUnit }
  | {
      readonly ok: false;
      readonly rejection: UnitRefusal | { readonly kind: 'phone_taken'; readonly by: PersonWithUnit };
    };

/** Adds one person, or takes back somebody of the same name and number who had left. A number belongs to one person. */
export async function addPerson(tx: Db, person: NewPerson): Promise<PersonAdded> {
  const { name, title, phone, role, at } = person;
  const holder = await holderOfPhone(tx, phone);
  const returns = holder !== null && holder.leftAt !== null && holder.key === textKey(name);
  if (holder !== null && !returns) return { ok: false, rejection: { kind: 'phone_taken', by: holder } };
  const named = { unit: person.unit, parentUnit: person.parentUnit ?? '' };
  const ids = placeholders();
  const tree = openUnitTree(await allUnits(tx), [named], ids);
  const placed = tree.place(named);
  if (placed.kind !== 'placed') return { ok: false, rejection: placed };
  await tree.write(tx, importedByCommand, at);
  const row = { name, key: textKey(name), title, role, unitId: ids.idOf(placed.unit.id) };
  if (holder === null) await addPeople(tx, [{ ...row, phone, createdAt: at }]);
  else await changePerson(tx, holder.id, { ...row, leftAt: null });
  const added = await personByPhone(tx, phone);
  if (added === null) throw new Error('a person just added is not there');
  await recordChanges(tx, { at, personId: null, channel: 'terminal', incomingId: null, taskId: null }, [
    { what: 'person', from: null, to: `${labelOf(name, phone)}, ${placed.unit.name}, ${role}` },
  ]);
  await renewLexicon(tx);
  return { ok: true, person: added };
}
