import { CannotStart } from "./cannot-start.ts";
import { lastWord, startChild } from "./child.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Databases } from "./databases.ts";
import { subgraphNames } from "./secrets.ts";

/**
 * Brings the database of each subgraph up to date, through the subgraph's own command and under its owner role.
 * Throws `CannotStart` that names the first which failed.
 */
export async function migrateAll(databases: Databases, folder: DataFolder, logLevel: string): Promise<void> {
  await Promise.all(
    subgraphNames.map(async (name) => {
      const logFile = folder.logFile(`${name}-migrate`);
      const environment = { OWNER_DATABASE_URL: databases[name].ownerUrl, LOG_LEVEL: logLevel };
      const how = await startChild(`subgraphs/${name}/main.js`, ["migrate"], environment, logFile).gone;
      if (how === "exit code 0") return;
      throw new CannotStart(
        `The database of ${name} could not be brought up to date (${lastWord(logFile)}): see ${logFile}`,
      );
    }),
  );
}
