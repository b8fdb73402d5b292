import { type ActsOf, day, flag, form, number } from '../act-form.ts';

const ofDraft = { draft: number };
const ofUrging = { urging: number };

/** What a button about an urging asks for. */
export const urgingForms = {
  // Of what was shown and not sent yet.
  urging_send: form('qs', ofDraft),
  urging_words: form('qw', ofDraft),
  urging_drop: form('qz', ofDraft),
  /** A written explanation is to be asked for instead. */
  urging_explain: form('qx', ofDraft),
  urging_by: form('qd', { draft: number, day }),
  // Of what was sent.
  urging_card: form('qc', ofUrging),
  urging_received: form('qr', ofUrging),
  urging_answer: form('qa', ofUrging),
  urging_explanation: form('qe', ofUrging),
  /** Which of its tasks is the report about? */
  urging_progress: form('qp', ofUrging),
  urging_obstacle: form('qo', ofUrging),
  urging_take_back: form('qt', ofUrging),
  urging_correct: form('qn', ofUrging),
  /** What was typed under a request for an explanation was one, or was only a word in between. */
  urging_typed: form('qk', { urging: number, explains: flag }),
  /** The own answer is to be put right. */
  urging_fix: form('qf', { reply: number }),
  /** An explanation is to be asked for of this task. */
  explain: form('qj', { task: number }),
};
export type UrgingAct = ActsOf<typeof urgingForms>;
