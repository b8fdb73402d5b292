import type { Rejection } from '../../actions/acting.ts';
import type { Viewer } from '../turn.ts';
import { dateWords } from './figures.ts';

/** The time of standing in for somebody is over: who does it now. */
export function stoodIn(viewer: Viewer, { name, until }: Extract<Rejection, { kind: 'stood_in' }>): string {
  const { text } = viewer;
  return until === null
    ? text('rejected-stood_in-back', { name })
    : text('rejected-stood_in', { name, date: dateWords(viewer, until) });
}
