import type { Act } from '../acts.ts';
import type { Intent, Reading } from '../understand/reading.ts';

/** What is one person's own business, or says how one person works: never shown where others read along. */
const OWN: ReadonlySet<Intent> = new Set<Intent>([
  'my_tasks',
  'person_status',
  'pending',
  'settings',
  'link',
  'leave',
  'snooze',
  'follow',
  'report_document',
]);

export function isPrivate({ intent, kind, person }: Reading): boolean {
  return OWN.has(intent) || (intent === 'ranking' && kind === 'people') || person !== undefined;
}

export function isForOneAlone(act: Act): boolean {
  switch (act.do) {
    case 'follow':
    case 'unfollow':
    case 'followings':
      return true;
    case 'list':
      return act.list === 'mine' || act.list === 'awaiting' || act.mine === true;
    default:
      return false;
  }
}
