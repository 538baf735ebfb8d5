import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { people } from "../../subgraphs/people/subgraph.ts";
import { peopleDesk } from "../../workers/adapters/people-desk.ts";
import type { JobResult } from "../../workers/jobs/job.ts";
import { matchReport } from "../../workers/jobs/match-report.ts";
import { Stale } from "../../workers/ports/failures.ts";
import type { PeopleDesk } from "../../workers/ports/people-desk.ts";
import { sendTo } from "../support/send.ts";
import { type Answer, startTestSubgraph, type TestSubgraph } from "../support/subgraph.ts";

export const notifier = { roles: ["notifier"], org: "RJ6" } as const;
export const coordinator = { roles: ["coordinator"], org: "36L" } as const;

/** The index of people with the job that matches its reports, without gateway and queue. */
export interface MatchingHub extends TestSubgraph {
  readonly desk: PeopleDesk;
  /** Reports a death. @returns the report's id */
  report(person: object, as?: object): Promise<string>;
  /** Keeps the identifying part of a handover. @returns the report's id */
  handOver(person: object, organisation?: string): Promise<string>;
  /** Performs the matching job once; what is stale is tried again, as the queue would. */
  match(reportId: string, eventId?: string): Promise<JobResult>;
  /** Reports and matches one after another. @returns the reports' ids */
  arrive(...persons: object[]): Promise<string[]>;
  /** Does a coordinator's act; fails where it is refused. */
  act(mutation: string, input: object, as?: object): Promise<Answer["data"]>;
  /** The codes for which a coordinator's act is refused. */
  refused(mutation: string, input: object, as?: object): Promise<string[]>;
  personOf(reportId: string): Promise<string>;
  /** The persons of reports, each by the number of the first report that counts to it. */
  groups(reportIds: readonly string[]): Promise<number[]>;
  decisionOf(reportId: string): Promise<{ outcome: string; decidedBy: string; candidates: string[] }>;
  /** Events of a kind that name somebody, the first one first. */
  told(event: string, about: string): Promise<object[]>;
}

/** Starts it. @param more further variables of its environment; without one nobody needs a second reader */
export async function startMatchingHub(more: Record<string, string> = {}): Promise<MatchingHub> {
  met = 0;
  const hub = await startTestSubgraph(people, { SECOND_READING_RATE: "0", ...more });
  const desk = peopleDesk(sendTo(hub, "match-report"), { job: "match-report" });
  const answerTo = async (mutation: string, input: object, as: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await hub.ask(
      { ...coordinator, ...as } as never,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { report { id } refusals { code } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      "matching",
    );
    expect(errors).toBeUndefined();
    return data[mutation];
  };
  const matching: MatchingHub = {
    ...hub,
    desk,
    async report(person, as = {}) {
      const { data } = await hub.ask(
        { ...notifier, ...as },
        "mutation ($input: ReportDeathInput!) { reportDeath(input: $input) { report { id } refusals { code } } }",
        { input: { idempotencyKey: randomUUID(), person: { deathDate: "2018-03-09", ...person } } },
      );
      expect(data.reportDeath.refusals).toEqual([]);
      return data.reportDeath.report.id;
    },
    async handOver(person, organisation = "E09000008") {
      const { data } = await hub.ask(
        { job: "index-handover" },
        "mutation ($input: ReceiveReportInput!) { receiveReport(input: $input) { report { id } refusals { code } } }",
        {
          input: {
            ...{
              eventId: randomUUID(),
              kind: "HANDOVER",
              sourceId: randomUUID(),
              sourceVersion: 1,
              organisation,
            },
            person: { deathDate: "2018-03-09", ...person },
          },
        },
      );
      expect(data.receiveReport.refusals).toEqual([]);
      return data.receiveReport.report.id;
    },
    async match(reportId, eventId = randomUUID()) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await matchReport.run(
            { reportId },
            { people: desk },
            {
              eventId,
              requestId: "request",
              now: new Date(),
              isLastAttempt: false,
              furtherEvent: () => randomUUID(),
              signal: new AbortController().signal,
            },
          );
        } catch (error) {
          if (!(error instanceof Stale) || attempt === 20) throw error;
        }
      }
    },
    async arrive(...persons) {
      const ids: string[] = [];
      for (const person of persons) {
        const id = await matching.report(person);
        await matching.match(id);
        ids.push(id);
      }
      return ids;
    },
    async act(mutation, input, as = {}) {
      const done = await answerTo(mutation, input, as);
      expect(done.refusals).toEqual([]);
      return done;
    },
    refused: async (mutation, input, as = {}) =>
      (await answerTo(mutation, input, as)).refusals.map(({ code }: { code: string }) => code),
    async personOf(reportId) {
      const [row] = await hub.rows<{ person_id: string }>(
        "select person_id from membership where report_id = $1 and valid_to is null",
        [reportId],
      );
      return row!.person_id;
    },
    async groups(reportIds) {
      const persons = await Promise.all(reportIds.map(matching.personOf));
      return persons.map((person) => persons.indexOf(person));
    },
    async decisionOf(reportId) {
      const [row] = await hub.rows<{ outcome: string; decided_by: string; candidates: string[] }>(
        "select outcome, decided_by, candidates from match_decision where report_id = $1 and current",
        [reportId],
      );
      return { outcome: row!.outcome, decidedBy: row!.decided_by, candidates: row!.candidates };
    },
    told: async (event, about) =>
      (
        await hub.rows<{ payload: object }>(
          `select distinct on (recorded_at, payload) payload from outbox
           where event = $1 and payload::text like '%' || $2 || '%' order by recorded_at`,
          [event, about],
        )
      ).map(({ payload }) => payload),
  };
  return matching;
}

const strangers = [
  "Ngozi Okafor",
  "Peter Bell",
  "Ruth Simpson",
  "Malcolm Dixon",
  "Zofia Kaminski",
  "Bridget Walsh",
  "Hugh Fletcher",
  "Wanda Thurlow",
  "Tariq Mirza",
  "Esther Quenby",
  "Joan Lamb",
  "Yaw Mensah",
  "Ivor Pugh",
  "Meera Nair",
  "Colin Sharpe",
  "Agnes Whitlock",
  "Desmond Achebe",
  "Hilda Brandt",
  "Rupert Vane",
  "Olga Petrov",
  "Stanley Crabb",
  "Leila Haddad",
  "Gwen Prosser",
  "Emeka Obi",
  "Philippa Nunn",
  "Bashir Karimi",
  "Morag Tennant",
  "Silas Wren",
];
let met = 0;

/** Somebody whom nobody else of the hub started last is like. */
export function somebody() {
  const [givenNames, familyName] = strangers[met]!.split(" ");
  met += 1;
  return {
    givenNames: givenNames!,
    familyName: familyName!,
    birthDate: `19${50 + met}-05-${String(met + 1).padStart(2, "0")}`,
    deathDate: `2018-03-${String(met + 1).padStart(2, "0")}`,
    postcode: `CR${met} 1EA`,
  };
}
