import { wordsOf } from "./words-of.ts";

/** What an organisation or a part of one is: the words before it are its name. */
export const organisationHeads = wordsOf(`
  academy barn barton bungalow bungalows care centre chambers church clinic close club college cottage cottages court
  crescent croft farm fold foundation gables gardens grange hall heights hospice hospital hospitals hostel house housing infirmary
  lawns lodge manor mansion mead mews practice priory rectory residence residences residential rise school sanatorium
  society surgery temple terrace towers trust unit university vicarage view villa villas ward
`);

/** Of these, the words that are often written with a capital though nothing is named. */
export const generalWords = wordsOf(`
  a accident acute admissions adult adults advisory agency ambulance and approved area assessment at authority behaviour
  board borough brain cardiac care carers cancer centre child children clinical clinic college commissioning committee
  community consultant continuing coronary council court county crisis critical crown critical custody daily day dental
  dementia department dependency diagnostic discharge disability district domiciliary elderly emergency enablement
  england equipment evening eye family fire for foundation funding general group head health healthcare heart high
  higher home homes hospice hospital hospitals hours housing in inpatient independent infirmary injuries injury inquiry
  inquest integrated intensive intermediate kidney learning liaison life living local london long magistrates main major
  management maternity medical medicine memorial mental minor mobile my national neuro neurology new nhs night nursing
  of old older oncology other our out outpatient outpatients over own paediatric palliative parish partnership patient
  patients people physical police practice primary private psychiatric public quality recovery regional rehabilitation
  residential respite resuscitation royal rural safeguarding secondary secure service services sheltered short single
  social special specialist staff state step stroke supported supreme surgical team term tertiary the theatre therapy
  this transition transport treatment trust two university upper urgent view village voluntary walk walk-in ward welfare
  wellbeing working young youth
`);

/** What a street is, with the ways of shortening it. */
export const streetHeads: ReadonlyMap<string, string> = new Map(
  `road rd; street st str; avenue ave av; close cl clo; lane ln la; drive dr drv; crescent cres cresc; gardens gdns gdn;
   walk wlk; way wy; terrace terr ter; hill hl; grove gr grv; place pl; court crt ct; square sq; mews; park pk; rise;
   row; green grn; view vw; approach app; parade pde; mount mt; path; villas; chase; croft; broadway; parkway; wharf`
    .toUpperCase()
    .split(";")
    .flatMap((group) => {
      const [head, ...short] = group.trim().split(/\s+/);
      return [head!, ...short].map((written) => [written, head!] as const);
    }),
);
