import { linesOf } from "../../material.ts";

/** Sentences that name nobody; only for judging. */
export const innocent = linesOf(`
  <Patience> and time are reasonable adjustments too.
  <Faith> leaders were not contacted.
  <Frank> discussion was missing.
  <Will> this be audited, and by whom?
  The blood pressure <rose>, and so did concern.
  <May> has the highest rate of admissions.
  <Bright> lights upset him.
  <Short> breaks were refused.
  <Long> waits were the rule.
  <Stone> in the left kidney on ultrasound.
  The <bishop> led the service and the <king> sent no card.
  A <rich> diet and plenty of fluids were advised.
  <Summer> and <Winter> clothes were labelled.
  <Huntington's> disease runs in families.
  <Addison's> crisis was not considered.
  <Wernicke's> encephalopathy was ruled out.
  <Lennox>-Gastaut syndrome causes drop attacks.
  <Angelman> syndrome was confirmed in childhood.
  The <Barthel> index fell to 4.
  <Guedel> airway and <Yankauer> suction were at hand.
  The <Malnutrition> <Universal> <Screening> <Tool> was not used.
  <Oxford> Knee Score was not relevant.
  The <Manchester> Triage category was green.
  <Cardiff> lift was tried.
  <Lamotrigine> was stopped, <Clobazam> was started.
  <Buccolam> was kept in the office.
  <Thick> and <Easy> was added to tea.
  <Macmillan> nurses came daily.
  <Care> <Act> assessment was overdue.
  The <Royal> <College> of <Nursing> publishes standards.
  <Do> <Not> <Attempt> <CPR> forms were countersigned.
  <Reasonable> <Adjustments> were flagged on the system.
  <Oxygen> was given by mask.
  <Prevention> of pressure sores was poor.
  The <Duty> <Doctor> was bleeped four times.
  <Practice> <Nurse> appointments ran late.
  The <Home> <Manager> was away.
  <Intensive> <Care> declined admission.
  <Hindu> rites were respected.
  He ate <Indian> and <Chinese> food.
  <Guy> ropes on the tent were loose.
  <Daisy> chains and <holly> decorated the room.
  <Violet> discolouration of the toes was seen.
  <Miles> from home, he was lonely.
  <Precious> time was lost.
  <Comfort> was put first.
  <Blood> cultures grew <Klebsiella> and <Pseudomonas>.
  <Clostridium> difficile was isolated.
  <Palliative> <Care> were called in late.
`);
