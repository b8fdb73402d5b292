/** What a button about the part of a supporting unit asks for. */
export type SupportAct =
  /** Take back what was done to a part. */
  | { readonly do: 'undo_support'; readonly id: number }
  /** All parts of a task. */
  | { readonly do: 'support_list'; readonly task: number }
  /** The parts that the reader answers for; pages count from 0. */
  | { readonly do: 'support_mine'; readonly page: number }
  /** This part was meant by what was reported; how far is it; who is to answer for it? */
  | { readonly do: 'support_meant' | 'support_ask' | 'support_officers'; readonly task: number; readonly unit: number }
  | { readonly do: 'support_set'; readonly task: number; readonly unit: number; readonly percent: number }
  | { readonly do: 'support_name'; readonly task: number; readonly unit: number; readonly person: number };

const verbs = {
  undo_support: 'pu',
  support_list: 'pl',
  support_mine: 'pm',
  support_meant: 'pp',
  support_ask: 'pa',
  support_officers: 'po',
  support_set: 'ps',
  support_name: 'pn',
} as const;

export function isSupportAct(act: { readonly do: string }): act is SupportAct {
  return act.do in verbs;
}

export function writeSupportAct(act: SupportAct): string {
  return [verbs[act.do], ...numbersOf(act)].join(':');
}

function numbersOf(act: SupportAct): readonly number[] {
  switch (act.do) {
    case 'undo_support':
      return [act.id];
    case 'support_list':
      return [act.task];
    case 'support_mine':
      return [act.page];
    case 'support_set':
      return [act.task, act.unit, act.percent];
    case 'support_name':
      return [act.task, act.unit, act.person];
    case 'support_meant':
    case 'support_ask':
    case 'support_officers':
      return [act.task, act.unit];
    default:
      return act satisfies never;
  }
}

/** Null: no button of this kind ever says so. */
export function readSupportAct(written: string): SupportAct | null {
  const [verb, ...rest] = written.split(':');
  const what = (Object.keys(verbs) as SupportAct['do'][]).find((name) => verbs[name] === verb);
  if (what === undefined || rest.some((part) => !/^\d{1,9}$/.test(part))) return null;
  const [a, b, c] = rest.map(Number);
  if (a === undefined) return null;
  switch (what) {
    case 'undo_support':
      return b === undefined ? { do: what, id: a } : null;
    case 'support_list':
      return b === undefined ? { do: what, task: a } : null;
    case 'support_mine':
      return b === undefined ? { do: what, page: a } : null;
    case 'support_set':
      return b === undefined || c === undefined || c > 100 ? null : { do: what, task: a, unit: b, percent: c };
    case 'support_name':
      return b === undefined || c === undefined ? null : { do: what, task: a, unit: b, person: c };
    case 'support_meant':
    case 'support_ask':
    case 'support_officers':
      return b === undefined || c !== undefined ? null : { do: what, task: a, unit: b };
    default:
      return what satisfies never;
  }
}
