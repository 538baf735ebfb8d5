import type { IsoDate } from "../../../schema/values/iso-date.ts";
import type { RefusalReason } from "../../../schema/values/refusal.ts";
import { type SteeringSeat, steeringSeats } from "../../../schema/values/steering-seat.ts";
import { isSameOrganisation, type Succession } from "../../../schema/values/succession.ts";
import { type SteeringGroup, type SteeringMember, termsInForce } from "./steering-group.ts";
import type { SteeringRefusal } from "./steering-refusals.ts";

/** What holds for a seat, of the rule in force. */
export interface SeatRule {
  readonly required: boolean;
  readonly several: boolean;
  readonly sentBy: "COMMISSIONER" | "COUNCIL" | null;
  readonly afterTerms: boolean;
}
export type SeatRules = Readonly<Record<SteeringSeat, SeatRule>>;

/** Who acts on a group. */
export interface SteeringActor {
  readonly subject: string;
  readonly organisation: string | null;
  /** May they call the group together, for whose area it is? */
  readonly organises: boolean;
}

/** The organisations between which the area is. */
export interface AreaOrganisations {
  readonly council: string;
  readonly succession: Succession;
}

type Reasons = RefusalReason<SteeringRefusal>[];

const because = (code: SteeringRefusal, ...path: string[]): Reasons => [{ code, path }];

/** May somebody act for the whole group: its organiser, or who has its chair? */
export function checkLeads(group: SteeringGroup, { subject, organises }: SteeringActor): Reasons {
  const chairs = group.members.some(
    (member) => member.seat === "CHAIR" && member.state === "MEMBER" && member.subject === subject,
  );
  return organises || chairs ? [] : because("NOT_THE_CHAIR");
}

/** Does the group belong to the area that an organisation answers for? */
export const organisesFor = (
  custodian: string,
  organisation: string | null,
  mayOrganise: boolean,
  succession: Succession,
): boolean => mayOrganise && organisation !== null && isSameOrganisation(custodian, organisation, succession);

/** Somebody to be invited. */
export interface Invitation {
  readonly seat: SteeringSeat;
  readonly organisation: string | null;
  readonly account: string | null;
}

/**
 * May this seat be offered?
 * Source: the report, section 3.7: the CCG chairs, the council's officer is responsible; others are invited once the
 * group has finalised its terms of reference.
 */
export function checkInvitation(
  group: SteeringGroup,
  { seat, organisation, account }: Invitation,
  rules: SeatRules,
  { council, succession }: AreaOrganisations,
): Reasons {
  const rule = rules[seat];
  const sitting = group.members.filter(
    ({ state, seat: held }) => held === seat && (state === "INVITED" || state === "MEMBER"),
  );
  const sender = rule.sentBy === null ? null : rule.sentBy === "COMMISSIONER" ? group.custodian : council;
  const mayBeSent =
    sender === null || (organisation !== null && isSameOrganisation(sender, organisation, succession));
  const again = sitting.some((each) => each.organisation === organisation && each.account === account);
  return [
    ...(organisation === null && account === null ? because("INVITEE_MISSING", "organisation") : []),
    ...(mayBeSent ? [] : because("SEAT_OF_ANOTHER_ORGANISATION", "organisation")),
    ...(rule.afterTerms && termsInForce(group) === null ? because("TERMS_NOT_ADOPTED", "seat") : []),
    ...(!rule.several && sitting.length > 0 ? because("SEAT_TAKEN", "seat") : []),
    ...(rule.several && again ? because("INVITED_BEFORE", "organisation") : []),
  ];
}

/** May somebody answer an invitation? It is theirs, or their organisation's. */
export function checkAnswer(
  member: SteeringMember,
  { subject, organisation }: SteeringActor,
  succession: Succession,
): Reasons {
  if (member.state !== "INVITED") return because("INVITATION_ANSWERED", "memberId");
  const isTheirs =
    member.account === null
      ? member.organisation !== null &&
        organisation !== null &&
        isSameOrganisation(member.organisation, organisation, succession)
      : member.account === subject;
  return isTheirs ? [] : because("NOT_INVITED", "memberId");
}

/** May a membership end now? Members leave; whoever leads the group may record it for them. */
export function checkLeaving(group: SteeringGroup, member: SteeringMember, actor: SteeringActor): Reasons {
  if (member.state !== "MEMBER") return because("NOT_A_MEMBER", "memberId");
  return member.subject === actor.subject ? [] : checkLeads(group, actor);
}

/** May a version of the terms of reference be adopted? Only the last one written, once, on a day that has come. */
export function checkAdoption(
  { terms }: SteeringGroup,
  version: number,
  adoptedOn: IsoDate,
  today: IsoDate,
): Reasons {
  const chosen = terms.find((each) => each.version === version);
  if (chosen === undefined) return because("NO_SUCH_TERMS", "version");
  if (chosen.adoptedOn !== null) return because("TERMS_ADOPTED_BEFORE", "version");
  if (chosen !== terms.at(-1)) return because("TERMS_WRITTEN_ANEW", "version");
  return adoptedOn > today ? because("ADOPTED_IN_FUTURE", "adoptedOn") : [];
}

/** The seats that the rule in force requires and that nobody has. */
export function seatsNotFilled(
  { members }: Pick<SteeringGroup, "members">,
  rules: SeatRules,
): SteeringSeat[] {
  const filled = new Set(members.flatMap(({ seat, state }) => (state === "MEMBER" ? [seat] : [])));
  return Object.keys(steeringSeats)
    .map((seat) => seat as SteeringSeat)
    .filter((seat) => rules[seat].required && !filled.has(seat));
}
