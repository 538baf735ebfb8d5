import { linesOf } from "../material.ts";

/** What should be learnt. */
export const learning = linesOf(`
  Hospital passports must go with the person: {person's} was left behind on {date}.
  All staff at {org} should be trained to recognise sepsis early.
  {dr} showed good practice by visiting {person} at home every week.
  {nurse} sat with {him} through the night and rang {relative} each hour.
  The learning disability liaison nurse, {worker}, made a real difference.
  Families such as {relative} know the person best and must be heard.
  {ward} has since introduced a bowel chart for every patient with a learning disability.
  {home} now weighs every resident monthly and tells the GP of any loss.
  {mr} has changed the on-call arrangements of the care home.
  Best interests decisions should be written down, with the names of those present.
  {reviewer} recommends that {org} audits its use of DNACPR forms.
  {worker}, dietitian, has shared {his} guideline across the area.
  {person} would have benefited from an earlier referral to palliative care.
  Since {date} a single point of contact has been in place ({phone}).
  The lesson from {person's} death is that constipation kills.
  Annual health checks should lead to a health action plan; {he} never had one.
  The multi-agency meeting of {date} was chaired well by {worker}.
  Good communication between {dr} and {relative} avoided an admission.
  {someone} and other friends were helped by {worker} to say goodbye.
  Care coordination was lacking: seven professionals, no lead.
  {org} shared its learning with homes in {town} and {town}.
  The safeguarding board will follow up action {case-number}.
  {worker} at the pharmacy spotted the interaction and rang {dr}.
  The use of easy-read letters helped {person} to attend {his} appointments.
  {relative} has asked that this review be shared with every ward.
  Staff at {home} thanked {worker} for speaking up.
  Much was owed to {worker} and to {nurse}.
  {worker}'s training on dysphagia should be given to all homes.
  If {dr} had asked {someone}, the choking might have been prevented.
  Hold a debrief with {worker}, {worker} and the family.
`);
