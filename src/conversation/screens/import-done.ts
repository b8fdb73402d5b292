import type { Applied } from '../../actions/import/apply-draft.ts';
import { countRows } from '../../actions/import/look-at-list.ts';
import type { ImportUndone } from '../../actions/import/undo-import.ts';
import { writeAct } from '../acts.ts';
import type { ListDraft } from '../import/file-draft.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, quiet, title, type View } from '../view.ts';
import { refusedCount } from './import-rows.ts';

/** What was taken over, and how to take it back. */
export function importDone(viewer: Viewer, { file }: ListDraft, done: Extract<Applied, { ok: true }>): View {
  const { text } = viewer;
  const { looked, notCancelled, draftId } = done;
  const { added, changed, unchanged } = countRows(looked);
  const words = { added, changed, unchanged, name: file.name };
  const refused = refusedCount(looked);
  const cancelled = looked.what === 'plan' ? looked.cancelled.length - notCancelled.length : 0;
  const gone = looked.what === 'plan' ? looked.planned.gone.length - cancelled : 0;
  const aliases = looked.what === 'plan' ? looked.planned.desk.units.aliases : [];
  return {
    blocks: [
      title(text(looked.what === 'plan' ? 'import-plan-done' : 'import-people-done', words)),
      paragraph(
        [
          text('import-from', words),
          ...(refused > 0 ? [text('import-done-refused', { count: refused })] : []),
          ...(cancelled > 0 ? [text('import-done-cancelled', { count: cancelled })] : []),
          ...(notCancelled.length > 0 ? [text('import-not-cancelled', { codes: notCancelled.join(', ') })] : []),
          ...(gone > 0 && notCancelled.length === 0 ? [text('import-done-kept', { count: gone })] : []),
          ...(aliases.length > 0
            ? [text('import-remembered', { names: aliases.map(({ name }) => `“${name}”`).join(', ') })]
            : []),
        ].join('\n'),
      ),
      quiet(text('import-undo-hint')),
    ],
    choices: [[{ label: text('button-undo'), act: writeAct({ do: 'import_undo', draft: draftId }) }]],
  };
}

/** What was taken back, and by name what was not: something has happened to it since. */
export function importUndone(
  { text }: Viewer,
  { what, back, kept, restored, unrestored }: Extract<ImportUndone, { ok: true }>,
): View {
  return {
    blocks: [
      title(text('import-undone', { what, count: back + restored })),
      paragraph(
        [
          text('import-undone-figures', { back, restored }),
          ...(kept.length > 0 ? [text('import-undo-kept', { count: kept.length, names: kept.join(', ') })] : []),
          ...(unrestored.length > 0
            ? [text('import-undo-unrestored', { count: unrestored.length, names: unrestored.join(', ') })]
            : []),
        ].join('\n'),
      ),
    ],
  };
}
