/** Items of which the foremost can be taken at any time. */
export interface Heap<T> {
  push(item: T): void;
  /** The foremost item, taken out; undefined when none is left. */
  pop(): T | undefined;
}

/** A binary heap; `isBefore` says which of two items comes out first. */
export function createHeap<T>(isBefore: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b]!, items[a]!];
  };
  const rise = (from: number) => {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!isBefore(items[at]!, items[above]!)) return;
      swap(at, above);
      at = above;
    }
  };
  const sink = () => {
    for (let at = 0; ; ) {
      let below = 2 * at + 1;
      if (below >= items.length) return;
      if (below + 1 < items.length && isBefore(items[below + 1]!, items[below]!)) below++;
      if (!isBefore(items[below]!, items[at]!)) return;
      swap(at, below);
      at = below;
    }
  };
  return {
    push(item) {
      items.push(item);
      rise(items.length - 1);
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      items[0] = last;
      sink();
      return first;
    },
  };
}
