import { html, type Markup } from "../../subgraphs/kit/html.ts";
import {
  type Choices,
  type FieldName,
  type Filled,
  learningDisabilityChoices,
  type Problem,
  placeChoices,
  type Question,
  relationChoices,
} from "./fields.ts";
import { page } from "./page.ts";

/**
 * The form, with what was filled in and what must be mended. It follows the pattern that British public services
 * share: a summary of problems first that leads to each field, every field with its label, hint and problem bound to
 * it (WCAG 2.2, 1.3.1, 3.3.1, 3.3.2). @param key by which a report that is sent twice is taken once
 */
export function formPage(filled: Filled, problems: readonly Problem[], key: string): string {
  const form = new Form(filled, problems);
  return page(
    "Report a death",
    html`${summary(problems)}
<h1>Report the death of a person with a learning disability</h1>
<p>Anybody may tell us: relatives, friends, carers and professionals. You need not know everything. Fields are needed unless they say that they may be left empty.</p>
<form method="post" action="/report" novalidate>
<input type="hidden" name="key" value="${key}">
<h2>The person who died</h2>
${form.text("givenNames", "First name")}
${form.text("familyName", "Last name")}
${form.date("deathDate", "When did the person die?", "For example 9 3 2018. Leave out the day if you do not know it.")}
${form.date("birthDate", "When was the person born? (may be left empty)", "For example 21 7 1954. The year is enough.")}
${form.radios("learningDisability", "Did the person have a learning disability?", learningDisabilityChoices)}
${form.select("placeOfDeath", "Where did the person die? (may be left empty)", placeChoices)}
${form.text("postcode", "Postcode of the person’s home (may be left empty)")}
${form.text("nhsNumber", "NHS number (may be left empty)", { hint: "Ten digits, for example on a hospital letter.", inputmode: "numeric" })}
${form.area("more", "Is there anything else that we should know? (may be left empty)")}
<h2>About you</h2>
${form.text("name", "Your name", { autocomplete: "name" })}
${form.radios("relation", "Who are you to the person?", relationChoices)}
${form.text("reach", "Telephone number or e-mail address (may be left empty)", { hint: "Only if we may get in touch with you." })}
<button type="submit">Send the report</button>
</form>`,
    problems.length > 0,
  );
}

function summary(problems: readonly Problem[]): Markup | null {
  if (problems.length === 0) return null;
  const lines = problems.map(({ question, message }) =>
    question === null
      ? html`<li>${message}</li>`
      : html`<li><a href="#${firstFieldOf(question)}">${message}</a></li>`,
  );
  return html`<div class="summary" role="alert" aria-labelledby="summary-title" tabindex="-1" autofocus>
<h2 id="summary-title">There is a problem</h2>
<ul>${lines}</ul>
</div>`;
}

function firstFieldOf(question: Question): string {
  return question === "deathDate" || question === "birthDate" ? `${question}-day` : question;
}

/** Draws the fields, each with what was filled in and with its problem. */
class Form {
  private readonly filled: Filled;
  private readonly problems: readonly Problem[];

  constructor(filled: Filled, problems: readonly Problem[]) {
    this.filled = filled;
    this.problems = problems;
  }

  text(
    name: FieldName & Question,
    label: string,
    more: { readonly hint?: string; readonly autocomplete?: string; readonly inputmode?: string } = {},
  ): Markup {
    const { autocomplete = "off", inputmode = "text", hint = null } = more;
    return this.group(
      name,
      html`<label for="${name}">${label}</label>${hintOf(name, hint)}${this.problemOf(name)}
<input id="${name}" name="${name}" value="${this.filled[name]}" maxlength="200" autocomplete="${autocomplete}" inputmode="${inputmode}"${this.describedBy(name, hint)}>`,
    );
  }

  area(name: FieldName & Question, label: string): Markup {
    return this.group(
      name,
      html`<label for="${name}">${label}</label>
<textarea id="${name}" name="${name}" rows="5" maxlength="5000">${this.filled[name]}</textarea>`,
    );
  }

  select(name: FieldName & Question, label: string, choices: Choices): Markup {
    const options = Object.entries(choices).map(
      ([code, called]) =>
        html`<option value="${code}"${this.filled[name] === code ? html` selected` : null}>${called}</option>`,
    );
    return this.group(
      name,
      html`<label for="${name}">${label}</label>
<select id="${name}" name="${name}"><option value="">Choose</option>${options}</select>`,
    );
  }

  radios(name: FieldName & Question, legend: string, choices: Choices): Markup {
    const buttons = Object.entries(choices).map(([code, called], index) => {
      const id = index === 0 ? name : `${name}-${code}`;
      const checked = this.filled[name] === code ? html` checked` : null;
      return html`<div class="choice"><input type="radio" id="${id}" name="${name}" value="${code}"${checked}><label for="${id}">${called}</label></div>`;
    });
    return this.fieldset(name, legend, null, html`${buttons}`);
  }

  date(name: "deathDate" | "birthDate", legend: string, hint: string): Markup {
    const parts = (["day", "month", "year"] as const).map((part) => {
      const field = `${name}-${part}` as const;
      const called = `${part[0]?.toUpperCase()}${part.slice(1)}`;
      return html`<div class="part"><label for="${field}">${called}</label><input id="${field}" name="${field}" class="${part}" value="${this.filled[field]}" maxlength="4" inputmode="numeric" autocomplete="off"></div>`;
    });
    return this.fieldset(name, legend, hint, html`<div class="parts">${parts}</div>`);
  }

  private fieldset(name: Question, legend: string, hint: string | null, fields: Markup): Markup {
    return this.group(
      name,
      html`<fieldset${this.describedBy(name, hint)}><legend>${legend}</legend>${hintOf(name, hint)}${this.problemOf(name)}${fields}</fieldset>`,
    );
  }

  private group(name: Question, content: Markup): Markup {
    return html`<div class="${this.find(name) ? "field wrong" : "field"}">${content}</div>`;
  }

  private find(name: Question): Problem | undefined {
    return this.problems.find(({ question }) => question === name);
  }

  private problemOf(name: Question): Markup | null {
    const problem = this.find(name);
    return problem
      ? html`<p class="problem" id="${name}-problem"><span class="unseen">Error:</span> ${problem.message}</p>`
      : null;
  }

  private describedBy(name: Question, hint: string | null): Markup | null {
    const problem = this.find(name);
    const ids = [...(hint === null ? [] : [`${name}-hint`]), ...(problem ? [`${name}-problem`] : [])];
    if (ids.length === 0) return null;
    return problem
      ? html` aria-describedby="${ids.join(" ")}" aria-invalid="true"`
      : html` aria-describedby="${ids.join(" ")}"`;
  }
}

function hintOf(name: Question, hint: string | null): Markup | null {
  return hint === null ? null : html`<p class="hint" id="${name}-hint">${hint}</p>`;
}
