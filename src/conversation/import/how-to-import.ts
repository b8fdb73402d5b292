import { importCapacity, importRefused } from '../../actions/import/may-import.ts';
import { limits } from '../screens/evidence.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { answer, asking, type Outcome, type Turn } from '../turn.ts';
import { listSpokenOf } from '../understand/import-words.ts';

/** Whoever wants to load a list is told to send the file; null: it is about something else. */
export async function howToImport(turn: Turn, typed: string): Promise<Outcome | null> {
  const list = turn.group === undefined ? listSpokenOf(typed) : null;
  if (list === null) return null;
  if ((await importCapacity(asking(turn), list)) === null)
    return answer(await rejection(turn, (await importRefused(turn.db, list)).rejection));
  return answer(said(turn, `import-how-${list}`, limits));
}
