import { countRows, type Looked, type LookedPeople, type LookedPlan } from '../../actions/import/look-at-list.ts';
import type { GoneTask } from '../../actions/import/plan-outcome.ts';
import { nameAsked } from '../../domain/import-answers.ts';
import { textKey } from '../../domain/text-key.ts';
import { wordHeaderRejection, wordRemark, wordWarning } from '../../intake/wording.ts';
import { writeAct } from '../acts.ts';
import type { ListDraft } from '../import/file-draft.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { numberWords } from './figures.ts';
import { questionChoices, questionWords } from './import-question.ts';
import { refusedCount, rowLines, waitingCount } from './import-rows.ts';
import { shortTitle } from './task-words.ts';

/** So many rows are shown at once as examples; all of them stand on their pages. */
const EXAMPLES = 3;
/** So many things are told that were passed over, or taken otherwise than they stand. */
const REMARKS = 4;
/** So many names are shown of those that may be many. */
const NAMES = 8;

/** What would become of a file: the figure first, then what is new in it, and one question at a time or the button that does it. */
export function importPreview(viewer: Viewer, draft: ListDraft, looked: Looked): View {
  const { text } = viewer;
  const [question] = looked.questions;
  const asked =
    question === undefined
      ? []
      : [paragraph(questionWords(viewer, question, { at: 1, of: looked.questions.length, what: looked.what }))];
  return {
    blocks: [
      title(looked.what === 'plan' ? planFigure(viewer, looked) : peopleFigure(viewer, looked)),
      quiet([text('import-from', { name: draft.file.name }), ...columnLines(viewer, looked)].join('\n')),
      paragraph(outcomeLines(viewer, looked).join('\n')),
      ...examples(viewer, looked),
      ...passedOver(viewer, draft, looked),
      ...(looked.what === 'plan' ? goneBlocks(viewer, looked, draft.answers.cancel?.reason ?? '') : []),
      ...asked,
    ],
    choices:
      question === undefined ? doneChoices(viewer, draft, looked) : questionChoices(viewer, draft, looked, question),
  };
}

function planFigure(viewer: Viewer, { read }: LookedPlan): string {
  const { text } = viewer;
  const groups = new Set(read.tasks.map(({ programme, group }) => `${programme}|${group}`)).size;
  const bases = [...new Set(read.tasks.flatMap(({ legalBasis }) => (legalBasis === null ? [] : [legalBasis.text])))];
  const count = numberWords(viewer, read.tasks.length);
  const [basis, another] = bases;
  if (basis === undefined) return text('import-plan-figure', { count, groups });
  return another === undefined
    ? text('import-plan-figure-basis', { count, groups, basis: shortTitle(basis) })
    : text('import-plan-figure-bases', { count, groups, bases: bases.length });
}

function peopleFigure(viewer: Viewer, { read }: LookedPeople): string {
  const units = new Set(read.people.map(({ unit, parentUnit }) => `${parentUnit}|${unit}`)).size;
  return viewer.text('import-people-figure', { count: numberWords(viewer, read.people.length), units });
}

function columnLines({ text }: Viewer, { read }: Looked): string[] {
  const columns = read.columns.map((column) => text('intake-column', { column })).join(', ');
  const unknown = read.unknownColumns.filter((column) => column.trim() !== '').join(', ');
  return [
    text('import-columns', { columns }),
    ...(unknown === '' ? [] : [text('cli-import-unknown-columns', { columns: unknown })]),
  ];
}

/** How many rows are new, changed, left and refused; what comes with them. */
function outcomeLines(viewer: Viewer, looked: Looked): string[] {
  const { text } = viewer;
  const { added, changed, unchanged } = countRows(looked);
  const refused = refusedCount(looked);
  const waiting = waitingCount(looked);
  const parts = [
    ...(added > 0 ? [text('import-count-added', { count: added })] : []),
    ...(changed > 0 ? [text('import-count-changed', { count: changed })] : []),
    ...(unchanged > 0 ? [text('import-count-unchanged', { count: unchanged })] : []),
    ...(waiting > 0 ? [text('import-count-waiting', { count: waiting })] : []),
    ...(refused > 0 ? [text('import-count-refused', { count: refused })] : []),
  ];
  const { unitsAdded } = looked.planned;
  return [
    parts.length === 0 ? text('import-count-none') : `${parts.join(' · ')}.`,
    ...(unitsAdded.length > 0
      ? [text('people-units-added', { count: unitsAdded.length, names: someOf(viewer, unitsAdded) })]
      : []),
    ...(looked.what === 'plan'
      ? [...headLines(viewer, looked), ...meantLines(viewer, looked)]
      : missingLines(viewer, looked)),
  ];
}

function headLines({ text }: Viewer, { planned }: LookedPlan): string[] {
  const count = planned.rows.filter(({ headStandsIn }) => headStandsIn !== undefined).length;
  return count === 0 ? [] : [text('import-heads-stand-in', { count })];
}

