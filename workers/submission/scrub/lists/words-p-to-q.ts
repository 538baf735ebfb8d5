import { wordsOf } from "./words-of.ts";

/**
 * Ordinary words of English and of care from P to Q; of regular forms only the stem.
 * Source: compiled for this hub by how many documents use a word, and from general knowledge, November 2026.
 */
export const wordsPToQ = wordsOf(`
  pace pacemaker pacific pacify pack package packet pad padlock paediatric paediatrician page paginate paid
  pail pain painfully painkiller paint pair pairwise pale palette palfrey palindrome palliative pallor palm
  palpitation palsy pamphlet pan pancake pancreatic pancreatitis pander pane panel panic pantomime paper
  paperwork para paracetamol parade paradigm paradoxical paragraph parallel parallelism parallelize paralyse
  paralysis paramedic parameter parametric parametrize paranoia paranoid paraplegic parent parentheses
  parenthesis parenthesize parenthetical parfait parish parishioner parity park parole parrot parse
  parsimonious part partial participant participate particle particular particularities partite partitioned
  partitioning partner partners partnership partway party pass passage passive passphrase passport password
  past pasta paste pastor pasture pat patch patent paternalistic path pathname pathological pathologist
  pathology pathway patience patient patio patted patten pattern pause pay payload pea peace peach peak pear
  pearl peculiar peculiarities pedantic peek peel peep peer peg pelvic pen penalize penalty pending penguin
  penny pension pentium penultimate people pepper peppermint peps per perceive percent percentage percentile
  perceptible perches percolate percolator perfect perforate perforce perform performance performant perfume
  perhaps pericardial pericarditis perinatal period periodic periodical peritonitis perky perm permanent
  permissible permission permissive permit permute pernicious perpendicular perpetual perpetuity persist
  persistence persistent person personal personalisation personalised personalities personcentred
  perspective persuade pertain pertinent perturb peruse pervasive perversion pesky pessimistic pet petechiae
  phantom pharmacist pharmacy pharyngitis pharynx phase phenomenon philosophers philosophical philosophy
  phis phlebotomy phlegm phobia phobic phone phonetic phonogram phony phosphate photo photograph
  photographic photography phrase phys physic physical physician physio physiotherapist physiotherapy piano
  pick pickaxe pickle picky picnic picture pie piece piecemeal piecewise pier pig pile pill pillow pilot pin
  pine ping pink pinky pinpoint pip pipe pipeline pit pitch pitfall pivot pixel pixmap pizza placate place
  placeholder placid plagued plain plan planar plane planet planted plaster plat plate platelets platform
  plausibility plausible play playback playground playlist playtime pleasant please pledge plenty plethora
  pleural plot plover pluck plug plumb plural pluralize plus pneumatic pneumococcal pneumonia pneumothorax
  pocket podiatrist podiatry poem poems poetry pogo point pointlessly poison poke polarity police policy
  polish polite political poll pollen pollute poly polygon polymorphic polynomial polypharmacy polyuria pond
  pondered pong pony pool poor pop popcorn pope poppy popular populate porcelain porch pork porridge port
  portability portably portal portrait pose posit positional positioned positioning positive possess
  possessive possibility possible possibly post postal postcondition posteriori postfix postmortem postnatal
  postpone postscript postural posture pot potability potassium potato potential pottery potty pound power
  practical practice practise practitioner praise prattle pray prayerful preallocated preallocation preamble
  precede precedence precedent precious precipitation precise preclude precomputed preconditions
  preconfigured predecessor predefined predefines predefinition predicable predicate predict predictability
  predictably predictor predominant pref prefacing preferable preferably preference preferential preferred
  preferring prefetching prefix preforms pregnancy pregnant prejudice preliminary preloaded preloading
  prelude premaster prematurely premise prep preparatory prepare prepend preposition preprocessed
  preprocessing preprocessors prerequisites prescribe prescription prescriptive presence presentation
  presented presenting presently presents preservation preserved preservers preserves preserving preset
  press pressure presumably presume presumption pretended pretending pretends prettify pretty prevail
  prevalent prevent previewer previewing previews previous price primary prime primitive primordial primrose
  prince principal principle print printout prior priori priorities prioritise prioritize prism prison
  pristine privacy private privatize privileged privileges prizes pro proactive probabilistic probability
  probably probation probe problem problematic procedural procedure proceed process processor proctitis
  procurement prod produce product productive prof professional profile profit progeny prognosis program
  programmatic programme progress progressive prohibit prohibitively project projective prolapse
  proliferation prologue prolong promenade prominence prominent promiscuous promised promises promising
  promote promotional prompt prone pronoun pronounce proof proofread prop propagate properly property
  proportion proportional proposal propose proposition proprietary prose prospective prostate protect
  protective protector protein proteinuria protocol prototype prototypically proud provably prove proven
  provenance provide province provision provisional proviso provoke proximity proxy prudence prudent prune
  pseudo pseudocode pseudonym pseudorandom psoriasis psych psychiatric psychiatrist psychiatry psychological
  psychologist psychology psychosis psychotic psychotropic ptosis pub puberty public publish pudding pull
  pulmonary pulse pummel pump pumpkin pun punch punctuate punt purchase pure puree purge purification purify
  purple purported purporting purpose purposefully purse pursuant pursuit pus push pushback put putative
  putty puzzle pyjamas pyramid pythonic quad quadrant quadratic quadriplegia quadriplegic quadruple
  qualification qualifiedly qualifiers qualify quality quantification quantifiers quantify quantity quantize
  quantum quarantine quart quartic quarto quartz quash quaternion quay queen quell query quest questionable
  queue quibble quiche quick quickened quickening quiesce quiescent quiet quieten quilt quirk quirky quit
  quite quiz quota quote quotient
`);
