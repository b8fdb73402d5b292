import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type Language = 'vi' | 'en';
export type TextArguments = Readonly<Record<string, FluentVariable>>;

/** Words one message. Throws if the message or one of its variables is missing: a programming error, never a person's. */
export type Text = ((id: string, args?: TextArguments) => string) & { readonly language: Language };

/** The language that a person chose; Vietnamese where none was chosen. */
export function languageOf(chosen?: string): Language {
  return chosen === 'en' ? 'en' : 'vi';
}

const localesFolder = fileURLToPath(new URL('../../locales/', import.meta.url));
const cache = new Map<Language, Text>();

/** The texts of one language, from every Fluent file in `locales/<language>`. */
export function textsIn(language: Language): Text {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const text = readTexts(language);
  cache.set(language, text);
  return text;
}

function readTexts(language: Language): Text {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const file of readdirSync(join(localesFolder, language)).sort()) {
    const errors = bundle.addResource(new FluentResource(readFileSync(join(localesFolder, language, file), 'utf8')));
    if (errors[0] !== undefined) throw new Error(`locales/${language}/${file}: ${errors[0].message}`);
  }
  const text = (id: string, args?: TextArguments) => {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern == null) throw new Error(`locales/${language}: message "${id}" is missing`);
    const errors: Error[] = [];
    const worded = bundle.formatPattern(pattern, args ?? null, errors);
    if (errors[0] !== undefined) throw new Error(`locales/${language}: message "${id}": ${errors[0].message}`);
    return worded;
  };
  return Object.assign(text, { language });
}
