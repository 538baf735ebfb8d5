import { dayInEngland } from "../../schema/values/calendar.ts";
import { findCases } from "./find-cases/find-cases.ts";
import { run } from "./run.ts";

process.exitCode = await run(() => findCases(process.argv.slice(2), dayInEngland(new Date())));
