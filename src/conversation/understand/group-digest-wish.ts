import { textKey } from '../../domain/text-key.ts';

/** What somebody wants of the digest of a group: at which local hour ("HH:mm"), never (null), or with names or without. */
export type GroupDigestWish = { readonly digestAt: string | null } | { readonly names: boolean };

const GROUP =
  '(?:cho )?(?:nhom|group)(?: chat)?(?: nay)?(?: (?:cua )?(?:don vi|phong|so|co quan)?(?: (?:toi|minh|em))?)?';
const TIDINGS = '(?:tin|tin nhac|nhac viec|ban tin)(?: nhac)?(?: viec)?';
const STOP = '(?:thoi|ngung|dung|khong|ko|bo|tat|huy)';
const HOUR = '(\\d{1,2})(?:h|:| gio)?(?: ?(\\d{2}))?(?: phut)?(?: sang| chieu)?';
const POLITE = '(?: (?:nhe|nha|nua|di|giup|a|voi|bot))*';

const AT = new RegExp(
  `^${GROUP}(?: nay)? (?:nhan|gui) ${TIDINGS}(?: (?:luc|vao|hang ngay luc|moi sang luc))? ${HOUR}${POLITE}$`,
);
const NEVER = new RegExp(
  `^(?:${GROUP} ${STOP} (?:nhan|gui) ${TIDINGS}|${STOP} (?:gui|nhan) ${TIDINGS} (?:cho|vao|trong) ${GROUP})${POLITE}$`,
);
const NAMED = new RegExp(`^(?:${GROUP}|tin (?:cua )?nhom) (?:co )?neu ten${POLITE}$`);
const UNNAMED = new RegExp(`^(?:${GROUP}|tin (?:cua )?nhom) ${STOP} neu ten${POLITE}$`);

/** "nhóm nhận tin lúc 8h", "nhóm thôi nhận tin", "nhóm nêu tên", "nhóm thôi nêu tên"; `null`: it is about something else. */
export function groupDigestWish(text: string): GroupDigestWish | null {
  if (text.includes('?')) return null;
  const said = textKey(text.replace(/^\s*\/nhom(?:@\w+)?\s+(?:nhóm|nhom)?/iu, 'nhóm '))
    .replace(/[.!,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (UNNAMED.test(said)) return { names: false };
  if (NAMED.test(said)) return { names: true };
  if (NEVER.test(said)) return { digestAt: null };
  const [, hour, minute = '00'] = AT.exec(said) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  const afternoon = /chieu/.test(said) && Number(hour) < 12 ? 12 : 0;
  return { digestAt: `${String(Number(hour) + afternoon).padStart(2, '0')}:${minute}` };
}
