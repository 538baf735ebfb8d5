import { groupedBy } from "../../../subgraphs/kit/grouped-by.ts";
import type { Reference, Row } from "./rows.ts";
import { openedByGlass, sealedRows } from "./sealed-and-opened.ts";
import { type Ground, notJudged } from "./who-may-see.ts";

/** Tables whose rows somebody keeps, with who else has to do with a row. */
const roots: Readonly<
  Record<string, { dataClass: string; organisations?: string[]; subjects?: string[]; lists?: string[] }>
> = {
  report: { dataClass: "identity", organisations: ["organisation"] },
  report_import: { dataClass: "identity", organisations: ["organisation"], subjects: ["started_by"] },
  case_record: { dataClass: "case", subjects: ["reviewer_subject"], lists: ["contributors"] },
  investigation: { dataClass: "investigation", organisations: ["lead_organisation"] },
  child_death_review: { dataClass: "child-review" },
  webhook: { dataClass: "child-review" },
  received_referral: { dataClass: "investigation" },
  reviewer: { dataClass: "reviewer", organisations: ["employer"], subjects: ["subject"] },
  notification_prompt: { dataClass: "case" },
  steering_group: { dataClass: "steering" },
  legal_hold: { dataClass: "retention" },
  appraisal: { dataClass: "retention" },
  destruction_certificate: { dataClass: "retention" },
  erasure_request: { dataClass: "erasure" },
  team_change: { dataClass: "child-review" },
};

/** Rows that are nobody's alone: everybody with the class sees them. */
const ofEverybody: Readonly<Record<string, string>> = {
  child_notification: "child-notification",
  digest: "investigation",
  adult_theme: "child-review",
  library_report: "library",
  known_reviewer: "case",
  released_median: "figures",
  figures_release: "figures",
  unknown_submission: "submission",
  frozen_quarter: "figures",
  frozen_count: "figures",
  shown_cell: "figures",
  released_note: "figures",
};

/** Of which class the rows of a table are, where it is not that of the row to which they belong. */
const ofOwnClass: Readonly<Record<string, string>> = {
  review:
    "review review_section review_informant review_theme recommendation review_entry review_causes review_edit_aside quality_reading learning_decision learning_action referral in_depth_review in_depth_meeting",
  family: "family_plan family_relative family_contact family_question in_depth_request",
  submission: "submission",
};

/** Rows that are seen with the row to which they belong. */
const withTheirParent = [
  "reported_person link_key match_decision decision_words membership kept_apart match_edge match_answer match_check",
  "report_notifier value_choice report_import_row",
  "case_act case_facts case_hold appointment_proposal followed_link past_care family_relative_revision family_answer",
  "in_depth_decision in_depth_answer text_confirmation case_transfer records_request records_answer action_progress",
  "case_reminder linked_process case_opt_out steering_act case_notice notice_reading",
  "pack_step pack_document pack_download scrubbed_note support_notice seal_act break_glass_reading",
  "investigation_link link_words interface_plan handover handover_attempt quarantine_reason core_data theme_flag",
  "theme_flag_words person_link investigation_stage plan_agreement reached_milestone interface_report interface_report_words",
  "webhook_delivery screening",
  "reviewer_name training interest interest_words reviewer_leave appointment proposal_answer",
].flatMap((names) => names.split(" "));

/** Rows that are seen with whatever points to them. */
const withWhatPointsToThem = ["sealed_document", "document_key", "subject", "person"];
/** Who a death is about is a class of its own, whatever points there. */
const satelliteClass: Readonly<Record<string, string>> = { subject: "subject" };
/** Rows that everybody may see, or that are no part of the graph. */
const noPart = [
  "outbox",
  "inbox",
  "answered_request",
  "sharing_agreement",
  "migration",
  "case_stage",
  "organisation",
  "registered_operation",
  "audit_entry",
  "audit_seal",
  "audit_anchor",
  "audit_unsealed",
];

/** What points to a row without a foreign key. */
const furtherReferences: readonly Reference[] = [
  { table: "appointment", column: "reviewer_id", to: "reviewer", toColumn: "id" },
  { table: "proposal_answer", column: "reviewer_id", to: "reviewer", toColumn: "id" },
  { table: "screening", column: "person_id", to: "person_link", toColumn: "person_id" },
];

/** What is kept of seals and of broken glass: for who keeps the record, and who broke it. */
const keptOf: Readonly<Record<string, { dataClass: string; keepers: string; subject: string | null }>> = {
  sealed_person: { dataClass: "seal", keepers: "kept_by", subject: null },
  break_glass: { dataClass: "break-glass", keepers: "custodians", subject: "subject" },
};

