import { readFile } from "node:fs/promises";
import { OpenInvestigationDocument } from "../schema/operations/generated/documents.ts";
import { inWords, wasTaken } from "../workers/commands/handover/in-words.ts";
import { readHandovers } from "../workers/commands/handover/read-handovers.ts";
import { awaitMatches, sendHandovers } from "../workers/commands/handover/send-handovers.ts";
import type { Hub } from "../workers/commands/hub.ts";
import { readList } from "../workers/commands/look-back/read-list.ts";
import { sendReports } from "../workers/commands/look-back/send-reports.ts";
import { understandRow } from "../workers/commands/look-back/understand-row.ts";
import type { Progress } from "../workers/commands/progress.ts";
import { done } from "./loading/done.ts";
import { play } from "./loading/play.ts";
import { registerOrganisation, registerReviewer } from "./loading/register.ts";
import { keyed } from "./loading/review.ts";
import {
  sampleFile,
  sampleInvestigations,
  sampleOrganisations,
  sampleReviewers,
  sampleStories,
} from "./loading/sample-files.ts";
import { settleInvestigations, settleReports } from "./loading/settle.ts";
import { signedIn } from "./loading/signed-in.ts";

/** What loading the sample set needs to know of the running hub. */
export interface SampleTarget {
  readonly gatewayUrl: string;
  readonly issuer: string;
}

/** How long child death reviews may take to be matched before the cases are looked at. */
const matchesWithinMs = 60_000;

/**
 * Fills a hub with the sample set, through the graph as people and partners would: registers organisations and
 * reviewers, imports the look-back, hands over child deaths, opens investigations, waits until all that has settled,
 * and takes some cases as far as their stories go. Safe to repeat after it was cut short: nothing is done twice.
 * @returns what could not be taken, in words
 */
export async function loadSample(target: SampleTarget, progress: Progress): Promise<string[]> {
  const organisations = sampleOrganisations();
  const reviewers = sampleReviewers();
  const investigations = sampleInvestigations();
  const stories = sampleStories();
  const rows = readList(await readFile(sampleFile("look-back.csv"))).map((row) =>
    understandRow(row, { sourceSystem: "look-back", organisation: null }),
  );
  const handovers = await readHandovers(sampleFile("child-death-handovers.json"));
  const parts = [organisations, reviewers, rows, handovers, investigations, stories];
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  const step = () => progress(++before, total);

  const people = signedIn(target);
  const coordinator = people.as("coordinator-1");
  const administrator = people.as("administrator-1");
  const childTeam = people.as("child-death-review-team-1");
  const lead = people.as("investigation-lead-1");
  try {
    for (const organisation of organisations) {
      await registerOrganisation(administrator, organisation);
      step();
    }
    const reviewerIds = new Map<string, string>();
    for (const reviewer of reviewers) {
      reviewerIds.set(reviewer.subject, await registerReviewer(administrator, reviewer));
      step();
    }
    const reported = await sendReports(coordinator, rows, step);
    const handedOver = await sendHandovers(childTeam, handovers, step);
    const investigationIds = new Map<string, string>();
    for (const investigation of investigations) {
      investigationIds.set(investigation.reference, await openInvestigation(lead, investigation));
      step();
    }
    await settleReports(coordinator, investigations.length);
    await settleInvestigations(lead, investigations.length);
    const matched = await awaitMatches(childTeam, handedOver, matchesWithinMs);
    for (const story of stories) {
      await play(story, { coordinator, lead, reviewer: people.as, reviewerIds, investigationIds });
      step();
    }
    return [
      ...reported
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ line, reasons }) => `look-back.csv, line ${line}: ${reasons.join(" ")}`),
      ...matched.flatMap((result, index) =>
        wasTaken(result) ? [] : [`child-death-handovers.json, ${index + 1}: ${inWords(result).join(" ")}`],
      ),
    ];
  } finally {
    await people.close();
  }
}

async function openInvestigation(
  lead: Hub,
  investigation: ReturnType<typeof sampleInvestigations>[number],
): Promise<string> {
  const { openInvestigation } = await lead.send(OpenInvestigationDocument, { input: keyed(investigation) });
  return done(`Investigation ${investigation.reference}`, openInvestigation).investigation!.id;
}
