import { printToken } from "./ask-token.ts";

process.exitCode = await printToken(process.argv.slice(2), process.env);
