import { createHash } from 'node:crypto';
import type { PeopleImport } from '../import-people.ts';
import type { PlanImport } from './plan-outcome.ts';

/** Twelve digits that tell one outcome from another: what was shown is what is done. */
export function planFingerprint({ rows, gone, unitsAdded }: PlanImport, cancelled: readonly string[]): string {
  return digits({ rows, gone: gone.map(({ code }) => code), unitsAdded, cancelled });
}

export function peopleFingerprint({ rows, unitsAdded, unitsMoved }: PeopleImport): string {
  return digits({ rows, unitsAdded, unitsMoved });
}

function digits(outcome: object): string {
  const hash = createHash('sha256').update(JSON.stringify(outcome)).digest();
  return String(hash.readBigUInt64BE(0) % 1_000_000_000_000n);
}
