import type { LocalDate } from './local-date.ts';

/** Reminded on so many days without a word, and a person counts as one who does not react. */
const SILENT_AFTER = 3;

/** And on so many, at both hours, and the head is told as well. */
export const NEXT_LEVEL_AFTER = 2 * SILENT_AFTER;

/** In calendar days: whoever was reminded longer ago than this in vain is no news. */
export const MUTE_FOR_DAYS = 180;

/** At which hour ("HH:mm") somebody is reminded who does not react at their own: in the afternoon, or in the morning. */
export function otherHour(hour: string): string {
  return hour < '12:00' ? '14:00' : '08:00';
}

/** Why a person is not reached. */
export type Unreached =
  /** No chat of theirs was ever linked. */
  | { readonly kind: 'never' }
  /** Every chat of theirs is blocked; since the last of them was. */
  | { readonly kind: 'blocked'; readonly since: Date }
  /** Reminders arrive on so many `days`, from the local day `since` on, and nothing was sent or pressed after the first of them. */
  | { readonly kind: 'mute'; readonly since: LocalDate; readonly days: number };

/** Somebody who is on leave and for whom nobody stands in; `until`: its last local day. */
export interface AwayAlone {
  readonly kind: 'away';
  readonly until: LocalDate;
}

export type Mute = Extract<Unreached, { kind: 'mute' }>;

export const unreachedKinds = ['never', 'blocked', 'mute'] as const satisfies readonly Unreached['kind'][];
export type UnreachedKind = (typeof unreachedKinds)[number];

/** A local day on which a person was reminded, and the instant of the first reminder of that day. */
export interface RemindedDay {
  readonly on: LocalDate;
  readonly at: Date;
}

/** Why somebody whose chat is open is not reached, by what reminded them since they were last heard; null: they are. */
export function muteness(reminded: readonly RemindedDay[], heardAt: Date): Mute | null {
  const unanswered = reminded.filter(({ at }) => at > heardAt).sort((a, b) => a.at.getTime() - b.at.getTime());
  const [first] = unanswered;
  return first === undefined || unanswered.length < SILENT_AFTER
    ? null
    : { kind: 'mute', since: first.on, days: unanswered.length };
}
