/** Does some work for each item, so many at one time; the results stand in the order of the items. */
export async function inParallel<Item, Result>(
  atOneTime: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOneTime, items.length) }, lane));
  return results;
}
