import { wordsOf } from "./words-of.ts";

/**
 * Ordinary words of English and of care from D to F; of regular forms only the stem.
 * Source: compiled for this hub by how many documents use a word, and from general knowledge, November 2026.
 */
export const wordsDToF = wordsOf(`
  dad daemon daemonic daemonize daffodil daft dagger daily daisy dale damage damn dance danger dangerous
  dangle dank dapper dare dark darken darn darts dash data database datafile datagram dataset date datum
  daughter dawn dawnbreak day daycare daylight daytime deactivate dead deadline deadlock deaf deal
  deallocate deallocator dealt dean death debate debounce debrief debriefed debriefing debs debug decade
  decadent decaf decay deceased decent decide decimal decimated decipher decision decisionmaker
  decisionmaking declaim declarative declarator declaratory declare decline decode decommissioned decompose
  decomposition decompress deconstruct decorate decorative decorator decouple decrease decrement decrypt
  decubitus dedicate deduce deduct deem deep deepen deer deescalate defaces default defeat defecate
  defecated defect defective defence defend defendant defensive defer deference deferral defibrillated
  defibrillator deficiency deficient define definite definitive deflate defrag defunct degenerate degrade
  degree dehydrate deity delay delegate delete deliberate delicate delimit delineated delirious delirium
  deliver delivery dell delta delusion delusional demand demarcate dementia demi demo demon demonstrate
  demote demultiplex denial denominator denormalized denote dense dental dentist dentistry denture deny
  department depend dependant dependence dependency dependent depict depleted deploy deposits depot
  deprecate depreciation deprescribing depress deprive depth deputy deputyship dequeue dereference
  derivative derive dermatitis dermatology derogatory descend descendant descendent descent describe
  description descriptive descriptor deselect deserve design designate designator desire desktop despair
  despite destine destiny destroy destruct destructive destructor detach detail detain detect detective
  detector detention deteriorate determine determinism deterministic detoxification detract detriment
  detrimental detritus deuce develop developmental deviate device devise devote devs diabetes diabetic
  diacritic diacriticals diaeresis diagnose diagnosis diagnostic diagonal diagram dial dialect dialogue
  dialysis diameter diamond diaper diarrhoea diary diastolic dice dickey dictate dictionary did die died
  diet dietary dietetic dietician dietitian diff differed difference different differential differentiate
  differing difficult difficulty diffusion dig digested digestive digests digit digital dignify dignity
  digraph dilemma diligently dim dimension dimensional diminish din dinar ding dinosaur dioxide dip diplegia
  dire direct directional directive director directory dirty disability disable disadvantage disagree
  disallow disambiguate disappear disappearance disarm disassemble disassembly disassociate disaster
  disastrous disc discard discern discernible discharge discipline disclaim disclose disclosure disco
  discomfort disconnect discontent discontinue discontinuous discord discount discourage discover
  discoverability discovery discrepancy discrete discretionary discriminant discriminate discus disease
  disempowered disentangle disguised dishwasher disjoint disjunctive disk dislike dismiss disorder disparity
  dispatch displace display disposal dispose disposition disproportionate dispute disqualify disregard
  disrupt disruptive dissect disseminate dissimilar dissociation dissociative dissuade distance distant
  distinct distinctive distinguish distort distract distress distribute distributor district distro distrust
  disturb disused ditch dither ditto diuretic dive diverge divergence diverse divert diverticular
  diverticulitis divide dividend divisibility divisible division divisor divorced dizzy do dock docs doctor
  doctrines document dodge dodgy dodo does dog doing doll dollar dolt domain domestic domiciliary dominance
  dominate dominator dominoes donate done donkey donor door doorway dormant dose dosette dot double doubly
  doubt doughnut down downcase downcast downgrade downhill downlink download downsampled downsampling
  downscale downside downstream downtime downward dozen draft drag dragon dragonfly drain dramatic drank
  drastic draughts draw drawback drawn dreaded dream dreamt dress drew drift drill drink drip drive driven
  driveway drone drool drop drove drown drowsy drug drum dry dual dubbed dubious duck due dug dumb dummy
  dump dunno duped duping duplex duplicate durability durable duration during dusk dust duty dvds dwarf
  dying dynamic dynamical dyne dysarthria dyskinesia dysphagia dysphasia dystonia dysuria each eager eagle
  ear earache earlier earliest earth earthling earwax ease east easy easygoing eat eaten eavesdrop echo
  echocardiogram eclipse ecosystem eczema eddy edge edgy edit editor editorial educate educational effect
  effective efficiency efficient effort effuse egg egress eight eighteen eighth eighty either eject
  elaborate elapse elastic elbow elder elect elective electricity electron electronic elegant element
  elemental elementary elephant elevate eleven elf elicit elide eligible eliminate elision elixir ellipse
  ellipsis elliptic else elsewhere elucidate emaciate email embargo embarrass embed emblems embodiments
  embody embolden embolic embolism embolus embryo embryonic emerge emergency emeriti emeritus emission emit
  emoji emollient emote emotional empathy emphasis emphasise emphasize emphysema empirically employ employee
  empowered empowerment emptor empty empyema emulate emulator enable encapsulate encephalitis encephalopathy
  encipher encl enclave enclose enclosure encode encompass encopresis encounter encourage encrypt
  encyclopedias end endian endlessly endocarditis endocrine endorse endoscopy endpoint enema energetic
  energy enforce enforceability engage engine engineering engraving enhance enjoy enlarge enormous enough
  enqueue enquiries enquiry enrich ensemble enshrining ensue ensuite ensure entails entangle enter enteral
  enterprise entertain enthusiasm enthusiastic entire entirety entitle entity entrance entropy entry
  enumerable enumerate enumerator enuresis envelope environ environmental ephemeral epic epilepsy epileptic
  epilogue epiphany epistaxis epoch eponymous epsilon equal equalities equalize equating equation equator
  equip equitable equiv equivalence equivalency equivalent era eradicate erase erasure ergonomics errant
  errata erratic erratum erring erroneous error errs escalate escape escapee eschew escort esoteric
  esoterica especial espy essence essential establish estate estimate estimator etc etcetera etch eternal
  ethanol ether ethical ethnic euclidean eulogy euphoric euro evacuation evade evaluable evaluate evaluator
  eve even event eventual ever every everybody everyday everyone everything everywhere evict evicted
  eviction evidence evident evil evince evoke evolute evolve exact exam examine example exceed exceedingly
  excellent except exceptional excerpt excess excessive exchange excite exclamation exclude exclusion
  exclusive excoriated excoriation excuse exec executables execute executor exemplary exempt exercise
  exhaust exhaustive exhibit exist existence existent exit exotic expand expanse expect expectancy expedited
  expend expense expensive experience experiment experimental expert expertise expire expiry explain
  explanation explanatory explicit explode exploit explore explosion expo exponent exponential exponentiate
  export exportability expose exposition exposure express expressible expressive expunge extant extend
  extensibility extensible extension extensive extent external externalize extinct extra extract extractor
  extraneous extreme extrovert extubated extubation exuberant eye eyeballing eyeballs eyebrow eyesight
  fabric fabricated fabs face facelift facet facial facilitate facility fact facto factor factorial
  factorize factory factual fade faecal faecally faeces fail failover failure faint fair fairground faith
  faithfully faiths fake fall fallback fallen fallible fallout false familiar familiarized family famous fan
  fancy fanout fantastic fantasy far farm farther fashion fast fat fatal fatale fate father fatigue fault
  faulty faux favicon favour favourite faxes fear feasible feat feather feature fed federal fedora fee
  feeble feed feedback feel feet feisty fell felt female feminine femoral fence fencepost fern festival
  fetch fever few fiance fiancee fibril fibrillate fibrosis fiddle fidelity fidget fidgety field fifteen
  fifth fifty fig fight figure file filename fill film filter filthy final finalisation finalising finalize
  finance financial find fine finger fingerprint finicky finish finite fire firewall firework firm firmware
  first fish fishbowl fishy fist fit five fix fixture flag flake flaky flame flanked flapjack flash flat
  flatten flavour flaw flawlessly fleck fledged flee flesh flew flex flexibility flexible flexibly flick
  flickering flight flip flit float flock flood floor floppy florin flow flown flu fluctuations fluent fluff
  fluid flurry flush flute flux fly focal focus foe foetal fog fold folk folklore follow fond font food fool
  foolproof foot football footnote footprint footsteps footstool for fora forbade forbid forbidden force
  forcefully forcibly fore forego foreground foreign foreseeable foreseen forestall forever forfeit forgave
  forge forgery forget forgive forgiven forgo forgot forgotten fork form formal formalize format formerly
  formula formulae formulating formulation fort forth forthcoming fortification fortify fortnight
  fortunately forty forum forward fossil fostered fought found foundry fountain four fourteen fourth fox
  foyer fractal fraction fractional fracture fragile fragment frail frailty frame framework frank free
  freedom freeware freeze freq frequency frequent fresh freshen fridge friend friendlier friendliness
  friendship frighten fringe frivolously frolic from front froze frozen frugal fruit frustrate fuchsia fudge
  fulfil full fully fun function functional functionalities fund fundamental funeral funfair fungal funk
  funky funny fur furnish further furthermore furthest fuse fussed futile future fuzz fuzzy
`);
