/** Of these programmes: whatever began on a local day of one of the ranges, both ends included. */
export interface BegunWithin {
  readonly programmes: { readonly in: number[] } | { readonly notIn: number[] };
  readonly ranges: readonly { readonly from: string; readonly to: string }[];
}

/** Something that waits for somebody: since an instant, or since a local day. */
export interface Waiting {
  readonly programmeId: number;
  readonly since: Date | string;
}

/** Whether something that waits is to be told now. */
export type IsDue = (waiting: Waiting) => boolean;
