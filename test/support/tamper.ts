import { randomBytes, randomUUID } from "node:crypto";
import type { Client } from "pg";

/** What somebody may do to an audit who is master of its database, but has not its keys. */
export interface Tampering {
  readonly name: string;
  readonly change: (client: Client, chance: () => number, anchoredTo: number) => Promise<void>;
}

/** Where somebody tampers. */
export interface Aim {
  /** A number from 0 up to 1. */
  readonly chance: () => number;
  /** The last position that another owner keeps. */
  readonly anchoredTo: number;
}

/** Runs a statement that is to change something; throws where it did not, as nothing would then be tried. */
async function change(client: Client, sql: string, parameters: unknown[] = []): Promise<void> {
  const { rowCount } = await client.query(sql, parameters);
  if (!rowCount) throw new Error(`nothing was changed by: ${sql}`);
}

async function position(client: Client, chance: () => number, before = 0): Promise<number> {
  const { rows } = await client.query<{ end: string }>("select max(position) as end from audit_seal");
  return 1 + Math.floor(chance() * (Number(rows[0]?.end) - before));
}

const edit = (name: string, set: string, value: (chance: () => number) => unknown): Tampering => ({
  name: `edit: ${name}`,
  change: async (client, chance) =>
    change(
      client,
      `update audit_entry set ${set} where id = (select entry_id from audit_seal where position = $2)`,
      [value(chance), await position(client, chance)],
    ),
});

/** Beyond every position, where what is moved waits. */
const far = 1_000_000_000;

const copied = `at, subject, client, job, organisation, roles, purpose, kind, record_type, record_id, custodians,
  fields, reasons, operation, operation_hash, request_id, key_id`;

/** Every class of tampering that is tried. */
export const tamperings: readonly Tampering[] = [
  edit("who", "subject = $1", () => `somebody-${randomBytes(3).toString("hex")}`),
  edit("organisation", "organisation = $1", () => "XYZ"),
  edit("role", "roles = $1", () => ["administrator", "reviewer"]),
  edit("purpose", "purpose = purpose || $1", () => "x"),
  edit("kind", "kind = case kind when 'read' then 'write' else 'read' end, client = client || $1", () => ""),
  edit("record", "record_id = $1", () => randomUUID()),
  edit("whose it is", "custodians = custodians || $1::text", () => "XYZ"),
  edit("the use by which it was open", "break_glass = $1", () => randomUUID()),
  edit("fields", "fields = fields || $1::text", () => "Person.record"),
  edit("reasons", "reasons = reasons || $1::text", () => "NO_SUCH_CASE"),
  edit("time", "at = at + make_interval(secs => $1)", (chance) => 0.001 + chance() * 1000),
  edit("operation", "operation = $1", () => "ReadSomething"),
  edit("hash", "operation_hash = $1", () => randomBytes(32).toString("hex")),
  edit("request", "request_id = $1", () => randomUUID()),
  edit("mark", "mark = $1", () => randomBytes(32)),
  edit("key", "key_id = $1", () => "another"),
  {
    name: "edit: a seal",
    change: async (client, chance) =>
      change(client, "update audit_seal set seal = $1 where position = $2", [
        randomBytes(32),
        await position(client, chance),
      ]),
  },
  {
    name: "insert: a copy under another id, as if it waited",
    change: async (client, chance) => {
      const id = randomUUID();
      await change(
        client,
        `insert into audit_entry (id, ${copied}, mark) select $1, ${copied}, mark from audit_entry
         where id = (select entry_id from audit_seal where position = $2)`,
        [id, await position(client, chance)],
      );
      await change(client, "insert into audit_unsealed values ($1)", [id]);
    },
  },
  {
    name: "insert: an invented entry with a seal at the end",
    change: async (client, chance) => {
      const id = randomUUID();
      await change(
        client,
        `insert into audit_entry (id, ${copied}, mark) select $1, ${copied}, $2 from audit_entry
         where id = (select entry_id from audit_seal where position = $3)`,
        [id, randomBytes(32), await position(client, chance)],
      );
      await change(
        client,
        `insert into audit_seal select max(position) + 1, $1, max(key_id), $2, now() from audit_seal`,
        [id, randomBytes(32)],
      );
    },
  },
  {
    name: "insert: without a seal",
    change: async (client, chance) =>
      change(
        client,
        `insert into audit_entry (id, ${copied}, mark) select gen_random_uuid(), ${copied}, mark from audit_entry
         where id = (select entry_id from audit_seal where position = $1)`,
        [await position(client, chance)],
      ),
  },
  {
    name: "delete: an entry",
    change: async (client, chance) =>
      change(
        client,
        "delete from audit_entry where id = (select entry_id from audit_seal where position = $1)",
        [await position(client, chance)],
      ),
  },
  {
    name: "delete: an entry with its seal",
    change: async (client, chance) => remove(client, await position(client, chance, 1), "="),
  },
  {
    name: "delete: an entry with its seal, the later ones moved up",
    change: async (client, chance) => {
      const at = await position(client, chance, 1);
      await remove(client, at, "=");
      await change(client, "update audit_seal set position = position + $2 where position > $1", [at, far]);
      await change(client, "update audit_seal set position = position - $1 - 1 where position > $1", [far]);
    },
  },
  {
    name: "reorder: two entries exchanged",
    change: async (client, chance) => {
      const at = await position(client, chance, 1);
      const { rows } = await client.query<{ entry_id: string }>(
        "select entry_id from audit_seal where position between $1::int and $1::int + 1 order by position",
        [at],
      );
      const [first, second] = rows.map(({ entry_id }) => entry_id);
      const put = (entry: string | undefined, place: number) =>
        change(client, "update audit_seal set entry_id = $1 where position = $2", [entry, place]);
      await put(randomUUID(), at);
      await put(first, at + 1);
      await put(second, at);
    },
  },
  {
    name: "reorder: two seals exchanged",
    change: async (client, chance) => {
      const at = await position(client, chance, 1);
      const move = (from: number, to: number) =>
        change(client, "update audit_seal set position = $2 where position = $1", [from, to]);
      await move(at, far);
      await move(at + 1, at);
      await move(far, at + 1);
    },
  },
  {
    name: "cut: the tail, entries and seals, past what another owner keeps",
    change: (client, chance, anchoredTo) =>
      remove(client, anchoredTo - Math.floor(chance() * Math.min(anchoredTo, 20)), ">="),
  },
  {
    name: "cut: the whole chain, entries and seals",
    change: (client) => remove(client, 1, ">="),
  },
  {
    name: "cut: the seals of the tail alone",
    change: async (client, chance) =>
      change(client, "delete from audit_seal where position >= $1", [await position(client, chance)]),
  },
];

async function remove(client: Client, at: number, which: "=" | ">="): Promise<void> {
  await change(
    client,
    `with gone as (delete from audit_seal where position ${which} $1 returning entry_id)
     delete from audit_entry using gone where id = entry_id`,
    [at],
  );
}

/**
 * Tampers as a superuser past every trigger and check, looks with `look` at what then stands there, and puts it back.
 * @returns what `look` found
 */
export async function tampered<T>(
  client: Client,
  { change: tamper }: Tampering,
  { chance, anchoredTo }: Aim,
  look: () => Promise<T>,
): Promise<T> {
  await client.query("begin");
  try {
    await client.query("set local session_replication_role = replica");
    await tamper(client, chance, anchoredTo);
    return await look();
  } finally {
    await client.query("rollback");
  }
}
