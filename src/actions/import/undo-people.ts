import { changePerson, everybody, type PersonPatch } from '../../store/import-people.ts';
import { recordChanges } from '../../store/reports.ts';
import { removeAliases, removeEmptyUnits, removeUntouchedPeople } from '../../store/undo-import.ts';
import { allUnits, moveUnit } from '../../store/units.ts';
import type { Acting } from '../acting.ts';
import { labelOf, type PeopleTrace } from '../import-people.ts';
import { importedBy } from './imported-by.ts';
import type { TakenBackList } from './taken-back.ts';

/** Takes back what an import of a staff list did. */
export async function undoPeople(acting: Acting, trace: PeopleTrace): Promise<TakenBackList> {
  const { tx, at } = acting;
  const { removed, stay } = await removeUntouchedPeople(tx, trace.added);
  const people = new Map((await everybody(tx)).map((person) => [person.id, person]));
  const phones = new Map([...people.values()].map(({ phone, id }) => [phone, id]));
  const unrestored: string[] = [];
  const audits = removed.map(({ name, phone }) => ({
    what: 'person',
    from: labelOf(name, phone),
    to: null as string | null,
  }));
  for (const { id, before, after } of trace.changed) {
    const person = people.get(id);
    if (person === undefined) continue;
    const fields = (Object.keys(after) as (keyof PersonPatch)[]).filter((field) => {
      const isFree = field !== 'phone' || (phones.get(before.phone ?? '') ?? id) === id;
      return isFree && person[field] === after[field] && person.leftAt === null;
    });
    if (fields.length < Object.keys(after).length) unrestored.push(person.name);
    if (fields.length === 0) continue;
    await changePerson(tx, id, Object.fromEntries(fields.map((field) => [field, before[field]])));
    const label = labelOf(person.name, person.phone);
    for (const field of fields.filter((one) => one !== 'key')) {
      const words = (value: unknown) => `${label}, ${field}: ${String(value ?? '')}`;
      audits.push({ what: 'person', from: words(after[field]), to: words(before[field]) });
    }
  }
  await recordChanges(tx, { ...importedBy(acting), at, taskId: null }, audits);
  await moveBack(acting, trace);
  await removeAliases(tx, trace.aliasIds);
  const units = await removeEmptyUnits(tx, trace.unitIds);
  return {
    back: removed.length,
    kept: [...stay, ...units],
    restored: trace.changed.length - unrestored.length,
    unrestored,
  };
}

/** Units that stood alone stand alone again, where they still are below a unit that the list put them under. */
async function moveBack({ tx }: Acting, { movedIds }: PeopleTrace): Promise<void> {
  const there = new Map((await allUnits(tx)).map((unit) => [unit.id, unit]));
  for (const id of movedIds) if ((there.get(id)?.parentId ?? null) !== null) await moveUnit(tx, id, null);
}
