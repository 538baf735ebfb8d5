import { wordsOf } from "./words-of.ts";

/**
 * Ordinary words of English and of care from A to B; of regular forms only the stem.
 * Source: compiled for this hub by how many documents use a word, and from general knowledge, November 2026.
 */
export const wordsAToB = wordsOf(`
  a abandon abbot abbreviate abdomen abdominal abide ability able abnormal abolished abort abortion abortive
  about above abrupt abscess absence absent absolute absorb abstract absurd abundant abuse abusive abut
  academic accelerate accelerator accent accept acceptance acceptor access accessibility accessible
  accessors accident accidental accommodate accompany accomplice accomplish accord accordance accordingly
  account accountability acct accumulate accumulator accuracy accurate aces ache achieve acid acidosis
  acknowledge acme acorn acquire acquisition acronym across act actionable activate active activities actor
  actual acute acyclic ad adapt adaptive adaptor add addend addendum addiction addition additional additive
  address addressee adequate adhere adherence adjacent adjective adjust admin administer administrate
  administrative administrator admission admit admittedly admonition adobe adolescence adolescent adopt
  adrift adult adulthood advance advantage advantageous advent adventurous adverb adversarial adverse
  advertise advice advise advisor advisors advisory advocacy advocate aero aesthetic affair affect
  affectionate affiliate affine affinities affirm affix afford aforementioned afoul afraid after afternoon
  aftershave aftertaste afterwards again against age aged agency agenda agent aggravated aggregate
  aggregator aggression aggressive agile agitate agnostic ago agree ahead ahem aid aide aim air airmail
  airway akin alabaster alarm alas albatross albeit albumin alcohol aleph alert algebra algebraic algorithm
  algorithmic alias alien align alike alive alkalosis all allege allegedly allergic allergy alleviate allied
  allocate allocator allotment allow allowance almost alone along alongside alpha alphabet alphabetic
  alphabetical alphabetize alphanumeric alphanumerical alpine already alright also alter alternate
  alternative although altogether alum alumni always am amalgam amalgamate amazing amazon amber ambient
  ambiguity ambiguous ambitious ambivalent ambulance ambulatory amenable amend amiss amnesia among amongst
  amount amoxicillin ampersand ample amplification amply amputate amused amusement an anachronism
  anachronistic anaemia anaesthetic anal analgesia analgesic analogous analogues analogy analyse analysis
  analytic anarchism ancestor ancestral ancestry anchor ancient ancillary and android aneurysm anew angel
  anger angina angle angry angular animal animate anime ankle anniversary annotate announce annoy annoyance
  annual anomalous anomaly anon anonymize anonymous anorexia another answer ant antenatal anthology
  antialiasing antibiotic anticipate anticipatory anticoagulant anticoagulated anticonvulsant antidepressant
  antiepileptic antigravity antipsychotic antique antivirus anuria anus anxiety anxious any anybody anyhow
  anyone anything anytime anyway anywhere apart aphasic apnoea apnoeic apologetic apologise apologize
  apology apostrophe apparatus apparent appeal appeals appear appearance appease append appendices
  appendicitis appendix appetite apple applet appliance applicability applicable applicant application apply
  appoint appointeeship appraised appreciable appreciate approach appropriate approval approve approx
  approximate apps apraxia apropos apt aptitude aqua aquarium arbiter arbitrary arcade arch archaic
  architectural architecture archival archive arcs arctic are area arena argon arguably argue argument arise
  arithmetic arm armchair armouring army aromatherapy arose around arrange array arrest arrhythmia arrival
  arrive arrow arsenic arson art artefact arthritis article artificial artistic artwork as asap asbestosis
  ascend ascent ascertain ascites ascitic ascribe ascribed ash aside ask asleep aspect aspirate aspirational
  assault assaulted assemble assembly assent assert asses assessor asset assign assimilated assist
  assistance assistant associate associative assort assume assumption assurance assure asterisk asthma
  astral astronomical asymmetric asymmetrical asymmetry asymptotic asynchronous asystole at ataxic ate
  atheist athlete athletic atlas atoll atom atomic atop atrial attach attack attempt attend attendance
  attendant attention attentive attenuated attest attic attitude attorney attraction attractive attractor
  attribute attributed atypical audible audience audio audiology audit augment aunt auntie auspices
  authenticate authenticator authenticity author authorisation authorised authoritative authorities
  authorize authorship autism autistic auto autocomplete autoconfigure autodetect autofocus automagically
  automata automate automatic automaton autonomous autonomy autopsy autorepeat autotest autumn auxiliary
  avail availability average avert avoid avoidance awaited awaiting awaits awake aware away awe awesome
  awful awhile awks awkward awoke awry axes axiom axis azotaemia azure babel baby back backache backbone
  backchannel backdate backfill background backlight backlog backport backslash backspace backtick backtrace
  backtrack backup backward bacon bacteria bad badge baffling bag baggage bail bailout bake balance balcony
  ball balloon ballpark ban banana band bandwidth bang bank bare barf bariatric barns baron baroque barrier
  barring barrister bars base baseline bash bashism basic basis basket bat batch bath bathe bathroom battery
  battle baud bay be beach bean bear beard beasts beats beautiful beautify beauty became because become bed
  bedbound bedrails bedridden bedroom bedside bedsore bedtime bee beef been beep beer beetles before
  beforehand began begin begun behalf behave behaviour behavioural behind being belated belief believe bell
  bellow belong beloved below belt bench benchmark beneath beneficial beneficiary benefit benign bereave
  bereft berserker beside bespoke best bet beta betterment between bevel beware beyond bias bibliography
  bibs bid bidirectional big bigram bike bile bilinear bilirubin bill bimodal bin binary bind bingo binomial
  biome bionic biopsy bios bipolar bird birth birthday biscuit bisect bishop bison bit bite bitmap bitstream
  bitten bitwise bizarre black blacklist bladder blah blame blank blanket blast blazing bleed bleep blend
  blepharitis bless blessing blew blind blink blister bloat blob bloc block blockage blocklist blocky blog
  blood bloom blouse blow blowfish blown blue bluebell blueprint blunder blur blurb blurry boar board boat
  body bogus boiler boilerplate boils bold boldface bolted bolus bomb bondage bonding bone bonus book
  bookkeep bookmark bookworm boolean boom boost boot bootloader bootstrap border bored boring born borrow
  boss botch both bothered bothering bottle bottleneck bottom bought bounce bound boundary bounty bow bowel
  bowl box boy boyfriend bozo brace bracelet bracket brads bradycardia bradycardic brain brainstorm bramble
  branch brand brave breach bread breadbox breadcrumbs break breakage breakaway breakdown breakfast breakout
  breakpoint breast breath breathe breathlessness breezy breve brew brick bridge brief brig bright brilliant
  bring brittle broad broadcast broaden broke broken bronchiectasis bronchitis bronchospasm brook broom
  broth brought brown browse bruise brush brute bubble bubbly buccal buck bucket budgie buff buffered
  buffering bug buggy build buildability built bulge bulk bulky bull bullet bulletin bulletproof bullseye
  bullying bump bumpy bun bunch bundle bunk burden bureaucracy burger burglary burgled burial burlap burn
  burnt burst bury bus bust busy but buttercup butterfly button buy buzz by bypass bystander byte bytecode
`);
