import { localTimeAt } from '../../domain/time-zone.ts';
import type { Digest, Owed, Part, Section } from '../../reminders/digest-items.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { briefBlocks, briefChoices } from './digest-brief.ts';
import { digestItem } from './digest-item.ts';
import { newsBlock } from './digest-news.ts';
import { digestReason } from './digest-reason.ts';
import { supportBlocks } from './digest-supports.ts';
import { unreachedBlocks, unreachedChoices } from './digest-unreached.ts';
import { urgingBlocks, urgingChoices } from './digest-urgings.ts';
import { dateWords } from './figures.ts';
import { inRows } from './task-list.ts';
import { shortTitle } from './task-words.ts';

/** Local time until which people say good morning. */
const MORNING_ENDS = '11:00';

/** The one reminder of the day: how many tasks, which, why each of them, and a button for each. */
export function digestScreen(viewer: Viewer, digest: Digest): View {
  const { text } = viewer;
  const items = digest.sections.flatMap((section) => section.items);
  const [only] = items;
  return {
    blocks: [
      title(greeting(viewer, digest)),
      ...briefBlocks(viewer, digest.briefs),
      ...digest.sections.map((section) => sectionBlock(viewer, section)),
      ...unreachedBlocks(viewer, digest),
      ...owedBlock(viewer, digest.owed),
      ...urgingBlocks(viewer, digest.urgings),
      ...(digest.quiet > 0 ? [quiet(text('digest-quiet', { count: digest.quiet }))] : []),
      ...supportBlocks(viewer, digest.supports),
      ...(digest.more > 0 ? [paragraph(text('digest-more', { count: digest.more }))] : []),
      ...(digest.news === undefined ? [] : [newsBlock(viewer, digest.news)]),
      quiet(digestReason(viewer, digest)),
    ],
    choices: [
      ...taskChoices(viewer, digest),
      ...inRows(owedChoices(viewer, digest.owed), 4),
      ...urgingChoices(viewer, digest.urgings),
      ...unreachedChoices(viewer, digest),
      ...briefChoices(viewer, digest.briefs),
      ...listChoices(viewer, digest).map((choice) => [choice]),
    ],
    ...(digest.total === 1 && only !== undefined ? { about: only.code } : {}),
  };
}

/** Of one task everything that can be said of it, right there; of several a button for each, which leads to the same. */
function taskChoices({ text }: Viewer, digest: Digest): Choice[][] {
  const shown = tasksShown(digest);
  const cards = inRows(
    shown.map(({ code, taskId }) => ({ label: code, act: writeAct({ do: 'card', task: taskId }) })),
    4,
  );
  const own = digest.sections.flatMap(({ section, items }) => (OWN.has(section) ? items : []));
  const later = { label: text('digest-button-later'), act: writeAct({ do: 'say', text: 'nhac lai sau' }) };
  const [only, another] = own;
  if (only === undefined) return cards;
  if (another !== undefined || shown.length > 1) return [...cards, [later]];
  const { taskId: task, due } = only;
  const report =
    due === null
      ? { label: text('button-period'), act: writeAct({ do: 'ask_period', task }) }
      : { label: text('button-progress'), act: writeAct({ do: 'ask_progress', task }) };
  const obstacle = { label: text('button-obstacle'), act: writeAct({ do: 'obstacle', task }) };
  const extend = { label: text('button-extend'), act: writeAct({ do: 'extend', task }) };
  return [[report, obstacle], due === null ? [later] : [extend, later], ...cards];
}

/** What the reader works on; the other sections are of what others do. */
const OWN: ReadonlySet<Section> = new Set([
  ...(['overdue', 'returned', 'due_soon', 'period_missed', 'period_closing', 'behind', 'silent'] as const),
  ...(['off_pace', 'untaken'] as const),
]);

/** Those that press first; a task that does both has one button. */
function tasksShown({ sections, news, supports }: Digest): { readonly code: string; readonly taskId: number }[] {
  const shown = [
    ...sections.flatMap((section) => section.items),
    ...(supports?.owed.items ?? []),
    ...(news?.items ?? []),
    ...(supports?.news.items ?? []),
  ];
  return shown.filter(({ taskId }, index) => shown.findIndex((one) => one.taskId === taskId) === index);
}

