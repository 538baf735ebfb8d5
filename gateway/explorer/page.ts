import { GraphiQL } from "graphiql";
import { createElement as h, useCallback, useMemo, useRef, useState } from "react";
import { examplesPane } from "./examples.ts";
import { createFetcher, type Hub } from "./hub.ts";
import { beginSignIn, currentToken, describeToken, signOut } from "./sign-in.ts";

const greeting = `# Ask the hub. Sign in and choose what you ask for; once you are signed in, the pane on the left describes
# everything there is and what it takes to see it. What your roles do not show comes back as null, with the reason.

{
  __typename
}
`;

/** The explorer: who asks and what for, above GraphiQL. */
export function Page({ hub, problem }: { hub: Hub; problem: string | null }) {
  const [token, setToken] = useState(currentToken);
  const [purpose, setPurpose] = useState(() => sessionStorage.getItem("purpose") ?? "review");
  const choose = useCallback((chosen: string) => {
    sessionStorage.setItem("purpose", chosen);
    setPurpose(chosen);
  }, []);
  const purposeNow = useRef(purpose);
  purposeNow.current = purpose;
  const fetcher = useMemo(
    () => createFetcher(() => ({ token: currentToken(), purpose: purposeNow.current })),
    [],
  );
  const plugins = useMemo(() => [examplesPane({ onPurpose: choose })], [choose]);
  const forget = () => {
    signOut();
    setToken(null);
  };
  return h(
    "div",
    { className: "explorer" },
    h(
      "header",
      null,
      h("strong", null, "Mortality review hub"),
      h(
        "label",
        null,
        "I ask for ",
        h(
          "select",
          { value: purpose, onChange: (event: { target: { value: string } }) => choose(event.target.value) },
          ...Object.entries(hub.purposes).map(([name, meaning]) =>
            h("option", { key: name, value: name, title: meaning }, name),
          ),
        ),
      ),
      h("span", { className: "purpose" }, hub.purposes[purpose]),
      h(
        "span",
        { className: "who", role: "status" },
        problem ?? (token ? describeToken(token) : "Not signed in"),
      ),
      token
        ? h("button", { type: "button", onClick: forget }, "Sign out")
        : h("button", { type: "button", onClick: () => beginSignIn(hub) }, "Sign in"),
    ),
    h(GraphiQL, {
      fetcher,
      plugins,
      // What is asked may hold names and numbers of people: it goes when the window is closed.
      storage: sessionStorage,
      shouldPersistHeaders: false,
      defaultQuery: greeting,
      defaultHeaders: "{}",
    }),
  );
}
