import { linesOf } from "../../material.ts";

/** What went wrong; only for judging. */
export const concerns = linesOf(`
  {person} was not weighed between {date} and {his} admission.
  Nobody at {org} asked {relative} how {he} showed pain.
  {nurse} and the bank staff did not read the care plan.
  {dr} assumed that {his} behaviour was due to {his} disability.
  The manager, {worker}, was new and had no induction.
  An agency nurse called {worker} gave the wrong dose.
  {relative} was told by {worker} over the phone that nothing more could be done.
  {someone} in the next room was heard crying that night, and nobody came.
  {home} was rated inadequate shortly after {person} moved in.
  The referral of {date} ({case-number}) was never triaged.
  {mr} wrote to the council about staffing levels at {home}.
  {ward} had two nurses for twenty-eight patients.
  The dentist in {town} refused to treat {person} without sedation.
  {person's} hearing aids were lost on {ward}.
  {His} file held the NHS number of someone else: {nhs}.
  Complaint by {relative}, {address}, dated {date}.
  {reviewer} found that {dr} had signed the form without seeing {him}.
  No one told {relative} that {person} had been moved to {ward}.
  The taxi ({vehicle}) left {him} at the wrong door of {org}.
  When {worker} left, {his} annual health checks stopped.
`);
