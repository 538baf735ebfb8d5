import type { z } from "zod";
import { childDeathForms } from "../../../schema/codes/child-death-forms.ts";
import type { IsoDate } from "../../../schema/values/iso-date.ts";
import { checkWhoDied } from "../../../schema/values/who-died.ts";
import { type DocumentProblem, documentProblems } from "../domain/document-problems.ts";
import type { HandoverContent, QuarantineReason } from "../domain/handover.ts";
import { understandSubject } from "../domain/understand-subject.ts";
import { childOf, documentOf } from "./handover-form.ts";

/** What a document says, or everything for which it cannot be read. */
export type ReadHandover =
  | { readonly content: HandoverContent }
  | { readonly reasons: readonly QuarantineReason[] };

/**
 * Reads a document by the version of the form that it says it follows.
 * @param today the day on which the document is read
 */
export function readHandover(document: string, form: string, today: IsoDate): ReadHandover {
  const known = childDeathForms.find(({ version }) => version === form);
  if (!known) return { reasons: [{ code: "UNKNOWN_FORM", path: ["schemaVersion"] }] };
  const written = parseJson(document);
  if (written === undefined) return { reasons: [{ code: "NOT_JSON", path: [] }] };
  const read = documentOf(known).safeParse(written);
  const child = childOf(known).safeParse(valueAt(written, ["child"]));
  const { subject, reasons: unreadable } = understandSubject(child.data ?? {}, ["child"]);
  const reasons: QuarantineReason[] = [
    ...(read.error?.issues ?? []).flatMap((issue) => inOurCodes(issue, written)),
    ...unreadable,
    ...(child.success && unreadable.length === 0 ? checkWhoDied(subject, today, ["child"]) : []),
  ];
  if (!read.success || reasons.length > 0) return { reasons };
  const said = read.data;
  return {
    content: {
      cdop: said.cdop,
      status: said.status,
      subject,
      severity: said.child.learningDisabilitySeverity ?? null,
      category: said.category ?? null,
      modifiable: said.modifiable ?? null,
      factors: said.factors.map(({ domain, score }) => ({ domain, score })),
      causes: said.causes.flatMap(({ icd10 }) => icd10 ?? []),
      themes: [...new Set(said.themes)],
      legalBasis: said.legalBasis,
      restrictions: said.restrictions,
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inOurCodes(issue: z.core.$ZodIssue, written: unknown): QuarantineReason[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ code: "UNKNOWN_FIELD", path: [...path, key] }));
  }
  if ((valueAt(written, path) ?? null) === null) return [{ code: "FIELD_MISSING", path }];
  if (isDocumentProblem(issue.message)) return [{ code: issue.message, path }];
  return [{ code: issue.code === "invalid_value" ? "NOT_A_CODE_OF_FORM" : "NOT_AS_FORM_SAYS", path }];
}

function valueAt(written: unknown, path: readonly string[]): unknown {
  let value = written;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

function isDocumentProblem(text: string): text is DocumentProblem {
  return Object.hasOwn(documentProblems, text);
}
