import { localOrganisations, localPeople } from "./identity-provider/people.ts";
import type { Settings } from "./settings.ts";

/** A first question to the hub: what cases there are and how they stand. */
export const firstQuestion = {
  query: "{ cases(first: 5) { edges { node { reference state notifiedOn } } } }",
  extensions: { purpose: "review" },
};

/** What somebody who has just started a hub is told: where it is, who to be, what to try. */
export function welcome({ gatewayUrl, registryUrl, dataFolder, ports }: Settings): string {
  const width = Math.max(...localPeople.map((person) => person.roles.join().length));
  const people = localPeople.map(
    ({ roles, organisation }) =>
      `    ${roles.join().padEnd(width)}  ${organisation.padEnd(9)}  ${localOrganisations[organisation]}`,
  );
  return `
  The hub is ready.

  Graph      ${gatewayUrl}/graphql
  Explorer   ${gatewayUrl}/explorer
  Queues     http://127.0.0.1:${ports.workers}/queues (sign in as administrator)
  Registry   ${registryUrl} (stands in for the national programme)
  Logs       ${dataFolder}/logs

  Who you can be, everybody invented:
${people.join("\n")}

  A token of theirs for the command line:
    npm run -s token -- --as coordinator
    npm run -s token -- --as notifier --org H83001

  Try: open the explorer and sign in, or
    curl ${gatewayUrl}/graphql -H "authorization: Bearer $(npm run -s token -- --as coordinator)" \\
      -H "content-type: application/json" \\
      -d '${JSON.stringify(firstQuestion)}'

  Ctrl-C stops it and keeps the data; \`npm start -- --fresh\` begins anew.
`;
}
