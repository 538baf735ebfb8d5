import { type DestinationStream, type Logger, pino } from "pino";

/** A process's log: JSON lines, without personal data. */
export type Log = Logger;

const secrets = ["authorization", "variables", "body", "query", "token", "statement", "x-hub-statement"];

/**
 * The log of a process called `name`. Whoever logs gives ids, codes and counts; a caller's token, variables and
 * bodies are taken out even if handed in. A request logs through `log.child({ requestId })`.
 */
export function createLog(
  options: { readonly name: string; readonly level: string },
  destination?: DestinationStream,
): Log {
  const settings = {
    name: options.name,
    level: options.level,
    base: { name: options.name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: secrets.flatMap((key) => [`["${key}"]`, `*["${key}"]`]), remove: true },
    serializers: { err: describeFault },
    hooks: { logMethod: withoutMessageOfError },
  };
  return destination === undefined ? pino(settings) : pino(settings, destination);
}

/**
 * What may be kept of an error: its kind, its code, the database's names of table and constraint, and where it
 * arose. Not its message, nor a database's detail: both quote the values that were wrong, and so people's data.
 */
export function describeFault(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, table, constraint, cause } = error as Error & Record<string, unknown>;
  return {
    type: error.name,
    ...onlyNames({ code, table, constraint }),
    at: error.stack?.split("\n").flatMap((line) => /^ +at (.+)/.exec(line)?.[1] ?? []),
    ...(cause === undefined || cause === error ? {} : { cause: describeFault(cause) }),
  };
}

function onlyNames(found: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === "string"));
}

// pino takes an error's message as the line's message if none is given.
function withoutMessageOfError(this: Logger, args: Parameters<pino.LogFn>, method: pino.LogFn): void {
  const [first, ...rest] = args as [unknown, ...unknown[]];
  const fields = first instanceof Error ? { err: first } : first;
  const message = rest.length === 0 && typeof fields === "object" ? ["fault"] : rest;
  const carriesError = typeof fields === "object" && fields !== null && "err" in fields;
  method.apply(this, [fields, ...(carriesError ? message : rest)] as Parameters<pino.LogFn>);
}
