import { describe, expect, it } from 'vitest';
import { type Act, readAct, writeAct } from '../../src/conversation/acts.ts';

/** Buttons stay in chats for years: what they carry may not change. */
const carried: readonly (readonly [Act, string])[] = [
  [{ do: 'card', task: 12 }, 'c:12'],
  [{ do: 'confirm', task: 12, seen: 3 }, 'k:12:3'],
  [{ do: 'set', task: 12, percent: 100 }, 's:12:100'],
  [{ do: 'report_for', task: 7, period: '2026-W09' }, 'rp:7:2026-W09'],
  [{ do: 'follow', subject: 'task', id: 4 }, 'fo:4:0'],
  [{ do: 'list', list: 'mine', page: 2, unit: 0 }, 'l:mine:2:0'],
  [
    { do: 'list', list: 'overdue', page: 0, unit: 5, mine: true, parts: true, programme: 3, from: '2026-04-01' },
    'l:overdue:0:5:m:c:p3:f20260401',
  ],
  [{ do: 'urge_list', list: 'silent', unit: 5, group: 2, to: '2026-06-30' }, 'lu:silent:0:5:g2:t20260630'],
  [{ do: 'hand_out', what: 'programme', id: 0 }, 'ho:m:0'],
  [{ do: 'assign_to', task: 1, person: 2, insteadOf: 0 }, 'at:1:2:0'],
  [{ do: 'pick', what: 'person', id: 9 }, 'pk:p:9'],
  [{ do: 'obstacle_to', obstacle: 1, unit: 2, lastStep: 3 }, 'oa:1:2:3'],
  [{ do: 'obstacle_to', obstacle: 1, unit: 2, lastStep: 3, answerBy: null }, 'oa:1:2:3:0'],
  [{ do: 'obstacle_to', obstacle: 1, unit: 2, lastStep: 3, answerBy: '2026-05-01' }, 'oa:1:2:3:20260501'],
  [{ do: 'urging_by', draft: 8, day: '2026-04-12' }, 'qd:8:20260412'],
  [{ do: 'urging_typed', urging: 8, explains: true }, 'qk:8:1'],
  [{ do: 'reach', only: 'blocked', page: 0, unit: 7 }, 'rl:2:0:7'],
  [{ do: 'reach', page: 1, unit: 0 }, 'rl:0:1:0'],
  [{ do: 'support_set', task: 1, unit: 2, percent: 50 }, 'ps:1:2:50'],
  [{ do: 'move_all', nonce: '88' }, 'mv:88'],
  [{ do: 'keep' }, 'z'],
  [{ do: 'say', text: 'việc của tôi' }, '>việc của tôi'],
];

describe('the act that a button carries', () => {
  it.each(carried)('%j is %s, and is read again as it was', (act, written) => {
    expect(writeAct(act)).toBe(written);
    expect(readAct(written)).toEqual(act);
  });

  it.each([
    ...['', 'c', 'c:', 'c:x', 'c:-1', 'c:1:2:3', 'c:1234567890', 'nope:1', 'z:1'],
    ...[
      's:1:101',
      's:1',
      'l:secret:0:0',
      'l:mine:0:0:q',
      'fo:4:9',
      'ho:q:1',
      'oa:1:2:3:20260230',
      'qd:8:1',
      'rl:4:0:0',
    ],
  ])('"%s" is none of ours', (written) => {
    expect(readAct(written)).toBeNull();
  });

  it('throws where a button could not hold it', () => {
    expect(() => writeAct({ do: 'say', text: 'x'.repeat(64) })).toThrow(/longer than 64 bytes/);
  });
});
