import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/** Reading the types of the whole product takes most of the time, once. */
const LOADING_MS = 90_000;

const eslint = new ESLint();

describe('the lint', () => {
  beforeAll(() => eslint.lintText('', { filePath: 'src/domain/status.ts' }), LOADING_MS);

  /** The rules broken by `code`, were it the content of that file. */
  async function lint(code: string, filePath: string): Promise<(string | null)[]> {
    const results = await eslint.lintText(code, { filePath });
    return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  }

  it.each([
    ['the clock', 'export const now = new Date();'],
    ['the clock in milliseconds', 'export const now = Date.now();'],
    ['the environment', "export const home = process.env['HOME'];"],
    ['a Vietnamese sentence', "export const hello = 'Chào anh/chị';"],
    ['a Vietnamese template', `export const hello = \`Chào \${1 + 1}\`;`],
  ])('shows %s in the domain', async (_what, code) => {
    expect(await lint(code, 'src/domain/status.ts')).toEqual(['no-restricted-syntax']);
  });

  it('shows a promise that nobody waits for', async () => {
    const code = 'async function save(): Promise<void> {}\nexport function act(): void {\n  save();\n}\n';
    expect(await lint(code, 'src/domain/status.ts')).toEqual(['@typescript-eslint/no-floating-promises']);
  });

  it('lets a rule reckon with an instant, and the grammar know its words', async () => {
    expect(await lint('export const day = new Date(0);', 'src/domain/status.ts')).toEqual([]);
    expect(await lint("export const word = 'gia hạn';", 'src/conversation/understand/cues.ts')).toEqual([]);
  });

  it('cannot be told to look away', () => {
    const ways = new RegExp(
      ['@ts-' + '(ignore|expect-error|nocheck)', 'biome-' + 'ignore', 'eslint-' + 'disable', ' as ' + 'any\\b'].join(
        '|',
      ),
    );
    expect(sources().filter((file) => ways.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

function sources(): string[] {
  return ['src', 'test', 'prisma']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => /\.(ts|js|mjs)$/.test(file) && !file.includes('generated'));
}
