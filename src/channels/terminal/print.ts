import type { Block, Table, View } from '../../conversation/view.ts';

/** A file that came with a message, and where it lies now; null: nowhere here. */
export interface PlacedFile {
  readonly name: string;
  readonly type: string;
  readonly path: string | null;
}

/** Views as plain text for a terminal: aligned tables, and the choices of all of them numbered in one sequence. */
export function printViews(views: readonly View[], filesOf: (view: View) => readonly string[] = () => []): string {
  let number = 0;
  return views
    .map((view) => {
      const choices = (view.choices ?? []).flat().map(({ label }) => `  [${++number}] ${label}`);
      return [...view.blocks.map(printBlock), ...filesOf(view), ...choices].join('\n');
    })
    .join('\n\n');
}

function printBlock(block: Block): string {
  return block.kind === 'text' ? block.text : printTable(block);
}

function printTable({ columns, rows }: Table): string {
  const lines = [columns.map((column) => column.title), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => [...(line[index] ?? '')].length)));
  return lines
    .map((line) =>
      line
        .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align ?? 'left'))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - [...cell].length));
  return align === 'left' ? cell + space : space + cell;
}

/** A view as `ask --json` prints it. */
export function viewAsJson(view: View, files: readonly PlacedFile[]) {
  const text = view.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n');
  const tables = view.blocks
    .filter((block) => block.kind === 'table')
    .map(({ columns, rows }) => ({ columns: columns.map((column) => column.title), rows }));
  return {
    text,
    ...(tables[0] === undefined ? {} : { table: tables[0] }),
    ...(tables.length > 1 ? { tables } : {}),
    choices: (view.choices ?? []).flat().map(({ label }) => ({ label })),
    files,
  };
}
