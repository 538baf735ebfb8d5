import fc from "fast-check";
import { expect, it } from "vitest";
import { type FollowedLink, follow } from "./followed-link.ts";

/** What a link said at each revision: does the review wait? */
const history = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });

/** A history and deliveries of it: every revision at least once, in any order, some of them again. */
const delivered = history.chain((holds) => {
  const revisions = holds.map((_, index) => index + 1);
  const again = fc.array(fc.constantFrom(...revisions), { maxLength: 12 });
  const all = again.chain((more) =>
    fc.shuffledSubarray([...revisions, ...more], { minLength: revisions.length + more.length }),
  );
  return fc.tuple(fc.constant(holds), all);
});

const unknown: FollowedLink = { revision: 0, held: false };

it("holds the case at last exactly where the last revision does, in whatever order they come", () => {
  fc.assert(
    fc.property(delivered, ([holds, revisions]) => {
      const said = revisions.map((revision) => ({ revision, holds: holds[revision - 1] === true }));
      expect(said.reduce(follow, unknown)).toEqual({ revision: holds.length, held: holds.at(-1) });
    }),
  );
});

it("changes nothing by what is older or was said before", () => {
  const held = follow(unknown, { revision: 3, holds: true });
  expect(follow(held, { revision: 3, holds: true })).toBe(held);
  expect(follow(held, { revision: 2, holds: false })).toBe(held);
});
