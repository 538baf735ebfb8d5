import { readConfig as readGatewayConfig } from "../../gateway/config.ts";
import { readConfig as readIdentityConfig } from "../../standalone/identity-provider/config.ts";
import { readConfig as readRegistryConfig } from "../../standalone/national-registry/config.ts";
import { cases } from "../../subgraphs/cases/subgraph.ts";
import { investigations } from "../../subgraphs/investigations/subgraph.ts";
import { readEnvironment } from "../../subgraphs/kit/environment.ts";
import { people } from "../../subgraphs/people/subgraph.ts";
import { reviewers } from "../../subgraphs/reviewers/subgraph.ts";
import { readConfig as readWorkersConfig } from "../../workers/config.ts";

type Environment = Readonly<Record<string, string>>;

const subgraphs = [people, cases, investigations, reviewers];

/** How each process of the hub reads its environment; throws where it does not fit. */
export const environmentReaders: Readonly<Record<string, (environment: Environment) => unknown>> = {
  "identity-provider": readIdentityConfig,
  "national-registry": readRegistryConfig,
  gateway: readGatewayConfig,
  workers: readWorkersConfig,
  ...Object.fromEntries(
    subgraphs.map(({ name, environment }) => [
      name,
      (given: Environment) => readEnvironment(environment, given),
    ]),
  ),
};
