import type { Digest, PlainItem, UnreachedItem } from '../../reminders/digest-items.ts';
import { writeAct } from '../acts.ts';
import { whyUnreached } from '../reach/why-unreached.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph } from '../view.ts';
import { periodWords } from './period-words.ts';

const MOST_TASKS = 3;

/** Who is to be told by word of mouth, a line each, and once a week how many people are not reached at all. */
export function unreachedBlocks(viewer: Viewer, { unreached, reach }: Digest): Block[] {
  const { text } = viewer;
  const lines =
    unreached === undefined
      ? []
      : [
          text('digest-section-unreached', { count: unreached.total }),
          ...unreached.items.map((item) => personLine(viewer, item)),
          ...(unreached.total > unreached.items.length
            ? [text('digest-unreached-more', { count: unreached.total - unreached.items.length })]
            : []),
        ];
  const weekly =
    reach === undefined ? [] : [text('digest-reach', { count: reach.never + reach.blocked + reach.mute, ...reach })];
  return [...(lines.length === 0 ? [] : [paragraph(lines.join('\n'))]), ...weekly.map(paragraph)];
}

export function unreachedChoices({ text }: Viewer, { unreached, reach }: Digest): Choice[][] {
  if (unreached === undefined && reach === undefined) return [];
  return [[{ label: text('digest-button-reach'), act: writeAct({ do: 'say', text: '/nguoinhan' }) }]];
}

function personLine(viewer: Viewer, { name, why, tasks }: UnreachedItem): string {
  const { text } = viewer;
  const shown = tasks.slice(0, MOST_TASKS).map((task) => taskWords(viewer, task));
  const more = tasks.length > MOST_TASKS ? [text('digest-unreached-tasks', { count: tasks.length - MOST_TASKS })] : [];
  return text('digest-unreached', { name, why: whyUnreached(viewer, why), tasks: [...shown, ...more].join(', ') });
}

/** "NV12 quá hạn 3 ngày". */
function taskWords(viewer: Viewer, { code, why }: PlainItem): string {
  const { text } = viewer;
  switch (why.rule) {
    case 'overdue':
      return text('digest-unreached-overdue', { code, days: why.days });
    case 'due_soon':
      return text('digest-unreached-due_soon', { code, days: why.workingDaysLeft });
    case 'behind':
      return text('digest-unreached-behind', { code, points: why.points });
    case 'silent':
      return text('digest-unreached-silent', { code, days: why.workingDays });
    case 'period_closing':
    case 'period_missed':
      return text('digest-unreached-period', { code, period: periodWords(viewer, why.period) });
    case 'returned':
      return text('digest-unreached-returned', { code, days: why.workingDays });
    case 'untaken':
      return text('digest-unreached-untaken', { code, days: why.workingDays });
    default:
      return code;
  }
}
