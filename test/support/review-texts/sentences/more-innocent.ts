import { linesOf } from "../material.ts";

/** More sentences that name nobody: medicines, eponyms, organisms, posts, and words that begin a sentence. */
export const moreInnocent = linesOf(`
  <Amoxicillin> was changed to <Tazocin> on the second day.
  <Risperidone> and <Procyclidine> had been prescribed for years.
  <Lactulose> alone was not enough.
  <Gaviscon> after meals helped with reflux.
  <Phenytoin> levels were not checked.
  A course of <Trimethoprim> was finished.
  <Oramorph> and <Hyoscine> were prescribed as anticipatory medicines.
  <Ensure> drinks were refused, <Complan> was accepted.
  <Tonic>-clonic seizures lasted four minutes.
  <Addison's> disease was excluded.
  <Marfan> syndrome had been suspected.
  <Rett> syndrome is rare in men.
  <Noonan> syndrome explained the heart murmur.
  <Turner> syndrome was found by a genetic test.
  <Tourette> syndrome caused the tics.
  <Williams> syndrome made her friendly with strangers.
  <Edwards> syndrome is seldom survived.
  <Klinefelter> syndrome was on the problem list.
  <Cornelia> de <Lange> syndrome is known for reflux.
  The <Babinski> sign was positive.
  <Murphy's> sign was negative.
  <Bell's> palsy had left one eyelid weak.
  <Raynaud's> made his fingers white.
  <Barrett's> oesophagus needed yearly endoscopy.
  <Hickman> line infection was the source.
  <Ryles> tube feeding was started.
  <Doppler> ultrasound showed a clot.
  <Holter> monitoring was arranged.
  <Norton> score and <Braden> score disagreed.
  <Hamilton> rating was not suitable.
  <Oxford> <Handbook> guidance was quoted.
  <Norfolk> <Safeguarding> <Adults> <Board> published a similar case.
  <Winterbourne> <View> had changed the policy.
  <Staphylococcus> <aureus> grew in the culture.
  <Helicobacter> pylori was treated.
  <Candida> in the mouth was painful.
  <Norovirus> had closed the home.
  <Legionella> was excluded.
  The <Specialist> <Registrar> reviewed the x-ray.
  The <Ward> <Sister> and the <Bed> <Manager> disagreed.
  The <Out> of <Hours> <Service> had no record.
  The <Best> <Interests> <Meeting> was cancelled twice.
  The <Hospital> <Passport> stayed in the bag.
  The <Annual> <Health> <Check> was missed.
  <Health> <Action> <Plans> were out of date.
  <End> of <Life> <Care> was not discussed.
  <Learning> <Disability> <Liaison> <Nurses> work only weekdays.
  <Positive> <Behaviour> <Support> was in place.
  <Personal> <Emergency> <Evacuation> <Plan> was dated.
  <Frequent> falls were put down to age.
  <Tearful> and withdrawn, she stopped eating.
  <Daily> notes were brief.
  <Handwriting> could not be read.
  <Nobody> rang back.
  <Discharge> was delayed by transport.
  <Thickener> had run out.
  <Relatives> were asked to leave.
  <Oedema> of both legs was noted.
  <Dehydration> was likely.
  <Poor> mouth care led to <thrush>.
  <Bruising> was explained by a fall.
  <Physiotherapy> came once a week.
  <Family> carers felt ignored.
  <Sunday> roast and <Friday> fish were fixed points.
  He supported <Arsenal> and never missed <Match> of the <Day>.
  She loved <Abba>, <Cliff> <Richard> and the <Beatles>.
  He watched <Doctor> <Who> and <Casualty>.
  She followed <Strictly> <Come> <Dancing>.
  <Easter> eggs were hidden in the garden.
  The <Jehovah's> <Witness> faith was respected.
  <Ramadan> was kept at home.
  <Jamaican> cooking reminded him of childhood.
  <Urdu> was spoken at home.
  <Chase> up the results, the note said.
  <Drew> blood twice without success.
  <Pat> the skin dry after washing.
  <Grant> funding had ended.
  <Art> was on the wall.
  <Gene> tests were pending.
  <Penny> savings were kept in a jar.
  <Pearl> necklaces were her favourite.
  <Ruby> coloured bruises covered the arm.
  <Amber> warnings were ignored.
  <Heather> grew outside the window.
  <Lily> pads covered the pond.
  <Robin> redbreasts came to the feeder.
  <Summer> was the best time.
  <June> was hot.
  <Mercy> was shown.
  <Justice> was not done.
  <Wood> chips in the garden caused a fall.
  <Brown> fluid came up the tube.
  <Green> sputum was coughed up.
  <Black> stools were reported.
  <White> cell count was 18.
  <Fields> on the form were empty.
  <Banks> were closed.
  <Cross> infection was likely.
  <Hands> were cold.
  <Page> two was missing.
  <Price> rises cut the hours of care.
  <Walkers> and frames blocked the corridor.
`);
