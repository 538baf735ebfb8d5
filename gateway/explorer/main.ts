import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./explorer.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { readHub } from "./hub.ts";
import { Page } from "./page.ts";
import { finishSignIn } from "./sign-in.ts";

const place = document.getElementById("explorer")!;
try {
  const hub = await readHub();
  const problem = await finishSignIn(hub);
  createRoot(place).render(createElement(Page, { hub, problem }));
} catch (error) {
  place.textContent = error instanceof Error ? error.message : "The explorer could not be loaded.";
}
