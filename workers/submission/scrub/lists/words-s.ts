import { wordsOf } from "./words-of.ts";

/**
 * Ordinary words of English and of care with S; of regular forms only the stem.
 * Source: compiled for this hub by how many documents use a word, and from general knowledge, November 2026.
 */
export const wordsS = wordsOf(`
  sabre sacrifice sad safari safe safeguard safety sage said sake salad sale saliva salsa salt salutation
  salvage samba same sample sanctioned sandals sandbox sandcastle sander sandwich sandy sane sang sanguine
  sanitation sanitising sanitize sank sans sarcoidosis sash sat satellite satisfaction satisfactory
  satisfiability satisfiable satisfy saturate sauna sausage savage save saw say scabies scaffold scalability
  scalar scale scan scar scarce scare scarf scary scatter scavenge scenario scene schedule schema scheme
  schilling schizo schizoaffective schizophrenia school science scientific scissor scoliosis scoliotic scone
  scope score scorecard scour scramble scrapbook scrape scratch scream screen screenshot screw screwy scrip
  script scroll scrollbar scrub scrutinised scrutiny sculpture sea seal seamless search seaside season seat
  second secondary secrecy secret secs sect sectioned sectioning sector secular secure sedate sedative see
  seed seek seem seemingly seen segment segregate seizure seldom select selective selector self selfharm
  sell semantic semaphore semblance semi semicolon send sense sensible sensibly sensitive sensitivities
  sensor sensory sent sentence sentenced sentinel sentry separable separate separator sepsis septal septic
  septicaemia sequence sequential serf serge serial serialise serialize series serif serious sermon serpent
  serve service session set setal sett settle setup seven seventeen seventh seventy sever several severe sew
  sexual sexually sexy shade shadow shake shaken shaky shall shallow shame shammed shams shandy shape shard
  share shark sharp shave she shed sheep sheet shelf shell shelter shelve shibboleth shield shift shim shine
  shingle ship shirt shit shock shoe shone shook shoot shop short shortcoming shortcut shorten shorthand
  shot should shout shove show showcases showered shown showstopper shrank shred shrink shrunk shuffle shunt
  shut shutdown shy sibling sick sickle side sidebar siderails sidestep sideways sieve sigh sight sigil
  sigma sign signage signal signature significance significant signify silence silent silicon silly siloed
  silver similar similarities simple simplicity simplification simplify simplistic simply simulate simulator
  simultaneous sin since sine sinemet sing singe single singletons singular sink sinusitis sip sire sister
  sit site situate six sixteen sixth sixty size sizzle skeletal skeleton sketch skew ski skill skin skip
  skirt skittles skull skunk sky slab slack slang slant slash slat slate slave sleep sleepy slept slew slice
  slid slide slight slim sling slink slip slop slope sloppy slot sloughy slow slowdown sluice slurp smack
  small smart smash smear smearing smell smelly smile smiley smithy smoke smooth smoothie smuggle snack
  snafu snake snap snapshot sneak sneaky sniff snip snippet snoezelen snooker snooping snowball snowdrop
  snowflake snowman snuffle so soap sociability sociable social society sock socket sodium sofa soft soften
  software soiled solar sold sole solicit solicitor solid solitary solo solute solve some somebody someday
  somehow someone something sometime somewhat somewhere son song sonic soon soonish sophisticate sore sorry
  sort sought soul sound soup source south southern space spaceship spadix spaghetti spam span spare
  sparingly spark sparkle sparse spasm spastic spat spatial spawn speak special specialised specialist
  specialize specific specificities specifiers specify specimen spectrum speculate speculative sped speech
  speed speedo speedy spell spellcheck spelt spend spent spew sphagnum sphinx spider spike spill spilt spin
  spinal spine spirit spiritual spiritually spit spite splash splat splay spleen splice splint split spoil
  spoke spoken sponge sponsor sponsorship spoof spooked spool spoon spoor sporadic sport spot spotty spouse
  sprain sprang sprawl spread spreadsheet spring sprinkle sprout spurious sputum spy sqrt squalor square
  squash squatting squeeze squelch squid squiggly squint squirrel stab stabbed stabilise stability stabilize
  stable stack staff stag stage staggered stair stairlift stale stall stamp stand standard standardise
  standardize standby standout standpoint stanza staphylococcal staple star start starvation starving stash
  state static statical statistic statistical stats status statute statutory stay stead steady steal
  steatosis steed steep stem stenosis stent step stepbrother stepdaughter stepfather stepmother stepsister
  stepson stepwise stereo sterilisation stern steroid stew steward stick sticky stiff still stillborn
  stimulate sting stipulates stitch stock stole stolen stoma stomach stomp stone stood stool stop stopgap
  stoppage stopwatch storage store storm story strabismus straddling straight straightened straightforward
  strained strange strangled strangulated straps strategic strategy stratus straw strawberry stray stream
  streamline street strength strengthen strengthsbased streptococcal stress stretch strict stride stridor
  strike strikeout string stringent stringy strip stripe strives strode stroke strong strongwilled struck
  structural structure stub stubborn stuck stud student studio study stuff stumble stun stung stupid
  stuttering style stylistic stylize sub subclass subcommand subcontracted subcutaneous subdirectory
  subdivide subdomain subfamily subfield subfolder subgroup subheading subject subjective sublicense
  sublingual submission submit subnet subnormal suboptimal suboption subordinate subprocess subprogram
  subproject subroutine subscribe subscript subsection subsequence subsequent subset subsidiary substance
  substantial substantive substitutability substitute substring subsume subsumption subsystem subtasks
  subtest subtitle subtle subtlety subtly subtract subtrahend subtype subunit subversion subvert subwindow
  succeed success successfully successive successor succinct succumbed such suchlike suck suction sudden
  suffer suffice sufficient suffix sugar suggest suicidal suicide suit suitability suitably suitcase suite
  sum summarises summarize summary sun sundry sunflower sunk sunken sunrise sunset sunshine sup superclass
  supercollider superficial superfluid superfluous superior superscript supersede superset superuser
  supervise supervisor suppertime supplant supple supplemental supplementary supplemented supplementing
  supplied supplier supplies supplying support supportive suppose supposedly suppository suppress
  suppressible sure surface surgeon surgery surgical surname surpasses surplus surprise surprisingly
  surrender surrogate surround survey survival survive survivor susceptibility susceptible suspect suspend
  suspension suspicion suspicious sustainable swab swallow swam swan swap swarm swath sway swear sweep sweet
  swell swelled swept swig swim swing switch swollen swore sworn swung sycamore syllable symbol symbolic
  symlink symmetric symmetrical symmetry sympathies symptom synaptic sync synch synchronise synchronize
  synchronous syncopate syndrome synonym synonymous synopses synopsis syntactic syntactical syntax synth
  synthesis synthesize synthetic syringe sysadmin system systematic systolic
`);
