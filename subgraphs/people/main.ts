import { runSubgraph } from "../kit/process.ts";
import { people } from "./subgraph.ts";

await runSubgraph(people, process);
