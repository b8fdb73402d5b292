/** The longest name that is kept, in characters. */
const LONGEST = 120;

/**
 * A file's name as it is shown: without folders, without characters that cannot be seen (some of them turn "gpj.exe" round),
 * never empty. It is for people alone: nothing on disk is called by it.
 */
export function shownName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const visible = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (visible === '') return 'file';
  const characters = [...visible];
  if (characters.length <= LONGEST) return visible;
  const ending = endingOf(visible) ?? '';
  return `${characters.slice(0, LONGEST - ending.length - 2).join('')}….${ending}`.replace(/\.$/, '');
}

/** "pdf" of "Biên bản.PDF"; null: none. */
export function endingOf(name: string): string | null {
  return /\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? null;
}
