import { type ActsOf, form, nonce, number, oneOf } from '../act-form.ts';

const ofDraft = { draft: number };

/** What a button about a file that is to be taken over asks for. */
export const importForms = {
  /** Yes to the outcome that was shown under this number. */
  import_do: form('id', { draft: number, seen: nonce }),
  /** The name means this unit or person (`id`), or something else; `about`: the question. */
  import_answer: form('ia', {
    ...{ draft: number, about: number },
    ...{ as: oneOf({ unit: 'u', person: 'p', new: 'n', head: 'h', skip: 's' }), id: number },
  }),
  /** Everything that is still asked is left out. */
  import_skip_all: form('ik', ofDraft),
  /** What was answered is asked anew. */
  import_reset: form('ir', ofDraft),
  /** What becomes of each row; pages count from 0. */
  import_rows: form('ip', { draft: number, page: number }),
  /** The preview once more. */
  import_show: form('iv', ofDraft),
  /** Tasks that the file names no more are to be cancelled; the reason is asked for. */
  import_cancel: form('ic', ofDraft),
  import_keep: form('iw', ofDraft),
  import_drop: form('ix', ofDraft),
  /** It is fetched once more. */
  import_again: form('ig', ofDraft),
  import_undo: form('iz', ofDraft),
  /** The file is evidence, and no list that is to be taken over. */
  import_evidence: form('ie', ofDraft),
};
export type ImportAct = ActsOf<typeof importForms>;