/** On which grounds each row of one owner may be seen, found by what points to what. */
export function groundsOfRows(
  rows: readonly Row[],
  foreignKeys: readonly Reference[],
): ReadonlyMap<Row, readonly Ground[]> {
  const references = [...foreignKeys, ...furtherReferences];
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    for (const { to, toColumn } of references) {
      if (to === row.table) byKey.set(`${to}.${toColumn}:${row.values[toColumn]}`, row);
    }
  }
  const opened = openedByGlass(rows);
  const grounds = new Map<Row, readonly Ground[]>();
  for (const row of rows) grounds.set(row, ofRow(row, 0));
  addParties();
  hideSealed();
  for (const _ of [1, 2]) addSatellites();
  return grounds;

  function ofRow(row: Row, depth: number): readonly Ground[] {
    const { table, values } = row;
    if (noPart.includes(table) || withWhatPointsToThem.includes(table) || depth > 6) return [];
    const open = ofEverybody[table];
    if (open !== undefined) return [{ dataClass: open, custodian: null, organisations: [], subjects: [] }];
    const root = roots[table];
    if (root !== undefined)
      return [{ ...groundOfRoot(root, values), opened: opened.get(String(values.id)) ?? [] }];
    if (table === "pack") return [groundOfPack(values)];
    const kept = keptOf[table];
    if (kept !== undefined) {
      return (values[kept.keepers] as string[]).map((custodian) => ({
        dataClass: kept.dataClass,
        custodian,
        organisations: [],
        subjects: kept.subject === null ? [] : [String(values[kept.subject])],
      }));
    }
    const own = classNamed(table);
    if (own === null && !withTheirParent.includes(table)) return [notJudged];
    const parents = references
      .filter(({ table: from, to }) => from === table && !withWhatPointsToThem.includes(to))
      .flatMap(({ column, to, toColumn }) => byKey.get(`${to}.${toColumn}:${values[column]}`) ?? [])
      .filter((parent) => parent !== row);
    const [parent] = parents;
    if (parent === undefined) return [];
    return ofRow(parent, depth + 1).map((ground) => (own === null ? ground : { ...ground, dataClass: own }));
  }

  /**
   * Who cared, owes something to a review or takes part in a transfer sees that, and the row of the case; whoever is
   * proposed to review it, nothing of it but that.
   */
  function addParties(): void {
    for (const row of rows) {
      const { table, values } = row;
      const party = partyOf(table, values);
      if (party === null) continue;
      grounds.set(row, [...(grounds.get(row) ?? []), party]);
      if (party.subjects.length > 0) continue;
      const ofCase = byKey.get(`case_record.id:${values.case_id}`);
      if (ofCase) grounds.set(ofCase, [...(grounds.get(ofCase) ?? []), party]);
    }
  }

  /** What is sealed is nobody's to see but theirs who carry it on, whatever else would show it. */
  function hideSealed(): void {
    const sealed = sealedRows(rows, references, withWhatPointsToThem);
    for (const row of rows) {
      if (!sealed.has(row)) continue;
      grounds.set(
        row,
        (grounds.get(row) ?? []).map((ground) =>
          ground === notJudged ? ground : { ...ground, dataClass: "sealed" },
        ),
      );
    }
  }

  function addSatellites(): void {
    const satellites = rows.filter(({ table }) => withWhatPointsToThem.includes(table));
    const ids = groupedBy(satellites, ({ values }) => String(values.id));
    for (const row of rows) {
      const given = grounds.get(row) ?? [];
      if (given.length === 0) continue;
      for (const value of Object.values(row.values)) {
        for (const satellite of (typeof value === "string" && ids.get(value)) || []) {
          if (satellite !== row) add(satellite, given);
        }
      }
    }
  }

  function add(satellite: Row, given: readonly Ground[]): void {
    const own = satelliteClass[satellite.table];
    const added =
      own === undefined
        ? given
        : given.map((ground) => (ground === notJudged ? ground : { ...ground, dataClass: own }));
    const before = grounds.get(satellite) ?? [];
    const known = new Set(before.map((ground) => JSON.stringify(ground)));
    grounds.set(satellite, [...before, ...added.filter((ground) => !known.has(JSON.stringify(ground)))]);
  }
}

/** Tables of which nothing is known here: what stands in them is not judged. */
export function unknownTables(rows: readonly Row[], grounds: ReadonlyMap<Row, readonly Ground[]>): string[] {
  const unknown = rows.filter((row) => grounds.get(row)?.includes(notJudged));
  return [...new Set(unknown.map(({ table }) => table))].filter(
    (table) => !withWhatPointsToThem.includes(table),
  );
}

function classNamed(table: string): string | null {
  return Object.keys(ofOwnClass).find((name) => ofOwnClass[name]?.split(" ").includes(table)) ?? null;
}

/** Exact counts are for those who see every row counted, others for whoever reads released figures. */
function groundOfPack({ exact, custodian, requested_by }: Row["values"]): Ground {
  const subjects = [String(requested_by)];
  return exact
    ? { dataClass: "exact-pack", custodian: String(custodian), organisations: [], subjects }
    : { dataClass: "figures", custodian: null, organisations: [], subjects };
}

function groundOfRoot(root: (typeof roots)[string], values: Row["values"]): Ground {
  const texts = (columns: readonly string[] = []) =>
    columns.flatMap((column) => (typeof values[column] === "string" ? [values[column] as string] : []));
  const lists = (root.lists ?? []).flatMap((column) => (values[column] as string[] | null) ?? []);
  return {
    dataClass: root.dataClass,
    // What is told to no team in particular is told to all.
    custodian: ((values.custodian ?? values.organisation) as string | null) ?? null,
    organisations: texts(root.organisations),
    subjects: [...texts(root.subjects), ...lists],
  };
}

function partyOf(table: string, values: Row["values"]): Ground | null {
  const party = (dataClass: string, organisations: unknown[], subjects: unknown[] = []): Ground => ({
    dataClass,
    custodian: "nobody",
    organisations: organisations.map(String),
    subjects: subjects.map(String),
  });
  if (table === "records_request" || table === "learning_action")
    return party("obligation", [values.organisation]);
  // Whoever is asked for something is told of it.
  if (table === "case_notice" && values.part === "ASKED_ORGANISATION")
    return party("obligation", [values.organisation]);
  // Who cared for somebody follows the review of the death.
  if (table === "past_care" && values.withdrawn_at === null)
    return party("obligation", [values.organisation]);
  if (table === "case_transfer") return party("case", [values.from_owner, values.to_owner]);
  if (table === "appointment_proposal") return party("case", [], [values.reviewer_subject]);
  // Whoever is to declare is told so.
  if (table === "case_notice" && values.kind === "DECLARATION_ASKED")
    return party("case", [], [values.subject]);
  return null;
}
