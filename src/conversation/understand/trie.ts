/** A tree of word keys: finds the longest stored phrase that begins at a word, in the phrase's own length. */
export interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  readonly values: T[];
}

export function createTrie<T>(): TrieNode<T> {
  return { next: new Map(), values: [] };
}

export function addToTrie<T>(root: TrieNode<T>, keys: readonly string[], value: T): void {
  let node = root;
  for (const key of keys) {
    let child = node.next.get(key);
    if (child === undefined) {
      child = createTrie<T>();
      node.next.set(key, child);
    }
    node = child;
  }
  if (!node.values.includes(value)) node.values.push(value);
}
