import { evidenceById } from '../store/evidence.ts';
import { personAt } from '../store/people.ts';
import { findTaskInScope } from '../store/tasks.ts';
import { type Surroundings, viewerFor } from './respond.ts';
import { viewerScope } from './turn.ts';
import type { ShownFile } from './view.ts';

/** A file with the channel by which it came. */
export interface OpenedEvidence extends ShownFile {
  readonly channel: string;
}

/**
 * The file of a piece of evidence for whoever asks for it now: only as long as they may see its task, and as it is not taken
 * back. Null: they may not, or there is none; which of them is not told.
 */
export async function openEvidence(
  around: Surroundings,
  who: { readonly channel: string; readonly sender: string },
  id: number,
): Promise<OpenedEvidence | null> {
  const person = await personAt(around.db, who.channel, who.sender);
  if (person === null || person.leftAt !== null) return null;
  const found = await evidenceById(around.db, id);
  if (found === null || found.removedAt !== null || found.ref === '' || found.taskId === null) return null;
  const viewer = await viewerFor(around, person);
  if ((await findTaskInScope(around.db, { id: found.taskId }, viewerScope(viewer))) === null) return null;
  const { ref, name, type, channel } = found;
  return { id, ref, name, type, channel };
}
