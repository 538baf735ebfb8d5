import type { Somebody } from "../signed-in-as.ts";
import { scopesOf } from "./callers.ts";
import type { FieldMap } from "./field-map.ts";
import { marks, type Planted } from "./planted.ts";
import { type Asked, eachGiven, fieldsOf } from "./question.ts";
import { mayKnowOf, maySee } from "./who-may-see.ts";

/** By which way something is asked. */
export const channels = [
  "root",
  "entities",
  "fragment",
  "alias",
  "filter",
  "sort",
  "cursor",
  "count",
  "error",
  "act",
  "export",
  "seal",
  "glass",
  "job output",
] as const;
export type Channel = (typeof channels)[number];

/** What has been asked and found so far. */
export interface Findings {
  /** A field that somebody asked for by a channel, whether it was answered or not. */
  asked(who: Somebody, channel: Channel, fields: readonly string[]): void;
  /** Looks through an answer for what its receiver may not have. */
  judge(who: Somebody, channel: Channel, question: Question): void;
  /** Places that were looked through whoever may read them. */
  searched(channel: Channel, places: readonly string[]): void;
  leak(who: Somebody | null, channel: Channel, what: string): void;
  figures(): CellFigures;
}

/** A question and its answer. */
export interface Question {
  readonly map: FieldMap;
  readonly asked: readonly Asked[];
  /** What was sent: the asker knows it already. */
  readonly sent: string;
  readonly text: string;
  /** The part of the answer's data that stands for `asked`. */
  readonly data: unknown;
}

export interface CellFigures {
  readonly tried: number;
  readonly leaked: number;
  /** Cells by channel. */
  readonly channels: Readonly<Record<string, number>>;
  /** Of so many fields of the graph, so many were asked for, and so many showed a value to somebody. */
  readonly fields: { readonly all: number; readonly asked: number; readonly shown: number };
  readonly fieldsNotAsked: readonly string[];
  /** Values that tell their place, and how many of them somebody saw rightly: without any, nothing was tried. */
  readonly marks: { readonly planted: number; readonly seen: number };
  readonly unknownTables: readonly string[];
  readonly leaks: readonly string[];
}

/** Keeps what is found. */
export function keepFindings(planted: Planted, allFields: readonly string[]): Findings {
  const cells = new Map<Channel, Set<string>>(channels.map((channel) => [channel, new Set()]));
  const leaks = new Set<string>();
  const [askedFor, shown, seen] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const named = (who: Somebody | null) =>
    who === null ? "nobody" : (who.job ?? `${who.roles[0]} of ${who.organisation} for ${who.purpose}`);
  const note = (who: Somebody, channel: Channel, fields: readonly string[]) => {
    for (const field of fields) {
      askedFor.add(field);
      cells.get(channel)?.add(`${field} ${named(who)}`);
    }
  };
  const leak = (who: Somebody | null, channel: Channel, what: string) =>
    void leaks.add(`${channel}: ${named(who)}: ${what}`);
  return {
    asked: note,
    searched(channel, places) {
      for (const place of places) cells.get(channel)?.add(place);
    },
    leak,
    judge(who, channel, { map, asked, sent, text, data }) {
      note(who, channel, fieldsOf(asked));
      const scopes = scopesOf(who);
      eachGiven(asked, data, (type, field) => {
        if (map.allows(scopes, type, field)) shown.add(`${type}.${field}`);
        else leak(who, channel, `${type}.${field} is answered`);
      });
      const known = new Set(sent.match(marks));
      for (const mark of new Set(text.match(marks))) {
        const grounds = planted.grounds.get(mark);
        if (grounds === undefined || known.has(mark)) continue;
        // What stands in tables alone that nothing is known of here is not judged, nor an id that is open to everybody.
        if (grounds.length === 0) continue;
        if (!planted.words.has(mark) && mayKnowOf(who, grounds)) continue;
        if (maySee(who, grounds)) seen.add(mark);
        else leak(who, channel, `${mark} of ${describe(grounds)} shows in ${placeOf(data, mark)}`);
      }
    },
    figures: () => ({
      tried: [...cells.values()].reduce((sum, { size }) => sum + size, 0),
      leaked: leaks.size,
      channels: Object.fromEntries([...cells].map(([channel, { size }]) => [channel, size])),
      fields: {
        all: allFields.length,
        asked: allFields.filter((field) => askedFor.has(field)).length,
        shown: allFields.filter((field) => shown.has(field)).length,
      },
      fieldsNotAsked: allFields.filter((field) => !askedFor.has(field)),
      marks: { planted: planted.grounds.size, seen: seen.size },
      unknownTables: planted.unknownTables,
      leaks: [...leaks],
    }),
  };
}

function describe(grounds: readonly { dataClass: string; custodian: string | null }[]): string {
  return [...new Set(grounds.map(({ dataClass, custodian }) => `${dataClass}/${custodian ?? "all"}`))].join(
    " ",
  );
}

/** Where in the answer a mark stands, for whoever has to mend it. */
function placeOf(data: unknown, mark: string, at = ""): string {
  if (typeof data === "string") return data.includes(mark) ? at : "";
  if (typeof data !== "object" || data === null) return at === "" ? "an error" : "";
  for (const [key, value] of Object.entries(data)) {
    const place = placeOf(value, mark, Array.isArray(data) ? `${at}[]` : `${at}.${key}`);
    if (place !== "") return place;
  }
  return at === "" ? "an error" : "";
}
