import { isAllowed, type Relation } from '../domain/permissions.ts';
import type { Unit } from '../store/records.ts';
import { recordChanges } from '../store/reports.ts';
import { type GroupPlace, linkGroupTo, unitOfGroup, unlinkGroupAt } from '../store/unit-groups.ts';
import { isWithin } from '../store/units.ts';
import { type Acting, type Done, rejected } from './acting.ts';
import { by } from './report-progress.ts';

/** Makes a group chat that of a unit: what is asked there is answered for that unit. Its head, one above, or the standing body may. */
export async function linkGroup(acting: Acting, place: GroupPlace, unit: Unit): Promise<Done<{ unit: Unit }>> {
  if (!(await mayLink(acting, unit.id))) return rejected({ kind: 'not_head_of', unit: unit.name });
  const { tx, actor, at } = acting;
  const before = await unitOfGroup(tx, place);
  if (before !== null && before.unit.id !== unit.id && !(await mayLink(acting, before.unit.id)))
    return rejected({ kind: 'not_head_of', unit: before.unit.name });
  await linkGroupTo(tx, place, { unitId: unit.id, linkedById: actor.id, linkedAt: at });
  await recordChanges(tx, by(acting, null), [{ what: 'group', from: before?.unit.name ?? null, to: unit.name }]);
  return { ok: true, unit };
}

/** The group belongs to no unit any more; nothing is answered there until it is linked again. */
export async function unlinkGroup(acting: Acting, place: GroupPlace): Promise<Done<{ unit: Unit }>> {
  const linked = await unitOfGroup(acting.tx, place);
  if (linked === null) return rejected({ kind: 'nothing_to_undo' });
  if (!(await mayLink(acting, linked.unit.id))) return rejected({ kind: 'not_head_of', unit: linked.unit.name });
  await unlinkGroupAt(acting.tx, place);
  await recordChanges(acting.tx, by(acting, null), [{ what: 'group', from: linked.unit.name, to: null }]);
  return { ok: true, unit: linked.unit };
}

async function mayLink({ tx, actor }: Acting, unitId: number): Promise<boolean> {
  const heads = actor.role === 'unit_head' && (await isWithin(tx, unitId, actor.unitId));
  return isAllowed(actor.role, 'link_group', new Set<Relation>(heads ? ['unit_head'] : []));
}
