import type { Chance } from "./chance.ts";
import { misspell } from "./misspell.ts";

const organisationForms = {
  full: 70,
  "without apostrophe": 6,
  short: 12,
  acronym: 4,
  misspelt: 5,
  "lower case": 3,
};
const addressForms = {
  full: 50,
  street: 15,
  abbreviated: 12,
  misspelt: 8,
  "with comma": 10,
  "lower case": 5,
};

/** What names an organisation in general, and tells nothing alone. */
const general =
  / (?:Hospitals?|Infirmary|General|Lodge|Court|House|Grange|Manor|Villa|Medical|Health|Centre|Practice|Surgery|Family|University|Memorial|District|NHS|Foundation|Trust|Care|Home|Nursing|Residential|Supported|Living)\b/g;

/** An organisation of the case as somebody may write it, with the form's name. */
export function writeOrganisation(name: string, chance: Chance): { text: string; form: string } {
  const form = chance.weighed(organisationForms);
  switch (form) {
    case "full":
      return { form, text: name };
    case "without apostrophe":
      return { form, text: name.replace(/['’]/g, "") };
    case "short": {
      const short = name.replace(/^The /, "").replace(general, "");
      return { form, text: short };
    }
    case "acronym": {
      const words = name.replace(/^The /, "").split(" ");
      return { form, text: words.length > 2 ? words.map((word) => word[0]).join("") : name };
    }
    case "misspelt":
      return { form, text: misspellWord(name, chance) };
    case "lower case":
      return { form, text: name.toLowerCase() };
  }
}

/** The address of the case as somebody may write it, with the form's name. */
export function writeAddress(address: string, chance: Chance): { text: string; form: string } {
  const form = chance.weighed(addressForms);
  switch (form) {
    case "full":
      return { form, text: address };
    case "street":
      return { form, text: address.replace(/^.*\d+ /, "") };
    case "abbreviated":
      return { form, text: abbreviate(address) };
    case "misspelt":
      return { form, text: misspellWord(address, chance) };
    case "with comma":
      return { form, text: address.replace(/(?<=\d) /, ", ") };
    case "lower case":
      return { form, text: address.toLowerCase() };
  }
}

function abbreviate(address: string): string {
  return address
    .replace("Road", "Rd")
    .replace(/Street$/, "St")
    .replace("Close", "Cl")
    .replace("Avenue", "Ave")
    .replace("Lane", "Ln")
    .replace("Drive", "Dr")
    .replace("Gardens", "Gdns");
}

/** A slip in the longest word, which is the one that tells. */
function misspellWord(name: string, chance: Chance): string {
  const words = name.split(" ");
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  return words.map((word) => (word === longest ? misspell(word, chance) : word)).join(" ");
}
