import type { UrgingList, UrgingSort, UrgingWish } from '../../actions/urging/wish.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { spanOf } from '../../domain/spans.ts';
import type { Reading } from '../understand/reading.ts';

const SORTS: ReadonlySet<string> = new Set<UrgingSort>(['overdue', 'due_soon', 'behind', 'silent', 'open']);

/** What a reading of "đôn đốc …" or "yêu cầu giải trình …" wants; null: it names nothing. */
export function wishOf(reading: Reading, today: LocalDate): UrgingWish | null {
  const { tasks = [], unitIds = [], personId, programmeId, groupId, kind, note, date, period } = reading;
  const explains = kind === 'explain';
  const sort = reading.filter ?? kind;
  const narrowed = unitIds.length > 0 || personId !== undefined || programmeId !== undefined || groupId !== undefined;
  const span = period === undefined ? null : spanOf(period, today);
  const isSort = sort !== undefined && SORTS.has(sort);
  if (tasks.length === 0 && !narrowed && !isSort && span === null) return null;
  const list: UrgingList = {
    is: sortOf(isSort ? (sort as UrgingSort) : null, span !== null),
    unitIds: unitIds.map(Number),
    ...(personId !== undefined && { personId: Number(personId) }),
    ...(programmeId !== undefined && { programmeId: Number(programmeId) }),
    ...(groupId !== undefined && { groupId: Number(groupId) }),
    ...(span !== null && { from: span.from, to: span.to }),
  };
  return {
    codes: tasks.length === 0 ? null : [...new Set(tasks)],
    list,
    explains,
    explainBy: explains ? (date ?? null) : null,
    text: sentenceOf(note ?? ''),
  };
}

/** "Đến hạn tháng này" is whatever is due in it, not only what is due within days. */
function sortOf(said: UrgingSort | null, hasSpan: boolean): UrgingSort {
  if (hasSpan && (said === null || said === 'due_soon')) return 'open';
  return said ?? 'pressing';
}

/** What is said to the bot and to nobody else: "giúp anh", "cái,", "nhé". */
const ASIDE =
  /^(?:(?:giúp|giup|hộ|ho|cho|với|voi)\s+(?:anh|chị|chi|tôi|toi|mình|minh|em|cô|chú)|(?:cái|cai|nhé|nhe|ạ|nha)(?=[,.!]))(?=$|[\s,.!])[\s,.!]*/iu;
const AFTER = /[\s,.!]+(?:nhé|nhe|ạ|nha|giúp (?:anh|chị|tôi|em)|cho (?:anh|chị|tôi))[\s.!]*$/iu;
/** With nothing beside it, it is how it was asked for. */
const HURRY = /^(?:(?:ngay|gấp|gap|đi|di|luôn|luon|cái|cai|nhé|nhe|ạ|nha|với|voi|sớm|som)[\s,.!]*)+$/iu;

/** The own sentence of an order in one line: without what was meant for the bot. Empty: there is none. */
function sentenceOf(note: string): string {
  let words = asSentence(note);
  for (let before = ''; before !== words; ) {
    before = words;
    words = words
      .replace(/^[:,;.\-–\s]+/u, '')
      .replace(ASIDE, '')
      .replace(AFTER, '');
  }
  return words.length < 2 || HURRY.test(words) ? '' : asSentence(words);
}

/** Words as they are sent: as they were typed, begun like a sentence. */
export function asSentence(typed: string): string {
  const words = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
