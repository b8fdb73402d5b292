import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterExtensionDeed,
  type ExtensionDeed,
  type ExtensionState,
  isOpenExtension,
} from '../../src/domain/extension.ts';

const states: readonly ExtensionState[] = ['requested', 'endorsed', 'granted', 'refused', 'withdrawn'];
const deeds: readonly ExtensionDeed[] = ['endorse', 'object', 'grant', 'refuse', 'withdraw'];

describe('a request for more time', () => {
  it('goes from the officer over the head to the standing body', () => {
    expect(afterExtensionDeed('requested', 'endorse')).toBe('endorsed');
    expect(afterExtensionDeed('endorsed', 'grant')).toBe('granted');
    expect(afterExtensionDeed('endorsed', 'refuse')).toBe('refused');
  });

  it('ends with the head who does not agree', () => {
    expect(afterExtensionDeed('requested', 'object')).toBe('refused');
    expect(afterExtensionDeed('endorsed', 'object')).toBeNull();
  });

  it('is spoken on once by the head, whatever else is done', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...deeds), { maxLength: 12 }), (sequence) => {
        let state: ExtensionState = 'requested';
        const done: ExtensionDeed[] = [];
        for (const deed of sequence) {
          const next = afterExtensionDeed(state, deed);
          if (next === null) continue;
          expect(isOpenExtension(state), 'nothing is done to what is decided').toBe(true);
          state = next;
          done.push(deed);
        }
        expect(done.filter((deed) => deed === 'endorse' || deed === 'object').length).toBeLessThanOrEqual(1);
        expect(
          done.slice(0, -1).every((deed) => deed === 'endorse'),
          'a decision is the last deed',
        ).toBe(true);
      }),
    );
  });

  it('stays as it was decided', () => {
    for (const state of states.filter((one) => !isOpenExtension(one)))
      for (const deed of deeds) expect(afterExtensionDeed(state, deed)).toBeNull();
  });
});