/** A digest made up for in the afternoon does not say good morning. */
function greeting({ text, at, office, person }: Viewer, { total, news, supports }: Digest): string {
  const isMorning = localTimeAt(at, office.calendar.zone) < MORNING_ENDS;
  if (total > 0)
    return text(isMorning ? 'digest-title-morning' : 'digest-title-later', { name: person.name, count: total });
  if (news === undefined && supports !== undefined)
    return text(isMorning ? 'digest-title-supports-morning' : 'digest-title-supports-later', { name: person.name });
  if (news === undefined)
    return text(isMorning ? 'digest-title-calm-morning' : 'digest-title-calm-later', { name: person.name });
  const count = news.total;
  return text(isMorning ? 'digest-title-news-morning' : 'digest-title-news-later', { name: person.name, count });
}

function sectionBlock(viewer: Viewer, { section, total, items }: Part): Block {
  const heading = viewer.text(`digest-section-${section}`, { count: total });
  return paragraph([heading, ...items.map((item) => digestItem(viewer, item))].join('\n'));
}

/** "Chờ đơn vị anh/chị tháo gỡ": which, of how many tasks, since when and until when. */
function owedBlock(viewer: Viewer, { total, items }: Owed): Block[] {
  const { text } = viewer;
  if (total === 0) return [];
  const lines = items.map(({ text: words, unit, tasks, days, answerBy }, i) => {
    const line = text('digest-owed', { number: i + 1, text: shortTitle(words), unit, count: tasks, days });
    if (answerBy === null) return line;
    const date = dateWords(viewer, answerBy);
    return text(answerBy < viewer.today ? 'digest-owed-late' : 'digest-owed-until', { line, date });
  });
  return [paragraph([text('digest-section-owed', { count: total }), ...lines].join('\n'))];
}

function owedChoices({ text }: Viewer, { total, items }: Owed): Choice[] {
  const cards = items.map(({ obstacleId }, i) => ({
    label: text('digest-button-owed', { number: i + 1 }),
    act: writeAct({ do: 'obstacle_card', obstacle: obstacleId }),
  }));
  const all = { label: text('digest-button-owed-all'), act: writeAct({ do: 'say', text: '/diemnghen' }) };
  return total > items.length ? [...cards, all] : cards;
}

/** A button for each list from which the digest was taken. */
function listChoices({ text, person }: Viewer, digest: Digest): Choice[] {
  const has = (section: Section) => digest.sections.some((part) => part.section === section);
  const mine: Choice = { label: text('digest-button-mine'), act: writeAct({ do: 'say', text: '/viec' }) };
  const awaiting = writeAct({ do: 'say', text: '/choduyet' });
  const ofUnit = writeAct({ do: 'list', list: 'overdue', page: 0, unit: person.unitId });
  return [
    ...(has('awaiting_you') ? [{ label: text('digest-button-awaiting'), act: awaiting }] : []),
    ...(has('unowned')
      ? [{ label: text('button-unowned'), act: writeAct({ do: 'list', list: 'unowned', page: 0, unit: 0 }) }]
      : []),
    ...(has('unit_overdue') ? [{ label: text('digest-button-unit'), act: ofUnit }] : []),
    ...(has('escalated')
      ? [{ label: text('digest-button-overdue'), act: writeAct({ do: 'say', text: '/quahan' }) }]
      : []),
    ...(has('unit_period')
      ? [
          {
            label: text('summary-button-unreported'),
            act: writeAct({ do: 'list', list: 'unreported', page: 0, unit: person.unitId }),
          },
        ]
      : []),
    ...(digest.news === undefined
      ? []
      : [{ label: text('button-followings'), act: writeAct({ do: 'say', text: '/theodoi' }) }]),
    ...(digest.total > 0 ? [mine] : []),
    ...(digest.sections.length > 0
      ? [{ label: text('digest-button-why'), act: writeAct({ do: 'why', day: digest.on }) }]
      : []),
  ];
}
