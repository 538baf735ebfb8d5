import { linesOf } from "../../material.ts";

/** What happened; only for judging. */
export const timeline = linesOf(`
  {date} - GP appointment ({dr}): cough for two weeks, no examination of the chest.
  {date} - 999 call made from {address} by {worker}.
  Transferred from {org} to {ward} in the early hours of {date}.
  Reviewed by {dr}, consultant gastroenterologist, on {date}; PEG discussed.
  {nurse} recorded a NEWS score of 9 at 14:20.
  {person} pulled out the cannula and was given diazepam by {nurse}.
  {date}: {mr}, podiatrist, reported swelling of both ankles.
  {He} choked on a sandwich at {home} on {date}.
  Call from {relative} ({phone}) to say that {person} was not {himself}.
  Patient details: {person}, d.o.b. {dob}, NHS {nhs}, {address}, {postcode}.
  Report to the coroner by {dr} on {date}, ref. {case-number}.
  Incident {case-number} was graded as moderate harm.
  {date}: visit by community nurse {worker}, weight 41 kg.
  {date}: letter to {dr} about the missed scan.
  {He} was last seen well by {worker} at supper on {date}.
  {relative} and {relative} were called in at 05:10.
  {person} passed away peacefully at {org} on {date}.
  The transport, registration {vehicle}, arrived three hours late.
  Between {date} and {date} nobody recorded {his} bowels.
  {date}: {worker} (OT) delivered a new sling.
  {dr} confirmed death at 06:02.
  Referral e-mailed to {email} and lost.
  {date}: x-ray at {org} showed a left lower lobe consolidation.
`);
