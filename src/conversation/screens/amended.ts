import type { Amended } from '../../actions/amend-report.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, type View } from '../view.ts';

/** Reads back what the standing body put right, whose report it was, and why. */
export function amended({ text }: Viewer, done: Extract<Amended, { ok: true }>, reason: string): View {
  const { task, reportId, from, to, name } = done;
  const words = text(reportId === null ? 'amended-undone' : 'amended', { code: task.code, from, to, name, reason });
  const undo =
    reportId === null ? [] : [[{ label: text('button-undo'), act: writeAct({ do: 'undo_report', id: reportId }) }]];
  return { blocks: [paragraph(words)], ...(undo.length > 0 && { choices: undo }), about: task.code };
}
