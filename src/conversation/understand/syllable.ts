/**
 * A written word taken apart, so that words compare whatever way they were typed.
 *
 * - `key`: lower case without diacritics, đ as d
 * - `marks`: one character for each letter of `key`: `^` (â ê ô), `u` (ă), `h` (ơ ư), `-` (đ), or a blank
 * - `tone`: the tone mark of the syllable, '' when none; its place is not kept, so hoà and hòa are one
 */
export interface Syllable {
  readonly key: string;
  readonly marks: string;
  readonly tone: string;
}

const MARK_OF: Readonly<Record<string, string>> = { '\u0302': '^', '\u0306': 'u', '\u031b': 'h' };
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const ASCII = /^[a-z]*$/;
const COMBINING = /\p{M}/u;

export function syllableOf(word: string): Syllable {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return { key: lower, marks: '', tone: '' };
  let key = '';
  let marks = '';
  let tone = '';
  for (const char of lower.normalize('NFD')) {
    if (TONES.includes(char)) tone = char;
    else if (COMBINING.test(char)) marks = marks.slice(0, -1) + (MARK_OF[char] ?? ' ');
    else {
      key += char === 'đ' ? 'd' : char;
      marks += (char === 'đ' ? '-' : ' ').padEnd(char.length);
    }
  }
  return { key, marks, tone };
}

/**
 * Whether the typed word may stand for the meant one: the same letters, and no diacritic that contradicts it. Missing
 * diacritics are forgiven (nhiem, nhiêm and nhiẹm for nhiệm), wrong ones are not (muộn is never muốn).
 */
export function mayMean(typed: Syllable, meant: Syllable): boolean {
  if (typed.key !== meant.key) return false;
  if (typed.tone !== '' && typed.tone !== meant.tone) return false;
  for (let i = 0; i < typed.marks.length; i++) {
    const mark = typed.marks[i];
    if (mark !== ' ' && mark !== meant.marks[i]) return false;
  }
  return true;
}

export function hasDiacritics(syllable: Syllable): boolean {
  return syllable.tone !== '' || syllable.marks.trim() !== '';
}

const ONSET = 'ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnprstvx]';
const RIME = [
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay',
  'e|ec|em|en|eng|eo|ep|et|ech|enh|eu',
  'i|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|inh|ip|it|iu',
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oc|oe|oen|oeo|oet|oi|om|on|ong|op|ot',
  'u|ua|uan|uang|uat|uay|uc|ue|uech|uenh|ui|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|uou|up|ut|uu|uy|uya|uych|uyen|uyet|uynh|uyt|uyu',
  'y|yem|yen|yet|yeu',
].join('|');
const VIETNAMESE = new RegExp(`^(?:${ONSET})?(?:${RIME})$`);

/** Whether a key could be a Vietnamese syllable; "thnah", "nhieemj" and "vuj" could not. */
export function isVietnamese(key: string): boolean {
  return key.length <= 7 && VIETNAMESE.test(key);
}

const TELEX_TONE: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const DOUBLED = /aa|ee|oo/;

/**
 * What an unconverted Telex word stands for ("nhieemj" → nhiệm, "vuj" → vụ), or `null` when it is a Vietnamese word as it
 * stands or gives none when decoded.
 */
export function decodeTelex(key: string): Syllable | null {
  if (key.length < 2 || key.length > 10 || isVietnamese(key)) return null;
  if (/^dd(c|t)?$/.test(key)) return { key: key.slice(1), marks: '-', tone: '' };
  let rest = key;
  let tone = '';
  const toneAt = lastToneKey(rest);
  if (toneAt > 0) {
    tone = TELEX_TONE[rest[toneAt] ?? ''] ?? '';
    rest = rest.slice(0, toneAt) + rest.slice(toneAt + 1);
  }
  const decoded = decodeLetters(rest);
  return isVietnamese(decoded.key) ? { ...decoded, tone } : null;
}

/** Index of the tone key: the last of s f r x j that follows a vowel. -1 when there is none. */
function lastToneKey(word: string): number {
  const firstVowel = word.search(/[aeiouy]/);
  if (firstVowel < 0) return -1;
  for (let i = word.length - 1; i > firstVowel; i--) if (TELEX_TONE[word[i] ?? ''] !== undefined) return i;
  return -1;
}

function decodeLetters(word: string): { key: string; marks: string } {
  let key = '';
  let marks = '';
  for (let i = 0; i < word.length; i++) {
    const char = word[i] ?? '';
    if (DOUBLED.test(word.slice(i, i + 2))) {
      key += char;
      marks += '^';
      i++;
    } else if (char === 'd' && word[i + 1] === 'd') {
      key += 'd';
      marks += '-';
      i++;
    } else if (char === 'w') {
      ({ key, marks } = horn(key, marks));
    } else {
      key += char;
      marks += ' ';
    }
  }
  return { key, marks };
}

/** The Telex `w`: a breve on a, a horn on o and u (on both of "uo"), and an ư of its own after a consonant. */
function horn(key: string, marks: string): { key: string; marks: string } {
  const at = Math.max(key.lastIndexOf('a'), key.lastIndexOf('o'), key.lastIndexOf('u'));
  if (at < 0) return { key: `${key}u`, marks: `${marks}h` };
  const both = key[at] === 'o' && key[at - 1] === 'u';
  const uBeforeA = key[at] === 'a' && key[at - 1] === 'u' && key[at - 2] !== 'q';
  const changed = [...marks];
  if (uBeforeA) changed[at - 1] = 'h';
  else changed[at] = key[at] === 'a' ? 'u' : 'h';
  if (both) changed[at - 1] = 'h';
  return { key, marks: changed.join('') };
}
