import { contentOf } from './file-content.ts';
import { endingOf, shownName } from './file-name.ts';

/** The most that a bot may fetch again from Telegram (Bot API, getFile), in megabytes; held to on every channel. */
export const MOST_MEGABYTES = 20;
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
/** So many files are taken with one message; an album of Telegram holds as many. */
export const MOST_FILES = 10;

/** Files with which work is proved: pictures, documents as offices exchange them, archives of them. By the end of the name. */
export const KINDS: readonly string[] =
  'jpg jpeg png heic webp gif pdf doc docx odt rtf txt xls xlsx ods csv ppt pptx odp zip rar 7z mp4 mov'.split(' ');

export interface FileToJudge {
  readonly name: string;
  /** In bytes; 0: not known. */
  readonly size: number;
}

/** `empty`: no bytes at all. `disguised`: it is not what its name says. */
export type EvidenceFault = 'too_large' | 'kind' | 'empty' | 'disguised';

/** Why a file is not taken as evidence, by what its sender says of it; null: it is. */
export function evidenceFault({ name, size }: FileToJudge): 'too_large' | 'kind' | null {
  if (size > MOST_BYTES) return 'too_large';
  const ending = endingOf(name);
  return ending !== null && KINDS.includes(ending) ? null : 'kind';
}

export type Judged =
  | { readonly ok: true; readonly name: string; readonly type: string }
  | { readonly ok: false; readonly name: string; readonly fault: EvidenceFault };

/** A file that lies before us, by its first bytes (`head`) as well; `name`: as it is shown from now on. */
export function judgeFile({ name: given, size }: FileToJudge, head: Uint8Array): Judged {
  const shown = shownName(given);
  const content = contentOf(head);
  // What a camera or the clipboard hands over may have no ending.
  const name = endingOf(shown) === null && content !== null ? `${shown}.${content.endings[0]}` : shown;
  const fault = size === 0 ? 'empty' : evidenceFault({ name, size });
  if (fault !== null) return { ok: false, name, fault };
  if (content === null || !content.endings.includes(endingOf(name) ?? ''))
    return { ok: false, name, fault: 'disguised' };
  return { ok: true, name, type: content.type };
}
