import { createTokenVerifier } from "../../subgraphs/kit/tokens.ts";
import { serve } from "../serve.ts";
import { readConfig } from "./config.ts";
import { openHoldings } from "./holdings.ts";
import { readSchemas } from "./published-schemas.ts";
import { createRegistry } from "./server.ts";

await serve(() => {
  const config = readConfig(process.env);
  const tokens = createTokenVerifier({
    issuer: config.ISSUER,
    audience: config.AUDIENCE,
    ...(config.JWKS_URL === undefined ? {} : { jwksUrl: config.JWKS_URL }),
  });
  const server = createRegistry({
    holdings: openHoldings(config.HOLDINGS_FILE),
    schemas: readSchemas(config.SUBMISSION_SCHEMAS),
    mayAccept: (token) =>
      tokens.verify(token).then(
        () => true,
        () => false,
      ),
    clock: () => new Date(),
  });
  return { server, port: config.PORT, host: config.HOST };
});
