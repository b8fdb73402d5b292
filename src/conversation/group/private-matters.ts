import { type Act, isOf } from '../acts.ts';
import { evaluationForms } from '../evaluation/evaluation-acts.ts';
import { importForms } from '../import/import-acts.ts';
import { letterheadForms } from '../letterhead/letterhead-acts.ts';
import { reachForms } from '../reach/reach-acts.ts';
import { reportForms } from '../report/report-acts.ts';
import { ruleForms } from '../rules/rule-acts.ts';
import type { Intent, Reading } from '../understand/reading.ts';
import { urgingForms } from '../urging/urging-acts.ts';

/** What is one person's own business, or says how one person works: never shown where others read along. */
const OWN: ReadonlySet<Intent> = new Set<Intent>([
  'my_tasks',
  'person_status',
  'pending',
  'settings',
  'link',
  'leave',
  'snooze',
  'follow',
  'report_document',
  'urge',
]);

export function isPrivate({ intent, kind, person }: Reading): boolean {
  // A picture is of figures that everybody of the unit may read there; a document is drawn up for one.
  if (intent === 'report_document' && kind === 'png') return false;
  return OWN.has(intent) || kind === 'why' || (intent === 'ranking' && kind === 'people') || person !== undefined;
}

/** Who is to do what is settled in private, and so is who is behind with it. */
const HANDING: ReadonlySet<Act['do']> = new Set<Act['do']>([
  'hand_out',
  'undo_handout',
  'assign_to',
  'reassign',
  'decline',
]);

export function isForOneAlone(act: Act): boolean {
  if (
    HANDING.has(act.do) ||
    act.do === 'urge' ||
    act.do === 'urge_list' ||
    isOf(urgingForms, act) ||
    isOf(reachForms, act) ||
    isOf(ruleForms, act) ||
    isOf(evaluationForms, act) ||
    isOf(reportForms, act) ||
    isOf(letterheadForms, act) ||
    isOf(importForms, act)
  )
    return true;
  switch (act.do) {
    case 'follow':
    case 'unfollow':
    case 'followings':
    case 'rehearsed':
      return true;
    case 'list':
      return act.list === 'mine' || act.list === 'awaiting' || act.mine === true;
    default:
      return false;
  }
}
