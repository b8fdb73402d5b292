import { capacitiesOf } from '../../actions/stand-in.ts';
import { isAllowed } from '../../domain/permissions.ts';
import { type UnreachedKind, unreachedKinds } from '../../domain/reachability.ts';
import { figuresOf, unreachedWithin } from '../../reminders/unreached.ts';
import { peopleWithin } from '../../store/people.ts';
import { burdensOf, type UnreachedPerson } from '../../store/reachability.ts';
import { isWithin, unitById } from '../../store/units.ts';
import { writeAct } from '../acts.ts';
import { said } from '../screens/plain.ts';
import { inRows } from '../screens/task-list.ts';
import { asking, type Viewer } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import type { ReachAsked } from './reach-acts.ts';
import { whyUnreached } from './why-unreached.ts';

/** What fits a phone without scrolling far. */
const PEOPLE_PER_PAGE = 8;

const kinds = { reach: undefined, never: 'never', blocked: 'blocked', mute_people: 'mute' } as const;

export function isReachKind(kind: Reading['kind']): kind is keyof typeof kinds {
  return kind !== undefined && kind in kinds;
}

export function reachAsked({ kind, unitIds }: Reading): ReachAsked {
  const only = isReachKind(kind) ? kinds[kind] : undefined;
  return { unit: Number(unitIds?.[0] ?? 0), ...(only !== undefined && { only }) };
}

/** Roots of the subtrees whose people this person may see here; null: everybody's; none: nobody's. */
export function reachRoots(viewer: Viewer): number[] | null {
  const capacities = capacitiesOf(asking(viewer));
  if (capacities.some(({ role }) => isAllowed(role, 'see_reach', new Set()))) return null;
  return capacities.flatMap(({ role, unitId }) =>
    isAllowed(role, 'see_reach', new Set(['unit_head'])) ? [unitId] : [],
  );
}

/** Who is not reached, by unit: the numbers first, then so many people on a page. `page` counts from 0. */
export async function reach(viewer: Viewer, asked: ReachAsked, page = 0): Promise<View> {
  const { db, text, today } = viewer;
  const roots = reachRoots(viewer);
  if (roots?.length === 0) return said(viewer, 'people-not-yours');
  const within = await narrowed(viewer, roots, asked.unit);
  if (within === 'beyond') return said(viewer, 'rejected-unit-scope', { unit: viewer.person.unit.name });
  const everybody = await unreachedWithin(db, within, today);
  const { total } = await peopleWithin(db, within);
  if (everybody.length === 0) return said(viewer, 'reach-none', { total });
  const { only } = asked;
  const meant = everybody.filter(({ why }) => only === undefined || why.kind === only).sort(byUnit);
  const shown = meant.slice(page * PEOPLE_PER_PAGE, (page + 1) * PEOPLE_PER_PAGE);
  const figures = { total, count: everybody.length, ...figuresOf(everybody) };
  return {
    blocks: [
      title(text('reach-title', figures)),
      ...(only === undefined ? [] : [paragraph(text(`reach-only-${only}`, { count: meant.length }))]),
      ...(await unitBlocks(viewer, shown)).map(paragraph),
      ...(meant.length > shown.length
        ? [
            quiet(
              text('reach-page', {
                from: Math.min(page * PEOPLE_PER_PAGE + 1, meant.length),
                to: page * PEOPLE_PER_PAGE + shown.length,
                count: meant.length,
              }),
            ),
          ]
        : []),
      ...(shown.length > 0 ? [quiet(text('reach-how'))] : []),
    ],
    choices: choicesOf(viewer, asked, { page, shown, more: (page + 1) * PEOPLE_PER_PAGE < meant.length, figures }),
  };
}

async function narrowed(viewer: Viewer, roots: number[] | null, unitId: number): Promise<number[] | null | 'beyond'> {
  if (unitId === 0) return roots;
  if ((await unitById(viewer.db, unitId)) === null) return 'beyond';
  if (roots === null) return [unitId];
  for (const root of roots) if (await isWithin(viewer.db, unitId, root)) return [unitId];
  return 'beyond';
}

function byUnit({ person: a }: UnreachedPerson, { person: b }: UnreachedPerson): number {
  return a.unit.name.localeCompare(b.unit.name, 'vi') || a.unitId - b.unitId || a.name.localeCompare(b.name, 'vi');
}

async function unitBlocks(viewer: Viewer, shown: readonly UnreachedPerson[]): Promise<string[]> {
  const { text } = viewer;
  const ids = shown.map(({ person }) => person.id);
  const burdens = await burdensOf(viewer.db, ids, viewer.at);
  const units = new Map<number, string[]>();
  for (const { person, why } of shown) {
    const { open, overdue } = burdens.get(person.id) ?? { open: 0, overdue: 0 };
    const line = text('reach-person', { name: person.name, why: whyUnreached(viewer, why), open, overdue });
    units.set(person.unitId, [...(units.get(person.unitId) ?? [person.unit.name]), line]);
  }
  return [...units.values()].map((lines) => lines.join('\n'));
}

interface Page {
  readonly page: number;
  readonly shown: readonly UnreachedPerson[];
  readonly more: boolean;
  readonly figures: Readonly<Record<UnreachedKind, number>>;
}

function choicesOf({ text }: Viewer, asked: ReachAsked, { page, shown, more, figures }: Page): Choice[][] {
  const turnTo = (to: number, label: string): Choice => ({
    label: text(label),
    act: writeAct({ do: 'reach', ...asked, page: to }),
  });
  const words = shown.map(({ person }) => ({
    label: text('button-reach-words', { name: person.name }),
    act: writeAct({ do: 'reach_words', person: person.id }),
  }));
  const others = unreachedKinds
    .filter((kind) => kind !== asked.only && figures[kind] > 0)
    .map((kind) => ({
      label: text(`button-reach-${kind}`, { count: figures[kind] }),
      act: writeAct({ do: 'reach', unit: asked.unit, only: kind, page: 0 }),
    }));
  return [
    ...inRows(words, 2),
    [...(page > 0 ? [turnTo(page - 1, 'button-previous')] : []), ...(more ? [turnTo(page + 1, 'button-next')] : [])],
    others.length > 1 || asked.only !== undefined ? others : [],
  ].filter((row) => row.length > 0);
}
