/** What has been worked out before, up to a bound; what has been unused for longest goes first. */
export interface BoundedCache<V> {
  get(key: string): V | undefined;
  /** @param size what the entry counts towards the bound; 1 unless given */
  set(key: string, value: V, size?: number): void;
}

/** A cache whose entries' sizes add up to `limit` at most. */
export function createBoundedCache<V>(limit: number): BoundedCache<V> {
  const entries = new Map<string, { readonly value: V; readonly size: number }>();
  let total = 0;
  const drop = (key: string) => {
    total -= entries.get(key)?.size ?? 0;
    return entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, size = 1) {
      drop(key);
      entries.set(key, { value, size });
      total += size;
      while (total > limit) drop(entries.keys().next().value!);
    },
  };
}
