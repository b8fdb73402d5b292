import { personAt } from '../store/people.ts';
import type { Unit } from '../store/records.ts';
import { type Change, recordChanges } from '../store/reports.ts';
import type { Db } from '../store/store.ts';
import { type GroupPlace, linkGroupTo, moveGroupTo, unitOfGroup, unlinkGroupAt } from '../store/unit-groups.ts';
import { type Acting, actingAs, type Done, rejected } from './acting.ts';
import { capacityOnUnit } from './authorise.ts';
import { by } from './report-progress.ts';

/** Makes a group chat that of a unit: what is asked there is answered for that unit. Its head, one above, or the standing body may. */
export async function linkGroup(
  asked: Acting,
  place: GroupPlace,
  unit: Unit,
): Promise<Done<{ unit: Unit; before: Unit | null }>> {
  const as = await mayLink(asked, unit.id);
  if (as === null) return rejected({ kind: 'not_head_of', unit: unit.name });
  const acting = actingAs(asked, as);
  const { tx, actor, at } = acting;
  const before = (await unitOfGroup(tx, place))?.unit ?? null;
  if (before?.id === unit.id) return { ok: true, unit, before };
  if (before !== null && (await mayLink(acting, before.id)) === null)
    return rejected({ kind: 'not_head_of', unit: before.name });
  await linkGroupTo(tx, place, { unitId: unit.id, linkedById: actor.id, linkedAt: at });
  await recordChanges(tx, by(acting, null), [{ what: 'group', from: before?.name ?? null, to: unit.name }]);
  return { ok: true, unit, before };
}

/** The group belongs to no unit any more; nothing is answered there until it is linked again. */
export async function unlinkGroup(acting: Acting, place: GroupPlace): Promise<Done<{ unit: Unit }>> {
  const linked = await unitOfGroup(acting.tx, place);
  if (linked === null) return rejected({ kind: 'nothing_to_undo' });
  const as = await mayLink(acting, linked.unit.id);
  if (as === null) return rejected({ kind: 'not_head_of', unit: linked.unit.name });
  await unlinkGroupAt(acting.tx, place);
  await recordChanges(acting.tx, by(actingAs(acting, as), null), [{ what: 'group', from: linked.unit.name, to: null }]);
  return { ok: true, unit: linked.unit };
}

/** Something that the platform tells of a group, and by whose doing: maybe nobody's of ours. */
interface Cause {
  readonly channel: string;
  readonly sender: string;
  readonly incomingId: number;
  readonly at: Date;
}

/** The bot was removed: whoever adds it again links the group anew. */
export async function leaveGroup(tx: Db, place: GroupPlace, cause: Cause): Promise<void> {
  const linked = await unitOfGroup(tx, place);
  await unlinkGroupAt(tx, place);
  if (linked !== null) await note(tx, cause, { what: 'group', from: linked.unit.name, to: null });
}

/** The group has another address from now on, and stays its unit's. */
export async function moveGroup(tx: Db, place: GroupPlace, to: string, cause: Cause): Promise<void> {
  if (await moveGroupTo(tx, place, to)) await note(tx, cause, { what: 'group_chat', from: place.chat, to });
}

async function note(tx: Db, { channel, sender, incomingId, at }: Cause, change: Change): Promise<void> {
  const person = await personAt(tx, channel, sender);
  await recordChanges(tx, { at, personId: person?.id ?? null, channel, incomingId, taskId: null }, [change]);
}

function mayLink(acting: Acting, unitId: number) {
  return capacityOnUnit(acting.tx, acting, 'link_group', unitId);
}
