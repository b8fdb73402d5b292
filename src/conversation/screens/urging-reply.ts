import type { UrgingReplyNotice } from '../../actions/urging/answer-urging.ts';
import { findReply } from '../../store/urgings.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, type View } from '../view.ts';
import { cardChoice } from './task-words.ts';
import { byWords } from './urging-notice.ts';
import { shortList } from './urging-preview.ts';

const MOST_CARDS = 3;

/** What was said under an urging, told to the other side; null: it was put right before it was sent, or the urging was taken back. */
export async function urgingReplyNotice(viewer: Viewer, { replyId }: UrgingReplyNotice): Promise<View | null> {
  const { db, text, person } = viewer;
  const reply = await findReply(db, replyId);
  if (reply === null || reply.correctedBy !== null || reply.urging.withdrawnAt !== null) return null;
  const { kind, urging, correctsId } = reply;
  // Whoever urged reads of the tasks of the one who answers, those who were urged of their own.
  const whose = kind === 'correction' ? person.id : reply.personId;
  const rows = urging.recipients.filter(({ personId }) => personId === whose);
  const codes = rows.map(({ task }) => task.code);
  const id = `urging-told-${kind}${correctsId === null ? '' : '-again'}`;
  const [only, another] = codes;
  return {
    blocks: [paragraph(text(id, { by: byWords(viewer, reply.person), codes: shortList(codes), words: reply.text }))],
    choices: [[...rows.slice(0, MOST_CARDS).map(({ task }) => cardChoice(task)), ...cardOf(viewer, kind, urging.id)]],
    ...(only !== undefined && another === undefined && { about: only }),
  };
}

function cardOf({ text }: Viewer, kind: string, urging: number): Choice[] {
  return kind === 'correction'
    ? []
    : [{ label: text('urging-button-card'), act: writeAct({ do: 'urging_card', urging }) }];
}
