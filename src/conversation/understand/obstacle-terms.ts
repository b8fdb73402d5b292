import type { LocalDate } from '../../domain/local-date.ts';
import { textKey } from '../../domain/text-key.ts';
import type { Kind } from './kind.ts';
import type { Name } from './names.ts';
import { obstacleKind } from './obstacles.ts';
import { type Part, partOf, unitsIn } from './part.ts';
import type { Context, Reading } from './reading.ts';
import { type Draft, scopeFields, wantedDate } from './resolve.ts';
import { sceneOf } from './scene.ts';
import { syllableOf } from './syllable.ts';

/** Words by which an answer is called for; keys. */
const CALLS =
  /\b(can|de nghi|xin|mong|kien nghi|de xuat|tra loi|phan hoi|y kien|giai quyet|thao go|ho tro|huong dan)\b/;
/** Words right before the day until which: keys. */
const UNTIL = new Set(['truoc', 'toi', 'den', 'nhat', 'han', 'trong']);

/**
 * The day by which an answer is needed, where one is called for: "cần trả lời trước 15/4". A day that is not in the calendar, has gone or
 * lies too far off is asked about. Nothing: the words name no such day ("vướng từ 15/3").
 */
export function answerBy(telling: Part, context: Context): Draft {
  const until = telling.moments.filter(({ from }) => UNTIL.has(wordBefore(telling, from)));
  const last = until.at(-1);
  if (last === undefined || !CALLS.test(keysOf(telling, last.from))) return {};
  const { date, ask } = wantedDate([last], context);
  if (ask === 'bad_date') return { ask };
  if (date === undefined || ask !== undefined || date < context.today) return { ask: 'which_date' };
  return { date };
}

/** The unit that has to clear the way: the first that is certain, else the first named. */
export function ownerIn(telling: Part): Name | undefined {
  const units = unitsIn(telling, false);
  return units.find(({ entries }) => entries.length === 1) ?? units[0];
}

/** "trước ngày 15/4" */
function wordBefore({ scene: { tokens } }: Part, at: number): string {
  const key = tokens[at - 1]?.key ?? '';
  return key === 'ngay' || key === 'hom' ? (tokens[at - 2]?.key ?? '') : key;
}

function keysOf({ scene: { tokens }, from }: Part, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}

/** Words that say that it is as it was: "vẫn vướng", "còn vướng kinh phí", "báo lại vướng mắc", "chưa gỡ được". Keys. */
const STILL =
  /^((van|hien van|den nay van|nay van|con|lai|tiep tuc)( con)?( bi| dang| gap)? (vuong|ket|tac|mac|nghen)|(bao lai|mo lai|bao lai la van)( la)?( van)?( con)? (vuong|vuong mac|kho khan)|chua (het|go|thao go|giai quyet)( duoc| xong)?( vuong)?)( |$)/;

/** Whoever says more than this tells of something new. */
const MOST_WORDS = 8;

/** Whether what is told of an obstacle is that it is still there, or there again. */
export function isStillThere(note: string): boolean {
  const key = textKey(note);
  return key.split(' ').length <= MOST_WORDS && STILL.test(key);
}

/** What an obstacle is about that is spoken of ("hết vướng kinh phí"); `other`: the words do not say. */
export function kindSpokenOf(note: string): Kind {
  return obstacleKind(note.split(/[^\p{L}\p{M}]+/u).map(syllableOf));
}

/** "Sở Tài chính trước 15/4": who is to clear the way, and by when. */
export interface OwnerSaid {
  readonly unit?: Pick<Reading, 'unit' | 'unitIds' | 'candidates' | 'ask'>;
  readonly date?: LocalDate;
  /** A day was said that cannot be meant. */
  readonly badDate?: true;
}

export function ownerSaid(text: string, context: Context): OwnerSaid {
  const scene = sceneOf(text, context);
  const part = partOf(scene, 0, scene.tokens.length);
  const { unit, unitIds, candidates, ask } = scopeFields(part, true);
  const named = unit !== undefined || candidates !== undefined;
  const day = part.moments.length === 0 ? {} : wantedDate(part.moments, context);
  const isGood = day.date !== undefined && day.ask === undefined && day.date >= context.today;
  return {
    ...(named && {
      unit: {
        ...(unit !== undefined && { unit }),
        ...(unitIds !== undefined && { unitIds }),
        ...(candidates !== undefined && { candidates }),
        ...(ask === 'which_unit' && { ask }),
      },
    }),
    ...(isGood && day.date !== undefined && { date: day.date }),
    ...(part.moments.length > 0 && !isGood && { badDate: true as const }),
  };
}
