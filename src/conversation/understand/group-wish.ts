import { textKey } from '../../domain/text-key.ts';
import { type Part, partOf, unitsIn } from './part.ts';
import type { Candidate, Context } from './reading.ts';
import { unitFields } from './resolve.ts';
import { sceneOf } from './scene.ts';

/** What somebody wants of the group chat itself: whose it is to be. */
export type GroupWish =
  | { readonly do: 'show' | 'unlink' }
  /** Without `unitId`: the speaker's own. */
  | { readonly do: 'link'; readonly unitId?: string }
  /** To be linked, but to which unit is not certain: a guess would show the group what is not its own. */
  | { readonly do: 'ask'; readonly candidates: readonly Candidate[] };

const COMMAND = /^\s*\/nhom(?:@\w+)?(?=\s|$)/i;
/** In the patterns a unit's name is one word. */
const UNIT = '§';
const GROUP = '(?:nhom|group)(?: chat)?(?: nay)?';
const OWN = '(?:(?:don vi|co quan|phong|so|ban) )?(?:chung )?(?:toi|minh|em|ta)';
const POLITE = '(?: (?:nhe|nha|di|giup|voi|luon|bot|oi))*';
const LINKING = '(?:lien ket|ket noi|gan)';

const phrase = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const OWN_UNIT = phrase(`(?:(?:la )?(?:cua|thuoc) )?${OWN}${POLITE}`);
const ONE_UNIT = phrase(`(?:(?:la )?(?:cua|thuoc|voi) )?${UNIT}${POLITE}`);
const DROP = phrase(`(?:bo|huy|go)(?: ${LINKING})?(?: ${GROUP})?(?: (?:voi|khoi) (?:${UNIT}|${OWN}))?${POLITE}`);
const UNLINK = phrase(
  `(?:bo|huy|go|ngung) ${LINKING}(?: ${GROUP})?(?: (?:voi|khoi) (?:${UNIT}|${OWN}|don vi))?${POLITE}`,
);
const LINK_OWN = phrase(
  `${LINKING} ${GROUP}(?: (?:voi|vao|cho) ${OWN})?${POLITE}|${GROUP}(?: la)?(?: nhom)? (?:cua|thuoc) ${OWN}${POLITE}`,
);
const LINK_ONE = phrase(
  `${LINKING} ${GROUP} (?:voi|vao|cho) ${UNIT}${POLITE}|${GROUP}(?: la)?(?: nhom)? (?:cua|thuoc) ${UNIT}${POLITE}`,
);
const LINK_TO = /^(?:lien ket|ket noi) (?:nhom|group)\b|^gan (?:nhom|group)(?: chat)? nay (?:voi|vao|cho)\b/;
const WHOSE = phrase(
  `${GROUP}(?: dang)?(?: la)?(?: nhom)? (?:cua|thuoc|lien ket voi) (?:ai|(?:don vi|so|phong|co quan) nao|(?:${UNIT}|${OWN})(?: (?:a|ha|phai khong|dung khong))?)`,
);

/** "/nhom Phòng Nghiệp vụ Y", "nhóm này của đơn vị tôi", "bỏ liên kết nhóm"; `null`: it is about something else. */
export function groupWish(text: string, context: Context): GroupWish | null {
  const command = COMMAND.exec(text);
  // "Ạ" is polite, "à" asks; without diacritics it may ask, and nothing is written.
  const said = (command === null ? text : text.slice(command[0].length)).normalize('NFC').replace(/\s*ạ[\s.!]*$/iu, '');
  const scene = sceneOf(said, context);
  const part = partOf(scene, 0, scene.tokens.length);
  const words = wordsOf(part);
  // "Bộ Công an" is a ministry.
  const drops = !/^\s*bộ/iu.test(said);
  return command === null ? spoken(part, words, drops) : commanded(part, words, drops);
}

function commanded(part: Part, words: string, drops: boolean): GroupWish {
  if (words === '') return { do: 'show' };
  if (drops && DROP.test(words)) return { do: 'unlink' };
  if (OWN_UNIT.test(words)) return { do: 'link' };
  return ONE_UNIT.test(words) ? toUnit(part) : { do: 'ask', candidates: candidatesOf(part) };
}

function spoken(part: Part, words: string, drops: boolean): GroupWish | null {
  const asks = part.scene.tokens.some(({ text }) => text === '?');
  if (WHOSE.test(words) && (asks || (!LINK_OWN.test(words) && !LINK_ONE.test(words)))) return { do: 'show' };
  if (asks) return null;
  if (drops && UNLINK.test(words)) return { do: 'unlink' };
  if (LINK_OWN.test(words)) return { do: 'link' };
  if (LINK_ONE.test(words)) return toUnit(part);
  return LINK_TO.test(words) ? { do: 'ask', candidates: candidatesOf(part) } : null;
}

function toUnit(part: Part): GroupWish {
  const [candidate, another] = candidatesOf(part);
  const [name] = unitsIn(part, true);
  const isKnown = name?.entries.length === 1 && candidate !== undefined && another === undefined;
  return isKnown ? { do: 'link', unitId: candidate.id } : { do: 'ask', candidates: candidatesOf(part) };
}

/** The units that were named, or those nearest to a name that nobody has. */
function candidatesOf(part: Part): readonly Candidate[] {
  const found = unitsIn(part, true).flatMap((name): readonly Candidate[] => {
    const { unit = '', unitIds = [], candidates } = unitFields(name, part.scene.context);
    return candidates ?? unitIds.map((id) => ({ id, name: unit }));
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** What was typed, as keys with a blank between them, every unit's name as one word; marks do not count. */
function wordsOf(part: Part): string {
  const units = unitsIn(part, true);
  return part.scene.tokens
    .flatMap(({ kind, text }, at) => {
      const unit = units.find(({ from, to }) => from <= at && at < to);
      if (unit !== undefined) return unit.from === at ? [UNIT] : [];
      // As typed: what the grammar takes for a slip ("gắn nhóm", "gán nhầm") is none here.
      return kind === 'mark' || kind === 'break' ? [] : [textKey(text)];
    })
    .join(' ');
}
