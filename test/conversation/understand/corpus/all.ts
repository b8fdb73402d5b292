import { calendarCases } from './calendar.ts';
import type { Case } from './case.ts';
import { chartCases } from './charts.ts';
import { documentCases } from './documents.ts';
import { doneCases } from './done.ts';
import { followUpCases } from './follow-ups.ts';
import { notReportCases } from './not-reports.ts';
import { extensionCases, obstacleCases } from './obstacles.ts';
import { progressCases } from './progress.ts';
import { questionCases } from './questions.ts';
import { commandCases, requestCases, severalCases } from './requests.ts';
import { ruleCases } from './rules.ts';

export const baseCases: readonly Case[] = [
  ...progressCases,
  ...doneCases,
  ...obstacleCases,
  ...extensionCases,
  ...notReportCases,
  ...questionCases,
  ...followUpCases,
  ...requestCases,
  ...severalCases,
  ...commandCases,
  ...chartCases,
  ...documentCases,
  ...ruleCases,
  ...calendarCases,
];
