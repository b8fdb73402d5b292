import {
  type LetterheadSetDone,
  maySetLetterhead,
  setLetterhead,
  undoLetterhead,
} from '../../actions/set-letterhead.ts';
import type { LetterheadField } from '../../domain/letterhead.ts';
import { namesOfRole } from '../../store/people.ts';
import { writeAct } from '../acts.ts';
import { rejection } from '../screens/rejection.ts';
import { answer, asking, change, type Outcome, type Turn, type Viewer, viewerWithin } from '../turn.ts';
import { letterheadValueSaid } from '../understand/letterhead-said.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, type View } from '../view.ts';
import { letterhead, letterheadField, reportChoice, valueWords } from './letterhead.ts';
import type { LetterheadAct } from './letterhead-acts.ts';

/** "Mẫu báo cáo", "mẫu báo cáo người ký Nguyễn Văn An": shows the head and the foot of the report, asks for a field, or sets it. */
export async function settingLetterhead(turn: Turn, { letterhead: wish = {} }: Reading): Promise<Outcome> {
  const { field, value } = wish;
  if (field !== undefined && value !== undefined) return set(turn, field, value);
  return field === undefined ? shown(turn) : askField(turn, field);
}

/** What was typed in answer to the question for a field. */
export function letterheadTyped(turn: Turn, field: LetterheadField, typed: string): Outcome {
  return set(turn, field, letterheadValueSaid(typed));
}

export async function pressOnLetterhead(turn: Turn, act: LetterheadAct): Promise<Outcome> {
  switch (act.do) {
    case 'letterhead':
      return shown(turn);
    case 'letterhead_field':
      return askField(turn, act.field);
    case 'letterhead_default':
      return set(turn, act.field, null);
    case 'letterhead_blank':
      return set(turn, act.field, '');
    case 'undo_letterhead':
      return change(async (acting) => ({
        views: [await told(viewerWithin(turn, acting), await undoLetterhead(acting, act.id), 'letterhead-undone')],
      }));
    default:
      return act satisfies never;
  }
}

async function shown(turn: Turn): Promise<Outcome> {
  return answer((await refused(turn)) ?? (await letterhead(turn)));
}

async function askField(turn: Turn, field: LetterheadField): Promise<Outcome> {
  const no = await refused(turn);
  if (no !== null) return answer(no);
  return {
    kind: 'answer',
    answer: { views: [await letterheadField(turn, field)], pending: { step: 'letterhead', field } },
  };
}

async function refused(turn: Turn): Promise<View | null> {
  if (maySetLetterhead(asking(turn)) !== null) return null;
  return rejection(turn, { kind: 'letterhead_not_yours', who: await namesOfRole(turn.db, 'coordinator') });
}

/** What was refused is asked for again, so that nothing has to be begun anew. */
function set(turn: Turn, field: LetterheadField, value: string | null): Outcome {
  return change(async (acting) => {
    const done = await setLetterhead(acting, field, value);
    const views = [await told(viewerWithin(turn, acting), done, 'letterhead-set')];
    return !done.ok && done.rejection.kind === 'bad_letterhead'
      ? { views, pending: { step: 'letterhead', field } }
      : { views };
  });
}

/** Read back, with the way back. */
async function told(
  viewer: Viewer,
  done: LetterheadSetDone,
  id: 'letterhead-set' | 'letterhead-undone',
): Promise<View> {
  if (!done.ok) return rejection(viewer, done.rejection);
  const { text } = viewer;
  const { field, value, changeId } = done;
  const words = {
    field: text(`letterhead-${field}`),
    value: value === null ? text('letterhead-default') : valueWords(viewer, value),
  };
  return {
    blocks: [paragraph(text(id, words))],
    choices: [
      [
        ...(id === 'letterhead-set'
          ? [{ label: text('button-undo'), act: writeAct({ do: 'undo_letterhead', id: changeId }) }]
          : []),
        { label: text('button-letterhead'), act: writeAct({ do: 'letterhead' }) },
      ],
      [reportChoice(viewer)],
    ],
  };
}
