import type { Sent } from '../../actions/urging/send-urging.ts';
import { taskLines } from '../../store/tasks.ts';
import type { UrgingDetail } from '../../store/urgings.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, type View } from '../view.ts';
import { longDate } from './figures.ts';
import { said } from './plain.ts';
import { shortTitle } from './task-words.ts';
import { urgingCard } from './urging-card.ts';
import { byWords } from './urging-notice.ts';
import { dropChoice, shortList } from './urging-preview.ts';

const namesOf = ({ recipients }: UrgingDetail) => [...new Set(recipients.map(({ person }) => person.name))];
const codesOf = ({ recipients }: UrgingDetail) => [...new Set(recipients.map(({ task }) => task.code))];
const MOST_NAMES = 12;

/** Reads back what was sent, what was left out because of what happened meanwhile, and what came to the list since. */
export async function sentCard(viewer: Viewer, urging: UrgingDetail, { again, fresh, gone }: Sent): Promise<View> {
  const { text, db } = viewer;
  if (again) return urgingCard(viewer, urging, [text('urging-sent-before', { codes: shortList(codesOf(urging)) })]);
  const names = namesOf(urging);
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const done = {
    codes: shortList(codesOf(urging)),
    count: names.length,
    names: names.length > MOST_NAMES ? `${shown}…` : shown,
  };
  const lines = [
    urging.explainBy === null
      ? text(urging.sendAt !== null && urging.sendAt > viewer.at ? 'recorded-urged-later' : 'recorded-urged', done)
      : text('recorded-explain', { ...done, date: longDate(viewer, urging.explainBy) }),
  ];
  if (gone.length > 0) {
    const tasks = await taskLines(db, gone);
    lines.push(text('urging-gone', { count: gone.length, codes: shortList(tasks.map(({ code }) => code)) }));
  }
  if (fresh.length > 0)
    lines.push(text('urging-fresh', { count: fresh.length, codes: shortList(fresh.map(({ code }) => code)) }));
  const card = await urgingCard(viewer, urging, lines);
  const more = fresh.slice(0, 4).map(({ id, code }) => ({
    label: text('urging-button-fresh', { code }),
    act: writeAct({ do: 'urge', task: id }),
  }));
  return more.length === 0 ? card : { ...card, choices: [...(card.choices ?? []), more] };
}

export function takenBack(viewer: Viewer, urging: UrgingDetail): View {
  return said(viewer, 'urging-taken-back', { codes: shortList(codesOf(urging)), count: namesOf(urging).length });
}

export function received(viewer: Viewer, urging: UrgingDetail, again: boolean): View {
  const { text, person } = viewer;
  const own = urging.recipients.filter(({ personId }) => personId === person.id).map(({ task }) => task.code);
  const [only, another] = own;
  const id = again ? 'urging-received-again' : 'urging-received';
  return {
    blocks: [paragraph(text(id, { codes: shortList(own), by: byWords(viewer, urging.person) }))],
    ...(only !== undefined && another === undefined && { about: only }),
  };
}

type Kind = 'answer' | 'explanation' | 'correction';

/** Asks for the words. `before`: what was said and is to be put right. */
export function askReply(viewer: Viewer, urging: UrgingDetail, kind: Kind, before?: string): View {
  const { text, person } = viewer;
  const own = kind === 'correction' ? codesOf(urging) : ownCodes(urging, person.id);
  const question = text(`urging-ask-${kind}`, { codes: shortList(own), by: byWords(viewer, urging.person) });
  return {
    blocks: [
      ...(before === undefined ? [] : [paragraph(text('urging-before', { words: before }))]),
      paragraph(question),
    ],
    choices: [[dropChoice(viewer)]],
  };
}

const ownCodes = ({ recipients }: UrgingDetail, id: number) =>
  recipients.filter(({ personId }) => personId === id).map(({ task }) => task.code);

/** Reads back what was said, with the way to put it right. */
export function replied(
  viewer: Viewer,
  urging: UrgingDetail,
  { kind, text: words, replyId }: { readonly kind: Kind; readonly text: string; readonly replyId: number },
): View {
  const { text, person } = viewer;
  const codes = shortList(kind === 'correction' ? codesOf(urging) : ownCodes(urging, person.id));
  const count = namesOf(urging).length;
  const shown = shortTitle(words, 300);
  const done = text(`urging-done-${kind}`, { codes, words: shown, by: urging.person.name, count });
  const fix: Choice = { label: text('urging-button-fix'), act: writeAct({ do: 'urging_fix', reply: replyId }) };
  return { blocks: [paragraph(done)], ...(kind !== 'correction' && { choices: [[fix]] }) };
}

/** A text in answer to a request for an explanation: is it the explanation, or a word in between? */
export function askWhichReply(viewer: Viewer, urging: UrgingDetail): View {
  const { text, person } = viewer;
  const codes = shortList(ownCodes(urging, person.id));
  const choice = (explains: boolean): Choice => ({
    label: text(explains ? 'urging-button-is-explanation' : 'urging-button-is-answer'),
    act: writeAct({ do: 'urging_typed', urging: urging.id, explains }),
  });
  return {
    blocks: [paragraph(text('urging-which-reply', { codes }))],
    choices: [[choice(true), choice(false)], [dropChoice(viewer)]],
  };
}
