import { textKey } from '../../src/domain/text-key.ts';
import type { Task, Unit } from '../../src/store/generated/client.ts';
import { addObstacle } from '../../src/store/obstacles.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';
import { unitById } from '../../src/store/units.ts';

interface Held {
  readonly by: PersonWithUnit;
  readonly text: string;
  readonly reportedAt: Date;
  readonly owner?: string;
  readonly answerBy?: string;
}

/** An obstacle that holds up these tasks, as if it had been told of at that moment. */
export async function heldUp(store: Store, tasks: readonly Task[], { by, owner, ...held }: Held): Promise<number> {
  const unit = owner === undefined ? null : await unitNamed(store, owner);
  const place = { channel: 'web', reportId: null, reportedById: by.id, taskIds: tasks.map(({ id }) => id) };
  return store.write((tx) =>
    addObstacle(tx, { kind: 'funding', ...place, ...held, ...(unit !== null && { ownerUnitId: unit.id }) }),
  );
}

export async function unitNamed(store: Store, name: string): Promise<Unit> {
  const { id } = await store.read.unit.findFirstOrThrow({ where: { key: textKey(name) } });
  const unit = await unitById(store.read, id);
  if (unit === null) throw new Error(`no unit ${name}`);
  return unit;
}
