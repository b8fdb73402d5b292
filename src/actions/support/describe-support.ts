import { recordChanges } from '../../store/reports.ts';
import { changeSupport } from '../../store/supports.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { type Acting, type Done, doneBy, rejected } from '../acting.ts';
import { by } from '../report-progress.ts';
import { authorisePart } from './authorise-part.ts';

/** In characters. */
const LONGEST = 500;

/** Says what a supporting unit is to do. */
export async function describeSupport(
  asked: Acting,
  where: { readonly taskId: number; readonly unitId: number },
  typed: string,
): Promise<Done<{ task: TaskDetail; unit: string; stepId: number; content: string }>> {
  const may = await authorisePart(asked, where, 'describe_support', 'hand_over');
  if (!may.ok) return may;
  const { task, part, acting } = may;
  const { tx } = acting;
  const content = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (content === '') return rejected({ kind: 'no_words' });
  if (content.length > LONGEST) return rejected({ kind: 'too_many_words', longest: LONGEST });
  const unit = part.unit.name;
  const step = { ...doneBy(acting), kind: 'content', note: content } as const;
  const stepId = await changeSupport(tx, part, { content }, step);
  const from = part.content === '' ? null : `${unit}: ${part.content}`;
  await recordChanges(tx, by(acting, task.id), [{ what: 'support_content', from, to: `${unit}: ${content}` }]);
  return { ok: true, task, unit, stepId, content };
}
