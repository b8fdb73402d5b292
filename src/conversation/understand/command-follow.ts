import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import { scopeFields } from './resolve.ts';

/** What stands after the command, as it was read and as it was typed. */
interface Said {
  readonly part: Part;
  readonly rest: string;
}

/** "/theodoi" shows the list; "/theodoi Sở Y tế", "/theodoi bỏ NV12" change it. */
export function followAfterCommand(said: Said): Reading {
  const { part, rest } = said;
  const stops = /^(bo|thoi|ngung|huy|dung|tat|stop)$/.test(part.scene.tokens[part.from]?.key ?? '');
  if (stops) return unfollowAfterCommand(said);
  return rest === '' ? { intent: 'follow' } : { intent: 'follow', ...followedIn(said) };
}

export function unfollowAfterCommand(said: Said): Reading {
  return { intent: 'follow', kind: 'stop', ...followedIn(said) };
}

function followedIn({ part, rest }: Said): Omit<Reading, 'intent'> {
  const tasks = part.codes.flatMap((found) => found.what.codes);
  const { date: _, period: __, ...names } = scopeFields(part, false);
  if (tasks.length > 0) return { tasks };
  return Object.keys(names).length > 0 ? names : { ...(rest !== '' && { note: rest }), ask: 'which_task' };
}
