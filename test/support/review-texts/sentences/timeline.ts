import { linesOf } from "../material.ts";

/** What happened, in its order. */
export const timeline = linesOf(`
  {date}: {person} seen by {dr} with a chesty cough; amoxicillin given.
  {date}: admitted to {org} with aspiration pneumonia.
  On {date} {he} was taken by ambulance to {org} after two seizures.
  {He} was moved to {ward} on {date} and seen by the dietitian.
  {date} – {worker} (learning disability nurse) asked for a best interests meeting.
  {nurse} noted that {person} had not passed urine since the morning.
  {person} was discharged to {org} on {date} without a discharge summary.
  The GP, {dr}, carried out an annual health check on {date}.
  From {date} onwards {he} ate very little and lost four kilograms.
  {date}: call to 111 by {worker}, support worker, who was told to wait.
  {mr} from the care home rang the out-of-hours service on {phone}.
  {He} was registered at {org} under NHS number {nhs}.
  NHS No: {nhs}; hospital number {case-number}.
  A safeguarding concern was raised on {date} (reference {case-number}).
  The incident was logged as {case-number} and closed within a week.
  {relative} e-mailed the ward manager from {email} on {date}.
  {person} fell from the minibus ({vehicle}) outside {org} and cut {his} head.
  {date}: seen at home, {address}, by the district nurse.
  {date}: {dr} and {dr} agreed that surgery was not in {his} best interests.
  {His} care was transferred to {ward} at {home} between {date} and {date}.
  On {date} the team met with {relative} and {worker}, the social worker.
  {person} deteriorated overnight; {nurse} called the crash team at 03:40.
  {He} was given co-amoxiclav 1.2 g and 500 ml of fluid.
  {He} died on {date} with {relative} at {his} bedside.
  {person} died on {date} at {org}, aged {age}.
  {date}: swallowing assessed by {worker}, speech and language therapist.
  {date}: telephone review with {worker} – no change to epilepsy medication.
  Paramedics reached {address}, {postcode} at 22:15 and found {him} drowsy.
  {mr}, the home manager, sent the records to {reviewer}.
  {date}: DNACPR form completed by {dr} without speaking to {relative}.
  On {date}, {person's} oxygen levels fell to 84% on air.
  {date}: bloods showed a sodium of 128 and a CRP of 212.
  {relative} rang {phone} twice and left a message for {worker}.
  {He} attended A&E at {org} on {date}, {date} and {date}.
  Weight {date}: 52 kg. Weight {date}: 46.5 kg.
  {person} was found unresponsive at 07:00 by {worker}, who started CPR.
  Taken to {org}; {worker} went with {him} in the ambulance.
  No beds on {ward}, so {he} waited in the corridor until {date}.
  {date}: t/c from {worker}, dietitian. Weight down again.
  {date}: {relative} visited, thought {person} looked grey.
  Signed: {worker}, {date}.
  Present: {dr}, {nurse}, {worker} (advocate) and {relative}.
  Seen in clinic by {dr} ({org}) and told to come back in six months.
`);
