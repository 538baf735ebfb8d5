import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { type GraphQLSchema, isScalarType, isSpecifiedScalarType, parse, print, printSchema } from "graphql";
import { compose } from "./compose.ts";
import { readOperations } from "./operations.ts";
import { subgraphTypes } from "./subgraphs.ts";

/** Where the committed schema lives. */
export const schemaFolder = fileURLToPath(new URL("../../schema", import.meta.url)).replace("/dist/", "/");

/**
 * Makes everything that is generated out of the code and the persisted operations: needs no running service.
 * @returns the content of each file by its path below `schema/`
 */
export async function generateSchema(): Promise<Map<string, string>> {
  const subgraphs = subgraphTypes();
  const { supergraph, api } = compose(subgraphs);
  const { manifest, documents } = await readOperations(`${schemaFolder}/operations`, api);
  const files = new Map<string, string>();
  for (const { name, typeDefs } of subgraphs) files.set(`subgraphs/${name}.graphql`, `${print(typeDefs)}\n`);
  files.set("supergraph.graphql", `${supergraph}\n`);
  files.set("operations/generated/manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
  files.set("operations/generated/documents.ts", await typedDocuments(api, documents));
  return files;
}

async function typedDocuments(
  api: GraphQLSchema,
  documents: Parameters<typeof codegen>[0]["documents"],
): Promise<string> {
  const scalar = { input: "string", output: "string" };
  const strings = Object.values(api.getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type),
  );
  return codegen({
    filename: "documents.ts",
    schema: parse(printSchema(api)),
    documents,
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      strictScalars: true,
      // All scalars are texts but one, whose shape its description tells.
      scalars: {
        ...Object.fromEntries(strings.map(({ name }) => [name, scalar])),
        MatchCandidates: { input: "unknown", output: "unknown" },
      },
    },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
}
