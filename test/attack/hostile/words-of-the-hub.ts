import type { Words } from "../../gateway/hostile/words.ts";

/** How hostile documents are written for the hub's own graph, for somebody who may read cases and people. */
export const wordsOfTheHub: Words = {
  field: (selection) => `cases(first: 1) { edges { node { ${selection} } } }`,
  rooted: (selection) => `{ cases(first: 1) { edges { node { ${selection} } } } }`,
  type: "Case",
  again: ["person { case {", "} }"],
  scalars: ["id", "reference", "state"],
  byId: (value) => `person(id: ${value}) { id }`,
  filtered: (value) => `cases(first: 1, filter: ${value}) { edges { node { id } } }`,
  act: "startReview(input: { }) { refusals { code } }",
  names: ["cases", "person", "investigations", "edges", "node", "id", "state"],
  search: `query ($text: String = "C", $filter: CaseFilter) {
    caseByReference(reference: $text) { id } cases(first: 5, filter: $filter) { edges { node { id } } } }`,
  page: `query ($first: Int, $after: String, $last: Int, $before: String) {
    cases(first: $first, after: $after, last: $last, before: $before) { edges { node { id } } } }`,
};
