import { followable } from '../domain/following.ts';
import { type ActsOf, day, type Form, type Forms, form, nonce, number, oneOf, period } from './act-form.ts';
import { calendarForms } from './calendar/calendar-acts.ts';
import { chartForms } from './chart-acts.ts';
import { departureForms } from './departure-acts.ts';
import { evaluationForms } from './evaluation/evaluation-acts.ts';
import { handOutForms } from './hand-out/hand-out-acts.ts';
import { importForms } from './import/import-acts.ts';
import { letterheadForms } from './letterhead/letterhead-acts.ts';
import { listForms } from './list-acts.ts';
import { obstacleForms } from './obstacle-acts.ts';
import { reachForms } from './reach/reach-acts.ts';
import { reportForms } from './report/report-acts.ts';
import { ruleForms } from './rules/rule-acts.ts';
import { supportForms } from './support/support-acts.ts';
import { taskForms } from './task-acts.ts';
import { urgingForms } from './urging/urging-acts.ts';
import { MAX_ACT_BYTES } from './view.ts';

const following = { id: number, subject: oneOf(numbered(followable)) };

const forms = {
  ...taskForms,
  ...listForms,
  ...handOutForms,
  ...departureForms,
  ...chartForms,
  ...calendarForms,
  ...evaluationForms,
  ...obstacleForms,
  ...importForms,
  ...letterheadForms,
  ...reachForms,
  ...reportForms,
  ...ruleForms,
  ...supportForms,
  ...urgingForms,
  /** The report of this period of a continuous task: what waits for it is written, or it is asked for. */
  report_for: form('rp', { task: number, period }),
  // What is said to a request for time: by the standing body, and before it by the head.
  grant: form('g', { extension: number }),
  refuse: form('f', { extension: number }),
  endorse: form('en', { extension: number }),
  object: form('eo', { extension: number }),
  undo_report: form('ur', { id: number }),
  undo_decision: form('ud', { id: number }),
  undo_extension: form('ux', { id: number }),
  undo_snooze: form('us', { id: number }),
  undo_leave: form('ul', { id: number }),
  undo_evidence: form('ue', { id: number }),
  follow: form('fo', following),
  unfollow: form('fx', following),
  /** Who will be reminded of what on that day; `unit`: 0 for all that the reader may see. */
  rehearsed: form('rd', { day, unit: number, page: number }),
  /** All that the reader follows. */
  followings: form('fl', { page: number }),
  /** This one was meant, of those offered with the last question. */
  pick: form('pk', { what: oneOf({ unit: 'u', person: 'p' }), id: number }),
  /** Yes to what was shown under this nonce. */
  sure: form('y', { nonce }),
  never_mind: form('x', {}),
  keep: form('z', {}),
  /** This unit's the group is to be. */
  link_group: form('gl', { unit: number }),
  unlink_group: form('gu', {}),
};

/** What a button asks for. It names what is wanted, never what is allowed: every press is authorised again. */
export type Act =
  | ActsOf<typeof forms>
  /** As if the person had typed it. */
  | { readonly do: 'say'; readonly text: string };

const byVerb = new Map<string, { readonly name: string; readonly form: Form<unknown> }>();
for (const [name, one] of Object.entries<Form<unknown>>(forms)) {
  const other = byVerb.get(one.verb);
  if (other !== undefined) throw new Error(`the acts "${other.name}" and "${name}" are both written "${one.verb}"`);
  byVerb.set(one.verb, { name, form: one });
}

/** The act as a button carries it. Throws if it would not fit: make the act shorter, or give it an id to look up. */
export function writeAct(act: Act): string {
  const written = act.do === 'say' ? `>${act.text}` : write(forms[act.do], act);
  if (Buffer.byteLength(written) > MAX_ACT_BYTES)
    throw new Error(`act "${written}" is longer than ${MAX_ACT_BYTES} bytes`);
  return written;
}

const write = ({ verb, write }: Form<unknown>, act: Act) => [verb, ...write(act)].join(':');

/** Reads what a button carried; null for anything that no button of ours ever says. */
export function readAct(written: string): Act | null {
  if (written.startsWith('>')) return { do: 'say', text: written.slice(1) };
  const [verb = '', ...rest] = written.split(':');
  const known = byVerb.get(verb);
  const said = known?.form.read(rest) ?? null;
  return known === undefined || said === null ? null : ({ ...said, do: known.name } as Act);
}

/** Whether the act is of this table; of `taskForms` for instance. */
export function isOf<F extends Forms>(table: F, act: Act): act is Extract<Act, { do: keyof F }> {
  return act.do in table;
}

function numbered<T extends string>(words: readonly T[]): Record<T, number> {
  return Object.fromEntries(words.map((word, i) => [word, i])) as Record<T, number>;
}
