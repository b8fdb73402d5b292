import { type DigestToSend, digestsToSend } from '../../src/reminders/send.ts';
import type { Office } from '../../src/store/office.ts';
import type { DigestContent } from '../../src/store/slots.ts';
import type { Db } from '../../src/store/store.ts';

/** One queued digest as it stands at `at`; null: it is not to be sent any more. */
export async function digestToSend(
  db: Db,
  content: DigestContent,
  at: Date,
  office: Office,
): Promise<DigestToSend | null> {
  return (await digestsToSend(db, [content], at, office)).get(content.personId) ?? null;
}
