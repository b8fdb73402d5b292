import { spanMeant } from '../../src/domain/report-span.ts';
import { localDateAt } from '../../src/domain/time-zone.ts';
import { textsIn } from '../../src/language/fluent.ts';
import { composeReport, type ReportOrder } from '../../src/reports/compose/compose-report.ts';
import { writeDocx } from '../../src/reports/docx/write-docx.ts';
import { gatherFacts } from '../../src/reports/facts.ts';
import { officeLetterhead } from '../../src/reports/letterhead.ts';
import { reckoningOf } from '../../src/reports/reckoning.ts';
import type { FigureScope } from '../../src/store/figures.ts';
import { loadOffice } from '../../src/store/office.ts';
import type { Store } from '../../src/store/store.ts';
import { zone } from '../reminders/played-office.ts';
import { readWordFile, type WordFile } from './word-file.ts';

export const vietnamese = textsIn('vi');

interface Asked {
  /** As `spanMeant` reads it. */
  readonly span: string;
  readonly at: Date;
  readonly scope?: FigureScope;
  readonly officeName?: string;
  readonly subject?: string;
}

/** Everything that goes into a report, gathered from the real database. */
export async function orderOf(store: Store, asked: Asked): Promise<ReportOrder> {
  const { span: said, at, scope = {}, officeName = 'Tổ công tác Đề án 06 tỉnh Nghệ An', subject = null } = asked;
  const office = await loadOffice(store.read, zone);
  const span = spanMeant(said, localDateAt(at, zone), office.cutOffDay);
  const reckoning = span === null ? null : reckoningOf(span, at, zone);
  if (span === null || reckoning === null) throw new Error(`no period ${said} at ${at.toISOString()}`);
  return {
    facts: await gatherFacts(store.read, { span, scope }, reckoning, office),
    letterhead: await officeLetterhead(store.read, vietnamese, officeName),
    ...{ subject, writtenOn: localDateAt(at, zone), time: '8h' },
  };
}

/** The Word file, read back. */
export async function wordFile(store: Store, asked: Asked): Promise<WordFile> {
  return wordFileOf(await orderOf(store, asked));
}

export async function wordFileOf(order: ReportOrder): Promise<WordFile> {
  return readWordFile(await writeDocx(composeReport(vietnamese, order)));
}
