import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { cleanText } from './clean-text.ts';
import type { FileKind } from './file-kind.ts';
import { countRows, type ReadOutput } from './read-output.ts';
import { type Cell, type Limits, Refused, type Row } from './workbook.ts';

const delimiters = [';', '\t', ','] as const;
const sampleBytes = 64 * 1024;
const sampledRecords = 40;
const longestRecord = 512 * 1024;
const encodings = { 'csv-utf8': 'utf-8', 'csv-utf16le': 'utf-16le', 'csv-utf16be': 'utf-16be' } as const;

type Encoding = (typeof encodings)[keyof typeof encodings];

/** Reads a table of text, separated by commas, semicolons or tabs, as one sheet called `name`. Throws `Refused`. */
export async function readCsv(
  path: string,
  kind: Exclude<FileKind, 'archive'>,
  name: string,
  limits: Limits,
  output: ReadOutput,
): Promise<void> {
  const encoding = encodings[kind];
  const delimiter = detectDelimiter(await readSample(path, encoding));
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
  });
  const { sheet, row: emit } = countRows(limits, output);
  sheet({ name });
  try {
    await pipeline(decode(path, encoding), parser, (records) => emitRows(records, name, limits, emit));
  } catch (error) {
    throw error instanceof CsvError ? new Refused({ reason: 'damaged' }) : error;
  }
}

async function emitRows(
  records: AsyncIterable<string[]>,
  name: string,
  limits: Limits,
  emit: (row: Row) => void,
): Promise<void> {
  let number = 0;
  for await (const record of records) {
    number += 1;
    const cells = record.map(textCell);
    while (cells.at(-1)?.kind === 'empty') cells.pop();
    if (cells.length > limits.columns)
      throw new Refused({ reason: 'too-many-columns', sheet: name, limit: limits.columns });
    if (cells.length > 0) emit({ number, cells });
  }
}

function textCell(value: string): Cell {
  const text = cleanText(value);
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

async function* decode(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of createReadStream(path)) yield orNotUtf8(() => decoder.decode(piece, { stream: true }));
  const rest = orNotUtf8(() => decoder.decode());
  if (rest !== '') yield rest;
}

function orNotUtf8(step: () => string): string {
  try {
    return step();
  } catch {
    throw new Refused({ reason: 'not-utf8' });
  }
}

async function readSample(path: string, encoding: Encoding): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    return new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/**
 * The separator that cuts the first records into the same number of cells most often; texts are full of commas, so
 * only regularity tells. Refuses a text without any.
 */
function detectDelimiter(sample: string): string {
  let best: { delimiter: string; score: number } | null = null;
  for (const delimiter of delimiters) {
    const score = regularity(countByRecord(sample, delimiter));
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  if (best === null) throw new Refused({ reason: 'not-a-table', found: 'text' });
  return best.delimiter;
}

/** How many records agree on the commonest number of separators; more separators decide between equals. */
function regularity(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  return Math.max(0, ...[...frequency].map(([count, times]) => times + count / 1000));
}

function countByRecord(sample: string, delimiter: string): number[] {
  const counts = [0];
  let quoted = false;
  for (const character of sample) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n' && counts.length === sampledRecords) break;
    else if (character === '\n') counts.push(0);
    else if (character === delimiter) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return counts;
}
