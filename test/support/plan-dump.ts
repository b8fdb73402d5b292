import type { Store } from '../../src/store/store.ts';
import { dump } from './dump.ts';

const MAIL = new Set(['Inbox', 'Outbox', 'Session', 'UrgingDraft', 'ImportDraft']);

/** Everything but the mail and where each conversation stands (with what was shown and not sent): what must not change when nothing was to be written. */
export async function planDump(store: Store): Promise<string> {
  let table = '';
  const kept = (await dump(store)).split('\n').filter((line) => {
    if (/^[A-Z]\w*$/.test(line)) table = line;
    return !MAIL.has(table);
  });
  return kept.join('\n');
}
