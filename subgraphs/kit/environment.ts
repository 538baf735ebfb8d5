import type { z } from "zod";

/** The environment of a process does not fit; the message has a line for each wrong variable. */
export class WrongEnvironment extends Error {
  override readonly name = "WrongEnvironment";
}

/**
 * The typed configuration of a process, read once at its start. An empty variable counts as absent, since
 * compose files pass unset variables as empty. Throws {@link WrongEnvironment} that names every wrong variable
 * and what it should be (its `.describe()`), never its value, which may be a secret.
 */
export function readEnvironment<S extends z.ZodObject>(
  schema: S,
  env: Readonly<Record<string, string | undefined>>,
): z.infer<S> {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  const lines = new Map<string, string>();
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? "the environment");
    const wish = (schema.shape[name] as z.ZodType | undefined)?.description ?? issue.message;
    lines.set(name, `${name} should be ${wish}`);
  }
  throw new WrongEnvironment([...lines.values()].join("\n"));
}
