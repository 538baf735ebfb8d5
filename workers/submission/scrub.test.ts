import { expect, test } from "vitest";
import { scrub } from "./scrub.ts";
import type { KnownIdentifiers } from "./types.ts";

const known: KnownIdentifiers = {
  names: ["Ngozi Okafor", "José O'Brien", "Jo", "Smith-Jones"],
  numbers: ["999 000 0018"],
  organisations: ["St George's Hospital", "Rose Lodge"],
  addresses: ["14 Lindens Close"],
  birthDate: "1961-03-07",
};

test.each([
  ["Ngozi Okafor was 56.", "[name] was 56."],
  ["NGOZI's sister, ms okafor", "[name]'s sister, ms [name]"],
  ["Okafor, Ngozi", "[name], [name]"],
  ["NgoziOkafor", "[name]"],
  ["Ng\u00adozi", "[name]"],
  ["NHS ９９９ ０００ ００１８", "NHS [number]"],
  ["Jose OBrien and José O’Brien", "[name] and [name]"],
  ["Jo met Mrs Smith Jones; a job and a joke", "[name] met Mrs [name]; a job and a joke"],
  ["NHS 999 000 0018, 999-000-0018, 9990000018", "NHS [number], [number], [number]"],
  ["9 9 9 0 0 0 0 0 1 8", "[number]"],
  ["another number 943 476 5919", "another number [number]"],
  ["ring 020 8686 4433 or +44 7700 900123", "ring [number] or [number]"],
  ["lived at 14, Lindens Close, CR0 6XT", "lived at [address], [postcode]"],
  ["cr06xt", "[postcode]"],
  ["write to n.okafor@example.org", "write to [e-mail]"],
  ["kx77 [at] example.org, kx77(at)example [dot] org", "[e-mail], [e-mail]"],
  ["kx77 at example dot org; seen at home", "[e-mail]; seen at home"],
  ["on the ward (at night) or at home.", "on the ward (at night) or at home."],
  ["then at 12a Larch Tree Way, and 12 B Elm Road", "then at [address], and [address]"],
  ["moved to Flat 2b; laid flat 3 times", "moved to [address]; laid flat 3 times"],
  ["see https://example.org/okafor?id=1", "see [web address]"],
  ["went from Rose Lodge to St Georges Hospital", "went from [organisation] to [organisation]"],
  ["died 12/09/2017", "died [2017-Q3]"],
  ["died 2017-09-12.", "died [2017-Q3]."],
  ["died on the 12th of September 2017", "died on the [2017-Q3]"],
  ["September 12, 2017", "[2017-Q3]"],
  ["in Sept. 2017", "in [2017-Q3]"],
  ["on 12 September", "on [date]"],
  ["on 12/09/17", "on [2017-Q3]"],
  ["on 31/02/2017", "on [date]"],
  ["from 12/09/2017-14/10/2017", "from [2017-Q3]-[2017-Q4]"],
  ["on the 12th, 13th and 14th September 2017", "on the [2017-Q3]"],
  ["September of 2017", "[2017-Q3]"],
  ["w/c 12/09 and DOB: 7/3", "w/c [date] and DOB: [date]"],
  ["on Xmas Day and Ash Wednesday 2017", "on [date] and [date]"],
  ["strength 3/5, 12.09-14.10 and GCS 13/15", "strength 3/5, 12.09-14.10 and GCS 13/15"],
  ["born 07.03.1961", "born [date]"],
  ["born 7 March 1961", "born [date]"],
  ["in 2017 there were 3 reviews", "in 2017 there were 3 reviews"],
  ["Swallowing was assessed twice.", "Swallowing was assessed twice."],
  ["", ""],
])("%j becomes %j", (text, scrubbed) => {
  expect(scrub(text, known).text).toBe(scrubbed);
});

test.each([
  ["Mrs Sheila Okafor", "Mrs Hill and Sheila Okafor's mother", "Mrs [name] and [name]'s mother"],
  ["Bob (brother)", "Bob, the brother, came", "[name], the brother, came"],
  ["Mr and Mrs Tanfield", "Mr Tanfield and Mrs Tanfield", "Mr [name] and Mrs [name]"],
  ["Nurse Grace Adeyemi", "The Nurse was late. Grace was not.", "The Nurse was late. [name] was not."],
  ["his mother Patricia", "His mother said that Patricia slept.", "His mother said that [name] slept."],
  ["Judith Warden", "Judith; Warden said so", "[name]; [name] said so"],
  ["judith warden", "Judith; Warden said so", "[name]; [name] said so"],
])("knows of %j only the name", (name, text, scrubbed) => {
  expect(scrub(text, { ...known, names: [name] }).text).toBe(scrubbed);
});

test.each([
  ["She lived in Larkspur Way, Thornton Heath.", "She lived in [address], [address]."],
  ["Seen at 12 Larkspur Way (CR78YY)", "Seen at [address] ([postcode])"],
  ["Pampisford Road was icy; The Beeches was warm.", "[address] was icy; [address] was warm."],
  ["Spoken to by phone, by letter and in the evening.", "Spoken to by phone, by letter and in the evening."],
])("knows every part of how somebody is reached: %j", (text, scrubbed) => {
  const addresses = [
    "12 Larkspur Way, Thornton Heath, CR7 8YY, tel 020 8686 4433 in the evening",
    "Flat 2b, The Beeches\nPampisford Road; by phone",
    "By letter.",
    "sheila@example.org",
  ];
  expect(scrub(text, { ...known, addresses }).text).toBe(scrubbed);
});

