import { formatVietnameseDate } from '../../domain/local-date.ts';
import { textsIn } from '../../language/fluent.ts';
import type { PlainItem } from '../../reminders/digest-items.ts';
import type { GroupDigest } from '../../reminders/group-digest.ts';
import { writeAct } from '../acts.ts';
import { paragraph, quiet, title, type View } from '../view.ts';
import { shortTitle } from './task-words.ts';

/** What a unit's group reads in the morning: the figures of the unit, and its tasks by code. Groups read Vietnamese. */
export function groupDigestScreen({ group, figures, sections, total, officers }: GroupDigest): View {
  const text = textsIn('vi');
  const shown = sections.reduce((sum, { items }) => sum + items.length, 0);
  const line = (item: PlainItem) => {
    const what = { code: item.code, title: shortTitle(item.title), why: whyWords(item) };
    const name = officers.get(item.taskId);
    return name === undefined ? text('group-digest-item', what) : text('group-digest-item-named', { ...what, name });
  };
  return {
    blocks: [
      title(text('group-digest-title', { unit: group.unit, count: total })),
      paragraph(
        text('group-digest-figures', {
          ...{ total: figures.total, done: figures.done, open: figures.open, overdue: figures.openOverdue },
        }),
      ),
      ...sections
        .filter(({ items }) => items.length > 0)
        .map(({ section, total: count, items }) =>
          paragraph([text(`digest-section-${section}`, { count }), ...items.map(line)].join('\n')),
        ),
      ...(total > shown ? [paragraph(text('group-digest-more', { count: total - shown }))] : []),
      quiet(text('group-digest-how', { hour: (group.digestAt ?? '').replace(/^0/, '') })),
    ],
    choices: [
      [
        {
          label: text('digest-button-overdue-all'),
          act: writeAct({ do: 'list', list: 'overdue', page: 0, unit: group.unitId }),
        },
      ],
    ],
  };

  function whyWords({ why, due, progress }: PlainItem): string {
    const date = due === null ? '' : formatVietnameseDate(due);
    switch (why.rule) {
      case 'overdue':
        return text('digest-why-overdue', { days: why.days, date, progress });
      case 'due_soon':
        return text('digest-why-due_soon', { days: why.workingDaysLeft, date, progress });
      case 'behind':
        return text('digest-why-behind', { points: why.points, date, progress });
      case 'silent':
        return text('digest-why-silent', { days: why.workingDays, date, progress });
      default:
        return date;
    }
  }
}
