import fc from "fast-check";
import { expect, test } from "vitest";
import { plainLetters } from "../../schema/values/plain-letters.ts";
import { codes, facts } from "./facts.fixture.ts";
import { anonymise } from "./record.ts";
import { checkRecord } from "./record-schema.ts";

// Letter pairs that no English word, code or mark of a record has, so that any find of a name is a leak.
const name = fc
  .array(fc.constantFrom("zq", "xé", "vø", "qj", "jx"), { minLength: 2, maxLength: 4 })
  .map((pairs) => pairs.join(""));
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 });
const spacing = fc.constantFrom("", " ", "-", "\u00a0", "  ", ".", " - ");
const date = fc
  .date({ min: new Date("1920-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const written = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => plainLetters(text).toLowerCase(),
  (text: string) => `(${text})`,
  (text: string) => `${text}'s`,
);
const words = fc.constantFrom("was seen by", "and", "of", "in 2017", "\n", "’", "rang", "–", "Dr");

const person = fc.record({
  given: name,
  family: name,
  number: digits,
  birthDate: date,
  deathDate: date,
  organisation: fc.tuple(name, fc.constantFrom("Hospital", "Lodge")).map((parts) => parts.join(" ")),
  street: name.map((street) => `14 ${street} Road`),
  postcode: fc.constantFrom("CR0 6XT", "CR26XH", "ec1a 1bb"),
  telephone: fc.constantFrom("020 8686 4433", "+44 7700 900123", "07700-900-456"),
});

test("no record contains what tells who somebody is", () => {
  fc.assert(
    fc.property(
      person,
      spacing,
      fc.array(fc.tuple(fc.nat(9), written, words), { minLength: 1, maxLength: 20 }),
      (who, gap, plan) => {
        const number = who.number.join("");
        const identifiers = [
          who.given,
          who.family,
          `${who.given} ${who.family}`,
          who.number.join(gap),
          dayMonthYear(who.deathDate),
          who.birthDate,
          who.organisation,
          who.street,
          who.postcode,
          who.telephone,
        ];
        const text = plan.map(([index, write, word]) => `${write(identifiers[index]!)} ${word} `).join("");
        const { record } = anonymise(
          {
            ...facts,
            birthDate: who.birthDate,
            deathDate: who.deathDate,
            goodPractice: [text],
            learning: [text],
            contributoryFactors: [
              { domain: "SERVICE", category: "discharge", agency: who.organisation, text },
              { domain: who.family, category: who.given, agency: "HOSPITAL", text },
            ],
            recommendations: [{ theme: who.family, addressee: who.organisation, text }],
            underlyingCause: who.family,
            placeOfDeath: who.organisation,
            themes: [who.family],
            area: who.postcode,
            known: {
              names: [`${who.given} ${who.family}`],
              numbers: [number],
              organisations: [who.organisation],
              addresses: [who.street],
              birthDate: who.birthDate,
            },
          },
          codes,
        );
        expect(checkRecord(record)).toEqual([]);
        // The pseudonym is not made from the text, and its digits would meet a telephone number by chance.
        const told = plainLetters(JSON.stringify({ ...record, pseudonym: "" }));
        const bare = told.replace(/[^\p{L}\p{N}]/gu, "");
        for (const each of [who.given, who.family, who.organisation, who.street]) {
          expect(told).not.toContain(plainLetters(each));
        }
        for (const each of [number, ...[who.postcode, who.telephone].map(joined)]) {
          expect(bare).not.toContain(each);
        }
        for (const day of [who.birthDate, who.deathDate]) {
          expect(told).not.toContain(day);
          expect(told).not.toContain(dayMonthYear(day));
        }
      },
    ),
    { numRuns: 500 },
  );
});

function dayMonthYear(day: string): string {
  return day.split("-").reverse().join("/");
}

function joined(text: string): string {
  return plainLetters(text).replace(/[^\p{L}\p{N}]/gu, "");
}
