import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { generateSchema, schemaFolder } from "./generate.ts";

for (const [path, content] of await generateSchema()) {
  const file = `${schemaFolder}/${path}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  console.log(`schema/${path}`);
}
