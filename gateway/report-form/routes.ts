import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { FrontAnswer, FrontRequest, Route } from "../../subgraphs/kit/front.ts";
import type { GatewayConfig } from "../config.ts";
import type { GraphFiles } from "../graph-files.ts";
import type { Rates } from "../rates/rates.ts";
import { connectionOf } from "./connection-of.ts";
import { readFilled, unfilled } from "./fields.ts";
import { formCss } from "./form-css.ts";
import { formPage } from "./form-page.ts";
import { createFormToken } from "./form-token.ts";
import { receivedPage, troublePage } from "./page.ts";
import { type FormReport, problemsOf, understandForm } from "./understand-form.ts";

export interface ReportFormParts {
  readonly files: Pick<GraphFiles, "operations">;
  readonly rates: Pick<Rates, "fillIn">;
  /** The route to the graph: the form goes through the same door as everybody. */
  readonly graphql: Route;
  readonly clock: () => Date;
}

const answerSchema = z.object({
  data: z.object({
    reportDeath: z.object({
      report: z.object({ reference: z.string() }).nullable(),
      refusals: z.array(
        z.object({ message: z.string(), howToProceed: z.string(), path: z.array(z.string()) }),
      ),
    }),
  }),
});
type FormAnswer = z.infer<typeof answerSchema>["data"]["reportDeath"];

/**
 * The public form at `/report`, plain HTML that needs no script: whoever knows of a death may tell, without signing
 * in, and learns nothing but that it was received, and under which reference. It has no cookie and no session.
 */
export function reportFormRoutes(config: GatewayConfig, parts: ReportFormParts): Record<string, Route> {
  const { form } = config;
  const hash = [...parts.files.operations].find(([, { name }]) => name === "ReportByForm")?.[0];
  if (form === null || hash === undefined) return {};
  const token = createFormToken(config.tokens.issuer, form, parts.clock);

  return {
    "GET /report": () => asHtml(200, formPage(unfilled, [], randomUUID())),
    "GET /report/form.css": () => ({
      status: 200,
      headers: { "content-type": "text/css; charset=utf-8", "cache-control": "max-age=3600" },
      body: formCss,
    }),
    "GET /report/received": ({ search }) => {
      const reference = new URLSearchParams(search).get("reference") ?? "";
      if (/^R-[\dA-Z]{4}-[\dA-Z]{4}$/.test(reference)) return asHtml(200, receivedPage(reference));
      return asHtml(404, troublePage("There is no such page", "Perhaps the address was cut off."));
    },
    "POST /report": take,
  };

  async function take(request: FrontRequest): Promise<FrontAnswer> {
    if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers["content-type"] ?? "")) {
      return asHtml(415, notTheForm);
    }
    // A browser says so: another site's page would report in the name of whoever looks at it.
    if (request.headers["sec-fetch-site"] === "cross-site") return asHtml(403, notTheForm);
    const wait = await parts.rates.fillIn(connectionOf(request, form?.addressHeader ?? null));
    if (wait !== null) {
      const words = `Many reports came from your connection just now. Please go back and send it again in ${wait} seconds.`;
      return withHeader(asHtml(429, troublePage("Please wait a moment", words)), "retry-after", String(wait));
    }
    const { filled, key } = readFilled(request.body.toString());
    const { report, problems } = understandForm(filled);
    // A form that was mended says something else, so it is a report of its own.
    if (problems.length > 0) return asHtml(422, formPage(filled, problems, randomUUID()));
    const answer = await send(request, key || randomUUID(), report).catch(() => null);
    if (answer === null) {
      const message =
        "Your report could not be sent just now. Nothing that you wrote is lost: please try again in a few minutes.";
      return asHtml(503, formPage(filled, [{ question: null, message }], key));
    }
    if (answer.report === null) {
      return asHtml(422, formPage(filled, problemsOf(answer.refusals), randomUUID()));
    }
    return { ...asHtml(303, ""), headers: { ...pageHeaders, location: received(answer.report.reference) } };
  }

  async function send(
    request: FrontRequest,
    idempotencyKey: string,
    report: FormReport,
  ): Promise<FormAnswer> {
    const body = {
      variables: { input: { ...report, idempotencyKey } },
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    };
    const answer = await parts.graphql({
      ...request,
      method: "POST",
      path: "/graphql",
      search: "",
      headers: { authorization: `Bearer ${await token()}`, "content-type": "application/json" },
      body: Buffer.from(JSON.stringify(body)),
    });
    return answerSchema.parse(JSON.parse(String(answer.body))).data.reportDeath;
  }
}

const notTheForm = troublePage("This is not the form", "Please use the form itself.");

const received = (reference: string) => `/report/received?reference=${encodeURIComponent(reference)}`;

const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

function asHtml(status: number, body: string): FrontAnswer {
  return { status, headers: pageHeaders, body };
}

function withHeader(answer: FrontAnswer, name: string, value: string): FrontAnswer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}
