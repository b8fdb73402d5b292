import type { DepartureNotice } from '../actions/depart.ts';
import type { HaltNotice } from '../actions/halt/tell-halt.ts';
import type { HandedOverNotice } from '../actions/hand-over-all.ts';
import type { Notice } from '../actions/notify.ts';
import type { ObstacleNotice } from '../actions/obstacle/tell-obstacle.ts';
import type { PutOff } from '../actions/put-off.ts';
import type { LeaveNotice } from '../actions/take-leave.ts';
import type { UrgingReplyNotice } from '../actions/urging/answer-urging.ts';
import type { UrgingNotice } from '../actions/urging/send-urging.ts';
import { viewerFor } from '../conversation/respond.ts';
import { briefChart } from '../conversation/screens/chart.ts';
import { departureNotice, handedOverNotice } from '../conversation/screens/departure-notice.ts';
import { digestScreen } from '../conversation/screens/digest.ts';
import { groupDigestScreen } from '../conversation/screens/group-digest.ts';
import { haltNotice } from '../conversation/screens/halt-notice.ts';
import { leaveNotice } from '../conversation/screens/leave.ts';
import { noticeScreen } from '../conversation/screens/notice.ts';
import { obstacleNotice } from '../conversation/screens/obstacle-notice.ts';
import { putOffScreen } from '../conversation/screens/put-off.ts';
import { urgingNotice } from '../conversation/screens/urging-notice.ts';
import { urgingReplyNotice } from '../conversation/screens/urging-reply.ts';
import type { Viewer } from '../conversation/turn.ts';
import { quiet, type View } from '../conversation/view.ts';
import { briefChartReader, chartAfter } from '../reminders/brief.ts';
import type { Digest } from '../reminders/digest-items.ts';
import { groupDigestToSend } from '../reminders/group-digest.ts';
import { digestToSend } from '../reminders/send.ts';
import type { GroupDigestContent } from '../store/group-digests.ts';
import { loadOffice } from '../store/office.ts';
import type { ClaimedMessage } from '../store/outbox.ts';
import { personById } from '../store/people.ts';
import type { Reminded } from '../store/reminder-log.ts';
import type { BriefChartContent, DigestContent } from '../store/slots.ts';
import type { Mailroom } from './surroundings.ts';

/** What an outbox row says: a finished view, or what is worded at the moment of sending, from the state at that moment. */
export type Content =
  | {
      readonly kind: 'view';
      readonly view: View;
      /** The channel's id of the message that this one answers, where others could take it for an answer to theirs. */
      readonly answers?: string;
    }
  | Notice
  | PutOff
  | LeaveNotice
  | ObstacleNotice
  | UrgingNotice
  | UrgingReplyNotice
  | DepartureNotice
  | HandedOverNotice
  | HaltNotice
  | DigestContent
  | BriefChartContent
  | GroupDigestContent;

/** What to send now, and of what it reminds. */
export interface Rendered {
  readonly view: View;
  readonly reminded: readonly Reminded[];
  /** What is sent behind it, once it is sent. */
  readonly next?: BriefChartContent;
}

/** Null: there is nothing to say any more. */
export async function renderContent(room: Mailroom, message: ClaimedMessage): Promise<Rendered | null> {
  const content = message.content as Content;
  if (content.kind === 'digest') return renderDigest(room, content);
  if (content.kind === 'brief_chart') return renderBriefChart(room, content);
  if (content.kind === 'group_digest') return renderGroupDigest(room, content);
  const view = await viewOf(room, message, content);
  return view === null ? null : { view, reminded: [] };
}

async function renderDigest(room: Mailroom, content: DigestContent): Promise<Rendered | null> {
  const viewer = await viewerOf(room, content.personId);
  const due = viewer === null ? null : await digestToSend(viewer.db, content, viewer.at, viewer.office);
  if (viewer === null || due === null) return null;
  const next = chartAfter(due.digest.briefs ?? [], content, viewer.office);
  const told = { view: digestScreen(viewer, due.digest), reminded: remindedIn(due.digest) };
  return next === null ? told : { ...told, next };
}

async function renderBriefChart(
  { store, now, zone, officeName }: Mailroom,
  content: BriefChartContent,
): Promise<Rendered | null> {
  const office = await loadOffice(store.read, zone);
  const person = await briefChartReader(store.read, content, now(), office);
  if (person === null) return null;
  const viewer = await viewerFor({ db: store.read, at: now(), zone, officeName }, person);
  return { view: await briefChart(viewer, new Date(content.asOf)), reminded: [] };
}

/** Nobody in particular reads it, so it is in the office's language, and nobody counts as reminded by it. */
async function renderGroupDigest(room: Mailroom, content: GroupDigestContent): Promise<Rendered | null> {
  const { store, now, zone } = room;
  const office = await loadOffice(store.read, zone);
  const digest = await groupDigestToSend(store.read, content, now(), office);
  return digest === null ? null : { view: groupDigestScreen(digest), reminded: [] };
}

/** Each task once: one of an officer who is not reached may be told for two of them. */
function remindedIn({ sections, unreached }: Digest): Reminded[] {
  const named = [
    ...sections.flatMap(({ section, items }) => items.map(({ taskId }) => ({ taskId, rule: section as string }))),
    ...(unreached?.items ?? []).flatMap(({ tasks }) => tasks.map(({ taskId }) => ({ taskId, rule: 'unreached' }))),
  ];
  return [...new Map(named.toReversed().map((one) => [one.taskId, one])).values()];
}

async function viewOf(
  room: Mailroom,
  message: ClaimedMessage,
  content: Exclude<Content, DigestContent | BriefChartContent | GroupDigestContent>,
): Promise<View | null> {
  const viewer = message.personId === null ? null : await viewerOf(room, message.personId);
  // Whoever has left hears nothing more, whatever was queued before.
  if (content.kind === 'view') return message.personId !== null && viewer === null ? null : content.view;
  if (viewer === null) return null;
  const view = await worded(viewer, content);
  if (view === null || !('insteadOfId' in content) || content.insteadOfId === undefined) return view;
  const absent = await personById(viewer.db, content.insteadOfId);
  return { ...view, blocks: [...view.blocks, quiet(viewer.text('notice-instead-of', { name: absent?.name ?? '' }))] };
}

type Worded = Exclude<Content, { kind: 'view' } | DigestContent | BriefChartContent | GroupDigestContent>;

async function worded(viewer: Viewer, content: Worded): Promise<View | null> {
  switch (content.kind) {
    case 'notice':
      return noticeScreen(viewer, content);
    case 'departure':
      return departureNotice(viewer, content);
    case 'handed_over':
      return handedOverNotice(viewer, content);
    case 'halt':
      return haltNotice(viewer, content);
    case 'put_off':
      return putOffScreen(viewer, content.snoozeId);
    case 'obstacle':
      return obstacleNotice(viewer, content);
    case 'urging':
      return urgingNotice(viewer, content);
    case 'urging_reply':
      return urgingReplyNotice(viewer, content);
    case 'leave':
      return leaveNotice(viewer, content);
    default:
      return content satisfies never;
  }
}

async function viewerOf({ store, now, zone, officeName }: Mailroom, personId: number): Promise<Viewer | null> {
  const person = await personById(store.read, personId);
  if (person === null || person.leftAt !== null) return null;
  return viewerFor({ db: store.read, at: now(), zone, officeName }, person);
}