test.each([
  ["on his 54th birthday; her fiftieth birthday", "on his [54] birthday; her [50] birthday"],
  ["aged fifty-six; a fifty six year old man", "aged [56]; a [56] year old man"],
  ["age: 56; aged 56y 6m; 56 y.o. man; aged 101", "age: [56]; aged [56]y 6m; [56] y.o. man; aged [101]"],
  ["He had turned 56, she turned fifty on Sunday", "He had turned [56], she turned [50] on Sunday"],
  [
    "aged 6 months, turned 90 degrees, twenty years of care",
    "aged 6 months, turned 90 degrees, twenty years of care",
  ],
])("tells ages by their years alone: %j", (text, scrubbed) => {
  expect(scrub(text, known).text).toBe(scrubbed);
});

test.each([
  "On air SpO2 88% and eGFR 45; HbA1c 52. A DoLS was in place, and STEIS was told.",
  "He was given Amlodipine, Gentamicin, Ceftriaxone, Lantus and Epilim Chrono; Spironolactone was stopped.",
  "Ebola was ruled out, as was Joubert syndrome. Hartmann's procedure. The ambulance crew, a nurse and a doctor came.",
  "They used the Sara Stedy; the Herbert Protocol had begun. Ring a GP, 111, or 999.",
])("leaves what tells nobody: %s", (text) => {
  expect(scrub(text, known).text).toBe(text);
});

test("knows carers though aids and singers have their names", () => {
  expect(scrub("Her carer Sara rang. Herbert was well, Adele said; Sara's shift.", known).text).toBe(
    "Her carer [name] rang. [name] was well, [name] said; [name]'s shift.",
  );
});

test.each([
  [
    "The carer Rio said so; Nurse Rio and key worker Madonna knew.",
    "The carer [name] said so; Nurse [name] and key worker [name] knew.",
  ],
  [
    "Nurse Jesus rang. Jesus said he would come. Madonna told us.",
    "Nurse [name] rang. [name] said he would come. [name] told us.",
  ],
  [
    "It was written in Rio. He prayed to Jesus and heard Madonna.",
    "It was written in Rio. He prayed to Jesus and heard Madonna.",
  ],
])("knows carers by what stands around them though their names are other words: %j", (text, scrubbed) => {
  expect(scrub(text, known).text).toBe(scrubbed);
});

test.each([
  ["He was taken to the Royal Marsden.", "He was taken to the [organisation]."],
  ["He was seen at the Royal London.", "He was seen at the Royal London."],
  ["She lived at Sunrise Beechwood Ltd for years.", "She lived at [organisation] for years."],
  [
    "Helped by Acme Care Limited, and by Hart & Vale Ltd.",
    "Helped by [organisation], and by [organisation].",
  ],
  ["His time was limited. Limited help came.", "His time was limited. Limited help came."],
  ["Very Limited Mobility: she needed CIC.", "Very Limited Mobility: she needed CIC."],
])("takes out a place as a whole: %j", (text, scrubbed) => {
  expect(scrub(text, known).text).toBe(scrubbed);
});

test.each([
  ["Tel: 020 8686 4433 or tel 020 8686 4433", "Tel: [number] or tel [number]"],
  ["The van (Reg AB12 CDE), reg. AB12 CDE", "The van (Reg [vehicle]), reg. [vehicle]"],
  ["Reg Smith was his brother. Tel was his friend.", "[name] was his brother. [name] was his friend."],
  ["He had Pfizer, then a Moderna booster.", "He had Pfizer, then a Moderna booster."],
  ["Their Motability car was sold in Lockdown.", "Their Motability car was sold in Lockdown."],
])("leaves labels and what everybody knows, and no name: %j", (text, scrubbed) => {
  expect(scrub(text, known).text).toBe(scrubbed);
});

test("a relative who is recorded by kinship alone has no name that could go", () => {
  const kin = {
    ...known,
    names: [...known.names, "Mum", "his Dad", "Mum and Dad", "Auntie Bea", "Mrs Salt"],
  };
  expect(scrub("Mum said so. His Dad and Auntie Bea cried; Mrs Salt rang Mum.", kin).text).toBe(
    "Mum said so. His Dad and Auntie [name] cried; Mrs [name] rang Mum.",
  );
});

test("tells what was removed and where it stood", () => {
  expect(scrub("José: Ngozi, 02086864433, on 12/09/2017", known).removals).toEqual([
    { kind: "NAME", at: 0, end: 4, by: "KNOWN" },
    { kind: "NAME", at: 6, end: 11, by: "KNOWN" },
    { kind: "TELEPHONE", at: 13, end: 24, by: "PATTERN" },
    { kind: "DATE", at: 29, end: 39, by: "PATTERN" },
  ]);
});

test("tells an NHS number from another", () => {
  expect(scrub("943 476 5919 and 123456789", known).removals.map(({ kind }) => kind)).toEqual([
    "NHS_NUMBER",
    "NUMBER",
  ]);
});

test("letters that fold to two do not shift what is cut", () => {
  expect(scrub("The großmutter of Ngozi, æthel", known).text).toBe("The großmutter of [name], æthel");
  expect(scrub("Jose\u0301, please", { ...known, names: ["José"] }).text).toBe("[name], please");
});

test("knowing nobody it still finds numbers, dates and addresses", () => {
  const nobody = { names: [], numbers: [], organisations: [], addresses: [], birthDate: null };
  expect(scrub("Ngozi, 9990000018, 12/09/2017, CR0 6XT", nobody).text).toBe(
    "[name], [number], [2017-Q3], [postcode]",
  );
});
