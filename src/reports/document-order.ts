import { localDateAt, localTimeAt } from '../domain/time-zone.ts';
import { textsIn } from '../language/fluent.ts';
import type { Office } from '../store/office.ts';
import type { Db } from '../store/store.ts';
import { countStandings } from '../store/task-standings.ts';
import type { ReportOrder } from './compose/compose-report.ts';
import { gatherFacts } from './facts.ts';
import { officeLetterhead, unitLetterhead } from './letterhead.ts';
import { reckoningOf } from './reckoning.ts';
import type { DocumentForm, DocumentWish } from './wish.ts';

/** All that the thread which makes files needs for a written report; plain data. */
export interface DocumentOrder extends ReportOrder {
  readonly kind: 'document';
  readonly form: DocumentForm;
}

/** More tasks than these no Word file lists and nobody reads; a workbook holds more. */
const MOST_TASKS: Readonly<Record<DocumentForm, number>> = { docx: 2_000, xlsx: 20_000 };

/** The most tasks that such a file may be of, where it would be of more; null: it can be made. */
export async function tooManyTasks(db: Db, { form, scope, asOf }: Pick<DocumentWish, 'form' | 'scope' | 'asOf'>) {
  const most = MOST_TASKS[form];
  return (await countStandings(db, scope, new Date(asOf))) > most ? most : null;
}

/** Throws where it would be of too many tasks, which is told when it is asked for. */
export async function documentOrder(db: Db, wish: DocumentWish, office: Office): Promise<DocumentOrder> {
  if ((await tooManyTasks(db, wish)) !== null) throw new Error('a report of too many tasks');
  const { form, span, scope, subject, from, asOf, askedAt } = wish;
  const { zone } = office.calendar;
  const text = textsIn('vi');
  const letterhead =
    'office' in from ? await officeLetterhead(db, text, from.office) : await unitLetterhead(db, text, from.unitId);
  if (letterhead === null)
    throw new Error(`a report of unit ${'unitId' in from ? from.unitId : ''}, which is not there`);
  const reckoning = reckoningOf(span, new Date(asOf), zone);
  if (reckoning === null) throw new Error(`a report of ${span.from}, made before that day`);
  return {
    ...{ kind: 'document', form, subject, letterhead },
    facts: await gatherFacts(db, { span, scope }, reckoning, office),
    writtenOn: localDateAt(new Date(askedAt), zone),
    time: officialTime(reckoning.asOf, zone),
  };
}

/** "8h", "7h25". */
function officialTime(at: Date, zone: string): string {
  const [hour = '', minute = ''] = localTimeAt(at, zone).split(':');
  return `${Number(hour)}h${minute === '00' ? '' : minute}`;
}
