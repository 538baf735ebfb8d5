import { runSubgraph } from "../kit/process.ts";
import { investigations } from "./subgraph.ts";

await runSubgraph(investigations, process);
