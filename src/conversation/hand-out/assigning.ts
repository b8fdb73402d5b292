import { said } from '../screens/plain.ts';
import { namingSupport } from '../support/naming.ts';
import { answer, type Outcome, type Turn } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { handingDown, weighing } from './dividing.ts';
import { beginHandOut } from './hand-out.ts';
import { movingAll } from './moving-all.ts';
import { reassigning } from './reassigning.ts';
import { changingTeam, isOfTeam } from './team.ts';

/** "Giao …" with a task named gives that task to somebody else, or hands a part of it down; without one it hands out a new one. None in a group. */
export async function assigning(turn: Turn, reading: Reading): Promise<Outcome> {
  if (turn.group !== undefined) return answer(said(turn, 'hand-in-private'));
  if (reading.kind === 'weight') return weighing(turn, reading);
  if (reading.partOf !== undefined) return handingDown(turn, reading);
  if (reading.part === 'support') return namingSupport(turn, reading);
  if (reading.kind === 'all') return movingAll(turn, reading);
  if (reading.tasks !== undefined && isOfTeam(reading)) return changingTeam(turn, reading);
  return reading.tasks === undefined ? beginHandOut(turn, reading) : reassigning(turn, reading);
}
