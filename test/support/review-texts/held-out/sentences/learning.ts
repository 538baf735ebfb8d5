import { linesOf } from "../../material.ts";

/** What should be learnt; only for judging. */
export const learning = linesOf(`
  {person's} story shows why weight must be recorded.
  Training by {worker} has been offered to every team in {town}.
  {ward} should keep easy-read leaflets.
  Thanks to {nurse}, {relative} was able to stay overnight.
  {dr} has apologised to {relative} in writing.
  {org} has appointed a lead for learning disability.
  Commissioners should review the contract with {home}.
  The advice line ({phone}) must be staffed at weekends.
  What {worker}, the occupational therapist, did should become the norm.
  Reviews like this one by {reviewer} need the GP record in full.
  {mr} and {mr} have agreed to share their protocol.
  An alert on the record would have told {dr} of {person's} needs.
  Had {someone} been asked, the choking risk would have been known.
  {relative} wants others to learn from what happened to {person}.
  By {date} all actions had been completed.
  See action plan {case-number} for details.
`);
