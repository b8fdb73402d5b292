import { formatVietnameseDate } from '../domain/local-date.ts';
import { localDateAt, localTimeAt } from '../domain/time-zone.ts';
import type { World } from './world.ts';

/** "16/4/2024 7:25": day and time of an instant on the wall of the office. */
export function momentIn({ config }: Pick<World, 'config'>, at: Date): string {
  const { timezone } = config;
  return `${formatVietnameseDate(localDateAt(at, timezone))} ${localTimeAt(at, timezone).replace(/^0/, '')}`;
}
