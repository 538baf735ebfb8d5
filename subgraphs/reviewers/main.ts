import { runSubgraph } from "../kit/process.ts";
import { reviewers } from "./subgraph.ts";

await runSubgraph(reviewers, process);
