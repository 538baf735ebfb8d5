import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { userInfo } from "node:os";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { KeptEntry } from "../../subgraphs/kit/audit/entry.ts";
import { auditEvent } from "../../subgraphs/kit/audit/fhir.ts";
import { keepEntries } from "../../subgraphs/kit/audit/keep-entries.ts";
import { entryColumns, type RowsOf } from "../../subgraphs/kit/audit/statements.ts";
import type { Caller } from "../../subgraphs/kit/caller.ts";
import { connected } from "../postgres/provision.ts";
import { type Audit, onAudit } from "./find-audits.ts";

const pageSize = 2_000;
const newline = "\n";

/**
 * Writes an owner's audit into a file, an AuditEvent of FHIR R4 on each line, in the order of time. That it was done is
 * kept in the audit before, under the account on this machine. @returns how many were written
 */
export async function exportAudit(
  audit: Audit,
  out: string,
  onProgress: (done: number, all: number) => void,
): Promise<number> {
  await keepExport(audit);
  return onAudit(audit, async (rows) => {
    const [count] = await rows<{ all: number }>("select count(*)::int as all from audit_entry");
    const all = count?.all ?? 0;
    let done = 0;
    const lines = async function* () {
      for await (const page of pages(rows)) {
        done += page.length;
        onProgress(done, all);
        yield page.map((entry) => JSON.stringify(auditEvent(entry, audit.owner)) + newline).join("");
      }
    };
    await pipeline(Readable.from(lines()), createWriteStream(out, { mode: 0o600 }));
    return done;
  });
}

async function keepExport({ url, keys, owner }: Audit): Promise<void> {
  const caller: Caller = {
    subject: `account ${userInfo().username}`,
    client: "audit:export",
    organisation: null,
    roles: [],
    job: null,
    scopes: new Set(),
    purpose: "administration",
    requestId: randomUUID(),
  };
  const at = new Date();
  const about = { caller, operation: { name: null, hash: null }, at, begun: at };
  const record = { type: "AuditEntry", id: null };
  await connected(url, (client) =>
    keepEntries(keys, () => {})((sql, parameters) => client.query(sql, parameters), about, [
      { kind: "export", record, fields: [`${owner} AuditEvent`], reasons: [] },
    ]),
  );
}

async function* pages(rows: RowsOf): AsyncGenerator<KeptEntry[]> {
  for (let after: Pick<KeptEntry, "at" | "id"> | undefined; ; ) {
    const page: KeptEntry[] = await rows(
      `select ${entryColumns} from audit_entry as entry where $1::timestamptz is null or (entry.at, entry.id) > ($1, $2)
       order by entry.at, entry.id limit ${pageSize}`,
      [after?.at ?? null, after?.id ?? null],
    );
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1);
  }
}
