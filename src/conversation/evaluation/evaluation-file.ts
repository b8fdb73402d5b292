import { textKey } from '../../domain/text-key.ts';
import { textsIn } from '../../language/fluent.ts';
import { spanName } from '../../reports/compose/official-words.ts';
import { tooManyTasks } from '../../reports/document-order.ts';
import type { EvaluationWish } from '../../reports/wish.ts';
import { scopeOfPlace } from '../report/report-place.ts';
import { numberWords } from '../screens/figures.ts';
import { said } from '../screens/plain.ts';
import { nameOf } from '../show-charts.ts';
import type { Turn } from '../turn.ts';
import { paragraph, type View } from '../view.ts';
import { type Asked, isView, periodOf, periodWords } from './asked.ts';
import { rankingChoice } from './ranked.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook for the yearly review: the rankings, what each task gives and from which days, the formula. */
export async function evaluationFile(turn: Turn, asked: Asked): Promise<View> {
  const { db, text, at } = turn;
  const period = await periodOf(turn, asked);
  if (isView(period)) return period;
  const { span, reckoning } = period;
  const scope = scopeOfPlace(asked);
  const asOf = reckoning.asOf.toISOString();
  const most = await tooManyTasks(db, { form: 'xlsx', scope, asOf });
  if (most !== null) return said(turn, 'report-too-many-xlsx', { most: numberWords(turn, most) });
  const subject = await nameOf(turn, scope);
  const wish: EvaluationWish = {
    ...{ kind: 'evaluation', scope, asOf, language: 'vi', span, subject },
    weightsAsOf: asked.weights === 'present' ? at.toISOString() : asOf,
  };
  const vietnamese = textsIn('vi');
  const name = textKey([vietnamese('evaluation-file-name'), spanName(vietnamese, span), subject ?? ''].join(' '));
  const of = subject ?? text('summary-everything');
  return {
    blocks: [paragraph(text('evaluation-file', { of, period: periodWords(turn, period) }))],
    make: { name: `${name.replaceAll(' ', '-').slice(0, 80)}.xlsx`, type: XLSX, wish },
    choices: [[rankingChoice(asked, text('button-evaluation-ranking'))]],
  };
}
