import type { Cue } from './cues.ts';
import type { CueName } from './grammar/grammar.ts';
import type { Kind } from './kind.ts';
import { isAsked, isAskedBeside } from './mood.ts';
import { cueIn, hasCue, type Part, partOf, unitsIn, unknownWords, wordsIn } from './part.ts';
import { ownUnit } from './question.ts';
import type { Context, Intent, Reading } from './reading.ts';
import { aboutOf } from './reports.ts';
import type { Read } from './request.ts';
import { silentOrAll, wordsToSend } from './request-urge.ts';
import { type Draft, scopeFields } from './resolve.ts';

/** Decisions and requests about tasks: cue, intent, kind. The more exact ones come first. */
const VERBS: readonly (readonly [CueName, Intent, Kind | undefined])[] = [
  ['unfollow', 'follow', 'stop'],
  ['follow', 'follow', undefined],
  ['not_mine', 'return', 'not_mine'],
  ['refuse_extension', 'return', 'refuse_extension'],
  ['confirm_extension', 'confirm', 'extension'],
  ['return', 'return', undefined],
  ['confirm', 'confirm', undefined],
  ['explain', 'urge', 'explain'],
  ['urge', 'urge', undefined],
];

export const decide: Read = (sentence, context) => {
  const withheld = withheldExtension(sentence);
  if (withheld !== null)
    return decision(sentence, context, { cue: withheld, intent: 'return', kind: 'refuse_extension' });
  const last = returnedLast(sentence, context);
  if (last !== null) return last;
  for (const [name, intent, kind] of VERBS) {
    const cue = decisive(sentence, name);
    if (cue !== null) return decision(sentence, context, { cue, intent, kind });
  }
  return null;
};

/** "không cho NV12 lùi hạn": the task stands between. */
function withheldExtension(sentence: Part): Cue | null {
  const denial = sentence.mood.find((cue) => cue.name === 'negation');
  const asked = cueIn(sentence, 'extension');
  if (denial === undefined || asked === undefined || sentence.scene.tokens[denial.to]?.key !== 'cho') return null;
  const { scene, from } = sentence;
  const words = unknownWords(scene, from, denial.from) + unknownWords(scene, denial.to, asked.from);
  const others = words + unitsIn(sentence, false).length;
  return others > 0 || sentence.codes.length === 0 || isAsked(sentence) ? null : asked;
}

/** "NV11 thiếu hồ sơ nghiệm thu, trả lại": the reason first, the word that decides last, after a comma. */
function returnedLast(sentence: Part, context: Context): Reading | null {
  const { scene, codes } = sentence;
  const cue = sentence.content.findLast((found) => found.name === 'return');
  const [code] = codes;
  if (cue === undefined || code === undefined || codes.length > 1 || isAsked(sentence)) return null;
  const bare = unknownWords(scene, cue.to, sentence.to) === 0 && scene.tokens[cue.from - 1]?.text === ',';
  const note = wordsIn(scene, code.to, cue.from);
  const denied = sentence.mood.some((mood) => mood.name === 'future' || mood.name === 'condition');
  if (!bare || denied || note === '' || code.from > cue.from) return null;
  const kind = hasCue(sentence, 'not_mine') ? { kind: 'not_mine' as const } : {};
  return { intent: 'return', ...aboutOf(code.what.codes, context), ...kind, note };
}

/** A phrase that is itself a refusal ("không đồng ý") is not denied by its own first word. */
function decisive(sentence: Part, name: CueName): Cue | null {
  const cue = sentence.content.find((found) => found.name === name);
  if (cue === undefined || unknownWords(sentence.scene, sentence.from, cue.from) > 0) return null;
  const before = partOf(sentence.scene, sentence.from, cue.from);
  const blocked = hasCue(
    before,
    'negation',
    'future',
    'condition',
    'asks',
    'done',
    'obstacle',
    'extension',
    'pending',
    'listing',
  );
  const passive = ['da', 'duoc', 'dc', 'bi', 'cho', 'trinh', 'dang'].includes(
    sentence.scene.tokens[cue.from - 1]?.key ?? '',
  );
  if (blocked || passive || isAskedBeside(name === 'urge' ? withoutSome(sentence) : sentence, cue)) return null;
  if ((name === 'urge' || name === 'follow') && reportsFirst(sentence, cue)) return null;
  if (name === 'return' && sentence.figures.some(({ what, from }) => what.kind === 'percent' && from === cue.to))
    return null;
  const needsUnit = name !== 'urge' && name !== 'explain';
  return needsUnit && unitsIn(before, false).length > 0 ? null : cue;
}

