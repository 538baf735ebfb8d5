import { CannotStart } from "../cannot-start.ts";
import { verifyAudits } from "./verify-audits.ts";

// Verifies the audits of the hub on this machine, or of the databases that the environment names:
//   npm run -s audit:verify
// It ends with 1 where something was changed, put in, taken away, moved or cut off, or could not be verified.
try {
  process.exitCode = (await verifyAudits(process.env, console.log)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
}
