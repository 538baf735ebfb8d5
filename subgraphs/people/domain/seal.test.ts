import { describe, expect, it } from "vitest";
import { checkLifting, checkSealing, withoutPlaces } from "./seal.ts";

const own = { keepers: ["36L", "E09000008"], ownCodes: ["07V", "36L"] };
const foreign = { keepers: ["72Q"], ownCodes: ["07V", "36L"] };
const nobody = { keepers: [], ownCodes: ["36L"] };
const sealing = { reason: "adopted", words: "By order.", named: [] } as const;
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

describe("sealing", () => {
  it.each([
    ["what the organisation keeps", sealing, own, []],
    ["what another keeps", sealing, foreign, ["NO_SUCH_PERSON"]],
    ["whom nobody knows", sealing, nobody, ["NO_SUCH_PERSON"]],
    ["without words", { ...sealing, words: " " }, own, ["SEAL_WORDS_MISSING"]],
    [
      "with everything wrong",
      { ...sealing, words: "", named: [{ subject: "", seesPlaces: true }] },
      nobody,
      ["SEAL_WORDS_MISSING", "NAMED_WITHOUT_SIGN_IN", "NO_SUCH_PERSON"],
    ],
  ] as const)("%s", (_, asked, keepers, expected) => {
    expect(codes(checkSealing(asked, keepers))).toEqual(expected);
  });

  it("is lifted where it stands, by who keeps the record", () => {
    expect(codes(checkLifting("Over.", true, own))).toEqual([]);
    expect(codes(checkLifting("Over.", false, own))).toEqual(["NOT_SEALED"]);
    // Whether something is sealed is told to nobody else.
    expect(codes(checkLifting("Over.", true, foreign))).toEqual(codes(checkLifting("Over.", false, nobody)));
  });
});

it("takes away every place and nothing else", () => {
  const report = { id: "1", organisation: "RJ6", reference: "R-1" } as never;
  const person = { familyName: "Okoro", postcode: "CR0 1EA", gpPractice: "H83001", area: "36L" } as never;
  const { report: shown, person: left } = withoutPlaces({ report, person });
  expect(shown).toMatchObject({ organisation: null, reference: "R-1" });
  expect(left).toMatchObject({
    ...{
      familyName: "Okoro",
      postcode: null,
      gpPractice: null,
      area: null,
      placeOfDeath: null,
      formerPostcodes: [],
    },
  });
});
