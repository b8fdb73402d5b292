import { textKey } from '../../domain/text-key.ts';

/** What short words mean while a file is shown that may be taken over. */
export type ImportWord = 'go' | 'drop' | 'skip' | 'skip_all' | 'new' | 'head' | 'rows' | 'reset' | 'keep' | 'cancel';

const WORDS: readonly (readonly [ImportWord, RegExp])[] = [
  ['skip_all', /^bo qua (?:tat ca|het|ca|cac cau con lai|phan con lai)(?: di)?$/],
  ['skip', /^(?:bo qua|bo dong nay|khong nhap dong nay)(?: di| dong nay)?$/],
  [
    'drop',
    /^(?:thoi|bo|huy|khong|khong nhap|dung nhap|dung|bo di|huy nhap|bo tep|thoi khong nhap)(?: nua| di| nhe| a)?$/,
  ],
  [
    'go',
    /^(?:nhap|nhap luon|nhap het|nhap tat ca|nhap ke hoach|nhap danh sach|dong y|ok|oke|okie|co|duoc|dung roi|xac nhan|import|lam di)(?: di| luon| nhe| thoi| a| ngay)*$/,
  ],
  ['new', /^(?:(?:la )?don vi moi|don vi nay moi|them moi|moi|tao moi|them don vi)(?: nhe| di| a)?$/],
  ['head', /^(?:(?:giao |de )?(?:cho )?thu truong(?: nhan| don vi)?|lanh dao don vi)(?: nhe| di| a)?$/],
  ['rows', /^(?:xem )?(?:tung dong|chi tiet|cac dong|xem dong)(?: di| a)?$/],
  ['reset', /^(?:tra loi lai|hoi lai|chon lai|lam lai)(?: di| a)?$/],
  ['keep', /^(?:giu|giu lai|giu nguyen|giu het)(?: di| nhe| a)?$/],
  ['cancel', /^huy (?:nhiem vu|cac nhiem vu|viec|cac viec)(?: vang| vang mat| do| kia| khong con)?$/],
];

/** Null: it is something else, such as a name, or a question in between. */
export function importWord(typed: string): ImportWord | null {
  const key = keyOf(typed);
  return WORDS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

const ASKS_HOW =
  /^(?:(?:toi|em|minh|anh|chi|cho toi|cho em) )?(?:(?:muon|can|cach|huong dan|lam sao|lam the nao|giup|de) )*(?:nhap|nap|import|tai len|up|gui|dua len) (?:(?:tep|file|bang|excel) )?(ke hoach|danh sach can bo|danh sach nguoi dung|can bo)(?: (?:moi|nay|vao|len|tu|bang|excel|tep|file|he thong|bot|nhu|the nao|duoc|khong|o dau|sao|ra|lam|cho|a|nhe|di))*$/;

/** "Nạp kế hoạch thế nào", typed without a file: which of the two lists is meant; null: it is something else. */
export function listSpokenOf(typed: string): 'plan' | 'people' | null {
  const meant = ASKS_HOW.exec(keyOf(typed))?.[1];
  if (meant === undefined) return null;
  return meant === 'ke hoach' ? 'plan' : 'people';
}

/** Whether short words name what they are about. */
export function speaksOfFile(typed: string): boolean {
  return /\b(?:nhap|tep|file|import|tung dong|don vi)\b/.test(keyOf(typed));
}

function keyOf(typed: string): string {
  return textKey(typed)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
