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
import { briefChartReader } from '../reminders/brief.ts';
import { groupDigestToSend } from '../reminders/group-digest.ts';
import type { GroupDigestContent } from '../store/group-digests.ts';
import { loadOffice } from '../store/office.ts';
import type { ClaimedMessage } from '../store/outbox.ts';
import { personById } from '../store/people.ts';
import type { BriefChartContent, DigestContent } from '../store/slots.ts';
import type { Readers } from './readers.ts';
import type { Rendered } from './rendered.ts';
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

/** What any message but a digest says. Null: there is nothing to say any more. */
export async function renderContent(
  room: Mailroom,
  message: ClaimedMessage,
  readers: Readers,
): Promise<Rendered | null> {
  const content = message.content as Exclude<Content, DigestContent>;
  if (content.kind === 'brief_chart') return renderBriefChart(room, content);
  if (content.kind === 'group_digest') return renderGroupDigest(room, content);
  const view = await viewOf(message, content, readers);
  return view === null ? null : { view, reminded: [] };
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

async function viewOf(
  { personId }: ClaimedMessage,
  content: Exclude<Content, DigestContent | BriefChartContent | GroupDigestContent>,
  readers: Readers,
): Promise<View | null> {
  // Whoever has left hears nothing more, whatever was queued before.
  if (content.kind === 'view')
    return personId !== null && (await readers.person(personId)) === null ? null : content.view;
  const viewer = personId === null ? null : await readers.viewer(personId);
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
