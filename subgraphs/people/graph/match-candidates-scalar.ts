import { jsonScalar } from "../../kit/scalars.ts";

/** What a report is compared with, in one compact value: its rows are `CompactWork` of the matching rules. */
export const MatchCandidatesScalar = jsonScalar(
  "MatchCandidates",
  `Everything that a report is compared with, as one JSON value: the hundred matched reports that share the most keys with it, and those that hang together with them.
\`reports\` has one row each, the report in question first: [reportId, version, personId, isTold, standing, arrived, onePerPerson, familyName, givenNames, birthDate, deathDate, nhsNumber, nhsNumberAsReported, sex, postcode, others], null for what is not known. \`others\` is null, or [[[givenNames, familyName], …], formerPostcodes, formerNhsNumbers].
\`standing\` is NEW (counts to nobody who is known yet), FREE (the model may move it) or FIXED (a person has decided, or a review is allocated).
\`apart\` are pairs of reports of which a person has said that they are about different people; \`isCorrected\` tells that the report was corrected after it was decided about; \`cappedKeys\` names the kinds of keys that too many reports share.`,
);
