import { distance, percentOf } from '../../domain/indicators.ts';
import { textKey } from '../../domain/text-key.ts';
import { listIndicators } from '../../store/indicator-list.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, title, type View } from '../view.ts';
import { numberWords } from './figures.ts';
import { inRows } from './task-list.ts';
import { cardChoice, shortTitle } from './task-words.ts';

type Indicator = Awaited<ReturnType<typeof listIndicators>>[number];

const MOST_SHOWN = 8;

/** "Chỉ tiêu tài khoản định danh đạt bao nhiêu": value, target and distance, the farthest from its target first. */
export async function indicators(viewer: Viewer, reading: Reading, typed: string): Promise<View> {
  const { db, text } = viewer;
  const { unitIds, programmeId, groupId } = reading;
  const all = await listIndicators(db, viewerScope(viewer), {
    ...(unitIds?.[0] !== undefined && { underUnitId: Number(unitIds[0]) }),
    ...(programmeId !== undefined && { programmeId: Number(programmeId) }),
    ...(groupId !== undefined && { groupId: Number(groupId) }),
  });
  if (all.length === 0) return { blocks: [paragraph(text('indicators-none'))] };
  const meant = meantBy(typed, all);
  const sorted = meant.toSorted((a, b) => shareOf(a) - shareOf(b));
  const reached = meant.filter((one) => shareOf(one) >= 100).length;
  const shown = sorted.slice(0, MOST_SHOWN);
  const left = sorted.length - shown.length;
  return {
    blocks: [
      ...(meant.length > 1 ? [title(text('indicators-title', { reached, total: meant.length }))] : []),
      ...shown.map((one) => paragraph(line(viewer, one))),
      ...(left > 0 ? [paragraph(text('indicators-more', { count: left }))] : []),
    ],
    choices: inRows(
      shown.map(({ task }) => cardChoice(task)),
      4,
    ),
  };
}

/** Those that share the most words with what was asked, if any shares one; else all. */
function meantBy(typed: string, all: readonly Indicator[]): readonly Indicator[] {
  const words = new Set(
    textKey(typed)
      .split(' ')
      .filter((word) => !COMMON.has(word)),
  );
  const scored = all.map((one) => {
    const own = new Set(textKey(`${one.name} ${one.measure} ${one.task.title}`).split(' '));
    return { one, score: [...words].filter((word) => own.has(word)).length };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return best < 1 ? all : scored.filter(({ score }) => score === best).map(({ one }) => one);
}

/** Words of asking, in keys. */
const COMMON = new Set(
  'chi tieu so dat duoc bao nhieu the nao den dau roi ty le ti da hien nay may con thieu cua a'.split(' '),
);

/** In percent of the target; what has no value yet has reached nothing. */
function shareOf({ values, target }: Indicator): number {
  return target === null || values[0] === undefined ? 0 : (percentOf(values[0].value, target) ?? 0);
}

function line(viewer: Viewer, one: Indicator): string {
  const { text } = viewer;
  const { name, measure, target, values, task } = one;
  const head = `${task.code} · ${shortTitle(task.title, 60)}`;
  const value = values[0]?.value;
  if (value === undefined) return `${head}\n${text('indicator-unknown', { name })}`;
  const shown = {
    value: amount(viewer, value, measure),
    target: target === null ? '' : amount(viewer, target, measure),
  };
  if (target === null) return `${head}\n${text('indicator-no-target', shown)}`;
  const { reached, missing, surplusPercent } = distance(value, target);
  if (reached && surplusPercent !== null && surplusPercent > 0)
    return `${head}\n${text('indicator-above', { ...shown, percent: numberWords(viewer, surplusPercent, 1) })}`;
  if (reached) return `${head}\n${text('indicator-reached', shown)}`;
  const percent = numberWords(viewer, percentOf(value, target) ?? 0, 1);
  const below = {
    value: numberWords(viewer, value),
    target: shown.target,
    percent,
    missing: amount(viewer, missing, measure),
  };
  return `${head}\n${text('indicator-below', below)}`;
}

const amount = (viewer: Viewer, value: number, measure: string) =>
  measure === '%' ? `${numberWords(viewer, value)}%` : `${numberWords(viewer, value)} ${measure}`.trim();
