import { serve } from "../serve.ts";
import { readConfig } from "./config.ts";
import { createIdentityProvider } from "./server.ts";

await serve(() => {
  const config = readConfig(process.env);
  return { server: createIdentityProvider(config), port: config.port, host: config.host };
});
