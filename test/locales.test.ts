import { beforeAll, describe, expect, it } from 'vitest';
import { readLocale } from './support/locales.ts';
import { type Asked, idsInCode, idsInPage } from './support/message-ids.ts';

const vietnamese = readLocale('vi');
const english = readLocale('en');
const messages = vietnamese.flatMap((file) => file.messages);
const known = new Set(messages.map(({ id }) => id));

describe('the two languages', () => {
  it('have the same files, in them the same messages, and in those the same variables', () => {
    const outline = (files: typeof english) =>
      Object.fromEntries(
        files.map((file) => [
          file.name,
          file.messages.map(({ id, variables }) => `${id}(${variables.join(', ')})`).sort(),
        ]),
      );
    expect(outline(english)).toEqual(outline(vietnamese));
  });

  it('say each thing once', () => {
    expect(messages.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]);
  });

  it.each([...vietnamese, ...english])('are typed cleanly: $name', ({ lines }) => {
    // Spaces that are meant stand in quotation marks.
    const bare = lines.map((line) => line.replace(/\{ "[^"]*" \}/g, ''));
    const unclean = bare.filter(
      (line) => line !== line.normalize('NFC') || /\S {2,}|\s+$|[\t\u00a0\u200b-\u200d\ufeff]/.test(line),
    );
    expect(unclean).toEqual([]);
  });
});

describe('the messages', () => {
  let asked: Asked[];

  /** Reading the types of the whole product takes its time. */
  beforeAll(() => {
    asked = [...idsInCode(), ...idsInPage()];
  }, 90_000);

  it('are there for everything that the product says', () => {
    const places = asked.filter(({ certain }) => certain);
    expect(places.length).toBeGreaterThan(100);
    const missing = places.flatMap(({ at, ids }) =>
      ids instanceof RegExp
        ? [...known].some((id) => ids.test(id))
          ? []
          : [`${at} ${ids}`]
        : ids.filter((id) => !known.has(id)).map((id) => `${at} ${id}`),
    );
    expect([...new Set(missing)].sort()).toEqual([]);
  });

  it('are all said somewhere', () => {
    const exact = new Set(asked.flatMap(({ ids }) => (ids instanceof RegExp ? [] : ids)));
    const patterns = asked.flatMap(({ ids }) => (ids instanceof RegExp ? [ids] : []));
    const parts = new Set(messages.flatMap((message) => message.messages));
    const unused = [...known].filter(
      (id) => !exact.has(id) && !parts.has(id) && !patterns.some((pattern) => pattern.test(id)),
    );
    expect(unused).toEqual([]);
  });
});
