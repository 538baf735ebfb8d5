import { expect, test } from "vitest";
import { createBoundedCache } from "./bounded-cache.ts";

test("forgets what has been unused for longest", () => {
  const cache = createBoundedCache<number>(2);
  cache.set("a", 1);
  cache.set("b", 2);
  cache.get("a");
  cache.set("c", 3);
  expect(["a", "b", "c"].map(cache.get)).toEqual([1, undefined, 3]);
});

test("counts sizes, once for each key, and keeps nothing that is larger than itself", () => {
  const cache = createBoundedCache<string>(10);
  cache.set("a", "old", 6);
  cache.set("a", "new", 6);
  cache.set("b", "b", 4);
  expect([cache.get("a"), cache.get("b")]).toEqual(["new", "b"]);
  cache.set("c", "c", 11);
  expect(["a", "b", "c"].map(cache.get)).toEqual([undefined, undefined, undefined]);
});
