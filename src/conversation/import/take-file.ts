import { mayImportAny } from '../../actions/import/may-import.ts';
import { evidenceFault } from '../../domain/evidence.ts';
import { endingOf } from '../../domain/file-name.ts';
import { addImportDraft } from '../../store/import-drafts.ts';
import { bareContext } from '../context-of.ts';
import type { Deed } from '../incoming.ts';
import { changing } from '../record.ts';
import { limits } from '../screens/evidence.ts';
import { readingScreen } from '../screens/import-read.ts';
import { said } from '../screens/plain.ts';
import { answer, asking, change, type Outcome, type Pending, type Turn } from '../turn.ts';
import { understand } from '../understand/understand.ts';
import type { FileDraft } from './file-draft.ts';

type File = Extract<Deed, { kind: 'file' }>;

/** What a plan or a staff list may come as. The older ones are refused with the way to save them anew. */
const LISTS: ReadonlySet<string> = new Set(['xlsx', 'docx', 'csv', 'xls', 'doc']);

/**
 * A file that is looked at for a plan or a staff list, because whoever sends it may load one: it is noted to be read, and the chat hears of
 * it at once. Null: it is evidence like anybody's, since it answers a message about a task, names one (`codes`), reports something, or was
 * asked for.
 */
export async function takeForReading(turn: Turn, file: File, codes: readonly string[]): Promise<Outcome | null> {
  const { person, channel, chat, incomingId, at } = turn;
  if (turn.group !== undefined || codes.length > 0 || file.more !== undefined || file.album !== undefined) return null;
  if (!LISTS.has(endingOf(file.name) ?? '') || (await isAskedFor(turn, file)) || !(await mayImportAny(asking(turn))))
    return null;
  const { ref, name, type, size, caption } = file;
  if (evidenceFault(file) === 'too_large') return answer(said(turn, 'import-fetch-too_large', { name, ...limits }));
  return change(async ({ tx }) => {
    const draft = { personId: person.id, channel, chat, sender: turn.sender, incomingId, at };
    const written: FileDraft = { ref, name, type, size, ...(caption !== undefined && { caption }) };
    await addImportDraft(tx, { ...draft, file: { ...written } });
    // What was asked before still waits for its answer.
    return { views: [readingScreen(turn, name)], aside: true };
  });
}

/** A task waits for it, or what is said with it is a report. */
async function isAskedFor(turn: Turn, { caption }: File): Promise<boolean> {
  const pending = turn.session.pending as Pending | null;
  if (pending?.step === 'product') return true;
  if (caption === undefined) return false;
  return understand(caption, await bareContext(turn)).some(({ intent }) => changing.has(intent));
}
