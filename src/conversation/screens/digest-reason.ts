import type { ReminderRules } from '../../domain/reminder-rules.ts';
import { rulesOf } from '../../domain/rule-book.ts';
import type { Digest, Part, Section } from '../../reminders/digest-items.ts';
import type { Viewer } from '../turn.ts';

/** "Why do I get this?" in one sentence, with the rules as they are set and the way to change the hour. */
export function digestReason(viewer: Viewer, digest: Digest): string {
  const { text, person } = viewer;
  const reasons = [
    ...digest.sections.map((part) => sectionReason(viewer, part)),
    ...(digest.news === undefined ? [] : [text('digest-reason-followed')]),
    ...(digest.owed.total > 0 ? [text('digest-reason-owed')] : []),
    ...(digest.urgings === undefined ? [] : [text('digest-reason-urgings')]),
    ...((digest.supports?.owed.total ?? 0) > 0 ? [text('digest-reason-support_owed')] : []),
    ...((digest.supports?.news.total ?? 0) > 0 ? [text('digest-reason-support_news')] : []),
    ...(digest.unreached === undefined ? [] : [text('digest-reason-unreached')]),
    ...(digest.reach === undefined ? [] : [text('digest-reason-reach')]),
    ...(digest.briefs === undefined ? [] : [text('digest-reason-brief')]),
  ].join(', ');
  return text('digest-reason', { reasons, hour: person.digestAt.replace(/^0/, '') });
}

function sectionReason({ text, office, person }: Viewer, { section, items }: Part): string {
  const { behindPoints, silentWorkingDays } = office.rules;
  const rules = items.map(({ programmeId }) => rulesOf(office.reminders, programmeId));
  const wordings: Record<Section, () => string> = {
    overdue: () => text('digest-reason-overdue'),
    returned: () => text('digest-reason-returned'),
    due_soon: () => text('digest-reason-due_soon', { days: daysBefore(rules) }),
    period_missed: () => text('digest-reason-period_missed'),
    period_closing: () => text('digest-reason-period_closing'),
    behind: () => text('digest-reason-behind', { points: behindPoints }),
    silent: () => text('digest-reason-silent', { days: silentWorkingDays }),
    off_pace: () => text('digest-reason-off_pace'),
    untaken: () => text('digest-reason-untaken'),
    awaiting_you: () => text('digest-reason-awaiting_you'),
    unowned: () => text('digest-reason-unowned'),
    unit_overdue: () => text('digest-reason-unit_overdue', { days: earliest(rules, 'toHead') }),
    escalated: () => text('digest-reason-escalated', { days: earliest(rules, levelOf(person.role)) }),
    unit_period: () => text('digest-reason-unit_period'),
  };
  return wordings[section]();
}

/** "7, 3, 1, 0". */
function daysBefore(rules: readonly ReminderRules[]): string {
  const days = new Set(rules.flatMap(({ beforeDue }) => beforeDue));
  return [...days].sort((a, b) => b - a).join(', ');
}

type Level = 'toHead' | 'toCoordinator' | 'toLeader';

const levelOf = (role: string): Level => (role === 'leader' ? 'toLeader' : 'toCoordinator');

/** In working days; programmes may differ, and the sentence is of all of them. */
function earliest(rules: readonly ReminderRules[], level: Level): number {
  return Math.min(...rules.map((rule) => rule[level] ?? Number.MAX_SAFE_INTEGER));
}