/** "Đôn đốc mấy việc quá hạn của Sở Y tế": "mấy" is some of a list there, and asks nothing. */
function withoutSome(sentence: Part): Part {
  if (!hasCue(sentence, 'overdue', 'due_soon', 'behind', 'silent')) return sentence;
  const some = (at: number) => sentence.scene.tokens[at]?.key === 'may';
  return { ...sentence, mood: sentence.mood.filter(({ name, from }) => name !== 'asks' || !some(from)) };
}

/** "NV12 nhắc nhở các xã, đạt 60%": what was done for the task, not what the bot is to do. */
function reportsFirst(sentence: Part, cue: Cue): boolean {
  const named = sentence.codes.some((code) => code.to <= cue.from);
  return named && sentence.figures.some(({ what }) => what.kind === 'percent');
}

function decision(
  sentence: Part,
  context: Context,
  said: { cue: Cue; intent: Intent; kind: Kind | undefined },
): Reading {
  const codes = sentence.codes.flatMap((found) => found.what.codes);
  const scope = scopeFields(sentence, said.intent === 'urge');
  const { date, period, ...named } = scope;
  const names = said.intent === 'follow' ? orOwnUnit(sentence, named) : named;
  const target = names.unit ?? names.units ?? names.person ?? names.programme ?? names.group;
  const filter = listSaid(sentence, said.intent);
  const broad = said.intent === 'urge' || said.intent === 'follow';
  const about =
    codes.length === 0 && broad && (target !== undefined || filter !== undefined) ? {} : aboutOf(codes, context);
  const because = cueIn(partOf(sentence.scene, said.cue.to, sentence.to), 'because');
  const note =
    said.intent === 'urge'
      ? wordsToSend(sentence, said.cue, said.kind === 'explain')
      : because === undefined
        ? leftover(sentence, said.cue)
        : wordsIn(sentence.scene, because.to, sentence.to);
  const notMine = said.intent === 'return' && hasCue(sentence, 'not_mine') ? ('not_mine' as const) : undefined;
  const kind = said.kind ?? notMine ?? (said.intent === 'urge' ? filter : aboutExtension(sentence, said.intent));
  const day = said.intent === 'urge' || said.kind === 'extension' ? date : undefined;
  const figure =
    said.intent === 'confirm' &&
    sentence.figures.some((found) => found.what.kind === 'percent' && found.what.value < 100);
  const ask = figure ? ('which_intent' as const) : (names.ask ?? about.ask);
  return {
    intent: said.intent,
    ...about,
    ...names,
    ...(day !== undefined && { date: day }),
    ...(isListDue(said.intent, codes, filter) && period !== undefined && { period }),
    ...(kind !== undefined && { kind }),
    ...(said.kind === 'explain' && codes.length === 0 && filter !== undefined && { filter }),
    ...(note !== '' && { note }),
    ...(ask !== undefined && { ask }),
  };
}

/** "Theo dõi đơn vị tôi". */
function orOwnUnit(sentence: Part, named: Draft): Draft {
  const unit = sentence.scene.context.ownUnit;
  const isNamed = named.unit !== undefined || named.units !== undefined || sentence.codes.length > 0;
  return isNamed || unit === undefined || !ownUnit(sentence) ? named : { unit };
}

/** "đồng ý cho NV12 gia hạn": the decision is about the extension. */
function aboutExtension(sentence: Part, intent: Intent): Kind | undefined {
  if (!hasCue(sentence, 'extension')) return undefined;
  return intent === 'confirm' ? 'extension' : intent === 'return' ? 'refuse_extension' : undefined;
}

function leftover(sentence: Part, cue: Cue): string {
  const from = Math.max(
    cue.to,
    ...sentence.codes.map((found) => found.to),
    ...sentence.names.filter((name) => !name.weak).map((name) => name.to),
  );
  return unknownWords(sentence.scene, from, sentence.to) > 0 ? wordsIn(sentence.scene, from, sentence.to) : '';
}

function filterKind(sentence: Part): Reading['filter'] {
  for (const kind of ['overdue', 'due_soon', 'behind'] as const) if (hasCue(sentence, kind)) return kind;
  return undefined;
}

/** "Các việc đến hạn tháng này": the stretch is that of the deadlines; "báo cáo tuần này" is not. */
function isListDue(intent: Intent, codes: readonly string[], filter: Reading['filter']): boolean {
  return intent === 'urge' && codes.length === 0 && ['overdue', 'due_soon', 'behind'].includes(filter ?? '');
}

/** Which tasks of a list are urged: those that are late, or that nobody reports on; named tasks are no list. */
function listSaid(sentence: Part, intent: Intent): Reading['filter'] {
  if (intent !== 'urge' || sentence.codes.length > 0) return filterKind(sentence);
  return filterKind(sentence) ?? silentOrAll(sentence);
}
