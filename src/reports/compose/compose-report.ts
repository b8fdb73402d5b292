import { type Letterhead, splitAtPlace } from '../../domain/letterhead.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Text } from '../../language/fluent.ts';
import type { ReportFacts } from '../facts.ts';
import { appendixTable } from './appendix.ts';
import { continuousTasks } from './continuous.ts';
import { type DocBlock, heading, paragraph, type ReportHead, type WrittenReport } from './document.ts';
import { indicators } from './indicators.ts';
import { obstacles } from './obstacles.ts';
import { officialDate, officialParts, spanName, spanWithDays } from './official-words.ts';
import { overall } from './overall.ts';
import { requests } from './requests.ts';
import { finishedTasks, lateTasks, nextDeadlines } from './task-tables.ts';

/** What a report is made of; plain data. */
export interface ReportOrder {
  readonly facts: ReportFacts;
  readonly letterhead: Letterhead;
  /** The unit, the group or the programme that it is of; null: the whole plan. */
  readonly subject: string | null;
  /** The day that stands in its head. */
  readonly writtenOn: LocalDate;
  /** "8h30": when it was told, of a period that is not over. */
  readonly time: string;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The report in the words of official prose: only sections that have something to tell, nothing that was not recorded. */
export function composeReport(text: Text, order: ReportOrder): WrittenReport {
  const { facts, letterhead } = order;
  const sections = [overall, indicators, finishedTasks, lateTasks, continuousTasks, obstacles, requests, nextDeadlines];
  const filled = facts.figures.total === 0 ? [nothingYet(text)] : sections.map((section) => section(text, facts));
  return {
    head: headOf(text, order),
    addressees: linesIn(letterhead.addressees),
    blocks: [paragraph(opening(text, order)), ...numberedSections(filled), paragraph(closing(text, order))],
    signature: {
      lines: [...linesIn(letterhead.authority), ...linesIn(letterhead.position)].map((line) => line.toUpperCase()),
      name: letterhead.signer,
    },
    recipients: linesIn(letterhead.recipients),
    appendix: facts.tasks.length === 0 ? null : appendix(text, order),
    fixed: { dear: text('report-dear'), recipients: text('report-recipients') },
  };
}

function nothingYet(text: Text): DocBlock[] {
  return [heading(text('report-section-overall')), paragraph(text('report-nothing'))];
}

function headOf(text: Text, { letterhead, writtenOn, ...order }: ReportOrder): ReportHead {
  const { parent_body, body, place, number, symbol } = letterhead;
  return {
    nationalName: text('report-national-name'),
    motto: text('report-motto'),
    parentBody: onLines(inFull(text, parent_body)).toUpperCase(),
    body: onLines(inFull(text, body)).toUpperCase(),
    number: text(number === '' ? 'report-number-blank' : 'report-number', { number: number.padStart(2, '0'), symbol }),
    placeAndDate: text('report-place-date', { place, ...officialParts(writtenOn) }),
    title: text('report-title'),
    summary: summaryLine(text, { ...order, letterhead, writtenOn }),
  };
}

/** "Kết quả thực hiện nhiệm vụ tháng 3 năm 2024", of whom it is in between. */
export function summaryLine(text: Text, { letterhead, subject, facts }: ReportOrder): string {
  const words = { summary: letterhead.summary, span: spanName(text, facts.span) };
  return subject === null ? text('report-summary', words) : text('report-summary-of', { ...words, subject });
}

/** Where a body is goes on a line of its own, unless the whole is short. */
function onLines(name: string): string {
  return name.length <= SHORT_NAME
    ? name
    : splitAtPlace(name)
        .filter((part) => part !== '')
        .join('\n');
}

const SHORT_NAME = 22;

/** In the head no body is abbreviated. */
function inFull(text: Text, name: string): string {
  return name
    .replace(/^UBND(?=\s|$)/u, text('letterhead-full-people_committee'))
    .replace(/^HĐND(?=\s|$)/u, text('letterhead-full-people_council'));
}

function opening(text: Text, { facts, letterhead, subject, time }: ReportOrder): string {
  const words = {
    body: inFull(text, letterhead.body),
    span: spanWithDays(text, facts.span),
    day: officialDate(facts.lastDay),
  };
  const of = subject === null ? '' : text('report-of', { subject });
  return facts.isOver
    ? text('report-opening', { ...words, of })
    : text('report-opening-running', { ...words, of, time });
}

function closing(text: Text, { facts, letterhead }: ReportOrder): string {
  return text('report-closing', { body: inFull(text, letterhead.body), span: spanName(text, facts.span) });
}

function numberedSections(sections: readonly (readonly DocBlock[])[]): DocBlock[] {
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, i) =>
      section.map((block) => (block.kind === 'heading' ? heading(`${ROMAN[i] ?? ''}. ${block.text}`) : block)),
    );
}

function appendix(text: Text, order: ReportOrder) {
  const { letterhead, facts, writtenOn } = order;
  const { number, symbol, body } = letterhead;
  const words = { symbol, body: inFull(text, body), ...officialParts(writtenOn) };
  return {
    title: text('report-appendix'),
    name: text('report-appendix-name', { span: spanName(text, facts.span) }).toUpperCase(),
    note:
      number === ''
        ? text('report-appendix-note-blank', words)
        : text('report-appendix-note', { ...words, number: number.padStart(2, '0') }),
    table: appendixTable(text, facts),
  };
}

const linesIn = (value: string) => value.split('\n').filter((line) => line !== '');
