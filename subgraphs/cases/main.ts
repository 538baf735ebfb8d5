import { runSubgraph } from "../kit/process.ts";
import { cases } from "./subgraph.ts";

await runSubgraph(cases, process);
