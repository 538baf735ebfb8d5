/** Two lists that are each in the order of their lines, as one; of either no more is held than the next. */
export async function* inLineOrder<Row extends { readonly line: number }>(
  left: AsyncGenerator<Row>,
  right: AsyncGenerator<Row>,
): AsyncGenerator<Row> {
  let [one, other] = [await left.next(), await right.next()];
  while (!one.done || !other.done) {
    if (!one.done && (other.done || one.value.line <= other.value.line)) {
      yield one.value;
      one = await left.next();
    } else if (!other.done) {
      yield other.value;
      other = await right.next();
    }
  }
}
