import { type RuleName, ruleKinds } from '../../domain/rule-book.ts';

/** What was said of a rule of reminders; nothing but the name: how is it? */
export interface RuleSaid {
  /** Left out: all of them. */
  readonly name?: RuleName;
  readonly wish?: RuleWish;
  /** Something was said with it that could not be made out. */
  readonly unclear?: true;
}

export type RuleWish =
  | { readonly to: 'off' | 'on' | 'default' }
  /** So many working days before. */
  | { readonly to: 'days'; readonly days: readonly number[] }
  /** The first time, then every, and weekly from so many working days on; what was not said stays. */
  | { readonly to: 'beats'; readonly first?: number; readonly every?: number; readonly weeklyFrom?: number }
  | { readonly to: 'after'; readonly days: number };

const N = '(\\d{1,3})';
const DAY = '(?: ngay)?(?: lam viec)?';

/** The names by which people call the rules, in folded text. The longer come first: "quá hạn báo lãnh đạo" is of the leader. */
const NAMES: readonly (readonly [RuleName, RegExp])[] = [
  [
    'toLeader',
    /(?:bao|len|chuyen|gui)(?: \w+){0,4} (?:lanh dao (?:tinh|phu trach|ubnd|cap tren)|chu tich|lanh dao(?! don vi| phong| so))/,
  ],
  ['toCoordinator', /(?:bao|len|chuyen|gui)(?: \w+){0,3} (?:co quan thuong truc|thuong truc|to cong tac|dieu phoi)/],
  ['toHead', /(?:bao|len|chuyen|gui)(?: \w+){0,3} (?:thu truong|lanh dao (?:don vi|phong|so)|truong (?:don vi|phong))/],
  ['beforePeriodEnd', /(?:het|cuoi|ket thuc) ky/],
  ['returned', /(?:bi )?tra lai/],
  ['untaken', /chua (?:bao |bam )?(?:da )?nhan(?: viec)?/],
  ['silent', /(?:lau )?(?:chua|khong)(?: thay| co)? bao cao|im lang/],
  ['offPace', /chi tieu|cham nhip/],
  ['awaited', /cho (?:duyet|quyet dinh|xac nhan|xu ly|cho y kien|y kien)/],
  ['behind', /cham tien do|cham/],
  ['beforeDue', /truoc(?: khi)?(?: den)? han|sap (?:den )?han|den han/],
  ['overdue', /qua han/],
];

/** The rule that is named in this folded text; undefined: none. */
export function ruleNamed(said: string): RuleName | undefined {
  return NAMES.find(([, words]) => words.test(said))?.[0];
}

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  ...{ hai: '2', ba: '3', bon: '4', bay: '7', tam: '8', chin: '9', muoi: '10' },
};

const OFF = /(?:^| )(?:tat|thoi|ngung|dung|khong|bo)(?: (?:nhac|bao|quy tac))/;
const ON = /(?:^| )(?:bat|mo)(?: lai)?(?: |$)/;
const DEFAULT = /mac dinh|nhu ban dau|nhu cu|khoi phuc|dat lai/;

/** What is wanted of that rule, by folded text; undefined: nothing, or not to be made out. */
export function ruleWish(folded: string, name: RuleName): RuleWish | undefined {
  if (DEFAULT.test(folded)) return { to: 'default' };
  if (ON.test(folded)) return { to: 'on' };
  if (OFF.test(folded)) return { to: 'off' };
  const kind = ruleKinds[name];
  // Folded, "sáu" is "sau" and "năm" is a year: those are not read in words.
  const said = folded.replace(/\b(hai|ba|bon|bay|tam|chin|muoi)(?= ngay)/g, (word) => NUMBER_WORDS[word] ?? word);
  const numbers = [...said.matchAll(/(?<![\w/])(\d{1,3})(?![\w/%])/g)].map(([, number]) => Number(number));
  if (kind === 'before') return daysWish(said, numbers);
  if (kind === 'level') return numbers.length === 1 ? { to: 'after', days: numbers[0] ?? 0 } : undefined;
  return beatsWish(said, numbers);
}

function daysWish(said: string, numbers: readonly number[]): RuleWish | undefined {
  const onTheDay = /dung (?:ngay|han)|ngay (?:den )?han|hom den han/.test(said) ? [0] : [];
  const days = [...new Set([...numbers, ...onTheDay])].sort((a, b) => b - a);
  return days.length === 0 ? undefined : { to: 'days', days };
}

const EVERY_DAY = /(?:moi|hang|hang) ngay|ngay nao cung/;
const EVERY_WEEK = /(?:moi|hang) tuan(?! sau)|tuan (?:mot|1) lan/;
const EVERY_OTHER = /cach (?:mot |1 )?ngay|(?:hai|2) ngay (?:mot|1) lan/;
const EVERY = new RegExp(`(?:moi|cu|cach)(?: cu)? ${N}${DAY}|${N}${DAY} (?:mot|1) lan`);
const FIRST = new RegExp(`(?:lan dau|bat dau)(?: nhac)?(?: tu| sau| vao)?(?: ngay)?(?: thu)? ${N}|sau ${N} ngay`);
const WEEKLY = new RegExp(`(?:tu|sau)(?: ngay)?(?: thu)? ${N}${DAY}(?: tro di)?(?: thi)?(?: nhac)? (?:moi|hang) tuan`);

function beatsWish(said: string, numbers: readonly number[]): RuleWish | undefined {
  const weekly = WEEKLY.exec(said);
  const rest = weekly === null ? said : said.replace(weekly[0], ' ');
  const first = FIRST.exec(rest);
  const others = first === null ? rest : rest.replace(first[0], ' ');
  const found = EVERY.exec(others);
  const every = EVERY_OTHER.test(others)
    ? 2
    : found !== null
      ? Number(found[1] ?? found[2])
      : EVERY_DAY.test(others)
        ? 1
        : undefined;
  const wholeWeeks = weekly === null && EVERY_WEEK.test(others);
  const wish = {
    ...(first !== null && { first: Number(first[1] ?? first[2]) }),
    ...(every !== undefined && { every }),
    ...(weekly !== null && { weeklyFrom: Number(weekly[1]) }),
    ...(wholeWeeks && { every: 5, weeklyFrom: 1 }),
  };
  const used = Object.keys(wish).length;
  // A number of which nobody knows what it means is asked about, not passed over.
  return used === 0 || (numbers.length > 3 && used < 3) ? undefined : { to: 'beats', ...wish };
}
