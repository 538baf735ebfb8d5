import { readFileSync, writeFileSync } from "node:fs";
import { stateDiagram } from "../subgraphs/cases/domain/state-diagram.ts";
import { transitions } from "../subgraphs/cases/domain/transitions.ts";
import { withDiagram } from "./with-diagram.ts";

// Draws the states of a case into the README; a test holds it to the table.
writeFileSync("README.md", withDiagram(readFileSync("README.md", "utf8"), stateDiagram(transitions)));
