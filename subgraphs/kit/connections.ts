import "reflect-metadata";
import { createHmac, timingSafeEqual } from "node:crypto";
import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from "type-graphql";
import { badInput } from "./bad-input.ts";
import { currently, type Renewable } from "./kept-in-file.ts";
import type { KeyRing } from "./keys.ts";

/** The most rows that one page may hold. */
export const pageLimit = 100;
const defaultPage = 20;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `How many from the start, at most ${pageLimit}.` })
  first?: number;

  @Field(() => String, { nullable: true, description: "Only what comes after this cursor." })
  after?: string;

  @Field(() => Int, { nullable: true, description: `How many from the end, at most ${pageLimit}.` })
  last?: number;

  @Field(() => String, { nullable: true, description: "Only what comes before this cursor." })
  before?: string;
}

@ObjectType("PageInfo", { description: "Where a page stands in its list." })
@Directive("@shareable")
@Directive("@authenticated")
export class PageInfoType {
  @Field(() => Boolean, { description: "Is there more after this page?" })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Is there more before this page?" })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the first row." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The cursor of the last row." })
  endCursor!: string | null;
}

/** One page of a list, as a connection's resolver returns it. */
export interface Page<Row> {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfoType;
}

/** Makes the Relay connection type of a node type; shareable where several owners have such a list. */
export function connectionOf<Node extends object>(
  node: ClassType<Node>,
  name: string,
  { shareable = false }: { readonly shareable?: boolean } = {},
): ClassType<Page<Node>> {
  const OfSeveral: ClassDecorator = shareable ? Directive("@shareable") : () => undefined;

  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, with its place.` })
  @OfSeveral
  @Directive("@authenticated")
  class Edge {
    @Field(() => node, { nullable: true, description: "What stands here." })
    node!: Node;

    @Field(() => String, { description: "The place in the list, to page on from." })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  @OfSeveral
  @Directive("@authenticated")
  class Connection {
    @Field(() => [Edge], { description: "The rows with their places." })
    edges!: Edge[];

    @Field(() => [node], { nullable: "itemsAndList", description: "The rows alone." })
    nodes!: Node[];

    @Field(() => PageInfoType, { description: "Where this page stands." })
    pageInfo!: PageInfoType;
  }
  return Connection as unknown as ClassType<Page<Node>>;
}

/** The values that order a list and name a row's place in it: the sort value and the id that breaks ties. */
export type Keyset = readonly [value: string, id: string];

/** What a store is asked for: `limit` rows beyond `from`, read forwards or backwards. */
export interface Window {
  readonly limit: number;
  readonly from: Keyset | null;
  readonly backwards: boolean;
}

/** Reads and writes cursors: opaque and signed, so that nobody probes a list with cursors of their own. */
export interface Cursors {
  write(list: string, key: Keyset): string;
  /** Throws BAD_USER_INPUT for a cursor that this list did not give out. */
  read(list: string, cursor: string): Keyset;
}

/** Makes cursors under the first of an owner's keys, and takes those of all. */
export function signedCursors(keys: Renewable<KeyRing>): Cursors {
  const sign = (key: Buffer, list: string, body: string) =>
    createHmac("sha256", key).update(`${list}\n${body}`).digest().subarray(0, 12);
  return {
    write(list, keyset) {
      const body = JSON.stringify(keyset);
      return `${Buffer.from(body).toString("base64url")}.${sign(currently(keys)[0], list, body).toString("base64url")}`;
    },
    read(list, cursor) {
      const [text = "", mark = ""] = cursor.split(".");
      const body = Buffer.from(text, "base64url").toString();
      const given = Buffer.from(mark, "base64url");
      const isOurs = currently(keys).some((key) => {
        const due = sign(key, list, body);
        return given.length === due.length && timingSafeEqual(given, due);
      });
      if (!isOurs) {
        throw badInput("This cursor does not belong to this list. Take cursors from pageInfo or edges.");
      }
      return JSON.parse(body) as Keyset;
    },
  };
}

/**
 * Reads one page of a list.
 * @param list the list's name, bound into its cursors
 * @param fetch gives up to `limit` rows beyond `from` in reading order
 * @param keyOf the keyset of a row
 */
export async function readPage<Row>(
  args: PageArgs,
  list: string,
  cursors: Cursors,
  fetch: (window: Window) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Keyset,
): Promise<Page<Row>> {
  const backwards = args.last !== undefined && args.last !== null;
  const size = pageSize(backwards ? args.last : args.first);
  const cursor = backwards ? args.before : args.after;
  const from = cursor ? cursors.read(list, cursor) : null;
  const found = await fetch({ limit: size + 1, from, backwards });
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backwards) rows.reverse();
  const edges = rows.map((node) => ({ node, cursor: cursors.write(list, keyOf(node)) }));
  return {
    edges,
    nodes: rows,
    pageInfo: {
      hasNextPage: backwards ? from !== null : more,
      hasPreviousPage: backwards ? more : from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The same page with its rows shown otherwise. */
export function mapPage<Row, Shown>(page: Page<Row>, show: (row: Row) => Shown): Page<Shown> {
  return {
    pageInfo: page.pageInfo,
    nodes: page.nodes.map(show),
    edges: page.edges.map(({ node, cursor }) => ({ node: show(node), cursor })),
  };
}

function pageSize(asked: number | null | undefined): number {
  const size = asked ?? defaultPage;
  if (size < 1 || size > pageLimit) throw badInput(`A page holds 1 to ${pageLimit} rows.`);
  return size;
}

/**
 * The part of a statement that reads a window: condition, order and limit for `(value, id)` keysets.
 * @param firstParameter the number of the first free parameter of the statement
 */
export function windowSql(
  window: Window,
  columns: { value: string; cast: string; id: string },
  firstParameter: number,
): { condition: string; tail: string; parameters: unknown[] } {
  const direction = window.backwards ? "desc" : "asc";
  const tail = `order by ${columns.value} ${direction}, ${columns.id} ${direction} limit ${window.limit}`;
  if (!window.from) return { condition: "true", tail, parameters: [] };
  const compare = window.backwards ? "<" : ">";
  return {
    condition: `(${columns.value}, ${columns.id}) ${compare} ($${firstParameter}::${columns.cast}, $${firstParameter + 1}::uuid)`,
    tail,
    parameters: [...window.from],
  };
}
