import { said } from '../screens/plain.ts';
import { answer, type Outcome, type Turn } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { handingDown, weighing } from './dividing.ts';
import { beginHandOut } from './hand-out.ts';
import { reassigning } from './reassigning.ts';

/** "Giao …" with a task named gives that task to somebody else, or hands a part of it down; without one it hands out a new one. None in a group. */
export async function assigning(turn: Turn, reading: Reading): Promise<Outcome> {
  if (turn.group !== undefined) return answer(said(turn, 'hand-in-private'));
  if (reading.kind === 'weight') return weighing(turn, reading);
  if (reading.partOf !== undefined) return handingDown(turn, reading);
  return reading.tasks === undefined ? beginHandOut(turn, reading) : reassigning(turn, reading);
}
