import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';

export type SecretFile =
  | { readonly ok: true; write(content: string): void; remove(): void }
  | { readonly ok: false; readonly exists: boolean };

/** A new file that only its owner can read, opened before anything is made that belongs in it. Ends with `write` or `remove`. */
export function createSecretFile(path: string): SecretFile {
  let opened: number;
  try {
    opened = openSync(path, 'wx', 0o600);
  } catch (error) {
    return { ok: false, exists: (error as NodeJS.ErrnoException).code === 'EEXIST' };
  }
  return {
    ok: true,
    write(content) {
      writeFileSync(opened, content);
      closeSync(opened);
    },
    remove() {
      closeSync(opened);
      rmSync(path, { force: true });
    },
  };
}
