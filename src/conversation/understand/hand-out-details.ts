import type { Name } from './names.ts';
import { type Part, partOf, peopleIn, unitsIn, wordsIn } from './part.ts';
import type { Context, Reading } from './reading.ts';
import { personFields } from './resolve.ts';
import { oneOfAt } from './token-match.ts';

/** Who works with the focal officer. */
export const TEAM_WORDS = [
  ...['can bo cung lam', 'nguoi cung lam', 'cung lam', 'lam cung', 'cung thuc hien', 'cung tham gia'],
] as const;

/** What each part of a sentence that hands out work is about, by the words it begins with. */
const SECTIONS = {
  product: ['san pham', 'sp', 'ket qua can co', 'ket qua'],
  due: ['thoi han', 'han chot', 'han', 'truoc ngay', 'truoc', 'xong truoc', 'hoan thanh truoc', 'hoan thanh'],
  officer: ['dau moi', 'can bo dau moi', 'nguoi phu trach', 'phu trach', 'nguoi lam', 'can bo'],
  team: TEAM_WORDS,
  support: ['phoi hop voi', 'phoi hop', 'don vi phoi hop', 'co quan phoi hop'],
  weight: ['trong so', 'ty trong', 'ti trong'],
  cadence: ['thuong xuyen', 'hang tuan', 'hang thang', 'hang quy', 'moi tuan', 'moi thang', 'moi quy'],
} as const;
type Section = keyof typeof SECTIONS;

/** The product, the supporting units and the rhythm that a sentence names: "…, sản phẩm 5 kiosk, phối hợp Sở Tài chính". */
export function handOutDetails(sentence: Part): Pick<Reading, 'product' | 'supportIds' | 'cadence' | 'weight'> {
  const sections = sectionsIn(sentence);
  const product = sections.find(({ name }) => name === 'product');
  const support = sections.find(({ name }) => name === 'support');
  const supportIds =
    support === undefined
      ? []
      : unitsIn(partOf(sentence.scene, support.from, support.to), false).flatMap(({ entries }) =>
          entries.length === 1 && entries[0]?.id != null ? [entries[0].id] : [],
        );
  const words =
    product === undefined ? '' : wordsIn(sentence.scene, product.from, product.to).replace(/^(là|:)\s*/iu, '');
  const cadence = cadenceIn(sentence);
  const weight = weightIn(
    sentence,
    sections.find(({ name }) => name === 'weight'),
  );
  return {
    ...(words !== '' && { product: words }),
    ...(supportIds.length > 0 && { supportIds }),
    ...(cadence !== undefined && { cadence }),
    ...(weight !== undefined && { weight }),
  };
}

/** "trọng số 40", "tỷ trọng 30%": the number alone counts. */
function weightIn({ figures }: Part, said: Said | undefined): number | undefined {
  const figure = said === undefined ? undefined : figures.find(({ from }) => from >= said.from && from < said.to)?.what;
  return figure?.kind === 'percent' || (figure?.kind === 'amount' && figure.unclear !== true)
    ? figure.value
    : undefined;
}

/** The people named as working with the focal officer. */
export function teamIn(sentence: Part): readonly Name[] {
  const team = sectionsIn(sentence).find(({ name }) => name === 'team');
  return team === undefined ? [] : peopleIn(partOf(sentence.scene, team.from, team.to));
}

/** Those of them who are certain; the others are asked for when the whole is shown. */
export function colleagues(names: readonly Name[], context: Context): Pick<Reading, 'people' | 'personIds'> {
  if (names.length === 0) return {};
  const each = names.map((name) => personFields(name, context));
  return {
    people: each.map(({ person }) => person ?? ''),
    personIds: each.map(({ personId }) => personId ?? ''),
  };
}

/** Where the supporting units are named, so that they are not taken for those that lead. */
export function supportFrom(sentence: Part): number {
  return sectionsIn(sentence).find(({ name }) => name === 'support')?.from ?? sentence.to;
}

interface Said {
  readonly name: Section;
  /** After the words that name it. */
  readonly from: number;
  readonly to: number;
}

/** The sections at the beginning or after a mark, each up to the next. */
function sectionsIn({ scene, from, to }: Part): Said[] {
  const starts: { name: Section; at: number; from: number }[] = [];
  for (let i = from; i < to; i++) {
    if (i > from && scene.tokens[i - 1]?.kind !== 'mark' && scene.tokens[i - 1]?.kind !== 'break') continue;
    for (const name of Object.keys(SECTIONS) as Section[]) {
      const after = oneOfAt(scene.tokens, i, SECTIONS[name]);
      if (after === null) continue;
      starts.push({ name, at: i, from: scene.tokens[after]?.text === ':' ? after + 1 : after });
      break;
    }
  }
  return starts.map(({ name, from: begin }, i) => ({ name, from: begin, to: (starts[i + 1]?.at ?? to + 1) - 1 }));
}

function cadenceIn({ scene, from, to }: Part): Reading['cadence'] {
  for (let i = from; i < to; i++) {
    if (oneOfAt(scene.tokens, i, ['hang tuan', 'moi tuan']) !== null) return 'weekly';
    if (oneOfAt(scene.tokens, i, ['hang quy', 'moi quy']) !== null) return 'quarterly';
    if (oneOfAt(scene.tokens, i, ['hang thang', 'moi thang', 'thuong xuyen']) !== null) return 'monthly';
  }
  return undefined;
}
