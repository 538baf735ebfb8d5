import { composeEnvironment, environmentFile } from "./compose-environment.ts";
import { makeSecrets } from "./secrets.ts";

process.stdout.write(environmentFile(composeEnvironment(makeSecrets())));
