import { wordsOf } from "./words-of.ts";

/**
 * Ordinary words of English and of care from G to L; of regular forms only the stem.
 * Source: compiled for this hub by how many documents use a word, and from general knowledge, November 2026.
 */
export const wordsGToL = wordsOf(`
  gadget gain gait galas gallbladder gallery gallium gallstone game gamma gang gap garage garb garbage
  garble garden garnish gas gash gasp gastric gastritis gastroenteritis gastroenterologist gastroenterology
  gastrointestinal gastrostomy gate gateway gather gauge gauss gave gawk gazillion geared geek geez gel gem
  gender gene general generalise generalize generate generator generic generous genetic genie genitive
  genome gent gentle gentleman gentlemen genuine geode geographical geography geom geometric geometry
  gestalt get ghost giant gibberish gigabyte gigantic giggle gigs gimlet gimp gingerbread giraffe girl
  girlfriend gist give given glacier glad glade glam glance gland glaring glass glaucoma glaucomatous glean
  glen glib glitch glob global glorious glory glossary glove glucose glue glut glyph gmail gnat gnome gnus
  go goal goat gobble god goddaughter godfather godmother godson goes going gold golden goldfish gone gonna
  good goodbye goodies goodness goodwill goof goofy google gopher gory got gotcha gotten gout govern
  governance governor gown grab grace gracefully graciously grade gradient gradual graduate graft grail
  grain gram grammar grammatical gran grand grandad grandchild grandchildren granddad granddaughter
  grandfather grandma grandmother grandparent grandson grange granny grant granular graph grapheme graphic
  graphical graphite grasp grass grate gratis gratitude gratuitous grave graveside gravy great greedy green
  greenhouse greet gregarious gremlin grew grey grid grief grieve grip groan grok grommets groom groovy
  gross grotty ground group grove grow grown growth grub grumpy grunt guarantee guard guardian guess
  guesswork guest guidance guide guideline guild guile guilty guitar gum gun gut gutsy guy gym gymnastics
  gynaecologist gynaecology gzip habit hack had hadrons haematemesis haematologist haematology haematuria
  haemoglobin haemoptysis haemorrhage haemorrhoid hair haircut hairdresser hairy half halfbrother halfway
  hallucination hallway halt halve ham hamster hand handbag handbook handcrafted handle handover handrail
  handsets handshake handwriting handwritten handy hang happen happiness happy hard harden hardware hardy
  hare harm harmonize harmony harness harsh harvest has hash hassle hat hatch hate have havoc hawthorn
  haystack hazard hazardous hazel hazy he head headache headline headroom headstone heal health healthcare
  healthy heap hear heard heart heartbeat heartbroken heat heath heather heavy heck hedge hedgehog heed heel
  height heir held hell hello help helpfully hemiplegia hemiplegic hen hence henceforth hepatitis her here
  hereafter hereby herein hereof hereto hereunder hernia herpetic hers herself hesitate heterogeneous
  heuristic hex hexadecimal hexagon hi hiatus hibernate hid hidden hide hideous hierarchical hierarchy high
  highlight hight hijack hill him himself hinder hint hip hippo hired hirsute his hist histogram histology
  historic historical history hit hitherto hoard hoarded hoarder hoarding hoary hobby hogweed hoist hold
  hole holiday holistic hollow holly home homeless homelessness homepage homicide homogeneity homogeneous
  honest honour hood hoodie hook hookup hoop hoover hope hopefully hops horizon horizontal horn horrendous
  horrible horribly horror horse hospice hospital hospitalise host hostel hostile hot hotel hotspot hour
  house housebound housecleaning household housekeep housemate hover how however hug huge hum human humidity
  hummingbird humongous humour hump hundred hung hungry hunk hunt hurdle hurray hurriedly hurry hurt husband
  hush hybrid hydrate hydrocephalic hydrocephalus hydrotherapy hygiene hygienic hymn hyper hyperbolic
  hypercalcaemia hypercapnic hyperglycaemia hyperkalaemia hyperlink hypernatraemia hypertension hypertensive
  hypertext hyphen hyphenate hypocalcaemia hypoglycaemia hypokalaemia hypomanic hyponatraemia hypotension
  hypotensive hypothermia hypothesis hypothetical hypothyroidism hypoxia hypoxic hysteresis ice icecream
  icky icon idea ideal idem idempotency idempotent identical identifiable identification identifiers
  identify identity ideographic ideographs idiom idiomatic idiosyncrasies idiosyncratic idle if ignorance
  ignorant ignore ileus ill illegal illnesses illogical illuminate illusion illustrate illustrative image
  imaginary imagine imbalanced imitate immediate imminent immobile immortal immune immunise immutability
  immutable impact impair impatient impedance impede impending imperative imperceptible imperfect
  impersonate impetigo impish implement implicate implicit imply import importance important impose
  imposition impossibility impossible impractical imprecise impress impressive improbable improper improve
  improvise impulsive in inability inaccessible inaccuracy inaccurate inactive inadequate inadvertent
  inadvisable inapplicable inappropriate inasmuch inattention inbound inbox incantation incapable
  incapacitous incarnation incautious incentive inch incident incidental inclination inclined include
  inclusion inclusive incoherency income incompatibility incompatible incompatibly incompetent incomplete
  incomprehensible inconceivable inconclusive inconsequential inconsistency inconsistent incontinence
  incontinent inconvenience inconvenient inconvertible incorporate incorrect increase increasingly
  incredibly increment incremental incubating incubator incur indebted indeed indefinite indemnify indemnity
  indent independence independent independentminded indeterminacy indeterminate index indicate indicative
  indicator indices indigo indirect indiscriminately indispensable indistinguishable individual indivisible
  induce inducted induction industrial industry ineffective inefficiency inefficient inept inequality inert
  inevitable inevitably inexact inexpensive inexpressible infallible infamous infancy infant infarct
  infeasible infect infectious infer inference inferior inferno infinite infinitive infinity infix inflame
  inflammation inflate inflected inflexible influence influenza influenzal info inform informal informant
  informational informative infra infrastructure infrequent infringe infusion ingress ingrown inguinal
  inhale inherent inherit inheritance inhibit initial initialise initialize initiate initiative initiator
  inject injunction injure injury ink inlaws inn innards innermost innocent innocuous innovative inoperative
  inpatient input inquest inquire inquiry inquisitive insane insecure insensitive insert inside insight
  insignificant insist insofar insomnia inspect inspector inspectorate inspire inst instability install
  instance instant instantaneous instantiate instead institute instruct instructive instrument
  instrumentalities insufficient insulate insulin insure intact integer integral integrate integrators
  integrity intellectual intelligence intelligent intend intense intensive intent intentional inter interact
  interactive interagency intercept interceptor interchange interchangeably interdependence interdependency
  interdependent interdisciplinary interested interesting interests interface interfere interference interim
  interior interlace interleave intermediary intermediate intermingled intermittent intermix intermodule
  intern internal internalize international internationalize internet interoperability interoperable
  interoperate interpolate interposed interpret interpretive interpretor interprocess interrogate interrupt
  interruptible intersect interspersed intersperses interval intervene intervention interview interwork
  intestinal intimacy intimate into intra intramuscular intravenous intrepid intrinsic intro introduce
  introduction introductory introspect introvert intrusion intrusive intubate intuitive intussusception
  invalid invalidate invaluable invariably invariant invasive invent inventor inventory inverse invert
  invertible investigate investing invisible invisibly invite invocable invocation invoke involuntary
  involve ion iota iris iron ironically irrational irreconcilable irreducible irregular irregularities
  irrelevant irrespective irreversible irreversibly irrevocable irrevocably irritable irritate is ischaemia
  ischaemic island isms isolate isomorphic isomorphism ispell issuance issue it italic italicize itch itchy
  item itemize iterate iterative iterator its itself jab jacket jacuzzi jade jaguar jail jam janitor jar
  jargon jasper jaundice jaunty jaw jazz jelly jest jewellery jiffy jigsaw jitter job jog join joinedup
  joint joke jolly joss journal journey jovial joy joystick judge judicial judicious jug juice jumbled jump
  junction junk jurisdiction jury just justice justifiable justification justify kanji kappa karaoke karma
  karmic katakana kbytes keen keep kept keratoconus kernel kerning ketoacidosis kettle key keyboard keypad
  keyring keyserver keystroke keyword keyworker kibibyte kick kid kidney kill kilobyte kilogram kin kind
  kinda kinetic king kingdom kiss kit kitchen kite kitty kludge knee knew knife knight knit knob knock knot
  know knowingly knowledge known kung kyphosis lab label laboratory labour lack lackey lactate lad lady
  lager lagged lagging lags laid lake lamb lambda lame lamp land landau landlady landlord landmark landscape
  lane language lap laptop larch large largish laryngeal laryngitis lasagne last latched late latency latent
  latex latitude latte laugh laughter launch launchpad laundry laurel lavender law lawn lawsuit lawyer lax
  laxative lay layered layering layout lazy lead leaf leaflet leak leakage leaky lean leant leap leapt learn
  learnt lease least leave lecture led leeway left leftmost leftover leftwards leg legacy legal legalese
  legend legibility legible legibly legit legitimate leisure lemon lemonade lend length lengthen lengthy
  leniency lenient lent lesion less lessen lesson lessor lest let lethargic lethargy lettuce leukaemia level
  leverage lexemes lexical lexicographic lexicon liability liable liaise liaison liberal libero liberty
  library libs licence license licensee licensor lid lie lieu life lifelong lifespan lifetime lift ligature
  light lightbulb lightweight like likelihood likewise lily limb limbo lime limit limp line linear linefeed
  ling lingering linguistic link linkage lint lion lip lipstick liquid lira lisp list listen lit literal
  literary literate literature lithium lithography litigate litigation littered little live load lobster
  local lockdown locale localise localize locate locator lock locus lodge loft log logarithm logarithmic logfile
  logic logical login logjam logo logout lolly lone long longitude longlist look lookahead lookalike lookup
  loop loophole loose loosen lord lordosis lose loss lossy lost lot loud lounge love low lowered lowering
  loyal loyalty lozenge lucent luck lucky ludo luminance lump lunar lunch lunchtime lung lupus lurking lying
  lymphoedema lymphoma lynx lyrics
`);
