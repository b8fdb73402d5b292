import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

export interface NewUrging {
  readonly personId: number;
  /** The absent person in whose stead it is done; null: in the own name. */
  readonly onBehalfOfId: number | null;
  readonly at: Date;
  readonly channel: string;
  readonly text: string;
  readonly explainBy: string | null;
  readonly sendAt: Date;
  readonly incomingId: number | null;
  readonly draftId: number;
}

export interface NewUrgingRecipient {
  readonly taskId: number;
  readonly personId: number;
  /** "assigned", "substitute" or "head". */
  readonly reason: string;
  readonly insteadOfId: number | null;
}

/** Writes down an urging and who was to hear it. */
export async function addUrging(tx: Db, urging: NewUrging, recipients: readonly NewUrgingRecipient[]): Promise<number> {
  const data = { ...urging, recipients: { create: recipients.map((one) => ({ ...one })) } };
  const { id } = await tx.urging.create({ data, select: { id: true } });
  return id;
}

/** The same message has the same key for ever: an urging reaches a person once. */
export const urgingKey = (urgingId: number, personId: number) => `notice:urging:${urgingId}:${personId}`;

const whole = {
  person: { include: { unit: true } },
  recipients: {
    orderBy: { id: 'asc' },
    include: {
      person: { select: { id: true, name: true } },
      task: { select: { id: true, code: true, title: true, state: true, currentDue: true } },
    },
  },
  replies: { orderBy: { id: 'asc' }, include: { person: { select: { name: true } }, correctedBy: true } },
} satisfies Prisma.UrgingInclude;

/** An urging with everything that became of it but how its messages ended. */
export type UrgingDetail = Prisma.UrgingGetPayload<{ include: typeof whole }>;

export function findUrging(db: Db, id: number): Promise<UrgingDetail | null> {
  return db.urging.findUnique({ where: { id }, include: whole });
}

export function urgingOfDraft(db: Db, draftId: number): Promise<UrgingDetail | null> {
  return db.urging.findUnique({ where: { draftId }, include: whole });
}

/** What a person urged, newest first; taken back ones as well. */
export function urgingsBy(db: Db, personId: number, take: number): Promise<UrgingDetail[]> {
  return db.urging.findMany({ where: { personId }, orderBy: { id: 'desc' }, take, include: whole });
}

/** What a person was urged to, newest first; none that was taken back. */
export function urgingsTo(db: Db, personId: number, take: number): Promise<UrgingDetail[]> {
  const where = { withdrawnAt: null, recipients: { some: { personId } } };
  return db.urging.findMany({ where, orderBy: { id: 'desc' }, take, include: whole });
}

/** What these people (at most some hundreds) urged since then and did not take back, oldest first. */
export function urgingsOfAll(db: Db, personIds: readonly number[], since: Date): Promise<UrgingDetail[]> {
  return db.urging.findMany({
    where: { personId: { in: [...personIds] }, at: { gte: since }, withdrawnAt: null },
    orderBy: { id: 'asc' },
    include: whole,
  });
}

/** The explanations asked of these people (at most some hundreds) since then, oldest first. */
export function explanationsAskedOf(db: Db, personIds: readonly number[], since: Date): Promise<UrgingDetail[]> {
  return db.urging.findMany({
    where: {
      ...{ at: { gte: since }, withdrawnAt: null, explainBy: { not: null } },
      recipients: { some: { personId: { in: [...personIds] } } },
    },
    orderBy: { id: 'asc' },
    include: whole,
  });
}

/** The last request for an explanation of a task that was not taken back. */
export function lastExplanationAsked(db: Db, taskId: number): Promise<UrgingDetail | null> {
  return db.urging.findFirst({
    where: { explainBy: { not: null }, withdrawnAt: null, recipients: { some: { taskId } } },
    orderBy: { id: 'desc' },
    include: whole,
  });
}

/** What a person urged last since then, or at any time if it has not gone out yet; none that was taken back. */
export function lastUrging(db: Db, personId: number, since: Date, now: Date, code?: string) {
  return db.urging.findFirst({
    where: {
      ...{ personId, withdrawnAt: null },
      OR: [{ at: { gte: since } }, { sendAt: { gt: now } }],
      ...(code !== undefined && { recipients: { some: { task: { code } } } }),
    },
    orderBy: { id: 'desc' },
    select: { id: true, at: true },
  });
}

