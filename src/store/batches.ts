/** Parts of at most `size`, in order: a statement takes only so many parameters, and one with a long list of ids is planned slowly. */
export function inBatches<T>(items: readonly T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}
