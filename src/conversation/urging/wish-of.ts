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

/** What is said to the bot and to nobody else: "giúp anh", "ngay nhé". */
const ASIDE =
  /^(?:(?:giúp|giup|hộ|ho|cho|với|voi)\s+(?:anh|chị|chi|tôi|toi|mình|minh|em|cô|chú)|ngay|gấp|gap|đi|di|nhé|nhe|ạ|nha|luôn|luon)(?=$|[\s,.!])[\s,.!]*/iu;
const AFTER = /[\s,.!]+(?:nhé|nhe|ạ|nha|giúp (?:anh|chị|tôi|em)|cho (?:anh|chị|tôi))[\s.!]*$/iu;

/** The own sentence, as it is sent: without what was meant for the bot, and begun like a sentence. Empty: there is none. */
export function sentenceOf(note: string): string {
  let words = note.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== words; ) {
    before = words;
    words = words
      .replace(/^[:,;.\-–\s]+/u, '')
      .replace(ASIDE, '')
      .replace(AFTER, '');
  }
  return words.length < 2 ? '' : words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
