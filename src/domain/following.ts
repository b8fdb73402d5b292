/** What a person can follow: one task, or every task of a unit, a programme or a group of tasks that they may see. */
export const followable = ['task', 'unit', 'programme', 'group'] as const;
export type Followable = (typeof followable)[number];

export interface Subject {
  readonly subject: Followable;
  /** Id of the task, unit, programme or group. */
  readonly id: number;
}

/** Nobody reads the news of more than this many things; who wants everything follows the programme. */
export const MOST_FOLLOWED = 50;

export function isFollowable(subject: string): subject is Followable {
  return followable.some((known) => known === subject);
}
