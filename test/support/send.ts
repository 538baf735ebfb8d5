import { print } from "graphql";
import type { JobName } from "../../schema/events.ts";
import type { Send } from "../../workers/adapters/graph-client.ts";
import { Unavailable } from "../../workers/ports/failures.ts";
import type { TestSubgraph } from "./subgraph.ts";

/** Sends a job's operations to one owner, as the gateway would. */
export function sendTo(owner: TestSubgraph, job: JobName): Send {
  return async (operation, variables) => {
    const { data, errors } = await owner.ask({ job }, print(operation), variables as object);
    if (errors?.[0]) throw new Unavailable(errors[0].extensions.code);
    return data;
  };
}
