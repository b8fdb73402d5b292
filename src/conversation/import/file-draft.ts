import { type ImportAnswers, noAnswers } from '../../domain/import-answers.ts';
import type { ReadList, ReadPeople, ReadPlan } from '../../intake/read-list.ts';
import type { ImportDraftRow } from '../../store/import-drafts.ts';
import type { SentFile } from '../incoming.ts';

/** The file as it came. */
export interface FileDraft extends SentFile {
  /** What was written with it: it may name the document that the plan belongs to. */
  readonly caption?: string;
}

/** It could not be fetched from the platform; `later`: not now. `failed`: something that nobody planned went wrong with it. */
export interface NotFetched {
  readonly reason: 'too_large' | 'gone' | 'later' | 'failed';
}

/** A draft with what lies in it as plain data. */
export interface OpenDraft {
  readonly id: number;
  readonly personId: number;
  readonly state: ImportDraftRow['state'];
  readonly version: number;
  readonly file: FileDraft;
  readonly content: ReadList | NotFetched | null;
  readonly answers: ImportAnswers;
  readonly appliedAt: Date | null;
}

/** The draft with rows that may be taken over. */
export type ListDraft = OpenDraft & { readonly content: ReadPlan | ReadPeople };

export function openDraft(row: ImportDraftRow): OpenDraft {
  const { id, personId, state, version, appliedAt } = row;
  return {
    ...{ id, personId, state, version, appliedAt },
    file: row.file as unknown as FileDraft,
    content: row.content as unknown as OpenDraft['content'],
    answers: { ...noAnswers, ...(row.answers as unknown as ImportAnswers) },
  };
}
