import pg from "pg";

/** How many statements a connection keeps prepared; those beyond are planned each time. */
const limit = 500;

/**
 * A connection that has the server keep the plan of each statement with parameters. Under row-level security a
 * statement carries the policies of all its tables, and to plan it takes longer than to run it. Plans are made anew
 * by the server where a table or a policy changes, and are no caller's: who asks is read when they run.
 *
 * A pooler between that gives connections out by transaction must know of prepared statements.
 */
export class PreparingClient extends pg.Client {
  readonly #names = new Map<string, string>();

  // The driver's many ways to ask are one here: text with values is named, everything else is passed on.
  override query = ((statement: unknown, values?: unknown, callback?: unknown) => {
    const name =
      typeof statement === "string" && Array.isArray(values) && values.length > 0
        ? this.#nameOf(statement)
        : undefined;
    const asked = name === undefined ? statement : { name, text: statement };
    return (pg.Client.prototype.query as Ask).call(this, asked, values, callback);
  }) as pg.Client["query"];

  #nameOf(statement: string): string | undefined {
    const known = this.#names.get(statement);
    if (known !== undefined || this.#names.size >= limit) return known;
    const name = `hub_${this.#names.size}`;
    this.#names.set(statement, name);
    return name;
  }
}

type Ask = (this: pg.Client, statement: unknown, values: unknown, callback: unknown) => unknown;
