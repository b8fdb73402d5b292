import { writeAct } from '../acts.ts';
import type { NotFetched } from '../import/file-draft.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, type View } from '../view.ts';
import { limits } from './evidence.ts';
import { said } from './plain.ts';

type Reader = Pick<Viewer, 'text'>;

/** The file has come and is being read; `rows`: so many so far. */
export function readingScreen(viewer: Reader, name: string, rows = 0): View {
  return rows === 0 ? said(viewer, 'import-reading', { name }) : said(viewer, 'import-reading-rows', { name, rows });
}

/** The platform did not give it out. What may come a moment later can be tried again. */
export function notFetched(viewer: Reader, { reason }: NotFetched, { id, name }: { id: number; name: string }): View {
  const { text } = viewer;
  const view: View = { blocks: [paragraph(text(`import-fetch-${reason}`, { name, ...limits }))] };
  if (reason === 'too_large' || reason === 'gone') return view;
  return {
    ...view,
    choices: [
      [{ label: text('button-import-again'), act: writeAct({ do: 'import_again', draft: id }), tone: 'primary' }],
    ],
  };
}
