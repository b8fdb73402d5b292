import { describe, expect, it } from 'vitest';
import { relationsTo } from '../../src/actions/authorise.ts';
import { type Act, writeAct } from '../../src/conversation/acts.ts';
import { type Action, isAllowed } from '../../src/domain/permissions.ts';
import { isRefusal, type TaskDeed, transition } from '../../src/domain/task-state.ts';
import { findTask } from '../../src/store/tasks.ts';
import { planDump } from '../support/plan-dump.ts';
import { type Code, type PersonName, smallOffice } from '../support/small-office.ts';

const everybody: readonly PersonName[] = ['ha', 'nam', 'lan', 'ly', 'duc', 'thu', 'binh', 'vinh', 'an'];
const tasks: readonly Code[] = ['NV12', 'NV16', 'NV17', 'NV18', 'NV30'];

/** Every act on a task that writes at once, with the right it needs and what it does to the workflow. */
const writing: readonly (readonly [(task: number) => Act, Action, TaskDeed])[] = [
  [(task) => ({ do: 'set', task, percent: 60 }), 'report_progress', 'progress'],
  [(task) => ({ do: 'done', task }), 'report_done', 'report_done'],
  [(task) => ({ do: 'confirm', task }), 'confirm', 'confirm'],
];
/** Those that only show or ask, whoever presses. */
const harmless: readonly ((task: number) => Act)[] = [
  (task) => ({ do: 'card', task }),
  (task) => ({ do: 'history', task }),
  (task) => ({ do: 'history_page', task, page: 1 }),
  (task) => ({ do: 'ask_progress', task }),
  (task) => ({ do: 'ask_number', task }),
  (task) => ({ do: 'obstacle', task }),
  (task) => ({ do: 'extend', task }),
  (task) => ({ do: 'return', task }),
  (task) => ({ do: 'urge', task }),
  (task) => ({ do: 'explain', task }),
  (task) => ({ do: 'more', task }),
  (task) => ({ do: 'pause', task }),
  (task) => ({ do: 'cancel', task }),
];

describe.each(everybody)('a forged press by %s', (name) => {
  it('changes a table only where the permission table allows it', async () => {
    const { talk, people, store, tasks: known } = await smallOffice();
    const presser = talk.as(people[name]);
    for (const code of tasks) {
      for (const [act, action, deed] of writing) {
        const task = await findTask(store.read, { code });
        if (task === null) throw new Error(code);
        const relations = await relationsTo(store.read, people[name], task);
        const allowed = isAllowed(people[name].role, action, relations);
        const possible = !isRefusal(transition(task.state, { type: deed }));
        const before = await planDump(store);
        await presser.forges(writeAct(act(known[code].id)));
        const changed = (await planDump(store)) !== before;
        expect([code, action, changed]).toEqual([code, action, allowed && possible && !asksFirst(task.progress, deed)]);
      }
    }
  });

  it('only shows or asks with any other act', async () => {
    const { talk, people, store, tasks: known } = await smallOffice();
    const presser = talk.as(people[name]);
    const before = await planDump(store);
    for (const code of tasks) for (const act of harmless) await presser.forges(writeAct(act(known[code].id)));
    for (const act of [
      'l:overdue:0:1',
      'l:awaiting:999999:0',
      'ur:1',
      'ud:1',
      'ux:1',
      'y:1',
      'x',
      'g:1',
      'f:1',
      'zz',
      '',
    ])
      await presser.forges(act);
    expect(await planDump(store)).toBe(before);
  });

  it('decides an extension only for the coordinator', async () => {
    const { talk, people, store } = await smallOffice();
    await talk.as(people.lan).says('gia hạn NV30 đến 30/8 vì chờ hướng dẫn');
    const before = await planDump(store);
    await talk.as(people[name]).forges('f:1');
    expect((await planDump(store)) !== before).toBe(people[name].role === 'coordinator');
  });
});

/** 60 is a fall for a task that stands higher; it is asked first. */
function asksFirst(progress: number, deed: TaskDeed): boolean {
  return deed === 'progress' && progress > 60;
}

it('nobody sees by a button what lies outside their scope', async () => {
  const { talk, people, tasks: known } = await smallOffice();
  for (const act of [...harmless, ...writing.map(([make]) => make)]) {
    const reply = await talk.as(people.lan).forges(writeAct(act(known.NV12.id)));
    expect(reply.text).toBe((await talk.as(people.lan).forges(writeAct(act(999_999)))).text);
  }
});
