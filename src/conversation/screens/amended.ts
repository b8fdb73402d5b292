import type { Amended } from '../../actions/amend-report.ts';
import type { Period } from '../../domain/periods.ts';
import type { Task } from '../../store/records.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, type View } from '../view.ts';
import { periodWords } from './period-words.ts';

/** Reads back what the standing body put right, whose report it was, and why. */
export function amended({ text }: Viewer, done: Extract<Amended, { ok: true }>, reason: string): View {
  const { task, reportId, from, to, name } = done;
  const words = text(reportId === null ? 'amended-undone' : 'amended', { code: task.code, from, to, name, reason });
  const undo =
    reportId === null ? [] : [[{ label: text('button-undo'), act: writeAct({ do: 'undo_report', id: reportId }) }]];
  return { blocks: [paragraph(words)], ...(undo.length > 0 && { choices: undo }), about: task.code };
}

/** The period counts as not reported again, and the unit is told to report it. */
export function periodTakenBack(
  viewer: Viewer,
  { task: { code }, period, name }: { readonly task: Task; readonly period: Period; readonly name: string },
  reason: string,
): View {
  const words = viewer.text('amended-period', { code, period: periodWords(viewer, period), name, reason });
  return { blocks: [paragraph(words)], about: code };
}
