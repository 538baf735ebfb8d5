import { z } from "zod";
import type { TokenClaims } from "./caller.ts";
import type { ForeignIssuer } from "./issuers.ts";

type Claims = Readonly<Record<string, unknown>>;
type Says<As extends ForeignIssuer["says"]["as"]> = Extract<ForeignIssuer["says"], { as: As }>;

/** What the hub reads of what its own issuer says. */
export const ownClaims = z.object({
  sub: z.string().min(1),
  client_id: z.string().min(1),
  org: z.string().min(1).optional(),
  roles: z.array(z.string()).optional(),
  exp: z.number(),
});

/**
 * What another issuer says, in the hub's words; null where it does not say who somebody is, or says that they belong
 * to an organisation for which it may not speak. Subjects and clients get the issuer's prefix: so nobody is a job or
 * one of the hub's own clients by their name.
 */
export function inOurWords(claims: Claims, issuer: ForeignIssuer): TokenClaims | null {
  const subject = issuer.subject.map((name) => textOf(claims[name]));
  const client = issuer.client.map((name) => textOf(claims[name])).find((text) => text !== null);
  const { exp } = claims;
  if (subject.includes(null) || client === undefined || typeof exp !== "number") return null;
  const held = issuer.says.as === "claims" ? byClaims(claims, issuer.says) : byPosts(claims, issuer.says);
  if (held === null || !issuer.organisations.includes(held.org)) return null;
  const named = (text: string) => `${issuer.prefix}/${text}`;
  return { sub: named(subject.join("/")), client_id: named(client), exp, ...held };
}

interface Held {
  org: string;
  roles: string[];
}

function byClaims(claims: Claims, { roles, roleMap, organisation }: Says<"claims">): Held | null {
  const org = "always" in organisation ? organisation.always : textOf(claims[organisation.claim]);
  const said = z.array(z.string()).safeParse(claims[roles]).data ?? [];
  return org === null ? null : { org, roles: mapped(said, roleMap) };
}

/** Somebody acts in one post at a time: the one they have chosen, or their only one that counts here. */
function byPosts(claims: Claims, says: Says<"posts">): Held | null {
  const posts = z.array(z.record(z.string(), z.unknown())).safeParse(claims[says.posts]).data ?? [];
  const counting = posts.flatMap((post) => {
    const [code, org] = [textOf(post[says.code]), textOf(post[says.organisation])];
    const roles = code === null ? [] : mapped([code], says.roleMap);
    return org === null || roles.length === 0 ? [] : [{ id: textOf(post[says.id]), org, roles }];
  });
  const selected = textOf(claims[says.selected]);
  const chosen = selected === null ? counting : counting.filter(({ id }) => id === selected);
  const [first] = chosen;
  if (first === undefined || chosen.some(({ org }) => org !== first.org)) return null;
  return { org: first.org, roles: [...new Set(chosen.flatMap(({ roles }) => roles))] };
}

function mapped(said: readonly string[], map: Says<"posts">["roleMap"] | undefined): string[] {
  if (map === undefined) return [...said];
  return [...new Set(said.flatMap((each) => (Object.hasOwn(map, each) ? (map[each] ?? []) : [])))];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
