/** The most that a bot may fetch again from Telegram (Bot API, getFile), in megabytes; held to on every channel. */
export const MOST_MEGABYTES = 20;

/** Files with which work is proved: pictures, documents as offices exchange them, archives of them. By the end of the name. */
const KINDS: ReadonlySet<string> = new Set(
  'jpg jpeg png heic webp gif pdf doc docx odt rtf txt xls xlsx ods csv ppt pptx odp zip rar 7z mp4 mov'.split(' '),
);

export interface FileToJudge {
  readonly name: string;
  /** In bytes; 0: not known. */
  readonly size: number;
}

/** Why a file is not taken as evidence; null: it is. */
export function evidenceFault({ name, size }: FileToJudge): 'too_large' | 'kind' | null {
  if (size > MOST_MEGABYTES * 1024 * 1024) return 'too_large';
  const ending = /\.([^.\s]+)$/.exec(name.toLowerCase())?.[1];
  return ending !== undefined && KINDS.has(ending) ? null : 'kind';
}
