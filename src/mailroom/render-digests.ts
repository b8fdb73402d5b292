import { viewersFor } from '../conversation/respond.ts';
import { digestScreen } from '../conversation/screens/digest.ts';
import { chartAfter } from '../reminders/brief.ts';
import type { Digest } from '../reminders/digest-items.ts';
import { digestsToSend, isDigestContent } from '../reminders/send.ts';
import { loadOffice } from '../store/office.ts';
import type { ClaimedMessage } from '../store/outbox.ts';
import type { Reminded } from '../store/reminder-log.ts';
import type { BriefChartContent, DigestContent } from '../store/slots.ts';
import type { Rendered } from './rendered.ts';
import type { Mailroom } from './surroundings.ts';

type DigestMessage = ClaimedMessage & { readonly content: DigestContent };

export function isDigest(message: ClaimedMessage): message is DigestMessage {
  return isDigestContent(message.content);
}

/**
 * These digests as they stand now, by the id of their message: what they are made of is read once for all of them. Which is not to be sent any
 * more is not in the map.
 */
export async function renderDigests(
  { store, now, zone, officeName }: Mailroom,
  messages: readonly DigestMessage[],
): Promise<Map<number, Rendered>> {
  const [db, at] = [store.read, now()];
  const office = await loadOffice(db, zone);
  const contents = messages.map(({ content }) => content);
  const due = await digestsToSend(db, contents, at, office);
  const people = [...due.values()].map(({ person }) => person);
  const viewers = await viewersFor({ db, at, zone, officeName }, people, office);
  const rendered = new Map<number, Rendered>();
  for (const { id, content } of messages) {
    const digest = due.get(content.personId)?.digest;
    const viewer = viewers.get(content.personId);
    if (digest === undefined || viewer === undefined) continue;
    const next = chartAfter(digest.briefs ?? [], content, office);
    rendered.set(id, { view: digestScreen(viewer, digest), reminded: remindedIn(digest), ...behind(next) });
  }
  return rendered;
}

const behind = (next: BriefChartContent | null) => (next === null ? {} : { next });

/** Each task once: one of an officer who is not reached may be told for two of them. */
function remindedIn({ sections, unreached }: Digest): Reminded[] {
  const named = [
    ...sections.flatMap(({ section, items }) => items.map(({ taskId }) => ({ taskId, rule: section as string }))),
    ...(unreached?.items ?? []).flatMap(({ tasks }) => tasks.map(({ taskId }) => ({ taskId, rule: 'unreached' }))),
  ];
  return [...new Map(named.toReversed().map((one) => [one.taskId, one])).values()];
}
