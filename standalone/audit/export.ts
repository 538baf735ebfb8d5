import { parseArgs } from "node:util";
import type { AuditedOwner } from "../../schema/codes/audit-keepers.ts";
import { withProgress } from "../../workers/commands/progress.ts";
import { CannotStart } from "../cannot-start.ts";
import { exportAudit } from "./export-audit.ts";
import { findAudits } from "./find-audits.ts";

// Writes an owner's audit as AuditEvents of FHIR R4, one on each line:
//   npm run -s audit:export -- --owner people|cases|investigations|reviewers --out FILE
try {
  const { owner = "", out } = readArguments();
  const audit = findAudits(process.env).get(owner as AuditedOwner);
  if (!audit || !out) throw new CannotStart("Usage: npm run -s audit:export -- --owner OWNER --out FILE");
  const written = await withProgress(owner, (progress) => exportAudit(audit, out, progress));
  console.log(`${written} entries of ${owner} in ${out}`);
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
}

function readArguments(): { owner?: string | undefined; out?: string | undefined } {
  try {
    return parseArgs({ options: { owner: { type: "string" }, out: { type: "string" } } }).values;
  } catch {
    return {};
  }
}
