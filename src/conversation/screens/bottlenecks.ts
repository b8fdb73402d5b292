import { obstacleScopeOf } from '../../actions/obstacle/see-obstacle.ts';
import { daysOverdue, rankBottlenecks } from '../../domain/obstacles.ts';
import { openObstacles } from '../../store/open-obstacles.ts';
import { asking, type Viewer } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, quiet, title, type View } from '../view.ts';
import { obstacleChoices } from './obstacle.ts';
import { daysSince, termsWords } from './obstacle-words.ts';
import { inRows } from './task-list.ts';
import { shortTitle } from './task-words.ts';

const MOST_SHOWN = 8;
const MOST_CODES = 5;

type Found = Awaited<ReturnType<typeof openObstacles>>[number];

/** "Đang có điểm nghẽn nào": open obstacles by what they hold up, each with its card. Tasks of others are only counted. */
export async function bottlenecks(viewer: Viewer, { unitIds, unit }: Reading): Promise<View> {
  const { text, db } = viewer;
  const found = await openObstacles(db, obstacleScopeOf(asking(viewer)), Number(unitIds?.[0] ?? 0));
  const where = unit ?? viewer.group?.name ?? text('summary-everything');
  if (found.length === 0) return { blocks: [paragraph(text('bottlenecks-none', { where }))] };
  const ranked = rankBottlenecks(
    found.map((obstacle) => ({ ...obstacle, ...holdingOf(viewer, obstacle), found: obstacle })),
  );
  const shown = ranked.slice(0, MOST_SHOWN);
  const left = ranked.length - shown.length;
  const held = new Set(found.flatMap((obstacle) => obstacle.held)).size;
  return {
    blocks: [
      title(text('bottlenecks-title', { count: found.length, tasks: held, where })),
      ...shown.map((one, i) => paragraph(entry(viewer, one.found, one, i + 1))),
      ...(left > 0 ? [paragraph(text('bottlenecks-more', { count: left }))] : []),
      quiet(text('bottlenecks-hint')),
    ],
    choices: inRows(obstacleChoices(shown.map(({ id }, i) => ({ id, label: `${i + 1}` }))), 4),
  };
}

interface Held {
  readonly tasks: number;
  readonly units: number;
  readonly daysLate: number;
}

/** What it holds up, as far as the viewer may know it: of the tasks of others their number, neither their units nor how late they are. */
function holdingOf(viewer: Viewer, { tasks, held }: Found): Held {
  return {
    tasks: held.length,
    units: new Set(tasks.map(({ leadUnitId }) => leadUnitId)).size,
    daysLate: daysOverdue(tasks, viewer.at, viewer.office.calendar.zone),
  };
}

function entry(viewer: Viewer, obstacle: Found, held: Held, rank: number): string {
  const { text } = viewer;
  const { text: words, kind, tasks, owner, answerBy, reportedAt, state } = obstacle;
  const others = held.tasks - tasks.length;
  const codes = tasks.slice(0, MOST_CODES).map(({ code }) => code);
  const more = tasks.length - codes.length;
  const listed = [
    ...(more > 0 ? [`${codes.join(', ')} +${more}`] : codes.length > 0 ? [codes.join(', ')] : []),
    ...(others > 0 ? [text('bottleneck-others', { count: others })] : []),
  ];
  const line = text('bottleneck', {
    ...{ rank, text: shortTitle(words, 90), kind: text(`obstacle-${kind}`), count: held.tasks },
    ...{ days: daysSince(viewer, reportedAt), codes: listed.join('; ') },
  });
  const figures = [
    ...(held.units > 1 ? [text('bottleneck-units', { count: held.units })] : []),
    ...(held.daysLate > 0 ? [text('bottleneck-late', { days: held.daysLate })] : []),
  ];
  const terms = state === 'answered' ? text('bottleneck-answered') : termsWords(viewer, { owner: null, answerBy });
  return [
    [line, ...figures].join(', '),
    ...(owner === null ? [] : [text('bottleneck-owner', { owner: terms === '' ? owner : `${owner}, ${terms}` })]),
  ].join('\n');
}
