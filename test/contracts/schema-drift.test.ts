import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { generateSchema, schemaFolder } from "../../standalone/schema/generate.ts";

it("the committed schema is what the code generates (npm run schema mends it)", async () => {
  for (const [path, generated] of await generateSchema()) {
    const committed = await readFile(`${schemaFolder}/${path}`, "utf8").catch(() => "missing");
    expect(committed === generated, `schema/${path} differs`).toBe(true);
  }
});
