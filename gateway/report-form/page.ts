import { html, Markup } from "../../subgraphs/kit/html.ts";

/** A page of the public form. @param isWrong its title says first that something must be mended */
export function page(title: string, body: Markup, isWrong = false): string {
  return html`${new Markup("<!doctype html>")}
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isWrong && "Error: "}${title} – Learning disabilities mortality review</title>
<link rel="stylesheet" href="/report/form.css">
</head>
<body>
<a class="skip" href="#main">Skip to the form</a>
<header><p>Learning disabilities mortality review</p></header>
<main id="main">
${body}
</main>
<footer><p>What you write is kept safe and is used to learn how care can get better. Nobody is blamed.</p></footer>
</body>
</html>
`.text;
}

/** What is said once a report was received; never whether anybody had told of the death before. */
export function receivedPage(reference: string): string {
  return page(
    "We have received your report",
    html`<h1>We have received your report</h1>
<p>Thank you for telling us. Your reference is</p>
<p class="reference"><strong>${reference}</strong></p>
<p>Please keep it. If you left a telephone number or an e-mail address, somebody may be in touch with you.</p>`,
  );
}

/** What is said where the form cannot be answered now. */
export function troublePage(title: string, words: string): string {
  return page(
    title,
    html`<h1>${title}</h1><p>${words}</p><p><a href="/report">Back to the form</a></p>`,
    true,
  );
}
