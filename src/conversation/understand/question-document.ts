import type { Found, Moment } from './day.ts';
import { type Part, partOf } from './part.ts';
import type { Read } from './question.ts';
import { document } from './question-lists.ts';
import type { Context } from './reading.ts';
import { dateOf, scopeFields } from './resolve.ts';
import { sceneOf } from './scene.ts';

const ASKING =
  'cho|xin|giup|lam|xuat|lap|in|tao|viet|soan|gui|lay|tai|dung|ket|em|toi|anh|chi|minh|can|muon|hay|vui|long|file|ban|van|mot|cai|dum|ho|e|a';
const REPORT = new RegExp(`^(?:(?:${ASKING}) )*(?:bao cao|bc)(?: |$)`);
/** What may stand beside the days without making it a report of what was done in them. */
const BESIDE = new Set(
  'ky giai doan thoi gian trong khoang tu ngay den het toi cua cho ve dang ban file bang word docx excel xlsx van tong hop ket qua nhe a voi di em anh toi dum giup'.split(
    ' ',
  ),
);

/** "Báo cáo từ 1/3 đến 15/3", "xuất báo cáo kỳ 15/2 đến 14/3 của Sở Y tế bản excel": the written report of these days. */
export const documentOfDays: Read = (sentence) => {
  const { scene, from, to, moments, codes, periods } = sentence;
  const [first, last, another] = moments;
  if (first === undefined || last === undefined || another !== undefined || codes.length + periods.length > 0)
    return null;
  const said = scene.tokens
    .slice(from, first.from)
    .map(({ key }) => key)
    .join(' ');
  if (!REPORT.test(`${said} `) || !isRange(sentence, first, last) || !isBare(sentence, first, last)) return null;
  const date = dateOf(first.what, scene.context, 'nearest');
  const until = dateOf(last.what, scene.context, 'nearest');
  if (date === null || until === null) return null;
  const keys = new Set(scene.tokens.slice(last.to, to).map(({ key }) => key));
  const isWorkbook = keys.has('excel') || keys.has('xlsx');
  const { date: _, period: __, ...place } = scopeFields(sentence, false);
  return { intent: 'report_document', ...place, date, until, ...(isWorkbook && { kind: 'xlsx' as const }) };
};

/** "/baocao tháng Sở Y tế bản excel" is "báo cáo tháng …"; alone it is the week. */
export function documentAfterCommand(rest: string, context: Context): ReturnType<Read> {
  const scene = sceneOf(`báo cáo ${rest}`, context);
  const whole = partOf(scene, 0, scene.tokens.length);
  return documentOfDays(whole) ?? document(whole);
}

/** "… đến …": the days belong together. */
function isRange({ scene }: Part, first: Found<Moment>, last: Found<Moment>): boolean {
  const between = scene.tokens.slice(first.to, last.from).map(({ key, text }) => key || text);
  return between.some((word) => ['den', 'toi', '-', '–'].includes(word));
}

function isBare({ scene, from, to, names }: Part, first: Found<Moment>, last: Found<Moment>): boolean {
  const report = scene.tokens.findIndex(({ key }, i) => i >= from && (key === 'cao' || key === 'bc'));
  const isDay = (i: number) => (i >= first.from && i < first.to) || (i >= last.from && i < last.to);
  const isName = (i: number) => names.some((name) => i >= name.from && i < name.to);
  return scene.tokens.every(({ key, kind }, i) => {
    if (i <= report || i >= to || isDay(i) || isName(i) || kind === 'mark' || kind === 'break') return true;
    return BESIDE.has(key);
  });
}
