import { findAnchors, type Verified, verifyAudit } from "../../subgraphs/kit/audit/verify.ts";
import { type Progress, withProgress } from "../../workers/commands/progress.ts";
import { type Audit, findAudits, keeperOf, onAudit } from "./find-audits.ts";

const shown = 20;

/** Verifies the audits of all owners and tells what was found. @returns whether all of them are whole */
export async function verifyAudits(env: NodeJS.ProcessEnv, tell: (line: string) => void): Promise<boolean> {
  const audits = findAudits(env);
  let isWhole = true;
  for (const audit of audits.values()) {
    const keeper = audits.get(keeperOf(audit.owner));
    const found = await withProgress(audit.owner, (progress) => verifyOne(audit, keeper, progress));
    for (const line of inWords(audit, keeper, found)) tell(line);
    if (found.damage.length > 0) isWhole = false;
  }
  return isWhole;
}

/** The anchors first: whatever they name was in the chain before. */
async function verifyOne(audit: Audit, keeper: Audit | undefined, progress: Progress): Promise<Verified> {
  const anchors = keeper ? await onAudit(keeper, (rows) => findAnchors(rows, audit.owner)) : [];
  return onAudit(audit, (rows) => verifyAudit(rows, audit.keys, anchors, progress));
}

function inWords({ owner }: Audit, keeper: Audit | undefined, found: Verified): string[] {
  const { entries, sealed, unsealed, anchors, anchoredTo, damage } = found;
  const anchored = keeper
    ? `${keeper.owner} keeps ${anchors} of its heads, the last at ${anchoredTo}; ${sealed - anchoredTo} come after it`
    : "nobody is known who keeps its heads";
  const places = damage.slice(0, shown).map(({ what, position, entryId }) => {
    const where = [
      position === null ? [] : `at ${position}`,
      entryId === null ? [] : `entry ${entryId}`,
    ].flat();
    return `  ✗ ${[what, ...where].join(", ")}`;
  });
  return [
    `${damage.length === 0 ? "✓" : "✗"} ${owner}: ${entries} entries, ${sealed} sealed, ${unsealed} wait for their seal; ${anchored}`,
    ...places,
    ...(damage.length > shown ? [`  … and ${damage.length - shown} more`] : []),
  ];
}
