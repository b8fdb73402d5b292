import { type LocalDate, makeDate } from '../../domain/local-date.ts';

/** What a button about an urging asks for. */
export type UrgingAct =
  /** Of what was shown and not sent yet. */
  | { readonly do: OnDraft; readonly draft: number }
  | { readonly do: 'urging_by'; readonly draft: number; readonly day: LocalDate }
  | { readonly do: OnUrging; readonly urging: number }
  /** What was typed under a request for an explanation was one, or was only a word in between. */
  | { readonly do: 'urging_typed'; readonly urging: number; readonly explains: boolean }
  /** The own answer is to be put right. */
  | { readonly do: 'urging_fix'; readonly reply: number }
  /** An explanation is to be asked for of this task. */
  | { readonly do: 'explain'; readonly task: number };

const onDraft = {
  urging_send: 'qs',
  urging_words: 'qw',
  urging_drop: 'qz',
  /** A written explanation is to be asked for instead. */
  urging_explain: 'qx',
} as const;
export type OnDraft = keyof typeof onDraft;

const onUrging = {
  urging_card: 'qc',
  urging_received: 'qr',
  urging_answer: 'qa',
  urging_explanation: 'qe',
  /** Which of its tasks is the report about? */
  urging_progress: 'qp',
  urging_obstacle: 'qo',
  urging_take_back: 'qt',
  urging_correct: 'qn',
} as const;
export type OnUrging = keyof typeof onUrging;

export function isUrgingAct(act: { readonly do: string }): act is UrgingAct {
  return act.do === 'explain' || act.do.startsWith('urging_');
}

export function writeUrgingAct(act: UrgingAct): string {
  switch (act.do) {
    case 'urging_by':
      return `qd:${act.draft}:${act.day.replaceAll('-', '')}`;
    case 'urging_typed':
      return `qk:${act.urging}:${act.explains ? 1 : 0}`;
    case 'urging_fix':
      return `qf:${act.reply}`;
    case 'explain':
      return `qj:${act.task}`;
    case 'urging_send':
    case 'urging_words':
    case 'urging_drop':
    case 'urging_explain':
      return `${onDraft[act.do]}:${act.draft}`;
    default:
      return `${onUrging[act.do]}:${act.urging}`;
  }
}

/** Null for anything that no such button ever says. */
export function readUrgingAct(written: string): UrgingAct | null {
  const [, verb = '', digits = '', more = ''] = /^(q[a-z]):(\d{1,9})(?::(\d{1,8}))?$/.exec(written) ?? [];
  if (verb === '') return null;
  const id = Number(digits);
  const ofDraft = (Object.keys(onDraft) as OnDraft[]).find((name) => onDraft[name] === verb);
  if (ofDraft !== undefined) return { do: ofDraft, draft: id };
  const ofUrging = (Object.keys(onUrging) as OnUrging[]).find((name) => onUrging[name] === verb);
  if (ofUrging !== undefined) return { do: ofUrging, urging: id };
  switch (verb) {
    case 'qd': {
      const [, year = '', month = '', date = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(more) ?? [];
      const day = year === '' ? null : makeDate(Number(year), Number(month), Number(date));
      return day === null ? null : { do: 'urging_by', draft: id, day };
    }
    case 'qk':
      return more === '0' || more === '1' ? { do: 'urging_typed', urging: id, explains: more === '1' } : null;
    case 'qf':
      return { do: 'urging_fix', reply: id };
    case 'qj':
      return { do: 'explain', task: id };
    default:
      return null;
  }
}
