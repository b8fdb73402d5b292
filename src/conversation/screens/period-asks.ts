import type { PeriodContent } from '../../actions/report-period.ts';
import type { Period } from '../../domain/periods.ts';
import { periodKey } from '../../domain/reporting-periods.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { Unsure } from '../continuous/period-content.ts';
import type { Asked, Pending, Viewer } from '../turn.ts';
import { type Choice, paragraph } from '../view.ts';
import { periodWords } from './period-words.ts';
import { cardChoice, shortTitle } from './task-words.ts';

export interface PeriodQuestion {
  readonly content: PeriodContent;
  /** Those that it may be for, the likeliest first. */
  readonly periods: readonly Period[];
  readonly unsure: Unsure;
  /** Reports that it takes the place of. */
  readonly wrong: readonly number[];
}

/** "Báo cáo này cho kỳ nào?", or whether it is meant as a report; what was typed waits for the answer. */
export function askPeriod(viewer: Viewer, task: TaskDetail, question: PeriodQuestion): Asked {
  const { text, today } = viewer;
  const { content, periods, unsure, wrong } = question;
  const [only, another] = periods;
  const named = { code: task.code, note: shortTitle(content.note, 200) };
  const one = another === undefined && only !== undefined;
  const words = one
    ? text(`period-sure-${unsure ?? 'meant'}`, { ...named, period: periodWords(viewer, only) })
    : text(unsure === null || unsure === 'meant' ? 'period-which' : `period-which-${unsure}`, named);
  const choices = periods.map((period): Choice => {
    const late = period.until < today;
    const label = text(late ? 'button-period-late' : 'button-period-of', { period: periodWords(viewer, period) });
    const act = writeAct({ do: 'report_for', task: task.id, period: periodKey(period) });
    return one ? { label: text('button-yes'), act, tone: 'primary' } : { label, act };
  });
  const no = { label: text('button-no'), act: writeAct({ do: 'never_mind' }) };
  const rows = one ? [[...choices, no], [cardChoice(task)]] : [...choices.map((choice) => [choice]), [no]];
  const pending: Pending = { step: 'period', taskId: task.id, content, ...(wrong.length > 0 && { wrong }) };
  return { view: { blocks: [paragraph(words)], choices: rows, about: task.code }, pending };
}

/** "Báo cáo kỳ" pressed: what was done in it? The one before can be chosen instead while its report is missing. */
export function promptPeriod(viewer: Viewer, task: TaskDetail, period: Period, missing: Period | null): Asked {
  const { text, today } = viewer;
  const id = period.until < today ? 'period-prompt-late' : 'period-prompt';
  const other = missing === null ? [] : [[missingChoice(viewer, task, missing)]];
  const no = { label: text('button-no'), act: writeAct({ do: 'never_mind' }) };
  return {
    view: {
      blocks: [paragraph(text(id, { code: task.code, period: periodWords(viewer, period) }))],
      choices: [...other, [no]],
      about: task.code,
    },
    pending: { step: 'period', taskId: task.id, period: periodKey(period) },
  };
}

/** A button for the report of a period that is over. */
export function missingChoice(viewer: Viewer, task: { readonly id: number }, period: Period): Choice {
  return {
    label: viewer.text('button-period-late', { period: periodWords(viewer, period) }),
    act: writeAct({ do: 'report_for', task: task.id, period: periodKey(period) }),
  };
}