/** Whom names mean that were asked about, now or for an earlier file. */
function meantLines(viewer: Viewer, { planned: { desk }, read }: LookedPlan): string[] {
  const written = new Map(read.tasks.map(({ focal }) => [textKey(focal), focal]));
  const meant = Object.entries(desk.answers.people).flatMap(([question, answer]) => {
    const name = written.get(nameAsked(question));
    const person = answer.is === 'person' ? desk.staff.byId(answer.id) : null;
    return name === undefined || person === null ? [] : [viewer.text('import-meant', { name, person: person.name })];
  });
  return meant.length === 0 ? [] : [viewer.text('import-meant-all', { names: someOf(viewer, meant) })];
}

function missingLines({ text }: Viewer, { planned, read }: LookedPeople): string[] {
  const count = planned.notInFile.length;
  return [
    ...(read.repeated > 0 ? [text('import-repeated', { count: read.repeated })] : []),
    ...(count > 0 ? [text('import-people-stay', { count })] : []),
  ];
}

function examples(viewer: Viewer, looked: Looked): Block[] {
  const lines = rowLines(viewer, looked).filter(({ outcome }) => outcome === 'refused' || outcome === 'changed');
  const shown = lines.slice(0, EXAMPLES).map(({ line }) => line);
  const more = lines.length - shown.length;
  if (shown.length === 0) return [];
  return [paragraph([...shown, ...(more > 0 ? [viewer.text('import-more-rows', { count: more })] : [])].join('\n'))];
}

/** What of the file was passed over, or taken otherwise than it stands: nothing is left out in silence. */
function passedOver({ text }: Viewer, { file }: ListDraft, { what, read }: Looked): Block[] {
  const lines = [
    ...read.notRead.map((rejection) => wordHeaderRejection(rejection, file.name, text)),
    ...(what === 'plan' ? read.remarks.map((remark) => wordRemark(remark, text)) : []),
    ...read.warnings.map((warning) => wordWarning(warning, text)),
  ];
  const more = lines.length - REMARKS;
  if (lines.length === 0) return [];
  const rest = more > 0 ? [text('import-more-remarks', { count: more })] : [];
  return [quiet([...lines.slice(0, REMARKS), ...rest].join('\n'))];
}

function goneBlocks(viewer: Viewer, { planned, cancelled }: LookedPlan, reason: string): Block[] {
  const { text } = viewer;
  const { gone } = planned;
  if (gone.length === 0) return [];
  const codes = someOf(
    viewer,
    gone.map(({ code }) => code),
  );
  return [
    paragraph(
      cancelled.length > 0
        ? text('import-gone-cancelled', { count: cancelled.length, codes, reason })
        : text('import-gone', { count: gone.length, codes }),
    ),
  ];
}

function someOf({ text }: Viewer, names: readonly string[]): string {
  const more = names.length - NAMES;
  const shown = names.slice(0, NAMES).join(', ');
  return more > 0 ? text('import-and-more', { names: shown, count: more }) : shown;
}

function doneChoices({ text }: Viewer, draft: ListDraft, looked: Looked): Choice[][] {
  const { added, changed } = countRows(looked);
  const to = { draft: draft.id };
  const cancelled = looked.what === 'plan' ? looked.cancelled.length : 0;
  const gone = looked.what === 'plan' ? looked.planned.gone.length : 0;
  const something = added + changed + cancelled + looked.planned.unitsAdded.length > 0;
  const go: Choice = {
    label: text(looked.what === 'plan' ? 'button-import-plan' : 'button-import-people', { count: added + changed }),
    act: writeAct({ do: 'import_do', ...to, seen: looked.seen }),
    tone: 'primary',
  };
  const answered = Object.keys(draft.answers.units).length + Object.keys(draft.answers.people).length > 0;
  const rows: Choice = { label: text('button-import-rows'), act: writeAct({ do: 'import_rows', ...to, page: 0 }) };
  return [
    something ? [go] : [],
    [rows, ...(answered ? [{ label: text('button-import-reset'), act: writeAct({ do: 'import_reset', ...to }) }] : [])],
    cancelled > 0
      ? [{ label: text('button-import-keep', { count: cancelled }), act: writeAct({ do: 'import_keep', ...to }) }]
      : gone > 0
        ? [
            {
              label: text('button-import-cancel', { count: gone }),
              act: writeAct({ do: 'import_cancel', ...to }),
              tone: 'danger' as const,
            },
          ]
        : [],
    [
      { label: text('button-import-drop'), act: writeAct({ do: 'import_drop', ...to }) },
      { label: text('button-import-evidence'), act: writeAct({ do: 'import_evidence', ...to }) },
    ],
  ].filter((row) => row.length > 0);
}

/** Why tasks are cancelled that the file names no more: a decision has a reason. */
export function askCancelReason({ text }: Viewer, draft: number, gone: readonly GoneTask[]): View {
  const lines = gone.slice(0, NAMES).map(({ code, title: name }) => `${code}: ${shortTitle(name)}`);
  const more = gone.length - lines.length;
  return {
    blocks: [
      paragraph(text('import-cancel-why', { count: gone.length })),
      paragraph([...lines, ...(more > 0 ? [text('import-more-tasks', { count: more })] : [])].join('\n')),
    ],
    choices: [[{ label: text('button-import-keep-all'), act: writeAct({ do: 'import_keep', draft }) }]],
  };
}
