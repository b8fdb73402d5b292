import { importCapacity, importRefused } from '../../actions/import/may-import.ts';
import { wordFileRejection, wordHeaderRejection } from '../../intake/wording.ts';
import { dropDraft } from '../../store/import-drafts.ts';
import { hearFile } from '../evidence.ts';
import { notFetched } from '../screens/import-read.ts';
import { rejection } from '../screens/rejection.ts';
import { answer, asking, change, type Outcome, type Pending, type Turn } from '../turn.ts';
import { paragraph, type View } from '../view.ts';
import type { OpenDraft } from './file-draft.ts';
import { isList, ownDraft, previewAnswer } from './preview.ts';

/** The file was read: it is shown what would become of it, or why nothing will; what is no list is evidence. */
export async function showRead(turn: Turn, draftId: number): Promise<Outcome> {
  const draft = await ownDraft(turn, draftId);
  const content = draft?.content ?? null;
  if (draft === null || content === null) return answer();
  if ('reason' in content) return answer(notFetched(turn, content, { id: draft.id, name: draft.file.name }));
  if (!isList(draft)) return asEvidence(turn, draft, whyNoList(turn, draft));
  const { kind } = draft.content;
  if ((await importCapacity(asking(turn), kind)) === null)
    return asEvidence(turn, draft, await rejection(turn, (await importRefused(turn.db, kind)).rejection));
  const shown = await previewAnswer(turn, draft);
  const pending = turn.session.pending as Pending | null;
  // What was asked before still waits for its answer; the buttons work all the same.
  return { kind: 'answer', answer: pending === null || pending.step === 'import' ? shown : { ...shown, aside: true } };
}

function whyNoList(turn: Turn, { content, file }: OpenDraft): View {
  const { text } = turn;
  const why =
    content === null || !('why' in content)
      ? text('import-no-draft')
      : content.kind === 'unreadable'
        ? wordFileRejection(content.why, text)
        : wordHeaderRejection(content.why, file.name, text);
  return { blocks: [paragraph(why)] };
}

/** It is put aside as a list, and taken as what any other file is. */
export async function asEvidence(turn: Turn, draft: OpenDraft, why: View | null): Promise<Outcome> {
  const { session } = turn;
  const pending = session.pending as Pending | null;
  // The question that was about the file as a list is settled with this.
  const free = pending?.step === 'import' ? { ...turn, session: { ...session, pending: null } } : turn;
  const heard = await hearFile(free, { kind: 'file', ...draft.file }, []);
  return change(async (acting) => {
    await dropDraft(acting.tx, draft.id);
    const done = heard.kind === 'answer' ? heard.answer : await heard.run(acting);
    return { ...done, views: [...(why === null ? [] : [why]), ...done.views] };
  });
}
