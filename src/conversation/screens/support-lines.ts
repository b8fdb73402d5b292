import { officerNamed } from '../../actions/support/supporters.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import type { SupportPart } from '../../store/supports.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { dateWords } from './figures.ts';
import { shortTitle } from './task-words.ts';

/** On the card; the rest is behind a button. */
const MOST_ON_CARD = 3;

/** One line for each supporting unit: how far its part is, and who answers for it. */
export async function supportLines(viewer: Viewer, { supports }: TaskDetail): Promise<string[]> {
  const lines: string[] = [];
  for (const part of supports.slice(0, MOST_ON_CARD))
    lines.push(viewer.text('card-support', { what: await partLine(viewer, part) }));
  const more = supports.length - MOST_ON_CARD;
  return more > 0 ? [...lines, viewer.text('card-support-more', { count: more })] : lines;
}

export function supportsChoice({ text }: Viewer, { id, supports }: TaskDetail): Choice[] {
  if (supports.length <= MOST_ON_CARD) return [];
  return [
    { label: text('button-supports', { count: supports.length }), act: writeAct({ do: 'support_list', task: id }) },
  ];
}

/** "Sở Tài chính 60% (12/4/2024), đầu mối Lê Thị Hoa". */
async function partLine(viewer: Viewer, part: SupportPart): Promise<string> {
  const { text, db } = viewer;
  const officer = await officerNamed(db, part);
  const line = text('support-line', { unit: part.unit.shortName ?? part.unit.name, how: partWords(viewer, part) });
  return officer === null ? line : text('support-line-officer', { line, name: officer.name });
}

/** "60% (12/4/2024)", "xong (12/4/2024)", "chưa báo": how far a part is. */
export function partWords(viewer: Viewer, part: Pick<SupportPart, 'percent' | 'reportedAt'>): string {
  const { text, office } = viewer;
  if (part.reportedAt === null) return text('support-never');
  const date = dateWords(viewer, localDateAt(part.reportedAt, office.calendar.zone));
  if (part.percent === null) return text('support-words', { date });
  return text(part.percent === 100 ? 'support-done' : 'support-percent', { percent: part.percent, date });
}

/** All parts of a task, with what each unit is to do and what it said last. */
export async function supportList(viewer: Viewer, task: TaskDetail): Promise<View> {
  const { text } = viewer;
  const blocks = await Promise.all(
    task.supports.map(async (part) =>
      paragraph(
        [
          await partLine(viewer, part),
          ...(part.content === '' ? [] : [text('support-content', { content: part.content })]),
          ...(part.note === '' ? [] : [text('card-note', { note: part.note })]),
        ].join('\n'),
      ),
    ),
  );
  const card = { label: text('button-card', { code: task.code }), act: writeAct({ do: 'card', task: task.id }) };
  return {
    blocks: [
      title(text('support-title', { code: task.code, title: shortTitle(task.title) })),
      ...(blocks.length === 0 ? [paragraph(text('support-none'))] : blocks),
    ],
    choices: [[card]],
    about: task.code,
  };
}
