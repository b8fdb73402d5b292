import { localDateAt } from '../../domain/time-zone.ts';
import { unexplained } from '../../store/urging-receipts.ts';
import { lastExplanationAsked } from '../../store/urgings.ts';
import type { Viewer } from '../turn.ts';
import { dateWords } from './figures.ts';
import { shortTitle } from './task-words.ts';

const LONGEST = 200;

/** The explanation that was asked for last, on the card of its task: what was sent, or until when it is owed. Not where others read along. */
export async function explanationLines(viewer: Viewer, { id }: { readonly id: number }): Promise<string[]> {
  const { db, text, group, today, office } = viewer;
  const asked = group === undefined ? await lastExplanationAsked(db, id) : null;
  if (asked === null || asked.explainBy === null) return [];
  const people = new Set(asked.recipients.filter(({ taskId }) => taskId === id).map(({ personId }) => personId));
  const sent = asked.replies.findLast(
    ({ kind, personId, correctedBy }) => kind === 'explanation' && correctedBy === null && people.has(personId),
  );
  if (sent !== undefined) {
    const date = dateWords(viewer, localDateAt(sent.at, office.calendar.zone));
    return [text('card-explained', { name: sent.person.name, date, words: shortTitle(sent.text, LONGEST) })];
  }
  if (!unexplained(asked).some((task) => task.id === id)) return [];
  const late = asked.explainBy < today;
  return [
    text(late ? 'card-explain-late' : 'card-explain', {
      date: dateWords(viewer, asked.explainBy),
      name: asked.person.name,
    }),
  ];
}
