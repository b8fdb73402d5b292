import { chooseBrief } from '../actions/set-brief.ts';
import { isBriefed } from '../domain/brief.ts';
import { textKey } from '../domain/text-key.ts';
import { writeAct } from './acts.ts';
import { said } from './screens/plain.ts';
import { answer, change, type Outcome, type Turn } from './turn.ts';
import type { Reading } from './understand/reading.ts';
import { quiet, type View } from './view.ts';

/** Whether the brief of the week is wanted, as a sentence or after the command; null: something else is. */
export function briefIn({ kind }: Reading, typed: string): boolean | null {
  if (kind === 'brief' || kind === 'brief_off') return kind === 'brief';
  const word = /^\s*\/\p{L}+(?:@\w+)?\s+(bật|bat|tắt|tat)\s+(?:tóm tắt|tom tat)/iu.exec(typed.normalize('NFC'))?.[1];
  return word === undefined ? null : textKey(word) === 'bat';
}

export function settingBrief(turn: Turn, wanted: boolean): Outcome {
  if (!isBriefed(turn.person.role)) return answer(said(turn, 'brief-not-yours'));
  return change(async (acting) => {
    await chooseBrief(acting, wanted);
    const view = said(turn, wanted ? 'brief-on' : 'brief-off', { hour: turn.person.digestAt.replace(/^0/, '') });
    return { views: [{ ...view, choices: [[button(turn, !wanted, 'button-undo')]] }] };
  });
}

/** The settings, with whether the brief comes, for those who may have it. */
export function withBrief(turn: Turn, view: View): View {
  if (!isBriefed(turn.person.role)) return view;
  const brief = turn.person.noBriefSince === null;
  return {
    blocks: [...view.blocks, quiet(turn.text(brief ? 'settings-brief-on' : 'settings-brief-off'))],
    choices: [[button(turn, !brief, brief ? 'button-brief-off' : 'button-brief-on')]],
  };
}

function button({ text }: Turn, wanted: boolean, label: 'button-undo' | 'button-brief-on' | 'button-brief-off') {
  return { label: text(label), act: writeAct({ do: 'say', text: `/caidat ${wanted ? 'bat' : 'tat'} tom tat` }) };
}
