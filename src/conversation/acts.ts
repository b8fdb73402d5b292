import { type Followable, followable } from '../domain/following.ts';
import { type DepartureAct, isDepartureAct, readDepartureAct, writeDepartureAct } from './departure-acts.ts';
import { HAND_OUT, readAssignTo, readHandOut, readTeamAct } from './hand-out-acts.ts';
import { type ListAct, readList, readUrgeList, type UrgeListAct, writeList, writeUrgeList } from './list-acts.ts';
import { type ObstacleAct, readObstacleAct, writeObstacleAct } from './obstacle-acts.ts';
import { isReachAct, type ReachAct, readReachAct, writeReachAct } from './reach/reach-acts.ts';
import { isSupportAct, readSupportAct, type SupportAct, writeSupportAct } from './support/support-acts.ts';
import { isUrgingAct, readUrgingAct, type UrgingAct, writeUrgingAct } from './urging/urging-acts.ts';
import { MAX_ACT_BYTES } from './view.ts';

/** What a button asks for. It names what is wanted, never what is allowed: every press is authorised again. */
export type Act =
  /** `seen`: the version of the task in whose sight it is pressed, where that matters. */
  | { readonly do: TaskAct; readonly task: number; readonly seen?: number }
  | { readonly do: 'set'; readonly task: number; readonly percent: number }
  /** The report of this period of a continuous task: what waits for it is written, or it is asked for. */
  | { readonly do: 'report_for'; readonly task: number; readonly period: string }
  /** The share of a part. */
  | { readonly do: 'weigh'; readonly task: number; readonly weight: number }
  | { readonly do: 'history_page'; readonly task: number; readonly page: number }
  | { readonly do: 'follow' | 'unfollow'; readonly subject: Followable; readonly id: number }
  | { readonly do: ExtensionAct; readonly extension: number }
  | {
      readonly do: 'undo_report' | 'undo_decision' | 'undo_extension' | 'undo_snooze' | 'undo_leave' | 'undo_evidence';
      readonly id: number;
    }
  | { readonly do: 'followings'; readonly page: number }
  | ListAct
  | UrgeListAct
  /** An answer to what is asked while a task is handed out; `give`: the nonce of the whole that was shown. */
  | {
      readonly do: 'hand_out';
      readonly what: 'unit' | 'person' | 'programme' | 'group' | 'edit' | 'give';
      readonly id: number;
    }
  | { readonly do: 'undo_handout'; readonly id: number }
  /** This officer is to have the task from now on. */
  | {
      readonly do: 'assign_to';
      readonly task: number;
      readonly person: number;
      /** Id of the focal officer who was shown; 0: none. */
      readonly insteadOf?: number;
    }
  /** This officer is to work on it no more. */
  | { readonly do: 'drop_officer'; readonly task: number; readonly person: number }
  /** All of somebody's tasks, as they were shown under this nonce. */
  | { readonly do: 'move_all'; readonly nonce: string }
  | DepartureAct
  | ReachAct
  /** This one was meant, of those offered with the last question. */
  | { readonly do: 'pick'; readonly what: 'unit' | 'person'; readonly id: number }
  /** This unit's the group is to be. */
  | { readonly do: 'link_group'; readonly unit: number }
  | { readonly do: 'sure'; readonly nonce: string }
  | { readonly do: 'never_mind' | 'keep' | 'unlink_group' }
  | ObstacleAct
  | SupportAct
  | UrgingAct
  /** As if the person had typed it. */
  | { readonly do: 'say'; readonly text: string };

/** What is said to a request for time: by the standing body, and before it by the head. */
const extensionActs = { grant: 'g', refuse: 'f', endorse: 'en', object: 'eo' } as const;
export type ExtensionAct = keyof typeof extensionActs;

const taskActs = {
  card: 'c',
  ask_progress: 'p',
  ask_number: 'n',
  done: 'd',
  obstacle: 'o',
  extend: 'e',
  history: 'h',
  confirm: 'k',
  return: 'r',
  amend: 'am',
  urge: 'u',
  acknowledge: 'a',
  decline: 'j',
  reassign: 't',
  evidence: 'v',
  /** What waits for its task is evidence for this one. */
  evidence_for: 'ef',
  ask_period: 'q',
  parts: 'pa',
  divide: 'dv',
  /** Offers what is seldom done: pausing, cancelling. */
  more: 'm',
  pause: 'tp',
  cancel: 'tc',
  resume: 'tr',
} as const;
export type TaskAct = keyof typeof taskActs;

/** The act as a button carries it. Throws if it would not fit: make the act shorter, or give it an id to look up. */
export function writeAct(act: Act): string {
  const written = write(act);
  if (Buffer.byteLength(written) > MAX_ACT_BYTES)
    throw new Error(`act "${written}" is longer than ${MAX_ACT_BYTES} bytes`);
  return written;
}

