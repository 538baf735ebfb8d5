import { wordsOf } from "./words-of.ts";

/** Titles after which a name follows, whatever its writing. */
export const titles = wordsOf(`
  dr doctor mr mrs ms miss mx prof professor sir dame rev revd reverend cllr councillor dci pcso auntie aunty
  mister missus madam fr pastor imam rabbi deacon canon
`);

/** Titles that are ordinary words too, after which a name needs a capital. */
export const wordTitles = wordsOf(`
  nurse sister matron father brother mother lady lord judge captain sergeant sgt inspector constable pc dc uncle aunt
  nan nanny gran granny grandad grandma grandpa midwife paramedic surgeon coroner bishop
`);

/** What people are to somebody: a name may stand after it, with a comma or without, or before it. */
export const roles = wordsOf(`
  accountant administrator advocate anaesthetist appointee assessor assistant aunt aunts boyfriend brother brothers
  cardiologist care-coordinator caregiver carer carers caretaker chair chairman chaplain chiropodist cleaner clinician
  colleague colleagues commissioner companion consultant cook coordinator co-ordinator coroner counsellor cousin cousins
  dad daddy daughter daughters dentist deputy dermatologist dietician dietitian director doctor driver employer
  endocrinologist ex-husband father fiance fiancee flatmate foster friend friends gastroenterologist girlfriend gp
  grandad granddaughter grandfather grandma grandmother grandson granny guardian gynaecologist haematologist half-brother
  half-sister hca healthcare helper housemate housemates husband imca interpreter keyworker key-worker landlady landlord
  lead lecturer liaison manager managers matron mentor midwife mother mum mummy musician nan neighbour neighbours nephew
  nephews neurologist niece nieces nurse nurses occupational oncologist optician orderly ot owner paediatrician paramedic
  paramedics parents partner pathologist pharmacist phlebotomist physician physio physiotherapist podiatrist porter
  practitioner priest proprietor psychiatrist psychologist psychotherapist radiographer radiologist receptionist registrar
  relative representative resident residents respondent reviewer salt secretary senior shop-steward sibling siblings
  sister sisters sister-in-law brother-in-law mother-in-law father-in-law son sons social-worker solicitor sonographer
  spouse stepbrother stepdad stepdaughter stepfather stepmother stepmum stepsister stepson student supervisor supporter
  surgeon teacher tenant therapist therapists trainee tutor twin uncle urologist vicar visitor volunteer volunteers warden
  widow widower wife witness worker workers
`);

/** Words after which somebody is named. */
export const namingWords = wordsOf(`called named nicknamed christened alias aka signed name author`);

/** What somebody is to their family: alone it names nobody. */
export const kinship = wordsOf(`
  aunt auntie aunty brother brother-in-law cousin dad daddy daughter father father-in-law godfather godmother gran
  grandad granddaughter grandfather grandma grandmother grandpa grandson granny half-brother half-sister husband mother
  mother-in-law mum mummy nan nanny nephew niece parent parents partner sister sister-in-law son stepbrother stepdad
  stepfather stepmother stepmum stepsister twin uncle wife
`);

/** What only people say, so that the word before it is a name though it is something else elsewhere. */
export const sayingVerbs = wordsOf(`
  added admitted agreed answered asked asks explained explains insisted recalled recalls remembered remembers replied
  said says told tells
`);

/** What only people do, so that the word before it may be a name though it is an ordinary word. */
export const personVerbs = wordsOf(`
  accompanied adored agreed answered apologised arranged arrived asked attended believed believes brought called came
  cared chose complained confirmed contacted cooked cried died describes described didn't drove enjoyed explains explained feels felt found
  gave grew had hated has heard held helped informed insisted joined kept knew knows lived liked likes lives looked loved
  loves met moved never noted noticed phoned played promised raised ran rang recalled recalls refused remembered
  remembers replied reported requests recommended recommends suggests requested said sang sat saw says sent smiled spoke stated stayed suggested telephoned tells
  thinks thought told took tried understood used visited waited walked wanted wants was watched went wept wished woke
  wondered worked wrote
`);
