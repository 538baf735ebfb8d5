import { wordsOf } from "./words-of.ts";

/**
 * Ordinary words of English and of care with C; of regular forms only the stem.
 * Source: compiled for this hub by how many documents use a word, and from general knowledge, November 2026.
 */
export const wordsC = wordsOf(`
  cab cabbage cabinet cable cache caddy cadence cafe cage cake calcium calculate calculator calculus caldera
  calendar calibrate calibre call callback callee callus calm came camel camellia camera camp can canary
  cancel cancellate cancer candidal candidate candle candour cannot cannula cannulated canonical
  canonicalise canonicalize canonizing cant canteen canvas cap capability capacitous capacity capital
  capitalise capitalize cappuccino capsule caption captive capture car caramel caravan carbohydrate carbon
  carcinoma card cardiac cardigan cardinal cardio cardiologist cardiology cardiomyopathy care carefully
  carelessly careplan caret caretaker cargo caringly carnivorous carol carp carpet carriage carrot carry
  cartoon cascade case caseload cast castle casual casualty cat catalogue cataract cataractous catastrophic
  catatonia catatonic catch categorize category catenation catheter catheterisation catheterised caught
  causal causative cause caution cautionary cautious caveat cease cedilla ceiling cell cellar cellulitic
  cellulitis cemetery cent central centralize centre centric centrum century cereal cerebral cert certain
  certainty certificate certify cessation chagrin chain chair chairman chalk challenge champion chance
  change changelog changeset channel chanson chaos chaotic chapel chaperone chaplain chapter char character
  characteristic characterize charge charismatic charity charm chart chartered chase chat chatterbox chatty
  cheap cheat check checkbox checklist checkout checkpoint checksum cheek cheeky cheer cheery cheese
  chemotherapy cherry chess chest chestnut chesty chew chicken chickenpox child childhood childish childlike
  children chill china chip chipsets chirpy chocolate choice choir choke cholangitis cholecystitis
  cholesterol chomp choose chop chorded chords chore choreographic chose chosen christen christian chroma
  chromatic chrome chrominance chromium chronic chronological chronology chuck chunk church churchy churn
  cigarette cinema cinematographic cinematography cipher circa circle circuit circular circulate
  circumference circumflex circumstance circumvent circus cirrhosis cirrus cite citizen city civil claim
  clammy clamp clang clarification clarify clarity clash class classic classical classification classifiers
  classify classroom clast clause clean cleanliness cleanse clear cleave clement clever click client cliff
  clinic clinical clinician clip clipboard clobber clock clockwise clog clone close closure clot cloth
  clothe cloud club clue clumsy cluster clutter co coalesce coarse coat coaxed cobalt coda code codebase
  codec codename codify coefficient coerce coercible coercive coexist coexistence cofactor coffee cognition
  cognitive cognizant cohabiting coherence coherency coherent coincide coincidence coincidental cola cold
  colitis coll collaboration collaborative collaborator collapse collapsible collate collateral colleague
  collect collective collector college collide collision collocated colon colonoscopy colostomy colour cols
  column columnar coma comb combinator combine combo come comedy comet comfortable comfortably comics comm
  comma command commence comment commentary commercial commission commit committee commode commodities
  common communal communicate communism communities community commutative comorbidities comp compact
  companion company comparably comparative comparator compare comparison compass compassionate compatibility
  compatible compatibly compelled compelling compensate compete competency competent competition compile
  complain complaint complement complementary complete complex complexities compliance compliant complicate
  complied complies compliment complying component compose composite compositor compound comprehend
  comprehensible comprehension comprehensive compress compressibility compressible compressor comprise
  compromise compulsions compulsive compulsory computational compute concatenate conceal conceivable
  conceivably conceived concentrate concept conceptual concern concert concise conclude conclusion concrete
  concurrency concurrent condense condition conditional condolence conduct cone confer conference confidence
  confident confidential configurability configure confine confirm conflated conflict confluence conform
  conformance confounding confronted confuse confusingly congenital congestion congregation congruent
  conjugate conjunct conjunctivitis connect connectionless connectivity connector conquistador cons
  conscious consecutive consensus consent consequence consequent consequential conservative conservatory
  conserve consider considerably considerate consist consistency consistent console consolidate consonant
  consortium conspicuous constancy constant constipate constituent constitute constrain constraint construct
  constructor construe consult consultant consume consumption cont contact contain contemplate contemporary
  contend content context contextual contiguity contiguous continence continent contingent continual
  continue continuous contour contraception contraceptive contract contracture contradict contradictory
  contraindicate contrary contrast contravention contribute contributor contributory contrive control
  controversial controversy convalescence convenience convenient convent conventional convergence converse
  convert convertible convey convicted conviction convince convolute convulse cook cookbook cookie cool
  cooperate cooperative coops coordinate coordinator cope copper coprocessor coproduced coproduction copy
  copyleft copyright cord cordial core cork corn corollary coroner coroutine corpora corporate corpus
  correct correlate correspond correspondence correspondent correspondingly corridor corrigendum corrupt
  cosine cosmetic cost cot cottage cough could council councillor counsel counsellor count countdown
  counteract counterclaim counterexamples countermand countermeasure counterpart counterproductive country
  county couple course court courteous courtesan courtesy cousin covariant cover coverage coveralls covert
  cow coyote coypu crack crackle craft cram cramp crank cranky crap crash crate crawdad crawl crazy cream
  create creatinine creative creator credential credit creek cremate crepitations crept crew crib cricket crime
  crimes criminal cripple crisis crisps criteria criterion critical critter croak crochet crocus cron crop
  cross crossagency crossover crowded crucial crud crude crumble crush cry crypt cryptanalysis cryptic
  cryptogams cryptographic cryptography cryptosystem crystal cube cubic cubicle cuckoo cud cuddle cues cull
  culpa culpability culpable culprit cultural culture cumbersome cumulative cup cupboard curated cure
  curiosity curious curl curly currency current curry curs curse cursive cursor curtain curvature curve
  cushion custard custodial custody custom customary customise customizability customize cut cute cyan
  cyanosed cyanosis cyanotic cyber cyborgs cycle cyclic cyclical cylinder cypress cyst
`);
