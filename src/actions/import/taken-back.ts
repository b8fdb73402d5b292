/** What was taken back. */
export interface TakenBackList {
  /** So many that had been added are gone again. */
  readonly back: number;
  /** Codes or names of those that stay, because something has happened to them since. */
  readonly kept: readonly string[];
  /** So many that had been changed are as they were. */
  readonly restored: number;
  /** Codes or names of those of which something stays as it is now, because it was changed again since. */
  readonly unrestored: readonly string[];
}
