import { wordsOf } from "./words-of.ts";

/**
 * People and places after whom diseases, signs, scores and devices are called: in clinical phrases they name nobody.
 * Source: compiled for this hub from general knowledge of medicine, November 2026.
 */
export const eponyms = wordsOf(`
  abbey achilles addison addisons aicardi alport alzheimer alzheimers angelman apert apgar asperger aspergers babinski baker becker behcet binet bouchard budd cobb conn cotard digeorge ekbom felty fontan gram guedel
  holter hudson kernig korotkoff leydig luer ludwig mantoux mcburney osgood pap pott potts pavlov rankin reiter rhesus
  rorschach schmorl sengstaken sheehan still stills swan ganz tenckhoff thomas tinetti trousseau vincent willebrand weil
  barthel barrett barretts bartter basedow batten bell bells berg bernard bernoulli biot bowen bowens braden bradford
  bristol broca broca's brown bruton buerger burkitt chagas charcot charnley cheyne chiari christmas clostridium colles
  coombs coley cornelia cowden creutzfeldt crohn crohns cushing cushings dandy donald down downs dravet doppler duchenne
  dupuytren duputryens dupuytrens ebstein edwards ehlers eisenmenger eisenmengers epley epstein erb eustachian ewing ewings
  fallopian fallot fallots fanconi foley folstein fournier fragile friedreich gastaut gaucher gilbert gilberts gillick
  glasgow goldenhar goodpasture gower graves guillain hailey hallpike hamilton harris hartmann hashimoto hashimotos
  hartnup heberden heimlich henoch hickman hirschsprung hirschsprungs hodgkin hodgkins horner hoyer hunter huntington
  huntingtons hurler hutchinson jacksonian jakob jacob joubert kaposi kawasaki kearns kleefstra klinefelter klippel
  kocher korsakoff korsakoffs kussmaul landau lange laurence lawton leber legionnaire legionnaires leigh lennox lesch
  lewy lhermitte liverpool lund lyme lynch machado mallory manchester marfan marfans maslow meckel menieres meniere menkes
  moebius moro munchausen munchausens nissen noonan nottingham oxford osler paget pagets parkinson parkinsons parker
  patau perthes peutz philadelphia phelan pick picks pierre pitt prader purkinje ramsay ranson raynaud raynauds rett retts
  reye reyes rinne robin robinow rockwood romberg rubinstein ryles sanfilippo schirmer scheuermann segawa sjogren sjogrens
  smith snellen sotos stanford stevens stokes strum sturge sydenham tay taybi todd todds tourette tourettes trendelenburg
  treacher troisier turner turners valsalva venturi virchow waldenstrom waterlow weber wegener wernicke wernickes west
  wessex westley whipple whipples wilms willi williams wilson wilsons wolf yankauer zimmer zollinger
  bardet biedl coffin dubowitz fabry hartmanns herbert leigh lowry lupski meckels niemann ohtahara pompe potocki rasmussen
  sara zellweger
`);

/** What follows an eponym where it names no person. */
export const eponymHeads = wordsOf(`
  abscess airway aphasia arthritis ataxia bath bed bedrest boots breath breathing catheter chart chorea classification
  coma contracture contractures crisis criteria dementia diet disease diseases disorder encephalopathy encephalitis
  epilepsy fistula formula fracture frame frames frailty fundoplication gland gold hernia hip hoist hoists index knee lift
  lifts line lines lymphoma maneuver manoeuvre mask maneuver metastases node nodes nodule nodules oesophagus palsy
  paresis phenomenon procedure psychosis pyramid questionnaire reflex reflux regime respiration respirations rule sarcoma
  scale scales score scores scoring screen seizure seizures sequence sign signs sling splint spots stockings stool suction
  protocol stedy steady syndrome tendon test tests thyroiditis tool tremor triage tube tubes tumour ulcer valve walker
`);

/** Words that make the name before them, with its own s, that of a disease and nobody's. */
export const diseaseHeads = wordsOf(`
  aphasia ataxia chorea contracture contractures crisis dementia disease diseases disorder encephalopathy lymphoma
  oesophagus palsy phenomenon psychosis sarcoma sign syndrome thyroiditis tumour
`);

/** Organisms, tests, devices and aids that are written with a capital. */
export const clinicalTerms = wordsOf(`
  acinetobacter adcal aspen aspergillus bacteroides bacillus bipap bordetella braille campylobacter dnacpr dnar camhs marac mappa stomp lfpse psirf ncmd ncapop candida carbapenemase
  citrobacter clostridioides corynebacterium coronavirus covid cryptosporidium cytomegalovirus datix difficile difficle
  echolalia enterobacter enterococcus escherichia fibroscan friesland giardia glidescope haemophilus helicobacter
  herpes hibi influenza kardex klebsiella lactobacillus legionella leder listeria makaton signalong
  microscopy moraxella mycobacterium mycoplasma neisseria nomad omron parachute portex proteus pseudomonas rotavirus
  salmonella sarscov serratia shigella signalong staph staphylococcus strep streptococcus supportive
  systmone tempadot tena trendelenberg venflon ventimask vitalograph wheezer emis rio mosaic liquidlogic carefirst
  respect restore purple glucerna medpass allkare tagaderm tegaderm mepilex inadine aquacel repose
  nimbus airflo pegasus invacare arjo steady stedy oxford wendylett
  spo sao pao egfr hba dols steis disdat widgit coxsackie ebola zika cdiff qrisk qsofa optiflow airvo conveen ambu laerdal
`);