/** How often each of these tasks was urged since then. */
export async function timesUrged(db: Db, taskIds: readonly number[], since: Date): Promise<Map<number, number>> {
  const rows = await db.urgingRecipient.findMany({
    where: { taskId: { in: [...taskIds] }, urging: { at: { gte: since }, withdrawnAt: null } },
    select: { taskId: true, urgingId: true },
    distinct: ['taskId', 'urgingId'],
  });
  const times = new Map<number, number>();
  for (const { taskId } of rows) times.set(taskId, (times.get(taskId) ?? 0) + 1);
  return times;
}

/** How the messages of an urging ended, by the id of the person; who is not in the map was never written to. */
export async function deliveriesOf(db: Db, urgingId: number, personIds: readonly number[]) {
  const keys = [...new Set(personIds)].map((id) => urgingKey(urgingId, id));
  const rows = await db.outbox.findMany({
    where: { key: { in: keys }, personId: { not: null } },
    select: { personId: true, state: true, sentAt: true },
  });
  return new Map(rows.map(({ personId, ...how }) => [personId ?? 0, how]));
}

/** Who of these people reported on one of these tasks since then, also in somebody's stead; what was taken back is none. */
export async function reportersSince(
  db: Db,
  taskIds: readonly number[],
  personIds: readonly number[],
  since: Date,
): Promise<{ readonly personId: number; readonly taskId: number; readonly at: Date }[]> {
  const rows = await db.progressReport.findMany({
    where: {
      ...{ taskId: { in: [...taskIds] }, at: { gte: since }, kind: { not: 'undo' }, undoneBy: null },
      OR: [{ personId: { in: [...personIds] } }, { onBehalfOfId: { in: [...personIds] } }],
    },
    select: { personId: true, onBehalfOfId: true, taskId: true, at: true },
  });
  return rows.flatMap(({ personId, onBehalfOfId, taskId, at }) => [
    { personId, taskId, at },
    ...(onBehalfOfId === null ? [] : [{ personId: onBehalfOfId, taskId, at }]),
  ]);
}

export async function markWithdrawn(tx: Db, id: number, at: Date): Promise<void> {
  await tx.urging.update({ where: { id }, data: { withdrawnAt: at } });
}

/** Notes that the person has seen it. Returns how many of the lines were not before. */
export async function markReceived(tx: Db, urgingId: number, personId: number, at: Date): Promise<number> {
  const where = { urgingId, personId, receivedAt: null };
  return (await tx.urgingRecipient.updateMany({ where, data: { receivedAt: at } })).count;
}

export interface NewReply {
  readonly urgingId: number;
  readonly personId: number;
  readonly at: Date;
  readonly channel: string;
  readonly kind: 'answer' | 'explanation' | 'correction';
  readonly text: string;
  readonly correctsId: number | null;
  readonly incomingId: number | null;
}

export async function addReply(tx: Db, reply: NewReply): Promise<number> {
  return (await tx.urgingReply.create({ data: reply, select: { id: true } })).id;
}

/** The last word of a person is kept with their lines. */
export async function markAnswered(
  tx: Db,
  { urgingId, personId, at, text: answer }: Pick<NewReply, 'urgingId' | 'personId' | 'at' | 'text'>,
): Promise<void> {
  await tx.urgingRecipient.updateMany({ where: { urgingId, personId }, data: { answeredAt: at, answer } });
}

export function findReply(db: Db, id: number) {
  return db.urgingReply.findUnique({
    where: { id },
    include: { person: { include: { unit: true } }, correctedBy: true, urging: { include: whole } },
  });
}

/** The reply that one incoming made; null: none. */
export function replyOfMessage(db: Db, place: { channel: string; chat: string; messageId: string }, personId: number) {
  return db.inbox.findMany({ where: place, select: { id: true } }).then((rows) =>
    db.urgingReply.findFirst({
      where: { personId, incomingId: { in: rows.map(({ id }) => id) }, correctedBy: null },
      orderBy: { id: 'desc' },
    }),
  );
}

/** The urging that the channel knows by this message of ours; null: it is another message. */
export async function urgingOfMessage(
  db: Db,
  { channel, chat, messageId }: { channel: string; chat: string; messageId: string },
): Promise<number | null> {
  const row = await db.outbox.findFirst({
    where: { channel, chat, messageId },
    orderBy: { id: 'desc' },
    select: { content: true },
  });
  const content = row?.content as { kind?: string; urgingId?: number } | null | undefined;
  return content?.kind === 'urging' ? (content.urgingId ?? null) : null;
}
