import type { Looked } from '../../actions/import/look-at-list.ts';
import type { ImportQuestion } from '../../actions/import/questions.ts';
import { writeAct } from '../acts.ts';
import type { ListDraft } from '../import/file-draft.ts';
import { phoneWords } from '../import/row-words.ts';
import type { Viewer } from '../turn.ts';
import type { Choice } from '../view.ts';

/** "Câu 1/2: “Sở TTTT” là đơn vị nào? (chủ trì 3 dòng, phối hợp 2 dòng)". */
export function questionWords(
  { text }: Viewer,
  question: ImportQuestion,
  { at, of, what }: { readonly at: number; readonly of: number; readonly what: Looked['what'] },
): string {
  const { rows } = question;
  const asked = of > 1 ? text('import-question-of', { at, of }) : text('import-question');
  if (question.kind === 'person') {
    const { name, unit } = question;
    return name.startsWith('+')
      ? text('import-ask-phone', { asked, name: phoneWords(name), unit, rows })
      : text('import-ask-person', { asked, name, unit, rows });
  }
  const { name, supports } = question;
  return what === 'plan'
    ? text('import-ask-unit', { asked, name, rows, supports })
    : text('import-ask-unit-of-people', { asked, name, rows });
}

/** What the name may mean, the likeliest first, and what else may be said of it. */
export function questionChoices(
  { text }: Viewer,
  { id: draft }: ListDraft,
  { questions }: Looked,
  question: ImportQuestion,
): Choice[][] {
  const { about } = question;
  type As = 'unit' | 'person' | 'new' | 'head' | 'skip';
  const choice = (label: string, as: As, id = 0): Choice => ({
    label,
    act: writeAct({ do: 'import_answer', draft, about, as, id }),
  });
  const meant = question.mayMean.map(({ id, label }) => [choice(label, question.kind, id)]);
  const other =
    question.kind === 'person'
      ? question.hasHead
        ? [choice(text('button-import-head'), 'head')]
        : []
      : question.several
        ? []
        : [choice(text('button-import-new'), 'new')];
  return [
    ...meant,
    [...other, choice(text('button-import-skip'), 'skip')],
    ...(questions.length > 1
      ? [
          [
            {
              label: text('button-import-skip-all', { count: questions.length }),
              act: writeAct({ do: 'import_skip_all', draft }),
            },
          ],
        ]
      : []),
    [
      { label: text('button-import-rows'), act: writeAct({ do: 'import_rows', draft, page: 0 }) },
      { label: text('button-import-drop'), act: writeAct({ do: 'import_drop', draft }) },
    ],
  ];
}
