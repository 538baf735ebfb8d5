import { linesOf } from "../material.ts";

/** What went wrong, or may have. */
export const concerns = linesOf(`
  {relative} felt that nobody listened when she said that {person} was in pain.
  {person's} constipation had been recorded since {date} but was not treated.
  There was no capacity assessment before {dr} decided against a feeding tube.
  {worker}, the night carer, was not trained in giving buccal midazolam.
  Staff at {home} did not know that {he} was allergic to penicillin.
  The hospital passport was left at {org} and never reached {ward}.
  {nurse} told {relative} that "people like {him}" do not come off the ventilator.
  {mr} had raised the same concern about {home} the year before.
  No reasonable adjustments were made for {person} at {org}.
  The discharge letter was sent to {address} although {he} had moved.
  A fax with {his} NHS number ({nhs}) went to the wrong surgery in {town}.
  {relative} complained by e-mail ({email}) and received no answer.
  {relative} wrote to {dr} on {date} and asked for a second opinion.
  The family asked why {person} had waited nine hours on a trolley.
  {worker} was on leave, and {someone} was asked to cover {his} shifts.
  The psychiatrist, {dr}, had not reviewed {his} risperidone since {date}.
  {someone}, another resident, had pushed {person} two days before the fall.
  The police were told (crime reference {case-number}) but took no action.
  The agency carer drove off in a silver car, {vehicle}.
  {person} was left in a wet bed, according to {relative}.
  {reviewer} could not find a care plan for epilepsy in the file from {org}.
  {His} records were filed under {person} and again under the wrong date of birth.
  {dr} wrote that Down's syndrome was the reason for not resuscitating.
  The social worker, {worker}, did not reply to three messages from {relative}.
  {His} swallowing plan said "fork mashable", but {worker} gave {him} toast.
  Handover between {nurse} and {nurse} did not mention the choking.
  {relative} believes that {he} was moved away from {town} against {his} wishes.
  Concerns about {person} were not passed on between {org} and {org}.
  Records were missing from {date} to {date}.
  When {worker} raised the alarm, {nurse} said that it could wait.
  It is not clear why {worker} did not ring 999.
  Neither {dr} nor {worker} had seen the epilepsy protocol.
  {someone}'s family had made the same complaint about {home}.
  Without {worker} nobody on {ward} could understand {his} signs.
  {worker} and {worker} gave different accounts of the night.
`);
