import type { Db } from './store.ts';

/** Writes down an urging and who was to hear it. */
export async function addUrging(
  tx: Db,
  urging: { personId: number; onBehalfOfId: number | null; at: Date; channel: string; text: string },
  taskId: number,
  personIds: readonly number[],
): Promise<number> {
  const recipients = { create: personIds.map((personId) => ({ taskId, personId })) };
  const { id } = await tx.urging.create({ data: { ...urging, recipients }, select: { id: true } });
  return id;
}
