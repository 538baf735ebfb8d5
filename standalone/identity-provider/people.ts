import type { Role } from "../../schema/codes/access.ts";

/** Somebody who can sign in at the local identity provider. Everybody here is invented. */
export interface LocalPerson {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Code of the organisation that the person works for. */
  readonly organisation: string;
}

/** A partner's computer that signs in with a secret of its own. */
export interface PartnerSystem {
  readonly client: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: string;
}

/** The organisations of the local people, by code. */
export const localOrganisations: Readonly<Record<string, string>> = {
  "36L": "NHS South West London CCG (Croydon; 07V until March 2020)",
  E09000008: "London Borough of Croydon",
  RJ6: "Croydon Health Services NHS Trust",
  RV5: "South London and Maudsley NHS Foundation Trust",
  H83001: "An invented general practice in Croydon",
  SWLCDOP: "South West London Child Death Overview Panel",
  VCS01: "An invented voluntary organisation in Croydon",
  X24: "The national programme",
};

/** Who answers in each organisation for what it shares. */
const guardians = [
  "Beatrix Lowe",
  "Samuel Adjei",
  "Ines Carvalho",
  "Farah Siddiqui",
  "Gwen Tamworth",
  "Ralph Osei",
];

const people: readonly LocalPerson[] = [
  { subject: "coordinator-1", name: "Amara Okoye", roles: ["coordinator"], organisation: "36L" },
  { subject: "coordinator-2", name: "Rhys Penhallow", roles: ["coordinator"], organisation: "E09000008" },
  { subject: "reviewer-1", name: "Dilys Harcourt", roles: ["reviewer"], organisation: "RV5" },
  { subject: "reviewer-2", name: "Tomasz Wierzba", roles: ["reviewer"], organisation: "E09000008" },
  { subject: "reviewer-3", name: "Nirmala Seth", roles: ["reviewer"], organisation: "RJ6" },
  { subject: "notifier-1", name: "Grace Abiola", roles: ["notifier"], organisation: "RJ6" },
  { subject: "notifier-2", name: "Owen Castell", roles: ["notifier"], organisation: "H83001" },
  { subject: "notifier-3", name: "Sunita Marwaha", roles: ["notifier"], organisation: "E09000008" },
  { subject: "steering-group-1", name: "Helen Brockway", roles: ["steering-group"], organisation: "36L" },
  {
    subject: "child-death-review-team-1",
    name: "Marcus Adeyemi",
    roles: ["child-death-review-team"],
    organisation: "SWLCDOP",
  },
  {
    subject: "investigation-lead-1",
    name: "Joanna Frith",
    roles: ["investigation-lead"],
    organisation: "E09000008",
  },
  { subject: "partner-analyst-1", name: "Leila Haddad", roles: ["partner-analyst"], organisation: "VCS01" },
  {
    subject: "national-programme-1",
    name: "Peter Lindqvist",
    roles: ["national-programme"],
    organisation: "X24",
  },
  { subject: "administrator-1", name: "Yvonne Tan", roles: ["administrator"], organisation: "36L" },
  ...["36L", "E09000008", "SWLCDOP", "RJ6", "RV5", "X24"].map(
    (organisation, index): LocalPerson => ({
      subject: `caldicott-guardian-${index + 1}`,
      name: guardians[index]!,
      roles: ["caldicott-guardian"],
      organisation,
    }),
  ),
];

/** Everybody here may also write questions of their own: the hub on one machine is there to be tried. */
export const localPeople: readonly LocalPerson[] = people.map((person) => ({
  ...person,
  roles: [...person.roles, "question-writer"],
}));

export const partnerSystems: readonly PartnerSystem[] = [
  {
    client: "system-local-area-contact",
    name: "Command line of the local area contact, for look-back lists",
    roles: ["coordinator", "question-writer"],
    organisation: "36L",
  },
  {
    client: "system-public-form",
    name: "The public form at the gateway, for relatives and everybody who does not sign in",
    roles: ["public-form"],
    organisation: "36L",
  },
  {
    client: "system-croydon-hospital",
    name: "Mortality governance system of the hospital trust",
    roles: ["notifier", "question-writer"],
    organisation: "RJ6",
  },
  {
    client: "system-child-death-review",
    name: "Case management system of the child death review team",
    roles: ["child-death-review-team", "question-writer"],
    organisation: "SWLCDOP",
  },
  {
    client: "system-voluntary-organisation",
    name: "Dashboard of the voluntary organisation",
    roles: ["partner-analyst", "question-writer"],
    organisation: "VCS01",
  },
  {
    client: "system-national-programme",
    name: "Intake of the national programme",
    roles: ["national-programme", "question-writer"],
    organisation: "X24",
  },
];

/** The person with this subject, or undefined. */
export function findPerson(subject: string): LocalPerson | undefined {
  return localPeople.find((person) => person.subject === subject);
}

/** The partner's system with this client id, or undefined. */
export function findSystem(client: string): PartnerSystem | undefined {
  return partnerSystems.find((system) => system.client === client);
}
