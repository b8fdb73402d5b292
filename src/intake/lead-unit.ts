import { oneLine } from './cell-text.ts';
import { type KnownUnits, readUnits, type UnitsCell } from './unit-names.ts';

/** Who leads a task, and who else stands in the same cell. */
export type LeadCell = { lead: string; others: string[]; supports: UnitsCell };

const leads = /(?:cơ quan |đơn vị )?chủ trì\s*:/iu;
const supports = /(?:cơ quan |đơn vị )?phối hợp(?: thực hiện)?\s*:/iu;
const nobody: UnitsCell = { units: [], collectives: [] };

/**
 * Reads the cell of the lead unit. A task has one: of several units the first leads, and the others support it. "Chủ trì: Sở Y tế; phối
 * hợp: Sở Tài chính" says itself who does what. A cell that names no unit comes back as it stands.
 */
export function readLead(text: string, isKnown: KnownUnits = () => false): LeadCell {
  const whole = oneLine(text);
  if (isKnown(whole)) return { lead: whole, others: [], supports: nobody };
  const [leading = '', supporting = ''] = text.replace(leads, '').split(supports);
  const named = readUnits(leading, isKnown);
  const [lead = whole, ...others] = named.units;
  const beside = readUnits(supporting, isKnown);
  return {
    lead,
    others,
    supports: {
      units: beside.units,
      collectives: named.units.length === 0 ? beside.collectives : [...named.collectives, ...beside.collectives],
    },
  };
}
