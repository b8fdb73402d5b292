/** Chance that falls the same way for the same seed. */
export interface Chance {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Whole, both ends included. */
  between(low: number, high: number): number;
  /** Whether something of this likelihood (0–1) happens. */
  happens(likelihood: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** The generator "mulberry32". */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    happens: (likelihood) => next() < likelihood,
    pick<T>(from: readonly T[]): T {
      const one = from[Math.floor(next() * from.length)];
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
  };
}
