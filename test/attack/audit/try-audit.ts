import pg from "pg";
import { type AuditedOwner, auditKeepers } from "../../../schema/codes/audit-keepers.ts";
import type { Head } from "../../../subgraphs/kit/audit/chain.ts";
import { readAuditKeys } from "../../../subgraphs/kit/audit/keys.ts";
import type { RowsOf } from "../../../subgraphs/kit/audit/statements.ts";
import { findAnchors, type Verified, verifyAudit } from "../../../subgraphs/kit/audit/verify.ts";
import { type Chance, chanceOf } from "../../gateway/hostile/chance.ts";
import { tampered, tamperings } from "../../support/tamper.ts";
import { until } from "../../support/until.ts";

/** An owner's audit under attack: who attacks is master of the database and has not the keys. */
export interface AuditUnderAttack {
  readonly owner: AuditedOwner;
  readonly superuserUrl: string;
  /** By which is verified what was done. */
  readonly keys: string;
}

/** What came of it. */
export interface AuditFigures {
  readonly tried: number;
  readonly detected: number;
  /** By class of tampering. */
  readonly classes: Readonly<Record<string, { readonly tried: number; readonly detected: number }>>;
  /** What was tampered with unseen, or damaged before anybody tampered. */
  readonly wrong: readonly string[];
}

/**
 * Tampers with every owner's audit in every way, so many times each, and puts it back each time.
 * @param seed by which the same places are chosen again
 */
export async function tryAudit(
  audits: readonly AuditUnderAttack[],
  { seed, ofEachClass }: { readonly seed: number; readonly ofEachClass: number },
): Promise<AuditFigures> {
  const classes: Record<string, { tried: number; detected: number }> = {};
  const wrong: string[] = [];
  for (const [at, audit] of audits.entries()) {
    const keeper = audits.find(({ owner }) => owner === auditKeepers[audit.owner]);
    if (!keeper) throw new Error(`nobody keeps the heads of ${audit.owner}`);
    await onDatabase(audit, async (client) => {
      const rows: RowsOf = async (sql, parameters) => (await client.query(sql, parameters)).rows;
      const anchors = await untilAnchored(audit, keeper);
      const verify = (): Promise<Verified> => verifyAudit(rows, readAuditKeys(audit.keys), anchors);
      const before = await verify();
      wrong.push(...before.damage.map(({ what }) => `${audit.owner} before anything was tried: ${what}`));
      const chance = numbersOf(chanceOf(seed + at));
      for (const tampering of tamperings) {
        const name = tampering.name.split(":")[0]!;
        const counted = classes[name] ?? { tried: 0, detected: 0 };
        classes[name] = counted;
        for (let each = 0; each < ofEachClass; each += 1) {
          const { damage } = await tampered(
            client,
            tampering,
            { chance, anchoredTo: before.anchoredTo },
            verify,
          );
          counted.tried += 1;
          if (damage.length > before.damage.length) counted.detected += 1;
          else wrong.push(`${audit.owner}: ${tampering.name}`);
        }
      }
      const after = await verify();
      if (after.damage.length > before.damage.length) wrong.push(`${audit.owner} was not put back`);
    });
  }
  const sum = (of: "tried" | "detected") => Object.values(classes).reduce((all, each) => all + each[of], 0);
  return { tried: sum("tried"), detected: sum("detected"), classes, wrong };
}

/** Numbers from 0 up to 1. */
const numbersOf = (chance: Chance) => () => chance.between(0, 999_999) / 1_000_000;

/** The heads that the keeper has by now. */
function untilAnchored({ owner }: AuditUnderAttack, keeper: AuditUnderAttack): Promise<Head[]> {
  return until(`the audit of ${owner} is anchored`, async () => {
    const anchors = await onDatabase(keeper, (client) =>
      findAnchors(async (sql, parameters) => (await client.query(sql, parameters)).rows, owner),
    );
    return anchors.length > 0 && anchors;
  });
}

async function onDatabase<T>(
  { superuserUrl }: AuditUnderAttack,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
