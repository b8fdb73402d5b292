import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import readRules from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { describe, expect, it, onTestFinished } from 'vitest';

const rules = await readRules('./.dependency-cruiser.mjs');

async function cruiseSources(extra: ICruiseOptions = {}): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], { ...rules, ...extra });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/** The names of the rules broken by a product that consists of these files alone. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nhacviec-rooms-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { summary } = await cruiseSources({ baseDir: folder });
  return summary.violations.map(({ rule }) => rule.name);
}

const importing = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;

describe('the rooms', () => {
  it('are seen, every one of them, and break no rule', async () => {
    const { summary, modules } = await cruiseSources();
    const ours = modules.filter(({ source }) => source.startsWith('src/'));
    expect(ours.length).toBeGreaterThan(100);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it.each([
    ['an arrow up', 'src/store/a.ts', '../actions/b.ts', 'store-imports-only-below'],
    ['an arrow between neighbours', 'src/reminders/a.ts', '../actions/b.ts', 'reminders-imports-only-below'],
    [
      'an arrow from one channel to another',
      'src/channels/web/a.ts',
      '../telegram/b.ts',
      'web-imports-no-other-channel',
    ],
    ['a rule that reads the database', 'src/domain/a.ts', '../store/b.ts', 'domain-is-pure'],
    ['a type of the generated client', 'src/actions/a.ts', '../store/generated/b.ts', 'generated-only-in-store'],
    ['grammY in a screen', 'src/conversation/a.ts', 'grammy', 'grammy-only-in-src/channels/telegram'],
    ['Prisma in an action', 'src/actions/a.ts', '@prisma/client', '@prisma-only-in-src/store'],
    ['Hono in the terminal', 'src/channels/terminal/a.ts', 'hono/cookie', 'hono-only-in-src/channels/web'],
    ['a domain that reads a file', 'src/domain/a.ts', 'node:fs', 'domain-is-pure'],
    ['an import of what is not there', 'src/cli/a.ts', './missing.ts', 'found'],
  ])('show %s', async (_what, from, to, rule) => {
    const target = to.startsWith('..') ? { [join(dirname(from), to)]: 'export const x = 1;\n' } : {};
    expect(await broken({ [from]: importing(to), ...target })).toContain(rule);
  });

  it('show even a type that goes round in a circle', async () => {
    const circle = (other: string) =>
      `import type { X } from './${other}.ts';\nexport type Y = X;\nexport type { X };\n`;
    expect(await broken({ 'src/cli/a.ts': circle('b'), 'src/cli/b.ts': circle('a') })).toContain('no-circular');
  });

  it('show a file that nobody imports', async () => {
    expect(await broken({ 'src/cli/a.ts': 'export const x = 1;\n' })).toEqual(['no-orphan']);
  });

  it('let an arrow down pass', async () => {
    expect(
      await broken({ 'src/actions/a.ts': importing('../store/b.ts'), 'src/store/b.ts': 'export const x = 1;\n' }),
    ).toEqual([]);
  });
});
