/**
 * Ids of what is planned and not yet added: numbers below zero, until each gets its own. So the same code decides over what is there and
 * what will be, and planning writes nothing.
 */
export interface Placeholders {
  /** The next number below zero. */
  take(): number;
  /** What was planned under `placeholder` is stored under `id`. */
  settle(placeholder: number, id: number): void;
  /** The stored id; of what was there already, the same. Throws for what was never added. */
  idOf(id: number): number;
}

export function placeholders(): Placeholders {
  const settled = new Map<number, number>();
  let last = 0;
  return {
    take() {
      last -= 1;
      return last;
    },
    settle: (placeholder, id) => void settled.set(placeholder, id),
    idOf(id) {
      const stored = id >= 0 ? id : settled.get(id);
      if (stored === undefined) throw new Error(`what was planned as ${id} was never added`);
      return stored;
    },
  };
}
