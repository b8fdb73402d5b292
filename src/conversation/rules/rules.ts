import { isDeepStrictEqual } from 'node:util';
import { maySetRules } from '../../actions/set-reminder-rule.ts';
import { type RuleName, ruleNames, rulesOf } from '../../domain/rule-book.ts';
import { programmeById, programmesPage } from '../../store/programmes.ts';
import { writeAct } from '../acts.ts';
import { said } from '../screens/plain.ts';
import { inRows } from '../screens/task-list.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { valueWords } from './rule-said.ts';

const PROGRAMMES_PER_PAGE = 8;

/** How the office, or a programme (0: none in particular), reminds: a line for each rule. */
export async function rules(viewer: Viewer, programmeId: number, aside?: string): Promise<View> {
  const { text, office, db } = viewer;
  const { reminders } = office;
  const programme = programmeId === 0 ? null : await programmeById(db, programmeId);
  if (programmeId !== 0 && programme === null) return said(viewer, 'rejected-stale-button');
  const own = programme === null ? reminders.office : rulesOf(reminders, programme.id);
  const line = (name: RuleName) => {
    const words = text('rule-line', { rule: text(`rule-name-${name}`), value: valueWords(viewer, own[name]) });
    const isOwn = programme !== null && !isDeepStrictEqual(own[name], reminders.office[name]);
    return isOwn ? text('rule-line-own', { line: words }) : words;
  };
  return {
    blocks: [
      ...(aside === undefined ? [] : [paragraph(aside)]),
      title(programme === null ? text('rules-title') : text('rules-title-programme', { programme: programme.name })),
      paragraph(ruleNames.map(line).join('\n')),
      ...(reminders.ofProgrammes.size > 0 && programme === null
        ? [quiet(text('rules-programmes-own', { count: reminders.ofProgrammes.size }))]
        : []),
      quiet(text(maySetRules(asking(viewer)) === null ? 'rules-whose' : 'rules-how')),
    ],
    choices: choicesOf(viewer, programmeId),
  };
}

function choicesOf(viewer: Viewer, programme: number): Choice[][] {
  const { text } = viewer;
  const place: Choice =
    programme === 0
      ? { label: text('button-rule-programmes'), act: writeAct({ do: 'rule_programmes', page: 0 }) }
      : { label: text('button-rules-office'), act: writeAct({ do: 'rules', programme: 0 }) };
  if (maySetRules(asking(viewer)) === null) return [[place]];
  const edits = ruleNames.map((rule) => ({
    label: text(`rule-name-${rule}`),
    act: writeAct({ do: 'rule', programme, rule }),
  }));
  return [...inRows(edits, 2), [place]];
}

/** The programmes, to see or set the rules of one. */
export async function ruleProgrammes(viewer: Viewer, page: number): Promise<View> {
  const { text, db } = viewer;
  const { total, programmes } = await programmesPage(db, page * PROGRAMMES_PER_PAGE, PROGRAMMES_PER_PAGE);
  if (total === 0) return said(viewer, 'rules-no-programme');
  const turnTo = (label: string, to: number) => ({
    label: text(label),
    act: writeAct({ do: 'rule_programmes', page: to }),
  });
  return {
    blocks: [title(text('rules-which-programme'))],
    choices: [
      ...programmes.map(({ id, name }) => [{ label: name, act: writeAct({ do: 'rules', programme: id }) }]),
      [
        ...(page > 0 ? [turnTo('button-previous', page - 1)] : []),
        ...((page + 1) * PROGRAMMES_PER_PAGE < total ? [turnTo('button-next', page + 1)] : []),
      ],
    ].filter((row) => row.length > 0),
  };
}
