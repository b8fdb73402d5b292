import { type LocalDate, makeDate } from '../domain/local-date.ts';

/** How one value of an act stands in a button. */
interface Field<T> {
  write(value: T): string;
  /** `undefined`: no button of ours says so. */
  read(written: string): T | undefined;
  /** It may be left out, as the fields after it then are. */
  readonly optional?: true;
}

type Fields = Readonly<Record<string, Field<unknown>>>;
type ValueOf<F> = F extends { read(written: string): infer T } ? Exclude<T, undefined> : never;
type OptionalOf<F extends Fields> = { [K in keyof F]: F[K] extends { optional: true } ? K : never }[keyof F];
type ValuesOf<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalOf<F>>]: ValueOf<F[K]> } & {
  readonly [K in OptionalOf<F>]?: ValueOf<F[K]>;
};

/** How an act is written: its verb, and after it what the act says, each part after a colon. */
export interface Form<T> {
  readonly verb: string;
  write(what: T): readonly string[];
  /** Null for what no button of ours says. */
  read(written: readonly string[]): T | null;
}

export type Forms = Readonly<Record<string, Form<unknown>>>;
/** The acts of a table of forms, `do` naming the form. */
export type ActsOf<F extends Forms> = {
  [K in keyof F]: { readonly do: K } & (F[K] extends Form<infer T> ? T : never);
}[keyof F];

/** The form with these fields, in this order. */
export function form<F extends Fields>(verb: string, fields: F): Form<ValuesOf<F>> {
  const named = Object.entries(fields);
  return {
    verb,
    write(what) {
      const values = what as Readonly<Record<string, unknown>>;
      return named.flatMap(([name, field]) => (values[name] === undefined ? [] : [field.write(values[name])]));
    },
    read(written) {
      if (written.length > named.length) return null;
      const values: Record<string, unknown> = {};
      for (const [i, [name, field]] of named.entries()) {
        const part = written[i];
        if (part === undefined && field.optional) continue;
        const value = part === undefined ? undefined : field.read(part);
        if (value === undefined) return null;
        values[name] = value;
      }
      return values as ValuesOf<F>;
    },
  };
}

/** The id of something kept, a page (from 0), a count. */
export const number: Field<number> = {
  write: String,
  read: (written) => (/^\d{1,9}$/.test(written) ? Number(written) : undefined),
};

export const percent: Field<number> = {
  write: String,
  read: (written) => (/^\d{1,3}$/.test(written) && Number(written) <= 100 ? Number(written) : undefined),
};

/** Names the showing that a button belongs to: what was shown later has another. */
export const nonce: Field<string> = {
  write: (value) => value,
  read: (written) => (/^\d{1,12}$/.test(written) ? written : undefined),
};

export const day: Field<LocalDate> = {
  write: (value) => value.replaceAll('-', ''),
  read(written) {
    const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(written) ?? [];
    return year === undefined ? undefined : (makeDate(Number(year), Number(month), Number(date)) ?? undefined);
  },
};

export const flag: Field<boolean> = {
  write: (value) => (value ? '1' : '0'),
  read: (written) => (written === '1' || written === '0' ? written === '1' : undefined),
};

/** A stretch of time that is reported about: "2026-05", "2026-W12", "2026-Q2". */
export const period: Field<string> = {
  write: (value) => value,
  read: (written) => (/^\d{4}-[WQ]?\d{1,2}$/.test(written) ? written : undefined),
};

/** The days of a report as `spanKey` writes them. */
export const span: Field<string> = {
  write: (value) => value,
  read: (written) =>
    /^\d{4}(?:-(?:9M|[HQW]?\d{1,2})|-\d\d-\d\d~\d{4}-\d\d-\d\d)?$/.test(written) ? written : undefined,
};

/** One of these words, each written as the letter (or number) beside it. */
export function oneOf<T extends string>(letters: Readonly<Record<T, string | number>>): Field<T> {
  const words = Object.entries(letters) as [T, string | number][];
  return {
    write: (value) => String(letters[value]),
    read: (written) => words.find(([, letter]) => String(letter) === written)?.[0],
  };
}

export function optional<T>(field: Field<T>): Field<T> & { readonly optional: true } {
  return { ...field, optional: true };
}
