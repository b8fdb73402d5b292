import type { Task } from '../../store/records.ts';
import { unitById } from '../../store/units.ts';
import type { Viewer } from '../turn.ts';

/** Who confirms results and decides extensions of the task, in words: the standing body, or, of a part, the head who handed it down. */
export async function deciderOf({ db, text }: Viewer, { partOfUnitId }: Pick<Task, 'partOfUnitId'>): Promise<string> {
  const unit = partOfUnitId === null ? null : await unitById(db, partOfUnitId);
  return unit === null ? text('decider-standing_body') : text('decider-head', { unit: unit.name });
}
