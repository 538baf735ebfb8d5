import { wordsOf } from "./words-of.ts";

/**
 * Ordinary words of English and of care from T to Z; of regular forms only the stem.
 * Source: compiled for this hub by how many documents use a word, and from general knowledge, November 2026.
 */
export const wordsTToZ = wordsOf(`
  tabbing table tablet tabs tabular tabulate tachycardia tachycardic tack tackle tactics tactile tag tail
  tailor taint take taken takeover talk tall tally tamper tan tandem tangent tanking tantrum tap tape
  tapered tar tarball target tarnished task taskbar taste taught tautological tautology tax taxi tea teach
  teal team teapot tear tease teatime tech technical technique technological technology teddy tedious teeing
  teenager teeth telekinesis telemetry telephone televise tell temp temperance temperature template tempo
  temporal temporary temptation tempted tempting ten tenacity tenancy tenant tend tendered tennis tense
  tentacle tentative tenth terabyte term terminal terminate terminator terminology termite ternary terraform
  terrain terrible terribly terrify territory terse test testament tetraplegic text textbook textual texture
  than thank thankfully that thaw the theatre theft their theirs them theme themself then theorem
  theoretical theory therapeutic therapist therapy there thereafter thereby therefore therein thereof
  thereto thermal thesaurus these thesis theta they thick thicken thief thin thing thingy think third
  thirsty thirteen thirty this thorn thorough those though thought thoughtfulness thousand thrashing thread
  threat threaten three thresh threshold threw thrice thrift throat thrombosis thrombus throttle through
  throughout throughput throw throwaway thrown thrush thumb thumbnail thunderbird thunk thus thwart thyroid
  tick ticket tickle tidy tie tied tier tiff tiger tight tighten tilde tile till time timebase timekeeping
  timeline timeout timestamped timestamps tin tinderbox ting tinker tinnitus tiny tip tire tiresome tissue
  titanium title titrated titration to toad toady toast today toddler toddy toe tofu together toggle toilet
  token tokenise tokenize told tolerable tolerance tolerant tolerate toll tomato tombola tombs tomorrow tone
  tonic tonight tons tonsillitis too took tool toolbar toolbox toolkit tooltip tooth toothbrush toothpaste
  top topic topical topmost topography topological topology tore torn tornado tort tortious tortuous torture
  toss total touch touchline touchpad touchscreen touchy tough tour toward towel tower toxicology toy trace
  tracheal tracheostomy track traction tracts trade trademark tradition traditional traffic trail train
  trait trampling trampoline trans transact transactional transcode transcript transfer transform transfuse
  transient transit transitional transitioned transitioning transitive transitory translate translator
  transliteration transmission transmit transparency transparent transpile transplant transport transpose
  trap trapdoor trapezoid trash trauma travel traversal traverse tray treat treaty tree tremendous tremor
  trend triage trial triangle triangular triangulated tribunal tribute trichotomy trick trickery tricky
  trident tried tries trifle trig triggered triggering trigonometric trigram trigraph trim trinity trio trip
  triple triplet tristate trivial troll trolley troponin trouble troubleshoot troublesome trough trouser
  trove true truly trump trumpet truncate trunk trust trustworthy trusty truth try tub tube tuberculosis
  tuberculous tuck tulip tummy tumour tune tunnel tuple turbo turkey turn turnip turnover turtle tutor
  tutorial tweak tweet twelve twenty twice twiddle twilight twin twine twinkle twist twitter two tying type
  typecast typeface typescript typeset typewriter typical typo typographic typographical typography tyre
  ugly ulcer ulcerated ultimate ultra ultrasound umber umbilical umbrella umlaut unabbreviated unacceptable
  unacceptably unaccepted unaccounted unacknowledged unaddressed unadorned unaffected unaligned unallocated
  unaltered unambiguously unanswered unapproved unassigned unattached unattended unauthenticated
  unauthorized unavailable unavoidable unbalanced unbiased unbinding unbinds unblocked unblocking unblocks
  unbounded unbreakable unbundled uncached uncalled uncatchable unchaining unchanged unchecked unclaimed
  uncle uncleared unclosed uncombined uncommented uncommitted uncompleted uncompressed uncompressing
  unconditionally unconnected unconstrained unconsumed uncontrolled unconverted uncorrupted uncovered
  uncovering undamaged undeclared undecorated undefined under underdiagnosed underdosed underflows
  underfunded undergo underlies underlined underlines underlining underneath underscored underscores
  undersized underspecified understaffed understand understandability understandable understanding
  understands undertaker undertreated underway undesirable undesired undetectable undetected undetermined
  undeveloped undiagnosed undid undiscovered undisturbed undo undocumented undoubtedly undue unduly
  unencrypted unencumbered unenforceable unevaluated unexpanded unexpected unexpired unexplained unfilled
  unfiltered unfinished unfix unfolded unfolds unformatted unfortunate unfriendly unfulfilled unfunded
  ungoverned unguarded unhandled unhelpful unhygienic unicast unicorn unidirectional unification uniform
  unify unimplementable unimplemented unindented uninitialised uninitialized uninstal unintended
  unintentionally uninterpreted union uniprocessor unique unit unity universal universe unkempt unknowns
  unlawful unlet unlikely unlimited unlinked unlinking unlinks unlisted unloaded unloading unloads unlocked
  unlocking unlocks unmaintainable unmaintained unmanaged unmapped unmarked unmarried unmasked unmasking
  unmatched unmentioned unmet unmodified unmounted unmounting unnamed unnecessarily unneeded unnoticed
  unopened unoptimized unordered unorthodox unowned unpackaged unpacked unpacker unpacking unpacks unpadded
  unpaired unparsed unpatched unpinned unplanned unplugged unplugging unpopulated unpredictable unprintable
  unprocessed unprotected unpublished unqualified unquoted unravel unreachable unreadable unreasonable
  unrecognised unreferenced unreferencing unregistered unreliability unreliable unrepeatable
  unresponsiveness unrewarding unrolled unrolling unsanitary unsatisfied unsaved unscaled unscathed unseeded
  unselected unset unsettled unshared unsigned unsized unsolicited unsorted unspecified unstructured
  unsubscribed unsuccessful unsuitable unsupervised unsupported unsynchronized untangle untestable untested
  unthreaded untie until untimely unto untouched untracked untrained untransferable untranslatable
  untranslated untreated untrimmed untrusted untyped unusually unvalidated unverified unwanted unwarranted
  unwieldy unwilling unwinding unwise unwrapped unwrapping unwraps unzip up upcase upcast upcoming update
  upfront upgrade uphold uplink upload upon upped upper upright upsampling upset upside upsilon upskilled
  upstart upstream uptime upward uraemia urea urge urgency urgent urinary urinated urine urn urology us
  usability usable usage use used usefully usefulness uselessly user username using usual utensil utilise
  utility utilize utter uucp vaccinate vaccine vacuum vagaries vagrant vague vales valid validate validator
  valley valuator value valve vampire van vanilla vanish variability variable variably variance variant
  variate varices varicose variety various varnish vary vascular vast vector vectorised vectorize vegetable
  vein velocity vendor veneer venepuncture ventilate ventilator venture venue verb verbal verbatim verbiage
  verbose verdict verifiable verification verifiers verify verity verruca versa versatile verse versioned
  versioning versus vert vertex vertical vertices vertigo very vest vestige vestigial vet veteran vexing via
  viability viable vibrant vicarage vice victim victory video view viewport vile village vine violate
  violence violent violet violin viral virgin virtual virtue virus visibility visible visibly vision visit
  visitor vista visual visualise visualize vital vitamin vocabulary vocal vocalise voice void volatile
  voltage volume voluminous voluntary volunteer volvulus vomit vote vow vowel vulgar vulnerability
  vulnerable wacky wage waist wait waive wake wakeup walk wall walrus wander wanna want war ward wardrobe
  warehouse warm warmth warn warp warrant warranty wart was wash wastage waste watch watchdog watchman water
  watermark waterproof wave wax way we weak weaken weaknesses wean weaned weaning wear web webmail webmaster
  website wed wedge week weekday weekend weep weetabix weigh weight weird welcome welfare well wellbeing
  wellingtons went wept were west western wet what whatever whatnot whatsoever wheel wheelchair wheeze
  wheezy when whence whenever where whereas whereby wherein wherever whether which whichever while whilst
  whimsical whine whirlpool whisky whistles white who whoever whole wholesale wholly whom whooping whoops
  whose why wicked wide widen widespread widget widow width wife wig wiggle wiki wild wildebeest wildfire
  will willingness willow willy win wince winch wind window wine wing wink winnow winter wipe wire wisdom
  wise wish wit witch witchery with withdraw withdrawal withdrawn withdrew withheld withhold within without
  withstand withstood witnessed witnesses witnessing witty wizard wobbly woes woke woken wolf wolfram woman
  wombat women won wonder wonky wont wood woodland woody word wordsmith wore work workaround workflow
  workforce workhorse workload workshop workspace workstation world worldwide worm worn worry worse worsen
  worship worst worth worthwhile worthy would wound wraith wrap wraparound wreak wreath wren wring wrinkles
  wrist write writes written wrong wrote xray yahoo yank yarn yarrow yeah year yell yellow yelp yes
  yesterday yet yield yoga yoghurt york you young your yourself yourselves youth yuck yucky zapping zealous
  zebra zero zeroth zest zeta zigzag zimmer zinc zip zippy zombie zone zoom
`);
