import { recordChanges } from '../store/reports.ts';
import { type GroupSettings, groupsAt, setGroup } from '../store/unit-groups.ts';
import { type Acting, actingAs, type Done, rejected } from './acting.ts';
import { capacityOnUnit } from './authorise.ts';
import { by } from './report-progress.ts';

/** The groups that are meant: one, or all of a unit. */
export type GroupsMeant = Parameters<typeof groupsAt>[1];

/**
 * Sets when these groups get their digest ("HH:mm", null: never), or since when it names officers (null: it names none). For whoever may link them.
 * Returns the groups as they were; none: no group is linked there.
 */
export async function setGroupDigest(
  asked: Acting,
  meant: GroupsMeant,
  wish: Partial<GroupSettings>,
): Promise<Done<{ readonly before: readonly (GroupSettings & { readonly unit: string })[] }>> {
  const groups = await groupsAt(asked.tx, meant);
  for (const { unitId, unit, id, digestAt, namesSince } of groups) {
    const as = await capacityOnUnit(asked.tx, asked, 'link_group', unitId);
    if (as === null) return rejected({ kind: 'not_head_of', unit });
    await setGroup(asked.tx, id, wish);
    const to = wish.digestAt === undefined ? namesOf(wish) : wish.digestAt;
    const from = wish.digestAt === undefined ? namesOf({ namesSince }) : digestAt;
    const what = wish.digestAt === undefined ? 'group_names' : 'group_digest';
    await recordChanges(asked.tx, by(actingAs(asked, as), null), [{ what, from, to }]);
  }
  return { ok: true, before: groups };
}

const namesOf = ({ namesSince }: Partial<GroupSettings>) => (namesSince == null ? null : namesSince.toISOString());
