import type { GraphQLResolveInfo } from "graphql";
import type { AuditedRecord, AuditNote } from "./entry.ts";
import { isId } from "./is-id.ts";
import { inputFieldsOf, recordsNamed } from "./named-records.ts";

type Path = GraphQLResolveInfo["path"];

/** What is known of a field before anybody asks for it. */
export interface FieldPlace {
  /** `Type.field`. */
  readonly name: string;
  /** The type that it belongs to. */
  readonly type: string;
  readonly root: "query" | "mutation" | null;
  /** The field by which a record of this type is known, where it is one that others refer to. */
  readonly key: string | null;
  /** The type that it returns, of a list the type of its rows. */
  readonly returns: string;
  /** Do its requirements open what tells of somebody? */
  readonly isIdentifiable: boolean;
  /** The types of records in this graph. */
  readonly records: readonly string[];
}

interface Holder {
  readonly record: AuditedRecord;
  readonly seen: Set<string>;
  readonly refused: Set<string>;
}

interface Begun {
  readonly place: FieldPlace;
  readonly args: Readonly<Record<string, unknown>>;
  readonly info: GraphQLResolveInfo;
}

/**
 * What one operation does in one owner's graph, collected field by field without waiting: a field counts to the
 * nearest record around it, or else to what the question at the root asks for.
 */
export class AuditTrail {
  /** The hash of the document that reached this owner. */
  operationHash: string | null = null;
  private readonly holders = new Map<string, Holder>();
  private readonly places = new Map<Path, Holder>();
  private readonly noted: AuditNote[] = [];
  private begun: Begun | null = null;

  /** A field is resolved for somebody who may have it. */
  enters(
    place: FieldPlace,
    source: unknown,
    args: Readonly<Record<string, unknown>>,
    info: GraphQLResolveInfo,
  ) {
    // Mutations run one after another: what is written belongs to the one begun last.
    if (place.root === "mutation") this.begun = { place, args, info };
    const holder = this.holderOf(place, info.path, source, args);
    if (place.isIdentifiable && place.root !== "mutation") holder.seen.add(place.name);
  }

  /** A field is refused. */
  refuses(place: FieldPlace, source: unknown, args: Readonly<Record<string, unknown>>, path: Path) {
    this.holderOf(place, path, source, args).refused.add(place.name);
  }

  /** A rule refuses what was asked for by the mutation that runs. */
  refusesAct(codes: readonly string[]) {
    for (const record of this.recordsOfAct({})) {
      this.noted.push({ kind: "refusal", record, fields: this.fieldsOfAct(), reasons: codes });
    }
  }

  /** What an action notes itself. */
  note(notes: readonly AuditNote[]) {
    this.noted.push(...notes);
  }

  /**
   * The notes of a write whose answer is `done`, one for each record that it names, or else that it touched. What its
   * payload shows beside records counts to the first of them.
   */
  writes(done: object, touched: readonly AuditedRecord[]): AuditNote[] {
    const fields = this.fieldsOfAct();
    const named = this.recordsOfAct(done);
    const records = named[0] === null && touched.length > 0 ? oncePerRecord(touched) : named;
    if (this.begun && records[0]) this.places.set(this.begun.info.path, this.holder(records[0]));
    return records.map((record) => ({ kind: "write", record, fields, reasons: [] }));
  }

  /** Everything collected since it was taken last. */
  take(): AuditNote[] {
    const taken = this.noted.splice(0);
    for (const { record, seen, refused } of this.holders.values()) {
      if (seen.size > 0) taken.push({ kind: "read", record, fields: [...seen], reasons: [] });
      if (refused.size > 0) {
        taken.push({ kind: "refusal", record, fields: [...refused], reasons: ["FORBIDDEN_FIELD"] });
      }
    }
    this.holders.clear();
    this.places.clear();
    return taken;
  }

  private holderOf(
    place: FieldPlace,
    path: Path,
    source: unknown,
    args: Readonly<Record<string, unknown>>,
  ): Holder {
    const at = place.root === null && path.prev ? path.prev : path;
    const known = this.places.get(at);
    if (known) return known;
    const holder =
      place.root !== null
        ? this.holder(recordsNamed(args, place.records, place.returns)[0] ?? nobodys(place.returns))
        : place.key !== null
          ? this.holder({ type: place.type, id: idIn(source, place.key) })
          : this.nearest(at.prev, place);
    this.places.set(at, holder);
    return holder;
  }

  private nearest(from: Path | undefined, { type }: FieldPlace): Holder {
    for (let path = from; path; path = path.prev) {
      const holder = this.places.get(path);
      if (holder) return holder;
    }
    return this.holder(nobodys(type));
  }

  private holder(record: AuditedRecord): Holder {
    const key = `${record.type} ${record.id}`;
    const known = this.holders.get(key);
    if (known) return known;
    const holder = { record, seen: new Set<string>(), refused: new Set<string>() };
    this.holders.set(key, holder);
    return holder;
  }

  private recordsOfAct(done: object): readonly (AuditedRecord | null)[] {
    if (this.begun === null) return [null];
    const { place, args } = this.begun;
    for (const naming of [done, args]) {
      const named = recordsNamed(naming, place.records, null);
      if (named.length > 0) return named;
    }
    return [null];
  }

  private fieldsOfAct(): string[] {
    if (this.begun === null) return [];
    const { place, args, info } = this.begun;
    return [place.name, ...inputFieldsOf(args, info)];
  }
}

function oncePerRecord(records: readonly AuditedRecord[]): readonly AuditedRecord[] {
  return [...new Map(records.map((record) => [`${record.type} ${record.id}`, record])).values()];
}

const nobodys = (type: string): AuditedRecord => ({ type, id: null });

function idIn(source: unknown, key: string): string | null {
  const id = (source as Readonly<Record<string, unknown>> | null)?.[key];
  return isId(id) ? id.toLowerCase() : null;
}
