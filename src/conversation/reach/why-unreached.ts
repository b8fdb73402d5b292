import { daysBetween } from '../../domain/local-date.ts';
import type { AwayAlone, Unreached } from '../../domain/reachability.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { dateWords } from '../screens/figures.ts';
import type { Viewer } from '../turn.ts';

/** "chưa vào bot", "đã chặn bot từ 12/3/2024", "không phản hồi 12 ngày (5 lần nhắc)". */
export function whyUnreached(viewer: Viewer, why: Unreached | AwayAlone): string {
  const { text, today, office } = viewer;
  switch (why.kind) {
    case 'never':
      return text('reach-why-never');
    case 'blocked':
      return text('reach-why-blocked', { date: dateWords(viewer, localDateAt(why.since, office.calendar.zone)) });
    case 'mute':
      return text('reach-why-mute', { days: daysBetween(why.since, today), times: why.days });
    case 'away':
      return text('reach-why-away', { date: dateWords(viewer, why.until) });
    default:
      return why satisfies never;
  }
}
