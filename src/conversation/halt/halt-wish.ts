import type { LocalDate } from '../../domain/local-date.ts';
import type { HaltDeed } from '../../domain/task-state.ts';

/** What is to be done to a task, as it was said or pressed. */
export interface HaltWish {
  readonly deed: HaltDeed;
  readonly reason: string;
  readonly until: LocalDate | null;
}
