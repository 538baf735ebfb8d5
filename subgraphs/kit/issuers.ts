import { readFileSync } from "node:fs";
import { z } from "zod";
import { isRole, type Role } from "../../schema/codes/access.ts";

const role = z.string().refine((text): text is Role => isRole(text)) as unknown as z.ZodType<Role>;
const roleMap = z.record(z.string(), z.array(role));

/** How an issuer says what somebody is and where: in claims of their own, or as a list of posts that they hold. */
const saysSchema = z.discriminatedUnion("as", [
  z.strictObject({
    as: z.literal("claims"),
    /** The claim with the roles, and which of ours each of them is; without that they are called as ours are. */
    roles: z.string(),
    roleMap: roleMap.optional(),
    /** The claim with the organisation's code; or the one organisation whose people these are. */
    organisation: z.union([
      z.strictObject({ claim: z.string() }),
      z.strictObject({ always: z.string().min(1) }),
    ]),
  }),
  z.strictObject({
    as: z.literal("posts"),
    /** The claim with the posts, and the fields of each. */
    posts: z.string(),
    id: z.string(),
    code: z.string(),
    organisation: z.string(),
    /** The claim with the id of the post in which they have signed in. */
    selected: z.string(),
    roleMap,
  }),
]);

const issuerSchema = z.strictObject({
  issuer: z.url(),
  audience: z.string().min(1),
  /** Where its keys are; `${issuer}/jwks` unless given. */
  jwksUrl: z.url().optional(),
  /** What stands before its subjects and clients, so that nobody of one issuer is taken for somebody of another. */
  prefix: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** The claims that name a person for good, together. */
  subject: z.array(z.string()).min(1).default(["sub"]),
  /** The claims that may name the client; the first that is there does. */
  client: z.array(z.string()).min(1).default(["client_id", "azp"]),
  /** For the people of which organisations it may speak. */
  organisations: z.array(z.string().min(1)).min(1),
  says: saysSchema,
  /** Where more is said about whoever has the token; kept for so many seconds, five minutes at most. */
  userinfo: z
    .strictObject({ url: z.url(), keptSeconds: z.number().int().min(1).max(300).default(300) })
    .optional(),
});

/** Another issuer than the hub's own, and how its claims are understood. */
export type ForeignIssuer = z.infer<typeof issuerSchema>;

/** The issuers whose tokens are good: the hub's own, which also vouches for jobs, and others. */
export interface Issuers {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer publishes its keys; `${issuer}/jwks` unless given. */
  readonly jwksUrl?: string;
  readonly others?: readonly ForeignIssuer[];
}

/** What a process reads of its environment about issuers. */
export const issuersEnvironment = {
  ISSUER: z.url().describe("the address of the OpenID Connect issuer"),
  AUDIENCE: z.string().default("hub").describe("the audience of access tokens"),
  JWKS_URL: z.url().optional().describe("where the issuer's keys are, if not under the issuer's address"),
  OTHER_ISSUERS_FILE: z
    .string()
    .optional()
    .transform((path, context) => {
      try {
        return path === undefined ? [] : readForeignIssuers(readFileSync(path, "utf8"));
      } catch {
        context.addIssue("not readable");
        return z.NEVER;
      }
    })
    .describe("a JSON file with a list of further issuers, as schema/codes/issuers/*.json show"),
};

/** Reads a list of further issuers. Throws if it does not have its form, or two could be taken for one another. */
export function readForeignIssuers(text: string): ForeignIssuer[] {
  const issuers = z.array(issuerSchema).parse(JSON.parse(text));
  for (const key of ["issuer", "prefix"] as const) {
    if (new Set(issuers.map((each) => each[key])).size < issuers.length) throw new Error(`one ${key} twice`);
  }
  return issuers;
}

/** The issuers that an environment names. */
export function issuersOf(read: {
  readonly ISSUER: string;
  readonly AUDIENCE: string;
  readonly JWKS_URL?: string | undefined;
  readonly OTHER_ISSUERS_FILE: readonly ForeignIssuer[];
}): Issuers {
  return {
    issuer: read.ISSUER,
    audience: read.AUDIENCE,
    ...(read.JWKS_URL === undefined ? {} : { jwksUrl: read.JWKS_URL }),
    others: read.OTHER_ISSUERS_FILE,
  };
}
