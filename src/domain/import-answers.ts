/** What somebody said about names in a file that the office does not know, and about tasks that the file names no more. Plain data. */
export interface ImportAnswers {
  /** By the name in the form in which names of units are compared. */
  readonly units: Readonly<Record<string, UnitAnswer>>;
  /** By `personQuestion`. */
  readonly people: Readonly<Record<string, PersonAnswer>>;
  /** Tasks that the file names no more and that are to be cancelled, with the reason; null: they stay. */
  readonly cancel: { readonly codes: readonly string[]; readonly reason: string } | null;
}

/** `skip`: a row that it leads is left out; where it supports, the row comes without it. */
export type UnitAnswer =
  | { readonly is: 'unit'; readonly id: number }
  | { readonly is: 'new' }
  | { readonly is: 'skip' };

/** `head`: whoever heads the unit answers for the task. */
export type PersonAnswer =
  | { readonly is: 'person'; readonly id: number }
  | { readonly is: 'head' }
  | { readonly is: 'skip' };

export const noAnswers: ImportAnswers = { units: {}, people: {}, cancel: null };

/** Names one question about a person: the same name in another unit is another person. */
export function personQuestion(unitId: number, nameKey: string): string {
  return `${unitId}|${nameKey}`;
}

/** The name that such a question is about, in the form in which names are compared. */
export function nameAsked(question: string): string {
  return question.slice(question.indexOf('|') + 1);
}

/** How long an import may be taken back as a whole, in milliseconds. */
export const IMPORT_UNDO_MS = 60 * 60_000;

/** A reason for which tasks are cancelled, in characters: as that of any decision. */
export const MOST_REASON = 500;
