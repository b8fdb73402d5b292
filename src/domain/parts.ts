/** A part of a task, handed down to a unit or an officer below (việc con). */
export interface PartStanding {
  readonly state: 'open' | 'awaiting_confirmation' | 'confirmed' | 'paused' | 'cancelled';
  /** Percent, 0–100. */
  readonly progress: number;
  /** Share relative to the other parts, at least 1. */
  readonly weight: number;
}

/** How far the parts of a task are together. */
export interface PartsStanding {
  /** Those that are not cancelled. */
  readonly total: number;
  readonly confirmed: number;
  /** Percent by weight, 0–100, rounded down: 100 only when each part is at 100. */
  readonly progress: number;
}

/** Shares are relative: 40, 40 and 20 say the same as 2, 2 and 1. */
export const WEIGHT = { least: 1, most: 1000 } as const;

/**
 * The progress of a task by the weights of its parts. A cancelled part is left out, with its weight; a paused one counts with what it had reached.
 * Null: it has no parts. What the lead unit reports of the whole stays its own word: this stands beside it.
 */
export function standingOfParts(parts: readonly PartStanding[]): PartsStanding | null {
  const counted = parts.filter(({ state }) => state !== 'cancelled');
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  const reached = counted.reduce((sum, { weight, progress }) => sum + weight * progress, 0);
  return {
    total: counted.length,
    confirmed: counted.filter(({ state }) => state === 'confirmed').length,
    progress: Math.floor(reached / weights),
  };
}

/** The share of one part in the whole, in percent of all parts that count, to the nearest whole number. 0: it is cancelled. */
export function shareOf(part: PartStanding, parts: readonly PartStanding[]): number {
  const weights = parts.filter(({ state }) => state !== 'cancelled').reduce((sum, { weight }) => sum + weight, 0);
  return part.state === 'cancelled' || weights === 0 ? 0 : Math.round((100 * part.weight) / weights);
}

/** Parts that are neither confirmed nor cancelled: with one of them left the whole is neither done nor given up. */
export function openParts<Part extends Pick<PartStanding, 'state'>>(parts: readonly Part[]): Part[] {
  return parts.filter(({ state }) => state !== 'confirmed' && state !== 'cancelled');
}

export function isWeight(weight: number): boolean {
  return Number.isInteger(weight) && weight >= WEIGHT.least && weight <= WEIGHT.most;
}

/** "NV12.1" is the first part of NV12, "NV12.1.2" the second part of that one. `taken`: all codes given below it so far. */
export function nextPartCode(whole: string, taken: readonly string[]): string {
  const numbers = taken.flatMap((code) => {
    const rest = code.startsWith(`${whole}.`) ? code.slice(whole.length + 1) : '';
    return /^\d{1,4}$/.test(rest) ? [Number(rest)] : [];
  });
  return `${whole}.${Math.max(0, ...numbers) + 1}`;
}
