/** Characters that are there but not seen: zero-width, joiners, soft hyphens, direction marks, stray byte-order marks. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]|\u034f/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Letters of other alphabets that keyboards give for đ. */
const ETH: Readonly<Record<string, string>> = { '\u00d0': 'Đ', '\u0189': 'Đ', '\u00f0': 'đ', '\u0256': 'đ' };

/**
 * The text as it may be shown back: NFC, without unseen characters, full width made narrow, every blank a space, every
 * line end `\n`. Nothing that a person can see is changed otherwise. Idempotent.
 */
export function normalise(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(LINE_ENDS, '\n')
    .replace(BLANKS, ' ')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\u00d0\u00f0\u0189\u0256]/g, (eth) => ETH[eth] ?? eth)
    .normalize('NFC');
}

/** A piece of normalised text as a note: blanks collapsed, and the marks and conjunctions at its ends dropped. */
export function asNote(piece: string): string {
  return piece
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.\-–—+*•>→/)\]]+/, '')
    .replace(/[\s,;:\-–—(/[]+$/, '')
    .replace(/\.+$/, '')
    .trim();
}
