import { distance } from 'fastest-levenshtein';

/** The `count` candidates that differ least from `wanted`, by edits of one character; those as near keep their order. */
export function nearest(wanted: string, candidates: readonly string[], count: number): string[] {
  return candidates
    .map((candidate) => ({ candidate, far: distance(wanted, candidate) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
