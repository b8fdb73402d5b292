import { contradicts } from './progress.ts';
import type { Draft } from './resolve.ts';

/** What one clause says. `aside`: only words about work under way, which go with the report beside them. */
export type Item = Draft & {
  readonly aside?: true;
  /** Words of work that stands still: they go with the obstacle beside them. */
  readonly stalled?: true;
  /** The words of what is only planned or hoped for. */
  readonly plan?: string;
};

/** Words alone go to the report beside them, and figures said in two clauses are one report. */
export function merged(items: readonly Item[]): Draft[] {
  const reported = items.some(isReport);
  const out: Item[] = [];
  let loose = '';
  for (const said of items) {
    const item: Item = reported && said.plan !== undefined ? { note: said.plan } : said;
    const last = out.at(-1);
    if (item.intent === undefined) {
      if (last !== undefined && last.intent !== 'task_card') out[out.length - 1] = withNote(last, item.note ?? '');
      else loose = [loose, item.note ?? ''].filter((note) => note !== '').join(', ');
      continue;
    }
    const joined = last === undefined ? null : join(last, item);
    if (joined !== null) out[out.length - 1] = joined;
    else out.push(loose === '' ? item : withNote(item, loose));
    if (joined === null) loose = '';
  }
  return withReasons(out).map(({ aside, stalled, plan, ...draft }) => draft);
}

/** "vướng kinh phí, đang tạm dừng": beside an obstacle words without a figure only go on about it. */
function besideObstacle(items: readonly Item[]): Item[] {
  const blocked = items.find(({ intent, ask }) => intent === 'report_obstacle' && ask === undefined);
  const asides = items.filter(isWordsOnly);
  if (blocked === undefined || asides.length === 0) return [...items];
  const more = asides.flatMap(({ note }) => note ?? []);
  const note = [blocked.note ?? '', ...more].filter((words) => words !== '').join(', ');
  return items.filter((item) => !asides.includes(item)).map((item) => (item === blocked ? { ...item, note } : item));
}

const isWordsOnly = ({ intent, kind, ask, stalled, aside }: Item) =>
  intent === 'report_progress' && kind === 'note' && ask === 'which_percent' && (stalled === true || aside === true);

/** "không thể xong trước 15/4, xin lùi đến 30/4": words without a figure are why more time is asked for. */
function withReasons(all: readonly Item[]): Item[] {
  const items = besideObstacle(all);
  const request = items.find(({ intent, ask }) => intent === 'request_extension' && ask === undefined);
  const reasons = items.filter(
    ({ intent, kind, ask }) => intent === 'report_progress' && kind === 'note' && ask === 'which_percent',
  );
  if (request === undefined || reasons.length === 0) return [...items];
  const note = [...reasons, request].flatMap((item) => item.note ?? []).join(', ');
  return items.filter((item) => !reasons.includes(item)).map((item) => (item === request ? { ...item, note } : item));
}

const isReport = ({ intent, ask }: Item) => ask === undefined && intent !== undefined && intent !== 'task_card';

/** Two reports of one task as one; `null` when they are two things. */
function join(last: Item, next: Item): Item | null {
  if (last.intent === 'report_done' && next.aside === true) return withNote(last, next.note ?? '');
  if (last.intent === 'report_done' && next.intent === 'report_progress') return { ...next, ask: 'contradiction' };
  if (last.intent === 'report_progress' && next.intent === 'report_done') return doneAfter(last, next);
  if (last.intent === 'report_done' && next.intent === 'report_done')
    return last.ask === undefined && next.note !== undefined ? withNote(last, next.note) : last;
  return last.intent === 'report_progress' && next.intent === 'report_progress' ? together(last, next) : null;
}

function doneAfter(last: Item, next: Item): Item {
  if (last.aside === true) return withNote(next, last.note ?? '');
  return last.percent === 100 ? next : { ...last, ask: 'contradiction' };
}

function withNote(item: Item, note: string): Item {
  return { ...item, note: item.note === undefined ? note : `${item.note}, ${note}` };
}

