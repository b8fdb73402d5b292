import { TITLE } from '../../actions/hand-out.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Reading } from '../understand/reading.ts';
import type { ShortAnswer } from '../understand/short-answer.ts';

/** A task that is being handed out, as far as it was said. Plain data: it waits in the session. */
export interface Draft {
  readonly unitId?: number;
  readonly title?: string;
  readonly due?: LocalDate;
  readonly cadence?: 'weekly' | 'monthly' | 'quarterly';
  readonly personId?: number;
  /** Who works on it with the focal officer. */
  readonly besideIds?: readonly number[];
  readonly product?: string;
  readonly supportIds?: readonly number[];
  readonly groupId?: number;
  /** Handed down as a part of this task. */
  readonly partOf?: { readonly taskId: number; readonly code: string };
  /** Its share beside the other parts. */
  readonly weight?: number;
}

/** What can be asked for, in the order in which it is; what is not needed (`product`) only when somebody wants to say it. */
export const fields = ['unit', 'title', 'due', 'person', 'group', 'product', 'weight'] as const;
export type Field = (typeof fields)[number];

/** The first thing that is still missing; null: it can be shown whole. */
export function missing(draft: Draft): Field | null {
  if (draft.unitId === undefined) return 'unit';
  if (draft.title === undefined) return 'title';
  if (draft.due === undefined && draft.cadence === undefined) return 'due';
  if (draft.personId === undefined) return 'person';
  return draft.groupId === undefined ? 'group' : null;
}

/** What one sentence said: "giao Sở Y tế triển khai …, hạn 30/6, đầu mối anh Nam". The first of several units leads, the others support. */
export function draftOf(reading: Reading): Draft {
  const [unitId, ...others] = (reading.unitIds ?? []).map(Number);
  const title = reading.note?.trim() ?? '';
  const supportIds = [...new Set([...others, ...(reading.supportIds ?? []).map(Number)])];
  const { date, cadence, product, personId, weight } = reading;
  const besideIds = (reading.personIds ?? []).map(Number).filter((id) => id > 0 && String(id) !== personId);
  return {
    ...(unitId !== undefined && { unitId }),
    ...(title.length >= TITLE.shortest && { title: capitalised(title) }),
    ...(date !== undefined && { due: date }),
    ...(date === undefined && cadence !== undefined && { cadence }),
    ...(personId !== undefined && { personId: Number(personId) }),
    ...(besideIds.length > 0 && { besideIds }),
    ...(product !== undefined && { product }),
    ...(weight !== undefined && { weight }),
    ...(supportIds.length > 0 && { supportIds }),
  };
}

/** The draft with what an answer puts in the place of what it was; a new unit makes room for a new officer and group. */
export function amended(draft: Draft, answer: ShortAnswer): Draft {
  const { due, cadence, personId, groupId, besideIds, ...rest } = draft;
  const unitId = answer.unitIds?.length === 1 ? Number(answer.unitIds[0]) : draft.unitId;
  const moved = unitId !== draft.unitId;
  const dated = answer.date !== undefined || answer.cadence !== undefined;
  const when = dated
    ? { ...(answer.date === undefined ? { cadence: answer.cadence } : { due: answer.date }) }
    : { due, cadence };
  const person = answer.personId === undefined ? (moved ? undefined : personId) : Number(answer.personId);
  const group =
    answer.groupId === undefined ? (moved && draft.partOf === undefined ? undefined : groupId) : Number(answer.groupId);
  return withoutHoles({
    ...rest,
    ...(answer.product !== undefined && { product: answer.product }),
    ...(answer.weight !== undefined && { weight: answer.weight }),
    ...{ unitId, ...when, personId: person, groupId: group },
    besideIds: moved ? undefined : besideIds?.filter((id) => id !== person),
  });
}

type Loose = { readonly [Key in keyof Draft]?: Draft[Key] | undefined };

function withoutHoles(draft: Loose): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}

export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
