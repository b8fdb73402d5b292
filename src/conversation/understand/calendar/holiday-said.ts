import type { HolidayName } from '../../../domain/holidays.ts';

/** The holidays by the names that people give them, the longer first. */
const NAMES: readonly (readonly [RegExp, HolidayName])[] = [
  [/\btet (?:duong(?: lich)?|tay)\b|\bnam moi duong\b/u, 'new_year'],
  [/\btet doc lap\b|\bquoc khanh\b/u, 'national_day'],
  [/\bgio to\b|\bhung vuong\b|\bden hung\b/u, 'hung_kings'],
  [/\bngay van hoa\b|\bvan hoa viet nam\b/u, 'culture_day'],
  [/\bquoc te lao dong\b/u, 'labour_day'],
  [/\bgiai phong\b|\bthong nhat dat nuoc\b|\bchien thang\b/u, 'reunification'],
  [/\btet\b/u, 'tet'],
];

/** Festivals that are called Tết and are no days off. */
const NO_HOLIDAY = /\btet (?:trung thu|thieu nhi|han thuc|doan ngo)\b/u;

/** The holiday that plain words name; null: none. */
export function holidaySaid(text: string): HolidayName | null {
  if (NO_HOLIDAY.test(text)) return null;
  return NAMES.find(([name]) => name.test(text))?.[1] ?? null;
}

/** The holiday that a name means and nothing else: "Tết Nguyên đán", not "bão sau Tết". */
export function holidayNamed(text: string): HolidayName | null {
  const [name, holiday] = NAMES.find(([known]) => known.test(text)) ?? [];
  if (name === undefined || holiday === undefined || NO_HOLIDAY.test(text)) return null;
  return text.replace(name, ' ').replace(AROUND, ' ').trim() === '' ? holiday : null;
}

const AROUND =
  /\b(?:nguyen dan|am lich|co truyen|ta|le|ngay|viet nam|nam|20\d\d|hung vuong|mien|dat nuoc|dip|nghi)\b/gu;

/** Whether a name that somebody gives a day off sounds like one: "Ngày Văn hoá Việt Nam", "bão số 3", "Lễ kỷ niệm". */
export function soundsLikeHoliday(text: string): boolean {
  return holidaySaid(text) !== null || OCCASION.test(text);
}

const OCCASION =
  /^(?:(?:nhan|vi|do|dip|mung|la|nghi|,|:|\() ?)*(?:ngay (?!\d)|le (?!$)|dai le|ky niem|bao\b|mua bao|bao lu|mua lu|lut|bau cu|quoc tang|thanh lap|truyen thong|bu\b|hoan doi)/u;
