import { type LocalPerson, localOrganisations, localPeople } from "./people.ts";

const style = `
  body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #212b32; background: #fff; }
  .notice { border-left: .5rem solid #ffb81c; padding: .5rem 1rem; background: #fff9e6; }
  ul { list-style: none; padding: 0; }
  li { margin: .5rem 0; }
  button { font: inherit; text-align: left; width: 100%; padding: .6rem 1rem; border: 2px solid #4c6272; background: #fff; color: inherit; cursor: pointer; }
  button:hover { background: #e8edee; }
  button:focus-visible { outline: 4px solid #ffeb3b; outline-offset: 0; border-color: #212b32; }
`;

/** The page on which one chooses who to be: a form that works without script, from the keyboard and read aloud. */
export function choosePersonPage(interaction: string, problem?: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Choose who you are – local identity provider</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Choose who you are</h1>
<p class="notice">Local only. There is no password, and everybody on this page is invented.</p>
${problem === undefined ? "" : `<p role="alert">${escapeHtml(problem)}</p>`}
<form method="post" action="/interaction/${escapeHtml(interaction)}">
<ul>
${localPeople.map(choice).join("\n")}
</ul>
</form>
</main>
</body>
</html>
`;
}

function choice({ subject, name, roles, organisation }: LocalPerson): string {
  const at = localOrganisations[organisation] ?? organisation;
  return `<li><button name="subject" value="${escapeHtml(subject)}"><strong>${escapeHtml(name)}</strong>, ${escapeHtml(roles.join(", "))}<br>${escapeHtml(at)}</button></li>`;
}

/** A page that says what went wrong and where to begin again. */
export function problemPage(problem: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign-in did not work – local identity provider</title><style>${style}</style></head>
<body><main><h1>Sign-in did not work</h1><p>${escapeHtml(problem)}</p></main></body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
