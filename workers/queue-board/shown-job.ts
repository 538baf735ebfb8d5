import type { QueueJobJson } from "@bull-board/api/typings/app";
import { events, jobNames } from "../../schema/events.ts";

/** What stands in the place of what is not shown. */
export const hidden = "[hidden]";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A job that a schedule started is called after it and its time. */
const scheduledId = /^repeat:[a-z]+(?:-[a-z]+)*:\d{13}$/;
const scheduledRequest = /^schedule-[a-z]+(?:-[a-z]+)*$/;
/** Codes of reasons, as STALE or REGISTRY_ANSWERS_503, some with more after a comma; faults go by their incident. */
const reasonCodes = /^[A-Z]{2,20}(?:_[A-Z]+|_\d{3})*(?:, [A-Z]{2,20}(?:_[A-Z]+)*)*$/;
const faultOf = /^FAULT [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What the queue itself gives for a reason. */
const queuesOwn = /^job stalled more than allowable limit$/;

/**
 * What the board shows of a job: where it stands, how often it was tried, which ids it is about, and by which code it
 * failed. It is an allowlist, so that nobody's name or number is shown however it got into a queue: a text that is no
 * id and no code is hidden, traces are left out.
 */
export function shownJob(job: QueueJobJson): QueueJobJson {
  const { timestamp, attemptsMade } = job;
  return {
    ...{ timestamp, attemptsMade, ...numbersOf(job, ["processedOn", "finishedOn", "attemptsStarted"]) },
    ...numbersOf(job, ["delay", "priority", "stalledCounter"]),
    id: shownId(job.id),
    name: jobNames.find((name) => name === job.name) ?? hidden,
    data: shownData(job.data),
    opts: numbersOf(job.opts, ["attempts", "delay"]),
    progress: 0,
    failedReason: job.failedReason ? shownReason(job.failedReason) : "",
    stacktrace: [],
    returnvalue: shownResult(job.returnvalue),
  };
}

/** Of an object the fields that are numbers, as it has them. */
function numbersOf<Name extends string>(of: unknown, names: readonly Name[]): Partial<Record<Name, number>> {
  const entries = names.flatMap((name) => {
    const value = (of as Partial<Record<Name, unknown>> | null)?.[name];
    return typeof value === "number" ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether the reason is a code, it is shown. */
export function shownReason(reason: string): string {
  return [reasonCodes, faultOf, queuesOwn].some((form) => form.test(reason)) ? reason : hidden;
}

function shownId(id: unknown): string {
  const text = String(id);
  return uuid.test(text) || scheduledId.test(text) ? text : hidden;
}

function shownResult(result: unknown): string | null {
  return ["done", "already-done"].find((each) => each === result) ?? null;
}

function shownData(data: unknown): object {
  const { event, payload, requestId } = parsed(data);
  const known = event === "schedule" || (typeof event === "string" && Object.hasOwn(events, event));
  const request = typeof requestId === "string" && (uuid.test(requestId) || scheduledRequest.test(requestId));
  return {
    event: known ? event : hidden,
    payload: shownPayload(payload),
    requestId: request ? requestId : hidden,
  };
}

/** Of a payload the ids that events are defined to have; what else stands in it is not even named. */
function shownPayload(payload: unknown): object {
  const entries = Object.entries(parsed(payload)).filter(([name]) => payloadNames.has(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, shownIds(value)]));
}

const payloadNames: ReadonlySet<string> = new Set(
  Object.values(events).flatMap(({ payload }) => Object.keys(payload.shape)),
);

function shownIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shownIds);
  return typeof value === "string" && uuid.test(value) ? value : hidden;
}

function parsed(value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  try {
    const read: unknown = JSON.parse(String(value));
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
