import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { createElement as h, useEffect, useState } from "react";
import { type Example, readExamples } from "./hub.ts";
import { currentToken } from "./sign-in.ts";

interface ExamplesProps {
  readonly onPurpose: (purpose: string) => void;
}

/** A pane with the questions that the hub knows beforehand, for whoever has signed in. */
export function examplesPane(props: ExamplesProps) {
  return { title: "Examples", icon: Icon, content: () => h(Examples, props) };
}

/** The questions; one that is chosen is put into a tab of its own, with its purpose. */
function Examples({ onPurpose }: ExamplesProps) {
  const [examples, setExamples] = useState<readonly Example[]>([]);
  useEffect(() => {
    readExamples(currentToken()).then(setExamples, () => setExamples([]));
  }, []);
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const open = (example: Example) => {
    addTab();
    editor?.setValue(example.document);
    onPurpose(example.purpose);
  };
  return h(
    "div",
    null,
    h("div", { className: "graphiql-doc-explorer-title" }, "Examples"),
    examples.length === 0 && h("p", null, "Sign in to see the questions that your roles may ask."),
    ...examples.map((example) =>
      h(
        "p",
        { key: example.name },
        h("button", { type: "button", onClick: () => open(example) }, inWords(example.name)),
        h("br"),
        h("small", null, `${example.roles.join(", ")}; for ${example.purpose}`),
      ),
    ),
  );
}

function Icon() {
  const path = "M4 5h12v2H4zm0 4h12v2H4zm0 4h8v2H4z";
  return h(
    "svg",
    { viewBox: "0 0 20 20", fill: "currentColor", "aria-hidden": true },
    h("path", { d: path }),
  );
}

/** `MyOpenCases` as "My open cases". */
function inWords(name: string): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
