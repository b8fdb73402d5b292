import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { textsIn } from '../src/language/fluent.ts';

const example = readFileSync('.env.example', 'utf8');
const variables = Object.keys(parseEnv(example)).sort();

/** The variables that the configuration looks at, watched while it looks. */
function variablesRead(): string[] {
  const seen = new Set<string>();
  const watched = new Proxy<NodeJS.ProcessEnv>(
    {},
    {
      get(_none, name) {
        if (typeof name === 'string' && /^[A-Z_]+$/.test(name)) seen.add(name);
        return undefined;
      },
    },
  );
  readConfig(watched);
  return [...seen].sort();
}

describe('.env.example', () => {
  it('has every variable that is read, and no other', () => {
    expect(variables).toEqual(variablesRead());
  });

  it('works as it stands, and means the defaults', () => {
    expect(readConfig(parseEnv(example))).toEqual(readConfig({}));
  });

  it.each(variables)('explains %s above it', (variable) => {
    const paragraph = example.split('\n\n').find((part) => part.includes(`\n${variable}=`)) ?? '';
    expect(paragraph).toMatch(/^# .{20,}/);
  });

  it.each(variables)('is mended in words when %s is wrong', (variable) => {
    const id = `config-${variable.toLowerCase().replaceAll('_', '-')}`;
    for (const language of ['vi', 'en'] as const) expect(textsIn(language)(id)).not.toBe('');
  });
});