function write(act: Act): string {
  switch (act.do) {
    case 'set':
      return `s:${act.task}:${act.percent}`;
    case 'weigh':
      return `w:${act.task}:${act.weight}`;
    case 'report_for':
      return `rp:${act.task}:${act.period}`;
    case 'history_page':
      return `hp:${act.task}:${act.page}`;
    case 'follow':
    case 'unfollow':
      return `${act.do === 'follow' ? 'fo' : 'fx'}:${act.id}:${followable.indexOf(act.subject)}`;
    case 'followings':
      return `fl:${act.page}`;
    case 'grant':
    case 'refuse':
    case 'endorse':
    case 'object':
      return `${extensionActs[act.do]}:${act.extension}`;
    case 'undo_report':
      return `ur:${act.id}`;
    case 'undo_decision':
      return `ud:${act.id}`;
    case 'undo_extension':
      return `ux:${act.id}`;
    case 'undo_snooze':
      return `us:${act.id}`;
    case 'undo_leave':
      return `ul:${act.id}`;
    case 'undo_evidence':
      return `ue:${act.id}`;
    case 'hand_out':
      return `ho:${HAND_OUT[act.what]}:${act.id}`;
    case 'undo_handout':
      return `uh:${act.id}`;
    case 'assign_to':
      return [`at:${act.task}:${act.person}`, ...(act.insteadOf === undefined ? [] : [act.insteadOf])].join(':');
    case 'drop_officer':
      return `ao:${act.task}:${act.person}`;
    case 'move_all':
      return `mv:${act.nonce}`;
    case 'list':
      return writeList(act);
    case 'urge_list':
      return writeUrgeList(act);
    case 'pick':
      return `pk:${act.what === 'unit' ? 'u' : 'p'}:${act.id}`;
    case 'sure':
      return `y:${act.nonce}`;
    case 'never_mind':
      return 'x';
    case 'keep':
      return 'z';
    case 'link_group':
      return `gl:${act.unit}`;
    case 'unlink_group':
      return 'gu';
    case 'say':
      return `>${act.text}`;
    default:
      if (isTaskAct(act))
        return [`${taskActs[act.do]}:${act.task}`, ...(act.seen === undefined ? [] : [act.seen])].join(':');
      if (isUrgingAct(act)) return writeUrgingAct(act);
      if (isSupportAct(act)) return writeSupportAct(act);
      if (isReachAct(act)) return writeReachAct(act);
      return isDepartureAct(act) ? writeDepartureAct(act) : writeObstacleAct(act);
  }
}

export function isTaskAct(act: Act): act is Extract<Act, { do: TaskAct }> {
  return act.do in taskActs;
}

/** Reads what a button carried; null for anything that no button of ours ever says. */
export function readAct(written: string): Act | null {
  if (written.startsWith('>')) return { do: 'say', text: written.slice(1) };
  const [verb = '', ...rest] = written.split(':');
  const [first, second] = rest.map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : null));
  const taskAct = (Object.keys(taskActs) as TaskAct[]).find((name) => taskActs[name] === verb);
  if (taskAct !== undefined)
    return first == null || second === null
      ? null
      : { do: taskAct, task: first, ...(second !== undefined && { seen: second }) };
  const word = (Object.keys(extensionActs) as ExtensionAct[]).find((name) => extensionActs[name] === verb);
  if (word !== undefined) return first == null ? null : { do: word, extension: first };
  switch (verb) {
    case 's':
      return first == null || second == null || second > 100 ? null : { do: 'set', task: first, percent: second };
    case 'w':
      return first == null || second == null ? null : { do: 'weigh', task: first, weight: second };
    case 'rp':
      return first == null || !/^\d{4}-[WQ]?\d{1,2}$/.test(rest[1] ?? '')
        ? null
        : { do: 'report_for', task: first, period: rest[1] ?? '' };
    case 'hp':
      return first == null || second == null ? null : { do: 'history_page', task: first, page: second };
    case 'fo':
    case 'fx':
      return readFollow(verb === 'fo' ? 'follow' : 'unfollow', first, second);
    case 'fl':
      return first == null ? null : { do: 'followings', page: first };
    case 'ur':
      return first == null ? null : { do: 'undo_report', id: first };
    case 'ud':
      return first == null ? null : { do: 'undo_decision', id: first };
    case 'ux':
      return first == null ? null : { do: 'undo_extension', id: first };
    case 'us':
      return first == null ? null : { do: 'undo_snooze', id: first };
    case 'ul':
      return first == null ? null : { do: 'undo_leave', id: first };
    case 'ue':
      return first == null ? null : { do: 'undo_evidence', id: first };
    case 'ho':
      return readHandOut(rest[0], second);
    case 'uh':
      return first == null ? null : { do: 'undo_handout', id: first };
    case 'at':
      return readAssignTo(rest);
    case 'l':
      return readList(rest);
    case 'lu':
      return readUrgeList(rest);
    case 'pk':
      return second == null || (rest[0] !== 'u' && rest[0] !== 'p')
        ? null
        : { do: 'pick', what: rest[0] === 'u' ? 'unit' : 'person', id: second };
    case 'y':
      return { do: 'sure', nonce: rest[0] ?? '' };
    case 'x':
      return { do: 'never_mind' };
    case 'z':
      return { do: 'keep' };
    case 'gl':
      return first == null ? null : { do: 'link_group', unit: first };
    case 'gu':
      return { do: 'unlink_group' };
    default:
      return (
        readTeamAct(written) ??
        readReachAct(written) ??
        readSupportAct(written) ??
        readUrgingAct(written) ??
        readDepartureAct(written) ??
        readObstacleAct(written)
      );
  }
}

function readFollow(wish: 'follow' | 'unfollow', id: number | null | undefined, kind: number | null | undefined) {
  const subject = followable[kind ?? followable.length];
  return id == null || subject === undefined ? null : ({ do: wish, subject, id } as const);
}
