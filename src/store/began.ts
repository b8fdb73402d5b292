/** Something that waits for somebody: since an instant, or since a local day. */
export interface Waiting {
  readonly programmeId: number;
  readonly since: Date | string;
}

/** Whether something that waits is to be told now. */
export type IsDue = (waiting: Waiting) => boolean;
