import { createHash } from 'node:crypto';
import { type ImportAnswers, personQuestion } from '../../domain/import-answers.ts';
import { textKey } from '../../domain/text-key.ts';
import type { PersonRow } from '../../intake/people-rows.ts';
import type { PlanRow } from '../../intake/plan-rows.ts';
import { type KnownUnits, unitKey } from './known-units.ts';
import { closeNames } from './nearest-names.ts';
import type { PlanDesk } from './plan-desk.ts';

interface Meaning {
  readonly id: number;
  readonly label: string;
}

/** A name of a file that has to be told apart before its rows can be taken over. `about` names the question in a button. */
export type ImportQuestion =
  | {
      readonly kind: 'unit';
      readonly about: number;
      readonly key: string;
      readonly name: string;
      /** In so many rows it leads, and in so many it supports; of a staff list, so many people work there. */
      readonly rows: number;
      readonly supports: number;
      readonly mayMean: readonly Meaning[];
      /** Several units are called so: it is none that is new. */
      readonly several: boolean;
    }
  | {
      readonly kind: 'person';
      readonly about: number;
      readonly key: string;
      /** A name, or a telephone number in E.164. */
      readonly name: string;
      readonly unit: string;
      readonly rows: number;
      readonly mayMean: readonly Meaning[];
      /** Whether somebody heads the unit who could answer for the tasks. */
      readonly hasHead: boolean;
    };

/** What is still to be asked of a plan, in the order in which its rows raise it: units first, since people are looked for in them. */
export function planQuestions(desk: PlanDesk, rows: readonly PlanRow[]): ImportQuestion[] {
  const units = new Map<string, { name: string; rows: number; supports: number; several: boolean }>();
  const people = new Map<string, ImportQuestion & { readonly kind: 'person' }>();
  for (const row of rows) {
    const lead = desk.units.find(row.leadUnit);
    for (const [index, name] of [row.leadUnit, ...row.supportingUnits].entries()) {
      const found = index === 0 ? lead : desk.units.find(name);
      if (found.kind !== 'unknown_unit' && found.kind !== 'ambiguous_unit') continue;
      const key = unitKey(name);
      const met = units.get(key) ?? { name, rows: 0, supports: 0, several: found.kind === 'ambiguous_unit' };
      units.set(key, index === 0 ? { ...met, rows: met.rows + 1 } : { ...met, supports: met.supports + 1 });
    }
    if (lead.kind === 'found' && row.focal !== '') askAfterPerson(desk, row, lead.unit, people);
  }
  const ofUnits = [...units].map(
    ([key, met]): ImportQuestion => ({
      ...{ kind: 'unit', about: numberOf(`unit ${key}`), key },
      ...met,
      mayMean: desk.units.mayMean(met.name),
    }),
  );
  return [...ofUnits, ...people.values()];
}

function askAfterPerson(
  desk: PlanDesk,
  row: PlanRow,
  unit: { readonly id: number; readonly name: string },
  people: Map<string, ImportQuestion & { readonly kind: 'person' }>,
): void {
  const key = personQuestion(unit.id, textKey(row.focal));
  if (desk.answers.people[key] !== undefined || !('kind' in desk.staff.officer(row.focal, unit.id))) return;
  const met = people.get(key);
  people.set(key, {
    ...{ kind: 'person', about: numberOf(`person ${key}`), key, name: row.focal, unit: unit.name },
    rows: (met?.rows ?? 0) + 1,
    mayMean: met?.mayMean ?? (row.focal.startsWith('+') ? [] : desk.staff.mayMean(row.focal, unit.id)),
    hasHead: desk.staff.headOf(unit.id) !== null,
  });
}

/** Of a staff list, which brings its units with it: is a name that looks like that of a unit the same unit? */
export function peopleQuestions(
  units: KnownUnits,
  names: readonly string[],
  answers: ImportAnswers['units'],
  rows: readonly PersonRow[],
): ImportQuestion[] {
  const questions = new Map<string, ImportQuestion>();
  for (const { unit: name } of rows) {
    const key = unitKey(name);
    if (questions.has(key) || answers[key] !== undefined || units.find(name).kind !== 'unknown_unit') continue;
    const close = new Set(closeNames(name, names));
    const mayMean = units.mayMean(name).filter(({ label }) => close.has(label));
    if (mayMean.length === 0) continue;
    const there = rows.filter((row) => unitKey(row.unit) === key).length;
    questions.set(key, {
      ...{ kind: 'unit', about: numberOf(`unit ${key}`), key, name },
      ...{ rows: there, supports: 0, mayMean, several: false },
    });
  }
  return [...questions.values()];
}

/** Nine digits that stand for a question in a button. */
function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % 1_000_000_000;
}
