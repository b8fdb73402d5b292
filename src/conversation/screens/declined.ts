import type { TaskDetail } from '../../store/tasks.ts';
import type { Viewer } from '../turn.ts';
import type { View } from '../view.ts';
import { said } from './plain.ts';

/** Who was told that the task is not the officer's, and what holds until somebody else is named. */
export function declined(
  viewer: Viewer,
  {
    task: { code },
    told,
    focal,
  }: { readonly task: TaskDetail; readonly told: readonly string[]; readonly focal: boolean },
): View {
  const id = told.length === 0 ? 'declined-untold' : focal ? 'declined' : 'declined-beside';
  return { ...said(viewer, id, { code, names: told.join(', ') }), about: code };
}
