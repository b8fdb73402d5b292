import { describe, expect, it } from 'vitest';
import { baseCases } from './corpus/all.ts';
import { blindCases, judgeBlind } from './corpus/blind.ts';
import { calendarCases } from './corpus/calendar.ts';
import { heardCases } from './corpus/heard.ts';
import { hurriedCases, hurriedNotReports } from './corpus/hurried.ts';
import { confusion, failures, judge, type Verdict } from './corpus/judge.ts';
import { notReportCases } from './corpus/not-reports.ts';
import { quotedCases } from './corpus/quoted.ts';
import { unseenCases } from './corpus/unseen.ts';
import { VARIANTS } from './corpus/variants.ts';

const grown = [...baseCases, ...quotedCases, ...heardCases];
const cases = [...grown, ...unseenCases, ...hurriedCases];
const verdicts: Verdict[] = [
  ...cases.map((item) => judge(item)),
  ...VARIANTS.flatMap((variant) =>
    grown.flatMap((item) => {
      const text = variant.of(item.say);
      return text === null ? [] : [judge(item, text, false)];
    }),
  ),
];
const right = verdicts.filter((verdict) => verdict.right).length;

describe('the corpus of what officials type', () => {
  it('is large enough to mean something', () => {
    expect(baseCases.length).toBeGreaterThanOrEqual(250);
    expect(notReportCases.length).toBeGreaterThanOrEqual(60);
    expect(hurriedNotReports.length).toBeGreaterThanOrEqual(30);
    expect(verdicts.length).toBeGreaterThanOrEqual(600);
  });

  it('is read right in at least 99 of 100 sentences', () => {
    console.log(`${right} of ${verdicts.length} read right\n${confusion(verdicts)}`);
    expect(right / verdicts.length, failures(verdicts)).toBeGreaterThanOrEqual(0.99);
  });

  it('never leads to a wrong write', () => {
    expect(verdicts.filter((verdict) => verdict.wrongWrite).map(({ text, got }) => ({ text, got }))).toEqual([]);
  });

  it('takes none of the questions, hopes and hearsay for a report', () => {
    const reports = [...notReportCases, ...hurriedNotReports]
      .map((item) => judge(item))
      .filter(({ got }) => got.some((reading) => reading.intent.startsWith('report_') && reading.ask === undefined));
    expect(reports.map((verdict) => verdict.text)).toEqual([]);
  });
});

describe('the sentences about days off', () => {
  it('are all read right, and at least sixty', () => {
    const wrong = calendarCases.map((item) => judge(item)).filter((verdict) => !verdict.right);
    expect(failures(wrong)).toBe('');
    expect(calendarCases.length).toBeGreaterThanOrEqual(60);
  });
});

describe('sentences by people who had not seen the grammar', () => {
  const judged = blindCases.map(judgeBlind);

  it('are read right in at least 97 of 100', () => {
    const misread = judged.filter((verdict) => !verdict.right).map(({ say, got }) => ({ say, got }));
    console.log(`${judged.length - misread.length} of ${judged.length} read right`);
    expect(misread.length / judged.length, JSON.stringify(misread, null, 1)).toBeLessThanOrEqual(0.03);
  });

  it('never lead to a wrong write', () => {
    expect(judged.filter((verdict) => verdict.wrongWrite).map(({ say, got }) => ({ say, got }))).toEqual([]);
  });
});
