import { textKey } from '../../domain/text-key.ts';
import { localTimeAt } from '../../domain/time-zone.ts';
import { writeAct } from '../acts.ts';
import type { Doubt } from '../doubt-quantity.ts';
import type { Asked, Seen, Viewer, Wrong } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { isHalting } from '../understand/request-halt.ts';
import { type Choice, paragraph, type View } from '../view.ts';

/** The one short question that a reading leaves open, with a right example; what was typed is kept. */
export function ask(viewer: Viewer, reading: Reading): Asked {
  const code = reading.tasks?.[0] ?? 'NV12';
  const said = (reading.intent === 'report_obstacle' ? obstacleSoFar(viewer, reading) : null) ?? sayAgain(reading);
  const view: View = {
    blocks: [
      paragraph(
        viewer.text(questionId(reading), {
          code,
          name: reading.person ?? (reading.people ?? []).join(', '),
          ...figures(reading),
        }),
      ),
    ],
    ...candidateChoices(reading),
    ...laterChoices(viewer, reading),
    ...(reading.tasks?.[0] === undefined ? {} : { about: reading.tasks[0] }),
  };
  return said === null ? { view } : { view, pending: { step: 'complete', command: said } };
}

/** Something doubtful, with the readings that "yes" writes as they are. */
export interface Doubted {
  readonly doubt: Doubt;
  readonly readings: readonly Reading[];
  readonly seen: Seen;
}

/** Asks "is that so?" before anything that looks wrong is written; one "yes" writes all that is asked here, as it was said. */
export function askSure(viewer: Viewer, doubted: readonly Doubted[], wrong: readonly Wrong[], nonce: string): Asked {
  const choices: Choice[] = [
    { label: viewer.text('button-yes'), act: writeAct({ do: 'sure', nonce }), tone: 'primary' },
    { label: viewer.text('button-no'), act: writeAct({ do: 'never_mind' }) },
  ];
  const questions = doubted.map(({ doubt }) => viewer.text(`sure-${doubt.id}`, doubt.args));
  const readings = doubted.flatMap((one) => one.readings);
  const about = doubted.length === 1 ? readings[0]?.tasks?.[0] : undefined;
  return {
    view: {
      blocks: [paragraph(questions.join('\n'))],
      choices: [choices],
      ...(about === undefined ? {} : { about }),
    },
    pending: {
      step: 'sure',
      nonce,
      readings,
      seen: doubted.map(({ seen }) => seen),
      ...(wrong.length > 0 && { wrong }),
    },
  };
}

/** None of those offered is called what was said. */
function isNobodys({ person = '', candidates = [] }: Reading): boolean {
  const said = textKey(person);
  return candidates.length > 0 && !candidates.some(({ name }) => textKey(name).includes(said));
}

/** A day is asked for in other words when it is for a reminder or for being away. */
function questionId(reading: Reading): string {
  const { intent, kind, ask: question = 'which_intent' } = reading;
  if (isHalting(reading) && (question === 'which_intent' || question === 'which_date')) return `ask-${question}-halt`;
  if (question === 'which_text' && intent === 'search') return 'ask-search';
  if (intent === 'report_obstacle' && question === 'which_unit') return 'ask-which_unit-obstacle';
  if (question === 'which_person' && isNobodys(reading)) return 'ask-which_person-nearest';
  if (question !== 'which_date') return `ask-${question}`;
  if (intent === 'report_obstacle') return 'ask-which_date-obstacle';
  if (intent === 'snooze') return kind === 'mute' ? 'ask-which_date-silence' : 'ask-which_date-snooze';
  return intent === 'leave' ? 'ask-which_date-leave' : 'ask-which_date';
}

function figures({ percent, done, total }: Reading) {
  return { percent: percent ?? 0, done: done ?? 0, total: total ?? 0 };
}

/** What was told of an obstacle, to be completed by the part that was missing or wrong; a wrong day at its end makes room for the right one. */
function obstacleSoFar({ text }: Viewer, { tasks, note = '', ask: question }: Reading): string | null {
  const code = tasks?.[0];
  if (code === undefined || note === '') return null;
  const said = note.replace(/\s*\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$/, '');
  if (question === 'which_unit') return `/vuongmac ${code} ${text('ask-goes-on-unit', { note })}`;
  if (question !== 'bad_date' && question !== 'which_date') return null;
  return `/vuongmac ${code} ${said === note ? text('ask-goes-on-date', { note }) : said}`;
}

/** The command that the next text completes, when the missing part is all that is needed. */
function sayAgain({ intent, tasks, kind, ask: question, part, partUnit }: Reading): string | null {
  const code = tasks?.[0];
  if (part === 'support' && code !== undefined && question !== 'which_task')
    return ['/phoihop', code, ...(partUnit === undefined ? [] : [partUnit])].join(' ');
  if (question === 'which_date' && intent === 'snooze')
    return [kind === 'mute' ? 'dung nhac toi' : 'nhac lai', ...(code === undefined ? [] : [code])].join(' ');
  if (question === 'which_date' && intent === 'leave') return 'toi nghi';
  if (code === undefined) return null;
  const verb = {
    report_progress: '/capnhat',
    correct: '/capnhat',
    report_obstacle: '/vuongmac',
    request_extension: '/giahan',
  };
  if (question === 'which_task' || !(intent in verb)) return null;
  return `${verb[intent as keyof typeof verb]} ${code}`;
}

/** When to be reminded again, in one tap; "this afternoon" only while it is still to come. */
function laterChoices(
  { text, at, office }: Viewer,
  { intent, kind, ask: question, tasks }: Reading,
): { choices?: Choice[][] } {
  if (intent !== 'snooze' || kind === 'mute' || question !== 'which_date') return {};
  const afternoon = localTimeAt(at, office.calendar.zone) < AFTERNOON ? (['afternoon'] as const) : [];
  const what = ['nhac lai', ...(tasks ?? [])].join(' ');
  const choices = [...afternoon, 'tomorrow' as const, 'monday' as const].map((when) => ({
    label: text(`button-later-${when}`),
    act: writeAct({ do: 'say', text: `${what} ${LATER[when]}` }),
  }));
  return { choices: [choices] };
}

/** As the grammar knows them. */
const LATER = { afternoon: 'chieu nay', tomorrow: 'sang mai', monday: 'thu hai' } as const;
/** "Chiều nay" is 14:00. */
const AFTERNOON = '13:30';

/** Pressing one puts the same question again, of that one. Compared units are too many for a button. */
export function candidateChoices({ candidates = [], ask: question, units }: Reading): { choices?: Choice[][] } {
  if (candidates.length === 0 || units !== undefined) return {};
  const what = question === 'which_person' || question === 'which_focal' ? 'person' : 'unit';
  const known = candidates.filter(({ id }) => /^\d+$/.test(id));
  return {
    choices: known.map(({ id, name }) => [{ label: name, act: writeAct({ do: 'pick', what, id: Number(id) }) }]),
  };
}
