import { readFile } from "node:fs/promises";
import { dayInEngland } from "../schema/values/calendar.ts";
import { inWords, wasTaken } from "../workers/commands/handover/in-words.ts";
import { readHandovers } from "../workers/commands/handover/read-handovers.ts";
import { awaitMatches, sendHandovers } from "../workers/commands/handover/send-handovers.ts";
import { readList } from "../workers/commands/look-back/read-list.ts";
import { sendReports } from "../workers/commands/look-back/send-reports.ts";
import { understandRow } from "../workers/commands/look-back/understand-row.ts";
import type { Progress } from "../workers/commands/progress.ts";
import { agree } from "./loading/agree.ts";
import { openInvestigation } from "./loading/open-investigation.ts";
import { play } from "./loading/play.ts";
import { registerOrganisation, registerReviewer } from "./loading/register.ts";
import {
  sampleAgreements,
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
  /** The stand-in for the national registry, which can be told how to answer. */
  readonly registryUrl: string;
}

/** Something under the name that the sample set gives it, and its id in the hub. */
type Named = [name: string, id: string];

/** How long handovers may take to be matched before it is said what became of them. */
const matchesWithinMs = 60_000;

/**
 * Fills a hub with the sample set, through the graph as people and partners would: lets the organisations agree on
 * what they share, registers organisations and reviewers, imports the look-back, hands over child deaths, opens
 * investigations, waits until all that has settled, and takes some cases as far as their stories go. Safe to repeat after it was cut short: nothing is done twice.
 * @returns what could not be taken, in words
 */
export async function loadSample(target: SampleTarget, progress: Progress): Promise<string[]> {
  const sample = await readSample();
  const total = Object.values(sample).reduce((sum, { length }) => sum + length, 0);
  let passed = 0;
  const step = () => progress(++passed, total);
  const people = signedIn(target);
  try {
    const coordinator = people.as("coordinator-1");
    const lead = people.as("investigation-lead-1");
    const childTeam = people.as("child-death-review-team-1");
    await each(sample.agreements, step, (one) => agree(people.as, one));
    await each(sample.organisations, step, (one) => registerOrganisation(people.as("administrator-1"), one));
    const reviewerIds = await each(
      sample.reviewers,
      step,
      async (one): Promise<Named> => [one.subject, await registerReviewer(people.as("administrator-1"), one)],
    );
    // What tells most about the people of the stories comes first, so that whatever follows is matched with it.
    const first = await sendReports(coordinator, sample.toldOf, step);
    await settleReports(coordinator, 0);
    const further = await sendReports(coordinator, sample.others, step);
    const handedOver = await sendHandovers(childTeam, sample.handovers, step);
    const investigationIds = await each(
      sample.investigations,
      step,
      async (one): Promise<Named> => [one.reference, await openInvestigation(lead, one)],
    );
    const { caseIds, investigationsWithPerson } = await settleReports(
      coordinator,
      sample.investigations.length,
    );
    await settleInvestigations(lead, investigationsWithPerson);
    const matched = await awaitMatches(childTeam, handedOver, matchesWithinMs);
    const stage = {
      coordinator,
      steeringGroup: people.as("steering-group-1"),
      lead,
      rejectNext: () => rejectNext(target.registryUrl),
      reviewer: people.as,
      caseIds,
      reviewerIds: new Map(reviewerIds),
      investigationIds: new Map(investigationIds),
    };
    await each(sample.stories, step, (story) => play(story, stage));
    return [
      ...[...first, ...further]
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

async function readSample() {
  const stories = sampleStories();
  const list = await readFile(sampleFile("look-back.csv"));
  const terms = { sourceSystem: "look-back", organisation: null, today: dayInEngland(new Date()) };
  const rows = (await readList(list)).map((row) => understandRow(row, terms));
  const isToldOf = (sourceId: string | null) => stories.some(({ report }) => report === sourceId);
  return {
    agreements: sampleAgreements(),
    organisations: sampleOrganisations(),
    reviewers: sampleReviewers(),
    toldOf: rows.filter(({ report }) => isToldOf(report.sourceId)),
    others: rows.filter(({ report }) => !isToldOf(report.sourceId)),
    handovers: await readHandovers(sampleFile("child-death-handovers.json")),
    investigations: sampleInvestigations(),
    stories,
  };
}

async function rejectNext(registryUrl: string): Promise<void> {
  const response = await fetch(`${registryUrl}/misbehave`, {
    method: "POST",
    body: JSON.stringify({ kind: "reject" }),
  });
  if (!response.ok) throw new Error(`the registry takes no orders: ${response.status}`);
}

/** Does something with each, one after the other. */
async function each<Item, Result>(
  items: readonly Item[],
  step: () => void,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(await work(item));
    step();
  }
  return results;
}
