import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, type TaskDeed, type TaskEvent, type TaskState, transition } from '../../src/domain/task-state.ts';
import { anyState } from './arbitraries.ts';

const deeds: readonly TaskDeed[] = [
  'progress',
  'report_obstacle',
  'request_extension',
  'extend',
  'report_done',
  'confirm',
  'return',
  'pause',
  'resume',
  'cancel',
];
const anyDeed = fc.constantFrom(...deeds);

/** Lives through deeds from an open task and gives those that were accepted with the state each was done in. */
function live(events: readonly TaskDeed[]): {
  state: TaskState;
  accepted: { deed: TaskDeed; stateBefore: TaskState }[];
} {
  let state: TaskState = 'open';
  const accepted: { deed: TaskDeed; stateBefore: TaskState }[] = [];
  for (const deed of events) {
    const next = transition(state, { type: deed });
    if (isRefusal(next)) continue;
    accepted.push({ deed, stateBefore: state });
    state = next;
  }
  return { state, accepted };
}

describe('the way of a task', () => {
  it('goes from a report to the confirmation of it', () => {
    expect(live(['progress', 'report_done', 'confirm']).state).toBe('confirmed');
  });

  it('goes back to work when the report is returned', () => {
    expect(live(['report_done', 'return', 'progress']).state).toBe('open');
    expect(transition('open', { type: 'return' })).toEqual({ refused: 'not_reported_done' });
  });

  it('is not confirmed before it is reported', () => {
    expect(transition('open', { type: 'confirm' })).toEqual({ refused: 'not_reported_done' });
    expect(transition('paused', { type: 'confirm' })).toEqual({ refused: 'not_reported_done' });
  });

  it('takes no progress while it waits for an answer, is paused, is over', () => {
    expect(transition('awaiting_confirmation', { type: 'progress' })).toEqual({ refused: 'awaiting_confirmation' });
    expect(transition('paused', { type: 'progress' })).toEqual({ refused: 'paused' });
    expect(transition('confirmed', { type: 'progress' })).toEqual({ refused: 'already_confirmed' });
    expect(transition('cancelled', { type: 'progress' })).toEqual({ refused: 'cancelled' });
  });

  it('lets a decision on an extension still be made after the report that it is done', () => {
    expect(transition('awaiting_confirmation', { type: 'extend' })).toBe('awaiting_confirmation');
    expect(transition('awaiting_confirmation', { type: 'request_extension' })).toEqual({
      refused: 'awaiting_confirmation',
    });
  });

  it('pauses and resumes', () => {
    expect(live(['pause', 'progress', 'resume', 'progress']).state).toBe('open');
    expect(transition('open', { type: 'resume' })).toEqual({ refused: 'not_paused' });
  });
});

describe('undoing', () => {
  it('takes back the deed that made the present state', () => {
    expect(transition('confirmed', { type: 'undo', deed: 'confirm', stateBefore: 'awaiting_confirmation' })).toBe(
      'awaiting_confirmation',
    );
    expect(transition('cancelled', { type: 'undo', deed: 'cancel', stateBefore: 'paused' })).toBe('paused');
  });

  it('is refused once the task has moved on', () => {
    const undo: TaskEvent = { type: 'undo', deed: 'report_done', stateBefore: 'open' };
    expect(transition('confirmed', undo)).toEqual({ refused: 'changed_since' });
  });

  it('is refused for a deed that could never have happened', () => {
    fc.assert(
      fc.property(anyState, anyState, anyDeed, (state, stateBefore, deed) => {
        fc.pre(isRefusal(transition(stateBefore, { type: deed })));
        expect(transition(state, { type: 'undo', deed, stateBefore })).toEqual({ refused: 'changed_since' });
      }),
    );
  });

  it('of every deed in turn leads back to the beginning', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 40 }), (events) => {
        const { state, accepted } = live(events);
        const begun = accepted.reduceRight<TaskState>((now, { deed, stateBefore }) => {
          const outcome = transition(now, { type: 'undo', deed, stateBefore });
          expect(outcome).toBe(stateBefore);
          return stateBefore;
        }, state);
        expect(begun).toBe('open');
      }),
    );
  });
});

describe('whatever is done in whatever order', () => {
  const anyLife = fc.array(anyDeed, { maxLength: 60 }).map(live);

  it('confirmed implies that the last word of the officer was "done"', () => {
    fc.assert(
      fc.property(anyLife, ({ state, accepted }) => {
        fc.pre(state === 'confirmed');
        const words = accepted.map(({ deed }) => deed).filter((deed) => deed !== 'extend');
        expect(words.slice(-2)).toEqual(['report_done', 'confirm']);
      }),
      { numRuns: 300 },
    );
  });

  it('nothing but undoing leads out of confirmed and cancelled', () => {
    fc.assert(
      fc.property(fc.constantFrom<TaskState>('confirmed', 'cancelled'), anyDeed, (state, type) =>
        isRefusal(transition(state, { type })),
      ),
    );
  });

  it('a refusal leaves the way on open: a living task can always be brought to its end', () => {
    fc.assert(
      fc.property(anyLife, ({ state }) => {
        fc.pre(state !== 'confirmed' && state !== 'cancelled');
        const rest: Partial<Record<TaskState, TaskDeed[]>> = {
          open: ['report_done', 'confirm'],
          awaiting_confirmation: ['confirm'],
          paused: ['resume', 'report_done', 'confirm'],
        };
        const end = (rest[state] ?? []).reduce<TaskState>((now, type) => {
          const next = transition(now, { type });
          if (isRefusal(next)) throw new Error(`${type} refused: ${next.refused}`);
          return next;
        }, state);
        expect(end).toBe('confirmed');
      }),
    );
  });
});
