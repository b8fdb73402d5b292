import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageTexts } from '../../../src/channels/web/page-texts.ts';
import { textsIn } from '../../../src/language/fluent.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const found = (words: string, pattern: RegExp) => new Set([...words.matchAll(pattern)].map((match) => match[1] ?? ''));

const page = 'src/channels/web/page/';
const scripts = readdirSync(new URL(page, root))
  .filter((name) => name.endsWith('.js'))
  .map((name) => read(page + name))
  .join('\n');
const inScripts = found(scripts, /'((?:web|evidence)-[\w-]+)'/g);
const inHtml = found(read(`${page}index.html`), /\{\{(web-[\w-]+)\}\}/g);
const roles = new Set(['officer', 'unit-head', 'coordinator', 'leader', 'admin'].map((role) => `web-role-${role}`));
const delivered = new Set(Object.keys(pageTexts(textsIn('vi'))));

describe('the texts of the page', () => {
  it('are delivered, all that its scripts ask for and no others', () => {
    expect(delivered).toEqual(new Set([...inScripts, ...roles]));
  });

  it.each(['vi', 'en'] as const)('are used, all that locales/%s/web.ftl holds', (language) => {
    const written = found(read(`locales/${language}/web.ftl`), /^(web-[\w-]+) =/gm);
    const ofThePage = [...delivered].filter((id) => id.startsWith('web-'));
    expect(written).toEqual(new Set([...ofThePage, ...inHtml]));
  });

  it('leave to the page what only the page knows', () => {
    expect(pageTexts(textsIn('vi'))['web-too-long']).toContain('{length} ký tự, tối đa 4.096');
    expect(pageTexts(textsIn('en'))['web-unexpected']).toContain('{reference}');
  });
});
