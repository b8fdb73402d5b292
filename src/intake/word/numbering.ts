import { Refused } from '../workbook.ts';
import { readXml } from '../xml.ts';
import type { Archive } from '../zip-entry.ts';
import { ordinal } from './ordinals.ts';

type Level = { start: number; format: string; pattern: string; legal: boolean };

/** What a paragraph says of its numbering; `style` is the name of its paragraph style. */
export type NumberedBy = { list: string | null; level: number | null; style: string };

/** Gives the numbers that Word puts in front of paragraphs, which stand in no text of the file. */
export type Numbering = {
  /** The number of the next paragraph, as `1.`, `a)` or `II.`; `''` for one without, and for bullets `-`. Counts on with every call. */
  next: (by: NumberedBy) => string;
};

type Lists = {
  levels: Map<string, Level[]>;
  abstractOf: Map<string, string>;
  starts: Map<string, Map<number, number>>;
};
type Styles = Map<string, { list: string | null; level: number | null; basedOn: string }>;

const deepest = 9;
const mostLists = 20_000;

export async function readNumbering(archive: Archive, numberingPath: string, stylesPath: string): Promise<Numbering> {
  return counting(await readLists(archive, numberingPath), await readStyles(archive, stylesPath));
}

function counting(lists: Lists, styles: Styles): Numbering {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  function next(by: NumberedBy): string {
    const { list, level } = ofStyle(by, styles);
    const abstract = list === null ? undefined : lists.abstractOf.get(list);
    const levels = abstract === undefined ? undefined : lists.levels.get(abstract);
    const own = levels?.[level];
    if (list === null || abstract === undefined || levels === undefined || own === undefined) return '';
    if (own.format === 'bullet') return '-';
    const counted = counters.get(abstract) ?? [];
    counters.set(abstract, counted);
    const restart = lists.starts.get(list)?.get(level);
    const first = `${list}/${level}`;
    const restarts = restart !== undefined && !begun.has(first);
    begun.add(first);
    counted[level] = restarts ? restart : (counted[level] ?? own.start - 1) + 1;
    counted.length = level + 1;
    return labelOf(own, levels, counted);
  }
  return { next };
}

/** `%2` in a pattern stands for the number that the second level has reached. */
function labelOf(own: Level, levels: readonly Level[], counted: readonly (number | undefined)[]): string {
  return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels[at];
    const number = counted[at] ?? level?.start ?? 1;
    return ordinal(number, own.legal ? 'decimal' : (level?.format ?? 'decimal'));
  });
}

/** A paragraph says less than its style only if it says nothing; list `0` takes the numbering of the style away. */
function ofStyle(by: NumberedBy, styles: Styles): { list: string | null; level: number } {
  let { list, level } = by;
  let name = by.style;
  for (let depth = 0; depth < deepest && list === null; depth += 1) {
    const style = styles.get(name);
    if (style === undefined) break;
    list = style.list;
    level ??= style.level;
    name = style.basedOn;
  }
  return { list: list === '0' ? null : list, level: Math.min(Math.max(level ?? 0, 0), deepest - 1) };
}

async function readLists(archive: Archive, path: string): Promise<Lists> {
  const lists: Lists = { levels: new Map(), abstractOf: new Map(), starts: new Map() };
  let abstract: Level[] | null = null;
  let level: Level | null = null;
  let list = '';
  let overridden = 0;
  await readXml(archive.read(path), {
    open: ({ name, attribute }) => {
      const value = attribute('val') ?? '';
      if (name === 'abstractNum') {
        abstract = [];
        lists.levels.set(attribute('abstractNumId') ?? '', abstract);
      } else if (name === 'num') {
        list = attribute('numId') ?? '';
      } else if (name === 'abstractNumId' && list !== '') {
        lists.abstractOf.set(list, value);
      } else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', pattern: '', legal: false };
        const at = Number(attribute('ilvl'));
        if (list === '' && abstract !== null && at >= 0 && at < deepest) abstract[at] = level;
      } else if (name === 'lvlOverride') {
        overridden = Number(attribute('ilvl'));
      } else if (name === 'startOverride') {
        const starts = lists.starts.get(list) ?? new Map<number, number>();
        lists.starts.set(list, starts.set(overridden, Number(value)));
      } else if (level !== null) {
        if (name === 'start') level.start = Number(value);
        if (name === 'numFmt') level.format = value;
        if (name === 'lvlText') level.pattern = value.slice(0, 40);
        if (name === 'isLgl') level.legal = value !== '0' && value !== 'false';
      }
      if (lists.levels.size + lists.abstractOf.size > mostLists) throw new Refused({ reason: 'damaged' });
    },
    close: (name) => {
      if (name === 'abstractNum') abstract = null;
      if (name === 'lvl') level = null;
      if (name === 'num') list = '';
    },
  });
  return lists;
}

async function readStyles(archive: Archive, path: string): Promise<Styles> {
  const styles: Styles = new Map();
  let style: { list: string | null; level: number | null; basedOn: string } | null = null;
  await readXml(archive.read(path), {
    open: ({ name, attribute }) => {
      if (name === 'style') {
        style = { list: null, level: null, basedOn: '' };
        styles.set(attribute('styleId') ?? '', style);
        if (styles.size > mostLists) throw new Refused({ reason: 'damaged' });
      } else if (style !== null) {
        if (name === 'basedOn') style.basedOn = attribute('val') ?? '';
        if (name === 'numId') style.list = attribute('val') ?? null;
        if (name === 'ilvl') style.level = Number(attribute('val'));
      }
    },
    close: (name) => {
      if (name === 'style') style = null;
    },
  });
  return styles;
}
