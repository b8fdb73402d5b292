/** The reference of a file that lies beside the database, by the SHA-256 of its bytes: "kept:9f86d0…". */
const PATTERN = /^kept:([\da-f]{64})$/;

export function writeStoredRef(hash: string): string {
  return `kept:${hash}`;
}

/** The hash of a file that lies beside the database; null: the reference is some channel's own. */
export function hashOfRef(ref: string): string | null {
  return PATTERN.exec(ref)?.[1] ?? null;
}
