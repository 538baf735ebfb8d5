import { linesOf } from "../material.ts";

/** Sentences that name nobody, of words that look as if they did. */
export const innocent = linesOf(`
  <Will> the team learn from this?
  It <may> be that the infection had started earlier.
  <May> we suggest that every home keeps a bowel chart.
  <Hope> was expressed that things would improve.
  Staff <hope> that the new plan will <mark> a change.
  The temperature <rose> to 39.2 and then fell.
  <Rose> from 37.1 to 39.4 within two hours.
  There was a red <mark> on the left heel.
  <Mark> each meal on the chart as eaten, half eaten or left.
  She had <Down's> syndrome and an under-active thyroid.
  The <Parkinson's> disease nurse was not informed.
  <Crohn's> disease was found at endoscopy.
  <Alzheimer's> dementia is common in people with <Down> syndrome.
  The <Bristol> Stool Chart was not filled in.
  The <Glasgow> Coma Scale was 9 on arrival.
  The <Liverpool> Care Pathway was no longer in use.
  Scores on the <Waterlow> and <Braden> scales were high.
  A <Zimmer> frame and a <Parker> bath were provided.
  Sodium <Valproate> and <Epilim> were both on the chart.
  <Lorazepam> was given, then <Midazolam> and <Keppra>.
  He took <Movicol>, <Laxido> and <Senna> for constipation.
  <Fortisip> was prescribed twice daily.
  The <Mental> <Capacity> Act 2005 was not followed.
  <Deprivation> of <Liberty> <Safeguards> were not in place.
  The <Care> <Quality> <Commission> inspected the home.
  <NHS> <England> has published guidance.
  <Cheyne>-Stokes breathing was noted.
  A <Foley> catheter was inserted.
  The <Heimlich> manoeuvre was tried without success.
  <Prader>-Willi syndrome brings a risk of overeating.
  <Grace> and dignity were shown at the end.
  It was a <joy> to see him settle in.
  They agreed in good <faith> that he should go home.
  <Dawn> had broken before the doctor came.
  Medication was given by <Ward> staff.
  The <Ward> <Manager> apologised for the delay.
  A <bill> for the funeral was sent to the estate.
  <Young> people should move to adult services with a plan.
  The corridor was painted <green>, <white> and <brown>.
  The <day> <centre> closed at <Christmas> and <Easter>.
  She spoke <English> and some <Polish>.
  He was a <Catholic> and went to <Mass>.
  The <Speech> and <Language> <Therapist> recommended thickened fluids.
  The <Consultant> <Psychiatrist> did not attend.
  The <Community> <Learning> <Disability> <Team> closed the referral.
  <Sepsis> <Six> was started within the hour.
  <Covid>-19 visiting rules kept the family away.
  <Swallowing> difficulties were known since childhood.
  <Constipation> was not seen as serious.
  <Makaton> signs were on the wall.
  <Monday> to <Friday> he went out; at weekends he stayed in.
  He liked <Elvis>, <EastEnders> and <Coronation> <Street>.
  Type 2 <diabetes> was diagnosed late.
  The <MUST> score was 3 and <BMI> 17.
  <Botox> injections were given for spasticity.
  <Hoyer> lift and <Oxford> hoist were available.
  The <Abbey> <Pain> <Scale> was used once.
  <Art> and <music> therapy helped.
  The chest was <clear> and the abdomen <soft>.
  The plan was to <wean> off <Tegretol>.
`);
