import { textKey } from '../../domain/text-key.ts';
import { partOf, unitsIn } from './part.ts';
import type { Context } from './reading.ts';
import { type Draft, unitFields } from './resolve.ts';
import { sceneOf } from './scene.ts';

/** What somebody wants of the group chat itself: whose it is to be. Without `unit`: the speaker's own. */
export type GroupWish = { readonly do: 'show' | 'unlink' } | ({ readonly do: 'link' } & Draft);

const COMMAND = /^\s*\/nhom(?:@\w+)?(?=\s|$)/i;
const UNLINK = /^(?:bo|huy|go|ngung|dung)(?: lien ket| gan| ket noi)\b/;
const LINK =
  /^(?:lien ket|gan|ket noi) (?:nhom|group)\b|^(?:nhom|group)(?: chat)?(?: nay)?(?: la nhom)?(?: la)? (?:cua|thuoc)\b/;
const SHOW =
  /^(?:nhom|group)(?: chat)?(?: nay)?(?: dang)? (?:cua|thuoc|lien ket voi) (?:ai|don vi nao|so nao|phong nao|co quan nao)\b/;

/** "/nhom Phòng Nghiệp vụ Y", "nhóm này của đơn vị tôi", "bỏ liên kết nhóm"; `null`: it is about something else. */
export function groupWish(text: string, context: Context): GroupWish | null {
  const command = COMMAND.exec(text);
  const said = command === null ? text : text.slice(command[0].length);
  const key = textKey(said);
  if (UNLINK.test(key) || (command !== null && /^(?:bo|huy|go)\b/.test(key))) return { do: 'unlink' };
  if (command === null ? SHOW.test(key) : key === '') return { do: 'show' };
  if (command === null && !LINK.test(key)) return null;
  const scene = sceneOf(said, context);
  const [unit] = unitsIn(partOf(scene, 0, scene.tokens.length), true);
  return { do: 'link', ...(unit !== undefined && unitFields(unit, context)) };
}