function together(first: Item, second: Item): Item {
  if (isPast(second)) return first;
  if (isPast(first)) return second;
  if (isOnlyGrowth(second)) return second.note === undefined ? first : withNote(first, second.note);
  if (isOnlyDenied(first)) return second;
  if (isOnlyDenied(second)) return first;
  const note = [first.note, second.note].filter((words) => words !== undefined).join(', ');
  const noted = note === '' ? {} : { note };
  if (first.kind === 'note' || second.kind === 'note') return { ...(first.kind === 'note' ? second : first), ...noted };
  const level = levelOf(first, second);
  if (level !== null) return { ...level, ...noted };
  if (agree(first, second)) return { ...withoutAsk(first), ...withoutAsk(second), ...noted };
  const clear = clearOne(first, second) ?? countedOne(first, second);
  if (clear !== null) return clear;
  const clash = first.percent !== undefined && second.percent !== undefined && first.percent !== second.percent;
  const both = { ...second, ...first, ...noted };
  return clash || contradicts(both) ? { ...both, ask: 'contradiction' } : withoutSecondAmount(both, first, second);
}

/** "tỷ lệ giải ngân 60%, tiến độ 40%": the one that is surely the progress; the other goes with its words. */
function clearOne(first: Item, second: Item): Item | null {
  if (first.percent === undefined || second.percent === undefined || first.percent === second.percent) return null;
  const [doubtful, clear] = first.ask === 'which_percent' ? [first, second] : [second, first];
  if (doubtful.ask !== 'which_percent' || clear.ask !== undefined) return null;
  const words = [doubtful.note, `${String(doubtful.percent).replace('.', ',')}%`]
    .filter((part) => part !== undefined)
    .join(' ');
  return withNote(clear, words);
}

/** "tổng 2.389.718 tài khoản, vượt 39,8% chỉ tiêu": what was counted; the doubtful percentage goes with its words. */
function countedOne(first: Item, second: Item): Item | null {
  const [counted, shared] = first.percent === undefined ? [first, second] : [second, first];
  const sure = counted.amount !== undefined && counted.ask === undefined;
  if (!sure || shared.percent === undefined || shared.ask !== 'which_percent') return null;
  return withNote(
    counted,
    [shared.note, `${String(shared.percent).replace('.', ',')}%`].filter((part) => part !== undefined).join(' '),
  );
}

/** "12/20 xã, tương đương 60%": one figure said twice. */
function agree(first: Item, second: Item): boolean {
  const both = { ...first, ...second };
  const apart = (first.percent === undefined) !== (second.percent === undefined);
  const said = both.percent !== undefined && both.done !== undefined && both.total !== undefined;
  const doubt = [first.ask, second.ask].every((ask) => ask === undefined || ask === 'which_percent');
  return apart && said && doubt && !contradicts(both);
}

function withoutAsk({ ask: _, ...item }: Item): Item {
  return item;
}

/** "hôm nay thêm 120 hồ sơ, luỹ kế 3.450": where it stands now, beside what was added. */
function levelOf(first: Item, second: Item): Item | null {
  if (first.amount === undefined || second.amount === undefined || first.percent !== undefined) return null;
  if (first.kind === second.kind) return { ...first, ask: 'ambiguous_number' };
  return first.kind === 'increase' ? second : first;
}

/** "chưa đạt 80%, mới 65%": no figure is left of what was denied. */
const isOnlyDenied = (item: Item) =>
  item.ask === 'which_percent' && item.kind === undefined && levels(item).every((figure) => figure === undefined);

/** "60%, so với kỳ trước tăng 5%": by how much it grew goes with the words. */
const isOnlyGrowth = (item: Item) =>
  item.kind === 'increase' && item.ask === 'which_percent' && levels(item).every((figure) => figure === undefined);

const levels = ({ percent, done, amount }: Item) => [percent, done, amount];

/** "60%, tuần trước 45%": what was, beside what is. */
const isPast = (item: Item) => item.ask === 'not_now' && item.percent !== undefined;

/** "60%, đã lắp 5 kiosk": the amount beside a percentage or a share is part of the words. */
function withoutSecondAmount(both: Item, first: Item, second: Item): Item {
  const stands = (item: Item) => item.percent !== undefined || item.done !== undefined;
  if (!stands(both) || both.amount === undefined) return both;
  const [main, beside] = stands(first) ? [first, second] : [second, first];
  const { amount, kind, measure, ask, ...rest } = both;
  const counted = [String(amount), beside.measure].filter((part) => part !== undefined).join(' ');
  return {
    ...rest,
    note: rest.note === undefined ? counted : `${rest.note} ${counted}`,
    ...(main.measure !== undefined && { measure: main.measure }),
    ...(main.ask !== undefined && { ask: main.ask }),
  };
}
