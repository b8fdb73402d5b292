import { countOwnParts, ownParts } from '../../store/supports.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { cardOf, partLine, partsOf } from './support-own.ts';
import { inRows } from './task-list.ts';

const LINES_PER_PAGE = 8;

/** All of them, a page at a time, counted from 0. */
export async function ownPartsScreen(viewer: Viewer, page: number): Promise<View> {
  const { db, text } = viewer;
  const of = partsOf(viewer);
  const total = await countOwnParts(db, of);
  const parts = await ownParts(db, of, { skip: page * LINES_PER_PAGE, take: LINES_PER_PAGE });
  const turnTo = (to: number, label: string): Choice => ({
    label: text(label),
    act: writeAct({ do: 'support_mine', page: to }),
  });
  const pages = [
    ...(page > 0 ? [turnTo(page - 1, 'button-previous')] : []),
    ...((page + 1) * LINES_PER_PAGE < total ? [turnTo(page + 1, 'button-next')] : []),
  ];
  return {
    blocks: [
      title(text('support-own', { count: total })),
      ...(parts.length === 0
        ? [paragraph(text('support-own-none'))]
        : parts.map((part) => paragraph(partLine(viewer, part)))),
    ],
    choices: [...inRows(parts.map(cardOf), 4), pages].filter((row) => row.length > 0),
  };
}
