import type { LocalDate } from './local-date.ts';

/** Reminded on so many days without a word, and a person counts as one who does not react. */
const SILENT_AFTER = 3;

/** Why a person is not reached. */
export type Unreached =
  /** No chat of theirs was ever linked. */
  | { readonly kind: 'never' }
  /** Every chat of theirs is blocked; since the last of them was. */
  | { readonly kind: 'blocked'; readonly since: Date }
  /** Reminders arrive on so many `days`, from the local day `since` on, and nothing was sent or pressed after the first of them. */
  | { readonly kind: 'mute'; readonly since: LocalDate; readonly days: number };

export const unreachedKinds = ['never', 'blocked', 'mute'] as const satisfies readonly Unreached['kind'][];
export type UnreachedKind = (typeof unreachedKinds)[number];

/** A local day on which a person was reminded, and the instant of the first reminder of that day. */
export interface RemindedDay {
  readonly on: LocalDate;
  readonly at: Date;
}

/** Why somebody whose chat is open is not reached, by what reminded them since they were last heard; null: they are. */
export function muteness(reminded: readonly RemindedDay[], heardAt: Date): Unreached | null {
  const unanswered = reminded.filter(({ at }) => at > heardAt).sort((a, b) => a.at.getTime() - b.at.getTime());
  const [first] = unanswered;
  return first === undefined || unanswered.length < SILENT_AFTER
    ? null
    : { kind: 'mute', since: first.on, days: unanswered.length };
}
