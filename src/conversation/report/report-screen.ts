import { mayReadAll, unitToRead } from '../../actions/read-figures.ts';
import { maySetLetterhead } from '../../actions/set-letterhead.ts';
import { addDays } from '../../domain/local-date.ts';
import { type ReportSpan, spanBefore, spanKey } from '../../domain/report-span.ts';
import { textKey } from '../../domain/text-key.ts';
import { endOfDay, localTimeAt } from '../../domain/time-zone.ts';
import { type Text, textsIn } from '../../language/fluent.ts';
import { spanName } from '../../reports/compose/official-words.ts';
import { tooManyTasks } from '../../reports/document-order.ts';
import { officialSentence } from '../../reports/official-sentence.ts';
import { type Reckoning, reckoningOf } from '../../reports/reckoning.ts';
import type { DocumentForm, DocumentWish } from '../../reports/wish.ts';
import { figuresBy, pastFigureCells, totalFigures } from '../../store/figures.ts';
import { writeAct } from '../acts.ts';
import { dateWords, numberWords } from '../screens/figures.ts';
import { said } from '../screens/plain.ts';
import type { SummarySubject } from '../screens/summary.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { placeOf } from './report-place.ts';

const TYPES: Readonly<Record<DocumentForm, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** First what is read aloud and what the document holds, at once; then the document, which takes a moment to be made. */
export async function reportAnswer(
  viewer: Viewer,
  span: ReportSpan,
  subject: SummarySubject,
  form: DocumentForm,
): Promise<View[]> {
  const { db, text, at, office } = viewer;
  const { scope, name } = subject;
  const { zone } = office.calendar;
  const reckoning = reckoningOf(span, at, zone);
  const period = spanName(text, span);
  if (reckoning === null) return [said(viewer, 'report-not-begun', { period, from: dateWords(viewer, span.from) })];
  const cells = await pastFigureCells(db, scope, reckoning.asOf);
  const figures = totalFigures(cells);
  const of = name ?? text('summary-everything');
  if (figures.total === 0) return [said(viewer, 'report-of-nothing', { period, of })];
  const before = totalFigures(await pastFigureCells(db, scope, endOfDay(addDays(span.from, -1), zone)));
  const holds = {
    groups: numberWords(viewer, figuresBy(cells, 'groupId').size),
    units: numberWords(viewer, figuresBy(cells, 'unitId').size),
    overdue: figures.openOverdue === 0 ? 'none' : numberWords(viewer, figures.openOverdue),
    tasks: numberWords(viewer, figures.total),
  };
  return [
    {
      blocks: [
        title(text('report-answer-title', { period, of })),
        paragraph(officialSentence(text, figures, before)),
        paragraph(upTo(viewer, span, reckoning)),
        quiet(text('report-holds', holds)),
      ],
    },
    await reportFile(viewer, span, subject, form),
  ];
}

/** The document alone. */
export async function reportFile(
  viewer: Viewer,
  span: ReportSpan,
  { scope, name }: SummarySubject,
  form: DocumentForm,
): Promise<View> {
  const { db, text, at, office } = viewer;
  const reckoning = reckoningOf(span, at, office.calendar.zone);
  const period = spanName(text, span);
  if (reckoning === null) return said(viewer, 'report-not-begun', { period, from: dateWords(viewer, span.from) });
  const asOf = reckoning.asOf.toISOString();
  const most = await tooManyTasks(db, { form, scope, asOf });
  if (most !== null) return said(viewer, `report-too-many-${form}`, { most: numberWords(viewer, most) });
  const from = await letterFrom(viewer);
  // A report of the unit that makes it need not say whose it is.
  const isOwn = 'unitId' in from && scope.underUnitId === from.unitId && scope.programmeId === undefined;
  const wish: DocumentWish = {
    ...{ kind: 'document', form, span, scope, from, asOf, language: 'vi', askedAt: at.toISOString() },
    subject: isOwn && scope.groupId === undefined ? null : name,
  };
  return {
    blocks: [paragraph(text(`report-file-${form}`, { period, of: name ?? text('summary-everything') }))],
    make: { name: fileName(span, wish), type: TYPES[form], wish },
    choices: choicesOf(viewer, span, wish),
  };
}

function upTo(viewer: Viewer, span: ReportSpan, { isOver, lastDay, asOf }: Reckoning): string {
  const { text, office } = viewer;
  const words = { day: dateWords(viewer, lastDay), before: dateWords(viewer, addDays(span.from, -1)) };
  if (isOver) return text('report-up-to', words);
  const time = localTimeAt(asOf, office.calendar.zone).replace(/^0/, '');
  return text('report-up-to-now', { ...words, time, until: dateWords(viewer, span.until) });
}

/** Whoever may read all makes the report of the office; the head of a unit that of the unit. */
async function letterFrom(viewer: Viewer): Promise<DocumentWish['from']> {
  const who = asking(viewer);
  const unit = (await mayReadAll(who)) ? null : await unitToRead(who);
  return unit === null ? { office: viewer.officeName } : { unitId: unit.unitId };
}

function fileName(span: ReportSpan, { subject, form }: DocumentWish): string {
  const vietnamese: Text = textsIn('vi');
  const words = [vietnamese(`report-file-name-${form}`), spanName(vietnamese, span), subject ?? ''].join(' ');
  return `${textKey(words).replaceAll(' ', '-').slice(0, 80)}.${form}`;
}

function choicesOf(viewer: Viewer, span: ReportSpan, { scope, form }: DocumentWish): Choice[][] {
  const { text } = viewer;
  const place = placeOf(scope);
  const other = form === 'docx' ? 'xlsx' : 'docx';
  const last = spanBefore(span);
  return [
    [
      {
        label: text(`button-report-${other}`),
        act: writeAct({ do: 'report_file', form: other, span: spanKey(span), ...place }),
      },
      ...(maySetLetterhead(asking(viewer)) === null
        ? []
        : [{ label: text('button-letterhead'), act: writeAct({ do: 'letterhead' }) }]),
    ],
    [
      {
        label: text('button-report-before', { period: spanName(text, last) }),
        act: writeAct({ do: 'report_of', span: spanKey(last), ...place }),
      },
      { label: text('button-report-spans'), act: writeAct({ do: 'report_spans', ...place }) },
    ],
  ];
}
