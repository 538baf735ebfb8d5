import { html, Markup } from "../../subgraphs/kit/html.ts";

/** Why somebody who follows a link gets no file. */
export type WhyNoFile = "USED" | "EXPIRED" | "UNKNOWN" | "AWAY";

const words: Readonly<Record<WhyNoFile, readonly [title: string, text: string]>> = {
  USED: [
    "This link was used",
    "A link fetches a document once, and this one has. If it was not you, tell whoever looks after the hub. Ask for a new link where you got this one.",
  ],
  EXPIRED: [
    "This link is too old",
    "A link is good for five minutes. Ask for a new one where you got this one.",
  ],
  UNKNOWN: [
    "There is nothing at this link",
    "Perhaps it was cut off, or the document is not for you any more. Ask for a new link where you got this one.",
  ],
  AWAY: [
    "The document cannot be fetched just now",
    "Please ask for a new link in a few minutes: this one may have been used up.",
  ],
};

/** What is said where there is no file: plain words, nothing that runs. */
export function noFilePage(why: WhyNoFile): string {
  const [title, text] = words[why];
  return html`${new Markup("<!doctype html>")}
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Learning disabilities mortality review</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
</body>
</html>
`.text;
}
