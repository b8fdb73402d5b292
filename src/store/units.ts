import { textKey } from '../domain/text-key.ts';
import type { Prisma, Unit } from './generated/client.ts';
import type { UnitKind } from './generated/enums.ts';
import type { Db } from './store.ts';

/** Whether `unitId` is `rootId` itself or lies below it, at any depth. */
export async function isWithin(db: Db, unitId: number, rootId: number): Promise<boolean> {
  if (unitId === rootId) return true;
  return (await db.unitAncestor.findUnique({ where: { ancestorId_unitId: { ancestorId: rootId, unitId } } })) !== null;
}

/** For each of these units the ids of all units in its subtree, itself included. */
export async function subtreesOf(db: Db, unitIds: readonly number[]): Promise<Map<number, Set<number>>> {
  const rows = await db.unitAncestor.findMany({
    where: { ancestorId: { in: [...new Set(unitIds)] } },
    select: { ancestorId: true, unitId: true },
  });
  const subtrees = new Map<number, Set<number>>(unitIds.map((id) => [id, new Set()]));
  for (const { ancestorId, unitId } of rows) subtrees.get(ancestorId)?.add(unitId);
  return subtrees;
}

/** The unit, and those below it up to the next head: what is for the head of this unit before anybody else. */
export function ledFrom(unitId: number): Prisma.UnitWhereInput {
  const headed = { people: { some: { role: 'unit_head' as const, leftAt: null } } };
  const below = { ancestors: { some: { ancestorId: unitId } } };
  const between = { ancestorId: { not: unitId }, ancestor: { ...below, ...headed } };
  return { ancestors: { some: { ancestorId: unitId }, none: between } };
}

export function allUnits(db: Db) {
  return db.unit.findMany({ where: { endedAt: null }, include: { aliases: true }, orderBy: { id: 'asc' } });
}

export function unitById(db: Db, id: number): Promise<Unit | null> {
  return db.unit.findUnique({ where: { id } });
}

/** Adds a unit under its parent and ties it into the closure of the tree. */
export async function addUnit(
  tx: Db,
  unit: { name: string; parentId: number | null; shortName?: string; at: Date },
): Promise<Unit> {
  const { name, parentId, shortName, at } = unit;
  const added = await tx.unit.create({
    data: { name, key: textKey(name), kind: kindOf(name), parentId, shortName: shortName ?? null, createdAt: at },
  });
  const above = parentId === null ? [] : await tx.unitAncestor.findMany({ where: { unitId: parentId } });
  await tx.unitAncestor.createMany({
    data: [
      { ancestorId: added.id, unitId: added.id, depth: 0 },
      ...above.map((row) => ({ ancestorId: row.ancestorId, unitId: added.id, depth: row.depth + 1 })),
    ],
  });
  return added;
}

/** Puts a unit, with everything below it, under another parent. Throws if that would make a circle. */
export async function moveUnit(tx: Db, unitId: number, parentId: number | null): Promise<void> {
  if (parentId !== null && (await isWithin(tx, parentId, unitId)))
    throw new Error(`unit ${unitId} cannot go below itself`);
  const below = await tx.unitAncestor.findMany({ where: { ancestorId: unitId } });
  const belowIds = below.map((row) => row.unitId);
  await tx.unitAncestor.deleteMany({ where: { unitId: { in: belowIds }, ancestorId: { notIn: belowIds } } });
  const above = parentId === null ? [] : await tx.unitAncestor.findMany({ where: { unitId: parentId } });
  await tx.unitAncestor.createMany({
    data: above.flatMap((up) =>
      below.map((down) => ({ ancestorId: up.ancestorId, unitId: down.unitId, depth: up.depth + 1 + down.depth })),
    ),
  });
  await tx.unit.update({ where: { id: unitId }, data: { parentId } });
}

const kindByFirstWords: readonly (readonly [string, UnitKind])[] = [
  ['cong an', 'police'],
  ['so', 'department'],
  ['ban', 'agency'],
  ['van phong ubnd', 'agency'],
  ['ubnd tinh', 'province'],
  ['tinh', 'province'],
  ['ubnd huyen', 'district'],
  ['huyen', 'district'],
  ['ubnd thanh pho', 'district'],
  ['ubnd thi xa', 'district'],
  ['ubnd xa', 'commune'],
  ['ubnd phuong', 'commune'],
  ['xa', 'commune'],
  ['phuong', 'commune'],
  ['phong', 'division'],
];

function kindOf(name: string): UnitKind {
  const key = textKey(name).replace('uy ban nhan dan', 'ubnd');
  return kindByFirstWords.find(([words]) => key === words || key.startsWith(`${words} `))?.[1] ?? 'other';
}

/** The unit at the top of the tree; of several the first that was entered. Null: there are no units yet. */
export function rootUnit(db: Db): Promise<Unit | null> {
  return db.unit.findFirst({ where: { parentId: null, endedAt: null }, orderBy: { id: 'asc' } });
}
