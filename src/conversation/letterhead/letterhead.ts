import { type Letterhead, type LetterheadField, letterheadFields, mayBeBlank } from '../../domain/letterhead.ts';
import { textsIn } from '../../language/fluent.ts';
import { letterheadOf, officeKnown } from '../../reports/letterhead.ts';
import { type ChosenLetterhead, readLetterhead } from '../../store/letterhead.ts';
import { writeAct } from '../acts.ts';
import { inRows } from '../screens/task-list.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';

/** The head and the foot of the written report, a line for each field, and a button to change it. */
export async function letterhead(viewer: Viewer): Promise<View> {
  const { text } = viewer;
  const { now, chosen } = await present(viewer);
  const lines = letterheadFields.map((field) => {
    const words = { field: text(`letterhead-${field}`), value: valueWords(viewer, now[field]) };
    const isDefault = chosen[field] === undefined && now[field] !== '';
    return text(isDefault ? 'letterhead-line-default' : 'letterhead-line', words);
  });
  const edits = letterheadFields.map((field) => ({
    label: text(`letterhead-${field}`),
    act: writeAct({ do: 'letterhead_field', field }),
  }));
  return {
    blocks: [title(text('letterhead-title')), paragraph(lines.join('\n')), quiet(text('letterhead-how'))],
    choices: [...inRows(edits, 2), [reportChoice(viewer)]],
  };
}

/** One field, with what is to be typed for it. */
export async function letterheadField(viewer: Viewer, field: LetterheadField): Promise<View> {
  const { text } = viewer;
  const { now, chosen } = await present(viewer);
  const name = text(`letterhead-${field}`);
  const own: Choice[] =
    chosen[field] === undefined
      ? []
      : [{ label: text('button-letterhead-default'), act: writeAct({ do: 'letterhead_default', field }) }];
  const blank: Choice[] =
    now[field] === '' || !mayBeBlank(field)
      ? []
      : [{ label: text('button-letterhead-blank'), act: writeAct({ do: 'letterhead_blank', field }) }];
  return {
    blocks: [
      paragraph(text('letterhead-now', { field: name, value: valueWords(viewer, now[field]) })),
      paragraph(text(`letterhead-ask-${field}`)),
    ],
    choices: [[...blank, ...own], [{ label: text('button-no'), act: writeAct({ do: 'never_mind' }) }]].filter(
      (row) => row.length > 0,
    ),
  };
}

export const reportChoice = ({ text }: Viewer): Choice => ({
  label: text('button-report'),
  act: writeAct({ do: 'say', text: '/baocao' }),
});

async function present({ db, officeName }: Viewer): Promise<{ now: Letterhead; chosen: ChosenLetterhead }> {
  const chosen = await readLetterhead(db);
  return { now: letterheadOf(textsIn('vi'), await officeKnown(db, officeName), chosen), chosen };
}

export function valueWords({ text }: Viewer, value: string): string {
  return value === '' ? text('letterhead-blank') : value.split('\n').join('; ');
}
